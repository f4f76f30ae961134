import type { LogRecord } from '../../checks/log-record.ts';
import type { Random } from './random.ts';

/** Where and when an event happens. */
export interface Scene {
  readonly account: string;
  readonly region: string;
  readonly time: Date;
  /** Gives request and event ids. */
  readonly random: Random;
}

/** Who calls, from where and with what. */
export interface Actor {
  readonly identity: LogRecord;
  readonly ip: string;
  readonly agent: string;
}

/** What is called, and how it went. */
export interface Call {
  readonly source: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly request?: LogRecord | null;
  readonly response?: LogRecord | null;
  readonly error?: readonly [code: string, message: string];
  /** Fields that only some events have: `resources`, `additionalEventData`, … */
  readonly extra?: LogRecord;
}

const CLI =
  'aws-cli/2.24.7 md/awscrt#0.23.8 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.9';
const BOTO =
  'Boto3/1.37.3 md/Botocore#1.37.3 ua/2.1 os/linux#5.10.233 lang/python#3.12.8 cfg/retry';
const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36';
const OFFICE: readonly [string, ...string[]] = ['192.0.2.14', '192.0.2.21', '192.0.2.40'];

/** A log file's content: one line of JSON, as CloudTrail writes it. */
export function logDocument(records: readonly LogRecord[]): string {
  return JSON.stringify({ Records: records });
}

/** One event as CloudTrail records it, 1.2–1.5 KB for an ordinary call.  */
export function aRecord({ account, region, time, random }: Scene, who: Actor, what: Call) {
  const { source, name, readOnly = false, request = null, response = null, error, extra } = what;
  return {
    eventVersion: '1.11',
    userIdentity: who.identity,
    eventTime: time.toISOString().replace('.000Z', 'Z'),
    eventSource: source,
    eventName: name,
    awsRegion: region,
    sourceIPAddress: who.ip,
    userAgent: who.agent,
    ...(error && { errorCode: error[0], errorMessage: error[1] }),
    requestParameters: request,
    responseElements: response,
    requestID: random.uuid(),
    eventID: random.uuid(),
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: 'Management',
    ...(who.ip.endsWith('.amazonaws.com') ? {} : { tlsDetails: tls(source, region) }),
    ...extra,
  };
}

function tls(source: string, region: string): LogRecord {
  const host = source.replace('.amazonaws.com', `.${region}.amazonaws.com`);
  return {
    tlsVersion: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    clientProvidedHostHeader: host,
  };
}

export function anIamUser(
  account: string,
  name: string,
  from: { ip: string; key?: string },
): Actor {
  return {
    identity: {
      type: 'IAMUser',
      principalId: `AIDA${principalCode(account + name)}`,
      arn: `arn:aws:iam::${account}:user/${name}`,
      accountId: account,
      ...(from.key === undefined ? {} : { accessKeyId: from.key }),
      userName: name,
    },
    ip: from.ip,
    agent: from.key === undefined ? BROWSER : CLI,
  };
}

/** @param session who carries the role: an instance, a pipeline, a person's address */
export function anAssumedRole({ account, time }: Scene, role: string, session: string): Actor {
  const issuer = `AROA${principalCode(account + role)}`;
  return {
    identity: {
      type: 'AssumedRole',
      principalId: `${issuer}:${session}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
      accountId: account,
      accessKeyId: `ASIA${principalCode(role + session)}`,
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: issuer,
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: {
          creationDate: new Date(Math.floor(time.getTime() / 3.6e6) * 3.6e6)
            .toISOString()
            .replace('.000Z', 'Z'),
          mfaAuthenticated: 'false',
        },
      },
    },
    ip: '198.51.100.24',
    agent: BOTO,
  };
}

export function anAwsService(service: string): Actor {
  const host = `${service}.amazonaws.com`;
  return { identity: { type: 'AWSService', invokedBy: host }, ip: host, agent: host };
}

/** An id that is the same wherever the same principal appears. */
function principalCode(text: string): string {
  let sum = 7n;
  for (const char of text) sum = (sum * 131n + BigInt(char.codePointAt(0) ?? 0)) % 32n ** 17n;
  return sum.toString(32).toUpperCase().padStart(17, 'Z').slice(-17);
}

type Background = (scene: Scene) => LogRecord;

/** The ordinary noise of an account: services assuming roles, pipelines reading, people signing in. */
export function backgroundRecord(scene: Scene): LogRecord {
  return scene.random.pick(BACKGROUND)(scene);
}

const assumeByService: Background = (scene) => {
  const { random } = scene;
  const [service, role] = random.pick([
    ['ec2', 'web-instance'],
    ['lambda', 'thumbnailer'],
    ['ecs-tasks', 'checkout-task'],
    ['backup', 'nightly-backup'],
  ]);
  const arn = `arn:aws:iam::${scene.account}:role/${role}`;
  const session = `i-0${random.hex(16)}`;
  return aRecord(scene, anAwsService(service), {
    source: 'sts.amazonaws.com',
    name: 'AssumeRole',
    readOnly: true,
    request: { roleArn: arn, roleSessionName: session },
    response: {
      credentials: {
        accessKeyId: `ASIA${random.code(16)}`,
        sessionToken: random.hex(120),
        expiration: 'Mar 10, 2026, 11:59:59 PM',
      },
      assumedRoleUser: {
        assumedRoleId: `AROA${principalCode(scene.account + role)}:${session}`,
        arn: `arn:aws:sts::${scene.account}:assumed-role/${role}/${session}`,
      },
    },
    extra: { resources: [{ accountId: scene.account, type: 'AWS::IAM::Role', ARN: arn }] },
  });
};

const describe: Background = (scene) => {
  const { random } = scene;
  const [source, name, request] = random.pick<readonly [string, string, LogRecord]>([
    [
      'ec2.amazonaws.com',
      'DescribeInstances',
      { instancesSet: {}, filterSet: {}, maxResults: 100 },
    ],
    ['ec2.amazonaws.com', 'DescribeVolumes', { volumeSet: {}, filterSet: {} }],
    ['rds.amazonaws.com', 'DescribeDBInstances', { maxRecords: 100 }],
    ['monitoring.amazonaws.com', 'DescribeAlarms', { maxRecords: 100 }],
    ['logs.amazonaws.com', 'DescribeLogGroups', { limit: 50 }],
    ['elasticloadbalancing.amazonaws.com', 'DescribeTargetHealth', { pageSize: 400 }],
  ]);
  const who = anAssumedRole(scene, 'inventory-reader', `sync-${scene.account.slice(0, 4)}`);
  return aRecord(scene, who, { source, name, readOnly: true, request });
};

const getObject: Background = (scene) => {
  const { random } = scene;
  const bucketName = `app-assets-${scene.account}`;
  const key = `static/img/${random.hex(12)}.webp`;
  const who = anAssumedRole(scene, 'web-instance', `i-0${random.hex(16)}`);
  return aRecord(scene, who, {
    source: 's3.amazonaws.com',
    name: 'GetObject',
    readOnly: true,
    request: { bucketName, Host: `${bucketName}.s3.${scene.region}.amazonaws.com`, key },
    extra: {
      managementEvent: false,
      eventCategory: 'Data',
      additionalEventData: {
        SignatureVersion: 'SigV4',
        bytesTransferredIn: 0,
        bytesTransferredOut: 2000 + random.int(90_000),
      },
      resources: [
        { type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${bucketName}/${key}` },
        { accountId: scene.account, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucketName}` },
      ],
    },
  });
};

const ssoSignIn: Background = (scene) => {
  const { random } = scene;
  const person = random.pick(['ana.lima', 'joris.vries', 'mei.tan']);
  const who = {
    ...anAssumedRole(scene, 'AWSReservedSSO_ReadOnly_5f1e0c9a7b3d2e41', `${person}@example.com`),
    ip: random.pick(OFFICE),
    agent: BROWSER,
  };
  return aRecord(scene, who, {
    source: 'signin.amazonaws.com',
    name: 'ConsoleLogin',
    response: { ConsoleLogin: 'Success' },
    extra: {
      eventType: 'AwsConsoleSignIn',
      additionalEventData: { MobileVersion: 'No', MFAUsed: 'Yes' },
    },
  });
};

const deploy: Background = (scene) => {
  const { random } = scene;
  const who = anAssumedRole(scene, 'deploy-pipeline', `build-${1000 + random.int(9000)}`);
  const functionName = random.pick(['thumbnailer', 'order-mailer', 'cart-cleanup']);
  return aRecord(scene, who, {
    source: 'lambda.amazonaws.com',
    name: 'UpdateFunctionCode20150331v2',
    request: { functionName, publish: true, dryRun: false },
    response: {
      functionName,
      runtime: 'nodejs22.x',
      role: `arn:aws:iam::${scene.account}:role/${functionName}`,
      codeSize: 100_000 + random.int(900_000),
      version: String(10 + random.int(80)),
      state: 'Active',
    },
  });
};

/** Listed as often as they happen. */
const BACKGROUND: readonly [Background, ...Background[]] = [
  assumeByService,
  assumeByService,
  assumeByService,
  describe,
  describe,
  describe,
  getObject,
  getObject,
  ssoSignIn,
  deploy,
];
