import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  permissionFor
} from "./chunk-6GRE6J2V.js";
import {
  TAMPERING_CALLS,
  candidateTrails,
  known,
  valueOr
} from "./chunk-TB4LEHMA.js";
import {
  namedIn
} from "./chunk-WJEVPSWO.js";
import {
  DescribeOrganizationCommand,
  DescribePolicyCommand,
  OrganizationsClient,
  paginateListAWSServiceAccessForOrganization,
  paginateListAccounts,
  paginateListDelegatedAdministrators,
  paginateListParents,
  paginateListPoliciesForTarget
} from "./chunk-PLJV5JTF.js";
import {
  AccountClient,
  paginateListRegions
} from "./chunk-GFLRW42O.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  NODE_USE_ARN_REGION_CONFIG_OPTIONS,
  S3Client,
  getArnResources,
  paginateListBuckets,
  paginateListObjectsV2,
  parse,
  validate,
  validateAccountId,
  validateOutpostService,
  validatePartition
} from "./chunk-MXEIKEH7.js";
import {
  AssumeRole$,
  GetCallerIdentityCommand,
  STSClient,
  _ep0,
  _mw0,
  command
} from "./chunk-O54642PU.js";
import {
  DescribeHub$,
  DescribeOrganizationConfiguration$,
  GetEnabledStandards$,
  GetFindingAggregator$,
  GetFindingsCommand,
  ListFindingAggregators$,
  ListOrganizationAdminAccounts$,
  SecurityHubClient,
  _ep0 as _ep02,
  _mw0 as _mw02,
  command as command2
} from "./chunk-W3F4RJBH.js";
import "./chunk-TN6XXR4N.js";
import {
  awsHandler
} from "./chunk-ROFCNSCC.js";
import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventDataStoreCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetResourcePolicyCommand,
  GetTrailStatusCommand,
  ListTagsCommand,
  paginateListEventDataStores,
  paginateLookupEvents
} from "./chunk-F6V3GBCC.js";
import {
  defaultProvider
} from "./chunk-QLL6QCFR.js";
import "./chunk-KM67BQTH.js";
import {
  AwsJson1_0Protocol,
  AwsJson1_1Protocol,
  AwsQueryProtocol,
  AwsRestJsonProtocol,
  AwsRestXmlProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-IRIOKNRV.js";
import {
  NodeHttpHandler
} from "./chunk-PCGL5Y4O.js";
import {
  isLogRecord,
  textAt
} from "./chunk-2SHCNTX3.js";
import "./chunk-HWTVIU3W.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  eventStreamSerdeProvider2 as eventStreamSerdeProvider,
  resolveEventStreamSerdeConfig
} from "./chunk-GE6MEUZC.js";
import {
  Md5Node,
  Sha256Node,
  fileStreamHasher
} from "./chunk-MOBLK7SD.js";
import "./chunk-JEVZUV75.js";
import {
  BinaryDecisionDiagram,
  Client,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  createPaginator,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getDefaultSocketTimeout,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  partition,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-6G2ZRWMO.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  SelectorType,
  booleanSelector,
  loadConfig,
  numberSelector,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-VTEDZPZD.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-N6PFEZK7.js";
import {
  HttpRequest,
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";

// node_modules/@aws-sdk/client-config-service/dist-es/auth/httpAuthSchemeProvider.js
var defaultConfigServiceHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "config",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultConfigServiceHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-config-service/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "config"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-config-service/package.json
var package_default = {
  name: "@aws-sdk/client-config-service",
  version: "3.1124.0",
  description: "AWS SDK for JavaScript Config Service Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-config-service",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-config-service"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.977.9",
    "@aws-sdk/credential-provider-node": "^3.972.82",
    "@aws-sdk/types": "^3.974.5",
    "@smithy/core": "^3.33.3",
    "@smithy/fetch-http-handler": "^5.7.2",
    "@smithy/node-http-handler": "^4.11.3",
    "@smithy/types": "^4.17.2",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-config-service/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://config-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://config.{Region}.amazonaws.com", i],
    ["https://config-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://config.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://config.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-config-service/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-config-service/dist-es/models/ConfigServiceServiceException.js
var ConfigServiceServiceException = class _ConfigServiceServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ConfigServiceServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-config-service/dist-es/models/errors.js
var ConflictException = class _ConflictException extends ConfigServiceServiceException {
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var NoSuchConfigurationRecorderException = class _NoSuchConfigurationRecorderException extends ConfigServiceServiceException {
  name = "NoSuchConfigurationRecorderException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchConfigurationRecorderException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchConfigurationRecorderException.prototype);
  }
};
var ValidationException = class _ValidationException extends ConfigServiceServiceException {
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var NoSuchConfigurationAggregatorException = class _NoSuchConfigurationAggregatorException extends ConfigServiceServiceException {
  name = "NoSuchConfigurationAggregatorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchConfigurationAggregatorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchConfigurationAggregatorException.prototype);
  }
};
var NoAvailableConfigurationRecorderException = class _NoAvailableConfigurationRecorderException extends ConfigServiceServiceException {
  name = "NoAvailableConfigurationRecorderException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoAvailableConfigurationRecorderException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoAvailableConfigurationRecorderException.prototype);
  }
};
var ConformancePackTemplateValidationException = class _ConformancePackTemplateValidationException extends ConfigServiceServiceException {
  name = "ConformancePackTemplateValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConformancePackTemplateValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConformancePackTemplateValidationException.prototype);
  }
};
var InvalidParameterValueException = class _InvalidParameterValueException extends ConfigServiceServiceException {
  name = "InvalidParameterValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
  }
};
var NoSuchConfigRuleException = class _NoSuchConfigRuleException extends ConfigServiceServiceException {
  name = "NoSuchConfigRuleException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchConfigRuleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchConfigRuleException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends ConfigServiceServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var UnmodifiableEntityException = class _UnmodifiableEntityException extends ConfigServiceServiceException {
  name = "UnmodifiableEntityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnmodifiableEntityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
  }
};
var NoSuchConformancePackException = class _NoSuchConformancePackException extends ConfigServiceServiceException {
  name = "NoSuchConformancePackException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchConformancePackException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchConformancePackException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends ConfigServiceServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var LastDeliveryChannelDeleteFailedException = class _LastDeliveryChannelDeleteFailedException extends ConfigServiceServiceException {
  name = "LastDeliveryChannelDeleteFailedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LastDeliveryChannelDeleteFailedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LastDeliveryChannelDeleteFailedException.prototype);
  }
};
var NoSuchDeliveryChannelException = class _NoSuchDeliveryChannelException extends ConfigServiceServiceException {
  name = "NoSuchDeliveryChannelException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchDeliveryChannelException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchDeliveryChannelException.prototype);
  }
};
var NoSuchOrganizationConfigRuleException = class _NoSuchOrganizationConfigRuleException extends ConfigServiceServiceException {
  name = "NoSuchOrganizationConfigRuleException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchOrganizationConfigRuleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchOrganizationConfigRuleException.prototype);
  }
};
var OrganizationAccessDeniedException = class _OrganizationAccessDeniedException extends ConfigServiceServiceException {
  name = "OrganizationAccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OrganizationAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationAccessDeniedException.prototype);
  }
};
var NoSuchOrganizationConformancePackException = class _NoSuchOrganizationConformancePackException extends ConfigServiceServiceException {
  name = "NoSuchOrganizationConformancePackException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchOrganizationConformancePackException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchOrganizationConformancePackException.prototype);
  }
};
var InsufficientPermissionsException = class _InsufficientPermissionsException extends ConfigServiceServiceException {
  name = "InsufficientPermissionsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InsufficientPermissionsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InsufficientPermissionsException.prototype);
  }
};
var NoSuchRemediationConfigurationException = class _NoSuchRemediationConfigurationException extends ConfigServiceServiceException {
  name = "NoSuchRemediationConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchRemediationConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchRemediationConfigurationException.prototype);
  }
};
var RemediationInProgressException = class _RemediationInProgressException extends ConfigServiceServiceException {
  name = "RemediationInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RemediationInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RemediationInProgressException.prototype);
  }
};
var NoSuchRemediationExceptionException = class _NoSuchRemediationExceptionException extends ConfigServiceServiceException {
  name = "NoSuchRemediationExceptionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchRemediationExceptionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchRemediationExceptionException.prototype);
  }
};
var NoRunningConfigurationRecorderException = class _NoRunningConfigurationRecorderException extends ConfigServiceServiceException {
  name = "NoRunningConfigurationRecorderException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoRunningConfigurationRecorderException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoRunningConfigurationRecorderException.prototype);
  }
};
var NoSuchRetentionConfigurationException = class _NoSuchRetentionConfigurationException extends ConfigServiceServiceException {
  name = "NoSuchRetentionConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchRetentionConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchRetentionConfigurationException.prototype);
  }
};
var InvalidLimitException = class _InvalidLimitException extends ConfigServiceServiceException {
  name = "InvalidLimitException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidLimitException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidLimitException.prototype);
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends ConfigServiceServiceException {
  name = "InvalidNextTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
  }
};
var NoSuchConfigRuleInConformancePackException = class _NoSuchConfigRuleInConformancePackException extends ConfigServiceServiceException {
  name = "NoSuchConfigRuleInConformancePackException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchConfigRuleInConformancePackException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchConfigRuleInConformancePackException.prototype);
  }
};
var OversizedConfigurationItemException = class _OversizedConfigurationItemException extends ConfigServiceServiceException {
  name = "OversizedConfigurationItemException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OversizedConfigurationItemException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OversizedConfigurationItemException.prototype);
  }
};
var ResourceNotDiscoveredException = class _ResourceNotDiscoveredException extends ConfigServiceServiceException {
  name = "ResourceNotDiscoveredException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotDiscoveredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotDiscoveredException.prototype);
  }
};
var InvalidTimeRangeException = class _InvalidTimeRangeException extends ConfigServiceServiceException {
  name = "InvalidTimeRangeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidTimeRangeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidTimeRangeException.prototype);
  }
};
var IdempotentParameterMismatch = class _IdempotentParameterMismatch extends ConfigServiceServiceException {
  name = "IdempotentParameterMismatch";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IdempotentParameterMismatch",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotentParameterMismatch.prototype);
  }
};
var InsufficientDeliveryPolicyException = class _InsufficientDeliveryPolicyException extends ConfigServiceServiceException {
  name = "InsufficientDeliveryPolicyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InsufficientDeliveryPolicyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InsufficientDeliveryPolicyException.prototype);
  }
};
var InvalidConfigurationRecorderNameException = class _InvalidConfigurationRecorderNameException extends ConfigServiceServiceException {
  name = "InvalidConfigurationRecorderNameException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidConfigurationRecorderNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidConfigurationRecorderNameException.prototype);
  }
};
var InvalidDeliveryChannelNameException = class _InvalidDeliveryChannelNameException extends ConfigServiceServiceException {
  name = "InvalidDeliveryChannelNameException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidDeliveryChannelNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidDeliveryChannelNameException.prototype);
  }
};
var InvalidExpressionException = class _InvalidExpressionException extends ConfigServiceServiceException {
  name = "InvalidExpressionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidExpressionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidExpressionException.prototype);
  }
};
var InvalidRecordingGroupException = class _InvalidRecordingGroupException extends ConfigServiceServiceException {
  name = "InvalidRecordingGroupException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRecordingGroupException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRecordingGroupException.prototype);
  }
};
var InvalidResultTokenException = class _InvalidResultTokenException extends ConfigServiceServiceException {
  name = "InvalidResultTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidResultTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidResultTokenException.prototype);
  }
};
var InvalidRoleException = class _InvalidRoleException extends ConfigServiceServiceException {
  name = "InvalidRoleException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRoleException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRoleException.prototype);
  }
};
var InvalidS3KeyPrefixException = class _InvalidS3KeyPrefixException extends ConfigServiceServiceException {
  name = "InvalidS3KeyPrefixException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidS3KeyPrefixException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidS3KeyPrefixException.prototype);
  }
};
var InvalidS3KmsKeyArnException = class _InvalidS3KmsKeyArnException extends ConfigServiceServiceException {
  name = "InvalidS3KmsKeyArnException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidS3KmsKeyArnException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidS3KmsKeyArnException.prototype);
  }
};
var InvalidSNSTopicARNException = class _InvalidSNSTopicARNException extends ConfigServiceServiceException {
  name = "InvalidSNSTopicARNException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidSNSTopicARNException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSNSTopicARNException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends ConfigServiceServiceException {
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MaxActiveResourcesExceededException = class _MaxActiveResourcesExceededException extends ConfigServiceServiceException {
  name = "MaxActiveResourcesExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxActiveResourcesExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxActiveResourcesExceededException.prototype);
  }
};
var MaxNumberOfConfigRulesExceededException = class _MaxNumberOfConfigRulesExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfConfigRulesExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfConfigRulesExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfConfigRulesExceededException.prototype);
  }
};
var MaxNumberOfConfigurationRecordersExceededException = class _MaxNumberOfConfigurationRecordersExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfConfigurationRecordersExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfConfigurationRecordersExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfConfigurationRecordersExceededException.prototype);
  }
};
var MaxNumberOfConformancePacksExceededException = class _MaxNumberOfConformancePacksExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfConformancePacksExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfConformancePacksExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfConformancePacksExceededException.prototype);
  }
};
var MaxNumberOfConnectorsExceededException = class _MaxNumberOfConnectorsExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfConnectorsExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfConnectorsExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfConnectorsExceededException.prototype);
  }
};
var MaxNumberOfDeliveryChannelsExceededException = class _MaxNumberOfDeliveryChannelsExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfDeliveryChannelsExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfDeliveryChannelsExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfDeliveryChannelsExceededException.prototype);
  }
};
var MaxNumberOfOrganizationConfigRulesExceededException = class _MaxNumberOfOrganizationConfigRulesExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfOrganizationConfigRulesExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfOrganizationConfigRulesExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfOrganizationConfigRulesExceededException.prototype);
  }
};
var MaxNumberOfOrganizationConformancePacksExceededException = class _MaxNumberOfOrganizationConformancePacksExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfOrganizationConformancePacksExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfOrganizationConformancePacksExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfOrganizationConformancePacksExceededException.prototype);
  }
};
var MaxNumberOfRetentionConfigurationsExceededException = class _MaxNumberOfRetentionConfigurationsExceededException extends ConfigServiceServiceException {
  name = "MaxNumberOfRetentionConfigurationsExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MaxNumberOfRetentionConfigurationsExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MaxNumberOfRetentionConfigurationsExceededException.prototype);
  }
};
var NoAvailableDeliveryChannelException = class _NoAvailableDeliveryChannelException extends ConfigServiceServiceException {
  name = "NoAvailableDeliveryChannelException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoAvailableDeliveryChannelException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoAvailableDeliveryChannelException.prototype);
  }
};
var NoAvailableOrganizationException = class _NoAvailableOrganizationException extends ConfigServiceServiceException {
  name = "NoAvailableOrganizationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoAvailableOrganizationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoAvailableOrganizationException.prototype);
  }
};
var NoSuchBucketException = class _NoSuchBucketException extends ConfigServiceServiceException {
  name = "NoSuchBucketException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchBucketException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchBucketException.prototype);
  }
};
var OrganizationAllFeaturesNotEnabledException = class _OrganizationAllFeaturesNotEnabledException extends ConfigServiceServiceException {
  name = "OrganizationAllFeaturesNotEnabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OrganizationAllFeaturesNotEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationAllFeaturesNotEnabledException.prototype);
  }
};
var OrganizationConformancePackTemplateValidationException = class _OrganizationConformancePackTemplateValidationException extends ConfigServiceServiceException {
  name = "OrganizationConformancePackTemplateValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OrganizationConformancePackTemplateValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationConformancePackTemplateValidationException.prototype);
  }
};
var ResourceConcurrentModificationException = class _ResourceConcurrentModificationException extends ConfigServiceServiceException {
  name = "ResourceConcurrentModificationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceConcurrentModificationException.prototype);
  }
};
var TooManyTagsException = class _TooManyTagsException extends ConfigServiceServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
  }
};

// node_modules/@aws-sdk/client-config-service/dist-es/schemas/schemas_0.js
var _AAR = "AllAwsRegions";
var _AAS = "AccountAggregationSource";
var _AASL = "AccountAggregationSourceList";
var _AASc = "AccountAggregationSources";
var _AF = "AggregatorFilters";
var _AFRT = "AggregatorFilterResourceType";
var _AFSP = "AggregatorFilterServicePrincipal";
var _AI = "AccountIds";
var _AR = "AwsRegions";
var _ARTR = "AssociateResourceTypesRequest";
var _Ar = "Arn";
var _BCI = "BaseConfigurationItem";
var _CA = "ConfigurationAggregator";
var _CAA = "ConfigurationAggregatorArn";
var _CAL = "ConfigurationAggregatorList";
var _CAN = "ConfigurationAggregatorName";
var _CANo = "ConfigurationAggregatorNames";
var _CAo = "ConfigurationAggregators";
var _CB = "CreatedBy";
var _CE = "ConflictException";
var _CF = "ConnectorFilter";
var _CI = "ConfigurationItem";
var _CPCF = "ConformancePackComplianceFilters";
var _CPCSF = "ConformancePackComplianceScoresFilters";
var _CPEF = "ConformancePackEvaluationFilters";
var _CPIP = "ConformancePackInputParameters";
var _CPIPo = "ConformancePackInputParameter";
var _CPNo = "ConformancePackNames";
var _CPRC = "ConformancePackRuleCompliance";
var _CPTVE = "ConformancePackTemplateValidationException";
var _CR = "ConfigurationRecorder";
var _CRA = "ConfigurationRecorderArn";
var _CRF = "ConfigurationRecorderFilter";
var _CRIo = "ComplianceResourceId";
var _CRL = "ConfigurationRecorderList";
var _CRN = "ConfigRuleName";
var _CRNo = "ConfigRuleNames";
var _CRNonf = "ConfigurationRecorderNames";
var _CRSL = "ConfigurationRecorderStatusList";
var _CRSo = "ConfigurationRecorderStatus";
var _CRSonf = "ConfigurationRecordersStatus";
var _CRTo = "ComplianceResourceTypes";
var _CRonf = "ConfigurationRecorders";
var _CT = "ComplianceType";
var _CTo = "ComplianceTypes";
var _CTr = "CreationTime";
var _Co = "Controls";
var _Conf = "Configuration";
var _D = "Description";
var _DCARe = "DescribeConfigurationAggregatorsRequest";
var _DCARes = "DescribeConfigurationAggregatorsResponse";
var _DCASSR = "DescribeConfigurationAggregatorSourcesStatusRequest";
var _DCAe = "DescribeConfigurationAggregators";
var _DCBCRR = "DescribeComplianceByConfigRuleRequest";
var _DCBRR = "DescribeComplianceByResourceRequest";
var _DCNe = "DeliveryChannelNames";
var _DCPRe = "DescribeConformancePacksRequest";
var _DCPSR = "DescribeConformancePackStatusRequest";
var _DCRESR = "DescribeConfigRuleEvaluationStatusRequest";
var _DCRF = "DescribeConfigRulesFilters";
var _DCRRes = "DescribeConfigRulesRequest";
var _DCRRescr = "DescribeConfigurationRecordersRequest";
var _DCRRescri = "DescribeConfigurationRecordersResponse";
var _DCRS = "DescribeConfigurationRecorderStatus";
var _DCRSR = "DescribeConfigurationRecorderStatusRequest";
var _DCRSRe = "DescribeConfigurationRecorderStatusResponse";
var _DCResc = "DescribeConfigurationRecorders";
var _DDCRe = "DescribeDeliveryChannelsRequest";
var _DDCSR = "DescribeDeliveryChannelStatusRequest";
var _DLDA = "DebugLogDeliveryAccounts";
var _DOCPRe = "DescribeOrganizationConformancePacksRequest";
var _DOCPSR = "DescribeOrganizationConformancePackStatusesRequest";
var _DOCRRe = "DescribeOrganizationConfigRulesRequest";
var _DOCRSR = "DescribeOrganizationConfigRuleStatusesRequest";
var _DRCRes = "DescribeRemediationConfigurationsRequest";
var _DRCRescr = "DescribeRetentionConfigurationsRequest";
var _DRTR = "DisassociateResourceTypesRequest";
var _DSB = "DeliveryS3Bucket";
var _DSKP = "DeliveryS3KeyPrefix";
var _EA = "ExcludedAccounts";
var _EBRT = "ExclusionByResourceTypes";
var _EMv = "EvaluationMode";
var _F = "Filters";
var _FIL = "FieldInfoList";
var _FIi = "FieldInfo";
var _GCDBCRR = "GetComplianceDetailsByConfigRuleRequest";
var _GCDBRR = "GetComplianceDetailsByResourceRequest";
var _GCPCSR = "GetConformancePackComplianceSummaryRequest";
var _GCSBRTR = "GetComplianceSummaryByResourceTypeRequest";
var _GDRCR = "GetDiscoveredResourceCountsRequest";
var _ICRNE = "InvalidConfigurationRecorderNameException";
var _IDCNE = "InvalidDeliveryChannelNameException";
var _IDPE = "InsufficientDeliveryPolicyException";
var _IEE = "InvalidExpressionException";
var _ILE = "InvalidLimitException";
var _INTE = "InvalidNextTokenException";
var _IP = "InputParameters";
var _IPE = "InsufficientPermissionsException";
var _IPM = "IdempotentParameterMismatch";
var _IPVE = "InvalidParameterValueException";
var _IRE = "InvalidRoleException";
var _IRGE = "InvalidRecordingGroupException";
var _IRTE = "InvalidResultTokenException";
var _ISKKAE = "InvalidS3KmsKeyArnException";
var _ISKPE = "InvalidS3KeyPrefixException";
var _ISNSTARNE = "InvalidSNSTopicARNException";
var _ITRE = "InvalidTimeRangeException";
var _K = "Key";
var _L = "Limit";
var _LDCDFE = "LastDeliveryChannelDeleteFailedException";
var _LDRR = "ListDiscoveredResourcesRequest";
var _LEE = "LimitExceededException";
var _LFA = "LambdaFunctionArn";
var _LUT = "LastUpdateTime";
var _LUTa = "LastUpdatedTime";
var _MAREE = "MaxActiveResourcesExceededException";
var _MEF = "MaximumExecutionFrequency";
var _MNOCEE = "MaxNumberOfConnectorsExceededException";
var _MNOCPEE = "MaxNumberOfConformancePacksExceededException";
var _MNOCREE = "MaxNumberOfConfigRulesExceededException";
var _MNOCREEa = "MaxNumberOfConfigurationRecordersExceededException";
var _MNODCEE = "MaxNumberOfDeliveryChannelsExceededException";
var _MNOOCPEE = "MaxNumberOfOrganizationConformancePacksExceededException";
var _MNOOCREE = "MaxNumberOfOrganizationConfigRulesExceededException";
var _MNORCEE = "MaxNumberOfRetentionConfigurationsExceededException";
var _N = "Name";
var _NACRE = "NoAvailableConfigurationRecorderException";
var _NADCE = "NoAvailableDeliveryChannelException";
var _NAOE = "NoAvailableOrganizationException";
var _NRCRE = "NoRunningConfigurationRecorderException";
var _NSBE = "NoSuchBucketException";
var _NSCAE = "NoSuchConfigurationAggregatorException";
var _NSCPE = "NoSuchConformancePackException";
var _NSCRE = "NoSuchConfigRuleException";
var _NSCREo = "NoSuchConfigurationRecorderException";
var _NSCRICPE = "NoSuchConfigRuleInConformancePackException";
var _NSDCE = "NoSuchDeliveryChannelException";
var _NSOCPE = "NoSuchOrganizationConformancePackException";
var _NSOCRE = "NoSuchOrganizationConfigRuleException";
var _NSRCE = "NoSuchRemediationConfigurationException";
var _NSRCEo = "NoSuchRetentionConfigurationException";
var _NSREE = "NoSuchRemediationExceptionException";
var _NT = "NextToken";
var _OADE = "OrganizationAccessDeniedException";
var _OAFNEE = "OrganizationAllFeaturesNotEnabledException";
var _OAS = "OrganizationAggregationSource";
var _OCIE = "OversizedConfigurationItemException";
var _OCPA = "OrganizationConformancePackArn";
var _OCPN = "OrganizationConformancePackName";
var _OCPNr = "OrganizationConformancePackNames";
var _OCPRM = "OrganizationCustomPolicyRuleMetadata";
var _OCPRMNP = "OrganizationCustomPolicyRuleMetadataNoPolicy";
var _OCPTVE = "OrganizationConformancePackTemplateValidationException";
var _OCPr = "OrganizationConformancePack";
var _OCRA = "OrganizationConfigRuleArn";
var _OCRM = "OrganizationCustomRuleMetadata";
var _OCRN = "OrganizationConfigRuleName";
var _OCRNr = "OrganizationConfigRuleNames";
var _OCRTT = "OrganizationConfigRuleTriggerTypes";
var _OCRr = "OrganizationConfigRule";
var _OMRM = "OrganizationManagedRuleMetadata";
var _PN = "ParameterName";
var _POCPR = "PutOrganizationConformancePackRequest";
var _POCRR = "PutOrganizationConfigRuleRequest";
var _PR = "PolicyRuntime";
var _PRCRut = "PutResourceConfigRequest";
var _PT = "PolicyText";
var _PV = "ParameterValue";
var _QI = "QueryInfo";
var _R = "Relationship";
var _RA = "ResourceArn";
var _RAo = "RoleArn";
var _RCME = "ResourceConcurrentModificationException";
var _RCNe = "RetentionConfigurationNames";
var _REI = "ResourceEvaluationId";
var _REV = "RuleEvaluationVisibility";
var _RG = "RecordingGroup";
var _RI = "ResourceId";
var _RIPE = "RemediationInProgressException";
var _RIS = "ResourceIdScope";
var _RIUE = "ResourceInUseException";
var _RIes = "ResourceIds";
var _RIu = "RuleIdentifier";
var _RL = "RelationshipList";
var _RM = "RecordingMode";
var _RMO = "RecordingModeOverride";
var _RMOe = "RecordingModeOverrides";
var _RN = "ResourceName";
var _RNDE = "ResourceNotDiscoveredException";
var _RNFE = "ResourceNotFoundException";
var _RS = "RecordingStrategy";
var _RT = "ResourceType";
var _RTS = "ResourceTypesScope";
var _RTe = "ResourceTypes";
var _Res = "Results";
var _SARCRe = "SelectAggregateResourceConfigResponse";
var _SCRER = "StartConfigRulesEvaluationRequest";
var _SCc = "ScopeConfiguration";
var _SF = "SelectFields";
var _SP = "ServicePrincipal";
var _SPe = "ServicePrincipals";
var _SRCRe = "SelectResourceConfigResponse";
var _SV = "StaticValue";
var _SVI = "SchemaVersionId";
var _Sc = "Scope";
var _T = "Type";
var _TB = "TemplateBody";
var _TK = "TagKey";
var _TKS = "TagKeyScope";
var _TKa = "TagKeys";
var _TLa = "TagsList";
var _TMTE = "TooManyTagsException";
var _TSU = "TemplateS3Uri";
var _TVS = "TagValueScope";
var _TVa = "TagValue";
var _Ta = "Tags";
var _Tag = "Tag";
var _UEE = "UnmodifiableEntityException";
var _URR = "UntagResourceRequest";
var _US = "UpdateStatus";
var _V = "Value";
var _VE = "ValidationException";
var _Va = "Values";
var _a = "arn";
var _aI = "accountId";
var _aR = "awsRegion";
var _aRl = "allRegions";
var _aS = "allSupported";
var _aZ = "availabilityZone";
var _c = "client";
var _cA = "connectorArn";
var _cICT = "configurationItemCaptureTime";
var _cIDT = "configurationItemDeliveryTime";
var _cIMDH = "configurationItemMD5Hash";
var _cIS = "configurationItemStatus";
var _cSI = "configurationStateId";
var _co = "configuration";
var _d = "description";
var _e = "error";
var _eBRT = "exclusionByResourceTypes";
var _fN = "filterName";
var _fV = "filterValue";
var _fVi = "filterValues";
var _hE = "httpError";
var _iDR = "includeDeletedResources";
var _iGRT = "includeGlobalResourceTypes";
var _iR = "includedRegions";
var _l = "limit";
var _lEC = "lastErrorCode";
var _lEM = "lastErrorMessage";
var _lS = "lastStatus";
var _lSCT = "lastStatusChangeTime";
var _lSTa = "lastStartTime";
var _lSTas = "lastStopTime";
var _m = "message";
var _n = "name";
var _nT = "nextToken";
var _r = "relationships";
var _rARN = "roleARN";
var _rCT = "resourceCreationTime";
var _rE = "relatedEvents";
var _rF = "recordingFrequency";
var _rG = "recordingGroup";
var _rI = "resourceId";
var _rIe = "resourceIds";
var _rM = "recordingMode";
var _rMO = "recordingModeOverrides";
var _rN = "resourceName";
var _rNe = "relationshipName";
var _rS = "recordingScope";
var _rSe = "recordingStrategy";
var _rT = "resourceType";
var _rTe = "resourceTypes";
var _re = "recording";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.configservice";
var _sC = "supplementaryConfiguration";
var _sCc = "scopeConfiguration";
var _sP = "servicePrincipal";
var _sT = "scopeType";
var _sV = "scopeValues";
var _t = "tags";
var _uO = "useOnly";
var _v = "version";
var n0 = "com.amazonaws.configservice";
var _s_registry = TypeRegistry.for(_s);
var ConfigServiceServiceException$ = [-3, _s, "ConfigServiceServiceException", 0, [], []];
_s_registry.registerError(ConfigServiceServiceException$, ConfigServiceServiceException);
var n0_registry = TypeRegistry.for(n0);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ConformancePackTemplateValidationException$ = [
  -3,
  n0,
  _CPTVE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ConformancePackTemplateValidationException$, ConformancePackTemplateValidationException);
var IdempotentParameterMismatch$ = [
  -3,
  n0,
  _IPM,
  { [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(IdempotentParameterMismatch$, IdempotentParameterMismatch);
var InsufficientDeliveryPolicyException$ = [
  -3,
  n0,
  _IDPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InsufficientDeliveryPolicyException$, InsufficientDeliveryPolicyException);
var InsufficientPermissionsException$ = [
  -3,
  n0,
  _IPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InsufficientPermissionsException$, InsufficientPermissionsException);
var InvalidConfigurationRecorderNameException$ = [
  -3,
  n0,
  _ICRNE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidConfigurationRecorderNameException$, InvalidConfigurationRecorderNameException);
var InvalidDeliveryChannelNameException$ = [
  -3,
  n0,
  _IDCNE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidDeliveryChannelNameException$, InvalidDeliveryChannelNameException);
var InvalidExpressionException$ = [
  -3,
  n0,
  _IEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidExpressionException$, InvalidExpressionException);
var InvalidLimitException$ = [
  -3,
  n0,
  _ILE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidLimitException$, InvalidLimitException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidParameterValueException$ = [
  -3,
  n0,
  _IPVE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRecordingGroupException$ = [
  -3,
  n0,
  _IRGE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRecordingGroupException$, InvalidRecordingGroupException);
var InvalidResultTokenException$ = [
  -3,
  n0,
  _IRTE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidResultTokenException$, InvalidResultTokenException);
var InvalidRoleException$ = [
  -3,
  n0,
  _IRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRoleException$, InvalidRoleException);
var InvalidS3KeyPrefixException$ = [
  -3,
  n0,
  _ISKPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidS3KeyPrefixException$, InvalidS3KeyPrefixException);
var InvalidS3KmsKeyArnException$ = [
  -3,
  n0,
  _ISKKAE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidS3KmsKeyArnException$, InvalidS3KmsKeyArnException);
var InvalidSNSTopicARNException$ = [
  -3,
  n0,
  _ISNSTARNE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidSNSTopicARNException$, InvalidSNSTopicARNException);
var InvalidTimeRangeException$ = [
  -3,
  n0,
  _ITRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidTimeRangeException$, InvalidTimeRangeException);
var LastDeliveryChannelDeleteFailedException$ = [
  -3,
  n0,
  _LDCDFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(LastDeliveryChannelDeleteFailedException$, LastDeliveryChannelDeleteFailedException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MaxActiveResourcesExceededException$ = [
  -3,
  n0,
  _MAREE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxActiveResourcesExceededException$, MaxActiveResourcesExceededException);
var MaxNumberOfConfigRulesExceededException$ = [
  -3,
  n0,
  _MNOCREE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfConfigRulesExceededException$, MaxNumberOfConfigRulesExceededException);
var MaxNumberOfConfigurationRecordersExceededException$ = [
  -3,
  n0,
  _MNOCREEa,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfConfigurationRecordersExceededException$, MaxNumberOfConfigurationRecordersExceededException);
var MaxNumberOfConformancePacksExceededException$ = [
  -3,
  n0,
  _MNOCPEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfConformancePacksExceededException$, MaxNumberOfConformancePacksExceededException);
var MaxNumberOfConnectorsExceededException$ = [
  -3,
  n0,
  _MNOCEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfConnectorsExceededException$, MaxNumberOfConnectorsExceededException);
var MaxNumberOfDeliveryChannelsExceededException$ = [
  -3,
  n0,
  _MNODCEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfDeliveryChannelsExceededException$, MaxNumberOfDeliveryChannelsExceededException);
var MaxNumberOfOrganizationConfigRulesExceededException$ = [
  -3,
  n0,
  _MNOOCREE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfOrganizationConfigRulesExceededException$, MaxNumberOfOrganizationConfigRulesExceededException);
var MaxNumberOfOrganizationConformancePacksExceededException$ = [
  -3,
  n0,
  _MNOOCPEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfOrganizationConformancePacksExceededException$, MaxNumberOfOrganizationConformancePacksExceededException);
var MaxNumberOfRetentionConfigurationsExceededException$ = [
  -3,
  n0,
  _MNORCEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(MaxNumberOfRetentionConfigurationsExceededException$, MaxNumberOfRetentionConfigurationsExceededException);
var NoAvailableConfigurationRecorderException$ = [
  -3,
  n0,
  _NACRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoAvailableConfigurationRecorderException$, NoAvailableConfigurationRecorderException);
var NoAvailableDeliveryChannelException$ = [
  -3,
  n0,
  _NADCE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoAvailableDeliveryChannelException$, NoAvailableDeliveryChannelException);
var NoAvailableOrganizationException$ = [
  -3,
  n0,
  _NAOE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoAvailableOrganizationException$, NoAvailableOrganizationException);
var NoRunningConfigurationRecorderException$ = [
  -3,
  n0,
  _NRCRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoRunningConfigurationRecorderException$, NoRunningConfigurationRecorderException);
var NoSuchBucketException$ = [
  -3,
  n0,
  _NSBE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchBucketException$, NoSuchBucketException);
var NoSuchConfigRuleException$ = [
  -3,
  n0,
  _NSCRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchConfigRuleException$, NoSuchConfigRuleException);
var NoSuchConfigRuleInConformancePackException$ = [
  -3,
  n0,
  _NSCRICPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchConfigRuleInConformancePackException$, NoSuchConfigRuleInConformancePackException);
var NoSuchConfigurationAggregatorException$ = [
  -3,
  n0,
  _NSCAE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchConfigurationAggregatorException$, NoSuchConfigurationAggregatorException);
var NoSuchConfigurationRecorderException$ = [
  -3,
  n0,
  _NSCREo,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchConfigurationRecorderException$, NoSuchConfigurationRecorderException);
var NoSuchConformancePackException$ = [
  -3,
  n0,
  _NSCPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchConformancePackException$, NoSuchConformancePackException);
var NoSuchDeliveryChannelException$ = [
  -3,
  n0,
  _NSDCE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchDeliveryChannelException$, NoSuchDeliveryChannelException);
var NoSuchOrganizationConfigRuleException$ = [
  -3,
  n0,
  _NSOCRE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchOrganizationConfigRuleException$, NoSuchOrganizationConfigRuleException);
var NoSuchOrganizationConformancePackException$ = [
  -3,
  n0,
  _NSOCPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchOrganizationConformancePackException$, NoSuchOrganizationConformancePackException);
var NoSuchRemediationConfigurationException$ = [
  -3,
  n0,
  _NSRCE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchRemediationConfigurationException$, NoSuchRemediationConfigurationException);
var NoSuchRemediationExceptionException$ = [
  -3,
  n0,
  _NSREE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchRemediationExceptionException$, NoSuchRemediationExceptionException);
var NoSuchRetentionConfigurationException$ = [
  -3,
  n0,
  _NSRCEo,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(NoSuchRetentionConfigurationException$, NoSuchRetentionConfigurationException);
var OrganizationAccessDeniedException$ = [
  -3,
  n0,
  _OADE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(OrganizationAccessDeniedException$, OrganizationAccessDeniedException);
var OrganizationAllFeaturesNotEnabledException$ = [
  -3,
  n0,
  _OAFNEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(OrganizationAllFeaturesNotEnabledException$, OrganizationAllFeaturesNotEnabledException);
var OrganizationConformancePackTemplateValidationException$ = [
  -3,
  n0,
  _OCPTVE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(OrganizationConformancePackTemplateValidationException$, OrganizationConformancePackTemplateValidationException);
var OversizedConfigurationItemException$ = [
  -3,
  n0,
  _OCIE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(OversizedConfigurationItemException$, OversizedConfigurationItemException);
var RemediationInProgressException$ = [
  -3,
  n0,
  _RIPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(RemediationInProgressException$, RemediationInProgressException);
var ResourceConcurrentModificationException$ = [
  -3,
  n0,
  _RCME,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceConcurrentModificationException$, ResourceConcurrentModificationException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotDiscoveredException$ = [
  -3,
  n0,
  _RNDE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotDiscoveredException$, ResourceNotDiscoveredException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnmodifiableEntityException$ = [
  -3,
  n0,
  _UEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AccountAggregationSource$ = [
  3,
  n0,
  _AAS,
  0,
  [_AI, _AAR, _AR],
  [64 | 0, 2, 64 | 0],
  1
];
var AggregatorFilterResourceType$ = [
  3,
  n0,
  _AFRT,
  0,
  [_T, _V],
  [0, 64 | 0]
];
var AggregatorFilters$ = [
  3,
  n0,
  _AF,
  0,
  [_RT, _SP],
  [() => AggregatorFilterResourceType$, () => AggregatorFilterServicePrincipal$]
];
var AggregatorFilterServicePrincipal$ = [
  3,
  n0,
  _AFSP,
  0,
  [_T, _V],
  [0, 64 | 0]
];
var AssociateResourceTypesRequest$ = [
  3,
  n0,
  _ARTR,
  0,
  [_CRA, _RTe],
  [0, 64 | 0],
  2
];
var BaseConfigurationItem$ = [
  3,
  n0,
  _BCI,
  0,
  [_v, _aI, _cICT, _cIS, _cSI, _a, _rT, _rI, _rN, _aR, _aZ, _rCT, _co, _sC, _rF, _cIDT],
  [0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 128 | 0, 0, 4]
];
var ConfigurationAggregator$ = [
  3,
  n0,
  _CA,
  0,
  [_CAN, _CAA, _AASc, _OAS, _CTr, _LUTa, _CB, _AF],
  [0, 0, () => AccountAggregationSourceList, () => OrganizationAggregationSource$, 4, 4, 0, () => AggregatorFilters$]
];
var ConfigurationItem$ = [
  3,
  n0,
  _CI,
  0,
  [_v, _aI, _cICT, _cIS, _cSI, _cIMDH, _a, _rT, _rI, _rN, _aR, _aZ, _rCT, _t, _rE, _r, _co, _sC, _rF, _cIDT],
  [0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 128 | 0, 64 | 0, () => RelationshipList, 0, 128 | 0, 0, 4]
];
var ConfigurationRecorder$ = [
  3,
  n0,
  _CR,
  0,
  [_a, _n, _rARN, _rG, _rM, _rS, _sP, _cA, _sCc],
  [0, 0, 0, () => RecordingGroup$, () => RecordingMode$, 0, 0, 0, () => ScopeConfiguration$]
];
var ConfigurationRecorderFilter$ = [
  3,
  n0,
  _CRF,
  0,
  [_fN, _fV],
  [0, 64 | 0]
];
var ConfigurationRecorderStatus$ = [
  3,
  n0,
  _CRSo,
  0,
  [_a, _n, _lSTa, _lSTas, _re, _lS, _lEC, _lEM, _lSCT, _sP],
  [0, 0, 4, 4, 2, 0, 0, 0, 4, 0]
];
var ConformancePackComplianceFilters$ = [
  3,
  n0,
  _CPCF,
  0,
  [_CRNo, _CT],
  [64 | 0, 0]
];
var ConformancePackComplianceScoresFilters$ = [
  3,
  n0,
  _CPCSF,
  0,
  [_CPNo],
  [64 | 0],
  1
];
var ConformancePackEvaluationFilters$ = [
  3,
  n0,
  _CPEF,
  0,
  [_CRNo, _CT, _RT, _RIes],
  [64 | 0, 0, 0, 64 | 0]
];
var ConformancePackInputParameter$ = [
  3,
  n0,
  _CPIPo,
  0,
  [_PN, _PV],
  [0, 0],
  2
];
var ConformancePackRuleCompliance$ = [
  3,
  n0,
  _CPRC,
  0,
  [_CRN, _CT, _Co],
  [0, 0, 64 | 0]
];
var ConnectorFilter$ = [
  3,
  n0,
  _CF,
  0,
  [_fN, _fVi],
  [0, 64 | 0]
];
var DescribeComplianceByConfigRuleRequest$ = [
  3,
  n0,
  _DCBCRR,
  0,
  [_CRNo, _CTo, _NT],
  [64 | 0, 64 | 0, 0]
];
var DescribeComplianceByResourceRequest$ = [
  3,
  n0,
  _DCBRR,
  0,
  [_RT, _RI, _CTo, _L, _NT],
  [0, 0, 64 | 0, 1, 0]
];
var DescribeConfigRuleEvaluationStatusRequest$ = [
  3,
  n0,
  _DCRESR,
  0,
  [_CRNo, _NT, _L],
  [64 | 0, 0, 1]
];
var DescribeConfigRulesFilters$ = [
  3,
  n0,
  _DCRF,
  0,
  [_EMv, _REV],
  [0, 0]
];
var DescribeConfigRulesRequest$ = [
  3,
  n0,
  _DCRRes,
  0,
  [_CRNo, _F, _NT],
  [64 | 0, () => DescribeConfigRulesFilters$, 0]
];
var DescribeConfigurationAggregatorSourcesStatusRequest$ = [
  3,
  n0,
  _DCASSR,
  0,
  [_CAN, _US, _NT, _L],
  [0, 64 | 0, 0, 1],
  1
];
var DescribeConfigurationAggregatorsRequest$ = [
  3,
  n0,
  _DCARe,
  0,
  [_CANo, _NT, _L],
  [64 | 0, 0, 1]
];
var DescribeConfigurationAggregatorsResponse$ = [
  3,
  n0,
  _DCARes,
  0,
  [_CAo, _NT],
  [() => ConfigurationAggregatorList, 0]
];
var DescribeConfigurationRecordersRequest$ = [
  3,
  n0,
  _DCRRescr,
  0,
  [_CRNonf, _SP, _Ar],
  [64 | 0, 0, 0]
];
var DescribeConfigurationRecordersResponse$ = [
  3,
  n0,
  _DCRRescri,
  0,
  [_CRonf],
  [() => ConfigurationRecorderList]
];
var DescribeConfigurationRecorderStatusRequest$ = [
  3,
  n0,
  _DCRSR,
  0,
  [_CRNonf, _SP, _Ar],
  [64 | 0, 0, 0]
];
var DescribeConfigurationRecorderStatusResponse$ = [
  3,
  n0,
  _DCRSRe,
  0,
  [_CRSonf],
  [() => ConfigurationRecorderStatusList]
];
var DescribeConformancePacksRequest$ = [
  3,
  n0,
  _DCPRe,
  0,
  [_CPNo, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeConformancePackStatusRequest$ = [
  3,
  n0,
  _DCPSR,
  0,
  [_CPNo, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeDeliveryChannelsRequest$ = [
  3,
  n0,
  _DDCRe,
  0,
  [_DCNe],
  [64 | 0]
];
var DescribeDeliveryChannelStatusRequest$ = [
  3,
  n0,
  _DDCSR,
  0,
  [_DCNe],
  [64 | 0]
];
var DescribeOrganizationConfigRulesRequest$ = [
  3,
  n0,
  _DOCRRe,
  0,
  [_OCRNr, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeOrganizationConfigRuleStatusesRequest$ = [
  3,
  n0,
  _DOCRSR,
  0,
  [_OCRNr, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeOrganizationConformancePacksRequest$ = [
  3,
  n0,
  _DOCPRe,
  0,
  [_OCPNr, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeOrganizationConformancePackStatusesRequest$ = [
  3,
  n0,
  _DOCPSR,
  0,
  [_OCPNr, _L, _NT],
  [64 | 0, 1, 0]
];
var DescribeRemediationConfigurationsRequest$ = [
  3,
  n0,
  _DRCRes,
  0,
  [_CRNo],
  [64 | 0],
  1
];
var DescribeRetentionConfigurationsRequest$ = [
  3,
  n0,
  _DRCRescr,
  0,
  [_RCNe, _NT],
  [64 | 0, 0]
];
var DisassociateResourceTypesRequest$ = [
  3,
  n0,
  _DRTR,
  0,
  [_CRA, _RTe],
  [0, 64 | 0],
  2
];
var ExclusionByResourceTypes$ = [
  3,
  n0,
  _EBRT,
  0,
  [_rTe],
  [64 | 0]
];
var FieldInfo$ = [
  3,
  n0,
  _FIi,
  0,
  [_N],
  [0]
];
var GetComplianceDetailsByConfigRuleRequest$ = [
  3,
  n0,
  _GCDBCRR,
  0,
  [_CRN, _CTo, _L, _NT],
  [0, 64 | 0, 1, 0],
  1
];
var GetComplianceDetailsByResourceRequest$ = [
  3,
  n0,
  _GCDBRR,
  0,
  [_RT, _RI, _CTo, _NT, _REI],
  [0, 0, 64 | 0, 0, 0]
];
var GetComplianceSummaryByResourceTypeRequest$ = [
  3,
  n0,
  _GCSBRTR,
  0,
  [_RTe],
  [64 | 0]
];
var GetConformancePackComplianceSummaryRequest$ = [
  3,
  n0,
  _GCPCSR,
  0,
  [_CPNo, _L, _NT],
  [64 | 0, 1, 0],
  1
];
var GetDiscoveredResourceCountsRequest$ = [
  3,
  n0,
  _GDRCR,
  0,
  [_rTe, _l, _nT],
  [64 | 0, 1, 0]
];
var ListDiscoveredResourcesRequest$ = [
  3,
  n0,
  _LDRR,
  0,
  [_rT, _rIe, _rN, _l, _iDR, _nT],
  [0, 64 | 0, 0, 1, 2, 0],
  1
];
var OrganizationAggregationSource$ = [
  3,
  n0,
  _OAS,
  0,
  [_RAo, _AR, _AAR],
  [0, 64 | 0, 2],
  1
];
var OrganizationConfigRule$ = [
  3,
  n0,
  _OCRr,
  0,
  [_OCRN, _OCRA, _OMRM, _OCRM, _EA, _LUT, _OCPRM],
  [0, 0, () => OrganizationManagedRuleMetadata$, () => OrganizationCustomRuleMetadata$, 64 | 0, 4, () => OrganizationCustomPolicyRuleMetadataNoPolicy$],
  2
];
var OrganizationConformancePack$ = [
  3,
  n0,
  _OCPr,
  0,
  [_OCPN, _OCPA, _LUT, _DSB, _DSKP, _CPIP, _EA],
  [0, 0, 4, 0, 0, () => ConformancePackInputParameters, 64 | 0],
  3
];
var OrganizationCustomPolicyRuleMetadata$ = [
  3,
  n0,
  _OCPRM,
  0,
  [_PR, _PT, _D, _OCRTT, _IP, _MEF, _RTS, _RIS, _TKS, _TVS, _DLDA],
  [0, 0, 0, 64 | 0, 0, 0, 64 | 0, 0, 0, 0, 64 | 0],
  2
];
var OrganizationCustomPolicyRuleMetadataNoPolicy$ = [
  3,
  n0,
  _OCPRMNP,
  0,
  [_D, _OCRTT, _IP, _MEF, _RTS, _RIS, _TKS, _TVS, _PR, _DLDA],
  [0, 64 | 0, 0, 0, 64 | 0, 0, 0, 0, 0, 64 | 0]
];
var OrganizationCustomRuleMetadata$ = [
  3,
  n0,
  _OCRM,
  0,
  [_LFA, _OCRTT, _D, _IP, _MEF, _RTS, _RIS, _TKS, _TVS],
  [0, 64 | 0, 0, 0, 0, 64 | 0, 0, 0, 0],
  2
];
var OrganizationManagedRuleMetadata$ = [
  3,
  n0,
  _OMRM,
  0,
  [_RIu, _D, _IP, _MEF, _RTS, _RIS, _TKS, _TVS],
  [0, 0, 0, 0, 64 | 0, 0, 0, 0],
  1
];
var PutOrganizationConfigRuleRequest$ = [
  3,
  n0,
  _POCRR,
  0,
  [_OCRN, _OMRM, _OCRM, _EA, _OCPRM, _Ta],
  [0, () => OrganizationManagedRuleMetadata$, () => OrganizationCustomRuleMetadata$, 64 | 0, () => OrganizationCustomPolicyRuleMetadata$, () => TagsList],
  1
];
var PutOrganizationConformancePackRequest$ = [
  3,
  n0,
  _POCPR,
  0,
  [_OCPN, _TSU, _TB, _DSB, _DSKP, _CPIP, _EA, _Ta],
  [0, 0, 0, 0, 0, () => ConformancePackInputParameters, 64 | 0, () => TagsList],
  1
];
var PutResourceConfigRequest$ = [
  3,
  n0,
  _PRCRut,
  0,
  [_RT, _SVI, _RI, _Conf, _RN, _Ta],
  [0, 0, 0, 0, 0, 128 | 0],
  4
];
var QueryInfo$ = [
  3,
  n0,
  _QI,
  0,
  [_SF],
  [() => FieldInfoList]
];
var RecordingGroup$ = [
  3,
  n0,
  _RG,
  0,
  [_aS, _iGRT, _rTe, _eBRT, _rSe],
  [2, 2, 64 | 0, () => ExclusionByResourceTypes$, () => RecordingStrategy$]
];
var RecordingMode$ = [
  3,
  n0,
  _RM,
  0,
  [_rF, _rMO],
  [0, () => RecordingModeOverrides],
  1
];
var RecordingModeOverride$ = [
  3,
  n0,
  _RMO,
  0,
  [_rTe, _rF, _d],
  [64 | 0, 0, 0],
  2
];
var RecordingStrategy$ = [
  3,
  n0,
  _RS,
  0,
  [_uO],
  [0]
];
var Relationship$ = [
  3,
  n0,
  _R,
  0,
  [_rT, _rI, _rN, _rNe],
  [0, 0, 0, 0]
];
var Scope$ = [
  3,
  n0,
  _Sc,
  0,
  [_CRTo, _TK, _TVa, _CRIo, _SPe],
  [64 | 0, 0, 0, 0, 64 | 0]
];
var ScopeConfiguration$ = [
  3,
  n0,
  _SCc,
  0,
  [_sT, _aRl, _sV, _iR],
  [0, 2, 64 | 0, 64 | 0],
  2
];
var SelectAggregateResourceConfigResponse$ = [
  3,
  n0,
  _SARCRe,
  0,
  [_Res, _QI, _NT],
  [64 | 0, () => QueryInfo$, 0]
];
var SelectResourceConfigResponse$ = [
  3,
  n0,
  _SRCRe,
  0,
  [_Res, _QI, _NT],
  [64 | 0, () => QueryInfo$, 0]
];
var StartConfigRulesEvaluationRequest$ = [
  3,
  n0,
  _SCRER,
  0,
  [_CRNo],
  [64 | 0]
];
var StaticValue$ = [
  3,
  n0,
  _SV,
  0,
  [_Va],
  [64 | 0],
  1
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0]
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RA, _TKa],
  [0, 64 | 0],
  2
];
var AccountAggregationSourceAccountList = 64 | 0;
var AccountAggregationSourceList = [
  1,
  n0,
  _AASL,
  0,
  () => AccountAggregationSource$
];
var AggregatedSourceStatusTypeList = 64 | 0;
var AggregatorRegionList = 64 | 0;
var ComplianceResourceTypes = 64 | 0;
var ComplianceTypes = 64 | 0;
var ConfigRuleNames = 64 | 0;
var ConfigurationAggregatorList = [
  1,
  n0,
  _CAL,
  0,
  () => ConfigurationAggregator$
];
var ConfigurationAggregatorNameList = 64 | 0;
var ConfigurationRecorderFilterValues = 64 | 0;
var ConfigurationRecorderList = [
  1,
  n0,
  _CRL,
  0,
  () => ConfigurationRecorder$
];
var ConfigurationRecorderNameList = 64 | 0;
var ConfigurationRecorderStatusList = [
  1,
  n0,
  _CRSL,
  0,
  () => ConfigurationRecorderStatus$
];
var ConformancePackComplianceResourceIds = 64 | 0;
var ConformancePackConfigRuleNames = 64 | 0;
var ConformancePackInputParameters = [
  1,
  n0,
  _CPIP,
  0,
  () => ConformancePackInputParameter$
];
var ConformancePackNameFilter = 64 | 0;
var ConformancePackNamesList = 64 | 0;
var ConformancePackNamesToSummarizeList = 64 | 0;
var ControlsList = 64 | 0;
var DebugLogDeliveryAccounts = 64 | 0;
var DeliveryChannelNameList = 64 | 0;
var ExcludedAccounts = 64 | 0;
var FieldInfoList = [
  1,
  n0,
  _FIL,
  0,
  () => FieldInfo$
];
var FilterValueList = 64 | 0;
var IncludedRegions = 64 | 0;
var OrganizationConfigRuleNames = 64 | 0;
var OrganizationConfigRuleTriggerTypeNoSNs = 64 | 0;
var OrganizationConfigRuleTriggerTypes = 64 | 0;
var OrganizationConformancePackNames = 64 | 0;
var RecordingModeOverrides = [
  1,
  n0,
  _RMOe,
  0,
  () => RecordingModeOverride$
];
var RecordingModeResourceTypesList = 64 | 0;
var ReevaluateConfigRuleNames = 64 | 0;
var RelatedEventList = 64 | 0;
var RelationshipList = [
  1,
  n0,
  _RL,
  0,
  () => Relationship$
];
var ResourceIdList = 64 | 0;
var ResourceTypeList = 64 | 0;
var ResourceTypes = 64 | 0;
var ResourceTypesScope = 64 | 0;
var ResourceTypeValueList = 64 | 0;
var Results = 64 | 0;
var RetentionConfigurationNameList = 64 | 0;
var ScopeValues = 64 | 0;
var ServicePrincipals = 64 | 0;
var ServicePrincipalValueList = 64 | 0;
var StaticParameterValues = 64 | 0;
var TagKeyList = 64 | 0;
var TagsList = [
  1,
  n0,
  _TLa,
  0,
  () => Tag$
];
var SupplementaryConfiguration = 128 | 0;
var Tags = 128 | 0;
var DescribeConfigurationAggregators$ = [
  9,
  n0,
  _DCAe,
  0,
  () => DescribeConfigurationAggregatorsRequest$,
  () => DescribeConfigurationAggregatorsResponse$
];
var DescribeConfigurationRecorders$ = [
  9,
  n0,
  _DCResc,
  0,
  () => DescribeConfigurationRecordersRequest$,
  () => DescribeConfigurationRecordersResponse$
];
var DescribeConfigurationRecorderStatus$ = [
  9,
  n0,
  _DCRS,
  0,
  () => DescribeConfigurationRecorderStatusRequest$,
  () => DescribeConfigurationRecorderStatusResponse$
];

// node_modules/@aws-sdk/client-config-service/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2014-11-12",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultConfigServiceHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.configservice",
      errorTypeRegistries,
      xmlNamespace: "http://config.amazonaws.com/doc/2014-11-12/",
      version: "2014-11-12",
      serviceTarget: "StarlingDoveService"
    },
    serviceId: config?.serviceId ?? "Config Service",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-config-service/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-config-service/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-config-service/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-config-service/dist-es/ConfigServiceClient.js
var ConfigServiceClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultConfigServiceHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-config-service/dist-es/commandBuilder.js
var command3 = makeBuilder(commonParams, "StarlingDoveService", "ConfigServiceClient", getEndpointPlugin);
var _ep03 = {};
var _mw03 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-config-service/dist-es/commands/DescribeConfigurationAggregatorsCommand.js
var DescribeConfigurationAggregatorsCommand = class extends command3(_ep03, _mw03, "DescribeConfigurationAggregators", DescribeConfigurationAggregators$) {
};

// node_modules/@aws-sdk/client-config-service/dist-es/commands/DescribeConfigurationRecordersCommand.js
var DescribeConfigurationRecordersCommand = class extends command3(_ep03, _mw03, "DescribeConfigurationRecorders", DescribeConfigurationRecorders$) {
};

// node_modules/@aws-sdk/client-config-service/dist-es/commands/DescribeConfigurationRecorderStatusCommand.js
var DescribeConfigurationRecorderStatusCommand = class extends command3(_ep03, _mw03, "DescribeConfigurationRecorderStatus", DescribeConfigurationRecorderStatus$) {
};

// node_modules/@aws-sdk/client-config-service/dist-es/pagination/DescribeConfigurationAggregatorsPaginator.js
var paginateDescribeConfigurationAggregators = createPaginator(ConfigServiceClient, DescribeConfigurationAggregatorsCommand, "NextToken", "NextToken", "Limit");

// node_modules/@aws-sdk/client-guardduty/dist-es/auth/httpAuthSchemeProvider.js
var defaultGuardDutyHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "guardduty",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultGuardDutyHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-guardduty/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "guardduty"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-guardduty/package.json
var package_default2 = {
  name: "@aws-sdk/client-guardduty",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Guardduty Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-guardduty",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-guardduty"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-guardduty/dist-es/endpoint/bdd.js
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]],
    ["stringEquals", [{ fn: f2, argv: [h2, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://guardduty-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://guardduty.{Region}.amazonaws.com", i2],
    ["https://guardduty-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://guardduty.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://guardduty.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r2 + 12,
  2,
  5,
  r2 + 12,
  3,
  8,
  6,
  4,
  7,
  r2 + 11,
  5,
  r2 + 9,
  r2 + 10,
  4,
  11,
  9,
  6,
  10,
  r2 + 8,
  7,
  r2 + 6,
  r2 + 7,
  5,
  12,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  14,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-guardduty/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-guardduty/dist-es/models/GuardDutyServiceException.js
var GuardDutyServiceException = class _GuardDutyServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.guardduty#GuardDutyServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _GuardDutyServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-guardduty/dist-es/models/errors.js
var BadRequestException = class _BadRequestException extends GuardDutyServiceException {
  static shapeId = "com.amazonaws.guardduty#BadRequestException";
  name = "BadRequestException";
  $fault = "client";
  Message;
  Type;
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
    this.Message = opts.Message;
    this.Type = opts.Type;
  }
};
var InternalServerErrorException = class _InternalServerErrorException extends GuardDutyServiceException {
  static shapeId = "com.amazonaws.guardduty#InternalServerErrorException";
  name = "InternalServerErrorException";
  $fault = "server";
  Message;
  Type;
  constructor(opts) {
    super({
      name: "InternalServerErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerErrorException.prototype);
    this.Message = opts.Message;
    this.Type = opts.Type;
  }
};
var AccessDeniedException = class _AccessDeniedException extends GuardDutyServiceException {
  static shapeId = "com.amazonaws.guardduty#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  Type;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
    this.Message = opts.Message;
    this.Type = opts.Type;
  }
};
var ConflictException2 = class _ConflictException extends GuardDutyServiceException {
  static shapeId = "com.amazonaws.guardduty#ConflictException";
  name = "ConflictException";
  $fault = "client";
  Message;
  Type;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
    this.Type = opts.Type;
  }
};
var ResourceNotFoundException2 = class _ResourceNotFoundException extends GuardDutyServiceException {
  static shapeId = "com.amazonaws.guardduty#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  Type;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.Message = opts.Message;
    this.Type = opts.Type;
  }
};

// node_modules/@aws-sdk/client-guardduty/dist-es/schemas/schemas_0.js
var _A = "Account";
var _AA = "AccountAnalysis";
var _AAC = "AffectedAccountCount";
var _AACA = "AwsApiCallAction";
var _AACc = "ActiveAccountsCount";
var _AAI = "AdminAccountId";
var _AAIR = "AcceptAdministratorInvitationRequest";
var _AAIRc = "AcceptAdministratorInvitationResponse";
var _AAIc = "AcceptAdministratorInvitation";
var _AAR2 = "AccountAffectedResource";
var _AARc = "AccountAffectedResources";
var _AASA = "AssociatedAttackSequenceArn";
var _AASG = "AutoscalingAutoScalingGroup";
var _AAc = "ActorAssessment";
var _AAd = "AdminAccount";
var _AAdm = "AdminAccounts";
var _AAu = "AuthorizationAssessment";
var _AB = "AccountBreakdown";
var _ABf = "AffectedBucket";
var _AC = "ApiCall";
var _ACL = "AccessControlList";
var _ACd = "AdditionalConfiguration";
var _ACn = "AnomalyContext";
var _ACr = "ArchivedCount";
var _ACu = "AuthenticationContext";
var _AD = "AccountDetail";
var _ADE = "AccessDeniedException";
var _ADI = "AdminDetectorId";
var _ADc = "AccountDetails";
var _ADd = "AddonDetails";
var _ADg = "AgentDetails";
var _ADr = "ArchiveDistribution";
var _ADs = "AssociationDetail";
var _AE = "AutoEnable";
var _AEOM = "AutoEnableOrganizationMembers";
var _AF2 = "AnomalousFindings";
var _AFR = "ArchiveFindingsRequest";
var _AFRr = "ArchiveFindingsResponse";
var _AFTI = "AccountFreeTrialInfo";
var _AFTIc = "AccountFreeTrialInfos";
var _AFd = "AddressFamily";
var _AFr = "ArchiveFindings";
var _AI2 = "AdministratorId";
var _AIR = "AcceptInvitationRequest";
var _AIRc = "AcceptInvitationResponse";
var _AIc = "AccountId";
var _AIcc = "AccountIds";
var _AIcce = "AcceptInvitation";
var _AIct = "ActorIds";
var _AId = "AdditionalInfo";
var _AIs = "AssociationId";
var _AK = "AccessKey";
var _AKD = "AccessKeyDetails";
var _AKI = "AccessKeyId";
var _AL = "AuditLogs";
var _ALP = "AccountLevelPermissions";
var _AM = "AuthMethod";
var _AN = "AttributeName";
var _AO = "AccountOverview";
var _AOn = "AnomalyObject";
var _AOs = "AsnOrg";
var _AP = "ActorProcess";
var _APA = "AccountPublicAccess";
var _APE = "AllowPrivilegeEscalation";
var _APF = "AnomalyProfileFeatures";
var _APFO = "AnomalyProfileFeatureObjects";
var _APRA = "AllowsPublicReadAccess";
var _APWA = "AllowsPublicWriteAccess";
var _APn = "AnomalyProfiles";
var _APr = "ArchivedPercentage";
var _APt = "AttackPhase";
var _APtt = "AttackProgression";
var _APtta = "AttackPhases";
var _AR2 = "AffectedResources";
var _ARc = "AccountRankings";
var _ARf = "AffectedResource";
var _ARn = "AnalysisRecord";
var _AS = "AccountStatus";
var _ASC = "ActiveServicesCount";
var _ASL = "AssociationSummaryList";
var _ASN = "AwsServiceName";
var _AST = "AdditionalSequenceTypes";
var _ASc = "AccountStatistics";
var _AScc = "AccountSummary";
var _AScco = "AccountSummaries";
var _ASd = "AddonStatus";
var _ASdm = "AdminStatus";
var _ASn = "AnomalyScore";
var _ASs = "AssociationSummary";
var _ASu = "AutonomousSystem";
var _AT = "ActionType";
var _ATn = "AnalysisType";
var _AU = "AnomalyUnusual";
var _AUBF = "AnomalyUnusualBehaviorFeature";
var _AV = "AddonVersion";
var _AVt = "AttackVectors";
var _AVtt = "AttachedVolumes";
var _AW = "ActivityWindow";
var _AZ = "AvailabilityZone";
var _Ac = "Action";
var _Acc = "Accounts";
var _Act = "Activity";
var _Acti = "Actions";
var _Activ = "Activate";
var _Activi = "Activities";
var _Acto = "Actor";
var _Actor = "Actors";
var _Ad = "Administrator";
var _Af = "Affiliated";
var _Al = "Allowed";
var _Am = "Amount";
var _An = "Anomaly";
var _Ana = "Analysis";
var _Ap = "Api";
var _App = "Application";
var _Ar2 = "Arn";
var _Arc = "Archive";
var _Arch = "Archived";
var _As = "Assessment";
var _Asn = "Asn";
var _At = "Attack";
var _Att = "Attacks";
var _B = "Behavior";
var _BB = "BaselineBytes";
var _BC = "BaselineContext";
var _BF = "BaselineFindings";
var _BG = "BedrockGuardrail";
var _BGD = "BedrockGuardrailDetails";
var _BGR = "BedrockGuardrailResource";
var _BGe = "BedrockGuardrails";
var _BLP = "BucketLevelPermissions";
var _BN = "BucketName";
var _BP = "BucketPolicy";
var _BPA = "BlockPublicAccess";
var _BPAS = "BlockPublicAccessSettings";
var _BPAl = "BlockPublicAcls";
var _BPAu = "BucketPublicAccess";
var _BPP = "BlockPublicPolicy";
var _BR = "BytesReceived";
var _BRA = "BaselineResourceArn";
var _BRE = "BadRequestException";
var _BS = "BytesSent";
var _BTW = "ByTimeWindow";
var _BVN = "BackupVaultName";
var _Ba = "Baseline";
var _Bl = "Blocked";
var _Bu = "Bucket";
var _C = "City";
var _CA2 = "CreatedAt";
var _CAl = "ClusterArn";
var _CAo2 = "CountermeasureAction";
var _CAou = "CountermeasureActions";
var _CBCS = "CountByCoverageStatus";
var _CBF = "CountByFeature";
var _CBRT = "CountByResourceType";
var _CBS = "CountBySeverity";
var _CC = "CliCommands";
var _CCDRA = "CreateCustomDetectionRuleAssociation";
var _CCDRAR = "CreateCustomDetectionRuleAssociationRequest";
var _CCDRARr = "CreateCustomDetectionRuleAssociationResponse";
var _CCDROC = "CreateCustomDetectionRuleOrgConfiguration";
var _CCDROCR = "CreateCustomDetectionRuleOrgConfigurationRequest";
var _CCDROCRr = "CreateCustomDetectionRuleOrgConfigurationResponse";
var _CCI = "CoveredContainerInstances";
var _CCIo = "CompatibleContainerInstances";
var _CCo = "CountryCode";
var _CCr = "CredentialCompromise";
var _CD = "CloudDetails";
var _CDR = "CreateDetectorRequest";
var _CDRN = "CustomDetectionRuleName";
var _CDRr = "CreateDetectorResponse";
var _CDo = "ConnectionDirection";
var _CDon = "ContainerDetails";
var _CDr = "CreateDetector";
var _CDu = "CurrentDisposition";
var _CE2 = "ConflictException";
var _CECD = "CoverageEcsClusterDetails";
var _CECDo = "CoverageEksClusterDetails";
var _CEID = "CoverageEc2InstanceDetails";
var _CF2 = "CorrelatedFinding";
var _CFC = "CoverageFilterCondition";
var _CFCL = "CoverageFilterCriterionList";
var _CFCo = "CoverageFilterCriteria";
var _CFCov = "CoverageFilterCriterion";
var _CFR = "ContainerFindingResource";
var _CFRr = "CreateFilterRequest";
var _CFRre = "CreateFilterResponse";
var _CFo = "CorrelatedFindings";
var _CFr = "CreateFilter";
var _CG = "CoverageGaps";
var _CI2 = "CreateInvestigation";
var _CID = "ContainerInstanceDetails";
var _CIPS = "CreateIPSet";
var _CIPSR = "CreateIPSetRequest";
var _CIPSRr = "CreateIPSetResponse";
var _CIR = "CreateInvestigationRequest";
var _CIRr = "CreateInvestigationResponse";
var _CK = "CriterionKey";
var _CLE = "CommandLineExample";
var _CM = "CreateMembers";
var _CMPP = "CreateMalwareProtectionPlan";
var _CMPPR = "CreateMalwareProtectionPlanRequest";
var _CMPPRr = "CreateMalwareProtectionPlanResponse";
var _CMR = "CreateMembersRequest";
var _CMRr = "CreateMembersResponse";
var _CN = "CityName";
var _CNl = "ClusterName";
var _CNo = "CountryName";
var _CNom = "CompatibleNodes";
var _CNov = "CoveredNodes";
var _CP = "CloudPartition";
var _CPD = "CreatePublishingDestination";
var _CPDR = "CreatePublishingDestinationRequest";
var _CPDRr = "CreatePublishingDestinationResponse";
var _CPF = "ContentPolicyFilters";
var _CPFo = "ContentPolicyFilter";
var _CPR = "CreateProtectedResource";
var _CR2 = "ContainerRuntime";
var _CRD = "CoverageResourceDetails";
var _CRo = "CorrelationReasons";
var _CRov = "CoverageResource";
var _CRove = "CoverageResources";
var _CS = "CloudformationStack";
var _CSBR = "CreateS3BucketResource";
var _CSC = "CoverageSortCriteria";
var _CSD = "ContinuousScanDetails";
var _CSF = "CreateSampleFindings";
var _CSFR = "CreateSampleFindingsRequest";
var _CSFRr = "CreateSampleFindingsResponse";
var _CSo = "CoverageStatus";
var _CSov = "CoverageStatistics";
var _CT2 = "CallerType";
var _CTCR = "CloudTrailConfigurationResult";
var _CTES = "CreateThreatEntitySet";
var _CTESR = "CreateThreatEntitySetRequest";
var _CTESRr = "CreateThreatEntitySetResponse";
var _CTESRre = "CreateTrustedEntitySetRequest";
var _CTESRrea = "CreateTrustedEntitySetResponse";
var _CTESr = "CreateTrustedEntitySet";
var _CTIS = "CreateThreatIntelSet";
var _CTISR = "CreateThreatIntelSetRequest";
var _CTISRr = "CreateThreatIntelSetResponse";
var _CTl = "ClientToken";
var _CTlo = "CloudTrail";
var _CTr2 = "CreatedTime";
var _CU = "ContainerUids";
var _CUr = "CredentialUid";
var _Ca = "Category";
var _Cl = "Classification";
var _Clo = "Cloud";
var _Co2 = "Condition";
var _Cod = "Code";
var _Com = "Comments";
var _Con = "Container";
var _Conf2 = "Confidence";
var _Confi = "Configuration";
var _Config = "Configurations";
var _Conn = "Connection";
var _Cont = "Containers";
var _Conte = "Context";
var _Cor = "Correlated";
var _Cou = "Count";
var _Coun = "Countermeasure";
var _Count = "Country";
var _Counte = "Countermeasures";
var _Counts = "Counts";
var _Cr = "Criteria";
var _Cri = "Criterion";
var _Crit = "Critical";
var _D2 = "Description";
var _DA = "DestinationArn";
var _DAAI = "DelegatedAdminAccountId";
var _DAC = "DetectorAdditionalConfiguration";
var _DACR = "DetectorAdditionalConfigurationResult";
var _DACRe = "DetectorAdditionalConfigurationResults";
var _DACe = "DetectorAdditionalConfigurations";
var _DAe = "DefinitionArn";
var _DC = "DetectionCoverage";
var _DCDRA = "DeleteCustomDetectionRuleAssociation";
var _DCDRAR = "DeleteCustomDetectionRuleAssociationRequest";
var _DCDRARe = "DeleteCustomDetectionRuleAssociationResponse";
var _DCDROC = "DeleteCustomDetectionRuleOrgConfiguration";
var _DCDROCR = "DeleteCustomDetectionRuleOrgConfigurationRequest";
var _DCDROCRe = "DeleteCustomDetectionRuleOrgConfigurationResponse";
var _DCI = "DbClusterIdentifier";
var _DCn = "DnsContext";
var _DD = "DomainDetails";
var _DDR = "DeleteDetectorRequest";
var _DDRe = "DeleteDetectorResponse";
var _DDe = "DeleteDetector";
var _DEN = "DisableEmailNotification";
var _DF = "DeleteFilter";
var _DFAA = "DisassociateFromAdministratorAccount";
var _DFAAR = "DisassociateFromAdministratorAccountRequest";
var _DFAARi = "DisassociateFromAdministratorAccountResponse";
var _DFC = "DetectorFeatureConfiguration";
var _DFCR = "DetectorFeatureConfigurationResult";
var _DFCRe = "DetectorFeatureConfigurationsResults";
var _DFCe = "DetectorFeatureConfigurations";
var _DFMA = "DisassociateFromMasterAccount";
var _DFMAR = "DisassociateFromMasterAccountRequest";
var _DFMARi = "DisassociateFromMasterAccountResponse";
var _DFR = "DeleteFilterRequest";
var _DFRe = "DeleteFilterResponse";
var _DI = "DetectorId";
var _DIA = "DbInstanceArn";
var _DII = "DbInstanceIdentifier";
var _DIM = "DurationInMinutes";
var _DIPS = "DeleteIPSet";
var _DIPSR = "DeleteIPSetRequest";
var _DIPSRe = "DeleteIPSetResponse";
var _DIR = "DeclineInvitationsRequest";
var _DIRe = "DeclineInvitationsResponse";
var _DIRel = "DeleteInvitationsRequest";
var _DIRele = "DeleteInvitationsResponse";
var _DIe = "DestinationId";
var _DIec = "DeclineInvitations";
var _DIel = "DeleteInvitations";
var _DIet = "DetectorIds";
var _DIi = "DispositionId";
var _DL = "DnsLogs";
var _DM = "DeleteMembers";
var _DMPP = "DeleteMalwareProtectionPlan";
var _DMPPR = "DeleteMalwareProtectionPlanRequest";
var _DMR = "DeleteMembersRequest";
var _DMRe = "DeleteMembersResponse";
var _DMRi = "DisassociateMembersRequest";
var _DMRis = "DisassociateMembersResponse";
var _DMS = "DescribeMalwareScans";
var _DMSR = "DescribeMalwareScansRequest";
var _DMSRe = "DescribeMalwareScansResponse";
var _DMi = "DisassociateMembers";
var _DN = "DeviceName";
var _DNSL = "DNSLogs";
var _DNSLCR = "DNSLogsConfigurationResult";
var _DOAA = "DisableOrganizationAdminAccount";
var _DOAAR = "DisableOrganizationAdminAccountRequest";
var _DOAARi = "DisableOrganizationAdminAccountResponse";
var _DOC = "DescribeOrganizationConfiguration";
var _DOCR = "DescribeOrganizationConfigurationRequest";
var _DOCRe = "DescribeOrganizationConfigurationResponse";
var _DP = "DestinationProperties";
var _DPD = "DeletePublishingDestination";
var _DPDR = "DeletePublishingDestinationRequest";
var _DPDRe = "DeletePublishingDestinationResponse";
var _DPDRes = "DescribePublishingDestinationRequest";
var _DPDResc = "DescribePublishingDestinationResponse";
var _DPDe = "DescribePublishingDestination";
var _DRA = "DnsRequestAction";
var _DREFR = "DetectionRuleEcsFargateRequirements";
var _DRER = "DetectionRuleEc2Requirements";
var _DRERe = "DetectionRuleEksRequirements";
var _DRF = "DetectionRuleFilter";
var _DRFL = "DetectionRuleFilterList";
var _DRI = "DbiResourceId";
var _DROC = "DetectionRuleOrgConfiguration";
var _DROCS = "DetectionRuleOrgConfigurationSummary";
var _DROCSL = "DetectionRuleOrgConfigurationSummaryList";
var _DRRMD = "DetectionRuleRuntimeMonitoringDetails";
var _DRRP = "DetectionRuleRuntimePlatforms";
var _DS = "DataSources";
var _DSC = "DataSourceConfigurations";
var _DSCR = "DataSourceConfigurationsResult";
var _DSFT = "DataSourceFreeTrial";
var _DSFTa = "DataSourcesFreeTrial";
var _DSGA = "DbShardGroupArn";
var _DSGI = "DbShardGroupIdentifier";
var _DSGRI = "DbShardGroupResourceId";
var _DSSE = "DefaultServerSideEncryption";
var _DSa = "DateStatistics";
var _DSat = "DataSource";
var _DSo = "DomainSuffix";
var _DSom = "DominantSeverity";
var _DT = "DefenseTactic";
var _DTES = "DeleteThreatEntitySet";
var _DTESR = "DeleteThreatEntitySetRequest";
var _DTESRe = "DeleteThreatEntitySetResponse";
var _DTESRel = "DeleteTrustedEntitySetRequest";
var _DTESRele = "DeleteTrustedEntitySetResponse";
var _DTESe = "DeleteTrustedEntitySet";
var _DTIS = "DeleteThreatIntelSet";
var _DTISR = "DeleteThreatIntelSetRequest";
var _DTISRe = "DeleteThreatIntelSetResponse";
var _DTe = "DefenseTechnique";
var _DTes = "DestinationType";
var _DWS = "DomainWithSuffix";
var _Da = "Date";
var _Dat = "Data";
var _Data = "Database";
var _De = "Destination";
var _Def = "Definition";
var _Des = "Destinations";
var _Det = "Detection";
var _Dev = "Deviation";
var _Di = "Disposition";
var _Dim = "Dimension";
var _Dir = "Direction";
var _Dis = "Distribution";
var _Dn = "Dns";
var _Do = "Domain";
var _Doc = "Documentation";
var _Du = "Duration";
var _E = "Email";
var _EA2 = "ExpiresAt";
var _EAC = "EnabledAccountsCount";
var _EAI = "ExcludeAccountIds";
var _EAn = "EndedAt";
var _EBO = "ExpectedBucketOwner";
var _EC = "ErrorCode";
var _ECD = "EksClusterDetails";
var _ECDc = "EcsClusterDetails";
var _ECc = "EcsCluster";
var _ECk = "EksCluster";
var _ECv = "EventCount";
var _ED = "ErrorDetails";
var _EF = "EcsFargate";
var _EFS = "EventFirstSeen";
var _EI = "Ec2Image";
var _EID = "Ec2InstanceDetails";
var _EIDc = "Ec2ImageDetails";
var _EIU = "Ec2InstanceUids";
var _EIc = "Ec2Instance";
var _EIn = "EndpointIds";
var _EKA = "EncryptionKeyArn";
var _ELS = "EventLastSeen";
var _ELT = "Ec2LaunchTemplate";
var _ENI = "Ec2NetworkInterface";
var _ENIU = "Ec2NetworkInterfaceUids";
var _EOAA = "EnableOrganizationAdminAccount";
var _EOAAR = "EnableOrganizationAdminAccountRequest";
var _EOAARn = "EnableOrganizationAdminAccountResponse";
var _EP = "ExecutablePath";
var _EPf = "EffectivePermission";
var _ES = "EbsSnapshot";
var _ESD = "EbsSnapshotDetails";
var _ESP = "EbsSnapshotPreservation";
var _ESn = "EngineSources";
var _ESx = "ExecutableSha256";
var _ET = "EndTime";
var _ETD = "EcsTaskDetails";
var _ETa = "ETag";
var _ETc = "EcsTask";
var _ETn = "EncryptionType";
var _EV = "Ec2Vpc";
var _EVD = "EbsVolumeDetails";
var _EVR = "EbsVolumesResult";
var _EVSD = "EbsVolumeScanDetails";
var _EVb = "EbsVolumes";
var _EVbs = "EbsVolume";
var _EVn = "EngineVersion";
var _EVq = "EqualsValue";
var _EVx = "ExposureVector";
var _Ec = "Ec2";
var _Ek = "Eks";
var _En = "Enable";
var _End = "Endpoints";
var _Eng = "Engine";
var _Enr = "Enrichment";
var _Eq = "Eq";
var _Equ = "Equals";
var _Er = "Error";
var _Eu = "Euid";
var _Ev = "Evidence";
var _Ex = "Expression";
var _Exc = "Exclude";
var _Exp = "Exposure";
var _F2 = "Features";
var _FA = "FunctionArn";
var _FC = "FindingCount";
var _FCL = "FilterCriterionList";
var _FCe = "FetchCriterion";
var _FCet = "FetchCriteria";
var _FCi = "FilterCriterion";
var _FCil = "FilterCondition";
var _FCile = "FileCount";
var _FCilt = "FilterCriteria";
var _FCin = "FindingCriteria";
var _FD = "FargateDetails";
var _FDF = "FetchDetectorFeatures";
var _FDS = "FoundationalDataSources";
var _FDi = "FindingDetail";
var _FDu = "FullDescription";
var _FFC = "FailedFileCount";
var _FI = "FindingIds";
var _FIi2 = "FindingId";
var _FL = "FlowLogs";
var _FLA = "FailedLoginAttempts";
var _FLCR = "FlowLogsConfigurationResult";
var _FN = "FilterName";
var _FNe = "FeatureName";
var _FNi = "FilterNames";
var _FNil = "FileName";
var _FNu = "FunctionName";
var _FO = "FileOperation";
var _FP = "FilePath";
var _FPF = "FindingPublishingFrequency";
var _FPi = "FilePaths";
var _FQ = "FetchQuery";
var _FR = "FetchRecord";
var _FRC = "FailedResourcesCount";
var _FRa = "FailureReason";
var _FRe = "FetchResult";
var _FRi = "FindingReference";
var _FRin = "FindingReferences";
var _FS = "FindingsSummary";
var _FSA = "FirstSeenAt";
var _FST = "FindingStatisticTypes";
var _FSTi = "FileSystemType";
var _FSi = "FindingStatistics";
var _FSil = "FilesScanned";
var _FSin = "FindingSubtype";
var _FT = "FindingType";
var _FTC = "FindingTypeClassification";
var _FTCi = "FindingTypeCount";
var _FTCin = "FindingTypeClassifications";
var _FTCind = "FindingTypeCounts";
var _FTD = "FindingTypeDocumentation";
var _FTDR = "FreeTrialDaysRemaining";
var _FTDi = "FindingTimeDisposition";
var _FTFCR = "FreeTrialFeatureConfigurationResult";
var _FTFCRr = "FreeTrialFeatureConfigurationsResults";
var _FTS = "FindingTypeStatistics";
var _FTW = "FetchTimeWindow";
var _FTe = "FetchType";
var _FTi = "FindingTypes";
var _FV = "FunctionVersion";
var _Fe = "Feature";
var _Fee = "Feedback";
var _Fet = "Fetch";
var _Fi = "Findings";
var _Fie = "Field";
var _Fil = "Filters";
var _File = "Files";
var _Fin = "Finding";
var _Fl = "Flags";
var _Fo = "Format";
var _G = "Guardrails";
var _GA = "GuardrailArn";
var _GAA = "GetAdministratorAccount";
var _GAAR = "GetAdministratorAccountRequest";
var _GAARe = "GetAdministratorAccountResponse";
var _GAr = "GrantedAccess";
var _GAu = "GuardrailAction";
var _GB = "GroupBy";
var _GBA = "GroupedByAccount";
var _GBD = "GroupedByDate";
var _GBFT = "GroupedByFindingType";
var _GBR = "GroupedByResource";
var _GBS = "GroupedBySeverity";
var _GCDR = "GetCustomDetectionRule";
var _GCDRA = "GetCustomDetectionRuleAssociation";
var _GCDRAR = "GetCustomDetectionRuleAssociationRequest";
var _GCDRARe = "GetCustomDetectionRuleAssociationResponse";
var _GCDROC = "GetCustomDetectionRuleOrgConfiguration";
var _GCDROCR = "GetCustomDetectionRuleOrgConfigurationRequest";
var _GCDROCRe = "GetCustomDetectionRuleOrgConfigurationResponse";
var _GCDRR = "GetCustomDetectionRuleRequest";
var _GCDRRe = "GetCustomDetectionRuleResponse";
var _GCS = "GetCoverageStatistics";
var _GCSR = "GetCoverageStatisticsRequest";
var _GCSRe = "GetCoverageStatisticsResponse";
var _GD = "GetDetector";
var _GDFI = "GuardDutyFindingId";
var _GDR = "GetDetectorRequest";
var _GDRe = "GetDetectorResponse";
var _GF = "GetFilter";
var _GFR = "GetFilterRequest";
var _GFRe = "GetFilterResponse";
var _GFRet = "GetFindingsRequest";
var _GFReti = "GetFindingsResponse";
var _GFS = "GetFindingsStatistics";
var _GFSR = "GetFindingsStatisticsRequest";
var _GFSRe = "GetFindingsStatisticsResponse";
var _GFe = "GetFindings";
var _GI = "GroupId";
var _GIC = "GetInvitationsCount";
var _GICR = "GetInvitationsCountRequest";
var _GICRe = "GetInvitationsCountResponse";
var _GIPS = "GetIPSet";
var _GIPSR = "GetIPSetRequest";
var _GIPSRe = "GetIPSetResponse";
var _GIR = "GetInvestigationRequest";
var _GIRe = "GetInvestigationResponse";
var _GIe = "GetInvestigation";
var _GL = "GeoLocation";
var _GM = "GetMembers";
var _GMA = "GetMasterAccount";
var _GMAR = "GetMasterAccountRequest";
var _GMARe = "GetMasterAccountResponse";
var _GMD = "GetMemberDetectors";
var _GMDR = "GetMemberDetectorsRequest";
var _GMDRe = "GetMemberDetectorsResponse";
var _GMPP = "GetMalwareProtectionPlan";
var _GMPPR = "GetMalwareProtectionPlanRequest";
var _GMPPRe = "GetMalwareProtectionPlanResponse";
var _GMR = "GetMembersRequest";
var _GMRe = "GetMembersResponse";
var _GMS = "GetMalwareScan";
var _GMSR = "GetMalwareScanRequest";
var _GMSRD = "GetMalwareScanResultDetails";
var _GMSRe = "GetMalwareScanResponse";
var _GMSS = "GetMalwareScanSettings";
var _GMSSR = "GetMalwareScanSettingsRequest";
var _GMSSRe = "GetMalwareScanSettingsResponse";
var _GN = "GroupName";
var _GOS = "GetOrganizationStatistics";
var _GOSR = "GetOrganizationStatisticsResponse";
var _GRFTD = "GetRemainingFreeTrialDays";
var _GRFTDR = "GetRemainingFreeTrialDaysRequest";
var _GRFTDRe = "GetRemainingFreeTrialDaysResponse";
var _GS = "GuardrailSource";
var _GSi = "GigabytesScanned";
var _GT = "GreaterThan";
var _GTES = "GetThreatEntitySet";
var _GTESR = "GetThreatEntitySetRequest";
var _GTESRe = "GetThreatEntitySetResponse";
var _GTESRet = "GetTrustedEntitySetRequest";
var _GTESRetr = "GetTrustedEntitySetResponse";
var _GTESe = "GetTrustedEntitySet";
var _GTIS = "GetThreatIntelSet";
var _GTISR = "GetThreatIntelSetRequest";
var _GTISRe = "GetThreatIntelSetResponse";
var _GTOE = "GreaterThanOrEqual";
var _GUS = "GetUsageStatistics";
var _GUSR = "GetUsageStatisticsRequest";
var _GUSRe = "GetUsageStatisticsResponse";
var _GV = "GuardrailVersion";
var _Gr = "Group";
var _Gra = "Granularity";
var _Gro = "Groups";
var _Gt = "Gt";
var _Gte = "Gte";
var _H = "Hash";
var _HIPC = "HostIPC";
var _HN = "HostNetwork";
var _HP = "HostPath";
var _HPID = "HostPID";
var _HS = "HighestSeverity";
var _HSTD = "HighestSeverityThreatDetails";
var _HSTN = "HighestSeverityThreatName";
var _Hi = "High";
var _I = "Identifier";
var _IA = "InvitedAt";
var _IAA = "InvestigationAccountAnalysis";
var _IAAp = "IpAccountActivity";
var _IAI = "IncludeAccountIds";
var _IAV = "IpAddressV4";
var _IAVp = "IpAddressV6";
var _IAm = "ImageArn";
var _IAn = "InvestigationActor";
var _IAns = "InstanceArn";
var _IAp = "Ipv6Addresses";
var _IC = "InvitationsCount";
var _ICn = "InvestigationCriterion";
var _ICt = "ItemCount";
var _ID = "ImageDescription";
var _IDFC = "InvestigationDetectorFeatureConfiguration";
var _IDL = "ItemDetailsList";
var _IDn = "InstanceDetails";
var _IDt = "ItemDetails";
var _IEC = "InvestigationEcsCluster";
var _IECn = "InvestigationEksCluster";
var _IEI = "InvestigationEc2Instance";
var _IFC = "InvestigationFilterCondition";
var _IFCn = "InvestigationFilterCriteria";
var _IFCnf = "InfectedFileCount";
var _II = "InvitationId";
var _IIP = "IamInstanceProfile";
var _IIPV = "IamInstanceProfileV2";
var _IIm = "ImageId";
var _IIn = "InstanceId";
var _IInv = "InvestigationId";
var _IInve = "InvestigationIndicator";
var _IInves = "InvestigationIndicators";
var _IIt = "ItemIds";
var _IKW = "InvestigationKubernetesWorkload";
var _IM = "InvestigationMetadata";
var _IMR = "InviteMembersRequest";
var _IMRn = "InviteMembersResponse";
var _IMS = "InvestigationMalwareScan";
var _IMn = "InviteMembers";
var _IP2 = "ImagePrefix";
var _IPA = "IgnorePublicAcls";
var _IPN = "IanaProtocolNumber";
var _IPt = "ItemPath";
var _IPte = "ItemPaths";
var _IR = "InvestigationRecord";
var _IRD = "InvestigationResourceData";
var _IRn = "InvestigationResource";
var _IRp = "IpReputation";
var _IS = "InstanceState";
var _ISC = "InvestigationSortCriteria";
var _ISD = "IncrementalScanDetails";
var _ISDn = "InvestigationSummaryData";
var _ISEE = "InternalServerErrorException";
var _ISI = "IpSetId";
var _ISIp = "IpSetIds";
var _ISn = "InvestigationScope";
var _ISnv = "InvestigationSummary";
var _ISnve = "InvestigationSummaries";
var _IT = "InstanceType";
var _ITA = "InvestigationThreatAssessment";
var _ITn = "IndicatorType";
var _ITnv = "InvestigationType";
var _IU = "ImageUid";
var _IUm = "ImpersonatedUser";
var _IV = "IndicatorValue";
var _Id = "Id";
var _Im = "Image";
var _In = "Indicators";
var _Inc = "Include";
var _Ind = "Indicator";
var _Inf = "Info";
var _Inv = "Investigation";
var _Inve = "Investigations";
var _Invi = "Invitation";
var _Invit = "Invitations";
var _Ip = "Ip";
var _Is = "Issue";
var _Isp = "Isp";
var _Iss = "Issues";
var _Issu = "Issuer";
var _K2 = "Kubernetes";
var _KA = "KubernetesActivity";
var _KAC = "KubernetesApiCall";
var _KACA = "KubernetesApiCallAction";
var _KALC = "KubernetesAuditLogsConfiguration";
var _KALCR = "KubernetesAuditLogsConfigurationResult";
var _KAu = "KubernetesAnomaly";
var _KC = "KubernetesConfiguration";
var _KCR = "KubernetesConfigurationResult";
var _KD = "KubernetesDetails";
var _KDSFT = "KubernetesDataSourceFreeTrial";
var _KKA = "KmsKeyArn";
var _KMKA = "KmsMasterKeyArn";
var _KO = "KeyObservation";
var _KOe = "KeyObservations";
var _KPCD = "KubernetesPermissionCheckedDetails";
var _KPV = "KubernetesPolicyViolation";
var _KRBD = "KubernetesRoleBindingDetails";
var _KRD = "KubernetesRoleDetails";
var _KRT = "KubernetesResourcesTypes";
var _KUD = "KubernetesUserDetails";
var _KW = "KubernetesWorkload";
var _KWD = "KubernetesWorkloadDetails";
var _Ke = "Key";
var _Ki = "Kind";
var _L2 = "Lt";
var _LA = "LaunchedAt";
var _LAo = "LoginAttribute";
var _LAog = "LoginAttributes";
var _LC = "LoginCount";
var _LCDR = "ListCustomDetectionRules";
var _LCDRA = "ListCustomDetectionRuleAssociations";
var _LCDRAR = "ListCustomDetectionRuleAssociationsRequest";
var _LCDRARi = "ListCustomDetectionRuleAssociationsResponse";
var _LCDROC = "ListCustomDetectionRuleOrgConfigurations";
var _LCDROCR = "ListCustomDetectionRuleOrgConfigurationsRequest";
var _LCDROCRi = "ListCustomDetectionRuleOrgConfigurationsResponse";
var _LCDRR = "ListCustomDetectionRulesRequest";
var _LCDRRi = "ListCustomDetectionRulesResponse";
var _LCR = "ListCoverageRequest";
var _LCRi = "ListCoverageResponse";
var _LCi = "ListCoverage";
var _LD = "LambdaDetails";
var _LDR = "ListDetectorsRequest";
var _LDRi = "ListDetectorsResponse";
var _LDi = "ListDetectors";
var _LF = "LambdaFunction";
var _LFR = "ListFiltersRequest";
var _LFRi = "ListFiltersResponse";
var _LFRis = "ListFindingsRequest";
var _LFRist = "ListFindingsResponse";
var _LFi = "ListFilters";
var _LFis = "ListFindings";
var _LGA = "LastGeneratedAt";
var _LI = "ListInvestigations";
var _LID = "LocalIpDetails";
var _LIPS = "ListIPSets";
var _LIPSR = "ListIPSetsRequest";
var _LIPSRi = "ListIPSetsResponse";
var _LIR = "ListInvestigationsRequest";
var _LIRR = "ListInvestigationRecordsRequest";
var _LIRRi = "ListInvestigationRecordsResponse";
var _LIRi = "ListInvestigationsResponse";
var _LIRis = "ListInvitationsRequest";
var _LIRist = "ListInvitationsResponse";
var _LIRistn = "ListInvestigationRecords";
var _LIi = "ListInvitations";
var _LM = "ListMembers";
var _LMA = "LastModifiedAt";
var _LML = "LearnMoreLinks";
var _LMPP = "ListMalwareProtectionPlans";
var _LMPPR = "ListMalwareProtectionPlansRequest";
var _LMPPRi = "ListMalwareProtectionPlansResponse";
var _LMR = "ListMembersRequest";
var _LMRi = "ListMembersResponse";
var _LMS = "ListMalwareScans";
var _LMSCK = "ListMalwareScansCriterionKey";
var _LMSFC = "ListMalwareScansFilterCriteria";
var _LMSFCL = "ListMalwareScansFilterCriterionList";
var _LMSFCi = "ListMalwareScansFilterCriterion";
var _LMSR = "ListMalwareScansRequest";
var _LMSRi = "ListMalwareScansResponse";
var _LNI = "LocalNetworkInterface";
var _LO = "LineageObject";
var _LOAA = "ListOrganizationAdminAccounts";
var _LOAAR = "ListOrganizationAdminAccountsRequest";
var _LOAARi = "ListOrganizationAdminAccountsResponse";
var _LP = "LibraryPath";
var _LPD = "LocalPortDetails";
var _LPDR = "ListPublishingDestinationsRequest";
var _LPDRi = "ListPublishingDestinationsResponse";
var _LPDi = "ListPublishingDestinations";
var _LPV = "LdPreloadValue";
var _LSA = "LastSeenAt";
var _LT = "LessThan";
var _LTES = "ListThreatEntitySets";
var _LTESR = "ListThreatEntitySetsRequest";
var _LTESRi = "ListThreatEntitySetsResponse";
var _LTESRis = "ListTrustedEntitySetsRequest";
var _LTESRist = "ListTrustedEntitySetsResponse";
var _LTESi = "ListTrustedEntitySets";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTIS = "ListThreatIntelSets";
var _LTISR = "ListThreatIntelSetsRequest";
var _LTISRi = "ListThreatIntelSetsResponse";
var _LTOE = "LessThanOrEqual";
var _LTa = "LaunchType";
var _LTau = "LaunchTime";
var _La = "Lat";
var _Lan = "Language";
var _Lat = "Latitude";
var _Li = "Lineage";
var _Lo = "Location";
var _Lon = "Lon";
var _Long = "Longitude";
var _Low = "Low";
var _Lt = "Lte";
var _M = "Message";
var _MA = "ModifiedAt";
var _MAC = "MemberAdditionalConfiguration";
var _MACR = "MemberAdditionalConfigurationResult";
var _MACRe = "MemberAdditionalConfigurationResults";
var _MACe = "MemberAccountsCount";
var _MACem = "MemberAdditionalConfigurations";
var _MALR = "MemberAccountLimitReached";
var _MAR = "MemberAccountRanking";
var _MARe = "MemberAccountRankings";
var _MAV = "MinAgentVersion";
var _MB = "ManagedBy";
var _MD = "ModelDetail";
var _MDSC = "MemberDataSourceConfigurations";
var _MDSCe = "MemberDataSourceConfiguration";
var _MDo = "ModelDetails";
var _ME = "MapEquals";
var _MFC = "MemberFeaturesConfiguration";
var _MFCR = "MemberFeaturesConfigurationResult";
var _MFCRe = "MemberFeaturesConfigurationsResults";
var _MFCe = "MemberFeaturesConfigurations";
var _MFP = "ModuleFilePath";
var _MI = "MasterId";
var _MIi = "MisconfigurationImpact";
var _MIo = "ModelId";
var _MN = "ModuleName";
var _MP = "MalwareProtection";
var _MPC = "MalwareProtectionConfiguration";
var _MPCR = "MalwareProtectionConfigurationResult";
var _MPDSFT = "MalwareProtectionDataSourceFreeTrial";
var _MPFSC = "MalwareProtectionFindingsScanConfiguration";
var _MPP = "MalwareProtectionPlans";
var _MPPA = "MalwareProtectionPlanActions";
var _MPPI = "MalwareProtectionPlanId";
var _MPPS = "MalwareProtectionPlanSummary";
var _MPPSR = "MalwareProtectionPlanStatusReason";
var _MPPSRL = "MalwareProtectionPlanStatusReasonsList";
var _MPPSa = "MalwareProtectionPlansSummary";
var _MPPTA = "MalwareProtectionPlanTaggingAction";
var _MPo = "ModifyingProcess";
var _MPou = "MountPath";
var _MR = "MaxResults";
var _MRe = "MetadataRecord";
var _MRem = "MemoryRegions";
var _MS = "MalwareScan";
var _MSD = "MalwareScanDetails";
var _MSa = "MalwareScans";
var _MSf = "MfaStatus";
var _MSo = "MountSource";
var _MSod = "ModuleSha256";
var _MT = "ManagementType";
var _MTa = "MalwareThreat";
var _MTal = "MalwareThreats";
var _MTo = "MountTarget";
var _Ma = "Matches";
var _Mas = "Master";
var _Me = "Members";
var _Med = "Medium";
var _Mem = "Member";
var _Met = "Metadata";
var _Meth = "Method";
var _Mi = "Mitigates";
var _Mo = "Mode";
var _N2 = "Name";
var _NA = "NetworkActivity";
var _NAe = "NetworkAnomaly";
var _NC = "NetworkConnection";
var _NCA = "NetworkConnectionAction";
var _NCe = "NetworkCounts";
var _NE = "NotEquals";
var _NEe = "NetworkEndpoint";
var _NEet = "NetworkEndpoints";
var _NGL = "NetworkGeoLocation";
var _NI = "NetworkInterfaces";
var _NII = "NetworkInterfaceId";
var _NIP = "NestedItemPath";
var _NIe = "NetworkInterface";
var _NM = "NotMatches";
var _NP = "NamespacePid";
var _NPe = "NetworkPorts";
var _NSA = "NonS3Activity";
var _NT2 = "NextToken";
var _NTe = "NetworkTraffic";
var _Na = "Narrative";
var _Nam = "Namespace";
var _Ne = "Neq";
var _Nu = "Number";
var _O = "Observations";
var _OA = "OutpostArn";
var _OAC = "OrganizationAdditionalConfiguration";
var _OACR = "OrganizationAdditionalConfigurationResult";
var _OACRr = "OrganizationAdditionalConfigurationResults";
var _OACr = "OrganizationAdditionalConfigurations";
var _OAb = "ObjectArn";
var _OAn = "OnlyAssociated";
var _OAr = "OrganizationAnalysis";
var _OB = "OrderBy";
var _OD = "OtherDomains";
var _ODSC = "OrganizationDataSourceConfigurations";
var _ODSCR = "OrganizationDataSourceConfigurationsResult";
var _ODr = "OrganizationDetails";
var _OEV = "OrganizationEbsVolumes";
var _OEVR = "OrganizationEbsVolumesResult";
var _OFC = "OrganizationFeatureConfiguration";
var _OFCR = "OrganizationFeatureConfigurationResult";
var _OFCRr = "OrganizationFeaturesConfigurationsResults";
var _OFCr = "OrganizationFeaturesConfigurations";
var _OFS = "OrganizationFeatureStatistics";
var _OFSAC = "OrganizationFeatureStatisticsAdditionalConfiguration";
var _OFSACr = "OrganizationFeatureStatisticsAdditionalConfigurations";
var _OFSR = "OrganizationFeatureStatisticsResults";
var _OFSr = "OrganizationFindingsSummary";
var _OFT = "ObservedFindingType";
var _OFTb = "ObservedFindingTypes";
var _OI = "OwnerId";
var _OKALC = "OrganizationKubernetesAuditLogsConfiguration";
var _OKALCR = "OrganizationKubernetesAuditLogsConfigurationResult";
var _OKC = "OrganizationKubernetesConfiguration";
var _OKCR = "OrganizationKubernetesConfigurationResult";
var _OMPC = "OrganizationMalwareProtectionConfiguration";
var _OMPCR = "OrganizationMalwareProtectionConfigurationResult";
var _OP = "ObjectPrefixes";
var _OR = "ObservationRecord";
var _OS = "OrganizationStatistics";
var _OSA = "OtherS3Activity";
var _OSEIWF = "OrganizationScanEc2InstanceWithFindings";
var _OSEIWFR = "OrganizationScanEc2InstanceWithFindingsResult";
var _OSLC = "OrganizationS3LogsConfiguration";
var _OSLCR = "OrganizationS3LogsConfigurationResult";
var _OT = "ObservationType";
var _Ob = "Observed";
var _Obs = "Observation";
var _Op = "Operation";
var _Or = "Organization";
var _Org = "Org";
var _Ou = "Outcome";
var _Ow = "Owner";
var _P = "Process";
var _PA = "PublicAccess";
var _PAA = "PublicAclAccess";
var _PAC = "PublicAccessConfiguration";
var _PAD = "ProfileAgeDays";
var _PAIB = "PublicAclIgnoreBehavior";
var _PBRB = "PublicBucketRestrictBehavior";
var _PC = "ProductCodes";
var _PCe = "PermissionConfiguration";
var _PCo = "PortCount";
var _PCr = "ProductCode";
var _PD = "ProcessDetails";
var _PDN = "PrivateDnsName";
var _PDNu = "PublicDnsName";
var _PFST = "PublishingFailureStartTimestamp";
var _PI = "PrincipalId";
var _PIA = "PrivateIpAddresses";
var _PIAD = "PrivateIpAddressDetails";
var _PIAr = "PrivateIpAddress";
var _PIu = "PublicIp";
var _PN2 = "PortName";
var _PP = "ProtectionPlans";
var _PPA = "PortProbeAction";
var _PPAu = "PublicPolicyAccess";
var _PPD = "PortProbeDetails";
var _PPDo = "PortProbeDetail";
var _PPr = "ProtectionPlan";
var _PR2 = "ProtectedResource";
var _PRA = "PublicReadAccess";
var _PS = "ProfileSubtype";
var _PT2 = "ProfileType";
var _PTr = "ProductType";
var _PU = "ParentUuid";
var _PUo = "PortsUsed";
var _PWA = "PublicWriteAccess";
var _Pa = "Path";
var _Par = "Partition";
var _Para = "Parameters";
var _Pe = "Percentage";
var _Ph = "Phase";
var _Pi = "Pid";
var _Pl = "Platforms";
var _Pla = "Platform";
var _Po = "Port";
var _Por = "Ports";
var _Pr = "Processes";
var _Pri = "Priority";
var _Priv = "Privileged";
var _Pro = "Profiles";
var _Prod = "Product";
var _Prot = "Protocol";
var _Prov = "Provider";
var _Pw = "Pwd";
var _Q = "Query";
var _QTW = "QueryTimeWindow";
var _R2 = "Region";
var _RA2 = "RuleAssociation";
var _RAD = "RemoteAccountDetails";
var _RAP = "ReleaseAgentPath";
var _RAR = "RemediationAffectedResources";
var _RAe = "ResourceArn";
var _RAes = "ResetAttempts";
var _RAu = "RuleAssociations";
var _RBP = "RuncBinaryPath";
var _RC = "RequestCount";
var _RCIC = "RegisteredContainerInstancesCount";
var _RCPA = "RdsControlPlaneActivity";
var _RCe = "ReputationComparison";
var _RCu = "RuntimeContext";
var _RD = "ResourceDetails";
var _RDI = "RdsDbInstance";
var _RDID = "RdsDbInstanceDetails";
var _RDU = "RdsDbUser";
var _RDUD = "RdsDbUserDetails";
var _RDe = "ResourceData";
var _RDes = "ResourceDistribution";
var _RDeso = "ResourceDistributions";
var _RDu = "RuleDefinition";
var _RDul = "RuleDetail";
var _RDun = "RuntimeDetails";
var _RF = "RelatedFindings";
var _RFP = "RelatedFilePaths";
var _RFe = "RepresentativeFinding";
var _RFep = "RepresentativeFindings";
var _RH = "ResolverHistory";
var _RI2 = "RuleId";
var _RID = "RemoteIpDetails";
var _RIe = "ResourceId";
var _RIec = "RecordId";
var _RIes2 = "ResourceIdentifier";
var _RIev = "RevisionId";
var _RL2 = "RowLimit";
var _RLA = "RdsLoginActivity";
var _RLAA = "RdsLoginAttemptAction";
var _RLDD = "RdsLimitlessDbDetails";
var _RLi = "RiskLevel";
var _RMD = "RuntimeMonitoringDetails";
var _RN2 = "ResourceName";
var _RNFE2 = "ResourceNotFoundException";
var _RP = "RemotePort";
var _RPA = "RecoveryPointArn";
var _RPB = "RestrictPublicBuckets";
var _RPD = "RemotePortDetails";
var _RPDe = "RecoveryPointDetails";
var _RPe = "ResolverPort";
var _RPec = "RecoveryPoint";
var _RR = "RiskRationale";
var _RRK = "RoleRefKind";
var _RRN = "RoleRefName";
var _RRe = "RemoteRegion";
var _RRep = "RepresentativeResources";
var _RRes = "ResetRatio";
var _RReso = "ResourceRole";
var _RS2 = "RelationshipStatus";
var _RSL = "RuleSummaryList";
var _RSe = "RemoteService";
var _RSes = "ResourceStatistics";
var _RSu = "RuntimeSignals";
var _RSul = "RuleSummary";
var _RT2 = "ResourceType";
var _RTC = "RunningTasksCount";
var _RTe2 = "RecordTypes";
var _RU = "RequestUri";
var _RUe = "ResourceUids";
var _RV = "ResourceV2";
var _Ra = "Rank";
var _Rat = "Rate";
var _Rati = "Rationale";
var _Re = "Resources";
var _Rea = "Reason";
var _Rec = "Recommendations";
var _Reco = "Records";
var _Recom = "Recommendation";
var _Rem = "Remediation";
var _Rep = "Reputation";
var _Res2 = "Result";
var _Reso = "Resource";
var _Ri = "Risk";
var _Ro = "Role";
var _Ru = "Rule";
var _Rul = "Rules";
var _S = "Session";
var _SA = "S3Analysis";
var _SAA = "S3ApiActivity";
var _SAI = "ServiceAdditionalInfo";
var _SAN = "ServiceAccountName";
var _SAc = "S3Activity";
var _SAe = "SessionAssessment";
var _SAn = "SnapshotArn";
var _SAt = "StartedAt";
var _SAu = "SuspiciousAttempts";
var _SB = "SharedBehaviors";
var _SBA = "SumByAccount";
var _SBD = "S3BucketDetails";
var _SBDS = "SumByDataSource";
var _SBDu = "S3BucketDetail";
var _SBF = "SumByFeature";
var _SBR = "SumByResource";
var _SBe = "SeverityBreakdown";
var _SBh = "SharedBehavior";
var _SBt = "StartedBy";
var _SBu = "S3Bucket";
var _SC = "SecurityContext";
var _SCA = "ScanCompletedAt";
var _SCCSD = "ScanConfigurationContinuousScanDetails";
var _SCP = "ScanConditionPair";
var _SCRP = "ScanConfigurationRecoveryPoint";
var _SCc2 = "ScanConfiguration";
var _SCca = "ScanCategory";
var _SCcan = "ScanCondition";
var _SCcanr = "ScanCriterion";
var _SCo = "SortCriteria";
var _SCou = "SourceContext";
var _SCt = "StatusCode";
var _SD = "ScanDetections";
var _SDu = "SummaryData";
var _SDup = "SupportingData";
var _SEIWF = "ScanEc2InstanceWithFindings";
var _SEIWFR = "ScanEc2InstanceWithFindingsResult";
var _SET = "ScanEndTime";
var _SF2 = "SummaryFormat";
var _SFC = "SkippedFileCount";
var _SFP = "ScanFilePath";
var _SFa = "SampleFiles";
var _SG = "SecurityGroups";
var _SGe = "SecurityGroup";
var _SGi = "SignalGroups";
var _SGig = "SignalGroup";
var _SHFP = "ShellHistoryFilePath";
var _SI = "ScanId";
var _SIC = "ScannedItemCount";
var _SIe = "SequenceIndicators";
var _SIi = "SignalIndicators";
var _SIo = "SourceIps";
var _SIou = "SourceIp";
var _SIu = "SubnetId";
var _SIub = "SubnetIds";
var _SL = "S3Logs";
var _SLA = "SuccessfulLoginAttempts";
var _SLC = "S3LogsConfiguration";
var _SLCR = "S3LogsConfigurationResult";
var _SM = "SeverityMax";
var _SMM = "StartMonitoringMembers";
var _SMMR = "StartMonitoringMembersRequest";
var _SMMRt = "StartMonitoringMembersResponse";
var _SMMRto = "StopMonitoringMembersRequest";
var _SMMRtop = "StopMonitoringMembersResponse";
var _SMMt = "StopMonitoringMembers";
var _SMS = "StartMalwareScan";
var _SMSC = "StartMalwareScanConfiguration";
var _SMSR = "StartMalwareScanRequest";
var _SMSRt = "StartMalwareScanResponse";
var _SN = "ServiceName";
var _SNI = "SubNetId";
var _SNe = "SessionName";
var _SO = "S3Object";
var _SOD = "S3ObjectDetails";
var _SODb = "S3ObjectDetail";
var _SOFSOMS = "S3ObjectForSendObjectMalwareScan";
var _SOMS = "SendObjectMalwareScan";
var _SOMSR = "SendObjectMalwareScanRequest";
var _SOMSRe = "SendObjectMalwareScanResponse";
var _SOU = "S3ObjectUids";
var _SP2 = "ScriptPath";
var _SPo = "SocketPath";
var _SR = "SharedResources";
var _SRA = "ScannedResourceArn";
var _SRC = "ScannedResourcesCount";
var _SRCc = "ScanResourceCriteria";
var _SRCk = "SkippedResourcesCount";
var _SRD = "ScanResultDetails";
var _SRDc = "ScannedResourceDetails";
var _SRS = "ScanResultStatus";
var _SRSc = "ScannedResourceStatus";
var _SRT = "ScannedResourceType";
var _SRTc = "ScanResultThreat";
var _SRTca = "ScanResultThreats";
var _SRc = "ScannedResources";
var _SRca = "ScannedResource";
var _SRcan = "ScanResult";
var _SRe = "ServiceRole";
var _SRh = "SharedResource";
var _SRt = "StatusReason";
var _SRta = "StatusReasons";
var _SS = "SensitiveString";
var _SSA = "ScanStartedAt";
var _SSR = "ScanStatusReason";
var _SST = "ScanStartTime";
var _SSc = "ScanStatus";
var _SSe = "SeverityStatistics";
var _ST = "StartTime";
var _STN = "ScanThreatName";
var _STNc = "ScanThreatNames";
var _STc = "ScanType";
var _STt = "StatisticsType";
var _SV2 = "SchemaVersion";
var _SVD = "ScannedVolumeDetails";
var _SVDk = "SkippedVolumeDetails";
var _Sc2 = "Scans";
var _Sca = "Scan";
var _Sch = "Schema";
var _Sco = "Scope";
var _Se = "Service";
var _Seq = "Sequence";
var _Sev = "Severity";
var _Sh = "Sha256";
var _Sho = "Shortened";
var _Si = "Signals";
var _Sig = "Signal";
var _So = "Sources";
var _Sou = "Source";
var _Ss = "Ssl";
var _St = "Status";
var _Su = "Summary";
var _Sub = "Subresource";
var _Subj = "Subject";
var _T2 = "Type";
var _TA = "ThreatAssessment";
var _TABF = "TopAccountsByFeature";
var _TAC = "TotalAccountCount";
var _TACo = "TotalAccountsCount";
var _TAP = "ThreatActorProfile";
var _TAo = "TotalAttempts";
var _TB2 = "TotalBytes";
var _TBr = "TriggeredBy";
var _TC = "TacticCoverage";
var _TCA = "TaskCreatedAt";
var _TCa = "TacticCoverages";
var _TCe = "TechniqueCoverage";
var _TCec = "TechniqueCoverages";
var _TCh = "ThreatConfidence";
var _TCo = "TotalCount";
var _TCoo = "ToolCategory";
var _TD = "TaskDetails";
var _TDA = "TaskDefinitionArn";
var _TDBN = "ThreatDetectedByName";
var _TDIC = "ThreatsDetectedItemCount";
var _TDr = "TriggerDetails";
var _TDy = "TypeDistribution";
var _TDyp = "TypeDistributions";
var _TESI = "ThreatEntitySetId";
var _TESIh = "ThreatEntitySetIds";
var _TESIr = "TrustedEntitySetId";
var _TESIru = "TrustedEntitySetIds";
var _TF = "TotalFindings";
var _TFC = "TotalFileCount";
var _TFFC = "ThreatFoundFileCount";
var _TFI = "TriggerFindingId";
var _TFP = "ThreatFilePath";
var _TFS = "ThreatFileSha256";
var _TFT = "TopFindingTypes";
var _TG = "TotalGb";
var _THC = "TargetHostCount";
var _TID = "ThreatIntelligenceDetails";
var _TIDh = "ThreatIntelligenceDetail";
var _TII = "TotalInfectedItems";
var _TISI = "ThreatIntelSetId";
var _TISIh = "ThreatIntelSetIds";
var _TK2 = "TagKeys";
var _TLN = "ThreatListName";
var _TMA = "TotalMemberAccounts";
var _TN = "ThreatName";
var _TNh = "ThreatNames";
var _TNo = "ToolName";
var _TP = "TriggerPrompt";
var _TPa = "TargetPort";
var _TPar = "TargetProcess";
var _TPr = "TrainingPeriod";
var _TR = "ThreatReference";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TRa = "TagResource";
var _TRo = "TopResources";
var _TT = "TriggerType";
var _TTM = "TotalTimeMilliseconds";
var _TW = "TimeWindow";
var _TWG = "TimeWindowGroup";
var _TWGi = "TimeWindowGroups";
var _Ta2 = "Tactic";
var _Tag2 = "Tags";
var _Tag_ = "Tag";
var _Tagg = "Tagging";
var _Te = "Technique";
var _Tec = "Techniques";
var _Tex = "Text";
var _Th = "Threats";
var _Thr = "Threat";
var _Ti = "Title";
var _To = "Total";
var _Tr = "Trend";
var _Tra = "Traffic";
var _U = "Uid";
var _UA = "UserAgent";
var _UAC = "UserAgentClassification";
var _UAR = "UsageAccountResult";
var _UARL = "UsageAccountResultList";
var _UAn = "UnprocessedAccounts";
var _UAnp = "UnprocessedAccount";
var _UAp = "UpdatedAt";
var _UB = "UnusualBehavior";
var _UC = "UnarchivedCount";
var _UCDRA = "UpdateCustomDetectionRuleAssociation";
var _UCDRAR = "UpdateCustomDetectionRuleAssociationRequest";
var _UCDRARp = "UpdateCustomDetectionRuleAssociationResponse";
var _UCDROC = "UpdateCustomDetectionRuleOrgConfiguration";
var _UCDROCR = "UpdateCustomDetectionRuleOrgConfigurationRequest";
var _UCDROCRp = "UpdateCustomDetectionRuleOrgConfigurationResponse";
var _UCs = "UsageCriteria";
var _UD = "UpdateDetector";
var _UDR = "UpdateDetectorRequest";
var _UDRp = "UpdateDetectorResponse";
var _UDS = "UnprocessedDataSources";
var _UDSR = "UnprocessedDataSourcesResult";
var _UDSRL = "UsageDataSourceResultList";
var _UDSRs = "UsageDataSourceResult";
var _UF = "UserFeedback";
var _UFF = "UpdateFindingsFeedback";
var _UFFR = "UpdateFindingsFeedbackRequest";
var _UFFRp = "UpdateFindingsFeedbackResponse";
var _UFR = "UnarchiveFindingsRequest";
var _UFRL = "UsageFeatureResultList";
var _UFRn = "UnarchiveFindingsResponse";
var _UFRp = "UpdateFilterRequest";
var _UFRpd = "UpdateFilterResponse";
var _UFRs = "UsageFeatureResult";
var _UFn = "UnarchiveFindings";
var _UFp = "UpdateFilter";
var _UG = "UserGroups";
var _UI = "UserId";
var _UIPS = "UpdateIPSet";
var _UIPSR = "UpdateIPSetRequest";
var _UIPSRp = "UpdateIPSetResponse";
var _UMD = "UpdateMemberDetectors";
var _UMDR = "UpdateMemberDetectorsRequest";
var _UMDRp = "UpdateMemberDetectorsResponse";
var _UMPP = "UpdateMalwareProtectionPlan";
var _UMPPR = "UpdateMalwareProtectionPlanRequest";
var _UMSS = "UpdateMalwareScanSettings";
var _UMSSR = "UpdateMalwareScanSettingsRequest";
var _UMSSRp = "UpdateMalwareScanSettingsResponse";
var _UN = "UserName";
var _UOC = "UpdateOrganizationConfiguration";
var _UOCR = "UpdateOrganizationConfigurationRequest";
var _UOCRp = "UpdateOrganizationConfigurationResponse";
var _UP = "UnarchivedPercentage";
var _UPD = "UpdatePublishingDestination";
var _UPDR = "UpdatePublishingDestinationRequest";
var _UPDRp = "UpdatePublishingDestinationResponse";
var _UPR = "UpdateProtectedResource";
var _UR = "UntagResource";
var _URR2 = "UntagResourceRequest";
var _URRL = "UsageResourceResultList";
var _URRn = "UntagResourceResponse";
var _URRs = "UsageResourceResult";
var _US2 = "UsageStatistics";
var _USBR = "UpdateS3BucketResource";
var _UST = "UsageStatisticType";
var _UT = "UserType";
var _UTABFL = "UsageTopAccountsByFeatureList";
var _UTAR = "UsageTopAccountResult";
var _UTARL = "UsageTopAccountsResultList";
var _UTARs = "UsageTopAccountsResult";
var _UTC = "UniqueThreatCount";
var _UTES = "UpdateThreatEntitySet";
var _UTESR = "UpdateThreatEntitySetRequest";
var _UTESRp = "UpdateThreatEntitySetResponse";
var _UTESRpd = "UpdateTrustedEntitySetRequest";
var _UTESRpda = "UpdateTrustedEntitySetResponse";
var _UTESp = "UpdateTrustedEntitySet";
var _UTIS = "UpdateThreatIntelSet";
var _UTISR = "UpdateThreatIntelSetRequest";
var _UTISRp = "UpdateThreatIntelSetResponse";
var _UTNC = "UniqueThreatNameCount";
var _Un = "Unusual";
var _Uni = "Unit";
var _Us = "User";
var _Use = "Username";
var _Uu = "Uuid";
var _V2 = "Version";
var _VA = "VolumeArn";
var _VC = "VpcConfig";
var _VCS = "VpcConfigurationSummary";
var _VD = "VolumeDetail";
var _VDo = "VolumeDetails";
var _VI = "VersionId";
var _VIp = "VpcId";
var _VM = "VolumeMounts";
var _VMo = "VolumeMount";
var _VOAI = "VpcOwnerAccountId";
var _VS = "VolumesScanned";
var _VSIGB = "VolumeSizeInGB";
var _VT = "ViolationType";
var _VTo = "VolumeType";
var _Va2 = "Values";
var _Val = "Value";
var _Ve = "Verdict";
var _Ver = "Verb";
var _Vo = "Volumes";
var _Vol = "Volume";
var _W = "Workload";
var _WN = "WorkloadName";
var _WT = "WorkloadType";
var _a2 = "account";
var _aA = "accountAnalysis";
var _aAC = "affectedAccountCount";
var _aACA = "awsApiCallAction";
var _aACc = "activeAccountsCount";
var _aAI = "adminAccountId";
var _aASA = "associatedAttackSequenceArn";
var _aASG = "autoscalingAutoScalingGroup";
var _aAc = "actorAssessment";
var _aAd = "adminAccounts";
var _aAu = "authorizationAssessment";
var _aB = "accountBreakdown";
var _aBf = "affectedBucket";
var _aC = "archivedCount";
var _aCL = "accessControlList";
var _aCd = "additionalConfiguration";
var _aCn = "anomalyContext";
var _aCp = "apiCall";
var _aCu = "authenticationContext";
var _aD = "agentDetails";
var _aDI = "adminDetectorId";
var _aDc = "accountDetails";
var _aDd = "addonDetails";
var _aE = "autoEnable";
var _aEOM = "autoEnableOrganizationMembers";
var _aF = "anomalousFindings";
var _aFd = "addressFamily";
var _aI2 = "administratorId";
var _aIc = "accountId";
var _aIcc = "accountIds";
var _aIct = "actorIds";
var _aId = "additionalInfo";
var _aIs = "associationId";
var _aK = "accessKey";
var _aKD = "accessKeyDetails";
var _aKI = "accessKeyId";
var _aL = "auditLogs";
var _aLP = "accountLevelPermissions";
var _aM = "authMethod";
var _aN = "attributeName";
var _aO = "asnOrg";
var _aOc = "accountOverview";
var _aP = "archivedPercentage";
var _aPA = "accountPublicAccess";
var _aPE = "allowPrivilegeEscalation";
var _aPRA = "allowsPublicReadAccess";
var _aPWA = "allowsPublicWriteAccess";
var _aPt = "attackProgression";
var _aR2 = "affectedResources";
var _aRc = "accountRankings";
var _aRf = "affectedResource";
var _aS2 = "accountStatus";
var _aSC = "activeServicesCount";
var _aSN = "awsServiceName";
var _aST = "additionalSequenceTypes";
var _aSd = "addonStatus";
var _aSdm = "adminStatus";
var _aSn = "anomalyScore";
var _aSu = "autonomousSystem";
var _aT = "actionType";
var _aTn = "analysisType";
var _aV = "addonVersion";
var _aVt = "attackVectors";
var _aVtt = "attachedVolumes";
var _aW = "activityWindow";
var _aZ2 = "availabilityZone";
var _ac = "action";
var _acc = "accounts";
var _act = "actions";
var _acti = "activate";
var _activ = "activities";
var _acto = "actor";
var _actor = "actors";
var _ad = "administrator";
var _af = "affiliated";
var _al = "allowed";
var _am = "amount";
var _an = "anomaly";
var _ana = "analysis";
var _ap = "api";
var _app = "application";
var _ar = "arn";
var _arc = "archive";
var _arch = "archived";
var _as = "assessment";
var _asn = "asn";
var _at = "attacks";
var _b = "behavior";
var _bB = "baselineBytes";
var _bC = "baselineContext";
var _bF = "baselineFindings";
var _bG = "bedrockGuardrail";
var _bGD = "bedrockGuardrailDetails";
var _bLP = "bucketLevelPermissions";
var _bN = "bucketName";
var _bP = "bucketPolicy";
var _bPA = "blockPublicAccess";
var _bPAS = "blockPublicAccessSettings";
var _bPAl = "blockPublicAcls";
var _bPAu = "bucketPublicAccess";
var _bPP = "blockPublicPolicy";
var _bR = "bytesReceived";
var _bRA = "baselineResourceArn";
var _bS = "bytesSent";
var _bTW = "byTimeWindow";
var _bVN = "backupVaultName";
var _ba = "baseline";
var _bl = "blocked";
var _bu = "bucket";
var _c2 = "client";
var _cA2 = "createdAt";
var _cAl = "clusterArn";
var _cBCS = "countByCoverageStatus";
var _cBF = "countByFeature";
var _cBRT = "countByResourceType";
var _cBS = "countBySeverity";
var _cC = "cliCommands";
var _cCI = "coveredContainerInstances";
var _cCIo = "compatibleContainerInstances";
var _cCo = "countryCode";
var _cCr = "credentialCompromise";
var _cD = "connectionDirection";
var _cDRN = "customDetectionRuleName";
var _cDo = "containerDetails";
var _cDu = "currentDisposition";
var _cG = "coverageGaps";
var _cID = "containerInstanceDetails";
var _cK = "criterionKey";
var _cLE = "commandLineExample";
var _cN = "cityName";
var _cNl = "clusterName";
var _cNo = "countryName";
var _cNom = "compatibleNodes";
var _cNov = "coveredNodes";
var _cP = "cloudPartition";
var _cPF = "contentPolicyFilters";
var _cR = "containerRuntime";
var _cRo = "correlationReasons";
var _cS = "coverageStatus";
var _cSD = "continuousScanDetails";
var _cSl = "cloudformationStack";
var _cSo = "coverageStatistics";
var _cT = "callerType";
var _cTl = "clientToken";
var _cTlo = "cloudTrail";
var _cTr = "createdTime";
var _cU = "containerUids";
var _cUr = "credentialUid";
var _ca = "category";
var _ci = "city";
var _cl = "classification";
var _clo = "cloud";
var _co2 = "confidence";
var _cod = "code";
var _com = "comments";
var _con = "condition";
var _conf = "configuration";
var _confi = "configurations";
var _conn = "connection";
var _cont = "containers";
var _conta = "container";
var _conte = "context";
var _cor = "correlated";
var _cou = "count";
var _coun = "countermeasures";
var _count = "counts";
var _countr = "country";
var _cr = "criteria";
var _cri = "criterion";
var _crit = "critical";
var _d2 = "description";
var _dA = "destinationArn";
var _dAAI = "delegatedAdminAccountId";
var _dAe = "definitionArn";
var _dC = "detectionCoverage";
var _dCI = "dbClusterIdentifier";
var _dD = "domainDetails";
var _dEN = "disableEmailNotification";
var _dI = "detectorId";
var _dIA = "dbInstanceArn";
var _dII = "dbInstanceIdentifier";
var _dIM = "durationInMinutes";
var _dIe = "destinationId";
var _dIet = "detectorIds";
var _dIi = "dispositionId";
var _dL = "dnsLogs";
var _dN = "deviceName";
var _dP = "destinationProperties";
var _dRA = "dnsRequestAction";
var _dRI = "dbiResourceId";
var _dS = "dataSources";
var _dSGA = "dbShardGroupArn";
var _dSGI = "dbShardGroupIdentifier";
var _dSGRI = "dbShardGroupResourceId";
var _dSSE = "defaultServerSideEncryption";
var _dSa = "dataSource";
var _dSo = "domainSuffix";
var _dSom = "dominantSeverity";
var _dT = "defenseTactic";
var _dTe = "defenseTechnique";
var _dTes = "destinationType";
var _dWS = "domainWithSuffix";
var _da = "date";
var _dat = "data";
var _data3 = "database";
var _de = "destinations";
var _def = "definition";
var _det = "detection";
var _dev = "deviation";
var _di = "disposition";
var _dim = "dimension";
var _dir = "direction";
var _dis = "distribution";
var _dn = "dns";
var _do = "domain";
var _doc = "documentation";
var _du = "duration";
var _e2 = "error";
var _eA = "expiresAt";
var _eAC = "enabledAccountsCount";
var _eAI = "excludeAccountIds";
var _eBO = "expectedBucketOwner";
var _eC = "errorCode";
var _eCD = "eksClusterDetails";
var _eCDc = "ecsClusterDetails";
var _eCc = "ecsCluster";
var _eCk = "eksCluster";
var _eCv = "eventCount";
var _eD = "errorDetails";
var _eF = "ecsFargate";
var _eFS = "eventFirstSeen";
var _eI = "ec2Instance";
var _eID = "ec2InstanceDetails";
var _eIDc = "ec2ImageDetails";
var _eIU = "ec2InstanceUids";
var _eIc = "ec2Image";
var _eIn = "endpointIds";
var _eKA = "encryptionKeyArn";
var _eLS = "eventLastSeen";
var _eLT = "ec2LaunchTemplate";
var _eNI = "ec2NetworkInterface";
var _eNIU = "ec2NetworkInterfaceUids";
var _eP = "executablePath";
var _ePf = "effectivePermission";
var _eS = "engineSources";
var _eSD = "ebsSnapshotDetails";
var _eSP = "ebsSnapshotPreservation";
var _eSb = "ebsSnapshot";
var _eSx = "executableSha256";
var _eT = "endTime";
var _eTa = "eTag";
var _eTc = "ecsTask";
var _eTn = "encryptionType";
var _eV = "equalsValue";
var _eVD = "ebsVolumeDetails";
var _eVSD = "ebsVolumeScanDetails";
var _eVb = "ebsVolumes";
var _eVbs = "ebsVolume";
var _eVc = "ec2Vpc";
var _eVn = "engineVersion";
var _eVx = "exposureVector";
var _ec = "ec2";
var _ek = "eks";
var _em = "email";
var _en = "enable";
var _end = "endpoints";
var _eng = "engine";
var _enr = "enrichment";
var _eq = "eq";
var _equ = "equals";
var _eu = "euid";
var _ev = "evidence";
var _ex = "expression";
var _exc = "exclude";
var _exp = "exposure";
var _f = "features";
var _fA = "functionArn";
var _fC = "findingCount";
var _fCi = "filterCriterion";
var _fCil = "filterCondition";
var _fCile = "fileCount";
var _fCilt = "filterCriteria";
var _fCin = "findingCriteria";
var _fD = "fargateDetails";
var _fDS = "foundationalDataSources";
var _fDi = "findingDetail";
var _fDu = "fullDescription";
var _fFC = "failedFileCount";
var _fI = "findingIds";
var _fIi = "findingId";
var _fL = "flowLogs";
var _fLA = "failedLoginAttempts";
var _fN2 = "functionName";
var _fNe = "featureName";
var _fNi = "filterNames";
var _fNil = "fileName";
var _fO = "fileOperation";
var _fP = "filePath";
var _fPF = "findingPublishingFrequency";
var _fPi = "filePaths";
var _fR = "failureReason";
var _fRC = "failedResourcesCount";
var _fS = "findingsSummary";
var _fSA = "firstSeenAt";
var _fST = "findingStatisticTypes";
var _fSTi = "fileSystemType";
var _fSi = "findingStatistics";
var _fSil = "filesScanned";
var _fSin = "findingSubtype";
var _fT = "findingType";
var _fTD = "findingTimeDisposition";
var _fTDR = "freeTrialDaysRemaining";
var _fTe = "fetchType";
var _fTi = "findingTypes";
var _fV2 = "functionVersion";
var _fe = "feature";
var _fee = "feedback";
var _fet = "fetch";
var _fi = "findings";
var _fie = "field";
var _fil = "filters";
var _file = "files";
var _fl = "flags";
var _fo = "format";
var _g = "guardrails";
var _gA = "guardrailArn";
var _gAr = "grantedAccess";
var _gAu = "guardrailAction";
var _gB = "groupBy";
var _gBA = "groupedByAccount";
var _gBD = "groupedByDate";
var _gBFT = "groupedByFindingType";
var _gBR = "groupedByResource";
var _gBS = "groupedBySeverity";
var _gDFI = "guardDutyFindingId";
var _gI = "groupId";
var _gL = "geoLocation";
var _gN = "groupName";
var _gS = "guardrailSource";
var _gSi = "gigabytesScanned";
var _gT = "greaterThan";
var _gTOE = "greaterThanOrEqual";
var _gV = "guardrailVersion";
var _gr = "group";
var _gra = "granularity";
var _gro = "groups";
var _gt = "gt";
var _gte = "gte";
var _h = "hash";
var _hE2 = "httpError";
var _hIPC = "hostIPC";
var _hN = "hostNetwork";
var _hP = "hostPath";
var _hPID = "hostPID";
var _hQ = "httpQuery";
var _hS = "highestSeverity";
var _hSTD = "highestSeverityThreatDetails";
var _hSTN = "highestSeverityThreatName";
var _hi = "high";
var _ht = "http";
var _i = "identifier";
var _iA = "invitedAt";
var _iAA = "ipAccountActivity";
var _iAI = "includeAccountIds";
var _iAV = "ipAddressV4";
var _iAVp = "ipAddressV6";
var _iAm = "imageArn";
var _iAn = "instanceArn";
var _iAp = "ipv6Addresses";
var _iC = "invitationsCount";
var _iCt = "itemCount";
var _iD = "imageDescription";
var _iDn = "instanceDetails";
var _iDt = "itemDetails";
var _iFC = "infectedFileCount";
var _iI = "invitationId";
var _iIP = "iamInstanceProfile";
var _iIm = "imageId";
var _iIn = "instanceId";
var _iInv = "investigationId";
var _iIt = "itemIds";
var _iP = "imagePrefix";
var _iPA = "ignorePublicAcls";
var _iPN = "ianaProtocolNumber";
var _iPt = "itemPath";
var _iPte = "itemPaths";
var _iR2 = "ipReputation";
var _iS = "instanceState";
var _iSD = "incrementalScanDetails";
var _iSI = "ipSetId";
var _iSIp = "ipSetIds";
var _iT = "instanceType";
var _iTd = "idempotencyToken";
var _iTn = "indicatorType";
var _iTnv = "investigationType";
var _iU = "imageUid";
var _iUm = "impersonatedUser";
var _id = "id";
var _im = "image";
var _in = "indicators";
var _inc = "include";
var _ind = "indicator";
var _inf = "info";
var _inv = "investigation";
var _inve = "investigations";
var _invi = "invitations";
var _ip = "ip";
var _is = "issue";
var _isp = "isp";
var _iss = "issues";
var _issu = "issuer";
var _jN = "jsonName";
var _k = "kubernetes";
var _kA = "kubernetesActivity";
var _kACA = "kubernetesApiCallAction";
var _kD = "kubernetesDetails";
var _kKA = "kmsKeyArn";
var _kMKA = "kmsMasterKeyArn";
var _kO = "keyObservation";
var _kOe = "keyObservations";
var _kPCD = "kubernetesPermissionCheckedDetails";
var _kPV = "kubernetesPolicyViolation";
var _kRBD = "kubernetesRoleBindingDetails";
var _kRD = "kubernetesRoleDetails";
var _kUD = "kubernetesUserDetails";
var _kW = "kubernetesWorkload";
var _kWD = "kubernetesWorkloadDetails";
var _ke = "key";
var _ki = "kind";
var _l2 = "lt";
var _lA = "launchedAt";
var _lC = "loginCount";
var _lD = "lambdaDetails";
var _lF = "lambdaFunction";
var _lGA = "lastGeneratedAt";
var _lID = "localIpDetails";
var _lMA = "lastModifiedAt";
var _lML = "learnMoreLinks";
var _lNI = "localNetworkInterface";
var _lP = "libraryPath";
var _lPD = "localPortDetails";
var _lPV = "ldPreloadValue";
var _lSA = "lastSeenAt";
var _lT = "lessThan";
var _lTOE = "lessThanOrEqual";
var _lTa = "launchType";
var _lTau = "launchTime";
var _la = "lat";
var _lan = "language";
var _li = "lineage";
var _lo = "location";
var _lon = "lon";
var _low = "low";
var _lt = "lte";
var _m2 = "message";
var _mA = "modifiedAt";
var _mAC = "memberAccountsCount";
var _mALR = "memberAccountLimitReached";
var _mAV = "minAgentVersion";
var _mB = "managedBy";
var _mD = "modelDetails";
var _mE = "mapEquals";
var _mFP = "moduleFilePath";
var _mI = "masterId";
var _mIi = "misconfigurationImpact";
var _mIo = "modelId";
var _mN = "moduleName";
var _mP = "malwareProtection";
var _mPP = "malwareProtectionPlans";
var _mPPI = "malwareProtectionPlanId";
var _mPo = "modifyingProcess";
var _mPou = "mountPath";
var _mR = "maxResults";
var _mRe = "memoryRegions";
var _mS = "malwareScan";
var _mSD = "malwareScanDetails";
var _mSf = "mfaStatus";
var _mSo = "mountSource";
var _mSod = "moduleSha256";
var _mT = "managementType";
var _mTo = "mountTarget";
var _ma = "matches";
var _mas = "master";
var _me = "members";
var _med = "medium";
var _met = "metadata";
var _meth = "method";
var _mi = "mitigates";
var _mo = "mode";
var _n2 = "name";
var _nA = "networkActivity";
var _nCA = "networkConnectionAction";
var _nE = "notEquals";
var _nI = "networkInterfaces";
var _nII = "networkInterfaceId";
var _nIP = "nestedItemPath";
var _nM = "notMatches";
var _nP = "namespacePid";
var _nSA = "nonS3Activity";
var _nT2 = "nextToken";
var _na = "narrative";
var _nam = "namespace";
var _ne = "neq";
var _nu = "number";
var _o = "observations";
var _oA = "outpostArn";
var _oAb = "objectArn";
var _oAn = "onlyAssociated";
var _oAr = "organizationAnalysis";
var _oB = "orderBy";
var _oD = "otherDomains";
var _oDr = "organizationDetails";
var _oI = "ownerId";
var _oP = "objectPrefixes";
var _oS = "organizationStatistics";
var _oSA = "otherS3Activity";
var _oT = "observationType";
var _ob = "observed";
var _obs = "observation";
var _op = "operation";
var _or = "org";
var _org = "organization";
var _ou = "outcome";
var _ow = "owner";
var _p = "process";
var _pA = "publicAccess";
var _pAA = "publicAclAccess";
var _pAD = "profileAgeDays";
var _pAIB = "publicAclIgnoreBehavior";
var _pBRB = "publicBucketRestrictBehavior";
var _pC = "productCodes";
var _pCI = "productCodeId";
var _pCT = "productCodeType";
var _pCe = "permissionConfiguration";
var _pCo = "portCount";
var _pDN = "privateDnsName";
var _pDNu = "publicDnsName";
var _pFST = "publishingFailureStartTimestamp";
var _pI = "principalId";
var _pIA = "privateIpAddresses";
var _pIAr = "privateIpAddress";
var _pIu = "publicIp";
var _pN = "portName";
var _pP = "protectionPlans";
var _pPA = "portProbeAction";
var _pPAu = "publicPolicyAccess";
var _pPD = "portProbeDetails";
var _pR = "protectedResource";
var _pRA = "publicReadAccess";
var _pS = "profileSubtype";
var _pT = "profileType";
var _pU = "parentUuid";
var _pUo = "portsUsed";
var _pWA = "publicWriteAccess";
var _pa = "path";
var _par = "partition";
var _para = "parameters";
var _pe = "percentage";
var _ph = "phase";
var _pi = "pid";
var _pl = "platforms";
var _pla = "platform";
var _po = "port";
var _por = "ports";
var _pr = "processes";
var _pri = "priority";
var _priv = "privileged";
var _pro = "profiles";
var _prod = "product";
var _prot = "protocol";
var _prov = "provider";
var _pw = "pwd";
var _q = "query";
var _qTW = "queryTimeWindow";
var _r2 = "region";
var _rA = "ruleAssociation";
var _rAD = "remoteAccountDetails";
var _rAP = "releaseAgentPath";
var _rAe = "resourceArn";
var _rAes = "resetAttempts";
var _rAu = "ruleAssociations";
var _rBP = "runcBinaryPath";
var _rC = "requestCount";
var _rCIC = "registeredContainerInstancesCount";
var _rCPA = "rdsControlPlaneActivity";
var _rCe = "reputationComparison";
var _rD = "resourceDetails";
var _rDI = "rdsDbInstance";
var _rDID = "rdsDbInstanceDetails";
var _rDU = "rdsDbUser";
var _rDUD = "rdsDbUserDetails";
var _rDu = "runtimeDetails";
var _rF2 = "relatedFindings";
var _rFP = "relatedFilePaths";
var _rH = "resolverHistory";
var _rI2 = "ruleId";
var _rID = "remoteIpDetails";
var _rIe2 = "resourceId";
var _rIec = "recordId";
var _rIes = "resourceIdentifier";
var _rIev = "revisionId";
var _rL = "rowLimit";
var _rLA = "rdsLoginActivity";
var _rLAA = "rdsLoginAttemptAction";
var _rLDD = "rdsLimitlessDbDetails";
var _rLi = "riskLevel";
var _rMD = "runtimeMonitoringDetails";
var _rN2 = "resourceName";
var _rP = "remotePort";
var _rPA = "recoveryPointArn";
var _rPB = "restrictPublicBuckets";
var _rPD = "remotePortDetails";
var _rPDe = "recoveryPointDetails";
var _rPe = "resolverPort";
var _rPec = "recoveryPoint";
var _rR = "riskRationale";
var _rRK = "roleRefKind";
var _rRN = "roleRefName";
var _rRe = "remoteRegion";
var _rRep = "representativeResources";
var _rRes = "resetRatio";
var _rReso = "resourceRole";
var _rS2 = "relationshipStatus";
var _rSe2 = "remoteService";
var _rSu = "runtimeSignals";
var _rT2 = "resourceType";
var _rTC = "runningTasksCount";
var _rTe2 = "recordTypes";
var _rU = "requestUri";
var _rUe = "resourceUids";
var _ra = "rank";
var _rat = "rate";
var _rati = "rationale";
var _re2 = "resources";
var _rea = "reason";
var _rec = "recommendations";
var _reco = "records";
var _rem = "remediation";
var _rep = "reputation";
var _res = "result";
var _reso = "resource";
var _ri = "risk";
var _ro = "role";
var _ru = "rule";
var _rul = "rules";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.guardduty";
var _sA = "s3Analysis";
var _sAA = "s3ApiActivity";
var _sAN = "serviceAccountName";
var _sAc = "s3Activity";
var _sAe = "sessionAssessment";
var _sAn = "snapshotArn";
var _sAt = "startedAt";
var _sAu = "suspiciousAttempts";
var _sB = "sharedBehaviors";
var _sBA = "sumByAccount";
var _sBD = "s3BucketDetails";
var _sBDS = "sumByDataSource";
var _sBF = "sumByFeature";
var _sBR = "sumByResource";
var _sBe = "severityBreakdown";
var _sBt = "startedBy";
var _sBu = "s3Bucket";
var _sC2 = "securityContext";
var _sCA = "scanCompletedAt";
var _sCc2 = "scanConfiguration";
var _sCca = "scanCategory";
var _sCo = "sortCriteria";
var _sCou = "sourceContext";
var _sCt = "statusCode";
var _sD = "scanDetections";
var _sDu = "summaryData";
var _sDup = "supportingData";
var _sEIWF = "scanEc2InstanceWithFindings";
var _sET = "scanEndTime";
var _sF = "summaryFormat";
var _sFC = "skippedFileCount";
var _sFa = "sampleFiles";
var _sG = "securityGroups";
var _sGi = "signalGroups";
var _sHFP = "shellHistoryFilePath";
var _sI = "scanId";
var _sIC = "scannedItemCount";
var _sIP = "sourceIPs";
var _sIe = "sequenceIndicators";
var _sIi = "signalIndicators";
var _sIo = "sourceIp";
var _sIu = "subnetId";
var _sIub = "subnetIds";
var _sL = "s3Logs";
var _sLA = "successfulLoginAttempts";
var _sM = "severityMax";
var _sN = "serviceName";
var _sNI = "subNetId";
var _sNe = "sessionName";
var _sO = "s3Object";
var _sOD = "s3ObjectDetails";
var _sOU = "s3ObjectUids";
var _sP2 = "scriptPath";
var _sPo = "socketPath";
var _sR = "sharedResources";
var _sRA = "scannedResourceArn";
var _sRC = "scannedResourcesCount";
var _sRCc = "scanResourceCriteria";
var _sRCk = "skippedResourcesCount";
var _sRD = "scanResultDetails";
var _sRS = "scanResultStatus";
var _sRSc = "scannedResourceStatus";
var _sRT = "scannedResourceType";
var _sRc = "scannedResources";
var _sRca = "scanResult";
var _sRe = "serviceRole";
var _sRt = "statusReason";
var _sRta = "statusReasons";
var _sS = "scanStatus";
var _sSA = "scanStartedAt";
var _sSR = "scanStatusReason";
var _sST = "scanStartTime";
var _sT2 = "startTime";
var _sTc = "scanType";
var _sTt = "statisticsType";
var _sV2 = "schemaVersion";
var _sVD = "scannedVolumeDetails";
var _sVDk = "skippedVolumeDetails";
var _sc = "scans";
var _sch = "schema";
var _sco = "scope";
var _se = "server";
var _seq = "sequence";
var _ser = "service";
var _ses = "session";
var _sev = "severity";
var _sh = "sha256";
var _sho = "shortened";
var _si = "signals";
var _so = "sources";
var _sou = "source";
var _ss = "ssl";
var _st = "status";
var _su = "summary";
var _sub = "subresource";
var _subj = "subject";
var _t2 = "type";
var _tA = "threatAssessment";
var _tABF = "topAccountsByFeature";
var _tAC = "totalAccountCount";
var _tACo = "totalAccountsCount";
var _tAP = "threatActorProfile";
var _tAo = "totalAttempts";
var _tB = "totalBytes";
var _tBr = "triggeredBy";
var _tC = "tacticCoverage";
var _tCh = "threatConfidence";
var _tCo = "totalCount";
var _tCoo = "toolCategory";
var _tD = "taskDetails";
var _tDA = "taskDefinitionArn";
var _tDBN = "threatDetectedByName";
var _tDIC = "threatsDetectedItemCount";
var _tDr = "triggerDetails";
var _tESI = "threatEntitySetId";
var _tESIh = "threatEntitySetIds";
var _tESIr = "trustedEntitySetId";
var _tESIru = "trustedEntitySetIds";
var _tF = "totalFindings";
var _tFC = "totalFileCount";
var _tFFC = "threatFoundFileCount";
var _tFI = "triggerFindingId";
var _tFP = "threatFilePath";
var _tFS = "threatFileSha256";
var _tFT = "topFindingTypes";
var _tG = "totalGb";
var _tHC = "targetHostCount";
var _tID = "threatIntelligenceDetails";
var _tII = "totalInfectedItems";
var _tISI = "threatIntelSetId";
var _tISIh = "threatIntelSetIds";
var _tK = "tagKeys";
var _tLN = "threatListName";
var _tMA = "totalMemberAccounts";
var _tN = "threatName";
var _tNh = "threatNames";
var _tNo = "toolName";
var _tP = "triggerPrompt";
var _tPa = "targetPort";
var _tPar = "targetProcess";
var _tPr = "trainingPeriod";
var _tR = "topResources";
var _tT = "triggerType";
var _tTM = "totalTimeMilliseconds";
var _tW = "timeWindow";
var _ta = "tactic";
var _tag = "tags";
var _tagg = "tagging";
var _te = "technique";
var _tec = "techniques";
var _tex = "text";
var _th = "threats";
var _ti = "title";
var _to = "total";
var _tr = "trend";
var _tra = "traffic";
var _u = "uid";
var _uA = "userAgent";
var _uAC = "userAgentClassification";
var _uAn = "unprocessedAccounts";
var _uAp = "updatedAt";
var _uB = "unusualBehavior";
var _uC = "unarchivedCount";
var _uCs = "usageCriteria";
var _uDS = "unprocessedDataSources";
var _uF = "userFeedback";
var _uG = "userGroups";
var _uI = "userId";
var _uN = "userName";
var _uP = "unarchivedPercentage";
var _uS = "usageStatistics";
var _uST = "usageStatisticsType";
var _uT = "userType";
var _uTC = "uniqueThreatCount";
var _uTNC = "uniqueThreatNameCount";
var _un = "unusual";
var _uni = "unit";
var _us = "user";
var _use = "username";
var _uu = "uuid";
var _v2 = "version";
var _vA = "volumeArn";
var _vC = "vpcConfig";
var _vCS = "vpcConfigurationSummary";
var _vI = "versionId";
var _vIp = "vpcId";
var _vM = "volumeMounts";
var _vOAI = "vpcOwnerAccountId";
var _vS = "volumesScanned";
var _vSIGB = "volumeSizeInGB";
var _vT = "violationType";
var _vTo = "volumeType";
var _va = "values";
var _val = "value";
var _ve = "verdict";
var _ver = "verb";
var _vo = "volumes";
var _w = "workload";
var _wN = "workloadName";
var _wT = "workloadType";
var n02 = "com.amazonaws.guardduty";
var _s_registry2 = new TypeRegistry(_s2);
var GuardDutyServiceException$ = [-3, _s2, "GuardDutyServiceException", 0, [], []];
_s_registry2.registerError(GuardDutyServiceException$, GuardDutyServiceException);
var n0_registry2 = new TypeRegistry(n02);
var AccessDeniedException$ = [
  -3,
  n02,
  _ADE,
  { [_e2]: _c2, [_hE2]: 403 },
  [_M, _T2],
  [[0, { [_jN]: _m2 }], [0, { [_jN]: _t2 }]]
];
n0_registry2.registerError(AccessDeniedException$, AccessDeniedException);
var BadRequestException$ = [
  -3,
  n02,
  _BRE,
  { [_e2]: _c2, [_hE2]: 400 },
  [_M, _T2],
  [[0, { [_jN]: _m2 }], [0, { [_jN]: _t2 }]]
];
n0_registry2.registerError(BadRequestException$, BadRequestException);
var ConflictException$2 = [
  -3,
  n02,
  _CE2,
  { [_e2]: _c2, [_hE2]: 409 },
  [_M, _T2],
  [[0, { [_jN]: _m2 }], [0, { [_jN]: _t2 }]]
];
n0_registry2.registerError(ConflictException$2, ConflictException2);
var InternalServerErrorException$ = [
  -3,
  n02,
  _ISEE,
  { [_e2]: _se, [_hE2]: 500 },
  [_M, _T2],
  [[0, { [_jN]: _m2 }], [0, { [_jN]: _t2 }]]
];
n0_registry2.registerError(InternalServerErrorException$, InternalServerErrorException);
var ResourceNotFoundException$2 = [
  -3,
  n02,
  _RNFE2,
  { [_e2]: _c2, [_hE2]: 404 },
  [_M, _T2],
  [[0, { [_jN]: _m2 }], [0, { [_jN]: _t2 }]]
];
n0_registry2.registerError(ResourceNotFoundException$2, ResourceNotFoundException2);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var Email = [0, n02, _E, 8, 0];
var IndicatorValue = [0, n02, _IV, 8, 0];
var SensitiveString = [0, n02, _SS, 8, 0];
var AcceptAdministratorInvitationRequest$ = [
  3,
  n02,
  _AAIR,
  0,
  [_DI, _AI2, _II],
  [[0, 1], [0, { [_jN]: _aI2 }], [0, { [_jN]: _iI }]],
  3
];
var AcceptAdministratorInvitationResponse$ = [
  3,
  n02,
  _AAIRc,
  0,
  [],
  []
];
var AcceptInvitationRequest$ = [
  3,
  n02,
  _AIR,
  0,
  [_DI, _MI, _II],
  [[0, 1], [0, { [_jN]: _mI }], [0, { [_jN]: _iI }]],
  3
];
var AcceptInvitationResponse$ = [
  3,
  n02,
  _AIRc,
  0,
  [],
  []
];
var AccessControlList$ = [
  3,
  n02,
  _ACL,
  0,
  [_APRA, _APWA],
  [[2, { [_jN]: _aPRA }], [2, { [_jN]: _aPWA }]]
];
var AccessKey$ = [
  3,
  n02,
  _AK,
  0,
  [_PI, _UN, _UT],
  [[0, { [_jN]: _pI }], [0, { [_jN]: _uN }], [0, { [_jN]: _uT }]]
];
var AccessKeyDetails$ = [
  3,
  n02,
  _AKD,
  0,
  [_AKI, _PI, _UN, _UT],
  [[0, { [_jN]: _aKI }], [0, { [_jN]: _pI }], [0, { [_jN]: _uN }], [0, { [_jN]: _uT }]]
];
var Account$ = [
  3,
  n02,
  _A,
  0,
  [_U, _N2],
  [[0, { [_jN]: _u }], [0, { [_jN]: _a2 }]],
  1
];
var AccountAffectedResource$ = [
  3,
  n02,
  _AAR2,
  0,
  [_I, _T2, _FC],
  [[0, { [_jN]: _i }], [0, { [_jN]: _t2 }], [1, { [_jN]: _fC }]]
];
var AccountAnalysis$ = [
  3,
  n02,
  _AA,
  0,
  [_FS, _TC, _AR2],
  [[() => FindingsSummary$, { [_jN]: _fS }], [() => TacticCoverages, { [_jN]: _tC }], [() => AccountAffectedResources, { [_jN]: _aR2 }]]
];
var AccountDetail$ = [
  3,
  n02,
  _AD,
  0,
  [_AIc, _E],
  [[0, { [_jN]: _aIc }], [() => Email, { [_jN]: _em }]],
  2
];
var AccountFreeTrialInfo$ = [
  3,
  n02,
  _AFTI,
  0,
  [_AIc, _DS, _F2],
  [[0, { [_jN]: _aIc }], [() => DataSourcesFreeTrial$, { [_jN]: _dS }], [() => FreeTrialFeatureConfigurationsResults, { [_jN]: _f }]]
];
var AccountLevelPermissions$ = [
  3,
  n02,
  _ALP,
  0,
  [_BPA],
  [[() => BlockPublicAccess$, { [_jN]: _bPA }]]
];
var AccountOverview$ = [
  3,
  n02,
  _AO,
  0,
  [_AIc, _AS, _DI, _R2, _DAAI, _TMA, _TF, _AAC, _ARc],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _aS2 }], [0, { [_jN]: _dI }], [0, { [_jN]: _r2 }], [0, { [_jN]: _dAAI }], [1, { [_jN]: _tMA }], [1, { [_jN]: _tF }], [1, { [_jN]: _aAC }], [() => MemberAccountRankings, { [_jN]: _aRc }]]
];
var AccountStatistics$ = [
  3,
  n02,
  _ASc,
  0,
  [_AIc, _LGA, _TF],
  [[0, { [_jN]: _aIc }], [4, { [_jN]: _lGA }], [1, { [_jN]: _tF }]]
];
var AccountSummary$ = [
  3,
  n02,
  _AScc,
  0,
  [_AIc, _FC],
  [[0, { [_jN]: _aIc }], [1, { [_jN]: _fC }]]
];
var Action$ = [
  3,
  n02,
  _Ac,
  0,
  [_AT, _AACA, _DRA, _NCA, _PPA, _KACA, _KPCD, _KRBD, _KRD, _RLAA],
  [[0, { [_jN]: _aT }], [() => AwsApiCallAction$, { [_jN]: _aACA }], [() => DnsRequestAction$, { [_jN]: _dRA }], [() => NetworkConnectionAction$, { [_jN]: _nCA }], [() => PortProbeAction$, { [_jN]: _pPA }], [() => KubernetesApiCallAction$, { [_jN]: _kACA }], [() => KubernetesPermissionCheckedDetails$, { [_jN]: _kPCD }], [() => KubernetesRoleBindingDetails$, { [_jN]: _kRBD }], [() => KubernetesRoleDetails$, { [_jN]: _kRD }], [() => RdsLoginAttemptAction$, { [_jN]: _rLAA }]]
];
var Activity$ = [
  3,
  n02,
  _Act,
  0,
  [_T2, _Ap],
  [[0, { [_jN]: _t2 }], [() => ApiCall$, { [_jN]: _ap }]],
  1
];
var ActivityWindow$ = [
  3,
  n02,
  _AW,
  0,
  [_FSA, _LSA],
  [[4, { [_jN]: _fSA }], [4, { [_jN]: _lSA }]]
];
var Actor$ = [
  3,
  n02,
  _Acto,
  0,
  [_Id, _Us, _S, _P],
  [[0, { [_jN]: _id }], [() => User$, { [_jN]: _us }], [() => Session$, { [_jN]: _ses }], [() => ActorProcess$, { [_jN]: _p }]],
  1
];
var ActorProcess$ = [
  3,
  n02,
  _AP,
  0,
  [_N2, _Pa, _Sh],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _pa }], [0, { [_jN]: _sh }]],
  2
];
var AdditionalInfo$ = [
  3,
  n02,
  _AId,
  0,
  [_VI, _DN],
  [[0, { [_jN]: _vI }], [0, { [_jN]: _dN }]]
];
var AddonDetails$ = [
  3,
  n02,
  _ADd,
  0,
  [_AV, _ASd],
  [[0, { [_jN]: _aV }], [0, { [_jN]: _aSd }]]
];
var AdminAccount$ = [
  3,
  n02,
  _AAd,
  0,
  [_AAI, _ASdm],
  [[0, { [_jN]: _aAI }], [0, { [_jN]: _aSdm }]]
];
var Administrator$ = [
  3,
  n02,
  _Ad,
  0,
  [_AIc, _II, _RS2, _IA],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _iI }], [0, { [_jN]: _rS2 }], [0, { [_jN]: _iA }]]
];
var AffectedResource$ = [
  3,
  n02,
  _ARf,
  0,
  [_I, _T2, _Ar2],
  [[0, { [_jN]: _i }], [0, { [_jN]: _t2 }], [0, { [_jN]: _ar }]]
];
var AgentDetails$ = [
  3,
  n02,
  _ADg,
  0,
  [_V2],
  [[0, { [_jN]: _v2 }]]
];
var AnalysisRecord$ = [
  3,
  n02,
  _ARn,
  0,
  [_ATn, _TA, _KPV, _SA, _Pr, _AA, _In],
  [[0, { [_jN]: _aTn }], [() => InvestigationThreatAssessment$, { [_jN]: _tA }], [() => KubernetesPolicyViolation$, { [_jN]: _kPV }], [() => S3Analysis$, { [_jN]: _sA }], [() => Processes, { [_jN]: _pr }], [() => InvestigationAccountAnalysis$, { [_jN]: _aA }], [() => InvestigationIndicators, { [_jN]: _in }]],
  1
];
var Anomaly$ = [
  3,
  n02,
  _An,
  0,
  [_Pro, _Un],
  [[() => AnomalyProfiles, { [_jN]: _pro }], [() => AnomalyUnusual$, { [_jN]: _un }]]
];
var AnomalyObject$ = [
  3,
  n02,
  _AOn,
  0,
  [_PT2, _PS, _O],
  [[0, { [_jN]: _pT }], [0, { [_jN]: _pS }], [() => Observations$, { [_jN]: _o }]]
];
var AnomalyUnusual$ = [
  3,
  n02,
  _AU,
  0,
  [_B],
  [[() => Behavior, { [_jN]: _b }]]
];
var ApiCall$ = [
  3,
  n02,
  _AC,
  0,
  [_Op, _Se, _Er, _UA],
  [[0, { [_jN]: _op }], [0, { [_jN]: _ser }], [0, { [_jN]: _e2 }], [0, { [_jN]: _uA }]]
];
var ArchiveDistribution$ = [
  3,
  n02,
  _ADr,
  0,
  [_ACr, _UC, _APr, _UP],
  [[1, { [_jN]: _aC }], [1, { [_jN]: _uC }], [1, { [_jN]: _aP }], [1, { [_jN]: _uP }]]
];
var ArchiveFindingsRequest$ = [
  3,
  n02,
  _AFR,
  0,
  [_DI, _FI],
  [[0, 1], [64 | 0, { [_jN]: _fI }]],
  2
];
var ArchiveFindingsResponse$ = [
  3,
  n02,
  _AFRr,
  0,
  [],
  []
];
var AssociationDetail$ = [
  3,
  n02,
  _ADs,
  0,
  [_AIs, _Ar2, _RI2, _AIc, _Mo, _CA2, _UAp, _EA2],
  [[0, { [_jN]: _aIs }], [0, { [_jN]: _ar }], [0, { [_jN]: _rI2 }], [0, { [_jN]: _aIc }], [0, { [_jN]: _mo }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [4, { [_jN]: _eA }]],
  7
];
var AssociationSummary$ = [
  3,
  n02,
  _ASs,
  0,
  [_AIs, _Ar2, _RI2, _Mo, _CA2, _UAp, _EA2],
  [[0, { [_jN]: _aIs }], [0, { [_jN]: _ar }], [0, { [_jN]: _rI2 }], [0, { [_jN]: _mo }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [4, { [_jN]: _eA }]],
  6
];
var Attack$ = [
  3,
  n02,
  _At,
  0,
  [_Ta2, _Te, _Fi, _V2],
  [[() => ThreatReference$, { [_jN]: _ta }], [() => ThreatReference$, { [_jN]: _te }], [() => FindingReferences, { [_jN]: _fi }], [0, { [_jN]: _v2 }]]
];
var AttackPhase$ = [
  3,
  n02,
  _APt,
  0,
  [_Ph, _D2, _Att],
  [[0, { [_jN]: _ph }], [0, { [_jN]: _d2 }], [() => Attacks, { [_jN]: _at }]]
];
var AutonomousSystem$ = [
  3,
  n02,
  _ASu,
  0,
  [_N2, _Nu],
  [[0, { [_jN]: _n2 }], [1, { [_jN]: _nu }]],
  2
];
var AutoscalingAutoScalingGroup$ = [
  3,
  n02,
  _AASG,
  0,
  [_EIU],
  [[64 | 0, { [_jN]: _eIU }]]
];
var AwsApiCallAction$ = [
  3,
  n02,
  _AACA,
  0,
  [_Ap, _CT2, _DD, _EC, _UA, _RID, _SN, _RAD, _AR2],
  [[0, { [_jN]: _ap }], [0, { [_jN]: _cT }], [() => DomainDetails$, { [_jN]: _dD }], [0, { [_jN]: _eC }], [0, { [_jN]: _uA }], [() => RemoteIpDetails$, { [_jN]: _rID }], [0, { [_jN]: _sN }], [() => RemoteAccountDetails$, { [_jN]: _rAD }], [128 | 0, { [_jN]: _aR2 }]]
];
var Baseline$ = [
  3,
  n02,
  _Ba,
  0,
  [_TF, _BF, _AF2],
  [[1, { [_jN]: _tF }], [() => FindingTypeClassifications, { [_jN]: _bF }], [() => FindingTypeClassifications, { [_jN]: _aF }]]
];
var BedrockGuardrail$ = [
  3,
  n02,
  _BG,
  0,
  [_Ar2, _V2],
  [[0, { [_jN]: _ar }], [0, { [_jN]: _v2 }]]
];
var BedrockGuardrailDetails$ = [
  3,
  n02,
  _BGD,
  0,
  [_GA, _GV, _G, _GAu, _GS, _CPF],
  [[0, { [_jN]: _gA }], [0, { [_jN]: _gV }], [() => BedrockGuardrails, { [_jN]: _g }], [0, { [_jN]: _gAu }], [0, { [_jN]: _gS }], [() => ContentPolicyFilters, { [_jN]: _cPF }]]
];
var BedrockGuardrailResource$ = [
  3,
  n02,
  _BGR,
  0,
  [_V2, _GAu, _GS],
  [[0, { [_jN]: _v2 }], [0, { [_jN]: _gAu }], [0, { [_jN]: _gS }]]
];
var BlockPublicAccess$ = [
  3,
  n02,
  _BPA,
  0,
  [_IPA, _RPB, _BPAl, _BPP],
  [[2, { [_jN]: _iPA }], [2, { [_jN]: _rPB }], [2, { [_jN]: _bPAl }], [2, { [_jN]: _bPP }]]
];
var BucketLevelPermissions$ = [
  3,
  n02,
  _BLP,
  0,
  [_ACL, _BP, _BPA],
  [[() => AccessControlList$, { [_jN]: _aCL }], [() => BucketPolicy$, { [_jN]: _bP }], [() => BlockPublicAccess$, { [_jN]: _bPA }]]
];
var BucketPolicy$ = [
  3,
  n02,
  _BP,
  0,
  [_APRA, _APWA],
  [[2, { [_jN]: _aPRA }], [2, { [_jN]: _aPWA }]]
];
var City$ = [
  3,
  n02,
  _C,
  0,
  [_CN],
  [[0, { [_jN]: _cN }]]
];
var CloudDetails$ = [
  3,
  n02,
  _CD,
  0,
  [_Prov, _R2, _A],
  [[0, { [_jN]: _prov }], [0, { [_jN]: _r2 }], [0, { [_jN]: _a2 }]],
  3
];
var CloudformationStack$ = [
  3,
  n02,
  _CS,
  0,
  [_EIU],
  [[64 | 0, { [_jN]: _eIU }]]
];
var CloudTrailConfigurationResult$ = [
  3,
  n02,
  _CTCR,
  0,
  [_St],
  [[0, { [_jN]: _st }]],
  1
];
var Condition$ = [
  3,
  n02,
  _Co2,
  0,
  [_Eq, _Ne, _Gt, _Gte, _L2, _Lt, _Equ, _NE, _GT, _GTOE, _LT, _LTOE, _Ma, _NM],
  [[64 | 0, { [_jN]: _eq }], [64 | 0, { [_jN]: _ne }], [1, { [_jN]: _gt }], [1, { [_jN]: _gte }], [1, { [_jN]: _l2 }], [1, { [_jN]: _lt }], [64 | 0, { [_jN]: _equ }], [64 | 0, { [_jN]: _nE }], [1, { [_jN]: _gT }], [1, { [_jN]: _gTOE }], [1, { [_jN]: _lT }], [1, { [_jN]: _lTOE }], [64 | 0, { [_jN]: _ma }], [64 | 0, { [_jN]: _nM }]]
];
var Container$ = [
  3,
  n02,
  _Con,
  0,
  [_CR2, _Id, _N2, _Im, _IP2, _VM, _SC],
  [[0, { [_jN]: _cR }], [0, { [_jN]: _id }], [0, { [_jN]: _n2 }], [0, { [_jN]: _im }], [0, { [_jN]: _iP }], [() => VolumeMounts, { [_jN]: _vM }], [() => SecurityContext$, { [_jN]: _sC2 }]]
];
var ContainerFindingResource$ = [
  3,
  n02,
  _CFR,
  0,
  [_Im, _IU],
  [[0, { [_jN]: _im }], [0, { [_jN]: _iU }]],
  1
];
var ContainerInstanceDetails$ = [
  3,
  n02,
  _CID,
  0,
  [_CCI, _CCIo],
  [[1, { [_jN]: _cCI }], [1, { [_jN]: _cCIo }]]
];
var ContentPolicyFilter$ = [
  3,
  n02,
  _CPFo,
  0,
  [_T2, _Conf2, _Ac],
  [[0, { [_jN]: _t2 }], [0, { [_jN]: _co2 }], [0, { [_jN]: _ac }]]
];
var ContinuousScanDetails$ = [
  3,
  n02,
  _CSD,
  0,
  [_ET, _ST],
  [[4, { [_jN]: _eT }], [4, { [_jN]: _sT2 }]],
  1
];
var CorrelatedFinding$ = [
  3,
  n02,
  _CF2,
  0,
  [_FT, _Cou, _SM, _CRo, _FI, _SR, _SB],
  [[0, { [_jN]: _fT }], [1, { [_jN]: _cou }], [1, { [_jN]: _sM }], [64 | 0, { [_jN]: _cRo }], [64 | 0, { [_jN]: _fI }], [() => SharedResources, { [_jN]: _sR }], [() => SharedBehaviors, { [_jN]: _sB }]]
];
var Countermeasure$ = [
  3,
  n02,
  _Coun,
  0,
  [_DT, _Acti, _D2],
  [[0, { [_jN]: _dT }], [() => CountermeasureActions, { [_jN]: _act }], [0, { [_jN]: _d2 }]]
];
var CountermeasureAction$ = [
  3,
  n02,
  _CAo2,
  0,
  [_Ti, _D2, _Pri, _DTe, _Mi, _CC, _DIi, _Di, _AR2],
  [[0, { [_jN]: _ti }], [0, { [_jN]: _d2 }], [0, { [_jN]: _pri }], [0, { [_jN]: _dTe }], [64 | 0, { [_jN]: _mi }], [64 | 0, { [_jN]: _cC }], [1, { [_jN]: _dIi }], [0, { [_jN]: _di }], [() => RemediationAffectedResources, { [_jN]: _aR2 }]]
];
var Country$ = [
  3,
  n02,
  _Count,
  0,
  [_CCo, _CNo],
  [[0, { [_jN]: _cCo }], [0, { [_jN]: _cNo }]]
];
var CoverageEc2InstanceDetails$ = [
  3,
  n02,
  _CEID,
  0,
  [_IIn, _IT, _CAl, _ADg, _MT],
  [[0, { [_jN]: _iIn }], [0, { [_jN]: _iT }], [0, { [_jN]: _cAl }], [() => AgentDetails$, { [_jN]: _aD }], [0, { [_jN]: _mT }]]
];
var CoverageEcsClusterDetails$ = [
  3,
  n02,
  _CECD,
  0,
  [_CNl, _FD, _CID],
  [[0, { [_jN]: _cNl }], [() => FargateDetails$, { [_jN]: _fD }], [() => ContainerInstanceDetails$, { [_jN]: _cID }]]
];
var CoverageEksClusterDetails$ = [
  3,
  n02,
  _CECDo,
  0,
  [_CNl, _CNov, _CNom, _ADd, _MT],
  [[0, { [_jN]: _cNl }], [1, { [_jN]: _cNov }], [1, { [_jN]: _cNom }], [() => AddonDetails$, { [_jN]: _aDd }], [0, { [_jN]: _mT }]]
];
var CoverageFilterCondition$ = [
  3,
  n02,
  _CFC,
  0,
  [_Equ, _NE],
  [[64 | 0, { [_jN]: _equ }], [64 | 0, { [_jN]: _nE }]]
];
var CoverageFilterCriteria$ = [
  3,
  n02,
  _CFCo,
  0,
  [_FCi],
  [[() => CoverageFilterCriterionList, { [_jN]: _fCi }]]
];
var CoverageFilterCriterion$ = [
  3,
  n02,
  _CFCov,
  0,
  [_CK, _FCil],
  [[0, { [_jN]: _cK }], [() => CoverageFilterCondition$, { [_jN]: _fCil }]]
];
var CoverageResource$ = [
  3,
  n02,
  _CRov,
  0,
  [_RIe, _DI, _AIc, _RD, _CSo, _Is, _UAp],
  [[0, { [_jN]: _rIe2 }], [0, { [_jN]: _dI }], [0, { [_jN]: _aIc }], [() => CoverageResourceDetails$, { [_jN]: _rD }], [0, { [_jN]: _cS }], [0, { [_jN]: _is }], [4, { [_jN]: _uAp }]]
];
var CoverageResourceDetails$ = [
  3,
  n02,
  _CRD,
  0,
  [_ECD, _ECDc, _EID, _RT2],
  [[() => CoverageEksClusterDetails$, { [_jN]: _eCD }], [() => CoverageEcsClusterDetails$, { [_jN]: _eCDc }], [() => CoverageEc2InstanceDetails$, { [_jN]: _eID }], [0, { [_jN]: _rT2 }]]
];
var CoverageSortCriteria$ = [
  3,
  n02,
  _CSC,
  0,
  [_AN, _OB],
  [[0, { [_jN]: _aN }], [0, { [_jN]: _oB }]]
];
var CoverageStatistics$ = [
  3,
  n02,
  _CSov,
  0,
  [_CBRT, _CBCS],
  [[128 | 1, { [_jN]: _cBRT }], [128 | 1, { [_jN]: _cBCS }]]
];
var CreateCustomDetectionRuleAssociationRequest$ = [
  3,
  n02,
  _CCDRAR,
  0,
  [_RI2, _Mo, _CTl, _Tag2],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _mo }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }]],
  2
];
var CreateCustomDetectionRuleAssociationResponse$ = [
  3,
  n02,
  _CCDRARr,
  0,
  [_RA2],
  [[() => AssociationDetail$, { [_jN]: _rA }]],
  1
];
var CreateCustomDetectionRuleOrgConfigurationRequest$ = [
  3,
  n02,
  _CCDROCR,
  0,
  [_RI2, _Mo, _IAI, _EAI, _CTl],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _mo }], [64 | 0, { [_jN]: _iAI }], [64 | 0, { [_jN]: _eAI }], [0, { [_iTd]: 1, [_jN]: _cTl }]],
  2
];
var CreateCustomDetectionRuleOrgConfigurationResponse$ = [
  3,
  n02,
  _CCDROCRr,
  0,
  [],
  []
];
var CreateDetectorRequest$ = [
  3,
  n02,
  _CDR,
  0,
  [_En, _CTl, _FPF, _DS, _Tag2, _F2],
  [[2, { [_jN]: _en }], [0, { [_iTd]: 1, [_jN]: _cTl }], [0, { [_jN]: _fPF }], [() => DataSourceConfigurations$, { [_jN]: _dS }], [128 | 0, { [_jN]: _tag }], [() => DetectorFeatureConfigurations, { [_jN]: _f }]],
  1
];
var CreateDetectorResponse$ = [
  3,
  n02,
  _CDRr,
  0,
  [_DI, _UDS],
  [[0, { [_jN]: _dI }], [() => UnprocessedDataSourcesResult$, { [_jN]: _uDS }]]
];
var CreateFilterRequest$ = [
  3,
  n02,
  _CFRr,
  0,
  [_DI, _N2, _FCin, _D2, _Ac, _Ra, _CTl, _Tag2],
  [[0, 1], [0, { [_jN]: _n2 }], [() => FindingCriteria$, { [_jN]: _fCin }], [0, { [_jN]: _d2 }], [0, { [_jN]: _ac }], [1, { [_jN]: _ra }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }]],
  3
];
var CreateFilterResponse$ = [
  3,
  n02,
  _CFRre,
  0,
  [_N2],
  [[0, { [_jN]: _n2 }]],
  1
];
var CreateInvestigationRequest$ = [
  3,
  n02,
  _CIR,
  0,
  [_DI, _TP, _CTl],
  [[0, 1], [0, { [_jN]: _tP }], [0, { [_iTd]: 1, [_jN]: _cTl }]],
  2
];
var CreateInvestigationResponse$ = [
  3,
  n02,
  _CIRr,
  0,
  [_IInv],
  [[0, { [_jN]: _iInv }]],
  1
];
var CreateIPSetRequest$ = [
  3,
  n02,
  _CIPSR,
  0,
  [_DI, _N2, _Fo, _Lo, _Activ, _CTl, _Tag2, _EBO],
  [[0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }], [0, { [_jN]: _eBO }]],
  5
];
var CreateIPSetResponse$ = [
  3,
  n02,
  _CIPSRr,
  0,
  [_ISI],
  [[0, { [_jN]: _iSI }]],
  1
];
var CreateMalwareProtectionPlanRequest$ = [
  3,
  n02,
  _CMPPR,
  0,
  [_Ro, _PR2, _CTl, _Acti, _Tag2],
  [[0, { [_jN]: _ro }], [() => CreateProtectedResource$, { [_jN]: _pR }], [0, { [_iTd]: 1, [_jN]: _cTl }], [() => MalwareProtectionPlanActions$, { [_jN]: _act }], [128 | 0, { [_jN]: _tag }]],
  2
];
var CreateMalwareProtectionPlanResponse$ = [
  3,
  n02,
  _CMPPRr,
  0,
  [_MPPI],
  [[0, { [_jN]: _mPPI }]]
];
var CreateMembersRequest$ = [
  3,
  n02,
  _CMR,
  0,
  [_DI, _ADc],
  [[0, 1], [() => AccountDetails, { [_jN]: _aDc }]],
  2
];
var CreateMembersResponse$ = [
  3,
  n02,
  _CMRr,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var CreateProtectedResource$ = [
  3,
  n02,
  _CPR,
  0,
  [_SBu],
  [[() => CreateS3BucketResource$, { [_jN]: _sBu }]]
];
var CreatePublishingDestinationRequest$ = [
  3,
  n02,
  _CPDR,
  0,
  [_DI, _DTes, _DP, _CTl, _Tag2],
  [[0, 1], [0, { [_jN]: _dTes }], [() => DestinationProperties$, { [_jN]: _dP }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }]],
  3
];
var CreatePublishingDestinationResponse$ = [
  3,
  n02,
  _CPDRr,
  0,
  [_DIe],
  [[0, { [_jN]: _dIe }]],
  1
];
var CreateS3BucketResource$ = [
  3,
  n02,
  _CSBR,
  0,
  [_BN, _OP],
  [[0, { [_jN]: _bN }], [64 | 0, { [_jN]: _oP }]]
];
var CreateSampleFindingsRequest$ = [
  3,
  n02,
  _CSFR,
  0,
  [_DI, _FTi],
  [[0, 1], [64 | 0, { [_jN]: _fTi }]],
  1
];
var CreateSampleFindingsResponse$ = [
  3,
  n02,
  _CSFRr,
  0,
  [],
  []
];
var CreateThreatEntitySetRequest$ = [
  3,
  n02,
  _CTESR,
  0,
  [_DI, _N2, _Fo, _Lo, _Activ, _EBO, _CTl, _Tag2],
  [[0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_jN]: _eBO }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }]],
  5
];
var CreateThreatEntitySetResponse$ = [
  3,
  n02,
  _CTESRr,
  0,
  [_TESI],
  [[0, { [_jN]: _tESI }]],
  1
];
var CreateThreatIntelSetRequest$ = [
  3,
  n02,
  _CTISR,
  0,
  [_DI, _N2, _Fo, _Lo, _Activ, _CTl, _Tag2, _EBO],
  [[0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }], [0, { [_jN]: _eBO }]],
  5
];
var CreateThreatIntelSetResponse$ = [
  3,
  n02,
  _CTISRr,
  0,
  [_TISI],
  [[0, { [_jN]: _tISI }]],
  1
];
var CreateTrustedEntitySetRequest$ = [
  3,
  n02,
  _CTESRre,
  0,
  [_DI, _N2, _Fo, _Lo, _Activ, _EBO, _CTl, _Tag2],
  [[0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_jN]: _eBO }], [0, { [_iTd]: 1, [_jN]: _cTl }], [128 | 0, { [_jN]: _tag }]],
  5
];
var CreateTrustedEntitySetResponse$ = [
  3,
  n02,
  _CTESRrea,
  0,
  [_TESIr],
  [[0, { [_jN]: _tESIr }]],
  1
];
var DataSourceConfigurations$ = [
  3,
  n02,
  _DSC,
  0,
  [_SL, _K2, _MP],
  [[() => S3LogsConfiguration$, { [_jN]: _sL }], [() => KubernetesConfiguration$, { [_jN]: _k }], [() => MalwareProtectionConfiguration$, { [_jN]: _mP }]]
];
var DataSourceConfigurationsResult$ = [
  3,
  n02,
  _DSCR,
  0,
  [_CTlo, _DNSL, _FL, _SL, _K2, _MP],
  [[() => CloudTrailConfigurationResult$, { [_jN]: _cTlo }], [() => DNSLogsConfigurationResult$, { [_jN]: _dL }], [() => FlowLogsConfigurationResult$, { [_jN]: _fL }], [() => S3LogsConfigurationResult$, { [_jN]: _sL }], [() => KubernetesConfigurationResult$, { [_jN]: _k }], [() => MalwareProtectionConfigurationResult$, { [_jN]: _mP }]],
  4
];
var DataSourceFreeTrial$ = [
  3,
  n02,
  _DSFT,
  0,
  [_FTDR],
  [[1, { [_jN]: _fTDR }]]
];
var DataSourcesFreeTrial$ = [
  3,
  n02,
  _DSFTa,
  0,
  [_CTlo, _DL, _FL, _SL, _K2, _MP],
  [[() => DataSourceFreeTrial$, { [_jN]: _cTlo }], [() => DataSourceFreeTrial$, { [_jN]: _dL }], [() => DataSourceFreeTrial$, { [_jN]: _fL }], [() => DataSourceFreeTrial$, { [_jN]: _sL }], [() => KubernetesDataSourceFreeTrial$, { [_jN]: _k }], [() => MalwareProtectionDataSourceFreeTrial$, { [_jN]: _mP }]]
];
var DateStatistics$ = [
  3,
  n02,
  _DSa,
  0,
  [_Da, _LGA, _Sev, _TF],
  [[4, { [_jN]: _da }], [4, { [_jN]: _lGA }], [1, { [_jN]: _sev }], [1, { [_jN]: _tF }]]
];
var DeclineInvitationsRequest$ = [
  3,
  n02,
  _DIR,
  0,
  [_AIcc],
  [[64 | 0, { [_jN]: _aIcc }]],
  1
];
var DeclineInvitationsResponse$ = [
  3,
  n02,
  _DIRe,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var DefaultServerSideEncryption$ = [
  3,
  n02,
  _DSSE,
  0,
  [_ETn, _KMKA],
  [[0, { [_jN]: _eTn }], [0, { [_jN]: _kMKA }]]
];
var DeleteCustomDetectionRuleAssociationRequest$ = [
  3,
  n02,
  _DCDRAR,
  0,
  [_RI2, _AIs],
  [[0, 1], [0, 1]],
  2
];
var DeleteCustomDetectionRuleAssociationResponse$ = [
  3,
  n02,
  _DCDRARe,
  0,
  [],
  []
];
var DeleteCustomDetectionRuleOrgConfigurationRequest$ = [
  3,
  n02,
  _DCDROCR,
  0,
  [_RI2, _Mo],
  [[0, 1], [0, { [_hQ]: _mo }]],
  2
];
var DeleteCustomDetectionRuleOrgConfigurationResponse$ = [
  3,
  n02,
  _DCDROCRe,
  0,
  [],
  []
];
var DeleteDetectorRequest$ = [
  3,
  n02,
  _DDR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var DeleteDetectorResponse$ = [
  3,
  n02,
  _DDRe,
  0,
  [],
  []
];
var DeleteFilterRequest$ = [
  3,
  n02,
  _DFR,
  0,
  [_DI, _FN],
  [[0, 1], [0, 1]],
  2
];
var DeleteFilterResponse$ = [
  3,
  n02,
  _DFRe,
  0,
  [],
  []
];
var DeleteInvitationsRequest$ = [
  3,
  n02,
  _DIRel,
  0,
  [_AIcc],
  [[64 | 0, { [_jN]: _aIcc }]],
  1
];
var DeleteInvitationsResponse$ = [
  3,
  n02,
  _DIRele,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var DeleteIPSetRequest$ = [
  3,
  n02,
  _DIPSR,
  0,
  [_DI, _ISI],
  [[0, 1], [0, 1]],
  2
];
var DeleteIPSetResponse$ = [
  3,
  n02,
  _DIPSRe,
  0,
  [],
  []
];
var DeleteMalwareProtectionPlanRequest$ = [
  3,
  n02,
  _DMPPR,
  0,
  [_MPPI],
  [[0, 1]],
  1
];
var DeleteMembersRequest$ = [
  3,
  n02,
  _DMR,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var DeleteMembersResponse$ = [
  3,
  n02,
  _DMRe,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var DeletePublishingDestinationRequest$ = [
  3,
  n02,
  _DPDR,
  0,
  [_DI, _DIe],
  [[0, 1], [0, 1]],
  2
];
var DeletePublishingDestinationResponse$ = [
  3,
  n02,
  _DPDRe,
  0,
  [],
  []
];
var DeleteThreatEntitySetRequest$ = [
  3,
  n02,
  _DTESR,
  0,
  [_DI, _TESI],
  [[0, 1], [0, 1]],
  2
];
var DeleteThreatEntitySetResponse$ = [
  3,
  n02,
  _DTESRe,
  0,
  [],
  []
];
var DeleteThreatIntelSetRequest$ = [
  3,
  n02,
  _DTISR,
  0,
  [_DI, _TISI],
  [[0, 1], [0, 1]],
  2
];
var DeleteThreatIntelSetResponse$ = [
  3,
  n02,
  _DTISRe,
  0,
  [],
  []
];
var DeleteTrustedEntitySetRequest$ = [
  3,
  n02,
  _DTESRel,
  0,
  [_DI, _TESIr],
  [[0, 1], [0, 1]],
  2
];
var DeleteTrustedEntitySetResponse$ = [
  3,
  n02,
  _DTESRele,
  0,
  [],
  []
];
var DescribeMalwareScansRequest$ = [
  3,
  n02,
  _DMSR,
  0,
  [_DI, _NT2, _MR, _FCilt, _SCo],
  [[0, 1], [0, { [_jN]: _nT2 }], [1, { [_jN]: _mR }], [() => FilterCriteria$, { [_jN]: _fCilt }], [() => SortCriteria$, { [_jN]: _sCo }]],
  1
];
var DescribeMalwareScansResponse$ = [
  3,
  n02,
  _DMSRe,
  0,
  [_Sc2, _NT2],
  [[() => Scans, { [_jN]: _sc }], [0, { [_jN]: _nT2 }]],
  1
];
var DescribeOrganizationConfigurationRequest$ = [
  3,
  n02,
  _DOCR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var DescribeOrganizationConfigurationResponse$ = [
  3,
  n02,
  _DOCRe,
  0,
  [_MALR, _AE, _DS, _F2, _NT2, _AEOM],
  [[2, { [_jN]: _mALR }], [2, { [_jN]: _aE }], [() => OrganizationDataSourceConfigurationsResult$, { [_jN]: _dS }], [() => OrganizationFeaturesConfigurationsResults, { [_jN]: _f }], [0, { [_jN]: _nT2 }], [0, { [_jN]: _aEOM }]],
  1
];
var DescribePublishingDestinationRequest$ = [
  3,
  n02,
  _DPDRes,
  0,
  [_DI, _DIe],
  [[0, 1], [0, 1]],
  2
];
var DescribePublishingDestinationResponse$ = [
  3,
  n02,
  _DPDResc,
  0,
  [_DIe, _DTes, _St, _PFST, _DP, _Tag2],
  [[0, { [_jN]: _dIe }], [0, { [_jN]: _dTes }], [0, { [_jN]: _st }], [1, { [_jN]: _pFST }], [() => DestinationProperties$, { [_jN]: _dP }], [128 | 0, { [_jN]: _tag }]],
  5
];
var Destination$ = [
  3,
  n02,
  _De,
  0,
  [_DIe, _DTes, _St],
  [[0, { [_jN]: _dIe }], [0, { [_jN]: _dTes }], [0, { [_jN]: _st }]],
  3
];
var DestinationProperties$ = [
  3,
  n02,
  _DP,
  0,
  [_DA, _KKA, _EBO],
  [[0, { [_jN]: _dA }], [0, { [_jN]: _kKA }], [0, { [_jN]: _eBO }]]
];
var Detection$ = [
  3,
  n02,
  _Det,
  0,
  [_An, _Seq],
  [[() => Anomaly$, { [_jN]: _an }], [() => Sequence$, { [_jN]: _seq }]]
];
var DetectionCoverage$ = [
  3,
  n02,
  _DC,
  0,
  [_PP, _FDS, _CG, _KO],
  [[() => ProtectionPlans, { [_jN]: _pP }], [64 | 0, { [_jN]: _fDS }], [0, { [_jN]: _cG }], [0, { [_jN]: _kO }]]
];
var DetectionRuleEc2Requirements$ = [
  3,
  n02,
  _DRER,
  0,
  [_MAV],
  [[0, { [_jN]: _mAV }]]
];
var DetectionRuleEcsFargateRequirements$ = [
  3,
  n02,
  _DREFR,
  0,
  [_MAV],
  [[0, { [_jN]: _mAV }]]
];
var DetectionRuleEksRequirements$ = [
  3,
  n02,
  _DRERe,
  0,
  [_MAV],
  [[0, { [_jN]: _mAV }]]
];
var DetectionRuleFilter$ = [
  3,
  n02,
  _DRF,
  0,
  [_N2, _Va2, _Co2],
  [[0, { [_jN]: _n2 }], [64 | 0, { [_jN]: _va }], [0, { [_jN]: _con }]],
  2
];
var DetectionRuleOrgConfiguration$ = [
  3,
  n02,
  _DROC,
  0,
  [_RI2, _Mo, _St, _IAI, _EAI, _CA2, _UAp, _SRt, _EA2],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _mo }], [0, { [_jN]: _st }], [64 | 0, { [_jN]: _iAI }], [64 | 0, { [_jN]: _eAI }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [0, { [_jN]: _sRt }], [4, { [_jN]: _eA }]],
  7
];
var DetectionRuleOrgConfigurationSummary$ = [
  3,
  n02,
  _DROCS,
  0,
  [_RI2, _Mo, _St, _CA2, _UAp, _SRt, _EA2],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _mo }], [0, { [_jN]: _st }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [0, { [_jN]: _sRt }], [4, { [_jN]: _eA }]],
  5
];
var DetectionRuleRuntimeMonitoringDetails$ = [
  3,
  n02,
  _DRRMD,
  0,
  [_Pl],
  [[() => DetectionRuleRuntimePlatforms$, { [_jN]: _pl }]]
];
var DetectionRuleRuntimePlatforms$ = [
  3,
  n02,
  _DRRP,
  0,
  [_Ek, _Ec, _EF],
  [[() => DetectionRuleEksRequirements$, { [_jN]: _ek }], [() => DetectionRuleEc2Requirements$, { [_jN]: _ec }], [() => DetectionRuleEcsFargateRequirements$, { [_jN]: _eF }]]
];
var DetectorAdditionalConfiguration$ = [
  3,
  n02,
  _DAC,
  0,
  [_N2, _St],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }]]
];
var DetectorAdditionalConfigurationResult$ = [
  3,
  n02,
  _DACR,
  0,
  [_N2, _St, _UAp, _MB],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [4, { [_jN]: _uAp }], [0, { [_jN]: _mB }]]
];
var DetectorFeatureConfiguration$ = [
  3,
  n02,
  _DFC,
  0,
  [_N2, _St, _ACd],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [() => DetectorAdditionalConfigurations, { [_jN]: _aCd }]]
];
var DetectorFeatureConfigurationResult$ = [
  3,
  n02,
  _DFCR,
  0,
  [_N2, _St, _UAp, _ACd, _MB],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [4, { [_jN]: _uAp }], [() => DetectorAdditionalConfigurationResults, { [_jN]: _aCd }], [0, { [_jN]: _mB }]]
];
var DisableOrganizationAdminAccountRequest$ = [
  3,
  n02,
  _DOAAR,
  0,
  [_AAI],
  [[0, { [_jN]: _aAI }]],
  1
];
var DisableOrganizationAdminAccountResponse$ = [
  3,
  n02,
  _DOAARi,
  0,
  [],
  []
];
var DisassociateFromAdministratorAccountRequest$ = [
  3,
  n02,
  _DFAAR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var DisassociateFromAdministratorAccountResponse$ = [
  3,
  n02,
  _DFAARi,
  0,
  [],
  []
];
var DisassociateFromMasterAccountRequest$ = [
  3,
  n02,
  _DFMAR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var DisassociateFromMasterAccountResponse$ = [
  3,
  n02,
  _DFMARi,
  0,
  [],
  []
];
var DisassociateMembersRequest$ = [
  3,
  n02,
  _DMRi,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var DisassociateMembersResponse$ = [
  3,
  n02,
  _DMRis,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var Distribution$ = [
  3,
  n02,
  _Dis,
  0,
  [_Dim, _TF, _SBe, _FTi, _TFT, _Re, _AVt, _Arc],
  [[0, { [_jN]: _dim }], [1, { [_jN]: _tF }], [() => SeverityBreakdown$, { [_jN]: _sBe }], [() => TypeDistributions, { [_jN]: _fTi }], [() => FindingTypeCounts, { [_jN]: _tFT }], [() => ResourceDistributions, { [_jN]: _re2 }], [() => TacticCoverages, { [_jN]: _aVt }], [() => ArchiveDistribution$, { [_jN]: _arc }]],
  1
];
var DnsContext$ = [
  3,
  n02,
  _DCn,
  0,
  [_DSo, _OD, _RH],
  [[0, { [_jN]: _dSo }], [0, { [_jN]: _oD }], [0, { [_jN]: _rH }]]
];
var DNSLogsConfigurationResult$ = [
  3,
  n02,
  _DNSLCR,
  0,
  [_St],
  [[0, { [_jN]: _st }]],
  1
];
var DnsRequestAction$ = [
  3,
  n02,
  _DRA,
  0,
  [_Do, _Prot, _Bl, _DWS, _VOAI],
  [[0, { [_jN]: _do }], [0, { [_jN]: _prot }], [2, { [_jN]: _bl }], [0, { [_jN]: _dWS }], [0, { [_jN]: _vOAI }]]
];
var DomainDetails$ = [
  3,
  n02,
  _DD,
  0,
  [_Do],
  [[0, { [_jN]: _do }]]
];
var EbsSnapshot$ = [
  3,
  n02,
  _ES,
  0,
  [_DN],
  [[0, { [_jN]: _dN }]]
];
var EbsSnapshotDetails$ = [
  3,
  n02,
  _ESD,
  0,
  [_SAn],
  [[0, { [_jN]: _sAn }]]
];
var EbsVolumeDetails$ = [
  3,
  n02,
  _EVD,
  0,
  [_SVD, _SVDk],
  [[() => VolumeDetails, { [_jN]: _sVD }], [() => VolumeDetails, { [_jN]: _sVDk }]]
];
var EbsVolumeScanDetails$ = [
  3,
  n02,
  _EVSD,
  0,
  [_SI, _SSA, _SCA, _TFI, _So, _SD, _STc],
  [[0, { [_jN]: _sI }], [4, { [_jN]: _sSA }], [4, { [_jN]: _sCA }], [0, { [_jN]: _tFI }], [64 | 0, { [_jN]: _so }], [() => ScanDetections$, { [_jN]: _sD }], [0, { [_jN]: _sTc }]]
];
var EbsVolumesResult$ = [
  3,
  n02,
  _EVR,
  0,
  [_St, _Rea],
  [[0, { [_jN]: _st }], [0, { [_jN]: _rea }]]
];
var Ec2Image$ = [
  3,
  n02,
  _EI,
  0,
  [_EIU],
  [[64 | 0, { [_jN]: _eIU }]]
];
var Ec2ImageDetails$ = [
  3,
  n02,
  _EIDc,
  0,
  [_IAm],
  [[0, { [_jN]: _iAm }]]
];
var Ec2Instance$ = [
  3,
  n02,
  _EIc,
  0,
  [_AZ, _ID, _IS, _IIP, _IT, _OA, _Pla, _PC, _ENIU],
  [[0, { [_jN]: _aZ2 }], [0, { [_jN]: _iD }], [0, { [_jN]: _iS }], [() => IamInstanceProfile$, 0], [0, { [_jN]: _iT }], [0, { [_jN]: _oA }], [0, { [_jN]: _pla }], [() => ProductCodes, { [_jN]: _pC }], [64 | 0, { [_jN]: _eNIU }]]
];
var Ec2LaunchTemplate$ = [
  3,
  n02,
  _ELT,
  0,
  [_EIU, _V2],
  [[64 | 0, { [_jN]: _eIU }], [0, { [_jN]: _v2 }]]
];
var Ec2NetworkInterface$ = [
  3,
  n02,
  _ENI,
  0,
  [_IAp, _PIA, _PIu, _SG, _SNI, _VIp],
  [[64 | 0, { [_jN]: _iAp }], [() => PrivateIpAddresses, { [_jN]: _pIA }], [0, { [_jN]: _pIu }], [() => SecurityGroups, { [_jN]: _sG }], [0, { [_jN]: _sNI }], [0, { [_jN]: _vIp }]]
];
var Ec2Vpc$ = [
  3,
  n02,
  _EV,
  0,
  [_EIU],
  [[64 | 0, { [_jN]: _eIU }]]
];
var EcsCluster$ = [
  3,
  n02,
  _ECc,
  0,
  [_St, _EIU],
  [[0, { [_jN]: _st }], [64 | 0, { [_jN]: _eIU }]]
];
var EcsClusterDetails$ = [
  3,
  n02,
  _ECDc,
  0,
  [_N2, _Ar2, _St, _ASC, _RCIC, _RTC, _Tag2, _TD],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _st }], [1, { [_jN]: _aSC }], [1, { [_jN]: _rCIC }], [1, { [_jN]: _rTC }], [() => Tags2, { [_jN]: _tag }], [() => EcsTaskDetails$, { [_jN]: _tD }]]
];
var EcsTask$ = [
  3,
  n02,
  _ETc,
  0,
  [_CA2, _TDA, _LTa, _CU],
  [[4, { [_jN]: _cA2 }], [0, { [_jN]: _tDA }], [0, { [_jN]: _lTa }], [64 | 0, { [_jN]: _cU }]]
];
var EcsTaskDetails$ = [
  3,
  n02,
  _ETD,
  0,
  [_Ar2, _DAe, _V2, _TCA, _SAt, _SBt, _Tag2, _Vo, _Cont, _Gr, _LTa],
  [[0, { [_jN]: _ar }], [0, { [_jN]: _dAe }], [0, { [_jN]: _v2 }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _sAt }], [0, { [_jN]: _sBt }], [() => Tags2, { [_jN]: _tag }], [() => Volumes, { [_jN]: _vo }], [() => Containers, { [_jN]: _cont }], [0, { [_jN]: _gr }], [0, { [_jN]: _lTa }]]
];
var EksCluster$ = [
  3,
  n02,
  _ECk,
  0,
  [_Ar2, _CA2, _St, _VIp, _EIU],
  [[0, { [_jN]: _ar }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _st }], [0, { [_jN]: _vIp }], [64 | 0, { [_jN]: _eIU }]]
];
var EksClusterDetails$ = [
  3,
  n02,
  _ECD,
  0,
  [_N2, _Ar2, _VIp, _St, _Tag2, _CA2],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _vIp }], [0, { [_jN]: _st }], [() => Tags2, { [_jN]: _tag }], [4, { [_jN]: _cA2 }]]
];
var EnableOrganizationAdminAccountRequest$ = [
  3,
  n02,
  _EOAAR,
  0,
  [_AAI],
  [[0, { [_jN]: _aAI }]],
  1
];
var EnableOrganizationAdminAccountResponse$ = [
  3,
  n02,
  _EOAARn,
  0,
  [],
  []
];
var Enrichment$ = [
  3,
  n02,
  _Enr,
  0,
  [_CNo, _AOs, _TLN, _TN],
  [[0, { [_jN]: _cNo }], [0, { [_jN]: _aO }], [0, { [_jN]: _tLN }], [0, { [_jN]: _tN }]]
];
var Evidence$ = [
  3,
  n02,
  _Ev,
  0,
  [_TID],
  [[() => ThreatIntelligenceDetails, { [_jN]: _tID }]]
];
var FargateDetails$ = [
  3,
  n02,
  _FD,
  0,
  [_Iss, _MT],
  [[64 | 0, { [_jN]: _iss }], [0, { [_jN]: _mT }]]
];
var FetchCriterion$ = [
  3,
  n02,
  _FCe,
  0,
  [_Fie, _Co2, _Va2],
  [[0, { [_jN]: _fie }], [0, { [_jN]: _con }], [64 | 0, { [_jN]: _va }]],
  2
];
var FetchQuery$ = [
  3,
  n02,
  _FQ,
  0,
  [_Cr, _TW, _RL2, _AIc, _Ind, _ITn, _FT, _FIi2],
  [[() => FetchCriteria, { [_jN]: _cr }], [() => FetchTimeWindow$, { [_jN]: _tW }], [1, { [_jN]: _rL }], [0, { [_jN]: _aIc }], [() => IndicatorValue, { [_jN]: _ind }], [0, { [_jN]: _iTn }], [0, { [_jN]: _fT }], [0, { [_jN]: _fIi }]]
];
var FetchRecord$ = [
  3,
  n02,
  _FR,
  0,
  [_FTe, _Q, _Res2],
  [[0, { [_jN]: _fTe }], [() => FetchQuery$, { [_jN]: _q }], [() => FetchResult$, { [_jN]: _res }]],
  1
];
var FetchResult$ = [
  3,
  n02,
  _FRe,
  0,
  [_IIt, _TCo, _F2, _Ve, _Doc],
  [[64 | 0, { [_jN]: _iIt }], [1, { [_jN]: _tCo }], [() => FetchDetectorFeatures, { [_jN]: _f }], [0, { [_jN]: _ve }], [() => FindingTypeDocumentation$, { [_jN]: _doc }]]
];
var FetchTimeWindow$ = [
  3,
  n02,
  _FTW,
  0,
  [_SAt, _DIM],
  [[4, { [_jN]: _sAt }], [1, { [_jN]: _dIM }]]
];
var FilterCondition$ = [
  3,
  n02,
  _FCil,
  0,
  [_EVq, _GT, _LT],
  [[0, { [_jN]: _eV }], [1, { [_jN]: _gT }], [1, { [_jN]: _lT }]]
];
var FilterCriteria$ = [
  3,
  n02,
  _FCilt,
  0,
  [_FCi],
  [[() => FilterCriterionList, { [_jN]: _fCi }]]
];
var FilterCriterion$ = [
  3,
  n02,
  _FCi,
  0,
  [_CK, _FCil],
  [[0, { [_jN]: _cK }], [() => FilterCondition$, { [_jN]: _fCil }]]
];
var Finding$ = [
  3,
  n02,
  _Fin,
  0,
  [_AIc, _Ar2, _CA2, _Id, _R2, _Reso, _SV2, _Sev, _T2, _UAp, _Conf2, _D2, _Par, _Se, _Ti, _AASA, _CDRN],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _ar }], [0, { [_jN]: _cA2 }], [0, { [_jN]: _id }], [0, { [_jN]: _r2 }], [() => Resource$, { [_jN]: _reso }], [0, { [_jN]: _sV2 }], [1, { [_jN]: _sev }], [0, { [_jN]: _t2 }], [0, { [_jN]: _uAp }], [1, { [_jN]: _co2 }], [0, { [_jN]: _d2 }], [0, { [_jN]: _par }], [() => Service$, { [_jN]: _ser }], [0, { [_jN]: _ti }], [0, { [_jN]: _aASA }], [0, { [_jN]: _cDRN }]],
  10
];
var FindingCriteria$ = [
  3,
  n02,
  _FCin,
  0,
  [_Cri],
  [[() => Criterion, { [_jN]: _cri }]]
];
var FindingDetail$ = [
  3,
  n02,
  _FDi,
  0,
  [_FIi2, _FT, _Sev, _AIc, _R2, _AW],
  [[0, { [_jN]: _fIi }], [0, { [_jN]: _fT }], [0, { [_jN]: _sev }], [0, { [_jN]: _aIc }], [0, { [_jN]: _r2 }], [() => ActivityWindow$, { [_jN]: _aW }]]
];
var FindingReference$ = [
  3,
  n02,
  _FRi,
  0,
  [_FT, _U],
  [[0, { [_jN]: _fT }], [0, { [_jN]: _u }]]
];
var FindingsSummary$ = [
  3,
  n02,
  _FS,
  0,
  [_TF, _SBe, _TFT, _BTW],
  [[1, { [_jN]: _tF }], [() => SeverityBreakdown$, { [_jN]: _sBe }], [() => FindingTypeCounts, { [_jN]: _tFT }], [() => TimeWindowGroups, { [_jN]: _bTW }]]
];
var FindingStatistics$ = [
  3,
  n02,
  _FSi,
  0,
  [_CBS, _GBA, _GBD, _GBFT, _GBR, _GBS],
  [[128 | 1, { [_jN]: _cBS }], [() => GroupedByAccount, { [_jN]: _gBA }], [() => GroupedByDate, { [_jN]: _gBD }], [() => GroupedByFindingType, { [_jN]: _gBFT }], [() => GroupedByResource, { [_jN]: _gBR }], [() => GroupedBySeverity, { [_jN]: _gBS }]]
];
var FindingTypeClassification$ = [
  3,
  n02,
  _FTC,
  0,
  [_FT, _Cl, _Cou, _Pe, _D2],
  [[0, { [_jN]: _fT }], [0, { [_jN]: _cl }], [1, { [_jN]: _cou }], [1, { [_jN]: _pe }], [0, { [_jN]: _d2 }]]
];
var FindingTypeCount$ = [
  3,
  n02,
  _FTCi,
  0,
  [_FT, _Cou],
  [[0, { [_jN]: _fT }], [1, { [_jN]: _cou }]]
];
var FindingTypeDocumentation$ = [
  3,
  n02,
  _FTD,
  0,
  [_D2, _Sev, _Fe, _FDu, _Rem, _LML],
  [[0, { [_jN]: _d2 }], [0, { [_jN]: _sev }], [0, { [_jN]: _fe }], [0, { [_jN]: _fDu }], [0, { [_jN]: _rem }], [64 | 0, { [_jN]: _lML }]]
];
var FindingTypeStatistics$ = [
  3,
  n02,
  _FTS,
  0,
  [_FT, _LGA, _TF],
  [[0, { [_jN]: _fT }], [4, { [_jN]: _lGA }], [1, { [_jN]: _tF }]]
];
var FlowLogsConfigurationResult$ = [
  3,
  n02,
  _FLCR,
  0,
  [_St],
  [[0, { [_jN]: _st }]],
  1
];
var FreeTrialFeatureConfigurationResult$ = [
  3,
  n02,
  _FTFCR,
  0,
  [_N2, _FTDR],
  [[0, { [_jN]: _n2 }], [1, { [_jN]: _fTDR }]]
];
var GeoLocation$ = [
  3,
  n02,
  _GL,
  0,
  [_La, _Lon],
  [[1, { [_jN]: _la }], [1, { [_jN]: _lon }]]
];
var GetAdministratorAccountRequest$ = [
  3,
  n02,
  _GAAR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var GetAdministratorAccountResponse$ = [
  3,
  n02,
  _GAARe,
  0,
  [_Ad],
  [[() => Administrator$, { [_jN]: _ad }]],
  1
];
var GetCoverageStatisticsRequest$ = [
  3,
  n02,
  _GCSR,
  0,
  [_DI, _STt, _FCilt],
  [[0, 1], [64 | 0, { [_jN]: _sTt }], [() => CoverageFilterCriteria$, { [_jN]: _fCilt }]],
  2
];
var GetCoverageStatisticsResponse$ = [
  3,
  n02,
  _GCSRe,
  0,
  [_CSov],
  [[() => CoverageStatistics$, { [_jN]: _cSo }]]
];
var GetCustomDetectionRuleAssociationRequest$ = [
  3,
  n02,
  _GCDRAR,
  0,
  [_RI2, _AIs],
  [[0, 1], [0, 1]],
  2
];
var GetCustomDetectionRuleAssociationResponse$ = [
  3,
  n02,
  _GCDRARe,
  0,
  [_RA2, _Tag2],
  [[() => AssociationDetail$, { [_jN]: _rA }], [128 | 0, { [_jN]: _tag }]],
  1
];
var GetCustomDetectionRuleOrgConfigurationRequest$ = [
  3,
  n02,
  _GCDROCR,
  0,
  [_RI2, _Mo],
  [[0, 1], [0, { [_hQ]: _mo }]],
  2
];
var GetCustomDetectionRuleOrgConfigurationResponse$ = [
  3,
  n02,
  _GCDROCRe,
  0,
  [_Confi],
  [[() => DetectionRuleOrgConfiguration$, { [_jN]: _conf }]],
  1
];
var GetCustomDetectionRuleRequest$ = [
  3,
  n02,
  _GCDRR,
  0,
  [_RI2],
  [[0, 1]],
  1
];
var GetCustomDetectionRuleResponse$ = [
  3,
  n02,
  _GCDRRe,
  0,
  [_Ru],
  [[() => RuleDetail$, { [_jN]: _ru }]],
  1
];
var GetDetectorRequest$ = [
  3,
  n02,
  _GDR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var GetDetectorResponse$ = [
  3,
  n02,
  _GDRe,
  0,
  [_SRe, _St, _CA2, _FPF, _UAp, _DS, _Tag2, _F2],
  [[0, { [_jN]: _sRe }], [0, { [_jN]: _st }], [0, { [_jN]: _cA2 }], [0, { [_jN]: _fPF }], [0, { [_jN]: _uAp }], [() => DataSourceConfigurationsResult$, { [_jN]: _dS }], [128 | 0, { [_jN]: _tag }], [() => DetectorFeatureConfigurationsResults, { [_jN]: _f }]],
  2
];
var GetFilterRequest$ = [
  3,
  n02,
  _GFR,
  0,
  [_DI, _FN],
  [[0, 1], [0, 1]],
  2
];
var GetFilterResponse$ = [
  3,
  n02,
  _GFRe,
  0,
  [_N2, _Ac, _FCin, _D2, _Ra, _Tag2, _CA2, _UAp, _V2],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _ac }], [() => FindingCriteria$, { [_jN]: _fCin }], [0, { [_jN]: _d2 }], [1, { [_jN]: _ra }], [128 | 0, { [_jN]: _tag }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [1, { [_jN]: _v2 }]],
  3
];
var GetFindingsRequest$ = [
  3,
  n02,
  _GFRet,
  0,
  [_DI, _FI, _SCo],
  [[0, 1], [64 | 0, { [_jN]: _fI }], [() => SortCriteria$, { [_jN]: _sCo }]],
  2
];
var GetFindingsResponse$ = [
  3,
  n02,
  _GFReti,
  0,
  [_Fi],
  [[() => Findings, { [_jN]: _fi }]],
  1
];
var GetFindingsStatisticsRequest$ = [
  3,
  n02,
  _GFSR,
  0,
  [_DI, _FST, _FCin, _GB, _OB, _MR],
  [[0, 1], [64 | 0, { [_jN]: _fST }], [() => FindingCriteria$, { [_jN]: _fCin }], [0, { [_jN]: _gB }], [0, { [_jN]: _oB }], [1, { [_jN]: _mR }]],
  1
];
var GetFindingsStatisticsResponse$ = [
  3,
  n02,
  _GFSRe,
  0,
  [_FSi, _NT2],
  [[() => FindingStatistics$, { [_jN]: _fSi }], [0, { [_jN]: _nT2 }]],
  1
];
var GetInvestigationRequest$ = [
  3,
  n02,
  _GIR,
  0,
  [_DI, _IInv, _SF2],
  [[0, 1], [0, 1], [0, { [_hQ]: _sF }]],
  2
];
var GetInvestigationResponse$ = [
  3,
  n02,
  _GIRe,
  0,
  [_Inv],
  [[() => Investigation$, { [_jN]: _inv }]],
  1
];
var GetInvitationsCountRequest$ = [
  3,
  n02,
  _GICR,
  0,
  [],
  []
];
var GetInvitationsCountResponse$ = [
  3,
  n02,
  _GICRe,
  0,
  [_IC],
  [[1, { [_jN]: _iC }]]
];
var GetIPSetRequest$ = [
  3,
  n02,
  _GIPSR,
  0,
  [_DI, _ISI],
  [[0, 1], [0, 1]],
  2
];
var GetIPSetResponse$ = [
  3,
  n02,
  _GIPSRe,
  0,
  [_N2, _Fo, _Lo, _St, _Tag2, _EBO],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [0, { [_jN]: _st }], [128 | 0, { [_jN]: _tag }], [0, { [_jN]: _eBO }]],
  4
];
var GetMalwareProtectionPlanRequest$ = [
  3,
  n02,
  _GMPPR,
  0,
  [_MPPI],
  [[0, 1]],
  1
];
var GetMalwareProtectionPlanResponse$ = [
  3,
  n02,
  _GMPPRe,
  0,
  [_Ar2, _Ro, _PR2, _Acti, _CA2, _St, _SRta, _Tag2],
  [[0, { [_jN]: _ar }], [0, { [_jN]: _ro }], [() => CreateProtectedResource$, { [_jN]: _pR }], [() => MalwareProtectionPlanActions$, { [_jN]: _act }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _st }], [() => MalwareProtectionPlanStatusReasonsList, { [_jN]: _sRta }], [128 | 0, { [_jN]: _tag }]]
];
var GetMalwareScanRequest$ = [
  3,
  n02,
  _GMSR,
  0,
  [_SI],
  [[0, 1]],
  1
];
var GetMalwareScanResponse$ = [
  3,
  n02,
  _GMSRe,
  0,
  [_SI, _DI, _ADI, _RAe, _RT2, _SRC, _SRCk, _FRC, _SRc, _SCc2, _SCca, _SSc, _SSR, _STc, _SSA, _SCA, _SRD],
  [[0, { [_jN]: _sI }], [0, { [_jN]: _dI }], [0, { [_jN]: _aDI }], [0, { [_jN]: _rAe }], [0, { [_jN]: _rT2 }], [1, { [_jN]: _sRC }], [1, { [_jN]: _sRCk }], [1, { [_jN]: _fRC }], [() => ScannedResources, { [_jN]: _sRc }], [() => ScanConfiguration$, { [_jN]: _sCc2 }], [0, { [_jN]: _sCca }], [0, { [_jN]: _sS }], [0, { [_jN]: _sSR }], [0, { [_jN]: _sTc }], [4, { [_jN]: _sSA }], [4, { [_jN]: _sCA }], [() => GetMalwareScanResultDetails$, { [_jN]: _sRD }]]
];
var GetMalwareScanResultDetails$ = [
  3,
  n02,
  _GMSRD,
  0,
  [_SRS, _SFC, _FFC, _TFFC, _TFC, _TB2, _UTC, _Th],
  [[0, { [_jN]: _sRS }], [1, { [_jN]: _sFC }], [1, { [_jN]: _fFC }], [1, { [_jN]: _tFFC }], [1, { [_jN]: _tFC }], [1, { [_jN]: _tB }], [1, { [_jN]: _uTC }], [() => ScanResultThreats, { [_jN]: _th }]]
];
var GetMalwareScanSettingsRequest$ = [
  3,
  n02,
  _GMSSR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var GetMalwareScanSettingsResponse$ = [
  3,
  n02,
  _GMSSRe,
  0,
  [_SRCc, _ESP],
  [[() => ScanResourceCriteria$, { [_jN]: _sRCc }], [0, { [_jN]: _eSP }]]
];
var GetMasterAccountRequest$ = [
  3,
  n02,
  _GMAR,
  0,
  [_DI],
  [[0, 1]],
  1
];
var GetMasterAccountResponse$ = [
  3,
  n02,
  _GMARe,
  0,
  [_Mas],
  [[() => Master$, { [_jN]: _mas }]],
  1
];
var GetMemberDetectorsRequest$ = [
  3,
  n02,
  _GMDR,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var GetMemberDetectorsResponse$ = [
  3,
  n02,
  _GMDRe,
  0,
  [_MDSC, _UAn],
  [[() => MemberDataSourceConfigurations, { [_jN]: _me }], [() => UnprocessedAccounts, { [_jN]: _uAn }]],
  2
];
var GetMembersRequest$ = [
  3,
  n02,
  _GMR,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var GetMembersResponse$ = [
  3,
  n02,
  _GMRe,
  0,
  [_Me, _UAn],
  [[() => Members, { [_jN]: _me }], [() => UnprocessedAccounts, { [_jN]: _uAn }]],
  2
];
var GetOrganizationStatisticsResponse$ = [
  3,
  n02,
  _GOSR,
  0,
  [_ODr],
  [[() => OrganizationDetails$, { [_jN]: _oDr }]]
];
var GetRemainingFreeTrialDaysRequest$ = [
  3,
  n02,
  _GRFTDR,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var GetRemainingFreeTrialDaysResponse$ = [
  3,
  n02,
  _GRFTDRe,
  0,
  [_Acc, _UAn],
  [[() => AccountFreeTrialInfos, { [_jN]: _acc }], [() => UnprocessedAccounts, { [_jN]: _uAn }]]
];
var GetThreatEntitySetRequest$ = [
  3,
  n02,
  _GTESR,
  0,
  [_DI, _TESI],
  [[0, 1], [0, 1]],
  2
];
var GetThreatEntitySetResponse$ = [
  3,
  n02,
  _GTESRe,
  0,
  [_N2, _Fo, _Lo, _St, _EBO, _Tag2, _CA2, _UAp, _ED],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [0, { [_jN]: _st }], [0, { [_jN]: _eBO }], [128 | 0, { [_jN]: _tag }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [0, { [_jN]: _eD }]],
  4
];
var GetThreatIntelSetRequest$ = [
  3,
  n02,
  _GTISR,
  0,
  [_DI, _TISI],
  [[0, 1], [0, 1]],
  2
];
var GetThreatIntelSetResponse$ = [
  3,
  n02,
  _GTISRe,
  0,
  [_N2, _Fo, _Lo, _St, _Tag2, _EBO],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [0, { [_jN]: _st }], [128 | 0, { [_jN]: _tag }], [0, { [_jN]: _eBO }]],
  4
];
var GetTrustedEntitySetRequest$ = [
  3,
  n02,
  _GTESRet,
  0,
  [_DI, _TESIr],
  [[0, 1], [0, 1]],
  2
];
var GetTrustedEntitySetResponse$ = [
  3,
  n02,
  _GTESRetr,
  0,
  [_N2, _Fo, _Lo, _St, _EBO, _Tag2, _CA2, _UAp, _ED],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _fo }], [0, { [_jN]: _lo }], [0, { [_jN]: _st }], [0, { [_jN]: _eBO }], [128 | 0, { [_jN]: _tag }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [0, { [_jN]: _eD }]],
  4
];
var GetUsageStatisticsRequest$ = [
  3,
  n02,
  _GUSR,
  0,
  [_DI, _UST, _UCs, _Uni, _MR, _NT2],
  [[0, 1], [0, { [_jN]: _uST }], [() => UsageCriteria$, { [_jN]: _uCs }], [0, { [_jN]: _uni }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT2 }]],
  3
];
var GetUsageStatisticsResponse$ = [
  3,
  n02,
  _GUSRe,
  0,
  [_US2, _NT2],
  [[() => UsageStatistics$, { [_jN]: _uS }], [0, { [_jN]: _nT2 }]]
];
var HighestSeverityThreatDetails$ = [
  3,
  n02,
  _HSTD,
  0,
  [_Sev, _TN, _Cou],
  [[0, { [_jN]: _sev }], [0, { [_jN]: _tN }], [1, { [_jN]: _cou }]]
];
var HostPath$ = [
  3,
  n02,
  _HP,
  0,
  [_Pa],
  [[0, { [_jN]: _pa }]]
];
var IamInstanceProfile$ = [
  3,
  n02,
  _IIP,
  0,
  [_Ar2, _Id],
  [[0, { [_jN]: _ar }], [0, { [_jN]: _id }]]
];
var IamInstanceProfileV2$ = [
  3,
  n02,
  _IIPV,
  0,
  [_EIU],
  [[64 | 0, { [_jN]: _eIU }]]
];
var ImpersonatedUser$ = [
  3,
  n02,
  _IUm,
  0,
  [_Use, _Gro],
  [[0, { [_jN]: _use }], [64 | 0, { [_jN]: _gro }]]
];
var IncrementalScanDetails$ = [
  3,
  n02,
  _ISD,
  0,
  [_BRA],
  [[0, { [_jN]: _bRA }]],
  1
];
var Indicator$ = [
  3,
  n02,
  _Ind,
  0,
  [_Ke, _Va2, _Ti],
  [[0, { [_jN]: _ke }], [64 | 0, { [_jN]: _va }], [0, { [_jN]: _ti }]],
  1
];
var InstanceDetails$ = [
  3,
  n02,
  _IDn,
  0,
  [_AZ, _IIP, _ID, _IIm, _IIn, _IS, _IT, _OA, _LTau, _NI, _Pla, _PC, _Tag2],
  [[0, { [_jN]: _aZ2 }], [() => IamInstanceProfile$, { [_jN]: _iIP }], [0, { [_jN]: _iD }], [0, { [_jN]: _iIm }], [0, { [_jN]: _iIn }], [0, { [_jN]: _iS }], [0, { [_jN]: _iT }], [0, { [_jN]: _oA }], [0, { [_jN]: _lTau }], [() => NetworkInterfaces, { [_jN]: _nI }], [0, { [_jN]: _pla }], [() => ProductCodes, { [_jN]: _pC }], [() => Tags2, { [_jN]: _tag }]]
];
var Investigation$ = [
  3,
  n02,
  _Inv,
  0,
  [_IInv, _St, _TP, _TBr, _Met, _Clo, _RLi, _Ri, _Conf2, _Su, _SDu, _Sco, _ST, _ET, _Er],
  [[0, { [_jN]: _iInv }], [0, { [_jN]: _st }], [0, { [_jN]: _tP }], [0, { [_jN]: _tBr }], [() => InvestigationMetadata$, { [_jN]: _met }], [() => CloudDetails$, { [_jN]: _clo }], [0, { [_jN]: _rLi }], [0, { [_jN]: _ri }], [0, { [_jN]: _co2 }], [0, { [_jN]: _su }], [() => InvestigationSummaryData$, { [_jN]: _sDu }], [() => InvestigationScope$, { [_jN]: _sco }], [4, { [_jN]: _sT2 }], [4, { [_jN]: _eT }], [0, { [_jN]: _e2 }]],
  4
];
var InvestigationAccountAnalysis$ = [
  3,
  n02,
  _IAA,
  0,
  [_Tr, _Ba],
  [[() => Trend$, { [_jN]: _tr }], [() => Baseline$, { [_jN]: _ba }]]
];
var InvestigationActor$ = [
  3,
  n02,
  _IAn,
  0,
  [_AKI, _PI, _UN, _UT, _UA],
  [[0, { [_jN]: _aKI }], [0, { [_jN]: _pI }], [0, { [_jN]: _uN }], [0, { [_jN]: _uT }], [0, { [_jN]: _uA }]]
];
var InvestigationDetectorFeatureConfiguration$ = [
  3,
  n02,
  _IDFC,
  0,
  [_N2, _St, _UAp],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [4, { [_jN]: _uAp }]]
];
var InvestigationEc2Instance$ = [
  3,
  n02,
  _IEI,
  0,
  [_IIn, _IT, _IS, _AZ, _PIAr, _PIu, _VIp, _SIu, _IIm, _LA],
  [[0, { [_jN]: _iIn }], [0, { [_jN]: _iT }], [0, { [_jN]: _iS }], [0, { [_jN]: _aZ2 }], [() => SensitiveString, { [_jN]: _pIAr }], [0, { [_jN]: _pIu }], [0, { [_jN]: _vIp }], [0, { [_jN]: _sIu }], [0, { [_jN]: _iIm }], [4, { [_jN]: _lA }]]
];
var InvestigationEcsCluster$ = [
  3,
  n02,
  _IEC,
  0,
  [_N2, _Ar2, _St],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _st }]]
];
var InvestigationEksCluster$ = [
  3,
  n02,
  _IECn,
  0,
  [_N2, _Ar2, _St, _VIp],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _st }], [0, { [_jN]: _vIp }]]
];
var InvestigationFilterCondition$ = [
  3,
  n02,
  _IFC,
  0,
  [_Equ, _NE],
  [[64 | 0, { [_jN]: _equ }], [64 | 0, { [_jN]: _nE }]]
];
var InvestigationFilterCriteria$ = [
  3,
  n02,
  _IFCn,
  0,
  [_Cri],
  [[() => InvestigationCriterion, { [_jN]: _cri }]]
];
var InvestigationIndicator$ = [
  3,
  n02,
  _IInve,
  0,
  [_Val, _T2],
  [[() => IndicatorValue, { [_jN]: _val }], [0, { [_jN]: _t2 }]],
  1
];
var InvestigationKubernetesWorkload$ = [
  3,
  n02,
  _IKW,
  0,
  [_WT, _WN, _Cont, _Vo, _SC],
  [[0, { [_jN]: _wT }], [0, { [_jN]: _wN }], [0, { [_jN]: _cont }], [0, { [_jN]: _vo }], [0, { [_jN]: _sC2 }]]
];
var InvestigationMalwareScan$ = [
  3,
  n02,
  _IMS,
  0,
  [_SI, _STc, _SCca, _TFI, _ESn, _SSA, _SCA, _FSil, _GSi, _VS, _IFCnf, _RT2, _RIes2, _HS, _HSTN, _UTC, _TII, _Th],
  [[0, { [_jN]: _sI }], [0, { [_jN]: _sTc }], [0, { [_jN]: _sCca }], [0, { [_jN]: _tFI }], [0, { [_jN]: _eS }], [4, { [_jN]: _sSA }], [4, { [_jN]: _sCA }], [1, { [_jN]: _fSil }], [1, { [_jN]: _gSi }], [1, { [_jN]: _vS }], [1, { [_jN]: _iFC }], [0, { [_jN]: _rT2 }], [0, { [_jN]: _rIes }], [0, { [_jN]: _hS }], [0, { [_jN]: _hSTN }], [1, { [_jN]: _uTC }], [1, { [_jN]: _tII }], [() => MalwareThreats, { [_jN]: _th }]]
];
var InvestigationMetadata$ = [
  3,
  n02,
  _IM,
  0,
  [_V2, _Prod],
  [[0, { [_jN]: _v2 }], [() => Product$, { [_jN]: _prod }]],
  2
];
var InvestigationRecord$ = [
  3,
  n02,
  _IR,
  0,
  [_RIec, _T2, _Ti, _CA2, _Na, _SDup],
  [[0, { [_jN]: _rIec }], [0, { [_jN]: _t2 }], [0, { [_jN]: _ti }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _na }], [() => SupportingData$, { [_jN]: _sDup }]],
  4
];
var InvestigationResource$ = [
  3,
  n02,
  _IRn,
  0,
  [_U, _RT2, _N2, _Dat],
  [[0, { [_jN]: _u }], [0, { [_jN]: _rT2 }], [0, { [_jN]: _n2 }], [() => InvestigationResourceData$, { [_jN]: _dat }]],
  2
];
var InvestigationResourceData$ = [
  3,
  n02,
  _IRD,
  0,
  [_EIc, _LF, _RDI, _RDU, _ECk, _ECc],
  [[() => InvestigationEc2Instance$, { [_jN]: _eI }], [() => LambdaFunction$, { [_jN]: _lF }], [() => RdsDbInstance$, { [_jN]: _rDI }], [() => RdsDbUser$, { [_jN]: _rDU }], [() => InvestigationEksCluster$, { [_jN]: _eCk }], [() => InvestigationEcsCluster$, { [_jN]: _eCc }]]
];
var InvestigationScope$ = [
  3,
  n02,
  _ISn,
  0,
  [_ITnv, _FIi2, _AIc, _AAI, _QTW],
  [[0, { [_jN]: _iTnv }], [0, { [_jN]: _fIi }], [0, { [_jN]: _aIc }], [0, { [_jN]: _aAI }], [() => QueryTimeWindow$, { [_jN]: _qTW }]]
];
var InvestigationSortCriteria$ = [
  3,
  n02,
  _ISC,
  0,
  [_AN, _OB],
  [[0, { [_jN]: _aN }], [0, { [_jN]: _oB }]]
];
var InvestigationSummary$ = [
  3,
  n02,
  _ISnv,
  0,
  [_IInv, _St, _TP, _RLi, _Conf2, _Ti, _ITnv, _FIi2, _AIc, _AAI, _ST, _ET],
  [[0, { [_jN]: _iInv }], [0, { [_jN]: _st }], [0, { [_jN]: _tP }], [0, { [_jN]: _rLi }], [0, { [_jN]: _co2 }], [0, { [_jN]: _ti }], [0, { [_jN]: _iTnv }], [0, { [_jN]: _fIi }], [0, { [_jN]: _aIc }], [0, { [_jN]: _aAI }], [4, { [_jN]: _sT2 }], [4, { [_jN]: _eT }]]
];
var InvestigationSummaryData$ = [
  3,
  n02,
  _ISDn,
  0,
  [_FT, _TA, _Counte, _AA, _OAr, _KOe, _Rec],
  [[0, { [_jN]: _fT }], [() => ThreatAssessment$, { [_jN]: _tA }], [() => Countermeasures, { [_jN]: _coun }], [() => AccountAnalysis$, { [_jN]: _aA }], [() => OrganizationAnalysis$, { [_jN]: _oAr }], [() => KeyObservations$, { [_jN]: _kOe }], [() => Recommendations, { [_jN]: _rec }]]
];
var InvestigationThreatAssessment$ = [
  3,
  n02,
  _ITA,
  0,
  [_Rep, _TCh, _Cl, _As, _ACu, _RCPA, _IAAp, _CCr],
  [[() => Reputation$, { [_jN]: _rep }], [0, { [_jN]: _tCh }], [0, { [_jN]: _cl }], [0, { [_jN]: _as }], [0, { [_jN]: _aCu }], [0, { [_jN]: _rCPA }], [0, { [_jN]: _iAA }], [0, { [_jN]: _cCr }]]
];
var Invitation$ = [
  3,
  n02,
  _Invi,
  0,
  [_AIc, _II, _RS2, _IA],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _iI }], [0, { [_jN]: _rS2 }], [0, { [_jN]: _iA }]]
];
var InviteMembersRequest$ = [
  3,
  n02,
  _IMR,
  0,
  [_DI, _AIcc, _DEN, _M],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }], [2, { [_jN]: _dEN }], [0, { [_jN]: _m2 }]],
  2
];
var InviteMembersResponse$ = [
  3,
  n02,
  _IMRn,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var ItemDetails$ = [
  3,
  n02,
  _IDt,
  0,
  [_RAe, _IPt, _H, _AId],
  [[0, { [_jN]: _rAe }], [0, { [_jN]: _iPt }], [0, { [_jN]: _h }], [() => AdditionalInfo$, { [_jN]: _aId }]]
];
var ItemPath$ = [
  3,
  n02,
  _IPt,
  0,
  [_NIP, _H],
  [[0, { [_jN]: _nIP }], [0, { [_jN]: _h }]]
];
var KeyObservations$ = [
  3,
  n02,
  _KOe,
  0,
  [_Ti, _Na, _O],
  [[0, { [_jN]: _ti }], [0, { [_jN]: _na }], [64 | 0, { [_jN]: _o }]]
];
var KubernetesActivity$ = [
  3,
  n02,
  _KA,
  0,
  [_AC, _An, _W, _Enr],
  [[() => KubernetesApiCall$, { [_jN]: _aCp }], [() => KubernetesAnomaly$, { [_jN]: _an }], [() => InvestigationKubernetesWorkload$, { [_jN]: _w }], [() => Enrichment$, { [_jN]: _enr }]]
];
var KubernetesAnomaly$ = [
  3,
  n02,
  _KAu,
  0,
  [_UB, _BC, _ASn, _TPr],
  [[0, { [_jN]: _uB }], [0, { [_jN]: _bC }], [0, { [_jN]: _aSn }], [0, { [_jN]: _tPr }]]
];
var KubernetesApiCall$ = [
  3,
  n02,
  _KAC,
  0,
  [_CNl, _Use, _UG, _UI, _Ver, _RT2, _RN2, _Nam, _RU, _SCt, _SIo, _UA, _ECv],
  [[0, { [_jN]: _cNl }], [0, { [_jN]: _use }], [0, { [_jN]: _uG }], [0, { [_jN]: _uI }], [0, { [_jN]: _ver }], [0, { [_jN]: _rT2 }], [0, { [_jN]: _rN2 }], [0, { [_jN]: _nam }], [0, { [_jN]: _rU }], [1, { [_jN]: _sCt }], [0, { [_jN]: _sIP }], [0, { [_jN]: _uA }], [1, { [_jN]: _eCv }]]
];
var KubernetesApiCallAction$ = [
  3,
  n02,
  _KACA,
  0,
  [_RU, _Ver, _Reso, _Sub, _Nam, _RN2, _SIo, _UA, _RID, _SCt, _Para],
  [[0, { [_jN]: _rU }], [0, { [_jN]: _ver }], [0, { [_jN]: _reso }], [0, { [_jN]: _sub }], [0, { [_jN]: _nam }], [0, { [_jN]: _rN2 }], [64 | 0, { [_jN]: _sIP }], [0, { [_jN]: _uA }], [() => RemoteIpDetails$, { [_jN]: _rID }], [1, { [_jN]: _sCt }], [0, { [_jN]: _para }]]
];
var KubernetesAuditLogsConfiguration$ = [
  3,
  n02,
  _KALC,
  0,
  [_En],
  [[2, { [_jN]: _en }]],
  1
];
var KubernetesAuditLogsConfigurationResult$ = [
  3,
  n02,
  _KALCR,
  0,
  [_St],
  [[0, { [_jN]: _st }]],
  1
];
var KubernetesConfiguration$ = [
  3,
  n02,
  _KC,
  0,
  [_AL],
  [[() => KubernetesAuditLogsConfiguration$, { [_jN]: _aL }]],
  1
];
var KubernetesConfigurationResult$ = [
  3,
  n02,
  _KCR,
  0,
  [_AL],
  [[() => KubernetesAuditLogsConfigurationResult$, { [_jN]: _aL }]],
  1
];
var KubernetesDataSourceFreeTrial$ = [
  3,
  n02,
  _KDSFT,
  0,
  [_AL],
  [[() => DataSourceFreeTrial$, { [_jN]: _aL }]]
];
var KubernetesDetails$ = [
  3,
  n02,
  _KD,
  0,
  [_KUD, _KWD],
  [[() => KubernetesUserDetails$, { [_jN]: _kUD }], [() => KubernetesWorkloadDetails$, { [_jN]: _kWD }]]
];
var KubernetesPermissionCheckedDetails$ = [
  3,
  n02,
  _KPCD,
  0,
  [_Ver, _Reso, _Nam, _Al],
  [[0, { [_jN]: _ver }], [0, { [_jN]: _reso }], [0, { [_jN]: _nam }], [2, { [_jN]: _al }]]
];
var KubernetesPolicyViolation$ = [
  3,
  n02,
  _KPV,
  0,
  [_VT, _ARf, _Subj, _GAr, _EVx, _MIi],
  [[0, { [_jN]: _vT }], [0, { [_jN]: _aRf }], [0, { [_jN]: _subj }], [0, { [_jN]: _gAr }], [0, { [_jN]: _eVx }], [0, { [_jN]: _mIi }]]
];
var KubernetesRoleBindingDetails$ = [
  3,
  n02,
  _KRBD,
  0,
  [_Ki, _N2, _U, _RRN, _RRK],
  [[0, { [_jN]: _ki }], [0, { [_jN]: _n2 }], [0, { [_jN]: _u }], [0, { [_jN]: _rRN }], [0, { [_jN]: _rRK }]]
];
var KubernetesRoleDetails$ = [
  3,
  n02,
  _KRD,
  0,
  [_Ki, _N2, _U],
  [[0, { [_jN]: _ki }], [0, { [_jN]: _n2 }], [0, { [_jN]: _u }]]
];
var KubernetesUserDetails$ = [
  3,
  n02,
  _KUD,
  0,
  [_Use, _U, _Gro, _SNe, _IUm],
  [[0, { [_jN]: _use }], [0, { [_jN]: _u }], [64 | 0, { [_jN]: _gro }], [64 | 0, { [_jN]: _sNe }], [() => ImpersonatedUser$, { [_jN]: _iUm }]]
];
var KubernetesWorkload$ = [
  3,
  n02,
  _KW,
  0,
  [_CU, _Nam, _KRT],
  [[64 | 0, { [_jN]: _cU }], [0, { [_jN]: _nam }], [0, { [_jN]: _t2 }]]
];
var KubernetesWorkloadDetails$ = [
  3,
  n02,
  _KWD,
  0,
  [_N2, _T2, _U, _Nam, _HN, _SAN, _Cont, _Vo, _HIPC, _HPID],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _t2 }], [0, { [_jN]: _u }], [0, { [_jN]: _nam }], [2, { [_jN]: _hN }], [0, { [_jN]: _sAN }], [() => Containers, { [_jN]: _cont }], [() => Volumes, { [_jN]: _vo }], [2, { [_jN]: _hIPC }], [2, { [_jN]: _hPID }]]
];
var LambdaDetails$ = [
  3,
  n02,
  _LD,
  0,
  [_FA, _FNu, _D2, _LMA, _RIev, _FV, _Ro, _VC, _Tag2],
  [[0, { [_jN]: _fA }], [0, { [_jN]: _fN2 }], [0, { [_jN]: _d2 }], [4, { [_jN]: _lMA }], [0, { [_jN]: _rIev }], [0, { [_jN]: _fV2 }], [0, { [_jN]: _ro }], [() => VpcConfig$, { [_jN]: _vC }], [() => Tags2, { [_jN]: _tag }]]
];
var LambdaFunction$ = [
  3,
  n02,
  _LF,
  0,
  [_FNu, _FA, _FV, _Ro, _D2, _RIev, _UAp, _VCS],
  [[0, { [_jN]: _fN2 }], [0, { [_jN]: _fA }], [0, { [_jN]: _fV2 }], [0, { [_jN]: _ro }], [0, { [_jN]: _d2 }], [0, { [_jN]: _rIev }], [4, { [_jN]: _uAp }], [0, { [_jN]: _vCS }]]
];
var LineageObject$ = [
  3,
  n02,
  _LO,
  0,
  [_ST, _NP, _UI, _N2, _Pi, _Uu, _EP, _Eu, _PU],
  [[4, { [_jN]: _sT2 }], [1, { [_jN]: _nP }], [1, { [_jN]: _uI }], [0, { [_jN]: _n2 }], [1, { [_jN]: _pi }], [0, { [_jN]: _uu }], [0, { [_jN]: _eP }], [1, { [_jN]: _eu }], [0, { [_jN]: _pU }]]
];
var ListCoverageRequest$ = [
  3,
  n02,
  _LCR,
  0,
  [_DI, _NT2, _MR, _FCilt, _SCo],
  [[0, 1], [0, { [_jN]: _nT2 }], [1, { [_jN]: _mR }], [() => CoverageFilterCriteria$, { [_jN]: _fCilt }], [() => CoverageSortCriteria$, { [_jN]: _sCo }]],
  1
];
var ListCoverageResponse$ = [
  3,
  n02,
  _LCRi,
  0,
  [_Re, _NT2],
  [[() => CoverageResources, { [_jN]: _re2 }], [0, { [_jN]: _nT2 }]],
  1
];
var ListCustomDetectionRuleAssociationsRequest$ = [
  3,
  n02,
  _LCDRAR,
  0,
  [_MR, _NT2, _RI2, _Mo],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }], [0, { [_hQ]: _rI2 }], [0, { [_hQ]: _mo }]]
];
var ListCustomDetectionRuleAssociationsResponse$ = [
  3,
  n02,
  _LCDRARi,
  0,
  [_RAu, _NT2],
  [[() => AssociationSummaryList, { [_jN]: _rAu }], [0, { [_jN]: _nT2 }]],
  1
];
var ListCustomDetectionRuleOrgConfigurationsRequest$ = [
  3,
  n02,
  _LCDROCR,
  0,
  [_MR, _NT2, _St],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }], [0, { [_hQ]: _st }]]
];
var ListCustomDetectionRuleOrgConfigurationsResponse$ = [
  3,
  n02,
  _LCDROCRi,
  0,
  [_Config, _NT2],
  [[() => DetectionRuleOrgConfigurationSummaryList, { [_jN]: _confi }], [0, { [_jN]: _nT2 }]],
  1
];
var ListCustomDetectionRulesRequest$ = [
  3,
  n02,
  _LCDRR,
  0,
  [_MR, _NT2, _Fil],
  [[1, { [_jN]: _mR }], [0, { [_jN]: _nT2 }], [() => DetectionRuleFilterList, { [_jN]: _fil }]]
];
var ListCustomDetectionRulesResponse$ = [
  3,
  n02,
  _LCDRRi,
  0,
  [_Rul, _NT2],
  [[() => RuleSummaryList, { [_jN]: _rul }], [0, { [_jN]: _nT2 }]],
  1
];
var ListDetectorsRequest$ = [
  3,
  n02,
  _LDR,
  0,
  [_MR, _NT2],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]]
];
var ListDetectorsResponse$ = [
  3,
  n02,
  _LDRi,
  0,
  [_DIet, _NT2],
  [[64 | 0, { [_jN]: _dIet }], [0, { [_jN]: _nT2 }]],
  1
];
var ListFiltersRequest$ = [
  3,
  n02,
  _LFR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListFiltersResponse$ = [
  3,
  n02,
  _LFRi,
  0,
  [_FNi, _NT2],
  [[64 | 0, { [_jN]: _fNi }], [0, { [_jN]: _nT2 }]],
  1
];
var ListFindingsRequest$ = [
  3,
  n02,
  _LFRis,
  0,
  [_DI, _FCin, _SCo, _MR, _NT2],
  [[0, 1], [() => FindingCriteria$, { [_jN]: _fCin }], [() => SortCriteria$, { [_jN]: _sCo }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT2 }]],
  1
];
var ListFindingsResponse$ = [
  3,
  n02,
  _LFRist,
  0,
  [_FI, _NT2],
  [[64 | 0, { [_jN]: _fI }], [0, { [_jN]: _nT2 }]],
  1
];
var ListInvestigationRecordsRequest$ = [
  3,
  n02,
  _LIRR,
  0,
  [_DI, _IInv, _RTe2, _MR, _NT2],
  [[0, 1], [0, { [_jN]: _iInv }], [64 | 0, { [_jN]: _rTe2 }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT2 }]],
  2
];
var ListInvestigationRecordsResponse$ = [
  3,
  n02,
  _LIRRi,
  0,
  [_IInv, _St, _Reco, _NT2],
  [[0, { [_jN]: _iInv }], [0, { [_jN]: _st }], [() => Records, { [_jN]: _reco }], [0, { [_jN]: _nT2 }]],
  3
];
var ListInvestigationsRequest$ = [
  3,
  n02,
  _LIR,
  0,
  [_DI, _FCilt, _SCo, _MR, _NT2],
  [[0, 1], [() => InvestigationFilterCriteria$, { [_jN]: _fCilt }], [() => InvestigationSortCriteria$, { [_jN]: _sCo }], [1, { [_jN]: _mR }], [0, { [_jN]: _nT2 }]],
  1
];
var ListInvestigationsResponse$ = [
  3,
  n02,
  _LIRi,
  0,
  [_Inve, _NT2],
  [[() => InvestigationSummaries, { [_jN]: _inve }], [0, { [_jN]: _nT2 }]],
  1
];
var ListInvitationsRequest$ = [
  3,
  n02,
  _LIRis,
  0,
  [_MR, _NT2],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]]
];
var ListInvitationsResponse$ = [
  3,
  n02,
  _LIRist,
  0,
  [_Invit, _NT2],
  [[() => Invitations, { [_jN]: _invi }], [0, { [_jN]: _nT2 }]]
];
var ListIPSetsRequest$ = [
  3,
  n02,
  _LIPSR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListIPSetsResponse$ = [
  3,
  n02,
  _LIPSRi,
  0,
  [_ISIp, _NT2],
  [[64 | 0, { [_jN]: _iSIp }], [0, { [_jN]: _nT2 }]],
  1
];
var ListMalwareProtectionPlansRequest$ = [
  3,
  n02,
  _LMPPR,
  0,
  [_NT2],
  [[0, { [_hQ]: _nT2 }]]
];
var ListMalwareProtectionPlansResponse$ = [
  3,
  n02,
  _LMPPRi,
  0,
  [_MPP, _NT2],
  [[() => MalwareProtectionPlansSummary, { [_jN]: _mPP }], [0, { [_jN]: _nT2 }]]
];
var ListMalwareScansFilterCriteria$ = [
  3,
  n02,
  _LMSFC,
  0,
  [_LMSFCi],
  [[() => ListMalwareScansFilterCriterionList, { [_jN]: _fCi }]]
];
var ListMalwareScansFilterCriterion$ = [
  3,
  n02,
  _LMSFCi,
  0,
  [_LMSCK, _FCil],
  [[0, { [_jN]: _cK }], [() => FilterCondition$, { [_jN]: _fCil }]]
];
var ListMalwareScansRequest$ = [
  3,
  n02,
  _LMSR,
  0,
  [_MR, _NT2, _FCilt, _SCo],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }], [() => ListMalwareScansFilterCriteria$, { [_jN]: _fCilt }], [() => SortCriteria$, { [_jN]: _sCo }]]
];
var ListMalwareScansResponse$ = [
  3,
  n02,
  _LMSRi,
  0,
  [_Sc2, _NT2],
  [[() => MalwareScans, { [_jN]: _sc }], [0, { [_jN]: _nT2 }]],
  1
];
var ListMembersRequest$ = [
  3,
  n02,
  _LMR,
  0,
  [_DI, _MR, _NT2, _OAn],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }], [0, { [_hQ]: _oAn }]],
  1
];
var ListMembersResponse$ = [
  3,
  n02,
  _LMRi,
  0,
  [_Me, _NT2],
  [[() => Members, { [_jN]: _me }], [0, { [_jN]: _nT2 }]]
];
var ListOrganizationAdminAccountsRequest$ = [
  3,
  n02,
  _LOAAR,
  0,
  [_MR, _NT2],
  [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]]
];
var ListOrganizationAdminAccountsResponse$ = [
  3,
  n02,
  _LOAARi,
  0,
  [_AAdm, _NT2],
  [[() => AdminAccounts, { [_jN]: _aAd }], [0, { [_jN]: _nT2 }]]
];
var ListPublishingDestinationsRequest$ = [
  3,
  n02,
  _LPDR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListPublishingDestinationsResponse$ = [
  3,
  n02,
  _LPDRi,
  0,
  [_Des, _NT2],
  [[() => Destinations, { [_jN]: _de }], [0, { [_jN]: _nT2 }]],
  1
];
var ListTagsForResourceRequest$ = [
  3,
  n02,
  _LTFRR,
  0,
  [_RAe],
  [[0, 1]],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n02,
  _LTFRRi,
  0,
  [_Tag2],
  [[128 | 0, { [_jN]: _tag }]]
];
var ListThreatEntitySetsRequest$ = [
  3,
  n02,
  _LTESR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListThreatEntitySetsResponse$ = [
  3,
  n02,
  _LTESRi,
  0,
  [_TESIh, _NT2],
  [[64 | 0, { [_jN]: _tESIh }], [0, { [_jN]: _nT2 }]],
  1
];
var ListThreatIntelSetsRequest$ = [
  3,
  n02,
  _LTISR,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListThreatIntelSetsResponse$ = [
  3,
  n02,
  _LTISRi,
  0,
  [_TISIh, _NT2],
  [[64 | 0, { [_jN]: _tISIh }], [0, { [_jN]: _nT2 }]],
  1
];
var ListTrustedEntitySetsRequest$ = [
  3,
  n02,
  _LTESRis,
  0,
  [_DI, _MR, _NT2],
  [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT2 }]],
  1
];
var ListTrustedEntitySetsResponse$ = [
  3,
  n02,
  _LTESRist,
  0,
  [_TESIru, _NT2],
  [[64 | 0, { [_jN]: _tESIru }], [0, { [_jN]: _nT2 }]],
  1
];
var LocalIpDetails$ = [
  3,
  n02,
  _LID,
  0,
  [_IAV, _IAVp],
  [[() => SensitiveString, { [_jN]: _iAV }], [() => SensitiveString, { [_jN]: _iAVp }]]
];
var LocalPortDetails$ = [
  3,
  n02,
  _LPD,
  0,
  [_Po, _PN2],
  [[1, { [_jN]: _po }], [0, { [_jN]: _pN }]]
];
var LoginAttribute$ = [
  3,
  n02,
  _LAo,
  0,
  [_Us, _App, _FLA, _SLA],
  [[0, { [_jN]: _us }], [0, { [_jN]: _app }], [1, { [_jN]: _fLA }], [1, { [_jN]: _sLA }]]
];
var MalwareProtectionConfiguration$ = [
  3,
  n02,
  _MPC,
  0,
  [_SEIWF],
  [[() => ScanEc2InstanceWithFindings$, { [_jN]: _sEIWF }]]
];
var MalwareProtectionConfigurationResult$ = [
  3,
  n02,
  _MPCR,
  0,
  [_SEIWF, _SRe],
  [[() => ScanEc2InstanceWithFindingsResult$, { [_jN]: _sEIWF }], [0, { [_jN]: _sRe }]]
];
var MalwareProtectionDataSourceFreeTrial$ = [
  3,
  n02,
  _MPDSFT,
  0,
  [_SEIWF],
  [[() => DataSourceFreeTrial$, { [_jN]: _sEIWF }]]
];
var MalwareProtectionFindingsScanConfiguration$ = [
  3,
  n02,
  _MPFSC,
  0,
  [_TT, _ISD],
  [[0, { [_jN]: _tT }], [() => IncrementalScanDetails$, { [_jN]: _iSD }]]
];
var MalwareProtectionPlanActions$ = [
  3,
  n02,
  _MPPA,
  0,
  [_Tagg],
  [[() => MalwareProtectionPlanTaggingAction$, { [_jN]: _tagg }]]
];
var MalwareProtectionPlanStatusReason$ = [
  3,
  n02,
  _MPPSR,
  0,
  [_Cod, _M],
  [[0, { [_jN]: _cod }], [0, { [_jN]: _m2 }]]
];
var MalwareProtectionPlanSummary$ = [
  3,
  n02,
  _MPPS,
  0,
  [_MPPI],
  [[0, { [_jN]: _mPPI }]]
];
var MalwareProtectionPlanTaggingAction$ = [
  3,
  n02,
  _MPPTA,
  0,
  [_St],
  [[0, { [_jN]: _st }]]
];
var MalwareScan$ = [
  3,
  n02,
  _MS,
  0,
  [_RAe, _RT2, _SI, _SSc, _SRS, _STc, _SSA, _SCA],
  [[0, { [_jN]: _rAe }], [0, { [_jN]: _rT2 }], [0, { [_jN]: _sI }], [0, { [_jN]: _sS }], [0, { [_jN]: _sRS }], [0, { [_jN]: _sTc }], [4, { [_jN]: _sSA }], [4, { [_jN]: _sCA }]]
];
var MalwareScanDetails$ = [
  3,
  n02,
  _MSD,
  0,
  [_Th, _SI, _STc, _SCca, _SCc2, _UTC],
  [[() => Threats, { [_jN]: _th }], [0, { [_jN]: _sI }], [0, { [_jN]: _sTc }], [0, { [_jN]: _sCca }], [() => MalwareProtectionFindingsScanConfiguration$, { [_jN]: _sCc2 }], [1, { [_jN]: _uTC }]]
];
var MalwareThreat$ = [
  3,
  n02,
  _MTa,
  0,
  [_N2, _Sev, _IFCnf, _SFa],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _sev }], [1, { [_jN]: _iFC }], [0, { [_jN]: _sFa }]]
];
var Master$ = [
  3,
  n02,
  _Mas,
  0,
  [_AIc, _II, _RS2, _IA],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _iI }], [0, { [_jN]: _rS2 }], [0, { [_jN]: _iA }]]
];
var Member$ = [
  3,
  n02,
  _Mem,
  0,
  [_AIc, _MI, _E, _RS2, _UAp, _DI, _IA, _AI2],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _mI }], [() => Email, { [_jN]: _em }], [0, { [_jN]: _rS2 }], [0, { [_jN]: _uAp }], [0, { [_jN]: _dI }], [0, { [_jN]: _iA }], [0, { [_jN]: _aI2 }]],
  5
];
var MemberAccountRanking$ = [
  3,
  n02,
  _MAR,
  0,
  [_Ra, _AIc, _FC, _RLi, _RR],
  [[1, { [_jN]: _ra }], [0, { [_jN]: _aIc }], [1, { [_jN]: _fC }], [0, { [_jN]: _rLi }], [0, { [_jN]: _rR }]]
];
var MemberAdditionalConfiguration$ = [
  3,
  n02,
  _MAC,
  0,
  [_N2, _St],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }]]
];
var MemberAdditionalConfigurationResult$ = [
  3,
  n02,
  _MACR,
  0,
  [_N2, _St, _UAp, _MB],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [4, { [_jN]: _uAp }], [0, { [_jN]: _mB }]]
];
var MemberDataSourceConfiguration$ = [
  3,
  n02,
  _MDSCe,
  0,
  [_AIc, _DS, _F2],
  [[0, { [_jN]: _aIc }], [() => DataSourceConfigurationsResult$, { [_jN]: _dS }], [() => MemberFeaturesConfigurationsResults, { [_jN]: _f }]],
  2
];
var MemberFeaturesConfiguration$ = [
  3,
  n02,
  _MFC,
  0,
  [_N2, _St, _ACd],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [() => MemberAdditionalConfigurations, { [_jN]: _aCd }]]
];
var MemberFeaturesConfigurationResult$ = [
  3,
  n02,
  _MFCR,
  0,
  [_N2, _St, _UAp, _ACd, _MB],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }], [4, { [_jN]: _uAp }], [() => MemberAdditionalConfigurationResults, { [_jN]: _aCd }], [0, { [_jN]: _mB }]]
];
var MetadataRecord$ = [
  3,
  n02,
  _MRe,
  0,
  [_TTM],
  [[1, { [_jN]: _tTM }]]
];
var ModelDetail$ = [
  3,
  n02,
  _MD,
  0,
  [_MIo],
  [[0, { [_jN]: _mIo }]]
];
var NetworkActivity$ = [
  3,
  n02,
  _NA,
  0,
  [_Prot, _Dir, _Meth, _Bl, _Pla, _Por, _Tra, _An, _Dn, _Counts, _Enr],
  [[0, { [_jN]: _prot }], [0, { [_jN]: _dir }], [0, { [_jN]: _meth }], [0, { [_jN]: _bl }], [0, { [_jN]: _pla }], [() => NetworkPorts$, { [_jN]: _por }], [() => NetworkTraffic$, { [_jN]: _tra }], [() => NetworkAnomaly$, { [_jN]: _an }], [() => DnsContext$, { [_jN]: _dn }], [() => NetworkCounts$, { [_jN]: _count }], [() => Enrichment$, { [_jN]: _enr }]]
];
var NetworkAnomaly$ = [
  3,
  n02,
  _NAe,
  0,
  [_BB, _Dev, _PAD, _RSe, _RRe, _Du, _RRes, _THC],
  [[0, { [_jN]: _bB }], [0, { [_jN]: _dev }], [1, { [_jN]: _pAD }], [0, { [_jN]: _rSe2 }], [0, { [_jN]: _rRe }], [0, { [_jN]: _du }], [0, { [_jN]: _rRes }], [1, { [_jN]: _tHC }]]
];
var NetworkConnection$ = [
  3,
  n02,
  _NC,
  0,
  [_Dir],
  [[0, { [_jN]: _dir }]],
  1
];
var NetworkConnectionAction$ = [
  3,
  n02,
  _NCA,
  0,
  [_Bl, _CDo, _LPD, _Prot, _LID, _LNI, _RID, _RPD],
  [[2, { [_jN]: _bl }], [0, { [_jN]: _cD }], [() => LocalPortDetails$, { [_jN]: _lPD }], [0, { [_jN]: _prot }], [() => LocalIpDetails$, { [_jN]: _lID }], [0, { [_jN]: _lNI }], [() => RemoteIpDetails$, { [_jN]: _rID }], [() => RemotePortDetails$, { [_jN]: _rPD }]]
];
var NetworkCounts$ = [
  3,
  n02,
  _NCe,
  0,
  [_RC, _TAo, _SAu, _RAes],
  [[1, { [_jN]: _rC }], [1, { [_jN]: _tAo }], [1, { [_jN]: _sAu }], [1, { [_jN]: _rAes }]]
];
var NetworkEndpoint$ = [
  3,
  n02,
  _NEe,
  0,
  [_Id, _Ip, _Do, _Po, _Lo, _ASu, _Conn],
  [[0, { [_jN]: _id }], [0, { [_jN]: _ip }], [0, { [_jN]: _do }], [1, { [_jN]: _po }], [() => NetworkGeoLocation$, { [_jN]: _lo }], [() => AutonomousSystem$, { [_jN]: _aSu }], [() => NetworkConnection$, { [_jN]: _conn }]],
  1
];
var NetworkGeoLocation$ = [
  3,
  n02,
  _NGL,
  0,
  [_C, _Count, _Lat, _Long],
  [[0, { [_jN]: _ci }], [0, { [_jN]: _countr }], [1, { [_jN]: _la }], [1, { [_jN]: _lon }]],
  4
];
var NetworkInterface$ = [
  3,
  n02,
  _NIe,
  0,
  [_IAp, _NII, _PDN, _PIAr, _PIA, _PDNu, _PIu, _SG, _SIu, _VIp],
  [[64 | 0, { [_jN]: _iAp }], [0, { [_jN]: _nII }], [0, { [_jN]: _pDN }], [() => SensitiveString, { [_jN]: _pIAr }], [() => PrivateIpAddresses, { [_jN]: _pIA }], [0, { [_jN]: _pDNu }], [0, { [_jN]: _pIu }], [() => SecurityGroups, { [_jN]: _sG }], [0, { [_jN]: _sIu }], [0, { [_jN]: _vIp }]]
];
var NetworkPorts$ = [
  3,
  n02,
  _NPe,
  0,
  [_TPa, _RP, _RPe, _Por, _PUo, _PCo],
  [[0, { [_jN]: _tPa }], [0, { [_jN]: _rP }], [0, { [_jN]: _rPe }], [0, { [_jN]: _por }], [0, { [_jN]: _pUo }], [1, { [_jN]: _pCo }]]
];
var NetworkTraffic$ = [
  3,
  n02,
  _NTe,
  0,
  [_BS, _BR],
  [[1, { [_jN]: _bS }], [1, { [_jN]: _bR }]]
];
var ObservationRecord$ = [
  3,
  n02,
  _OR,
  0,
  [_OT, _FDi, _Reso, _NA, _RLA, _SAc, _KA, _MS, _RF, _DC, _AO, _Rec, _RSu, _Dis, _RRep, _In],
  [[0, { [_jN]: _oT }], [() => FindingDetail$, { [_jN]: _fDi }], [() => InvestigationResource$, { [_jN]: _reso }], [() => NetworkActivity$, { [_jN]: _nA }], [() => RdsLoginActivity$, { [_jN]: _rLA }], [() => S3Activity$, { [_jN]: _sAc }], [() => KubernetesActivity$, { [_jN]: _kA }], [() => InvestigationMalwareScan$, { [_jN]: _mS }], [() => RelatedFindings$, { [_jN]: _rF2 }], [() => DetectionCoverage$, { [_jN]: _dC }], [() => AccountOverview$, { [_jN]: _aOc }], [() => Recommendations, { [_jN]: _rec }], [() => RuntimeSignals$, { [_jN]: _rSu }], [() => Distribution$, { [_jN]: _dis }], [() => RepresentativeFindings, { [_jN]: _rRep }], [() => InvestigationIndicators, { [_jN]: _in }]],
  1
];
var Observations$ = [
  3,
  n02,
  _O,
  0,
  [_Tex, _Nu],
  [[64 | 0, { [_jN]: _tex }], [64 | 1, { [_jN]: _nu }]]
];
var ObservedFindingType$ = [
  3,
  n02,
  _OFT,
  0,
  [_FT, _Cou, _SM, _SR],
  [[0, { [_jN]: _fT }], [1, { [_jN]: _cou }], [1, { [_jN]: _sM }], [() => SharedResources, { [_jN]: _sR }]]
];
var Organization$ = [
  3,
  n02,
  _Or,
  0,
  [_Asn, _AOs, _Isp, _Org],
  [[0, { [_jN]: _asn }], [0, { [_jN]: _aO }], [0, { [_jN]: _isp }], [0, { [_jN]: _or }]]
];
var OrganizationAdditionalConfiguration$ = [
  3,
  n02,
  _OAC,
  0,
  [_N2, _AE],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _aE }]]
];
var OrganizationAdditionalConfigurationResult$ = [
  3,
  n02,
  _OACR,
  0,
  [_N2, _AE],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _aE }]]
];
var OrganizationAnalysis$ = [
  3,
  n02,
  _OAr,
  0,
  [_FS, _AB],
  [[() => OrganizationFindingsSummary$, { [_jN]: _fS }], [() => AccountSummaries, { [_jN]: _aB }]]
];
var OrganizationDataSourceConfigurations$ = [
  3,
  n02,
  _ODSC,
  0,
  [_SL, _K2, _MP],
  [[() => OrganizationS3LogsConfiguration$, { [_jN]: _sL }], [() => OrganizationKubernetesConfiguration$, { [_jN]: _k }], [() => OrganizationMalwareProtectionConfiguration$, { [_jN]: _mP }]]
];
var OrganizationDataSourceConfigurationsResult$ = [
  3,
  n02,
  _ODSCR,
  0,
  [_SL, _K2, _MP],
  [[() => OrganizationS3LogsConfigurationResult$, { [_jN]: _sL }], [() => OrganizationKubernetesConfigurationResult$, { [_jN]: _k }], [() => OrganizationMalwareProtectionConfigurationResult$, { [_jN]: _mP }]],
  1
];
var OrganizationDetails$ = [
  3,
  n02,
  _ODr,
  0,
  [_UAp, _OS],
  [[4, { [_jN]: _uAp }], [() => OrganizationStatistics$, { [_jN]: _oS }]]
];
var OrganizationEbsVolumes$ = [
  3,
  n02,
  _OEV,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]]
];
var OrganizationEbsVolumesResult$ = [
  3,
  n02,
  _OEVR,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]]
];
var OrganizationFeatureConfiguration$ = [
  3,
  n02,
  _OFC,
  0,
  [_N2, _AE, _ACd],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _aE }], [() => OrganizationAdditionalConfigurations, { [_jN]: _aCd }]]
];
var OrganizationFeatureConfigurationResult$ = [
  3,
  n02,
  _OFCR,
  0,
  [_N2, _AE, _ACd],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _aE }], [() => OrganizationAdditionalConfigurationResults, { [_jN]: _aCd }]]
];
var OrganizationFeatureStatistics$ = [
  3,
  n02,
  _OFS,
  0,
  [_N2, _EAC, _ACd],
  [[0, { [_jN]: _n2 }], [1, { [_jN]: _eAC }], [() => OrganizationFeatureStatisticsAdditionalConfigurations, { [_jN]: _aCd }]]
];
var OrganizationFeatureStatisticsAdditionalConfiguration$ = [
  3,
  n02,
  _OFSAC,
  0,
  [_N2, _EAC],
  [[0, { [_jN]: _n2 }], [1, { [_jN]: _eAC }]]
];
var OrganizationFindingsSummary$ = [
  3,
  n02,
  _OFSr,
  0,
  [_TF, _SBe, _TFT, _BTW, _TAC, _AAC],
  [[1, { [_jN]: _tF }], [() => SeverityBreakdown$, { [_jN]: _sBe }], [() => FindingTypeCounts, { [_jN]: _tFT }], [() => TimeWindowGroups, { [_jN]: _bTW }], [1, { [_jN]: _tAC }], [1, { [_jN]: _aAC }]]
];
var OrganizationKubernetesAuditLogsConfiguration$ = [
  3,
  n02,
  _OKALC,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]],
  1
];
var OrganizationKubernetesAuditLogsConfigurationResult$ = [
  3,
  n02,
  _OKALCR,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]],
  1
];
var OrganizationKubernetesConfiguration$ = [
  3,
  n02,
  _OKC,
  0,
  [_AL],
  [[() => OrganizationKubernetesAuditLogsConfiguration$, { [_jN]: _aL }]],
  1
];
var OrganizationKubernetesConfigurationResult$ = [
  3,
  n02,
  _OKCR,
  0,
  [_AL],
  [[() => OrganizationKubernetesAuditLogsConfigurationResult$, { [_jN]: _aL }]],
  1
];
var OrganizationMalwareProtectionConfiguration$ = [
  3,
  n02,
  _OMPC,
  0,
  [_SEIWF],
  [[() => OrganizationScanEc2InstanceWithFindings$, { [_jN]: _sEIWF }]]
];
var OrganizationMalwareProtectionConfigurationResult$ = [
  3,
  n02,
  _OMPCR,
  0,
  [_SEIWF],
  [[() => OrganizationScanEc2InstanceWithFindingsResult$, { [_jN]: _sEIWF }]]
];
var OrganizationS3LogsConfiguration$ = [
  3,
  n02,
  _OSLC,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]],
  1
];
var OrganizationS3LogsConfigurationResult$ = [
  3,
  n02,
  _OSLCR,
  0,
  [_AE],
  [[2, { [_jN]: _aE }]],
  1
];
var OrganizationScanEc2InstanceWithFindings$ = [
  3,
  n02,
  _OSEIWF,
  0,
  [_EVb],
  [[() => OrganizationEbsVolumes$, { [_jN]: _eVb }]]
];
var OrganizationScanEc2InstanceWithFindingsResult$ = [
  3,
  n02,
  _OSEIWFR,
  0,
  [_EVb],
  [[() => OrganizationEbsVolumesResult$, { [_jN]: _eVb }]]
];
var OrganizationStatistics$ = [
  3,
  n02,
  _OS,
  0,
  [_TACo, _MACe, _AACc, _EAC, _CBF],
  [[1, { [_jN]: _tACo }], [1, { [_jN]: _mAC }], [1, { [_jN]: _aACc }], [1, { [_jN]: _eAC }], [() => OrganizationFeatureStatisticsResults, { [_jN]: _cBF }]]
];
var Owner$ = [
  3,
  n02,
  _Ow,
  0,
  [_Id],
  [[0, { [_jN]: _id }]]
];
var PermissionConfiguration$ = [
  3,
  n02,
  _PCe,
  0,
  [_BLP, _ALP],
  [[() => BucketLevelPermissions$, { [_jN]: _bLP }], [() => AccountLevelPermissions$, { [_jN]: _aLP }]]
];
var PortProbeAction$ = [
  3,
  n02,
  _PPA,
  0,
  [_Bl, _PPD],
  [[2, { [_jN]: _bl }], [() => PortProbeDetails, { [_jN]: _pPD }]]
];
var PortProbeDetail$ = [
  3,
  n02,
  _PPDo,
  0,
  [_LPD, _LID, _RID],
  [[() => LocalPortDetails$, { [_jN]: _lPD }], [() => LocalIpDetails$, { [_jN]: _lID }], [() => RemoteIpDetails$, { [_jN]: _rID }]]
];
var PrivateIpAddressDetails$ = [
  3,
  n02,
  _PIAD,
  0,
  [_PDN, _PIAr],
  [[0, { [_jN]: _pDN }], [() => SensitiveString, { [_jN]: _pIAr }]]
];
var Process$ = [
  3,
  n02,
  _P,
  0,
  [_Uu, _N2, _Pa, _PU, _Fi],
  [[0, { [_jN]: _uu }], [0, { [_jN]: _n2 }], [0, { [_jN]: _pa }], [0, { [_jN]: _pU }], [() => FindingReferences, { [_jN]: _fi }]],
  1
];
var ProcessDetails$ = [
  3,
  n02,
  _PD,
  0,
  [_N2, _EP, _ESx, _NP, _Pw, _Pi, _ST, _Uu, _PU, _Us, _UI, _Eu, _Li],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _eP }], [0, { [_jN]: _eSx }], [1, { [_jN]: _nP }], [0, { [_jN]: _pw }], [1, { [_jN]: _pi }], [4, { [_jN]: _sT2 }], [0, { [_jN]: _uu }], [0, { [_jN]: _pU }], [0, { [_jN]: _us }], [1, { [_jN]: _uI }], [1, { [_jN]: _eu }], [() => Lineage, { [_jN]: _li }]]
];
var Product$ = [
  3,
  n02,
  _Prod,
  0,
  [_N2, _Fe],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _fe }]],
  1
];
var ProductCode$ = [
  3,
  n02,
  _PCr,
  0,
  [_Cod, _PTr],
  [[0, { [_jN]: _pCI }], [0, { [_jN]: _pCT }]]
];
var ProtectionPlan$ = [
  3,
  n02,
  _PPr,
  0,
  [_N2, _St],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _st }]]
];
var PublicAccess$ = [
  3,
  n02,
  _PA,
  0,
  [_PCe, _EPf],
  [[() => PermissionConfiguration$, { [_jN]: _pCe }], [0, { [_jN]: _ePf }]]
];
var PublicAccessConfiguration$ = [
  3,
  n02,
  _PAC,
  0,
  [_PAA, _PPAu, _PAIB, _PBRB],
  [[0, { [_jN]: _pAA }], [0, { [_jN]: _pPAu }], [0, { [_jN]: _pAIB }], [0, { [_jN]: _pBRB }]]
];
var QueryTimeWindow$ = [
  3,
  n02,
  _QTW,
  0,
  [_ST, _ET],
  [[4, { [_jN]: _sT2 }], [4, { [_jN]: _eT }]]
];
var RdsDbInstance$ = [
  3,
  n02,
  _RDI,
  0,
  [_DII, _DCI, _DIA, _DRI, _Eng, _EVn],
  [[0, { [_jN]: _dII }], [0, { [_jN]: _dCI }], [0, { [_jN]: _dIA }], [0, { [_jN]: _dRI }], [0, { [_jN]: _eng }], [0, { [_jN]: _eVn }]]
];
var RdsDbInstanceDetails$ = [
  3,
  n02,
  _RDID,
  0,
  [_DII, _Eng, _EVn, _DCI, _DIA, _DRI, _Tag2],
  [[0, { [_jN]: _dII }], [0, { [_jN]: _eng }], [0, { [_jN]: _eVn }], [0, { [_jN]: _dCI }], [0, { [_jN]: _dIA }], [0, { [_jN]: _dRI }], [() => Tags2, { [_jN]: _tag }]]
];
var RdsDbUser$ = [
  3,
  n02,
  _RDU,
  0,
  [_Us, _App, _Data, _AM, _Ss],
  [[0, { [_jN]: _us }], [0, { [_jN]: _app }], [0, { [_jN]: _data3 }], [0, { [_jN]: _aM }], [0, { [_jN]: _ss }]]
];
var RdsDbUserDetails$ = [
  3,
  n02,
  _RDUD,
  0,
  [_Us, _App, _Data, _Ss, _AM],
  [[0, { [_jN]: _us }], [0, { [_jN]: _app }], [0, { [_jN]: _data3 }], [0, { [_jN]: _ss }], [0, { [_jN]: _aM }]]
];
var RdsLimitlessDbDetails$ = [
  3,
  n02,
  _RLDD,
  0,
  [_DSGI, _DSGRI, _DSGA, _Eng, _EVn, _DCI, _Tag2],
  [[0, { [_jN]: _dSGI }], [0, { [_jN]: _dSGRI }], [0, { [_jN]: _dSGA }], [0, { [_jN]: _eng }], [0, { [_jN]: _eVn }], [0, { [_jN]: _dCI }], [() => Tags2, { [_jN]: _tag }]]
];
var RdsLoginActivity$ = [
  3,
  n02,
  _RLA,
  0,
  [_Ou, _Rat, _ACn, _LC, _AW, _Enr],
  [[0, { [_jN]: _ou }], [0, { [_jN]: _rat }], [0, { [_jN]: _aCn }], [1, { [_jN]: _lC }], [() => ActivityWindow$, { [_jN]: _aW }], [() => Enrichment$, { [_jN]: _enr }]]
];
var RdsLoginAttemptAction$ = [
  3,
  n02,
  _RLAA,
  0,
  [_RID, _LAog],
  [[() => RemoteIpDetails$, { [_jN]: _rID }], [() => LoginAttributes, 0]]
];
var Recommendation$ = [
  3,
  n02,
  _Recom,
  0,
  [_Ti, _Rati, _Ca, _Pri, _CC],
  [[0, { [_jN]: _ti }], [0, { [_jN]: _rati }], [0, { [_jN]: _ca }], [0, { [_jN]: _pri }], [64 | 0, { [_jN]: _cC }]]
];
var RecoveryPoint$ = [
  3,
  n02,
  _RPec,
  0,
  [_BVN, _CSD],
  [[0, { [_jN]: _bVN }], [() => ContinuousScanDetails$, { [_jN]: _cSD }]],
  1
];
var RecoveryPointDetails$ = [
  3,
  n02,
  _RPDe,
  0,
  [_RPA, _BVN, _CSD],
  [[0, { [_jN]: _rPA }], [0, { [_jN]: _bVN }], [() => ScanConfigurationContinuousScanDetails$, { [_jN]: _cSD }]]
];
var RelatedFindings$ = [
  3,
  n02,
  _RF,
  0,
  [_Cor, _Ob],
  [[() => CorrelatedFindings, { [_jN]: _cor }], [() => ObservedFindingTypes, { [_jN]: _ob }]]
];
var RemoteAccountDetails$ = [
  3,
  n02,
  _RAD,
  0,
  [_AIc, _Af, _ASN],
  [[0, { [_jN]: _aIc }], [2, { [_jN]: _af }], [0, { [_jN]: _aSN }]]
];
var RemoteIpDetails$ = [
  3,
  n02,
  _RID,
  0,
  [_C, _Count, _GL, _IAV, _IAVp, _Or],
  [[() => City$, { [_jN]: _ci }], [() => Country$, { [_jN]: _countr }], [() => GeoLocation$, { [_jN]: _gL }], [() => SensitiveString, { [_jN]: _iAV }], [() => SensitiveString, { [_jN]: _iAVp }], [() => Organization$, { [_jN]: _org }]]
];
var RemotePortDetails$ = [
  3,
  n02,
  _RPD,
  0,
  [_Po, _PN2],
  [[1, { [_jN]: _po }], [0, { [_jN]: _pN }]]
];
var RepresentativeFinding$ = [
  3,
  n02,
  _RFe,
  0,
  [_RT2, _I, _FIi2, _FC, _RLi, _RR],
  [[0, { [_jN]: _rT2 }], [0, { [_jN]: _i }], [0, { [_jN]: _fIi }], [1, { [_jN]: _fC }], [0, { [_jN]: _rLi }], [0, { [_jN]: _rR }]]
];
var Reputation$ = [
  3,
  n02,
  _Rep,
  0,
  [_FTDi, _CDu, _RCe],
  [[0, { [_jN]: _fTD }], [0, { [_jN]: _cDu }], [0, { [_jN]: _rCe }]]
];
var Resource$ = [
  3,
  n02,
  _Reso,
  0,
  [_AKD, _SBD, _IDn, _ECD, _KD, _RT2, _EVD, _ECDc, _CDon, _LD, _RDID, _RLDD, _RDUD, _ESD, _EIDc, _RPDe, _BGD, _MDo],
  [[() => AccessKeyDetails$, { [_jN]: _aKD }], [() => S3BucketDetails, { [_jN]: _sBD }], [() => InstanceDetails$, { [_jN]: _iDn }], [() => EksClusterDetails$, { [_jN]: _eCD }], [() => KubernetesDetails$, { [_jN]: _kD }], [0, { [_jN]: _rT2 }], [() => EbsVolumeDetails$, { [_jN]: _eVD }], [() => EcsClusterDetails$, { [_jN]: _eCDc }], [() => Container$, { [_jN]: _cDo }], [() => LambdaDetails$, { [_jN]: _lD }], [() => RdsDbInstanceDetails$, { [_jN]: _rDID }], [() => RdsLimitlessDbDetails$, { [_jN]: _rLDD }], [() => RdsDbUserDetails$, { [_jN]: _rDUD }], [() => EbsSnapshotDetails$, { [_jN]: _eSD }], [() => Ec2ImageDetails$, { [_jN]: _eIDc }], [() => RecoveryPointDetails$, { [_jN]: _rPDe }], [() => BedrockGuardrailDetails$, { [_jN]: _bGD }], [() => ModelDetails, { [_jN]: _mD }]]
];
var ResourceData$ = [
  3,
  n02,
  _RDe,
  0,
  [_SBu, _EIc, _AK, _ENI, _SO, _ECk, _KW, _Con, _ECc, _ETc, _IIP, _AASG, _ELT, _EV, _EI, _CS, _BG],
  [[() => S3Bucket$, { [_jN]: _sBu }], [() => Ec2Instance$, { [_jN]: _eI }], [() => AccessKey$, { [_jN]: _aK }], [() => Ec2NetworkInterface$, { [_jN]: _eNI }], [() => S3Object$, { [_jN]: _sO }], [() => EksCluster$, { [_jN]: _eCk }], [() => KubernetesWorkload$, { [_jN]: _kW }], [() => ContainerFindingResource$, { [_jN]: _conta }], [() => EcsCluster$, { [_jN]: _eCc }], [() => EcsTask$, { [_jN]: _eTc }], [() => IamInstanceProfileV2$, { [_jN]: _iIP }], [() => AutoscalingAutoScalingGroup$, { [_jN]: _aASG }], [() => Ec2LaunchTemplate$, { [_jN]: _eLT }], [() => Ec2Vpc$, { [_jN]: _eVc }], [() => Ec2Image$, { [_jN]: _eIc }], [() => CloudformationStack$, { [_jN]: _cSl }], [() => BedrockGuardrailResource$, { [_jN]: _bG }]]
];
var ResourceDetails$ = [
  3,
  n02,
  _RD,
  0,
  [_IAns],
  [[0, { [_jN]: _iAn }]]
];
var ResourceDistribution$ = [
  3,
  n02,
  _RDes,
  0,
  [_RT2, _I, _Cou],
  [[0, { [_jN]: _rT2 }], [0, { [_jN]: _i }], [1, { [_jN]: _cou }]]
];
var ResourceStatistics$ = [
  3,
  n02,
  _RSes,
  0,
  [_AIc, _LGA, _RIe, _RT2, _TF],
  [[0, { [_jN]: _aIc }], [4, { [_jN]: _lGA }], [0, { [_jN]: _rIe2 }], [0, { [_jN]: _rT2 }], [1, { [_jN]: _tF }]]
];
var ResourceV2$ = [
  3,
  n02,
  _RV,
  0,
  [_U, _RT2, _N2, _AIc, _R2, _Se, _CP, _Tag2, _Dat],
  [[0, { [_jN]: _u }], [0, { [_jN]: _rT2 }], [0, { [_jN]: _n2 }], [0, { [_jN]: _aIc }], [0, { [_jN]: _r2 }], [0, { [_jN]: _ser }], [0, { [_jN]: _cP }], [() => Tags2, { [_jN]: _tag }], [() => ResourceData$, { [_jN]: _dat }]],
  2
];
var RuleDefinition$ = [
  3,
  n02,
  _RDu,
  0,
  [_Ex],
  [[0, { [_jN]: _ex }]],
  1
];
var RuleDetail$ = [
  3,
  n02,
  _RDul,
  0,
  [_RI2, _Ar2, _N2, _D2, _Sev, _DSat, _Ta2, _Te, _Se, _Def, _CA2, _Lan, _Sch, _RMD, _UAp],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _n2 }], [0, { [_jN]: _d2 }], [0, { [_jN]: _sev }], [0, { [_jN]: _dSa }], [0, { [_jN]: _ta }], [0, { [_jN]: _te }], [0, { [_jN]: _ser }], [() => RuleDefinition$, { [_jN]: _def }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _lan }], [0, { [_jN]: _sch }], [() => DetectionRuleRuntimeMonitoringDetails$, { [_jN]: _rMD }], [4, { [_jN]: _uAp }]],
  11
];
var RuleSummary$ = [
  3,
  n02,
  _RSul,
  0,
  [_RI2, _Ar2, _N2, _D2, _Sev, _DSat, _Ta2, _Te, _Se, _CA2, _Lan, _Sch, _UAp],
  [[0, { [_jN]: _rI2 }], [0, { [_jN]: _ar }], [0, { [_jN]: _n2 }], [0, { [_jN]: _d2 }], [0, { [_jN]: _sev }], [0, { [_jN]: _dSa }], [0, { [_jN]: _ta }], [0, { [_jN]: _te }], [0, { [_jN]: _ser }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _lan }], [0, { [_jN]: _sch }], [4, { [_jN]: _uAp }]],
  10
];
var RuntimeContext$ = [
  3,
  n02,
  _RCu,
  0,
  [_MPo, _MA, _SP2, _LP, _LPV, _SPo, _RBP, _RAP, _MSo, _MTo, _FSTi, _Fl, _MN, _MFP, _MSod, _SHFP, _TPar, _AFd, _IPN, _MRem, _TNo, _TCoo, _SN, _CLE, _TFP, _FO, _FP, _RFP],
  [[() => ProcessDetails$, { [_jN]: _mPo }], [4, { [_jN]: _mA }], [0, { [_jN]: _sP2 }], [0, { [_jN]: _lP }], [0, { [_jN]: _lPV }], [0, { [_jN]: _sPo }], [0, { [_jN]: _rBP }], [0, { [_jN]: _rAP }], [0, { [_jN]: _mSo }], [0, { [_jN]: _mTo }], [0, { [_jN]: _fSTi }], [64 | 0, { [_jN]: _fl }], [0, { [_jN]: _mN }], [0, { [_jN]: _mFP }], [0, { [_jN]: _mSod }], [0, { [_jN]: _sHFP }], [() => ProcessDetails$, { [_jN]: _tPar }], [0, { [_jN]: _aFd }], [1, { [_jN]: _iPN }], [64 | 0, { [_jN]: _mRe }], [0, { [_jN]: _tNo }], [0, { [_jN]: _tCoo }], [0, { [_jN]: _sN }], [0, { [_jN]: _cLE }], [0, { [_jN]: _tFP }], [0, { [_jN]: _fO }], [0, { [_jN]: _fP }], [64 | 0, { [_jN]: _rFP }]]
];
var RuntimeDetails$ = [
  3,
  n02,
  _RDun,
  0,
  [_P, _Conte],
  [[() => ProcessDetails$, { [_jN]: _p }], [() => RuntimeContext$, { [_jN]: _conte }]]
];
var RuntimeSignals$ = [
  3,
  n02,
  _RSu,
  0,
  [_SGi, _KO],
  [[() => SignalGroups, { [_jN]: _sGi }], [0, { [_jN]: _kO }]]
];
var S3Activity$ = [
  3,
  n02,
  _SAc,
  0,
  [_Ap, _ABf, _OSA, _NSA, _SAe, _ECv, _Acto, _SIou, _Enr, _AW],
  [[0, { [_jN]: _ap }], [0, { [_jN]: _aBf }], [0, { [_jN]: _oSA }], [0, { [_jN]: _nSA }], [0, { [_jN]: _sAe }], [1, { [_jN]: _eCv }], [() => InvestigationActor$, { [_jN]: _acto }], [0, { [_jN]: _sIo }], [() => Enrichment$, { [_jN]: _enr }], [() => ActivityWindow$, { [_jN]: _aW }]]
];
var S3Analysis$ = [
  3,
  n02,
  _SA,
  0,
  [_FSin, _EPf, _BPAS, _Exp, _UA, _UAC, _SIou, _IRp, _AAc, _SAA, _SCou, _AAu],
  [[0, { [_jN]: _fSin }], [0, { [_jN]: _ePf }], [0, { [_jN]: _bPAS }], [0, { [_jN]: _exp }], [0, { [_jN]: _uA }], [0, { [_jN]: _uAC }], [0, { [_jN]: _sIo }], [0, { [_jN]: _iR2 }], [0, { [_jN]: _aAc }], [0, { [_jN]: _sAA }], [0, { [_jN]: _sCou }], [0, { [_jN]: _aAu }]]
];
var S3Bucket$ = [
  3,
  n02,
  _SBu,
  0,
  [_OI, _CA2, _ETn, _EKA, _EPf, _PRA, _PWA, _APA, _BPAu, _SOU],
  [[0, { [_jN]: _oI }], [4, { [_jN]: _cA2 }], [0, { [_jN]: _eTn }], [0, { [_jN]: _eKA }], [0, { [_jN]: _ePf }], [0, { [_jN]: _pRA }], [0, { [_jN]: _pWA }], [() => PublicAccessConfiguration$, { [_jN]: _aPA }], [() => PublicAccessConfiguration$, { [_jN]: _bPAu }], [64 | 0, { [_jN]: _sOU }]]
];
var S3BucketDetail$ = [
  3,
  n02,
  _SBDu,
  0,
  [_Ar2, _N2, _T2, _CA2, _Ow, _Tag2, _DSSE, _PA, _SOD],
  [[0, { [_jN]: _ar }], [0, { [_jN]: _n2 }], [0, { [_jN]: _t2 }], [4, { [_jN]: _cA2 }], [() => Owner$, { [_jN]: _ow }], [() => Tags2, { [_jN]: _tag }], [() => DefaultServerSideEncryption$, { [_jN]: _dSSE }], [() => PublicAccess$, { [_jN]: _pA }], [() => S3ObjectDetails, { [_jN]: _sOD }]]
];
var S3LogsConfiguration$ = [
  3,
  n02,
  _SLC,
  0,
  [_En],
  [[2, { [_jN]: _en }]],
  1
];
var S3LogsConfigurationResult$ = [
  3,
  n02,
  _SLCR,
  0,
  [_St],
  [[0, { [_jN]: _st }]],
  1
];
var S3Object$ = [
  3,
  n02,
  _SO,
  0,
  [_ETa, _Ke, _VI],
  [[0, { [_jN]: _eTa }], [0, { [_jN]: _ke }], [0, { [_jN]: _vI }]]
];
var S3ObjectDetail$ = [
  3,
  n02,
  _SODb,
  0,
  [_OAb, _Ke, _ETa, _H, _VI],
  [[0, { [_jN]: _oAb }], [0, { [_jN]: _ke }], [0, { [_jN]: _eTa }], [0, { [_jN]: _h }], [0, { [_jN]: _vI }]]
];
var S3ObjectForSendObjectMalwareScan$ = [
  3,
  n02,
  _SOFSOMS,
  0,
  [_Bu, _Ke, _VI],
  [[0, { [_jN]: _bu }], [0, { [_jN]: _ke }], [0, { [_jN]: _vI }]]
];
var Scan$ = [
  3,
  n02,
  _Sca,
  0,
  [_DI, _ADI, _SI, _SSc, _FRa, _SST, _SET, _TDr, _RD, _SRD, _AIc, _TB2, _FCile, _AVtt, _STc],
  [[0, { [_jN]: _dI }], [0, { [_jN]: _aDI }], [0, { [_jN]: _sI }], [0, { [_jN]: _sS }], [0, { [_jN]: _fR }], [4, { [_jN]: _sST }], [4, { [_jN]: _sET }], [() => TriggerDetails$, { [_jN]: _tDr }], [() => ResourceDetails$, { [_jN]: _rD }], [() => ScanResultDetails$, { [_jN]: _sRD }], [0, { [_jN]: _aIc }], [1, { [_jN]: _tB }], [1, { [_jN]: _fCile }], [() => VolumeDetails, { [_jN]: _aVtt }], [0, { [_jN]: _sTc }]]
];
var ScanCondition$ = [
  3,
  n02,
  _SCcan,
  0,
  [_ME],
  [[() => MapEquals, { [_jN]: _mE }]],
  1
];
var ScanConditionPair$ = [
  3,
  n02,
  _SCP,
  0,
  [_Ke, _Val],
  [[0, { [_jN]: _ke }], [0, { [_jN]: _val }]],
  1
];
var ScanConfiguration$ = [
  3,
  n02,
  _SCc2,
  0,
  [_Ro, _TDr, _ISD, _RPec],
  [[0, { [_jN]: _ro }], [() => TriggerDetails$, { [_jN]: _tDr }], [() => IncrementalScanDetails$, { [_jN]: _iSD }], [() => ScanConfigurationRecoveryPoint$, { [_jN]: _rPec }]]
];
var ScanConfigurationContinuousScanDetails$ = [
  3,
  n02,
  _SCCSD,
  0,
  [_ET, _ST],
  [[4, { [_jN]: _eT }], [4, { [_jN]: _sT2 }]],
  1
];
var ScanConfigurationRecoveryPoint$ = [
  3,
  n02,
  _SCRP,
  0,
  [_BVN, _CSD],
  [[0, { [_jN]: _bVN }], [() => ScanConfigurationContinuousScanDetails$, { [_jN]: _cSD }]]
];
var ScanDetections$ = [
  3,
  n02,
  _SD,
  0,
  [_SIC, _TDIC, _HSTD, _TDBN],
  [[() => ScannedItemCount$, { [_jN]: _sIC }], [() => ThreatsDetectedItemCount$, { [_jN]: _tDIC }], [() => HighestSeverityThreatDetails$, { [_jN]: _hSTD }], [() => ThreatDetectedByName$, { [_jN]: _tDBN }]]
];
var ScanEc2InstanceWithFindings$ = [
  3,
  n02,
  _SEIWF,
  0,
  [_EVb],
  [[2, { [_jN]: _eVb }]]
];
var ScanEc2InstanceWithFindingsResult$ = [
  3,
  n02,
  _SEIWFR,
  0,
  [_EVb],
  [[() => EbsVolumesResult$, { [_jN]: _eVb }]]
];
var ScanFilePath$ = [
  3,
  n02,
  _SFP,
  0,
  [_FP, _VA, _H, _FNil],
  [[0, { [_jN]: _fP }], [0, { [_jN]: _vA }], [0, { [_jN]: _h }], [0, { [_jN]: _fNil }]]
];
var ScannedItemCount$ = [
  3,
  n02,
  _SIC,
  0,
  [_TG, _File, _Vo],
  [[1, { [_jN]: _tG }], [1, { [_jN]: _file }], [1, { [_jN]: _vo }]]
];
var ScannedResource$ = [
  3,
  n02,
  _SRca,
  0,
  [_SRA, _SRT, _SRSc, _SSR, _RD],
  [[0, { [_jN]: _sRA }], [0, { [_jN]: _sRT }], [0, { [_jN]: _sRSc }], [0, { [_jN]: _sSR }], [() => ScannedResourceDetails$, { [_jN]: _rD }]]
];
var ScannedResourceDetails$ = [
  3,
  n02,
  _SRDc,
  0,
  [_EVbs, _ES],
  [[() => VolumeDetail$, { [_jN]: _eVbs }], [() => EbsSnapshot$, { [_jN]: _eSb }]]
];
var ScanResourceCriteria$ = [
  3,
  n02,
  _SRCc,
  0,
  [_Inc, _Exc],
  [[() => ScanCriterion, { [_jN]: _inc }], [() => ScanCriterion, { [_jN]: _exc }]]
];
var ScanResultDetails$ = [
  3,
  n02,
  _SRD,
  0,
  [_SRcan],
  [[0, { [_jN]: _sRca }]]
];
var ScanResultThreat$ = [
  3,
  n02,
  _SRTc,
  0,
  [_N2, _Sou, _Cou, _H, _IDt],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _sou }], [1, { [_jN]: _cou }], [0, { [_jN]: _h }], [() => ItemDetailsList, { [_jN]: _iDt }]]
];
var ScanThreatName$ = [
  3,
  n02,
  _STN,
  0,
  [_N2, _Sev, _ICt, _FPi],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _sev }], [1, { [_jN]: _iCt }], [() => FilePaths, { [_jN]: _fPi }]]
];
var SecurityContext$ = [
  3,
  n02,
  _SC,
  0,
  [_Priv, _APE],
  [[2, { [_jN]: _priv }], [2, { [_jN]: _aPE }]]
];
var SecurityGroup$ = [
  3,
  n02,
  _SGe,
  0,
  [_GI, _GN],
  [[0, { [_jN]: _gI }], [0, { [_jN]: _gN }]]
];
var SendObjectMalwareScanRequest$ = [
  3,
  n02,
  _SOMSR,
  0,
  [_SO],
  [[() => S3ObjectForSendObjectMalwareScan$, { [_jN]: _sO }]]
];
var SendObjectMalwareScanResponse$ = [
  3,
  n02,
  _SOMSRe,
  0,
  [],
  []
];
var Sequence$ = [
  3,
  n02,
  _Seq,
  0,
  [_U, _D2, _Si, _Actor, _Re, _End, _SIe, _AST],
  [[0, { [_jN]: _u }], [0, { [_jN]: _d2 }], [() => Signals, { [_jN]: _si }], [() => Actors, { [_jN]: _actor }], [() => Resources, { [_jN]: _re2 }], [() => NetworkEndpoints, { [_jN]: _end }], [() => Indicators, { [_jN]: _sIe }], [64 | 0, { [_jN]: _aST }]],
  3
];
var Service$ = [
  3,
  n02,
  _Se,
  0,
  [_Ac, _Ev, _Arch, _Cou, _DI, _EFS, _ELS, _RReso, _SN, _UF, _AId, _FNe, _EVSD, _RDun, _Det, _MSD],
  [[() => Action$, { [_jN]: _ac }], [() => Evidence$, { [_jN]: _ev }], [2, { [_jN]: _arch }], [1, { [_jN]: _cou }], [0, { [_jN]: _dI }], [0, { [_jN]: _eFS }], [0, { [_jN]: _eLS }], [0, { [_jN]: _rReso }], [0, { [_jN]: _sN }], [0, { [_jN]: _uF }], [() => ServiceAdditionalInfo$, { [_jN]: _aId }], [0, { [_jN]: _fNe }], [() => EbsVolumeScanDetails$, { [_jN]: _eVSD }], [() => RuntimeDetails$, { [_jN]: _rDu }], [() => Detection$, { [_jN]: _det }], [() => MalwareScanDetails$, { [_jN]: _mSD }]]
];
var ServiceAdditionalInfo$ = [
  3,
  n02,
  _SAI,
  0,
  [_Val, _T2],
  [[0, { [_jN]: _val }], [0, { [_jN]: _t2 }]]
];
var Session$ = [
  3,
  n02,
  _S,
  0,
  [_U, _MSf, _CTr2, _Issu],
  [[0, { [_jN]: _u }], [0, { [_jN]: _mSf }], [4, { [_jN]: _cTr }], [0, { [_jN]: _issu }]]
];
var SeverityBreakdown$ = [
  3,
  n02,
  _SBe,
  0,
  [_Crit, _Hi, _Med, _Low, _Inf],
  [[1, { [_jN]: _crit }], [1, { [_jN]: _hi }], [1, { [_jN]: _med }], [1, { [_jN]: _low }], [1, { [_jN]: _inf }]]
];
var SeverityStatistics$ = [
  3,
  n02,
  _SSe,
  0,
  [_LGA, _Sev, _TF],
  [[4, { [_jN]: _lGA }], [1, { [_jN]: _sev }], [1, { [_jN]: _tF }]]
];
var SharedBehavior$ = [
  3,
  n02,
  _SBh,
  0,
  [_Pa, _Val],
  [[0, { [_jN]: _pa }], [0, { [_jN]: _val }]]
];
var SharedResource$ = [
  3,
  n02,
  _SRh,
  0,
  [_RT2, _I],
  [[0, { [_jN]: _rT2 }], [0, { [_jN]: _i }]]
];
var Signal$ = [
  3,
  n02,
  _Sig,
  0,
  [_U, _T2, _N2, _CA2, _UAp, _FSA, _LSA, _Cou, _D2, _Sev, _RUe, _AIct, _EIn, _SIi, _Activi],
  [[0, { [_jN]: _u }], [0, { [_jN]: _t2 }], [0, { [_jN]: _n2 }], [4, { [_jN]: _cA2 }], [4, { [_jN]: _uAp }], [4, { [_jN]: _fSA }], [4, { [_jN]: _lSA }], [1, { [_jN]: _cou }], [0, { [_jN]: _d2 }], [1, { [_jN]: _sev }], [64 | 0, { [_jN]: _rUe }], [64 | 0, { [_jN]: _aIct }], [64 | 0, { [_jN]: _eIn }], [() => Indicators, { [_jN]: _sIi }], [() => Activities, { [_jN]: _activ }]],
  8
];
var SignalGroup$ = [
  3,
  n02,
  _SGig,
  0,
  [_FT, _Sev, _Cou],
  [[0, { [_jN]: _fT }], [1, { [_jN]: _sev }], [1, { [_jN]: _cou }]]
];
var SortCriteria$ = [
  3,
  n02,
  _SCo,
  0,
  [_AN, _OB],
  [[0, { [_jN]: _aN }], [0, { [_jN]: _oB }]]
];
var StartMalwareScanConfiguration$ = [
  3,
  n02,
  _SMSC,
  0,
  [_Ro, _ISD, _RPec],
  [[0, { [_jN]: _ro }], [() => IncrementalScanDetails$, { [_jN]: _iSD }], [() => RecoveryPoint$, { [_jN]: _rPec }]],
  1
];
var StartMalwareScanRequest$ = [
  3,
  n02,
  _SMSR,
  0,
  [_RAe, _CTl, _SCc2],
  [[0, { [_jN]: _rAe }], [0, { [_iTd]: 1, [_jN]: _cTl }], [() => StartMalwareScanConfiguration$, { [_jN]: _sCc2 }]],
  1
];
var StartMalwareScanResponse$ = [
  3,
  n02,
  _SMSRt,
  0,
  [_SI],
  [[0, { [_jN]: _sI }]]
];
var StartMonitoringMembersRequest$ = [
  3,
  n02,
  _SMMR,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var StartMonitoringMembersResponse$ = [
  3,
  n02,
  _SMMRt,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var StopMonitoringMembersRequest$ = [
  3,
  n02,
  _SMMRto,
  0,
  [_DI, _AIcc],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }]],
  2
];
var StopMonitoringMembersResponse$ = [
  3,
  n02,
  _SMMRtop,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var TacticCoverage$ = [
  3,
  n02,
  _TC,
  0,
  [_Ph, _FC, _FTi, _Tec],
  [[0, { [_jN]: _ph }], [1, { [_jN]: _fC }], [64 | 0, { [_jN]: _fTi }], [() => TechniqueCoverages, { [_jN]: _tec }]]
];
var Tag$2 = [
  3,
  n02,
  _Tag_,
  0,
  [_Ke, _Val],
  [[0, { [_jN]: _ke }], [0, { [_jN]: _val }]]
];
var TagResourceRequest$ = [
  3,
  n02,
  _TRR,
  0,
  [_RAe, _Tag2],
  [[0, 1], [128 | 0, { [_jN]: _tag }]],
  2
];
var TagResourceResponse$ = [
  3,
  n02,
  _TRRa,
  0,
  [],
  []
];
var TechniqueCoverage$ = [
  3,
  n02,
  _TCe,
  0,
  [_Te, _FC, _FTi],
  [[() => ThreatReference$, { [_jN]: _te }], [1, { [_jN]: _fC }], [64 | 0, { [_jN]: _fTi }]]
];
var Threat$ = [
  3,
  n02,
  _Thr,
  0,
  [_N2, _Sou, _IPte, _Cou, _H, _IDt],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _sou }], [() => ItemPaths, { [_jN]: _iPte }], [1, { [_jN]: _cou }], [0, { [_jN]: _h }], [() => ItemDetailsList, { [_jN]: _iDt }]]
];
var ThreatAssessment$ = [
  3,
  n02,
  _TA,
  0,
  [_APtt, _TAP],
  [[() => AttackPhases, { [_jN]: _aPt }], [0, { [_jN]: _tAP }]]
];
var ThreatDetectedByName$ = [
  3,
  n02,
  _TDBN,
  0,
  [_ICt, _UTNC, _Sho, _TNh],
  [[1, { [_jN]: _iCt }], [1, { [_jN]: _uTNC }], [2, { [_jN]: _sho }], [() => ScanThreatNames, { [_jN]: _tNh }]]
];
var ThreatIntelligenceDetail$ = [
  3,
  n02,
  _TIDh,
  0,
  [_TLN, _TNh, _TFS],
  [[0, { [_jN]: _tLN }], [64 | 0, { [_jN]: _tNh }], [0, { [_jN]: _tFS }]]
];
var ThreatReference$ = [
  3,
  n02,
  _TR,
  0,
  [_N2, _U],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _u }]]
];
var ThreatsDetectedItemCount$ = [
  3,
  n02,
  _TDIC,
  0,
  [_File],
  [[1, { [_jN]: _file }]]
];
var TimeWindowGroup$ = [
  3,
  n02,
  _TWG,
  0,
  [_ST, _ET, _FC],
  [[4, { [_jN]: _sT2 }], [4, { [_jN]: _eT }], [1, { [_jN]: _fC }]]
];
var Total$ = [
  3,
  n02,
  _To,
  0,
  [_Am, _Uni],
  [[0, { [_jN]: _am }], [0, { [_jN]: _uni }]]
];
var Trend$ = [
  3,
  n02,
  _Tr,
  0,
  [_Gra, _SAt, _EAn, _TF, _BTW],
  [[0, { [_jN]: _gra }], [4, { [_jN]: _sT2 }], [4, { [_jN]: _eT }], [1, { [_jN]: _tF }], [() => TimeWindowGroups, { [_jN]: _bTW }]]
];
var TriggerDetails$ = [
  3,
  n02,
  _TDr,
  0,
  [_GDFI, _D2, _TT],
  [[0, { [_jN]: _gDFI }], [0, { [_jN]: _d2 }], [0, { [_jN]: _tT }]]
];
var TypeDistribution$ = [
  3,
  n02,
  _TDy,
  0,
  [_FT, _Cou, _Pe, _DSom],
  [[0, { [_jN]: _fT }], [1, { [_jN]: _cou }], [1, { [_jN]: _pe }], [0, { [_jN]: _dSom }]]
];
var UnarchiveFindingsRequest$ = [
  3,
  n02,
  _UFR,
  0,
  [_DI, _FI],
  [[0, 1], [64 | 0, { [_jN]: _fI }]],
  2
];
var UnarchiveFindingsResponse$ = [
  3,
  n02,
  _UFRn,
  0,
  [],
  []
];
var UnprocessedAccount$ = [
  3,
  n02,
  _UAnp,
  0,
  [_AIc, _Res2],
  [[0, { [_jN]: _aIc }], [0, { [_jN]: _res }]],
  2
];
var UnprocessedDataSourcesResult$ = [
  3,
  n02,
  _UDSR,
  0,
  [_MP],
  [[() => MalwareProtectionConfigurationResult$, { [_jN]: _mP }]]
];
var UntagResourceRequest$2 = [
  3,
  n02,
  _URR2,
  0,
  [_RAe, _TK2],
  [[0, 1], [64 | 0, { [_hQ]: _tK }]],
  2
];
var UntagResourceResponse$ = [
  3,
  n02,
  _URRn,
  0,
  [],
  []
];
var UpdateCustomDetectionRuleAssociationRequest$ = [
  3,
  n02,
  _UCDRAR,
  0,
  [_RI2, _AIs, _Mo],
  [[0, 1], [0, 1], [0, { [_jN]: _mo }]],
  3
];
var UpdateCustomDetectionRuleAssociationResponse$ = [
  3,
  n02,
  _UCDRARp,
  0,
  [],
  []
];
var UpdateCustomDetectionRuleOrgConfigurationRequest$ = [
  3,
  n02,
  _UCDROCR,
  0,
  [_RI2, _Mo, _IAI, _EAI],
  [[0, 1], [0, { [_jN]: _mo }], [64 | 0, { [_jN]: _iAI }], [64 | 0, { [_jN]: _eAI }]],
  2
];
var UpdateCustomDetectionRuleOrgConfigurationResponse$ = [
  3,
  n02,
  _UCDROCRp,
  0,
  [],
  []
];
var UpdateDetectorRequest$ = [
  3,
  n02,
  _UDR,
  0,
  [_DI, _En, _FPF, _DS, _F2],
  [[0, 1], [2, { [_jN]: _en }], [0, { [_jN]: _fPF }], [() => DataSourceConfigurations$, { [_jN]: _dS }], [() => DetectorFeatureConfigurations, { [_jN]: _f }]],
  1
];
var UpdateDetectorResponse$ = [
  3,
  n02,
  _UDRp,
  0,
  [],
  []
];
var UpdateFilterRequest$ = [
  3,
  n02,
  _UFRp,
  0,
  [_DI, _FN, _D2, _Ac, _Ra, _FCin],
  [[0, 1], [0, 1], [0, { [_jN]: _d2 }], [0, { [_jN]: _ac }], [1, { [_jN]: _ra }], [() => FindingCriteria$, { [_jN]: _fCin }]],
  2
];
var UpdateFilterResponse$ = [
  3,
  n02,
  _UFRpd,
  0,
  [_N2],
  [[0, { [_jN]: _n2 }]],
  1
];
var UpdateFindingsFeedbackRequest$ = [
  3,
  n02,
  _UFFR,
  0,
  [_DI, _FI, _Fee, _Com],
  [[0, 1], [64 | 0, { [_jN]: _fI }], [0, { [_jN]: _fee }], [() => SensitiveString, { [_jN]: _com }]],
  3
];
var UpdateFindingsFeedbackResponse$ = [
  3,
  n02,
  _UFFRp,
  0,
  [],
  []
];
var UpdateIPSetRequest$ = [
  3,
  n02,
  _UIPSR,
  0,
  [_DI, _ISI, _N2, _Lo, _Activ, _EBO],
  [[0, 1], [0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_jN]: _eBO }]],
  2
];
var UpdateIPSetResponse$ = [
  3,
  n02,
  _UIPSRp,
  0,
  [],
  []
];
var UpdateMalwareProtectionPlanRequest$ = [
  3,
  n02,
  _UMPPR,
  0,
  [_MPPI, _Ro, _Acti, _PR2],
  [[0, 1], [0, { [_jN]: _ro }], [() => MalwareProtectionPlanActions$, { [_jN]: _act }], [() => UpdateProtectedResource$, { [_jN]: _pR }]],
  1
];
var UpdateMalwareScanSettingsRequest$ = [
  3,
  n02,
  _UMSSR,
  0,
  [_DI, _SRCc, _ESP],
  [[0, 1], [() => ScanResourceCriteria$, { [_jN]: _sRCc }], [0, { [_jN]: _eSP }]],
  1
];
var UpdateMalwareScanSettingsResponse$ = [
  3,
  n02,
  _UMSSRp,
  0,
  [],
  []
];
var UpdateMemberDetectorsRequest$ = [
  3,
  n02,
  _UMDR,
  0,
  [_DI, _AIcc, _DS, _F2],
  [[0, 1], [64 | 0, { [_jN]: _aIcc }], [() => DataSourceConfigurations$, { [_jN]: _dS }], [() => MemberFeaturesConfigurations, { [_jN]: _f }]],
  2
];
var UpdateMemberDetectorsResponse$ = [
  3,
  n02,
  _UMDRp,
  0,
  [_UAn],
  [[() => UnprocessedAccounts, { [_jN]: _uAn }]],
  1
];
var UpdateOrganizationConfigurationRequest$ = [
  3,
  n02,
  _UOCR,
  0,
  [_DI, _AE, _DS, _F2, _AEOM],
  [[0, 1], [2, { [_jN]: _aE }], [() => OrganizationDataSourceConfigurations$, { [_jN]: _dS }], [() => OrganizationFeaturesConfigurations, { [_jN]: _f }], [0, { [_jN]: _aEOM }]],
  1
];
var UpdateOrganizationConfigurationResponse$ = [
  3,
  n02,
  _UOCRp,
  0,
  [],
  []
];
var UpdateProtectedResource$ = [
  3,
  n02,
  _UPR,
  0,
  [_SBu],
  [[() => UpdateS3BucketResource$, { [_jN]: _sBu }]]
];
var UpdatePublishingDestinationRequest$ = [
  3,
  n02,
  _UPDR,
  0,
  [_DI, _DIe, _DP],
  [[0, 1], [0, 1], [() => DestinationProperties$, { [_jN]: _dP }]],
  2
];
var UpdatePublishingDestinationResponse$ = [
  3,
  n02,
  _UPDRp,
  0,
  [],
  []
];
var UpdateS3BucketResource$ = [
  3,
  n02,
  _USBR,
  0,
  [_OP],
  [[64 | 0, { [_jN]: _oP }]]
];
var UpdateThreatEntitySetRequest$ = [
  3,
  n02,
  _UTESR,
  0,
  [_DI, _TESI, _N2, _Lo, _EBO, _Activ],
  [[0, 1], [0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _lo }], [0, { [_jN]: _eBO }], [2, { [_jN]: _acti }]],
  2
];
var UpdateThreatEntitySetResponse$ = [
  3,
  n02,
  _UTESRp,
  0,
  [],
  []
];
var UpdateThreatIntelSetRequest$ = [
  3,
  n02,
  _UTISR,
  0,
  [_DI, _TISI, _N2, _Lo, _Activ, _EBO],
  [[0, 1], [0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _lo }], [2, { [_jN]: _acti }], [0, { [_jN]: _eBO }]],
  2
];
var UpdateThreatIntelSetResponse$ = [
  3,
  n02,
  _UTISRp,
  0,
  [],
  []
];
var UpdateTrustedEntitySetRequest$ = [
  3,
  n02,
  _UTESRpd,
  0,
  [_DI, _TESIr, _N2, _Lo, _EBO, _Activ],
  [[0, 1], [0, 1], [0, { [_jN]: _n2 }], [0, { [_jN]: _lo }], [0, { [_jN]: _eBO }], [2, { [_jN]: _acti }]],
  2
];
var UpdateTrustedEntitySetResponse$ = [
  3,
  n02,
  _UTESRpda,
  0,
  [],
  []
];
var UsageAccountResult$ = [
  3,
  n02,
  _UAR,
  0,
  [_AIc, _To],
  [[0, { [_jN]: _aIc }], [() => Total$, { [_jN]: _to }]]
];
var UsageCriteria$ = [
  3,
  n02,
  _UCs,
  0,
  [_AIcc, _DS, _Re, _F2],
  [[64 | 0, { [_jN]: _aIcc }], [64 | 0, { [_jN]: _dS }], [64 | 0, { [_jN]: _re2 }], [64 | 0, { [_jN]: _f }]]
];
var UsageDataSourceResult$ = [
  3,
  n02,
  _UDSRs,
  0,
  [_DSat, _To],
  [[0, { [_jN]: _dSa }], [() => Total$, { [_jN]: _to }]]
];
var UsageFeatureResult$ = [
  3,
  n02,
  _UFRs,
  0,
  [_Fe, _To],
  [[0, { [_jN]: _fe }], [() => Total$, { [_jN]: _to }]]
];
var UsageResourceResult$ = [
  3,
  n02,
  _URRs,
  0,
  [_Reso, _To],
  [[0, { [_jN]: _reso }], [() => Total$, { [_jN]: _to }]]
];
var UsageStatistics$ = [
  3,
  n02,
  _US2,
  0,
  [_SBA, _TABF, _SBDS, _SBR, _TRo, _SBF],
  [[() => UsageAccountResultList, { [_jN]: _sBA }], [() => UsageTopAccountsResultList, { [_jN]: _tABF }], [() => UsageDataSourceResultList, { [_jN]: _sBDS }], [() => UsageResourceResultList, { [_jN]: _sBR }], [() => UsageResourceResultList, { [_jN]: _tR }], [() => UsageFeatureResultList, { [_jN]: _sBF }]]
];
var UsageTopAccountResult$ = [
  3,
  n02,
  _UTAR,
  0,
  [_AIc, _To],
  [[0, { [_jN]: _aIc }], [() => Total$, { [_jN]: _to }]]
];
var UsageTopAccountsResult$ = [
  3,
  n02,
  _UTARs,
  0,
  [_Fe, _Acc],
  [[0, { [_jN]: _fe }], [() => UsageTopAccountsByFeatureList, { [_jN]: _acc }]]
];
var User$ = [
  3,
  n02,
  _Us,
  0,
  [_N2, _U, _T2, _CUr, _A],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _u }], [0, { [_jN]: _t2 }], [0, { [_jN]: _cUr }], [() => Account$, { [_jN]: _a2 }]],
  3
];
var Volume$ = [
  3,
  n02,
  _Vol,
  0,
  [_N2, _HP],
  [[0, { [_jN]: _n2 }], [() => HostPath$, { [_jN]: _hP }]]
];
var VolumeDetail$ = [
  3,
  n02,
  _VD,
  0,
  [_VA, _VTo, _DN, _VSIGB, _ETn, _SAn, _KKA],
  [[0, { [_jN]: _vA }], [0, { [_jN]: _vTo }], [0, { [_jN]: _dN }], [1, { [_jN]: _vSIGB }], [0, { [_jN]: _eTn }], [0, { [_jN]: _sAn }], [0, { [_jN]: _kKA }]]
];
var VolumeMount$ = [
  3,
  n02,
  _VMo,
  0,
  [_N2, _MPou],
  [[0, { [_jN]: _n2 }], [0, { [_jN]: _mPou }]]
];
var VpcConfig$ = [
  3,
  n02,
  _VC,
  0,
  [_SIub, _VIp, _SG],
  [[64 | 0, { [_jN]: _sIub }], [0, { [_jN]: _vIp }], [() => SecurityGroups, { [_jN]: _sG }]]
];
var __Unit = "unit";
var AccountAffectedResources = [
  1,
  n02,
  _AARc,
  0,
  [
    () => AccountAffectedResource$,
    0
  ]
];
var AccountDetails = [
  1,
  n02,
  _ADc,
  0,
  [
    () => AccountDetail$,
    0
  ]
];
var AccountFreeTrialInfos = [
  1,
  n02,
  _AFTIc,
  0,
  [
    () => AccountFreeTrialInfo$,
    0
  ]
];
var AccountIds = 64 | 0;
var AccountSummaries = [
  1,
  n02,
  _AScco,
  0,
  [
    () => AccountSummary$,
    0
  ]
];
var Activities = [
  1,
  n02,
  _Activi,
  0,
  [
    () => Activity$,
    0
  ]
];
var ActorIds = 64 | 0;
var Actors = [
  1,
  n02,
  _Actor,
  0,
  [
    () => Actor$,
    0
  ]
];
var AdditionalSequenceTypes = 64 | 0;
var AdminAccounts = [
  1,
  n02,
  _AAdm,
  0,
  [
    () => AdminAccount$,
    0
  ]
];
var AnomalyProfileFeatureObjects = [
  1,
  n02,
  _APFO,
  0,
  [
    () => AnomalyObject$,
    0
  ]
];
var AssociationSummaryList = [
  1,
  n02,
  _ASL,
  0,
  [
    () => AssociationSummary$,
    0
  ]
];
var AttackPhases = [
  1,
  n02,
  _APtta,
  0,
  [
    () => AttackPhase$,
    0
  ]
];
var Attacks = [
  1,
  n02,
  _Att,
  0,
  [
    () => Attack$,
    0
  ]
];
var BedrockGuardrails = [
  1,
  n02,
  _BGe,
  0,
  [
    () => BedrockGuardrail$,
    0
  ]
];
var CliCommands = 64 | 0;
var Containers = [
  1,
  n02,
  _Cont,
  0,
  [
    () => Container$,
    0
  ]
];
var ContainerUids = 64 | 0;
var ContentPolicyFilters = [
  1,
  n02,
  _CPF,
  0,
  [
    () => ContentPolicyFilter$,
    0
  ]
];
var CorrelatedFindings = [
  1,
  n02,
  _CFo,
  0,
  [
    () => CorrelatedFinding$,
    0
  ]
];
var CorrelationReasons = 64 | 0;
var CountermeasureActions = [
  1,
  n02,
  _CAou,
  0,
  [
    () => CountermeasureAction$,
    0
  ]
];
var Countermeasures = [
  1,
  n02,
  _Counte,
  0,
  [
    () => Countermeasure$,
    0
  ]
];
var CoverageFilterCriterionList = [
  1,
  n02,
  _CFCL,
  0,
  [
    () => CoverageFilterCriterion$,
    0
  ]
];
var CoverageResources = [
  1,
  n02,
  _CRove,
  0,
  [
    () => CoverageResource$,
    0
  ]
];
var CoverageStatisticsTypeList = 64 | 0;
var DataSourceList = 64 | 0;
var Destinations = [
  1,
  n02,
  _Des,
  0,
  [
    () => Destination$,
    0
  ]
];
var DetectionRuleAccountIds = 64 | 0;
var DetectionRuleFilterList = [
  1,
  n02,
  _DRFL,
  0,
  [
    () => DetectionRuleFilter$,
    0
  ]
];
var DetectionRuleFilterValues = 64 | 0;
var DetectionRuleOrgConfigurationSummaryList = [
  1,
  n02,
  _DROCSL,
  0,
  [
    () => DetectionRuleOrgConfigurationSummary$,
    0
  ]
];
var DetectorAdditionalConfigurationResults = [
  1,
  n02,
  _DACRe,
  0,
  [
    () => DetectorAdditionalConfigurationResult$,
    0
  ]
];
var DetectorAdditionalConfigurations = [
  1,
  n02,
  _DACe,
  0,
  [
    () => DetectorAdditionalConfiguration$,
    0
  ]
];
var DetectorFeatureConfigurations = [
  1,
  n02,
  _DFCe,
  0,
  [
    () => DetectorFeatureConfiguration$,
    0
  ]
];
var DetectorFeatureConfigurationsResults = [
  1,
  n02,
  _DFCRe,
  0,
  [
    () => DetectorFeatureConfigurationResult$,
    0
  ]
];
var DetectorIds = 64 | 0;
var Ec2InstanceUids = 64 | 0;
var Ec2NetworkInterfaceUids = 64 | 0;
var EndpointIds = 64 | 0;
var Eq = 64 | 0;
var Equals = 64 | 0;
var FetchCriteria = [
  1,
  n02,
  _FCet,
  0,
  [
    () => FetchCriterion$,
    0
  ]
];
var FetchDetectorFeatures = [
  1,
  n02,
  _FDF,
  0,
  [
    () => InvestigationDetectorFeatureConfiguration$,
    0
  ]
];
var FetchFieldValues = 64 | 0;
var FetchItemIds = 64 | 0;
var FetchLearnMoreLinks = 64 | 0;
var FilePaths = [
  1,
  n02,
  _FPi,
  0,
  [
    () => ScanFilePath$,
    0
  ]
];
var FilterCriterionList = [
  1,
  n02,
  _FCL,
  0,
  [
    () => FilterCriterion$,
    0
  ]
];
var FilterNames = 64 | 0;
var FindingIds = 64 | 0;
var FindingReferences = [
  1,
  n02,
  _FRin,
  0,
  [
    () => FindingReference$,
    0
  ]
];
var Findings = [
  1,
  n02,
  _Fi,
  0,
  [
    () => Finding$,
    0
  ]
];
var FindingStatisticTypes = 64 | 0;
var FindingTypeClassifications = [
  1,
  n02,
  _FTCin,
  0,
  [
    () => FindingTypeClassification$,
    0
  ]
];
var FindingTypeCounts = [
  1,
  n02,
  _FTCind,
  0,
  [
    () => FindingTypeCount$,
    0
  ]
];
var FindingTypeNames = 64 | 0;
var FindingTypes = 64 | 0;
var FlagsList = 64 | 0;
var FoundationalDataSources = 64 | 0;
var FreeTrialFeatureConfigurationsResults = [
  1,
  n02,
  _FTFCRr,
  0,
  [
    () => FreeTrialFeatureConfigurationResult$,
    0
  ]
];
var GroupedByAccount = [
  1,
  n02,
  _GBA,
  0,
  [
    () => AccountStatistics$,
    0
  ]
];
var GroupedByDate = [
  1,
  n02,
  _GBD,
  0,
  [
    () => DateStatistics$,
    0
  ]
];
var GroupedByFindingType = [
  1,
  n02,
  _GBFT,
  0,
  [
    () => FindingTypeStatistics$,
    0
  ]
];
var GroupedByResource = [
  1,
  n02,
  _GBR,
  0,
  [
    () => ResourceStatistics$,
    0
  ]
];
var GroupedBySeverity = [
  1,
  n02,
  _GBS,
  0,
  [
    () => SeverityStatistics$,
    0
  ]
];
var Groups = 64 | 0;
var Indicators = [
  1,
  n02,
  _In,
  0,
  [
    () => Indicator$,
    0
  ]
];
var IndicatorValues = 64 | 0;
var InvestigationIndicators = [
  1,
  n02,
  _IInves,
  0,
  [
    () => InvestigationIndicator$,
    0
  ]
];
var InvestigationObservations = 64 | 0;
var InvestigationSummaries = [
  1,
  n02,
  _ISnve,
  0,
  [
    () => InvestigationSummary$,
    0
  ]
];
var Invitations = [
  1,
  n02,
  _Invit,
  0,
  [
    () => Invitation$,
    0
  ]
];
var IpSetIds = 64 | 0;
var Ipv6Addresses = 64 | 0;
var Issues = 64 | 0;
var ItemDetailsList = [
  1,
  n02,
  _IDL,
  0,
  [
    () => ItemDetails$,
    0
  ]
];
var ItemPaths = [
  1,
  n02,
  _IPte,
  0,
  [
    () => ItemPath$,
    0
  ]
];
var Lineage = [
  1,
  n02,
  _Li,
  0,
  [
    () => LineageObject$,
    0
  ]
];
var ListMalwareScansFilterCriterionList = [
  1,
  n02,
  _LMSFCL,
  0,
  [
    () => ListMalwareScansFilterCriterion$,
    0
  ]
];
var LoginAttributes = [
  1,
  n02,
  _LAog,
  0,
  [
    () => LoginAttribute$,
    0
  ]
];
var MalwareProtectionPlanObjectPrefixesList = 64 | 0;
var MalwareProtectionPlansSummary = [
  1,
  n02,
  _MPPSa,
  0,
  [
    () => MalwareProtectionPlanSummary$,
    0
  ]
];
var MalwareProtectionPlanStatusReasonsList = [
  1,
  n02,
  _MPPSRL,
  0,
  [
    () => MalwareProtectionPlanStatusReason$,
    0
  ]
];
var MalwareScans = [
  1,
  n02,
  _MSa,
  0,
  [
    () => MalwareScan$,
    0
  ]
];
var MalwareThreats = [
  1,
  n02,
  _MTal,
  0,
  [
    () => MalwareThreat$,
    0
  ]
];
var MapEquals = [
  1,
  n02,
  _ME,
  0,
  [
    () => ScanConditionPair$,
    0
  ]
];
var Matches = 64 | 0;
var MemberAccountRankings = [
  1,
  n02,
  _MARe,
  0,
  [
    () => MemberAccountRanking$,
    0
  ]
];
var MemberAdditionalConfigurationResults = [
  1,
  n02,
  _MACRe,
  0,
  [
    () => MemberAdditionalConfigurationResult$,
    0
  ]
];
var MemberAdditionalConfigurations = [
  1,
  n02,
  _MACem,
  0,
  [
    () => MemberAdditionalConfiguration$,
    0
  ]
];
var MemberDataSourceConfigurations = [
  1,
  n02,
  _MDSC,
  0,
  [
    () => MemberDataSourceConfiguration$,
    0
  ]
];
var MemberFeaturesConfigurations = [
  1,
  n02,
  _MFCe,
  0,
  [
    () => MemberFeaturesConfiguration$,
    0
  ]
];
var MemberFeaturesConfigurationsResults = [
  1,
  n02,
  _MFCRe,
  0,
  [
    () => MemberFeaturesConfigurationResult$,
    0
  ]
];
var Members = [
  1,
  n02,
  _Me,
  0,
  [
    () => Member$,
    0
  ]
];
var MemoryRegionsList = 64 | 0;
var MitreTechniqueIds = 64 | 0;
var ModelDetails = [
  1,
  n02,
  _MDo,
  0,
  [
    () => ModelDetail$,
    0
  ]
];
var Neq = 64 | 0;
var NetworkEndpoints = [
  1,
  n02,
  _NEet,
  0,
  [
    () => NetworkEndpoint$,
    0
  ]
];
var NetworkInterfaces = [
  1,
  n02,
  _NI,
  0,
  [
    () => NetworkInterface$,
    0
  ]
];
var NotEquals = 64 | 0;
var NotMatches = 64 | 0;
var ObservationNumbers = 64 | 1;
var ObservationTexts = 64 | 0;
var ObservedFindingTypes = [
  1,
  n02,
  _OFTb,
  0,
  [
    () => ObservedFindingType$,
    0
  ]
];
var OrganizationAdditionalConfigurationResults = [
  1,
  n02,
  _OACRr,
  0,
  [
    () => OrganizationAdditionalConfigurationResult$,
    0
  ]
];
var OrganizationAdditionalConfigurations = [
  1,
  n02,
  _OACr,
  0,
  [
    () => OrganizationAdditionalConfiguration$,
    0
  ]
];
var OrganizationFeaturesConfigurations = [
  1,
  n02,
  _OFCr,
  0,
  [
    () => OrganizationFeatureConfiguration$,
    0
  ]
];
var OrganizationFeaturesConfigurationsResults = [
  1,
  n02,
  _OFCRr,
  0,
  [
    () => OrganizationFeatureConfigurationResult$,
    0
  ]
];
var OrganizationFeatureStatisticsAdditionalConfigurations = [
  1,
  n02,
  _OFSACr,
  0,
  [
    () => OrganizationFeatureStatisticsAdditionalConfiguration$,
    0
  ]
];
var OrganizationFeatureStatisticsResults = [
  1,
  n02,
  _OFSR,
  0,
  [
    () => OrganizationFeatureStatistics$,
    0
  ]
];
var PortProbeDetails = [
  1,
  n02,
  _PPD,
  0,
  [
    () => PortProbeDetail$,
    0
  ]
];
var PrivateIpAddresses = [
  1,
  n02,
  _PIA,
  0,
  [
    () => PrivateIpAddressDetails$,
    0
  ]
];
var Processes = [
  1,
  n02,
  _Pr,
  0,
  [
    () => Process$,
    0
  ]
];
var ProductCodes = [
  1,
  n02,
  _PC,
  0,
  [
    () => ProductCode$,
    0
  ]
];
var ProtectionPlans = [
  1,
  n02,
  _PP,
  0,
  [
    () => ProtectionPlan$,
    0
  ]
];
var Recommendations = [
  1,
  n02,
  _Rec,
  0,
  [
    () => Recommendation$,
    0
  ]
];
var Records = [
  1,
  n02,
  _Reco,
  0,
  [
    () => InvestigationRecord$,
    0
  ]
];
var RecordTypes = 64 | 0;
var RelatedFilePathsList = 64 | 0;
var RelatedFindingIds = 64 | 0;
var RemediationAffectedResources = [
  1,
  n02,
  _RAR,
  0,
  [
    () => AffectedResource$,
    0
  ]
];
var RepresentativeFindings = [
  1,
  n02,
  _RFep,
  0,
  [
    () => RepresentativeFinding$,
    0
  ]
];
var ResourceDistributions = [
  1,
  n02,
  _RDeso,
  0,
  [
    () => ResourceDistribution$,
    0
  ]
];
var ResourceList = 64 | 0;
var Resources = [
  1,
  n02,
  _Re,
  0,
  [
    () => ResourceV2$,
    0
  ]
];
var ResourceUids = 64 | 0;
var RuleSummaryList = [
  1,
  n02,
  _RSL,
  0,
  [
    () => RuleSummary$,
    0
  ]
];
var S3BucketDetails = [
  1,
  n02,
  _SBD,
  0,
  [
    () => S3BucketDetail$,
    0
  ]
];
var S3ObjectDetails = [
  1,
  n02,
  _SOD,
  0,
  [
    () => S3ObjectDetail$,
    0
  ]
];
var S3ObjectUids = 64 | 0;
var ScannedResources = [
  1,
  n02,
  _SRc,
  0,
  [
    () => ScannedResource$,
    0
  ]
];
var ScanResultThreats = [
  1,
  n02,
  _SRTca,
  0,
  [
    () => ScanResultThreat$,
    0
  ]
];
var Scans = [
  1,
  n02,
  _Sc2,
  0,
  [
    () => Scan$,
    0
  ]
];
var ScanThreatNames = [
  1,
  n02,
  _STNc,
  0,
  [
    () => ScanThreatName$,
    0
  ]
];
var SecurityGroups = [
  1,
  n02,
  _SG,
  0,
  [
    () => SecurityGroup$,
    0
  ]
];
var SessionNameList = 64 | 0;
var SharedBehaviors = [
  1,
  n02,
  _SB,
  0,
  [
    () => SharedBehavior$,
    0
  ]
];
var SharedResources = [
  1,
  n02,
  _SR,
  0,
  [
    () => SharedResource$,
    0
  ]
];
var SignalGroups = [
  1,
  n02,
  _SGi,
  0,
  [
    () => SignalGroup$,
    0
  ]
];
var Signals = [
  1,
  n02,
  _Si,
  0,
  [
    () => Signal$,
    0
  ]
];
var SourceIps = 64 | 0;
var Sources = 64 | 0;
var SubnetIds = 64 | 0;
var TacticCoverages = [
  1,
  n02,
  _TCa,
  0,
  [
    () => TacticCoverage$,
    0
  ]
];
var TagKeyList2 = 64 | 0;
var Tags2 = [
  1,
  n02,
  _Tag2,
  0,
  [
    () => Tag$2,
    0
  ]
];
var TechniqueCoverages = [
  1,
  n02,
  _TCec,
  0,
  [
    () => TechniqueCoverage$,
    0
  ]
];
var ThreatEntitySetIds = 64 | 0;
var ThreatIntelligenceDetails = [
  1,
  n02,
  _TID,
  0,
  [
    () => ThreatIntelligenceDetail$,
    0
  ]
];
var ThreatIntelSetIds = 64 | 0;
var ThreatNames = 64 | 0;
var Threats = [
  1,
  n02,
  _Th,
  0,
  [
    () => Threat$,
    0
  ]
];
var TimeWindowGroups = [
  1,
  n02,
  _TWGi,
  0,
  [
    () => TimeWindowGroup$,
    0
  ]
];
var TrustedEntitySetIds = 64 | 0;
var TypeDistributions = [
  1,
  n02,
  _TDyp,
  0,
  [
    () => TypeDistribution$,
    0
  ]
];
var UnprocessedAccounts = [
  1,
  n02,
  _UAn,
  0,
  [
    () => UnprocessedAccount$,
    0
  ]
];
var UsageAccountResultList = [
  1,
  n02,
  _UARL,
  0,
  [
    () => UsageAccountResult$,
    0
  ]
];
var UsageDataSourceResultList = [
  1,
  n02,
  _UDSRL,
  0,
  [
    () => UsageDataSourceResult$,
    0
  ]
];
var UsageFeatureList = 64 | 0;
var UsageFeatureResultList = [
  1,
  n02,
  _UFRL,
  0,
  [
    () => UsageFeatureResult$,
    0
  ]
];
var UsageResourceResultList = [
  1,
  n02,
  _URRL,
  0,
  [
    () => UsageResourceResult$,
    0
  ]
];
var UsageTopAccountsByFeatureList = [
  1,
  n02,
  _UTABFL,
  0,
  [
    () => UsageTopAccountResult$,
    0
  ]
];
var UsageTopAccountsResultList = [
  1,
  n02,
  _UTARL,
  0,
  [
    () => UsageTopAccountsResult$,
    0
  ]
];
var VolumeDetails = [
  1,
  n02,
  _VDo,
  0,
  [
    () => VolumeDetail$,
    0
  ]
];
var VolumeMounts = [
  1,
  n02,
  _VM,
  0,
  [
    () => VolumeMount$,
    0
  ]
];
var Volumes = [
  1,
  n02,
  _Vo,
  0,
  [
    () => Volume$,
    0
  ]
];
var AffectedResources = 128 | 0;
var AnomalyProfileFeatures = [
  2,
  n02,
  _APF,
  0,
  [
    0,
    0
  ],
  [
    () => AnomalyProfileFeatureObjects,
    0
  ]
];
var AnomalyProfiles = [
  2,
  n02,
  _APn,
  0,
  [
    0,
    0
  ],
  [
    () => AnomalyProfileFeatures,
    0
  ]
];
var AnomalyUnusualBehaviorFeature = [
  2,
  n02,
  _AUBF,
  0,
  [
    0,
    0
  ],
  [
    () => AnomalyObject$,
    0
  ]
];
var Behavior = [
  2,
  n02,
  _B,
  0,
  [
    0,
    0
  ],
  [
    () => AnomalyUnusualBehaviorFeature,
    0
  ]
];
var CountByCoverageStatus = 128 | 1;
var CountByResourceType = 128 | 1;
var CountBySeverity = 128 | 1;
var Criterion = [
  2,
  n02,
  _Cri,
  0,
  [
    0,
    0
  ],
  [
    () => Condition$,
    0
  ]
];
var InvestigationCriterion = [
  2,
  n02,
  _ICn,
  0,
  [
    0,
    0
  ],
  [
    () => InvestigationFilterCondition$,
    0
  ]
];
var ScanCriterion = [
  2,
  n02,
  _SCcanr,
  0,
  [
    0,
    0
  ],
  [
    () => ScanCondition$,
    0
  ]
];
var TagMap = 128 | 0;
var SupportingData$ = [
  4,
  n02,
  _SDup,
  0,
  [_Fet, _Ana, _Obs, _Met],
  [[() => FetchRecord$, { [_jN]: _fet }], [() => AnalysisRecord$, { [_jN]: _ana }], [() => ObservationRecord$, { [_jN]: _obs }], [() => MetadataRecord$, { [_jN]: _met }]]
];
var AcceptAdministratorInvitation$ = [
  9,
  n02,
  _AAIc,
  { [_ht]: ["POST", "/detector/{DetectorId}/administrator", 200] },
  () => AcceptAdministratorInvitationRequest$,
  () => AcceptAdministratorInvitationResponse$
];
var AcceptInvitation$ = [
  9,
  n02,
  _AIcce,
  { [_ht]: ["POST", "/detector/{DetectorId}/master", 200] },
  () => AcceptInvitationRequest$,
  () => AcceptInvitationResponse$
];
var ArchiveFindings$ = [
  9,
  n02,
  _AFr,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/archive", 200] },
  () => ArchiveFindingsRequest$,
  () => ArchiveFindingsResponse$
];
var CreateCustomDetectionRuleAssociation$ = [
  9,
  n02,
  _CCDRA,
  { [_ht]: ["POST", "/custom-detection-rule/association", 200] },
  () => CreateCustomDetectionRuleAssociationRequest$,
  () => CreateCustomDetectionRuleAssociationResponse$
];
var CreateCustomDetectionRuleOrgConfiguration$ = [
  9,
  n02,
  _CCDROC,
  { [_ht]: ["POST", "/custom-detection-rule/org-configuration", 200] },
  () => CreateCustomDetectionRuleOrgConfigurationRequest$,
  () => CreateCustomDetectionRuleOrgConfigurationResponse$
];
var CreateDetector$ = [
  9,
  n02,
  _CDr,
  { [_ht]: ["POST", "/detector", 200] },
  () => CreateDetectorRequest$,
  () => CreateDetectorResponse$
];
var CreateFilter$ = [
  9,
  n02,
  _CFr,
  { [_ht]: ["POST", "/detector/{DetectorId}/filter", 200] },
  () => CreateFilterRequest$,
  () => CreateFilterResponse$
];
var CreateInvestigation$ = [
  9,
  n02,
  _CI2,
  { [_ht]: ["POST", "/detector/{DetectorId}/investigation", 202] },
  () => CreateInvestigationRequest$,
  () => CreateInvestigationResponse$
];
var CreateIPSet$ = [
  9,
  n02,
  _CIPS,
  { [_ht]: ["POST", "/detector/{DetectorId}/ipset", 200] },
  () => CreateIPSetRequest$,
  () => CreateIPSetResponse$
];
var CreateMalwareProtectionPlan$ = [
  9,
  n02,
  _CMPP,
  { [_ht]: ["POST", "/malware-protection-plan", 200] },
  () => CreateMalwareProtectionPlanRequest$,
  () => CreateMalwareProtectionPlanResponse$
];
var CreateMembers$ = [
  9,
  n02,
  _CM,
  { [_ht]: ["POST", "/detector/{DetectorId}/member", 200] },
  () => CreateMembersRequest$,
  () => CreateMembersResponse$
];
var CreatePublishingDestination$ = [
  9,
  n02,
  _CPD,
  { [_ht]: ["POST", "/detector/{DetectorId}/publishingDestination", 200] },
  () => CreatePublishingDestinationRequest$,
  () => CreatePublishingDestinationResponse$
];
var CreateSampleFindings$ = [
  9,
  n02,
  _CSF,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/create", 200] },
  () => CreateSampleFindingsRequest$,
  () => CreateSampleFindingsResponse$
];
var CreateThreatEntitySet$ = [
  9,
  n02,
  _CTES,
  { [_ht]: ["POST", "/detector/{DetectorId}/threatentityset", 200] },
  () => CreateThreatEntitySetRequest$,
  () => CreateThreatEntitySetResponse$
];
var CreateThreatIntelSet$ = [
  9,
  n02,
  _CTIS,
  { [_ht]: ["POST", "/detector/{DetectorId}/threatintelset", 200] },
  () => CreateThreatIntelSetRequest$,
  () => CreateThreatIntelSetResponse$
];
var CreateTrustedEntitySet$ = [
  9,
  n02,
  _CTESr,
  { [_ht]: ["POST", "/detector/{DetectorId}/trustedentityset", 200] },
  () => CreateTrustedEntitySetRequest$,
  () => CreateTrustedEntitySetResponse$
];
var DeclineInvitations$ = [
  9,
  n02,
  _DIec,
  { [_ht]: ["POST", "/invitation/decline", 200] },
  () => DeclineInvitationsRequest$,
  () => DeclineInvitationsResponse$
];
var DeleteCustomDetectionRuleAssociation$ = [
  9,
  n02,
  _DCDRA,
  { [_ht]: ["DELETE", "/custom-detection-rule/rule/{RuleId}/association/{AssociationId}", 200] },
  () => DeleteCustomDetectionRuleAssociationRequest$,
  () => DeleteCustomDetectionRuleAssociationResponse$
];
var DeleteCustomDetectionRuleOrgConfiguration$ = [
  9,
  n02,
  _DCDROC,
  { [_ht]: ["DELETE", "/custom-detection-rule/org-configuration/{RuleId}", 200] },
  () => DeleteCustomDetectionRuleOrgConfigurationRequest$,
  () => DeleteCustomDetectionRuleOrgConfigurationResponse$
];
var DeleteDetector$ = [
  9,
  n02,
  _DDe,
  { [_ht]: ["DELETE", "/detector/{DetectorId}", 200] },
  () => DeleteDetectorRequest$,
  () => DeleteDetectorResponse$
];
var DeleteFilter$ = [
  9,
  n02,
  _DF,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/filter/{FilterName}", 200] },
  () => DeleteFilterRequest$,
  () => DeleteFilterResponse$
];
var DeleteInvitations$ = [
  9,
  n02,
  _DIel,
  { [_ht]: ["POST", "/invitation/delete", 200] },
  () => DeleteInvitationsRequest$,
  () => DeleteInvitationsResponse$
];
var DeleteIPSet$ = [
  9,
  n02,
  _DIPS,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/ipset/{IpSetId}", 200] },
  () => DeleteIPSetRequest$,
  () => DeleteIPSetResponse$
];
var DeleteMalwareProtectionPlan$ = [
  9,
  n02,
  _DMPP,
  { [_ht]: ["DELETE", "/malware-protection-plan/{MalwareProtectionPlanId}", 200] },
  () => DeleteMalwareProtectionPlanRequest$,
  () => __Unit
];
var DeleteMembers$ = [
  9,
  n02,
  _DM,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/delete", 200] },
  () => DeleteMembersRequest$,
  () => DeleteMembersResponse$
];
var DeletePublishingDestination$ = [
  9,
  n02,
  _DPD,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/publishingDestination/{DestinationId}", 200] },
  () => DeletePublishingDestinationRequest$,
  () => DeletePublishingDestinationResponse$
];
var DeleteThreatEntitySet$ = [
  9,
  n02,
  _DTES,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}", 200] },
  () => DeleteThreatEntitySetRequest$,
  () => DeleteThreatEntitySetResponse$
];
var DeleteThreatIntelSet$ = [
  9,
  n02,
  _DTIS,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", 200] },
  () => DeleteThreatIntelSetRequest$,
  () => DeleteThreatIntelSetResponse$
];
var DeleteTrustedEntitySet$ = [
  9,
  n02,
  _DTESe,
  { [_ht]: ["DELETE", "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}", 200] },
  () => DeleteTrustedEntitySetRequest$,
  () => DeleteTrustedEntitySetResponse$
];
var DescribeMalwareScans$ = [
  9,
  n02,
  _DMS,
  { [_ht]: ["POST", "/detector/{DetectorId}/malware-scans", 200] },
  () => DescribeMalwareScansRequest$,
  () => DescribeMalwareScansResponse$
];
var DescribeOrganizationConfiguration$2 = [
  9,
  n02,
  _DOC,
  { [_ht]: ["GET", "/detector/{DetectorId}/admin", 200] },
  () => DescribeOrganizationConfigurationRequest$,
  () => DescribeOrganizationConfigurationResponse$
];
var DescribePublishingDestination$ = [
  9,
  n02,
  _DPDe,
  { [_ht]: ["GET", "/detector/{DetectorId}/publishingDestination/{DestinationId}", 200] },
  () => DescribePublishingDestinationRequest$,
  () => DescribePublishingDestinationResponse$
];
var DisableOrganizationAdminAccount$ = [
  9,
  n02,
  _DOAA,
  { [_ht]: ["POST", "/admin/disable", 200] },
  () => DisableOrganizationAdminAccountRequest$,
  () => DisableOrganizationAdminAccountResponse$
];
var DisassociateFromAdministratorAccount$ = [
  9,
  n02,
  _DFAA,
  { [_ht]: ["POST", "/detector/{DetectorId}/administrator/disassociate", 200] },
  () => DisassociateFromAdministratorAccountRequest$,
  () => DisassociateFromAdministratorAccountResponse$
];
var DisassociateFromMasterAccount$ = [
  9,
  n02,
  _DFMA,
  { [_ht]: ["POST", "/detector/{DetectorId}/master/disassociate", 200] },
  () => DisassociateFromMasterAccountRequest$,
  () => DisassociateFromMasterAccountResponse$
];
var DisassociateMembers$ = [
  9,
  n02,
  _DMi,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/disassociate", 200] },
  () => DisassociateMembersRequest$,
  () => DisassociateMembersResponse$
];
var EnableOrganizationAdminAccount$ = [
  9,
  n02,
  _EOAA,
  { [_ht]: ["POST", "/admin/enable", 200] },
  () => EnableOrganizationAdminAccountRequest$,
  () => EnableOrganizationAdminAccountResponse$
];
var GetAdministratorAccount$ = [
  9,
  n02,
  _GAA,
  { [_ht]: ["GET", "/detector/{DetectorId}/administrator", 200] },
  () => GetAdministratorAccountRequest$,
  () => GetAdministratorAccountResponse$
];
var GetCoverageStatistics$ = [
  9,
  n02,
  _GCS,
  { [_ht]: ["POST", "/detector/{DetectorId}/coverage/statistics", 200] },
  () => GetCoverageStatisticsRequest$,
  () => GetCoverageStatisticsResponse$
];
var GetCustomDetectionRule$ = [
  9,
  n02,
  _GCDR,
  { [_ht]: ["GET", "/custom-detection-rule/rule/{RuleId}", 200] },
  () => GetCustomDetectionRuleRequest$,
  () => GetCustomDetectionRuleResponse$
];
var GetCustomDetectionRuleAssociation$ = [
  9,
  n02,
  _GCDRA,
  { [_ht]: ["GET", "/custom-detection-rule/rule/{RuleId}/association/{AssociationId}", 200] },
  () => GetCustomDetectionRuleAssociationRequest$,
  () => GetCustomDetectionRuleAssociationResponse$
];
var GetCustomDetectionRuleOrgConfiguration$ = [
  9,
  n02,
  _GCDROC,
  { [_ht]: ["GET", "/custom-detection-rule/org-configuration/{RuleId}", 200] },
  () => GetCustomDetectionRuleOrgConfigurationRequest$,
  () => GetCustomDetectionRuleOrgConfigurationResponse$
];
var GetDetector$ = [
  9,
  n02,
  _GD,
  { [_ht]: ["GET", "/detector/{DetectorId}", 200] },
  () => GetDetectorRequest$,
  () => GetDetectorResponse$
];
var GetFilter$ = [
  9,
  n02,
  _GF,
  { [_ht]: ["GET", "/detector/{DetectorId}/filter/{FilterName}", 200] },
  () => GetFilterRequest$,
  () => GetFilterResponse$
];
var GetFindings$ = [
  9,
  n02,
  _GFe,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/get", 200] },
  () => GetFindingsRequest$,
  () => GetFindingsResponse$
];
var GetFindingsStatistics$ = [
  9,
  n02,
  _GFS,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/statistics", 200] },
  () => GetFindingsStatisticsRequest$,
  () => GetFindingsStatisticsResponse$
];
var GetInvestigation$ = [
  9,
  n02,
  _GIe,
  { [_ht]: ["GET", "/detector/{DetectorId}/investigation/{InvestigationId}", 200] },
  () => GetInvestigationRequest$,
  () => GetInvestigationResponse$
];
var GetInvitationsCount$ = [
  9,
  n02,
  _GIC,
  { [_ht]: ["GET", "/invitation/count", 200] },
  () => GetInvitationsCountRequest$,
  () => GetInvitationsCountResponse$
];
var GetIPSet$ = [
  9,
  n02,
  _GIPS,
  { [_ht]: ["GET", "/detector/{DetectorId}/ipset/{IpSetId}", 200] },
  () => GetIPSetRequest$,
  () => GetIPSetResponse$
];
var GetMalwareProtectionPlan$ = [
  9,
  n02,
  _GMPP,
  { [_ht]: ["GET", "/malware-protection-plan/{MalwareProtectionPlanId}", 200] },
  () => GetMalwareProtectionPlanRequest$,
  () => GetMalwareProtectionPlanResponse$
];
var GetMalwareScan$ = [
  9,
  n02,
  _GMS,
  { [_ht]: ["GET", "/malware-scan/{ScanId}", 200] },
  () => GetMalwareScanRequest$,
  () => GetMalwareScanResponse$
];
var GetMalwareScanSettings$ = [
  9,
  n02,
  _GMSS,
  { [_ht]: ["GET", "/detector/{DetectorId}/malware-scan-settings", 200] },
  () => GetMalwareScanSettingsRequest$,
  () => GetMalwareScanSettingsResponse$
];
var GetMasterAccount$ = [
  9,
  n02,
  _GMA,
  { [_ht]: ["GET", "/detector/{DetectorId}/master", 200] },
  () => GetMasterAccountRequest$,
  () => GetMasterAccountResponse$
];
var GetMemberDetectors$ = [
  9,
  n02,
  _GMD,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/detector/get", 200] },
  () => GetMemberDetectorsRequest$,
  () => GetMemberDetectorsResponse$
];
var GetMembers$ = [
  9,
  n02,
  _GM,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/get", 200] },
  () => GetMembersRequest$,
  () => GetMembersResponse$
];
var GetOrganizationStatistics$ = [
  9,
  n02,
  _GOS,
  { [_ht]: ["GET", "/organization/statistics", 200] },
  () => __Unit,
  () => GetOrganizationStatisticsResponse$
];
var GetRemainingFreeTrialDays$ = [
  9,
  n02,
  _GRFTD,
  { [_ht]: ["POST", "/detector/{DetectorId}/freeTrial/daysRemaining", 200] },
  () => GetRemainingFreeTrialDaysRequest$,
  () => GetRemainingFreeTrialDaysResponse$
];
var GetThreatEntitySet$ = [
  9,
  n02,
  _GTES,
  { [_ht]: ["GET", "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}", 200] },
  () => GetThreatEntitySetRequest$,
  () => GetThreatEntitySetResponse$
];
var GetThreatIntelSet$ = [
  9,
  n02,
  _GTIS,
  { [_ht]: ["GET", "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", 200] },
  () => GetThreatIntelSetRequest$,
  () => GetThreatIntelSetResponse$
];
var GetTrustedEntitySet$ = [
  9,
  n02,
  _GTESe,
  { [_ht]: ["GET", "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}", 200] },
  () => GetTrustedEntitySetRequest$,
  () => GetTrustedEntitySetResponse$
];
var GetUsageStatistics$ = [
  9,
  n02,
  _GUS,
  { [_ht]: ["POST", "/detector/{DetectorId}/usage/statistics", 200] },
  () => GetUsageStatisticsRequest$,
  () => GetUsageStatisticsResponse$
];
var InviteMembers$ = [
  9,
  n02,
  _IMn,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/invite", 200] },
  () => InviteMembersRequest$,
  () => InviteMembersResponse$
];
var ListCoverage$ = [
  9,
  n02,
  _LCi,
  { [_ht]: ["POST", "/detector/{DetectorId}/coverage", 200] },
  () => ListCoverageRequest$,
  () => ListCoverageResponse$
];
var ListCustomDetectionRuleAssociations$ = [
  9,
  n02,
  _LCDRA,
  { [_ht]: ["GET", "/custom-detection-rule/association", 200] },
  () => ListCustomDetectionRuleAssociationsRequest$,
  () => ListCustomDetectionRuleAssociationsResponse$
];
var ListCustomDetectionRuleOrgConfigurations$ = [
  9,
  n02,
  _LCDROC,
  { [_ht]: ["GET", "/custom-detection-rule/org-configuration", 200] },
  () => ListCustomDetectionRuleOrgConfigurationsRequest$,
  () => ListCustomDetectionRuleOrgConfigurationsResponse$
];
var ListCustomDetectionRules$ = [
  9,
  n02,
  _LCDR,
  { [_ht]: ["POST", "/custom-detection-rule/rule", 200] },
  () => ListCustomDetectionRulesRequest$,
  () => ListCustomDetectionRulesResponse$
];
var ListDetectors$ = [
  9,
  n02,
  _LDi,
  { [_ht]: ["GET", "/detector", 200] },
  () => ListDetectorsRequest$,
  () => ListDetectorsResponse$
];
var ListFilters$ = [
  9,
  n02,
  _LFi,
  { [_ht]: ["GET", "/detector/{DetectorId}/filter", 200] },
  () => ListFiltersRequest$,
  () => ListFiltersResponse$
];
var ListFindings$ = [
  9,
  n02,
  _LFis,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings", 200] },
  () => ListFindingsRequest$,
  () => ListFindingsResponse$
];
var ListInvestigationRecords$ = [
  9,
  n02,
  _LIRistn,
  { [_ht]: ["POST", "/detector/{DetectorId}/investigation/records", 200] },
  () => ListInvestigationRecordsRequest$,
  () => ListInvestigationRecordsResponse$
];
var ListInvestigations$ = [
  9,
  n02,
  _LI,
  { [_ht]: ["POST", "/detector/{DetectorId}/investigation/list", 200] },
  () => ListInvestigationsRequest$,
  () => ListInvestigationsResponse$
];
var ListInvitations$ = [
  9,
  n02,
  _LIi,
  { [_ht]: ["GET", "/invitation", 200] },
  () => ListInvitationsRequest$,
  () => ListInvitationsResponse$
];
var ListIPSets$ = [
  9,
  n02,
  _LIPS,
  { [_ht]: ["GET", "/detector/{DetectorId}/ipset", 200] },
  () => ListIPSetsRequest$,
  () => ListIPSetsResponse$
];
var ListMalwareProtectionPlans$ = [
  9,
  n02,
  _LMPP,
  { [_ht]: ["GET", "/malware-protection-plan", 200] },
  () => ListMalwareProtectionPlansRequest$,
  () => ListMalwareProtectionPlansResponse$
];
var ListMalwareScans$ = [
  9,
  n02,
  _LMS,
  { [_ht]: ["POST", "/malware-scan", 200] },
  () => ListMalwareScansRequest$,
  () => ListMalwareScansResponse$
];
var ListMembers$ = [
  9,
  n02,
  _LM,
  { [_ht]: ["GET", "/detector/{DetectorId}/member", 200] },
  () => ListMembersRequest$,
  () => ListMembersResponse$
];
var ListOrganizationAdminAccounts$2 = [
  9,
  n02,
  _LOAA,
  { [_ht]: ["GET", "/admin", 200] },
  () => ListOrganizationAdminAccountsRequest$,
  () => ListOrganizationAdminAccountsResponse$
];
var ListPublishingDestinations$ = [
  9,
  n02,
  _LPDi,
  { [_ht]: ["GET", "/detector/{DetectorId}/publishingDestination", 200] },
  () => ListPublishingDestinationsRequest$,
  () => ListPublishingDestinationsResponse$
];
var ListTagsForResource$ = [
  9,
  n02,
  _LTFR,
  { [_ht]: ["GET", "/tags/{ResourceArn}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ListThreatEntitySets$ = [
  9,
  n02,
  _LTES,
  { [_ht]: ["GET", "/detector/{DetectorId}/threatentityset", 200] },
  () => ListThreatEntitySetsRequest$,
  () => ListThreatEntitySetsResponse$
];
var ListThreatIntelSets$ = [
  9,
  n02,
  _LTIS,
  { [_ht]: ["GET", "/detector/{DetectorId}/threatintelset", 200] },
  () => ListThreatIntelSetsRequest$,
  () => ListThreatIntelSetsResponse$
];
var ListTrustedEntitySets$ = [
  9,
  n02,
  _LTESi,
  { [_ht]: ["GET", "/detector/{DetectorId}/trustedentityset", 200] },
  () => ListTrustedEntitySetsRequest$,
  () => ListTrustedEntitySetsResponse$
];
var SendObjectMalwareScan$ = [
  9,
  n02,
  _SOMS,
  { [_ht]: ["POST", "/object-malware-scan/send", 200] },
  () => SendObjectMalwareScanRequest$,
  () => SendObjectMalwareScanResponse$
];
var StartMalwareScan$ = [
  9,
  n02,
  _SMS,
  { [_ht]: ["POST", "/malware-scan/start", 200] },
  () => StartMalwareScanRequest$,
  () => StartMalwareScanResponse$
];
var StartMonitoringMembers$ = [
  9,
  n02,
  _SMM,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/start", 200] },
  () => StartMonitoringMembersRequest$,
  () => StartMonitoringMembersResponse$
];
var StopMonitoringMembers$ = [
  9,
  n02,
  _SMMt,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/stop", 200] },
  () => StopMonitoringMembersRequest$,
  () => StopMonitoringMembersResponse$
];
var TagResource$ = [
  9,
  n02,
  _TRa,
  { [_ht]: ["POST", "/tags/{ResourceArn}", 204] },
  () => TagResourceRequest$,
  () => TagResourceResponse$
];
var UnarchiveFindings$ = [
  9,
  n02,
  _UFn,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/unarchive", 200] },
  () => UnarchiveFindingsRequest$,
  () => UnarchiveFindingsResponse$
];
var UntagResource$ = [
  9,
  n02,
  _UR,
  { [_ht]: ["DELETE", "/tags/{ResourceArn}", 204] },
  () => UntagResourceRequest$2,
  () => UntagResourceResponse$
];
var UpdateCustomDetectionRuleAssociation$ = [
  9,
  n02,
  _UCDRA,
  { [_ht]: ["PUT", "/custom-detection-rule/rule/{RuleId}/association/{AssociationId}", 200] },
  () => UpdateCustomDetectionRuleAssociationRequest$,
  () => UpdateCustomDetectionRuleAssociationResponse$
];
var UpdateCustomDetectionRuleOrgConfiguration$ = [
  9,
  n02,
  _UCDROC,
  { [_ht]: ["PUT", "/custom-detection-rule/org-configuration/{RuleId}", 200] },
  () => UpdateCustomDetectionRuleOrgConfigurationRequest$,
  () => UpdateCustomDetectionRuleOrgConfigurationResponse$
];
var UpdateDetector$ = [
  9,
  n02,
  _UD,
  { [_ht]: ["POST", "/detector/{DetectorId}", 200] },
  () => UpdateDetectorRequest$,
  () => UpdateDetectorResponse$
];
var UpdateFilter$ = [
  9,
  n02,
  _UFp,
  { [_ht]: ["POST", "/detector/{DetectorId}/filter/{FilterName}", 200] },
  () => UpdateFilterRequest$,
  () => UpdateFilterResponse$
];
var UpdateFindingsFeedback$ = [
  9,
  n02,
  _UFF,
  { [_ht]: ["POST", "/detector/{DetectorId}/findings/feedback", 200] },
  () => UpdateFindingsFeedbackRequest$,
  () => UpdateFindingsFeedbackResponse$
];
var UpdateIPSet$ = [
  9,
  n02,
  _UIPS,
  { [_ht]: ["POST", "/detector/{DetectorId}/ipset/{IpSetId}", 200] },
  () => UpdateIPSetRequest$,
  () => UpdateIPSetResponse$
];
var UpdateMalwareProtectionPlan$ = [
  9,
  n02,
  _UMPP,
  { [_ht]: ["PATCH", "/malware-protection-plan/{MalwareProtectionPlanId}", 200] },
  () => UpdateMalwareProtectionPlanRequest$,
  () => __Unit
];
var UpdateMalwareScanSettings$ = [
  9,
  n02,
  _UMSS,
  { [_ht]: ["POST", "/detector/{DetectorId}/malware-scan-settings", 200] },
  () => UpdateMalwareScanSettingsRequest$,
  () => UpdateMalwareScanSettingsResponse$
];
var UpdateMemberDetectors$ = [
  9,
  n02,
  _UMD,
  { [_ht]: ["POST", "/detector/{DetectorId}/member/detector/update", 200] },
  () => UpdateMemberDetectorsRequest$,
  () => UpdateMemberDetectorsResponse$
];
var UpdateOrganizationConfiguration$ = [
  9,
  n02,
  _UOC,
  { [_ht]: ["POST", "/detector/{DetectorId}/admin", 200] },
  () => UpdateOrganizationConfigurationRequest$,
  () => UpdateOrganizationConfigurationResponse$
];
var UpdatePublishingDestination$ = [
  9,
  n02,
  _UPD,
  { [_ht]: ["POST", "/detector/{DetectorId}/publishingDestination/{DestinationId}", 200] },
  () => UpdatePublishingDestinationRequest$,
  () => UpdatePublishingDestinationResponse$
];
var UpdateThreatEntitySet$ = [
  9,
  n02,
  _UTES,
  { [_ht]: ["POST", "/detector/{DetectorId}/threatentityset/{ThreatEntitySetId}", 200] },
  () => UpdateThreatEntitySetRequest$,
  () => UpdateThreatEntitySetResponse$
];
var UpdateThreatIntelSet$ = [
  9,
  n02,
  _UTIS,
  { [_ht]: ["POST", "/detector/{DetectorId}/threatintelset/{ThreatIntelSetId}", 200] },
  () => UpdateThreatIntelSetRequest$,
  () => UpdateThreatIntelSetResponse$
];
var UpdateTrustedEntitySet$ = [
  9,
  n02,
  _UTESp,
  { [_ht]: ["POST", "/detector/{DetectorId}/trustedentityset/{TrustedEntitySetId}", 200] },
  () => UpdateTrustedEntitySetRequest$,
  () => UpdateTrustedEntitySetResponse$
];

// node_modules/@aws-sdk/client-guardduty/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2017-11-28",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultGuardDutyHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsRestJsonProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.guardduty",
      errorTypeRegistries: errorTypeRegistries2,
      version: "2017-11-28",
      serviceTarget: "GuardDutyAPIService"
    },
    serviceId: config?.serviceId ?? "GuardDuty",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-guardduty/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig3(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-guardduty/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-guardduty/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-guardduty/dist-es/GuardDutyClient.js
var GuardDutyClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultGuardDutyHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-guardduty/dist-es/commandBuilder.js
var command4 = makeBuilder(commonParams2, "GuardDutyAPIService", "GuardDutyClient", getEndpointPlugin);
var _ep04 = {};
var _mw04 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-guardduty/dist-es/commands/DescribeOrganizationConfigurationCommand.js
var DescribeOrganizationConfigurationCommand = class extends command4(_ep04, _mw04, "DescribeOrganizationConfiguration", DescribeOrganizationConfiguration$2) {
};

// node_modules/@aws-sdk/client-guardduty/dist-es/commands/GetDetectorCommand.js
var GetDetectorCommand = class extends command4(_ep04, _mw04, "GetDetector", GetDetector$) {
};

// node_modules/@aws-sdk/client-guardduty/dist-es/commands/ListDetectorsCommand.js
var ListDetectorsCommand = class extends command4(_ep04, _mw04, "ListDetectors", ListDetectors$) {
};

// node_modules/@aws-sdk/client-guardduty/dist-es/commands/ListOrganizationAdminAccountsCommand.js
var ListOrganizationAdminAccountsCommand = class extends command4(_ep04, _mw04, "ListOrganizationAdminAccounts", ListOrganizationAdminAccounts$2) {
};

// node_modules/@aws-sdk/client-guardduty/dist-es/pagination/DescribeOrganizationConfigurationPaginator.js
var paginateDescribeOrganizationConfiguration = createPaginator(GuardDutyClient, DescribeOrganizationConfigurationCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-guardduty/dist-es/pagination/ListDetectorsPaginator.js
var paginateListDetectors = createPaginator(GuardDutyClient, ListDetectorsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-guardduty/dist-es/pagination/ListOrganizationAdminAccountsPaginator.js
var paginateListOrganizationAdminAccounts = createPaginator(GuardDutyClient, ListOrganizationAdminAccountsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/DescribeHubCommand.js
var DescribeHubCommand = class extends command2(_ep02, _mw02, "DescribeHub", DescribeHub$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/DescribeOrganizationConfigurationCommand.js
var DescribeOrganizationConfigurationCommand2 = class extends command2(_ep02, _mw02, "DescribeOrganizationConfiguration", DescribeOrganizationConfiguration$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/GetEnabledStandardsCommand.js
var GetEnabledStandardsCommand = class extends command2(_ep02, _mw02, "GetEnabledStandards", GetEnabledStandards$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/GetFindingAggregatorCommand.js
var GetFindingAggregatorCommand = class extends command2(_ep02, _mw02, "GetFindingAggregator", GetFindingAggregator$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/ListFindingAggregatorsCommand.js
var ListFindingAggregatorsCommand = class extends command2(_ep02, _mw02, "ListFindingAggregators", ListFindingAggregators$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/ListOrganizationAdminAccountsCommand.js
var ListOrganizationAdminAccountsCommand2 = class extends command2(_ep02, _mw02, "ListOrganizationAdminAccounts", ListOrganizationAdminAccounts$) {
};

// node_modules/@aws-sdk/client-securityhub/dist-es/pagination/GetEnabledStandardsPaginator.js
var paginateGetEnabledStandards = createPaginator(SecurityHubClient, GetEnabledStandardsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-securityhub/dist-es/pagination/GetFindingsPaginator.js
var paginateGetFindings = createPaginator(SecurityHubClient, GetFindingsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-securityhub/dist-es/pagination/ListFindingAggregatorsPaginator.js
var paginateListFindingAggregators = createPaginator(SecurityHubClient, ListFindingAggregatorsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-securityhub/dist-es/pagination/ListOrganizationAdminAccountsPaginator.js
var paginateListOrganizationAdminAccounts2 = createPaginator(SecurityHubClient, ListOrganizationAdminAccountsCommand2, "NextToken", "NextToken", "MaxResults");

// action/read/organization/call.ts
var CallError = class extends Error {
  name = "CallError";
  call;
  code;
  status;
  constructor(call, cause) {
    const { name, status, message } = describe(cause);
    super(`${name}: ${message}`.slice(0, LONGEST_REASON), { cause });
    this.call = call;
    this.code = name;
    this.status = status;
  }
};
var LONGEST_REASON = 300;
function describe(cause) {
  if (!(cause instanceof Error)) return { name: "Error", status: 0, message: String(cause) };
  const { name, message } = cause;
  return { name, message, status: statusOf(cause) };
}
function statusOf(cause) {
  if (!("$metadata" in cause)) return 0;
  const { $metadata: metadata } = cause;
  if (typeof metadata !== "object" || metadata === null) return 0;
  const status = "httpStatusCode" in metadata ? metadata.httpStatusCode : 0;
  return typeof status === "number" ? status : 0;
}
async function attempt(look) {
  try {
    return known(await look());
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { call, message } = error;
    return { known: false, reason: message, call, permission: permissionFor(call) };
  }
}
async function unlessAbsent(codes, otherwise, look) {
  try {
    return await look();
  } catch (error) {
    if (error instanceof CallError && codes.includes(error.code)) return otherwise;
    throw error;
  }
}
var Gate = class {
  #waiting = [];
  #free;
  constructor(places) {
    this.#free = places;
  }
  async pass(work) {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resume) => this.#waiting.push(resume));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#free += 1;
      else next();
    }
  }
};
function watch(stack, { service, whose, region, gate, onCall }) {
  stack.add(
    (next, context) => async (request) => {
      const command11 = context.commandName ?? "";
      const call = `${service}:${command11.replace(/Command$/, "")}`;
      onCall({ call, account: whose().account, region, input: JSON.stringify(request.input) });
      try {
        return await gate.pass(() => next(request));
      } catch (error) {
        throw new CallError(call, error);
      }
    },
    { step: "initialize", name: "trailwarden", priority: "high" }
  );
}
async function mapLimited(items, lanes, work) {
  const results = /* @__PURE__ */ new Map();
  const queue = items.entries();
  const lane = async () => {
    for (const [index, item] of queue) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return [...results.entries()].toSorted(([a9], [b9]) => a9 - b9).map(([, result]) => result);
}
async function pages(paginator, items) {
  const all = [];
  for await (const page of paginator) for (const item of items(page) ?? []) all.push(item);
  return all;
}
var iso = (date) => date?.toISOString();

// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
};

// node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
var NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
var NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
var DEFAULT_DISABLE_REQUEST_COMPRESSION = false;
var NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => booleanSelector(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, SelectorType.CONFIG),
  default: DEFAULT_DISABLE_REQUEST_COMPRESSION
};

// node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
var DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES = 10240;
var NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
  environmentVariableSelector: (env) => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, SelectorType.ENV),
  configFileSelector: (profile) => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, SelectorType.CONFIG),
  default: DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES
};

// node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
var resolveCompressionConfig = (input) => {
  const { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
  return Object.assign(input, {
    disableRequestCompression: normalizeProvider(disableRequestCompression),
    requestMinCompressionSizeBytes: async () => {
      const requestMinCompressionSizeBytes = await normalizeProvider(_requestMinCompressionSizeBytes)();
      if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) {
        throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
      }
      return requestMinCompressionSizeBytes;
    }
  });
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption3(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "monitoring",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultCloudWatchHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption3(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig3 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters3 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "monitoring"
  });
};
var commonParams3 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudwatch/package.json
var package_default3 = {
  name: "@aws-sdk/client-cloudwatch",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Cloudwatch Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudwatch"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/middleware-compression": "^4.6.2",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
var k3 = "ref";
var a3 = -1;
var b3 = true;
var c3 = "isSet";
var d3 = "PartitionResult";
var e3 = "booleanEquals";
var f3 = "getAttr";
var g3 = { [k3]: "Endpoint" };
var h3 = { [k3]: d3 };
var i3 = {};
var j3 = [{ [k3]: "Region" }];
var _data4 = {
  conditions: [
    [c3, [g3]],
    [c3, j3],
    ["aws.partition", j3, d3],
    [e3, [{ [k3]: "UseFIPS" }, b3]],
    [e3, [{ [k3]: "UseDualStack" }, b3]],
    ["stringEquals", [{ fn: f3, argv: [h3, "name"] }, "aws-us-gov"]],
    [e3, [{ fn: f3, argv: [h3, "supportsFIPS"] }, b3]],
    [e3, [{ fn: f3, argv: [h3, "supportsDualStack"] }, b3]]
  ],
  results: [
    [a3],
    [a3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g3, i3],
    ["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i3],
    ["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i3],
    ["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i3],
    [a3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i3],
    [a3, "FIPS is enabled but this partition does not support FIPS"],
    [a3, "DualStack is enabled but this partition does not support DualStack"],
    [a3, "Invalid Configuration: Missing Region"]
  ]
};
var root3 = 2;
var r3 = 1e8;
var nodes3 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r3 + 11,
  2,
  5,
  r3 + 11,
  3,
  8,
  6,
  4,
  7,
  r3 + 4,
  7,
  r3 + 5,
  r3 + 10,
  4,
  11,
  9,
  5,
  r3 + 4,
  10,
  6,
  r3 + 8,
  r3 + 9,
  5,
  r3 + 5,
  12,
  6,
  13,
  r3 + 7,
  7,
  r3 + 6,
  r3 + 7,
  3,
  r3 + 1,
  15,
  4,
  r3 + 2,
  r3 + 3
]);
var bdd3 = BinaryDecisionDiagram.from(nodes3, root3, _data4.conditions, _data4.results);

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
var cache3 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver3 = (endpointParams, context = {}) => {
  return cache3.get(endpointParams, () => decideEndpoint(bdd3, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var CloudWatchServiceException = class _CloudWatchServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudWatchServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var ConflictException3 = class _ConflictException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ConflictException";
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.Message = opts.Message;
  }
};
var KmsAccessDeniedException = class _KmsAccessDeniedException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsAccessDeniedException";
  name = "KmsAccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsAccessDeniedException.prototype);
    this.Message = opts.Message;
  }
};
var KmsKeyDisabledException = class _KmsKeyDisabledException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsKeyDisabledException";
  name = "KmsKeyDisabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsKeyDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsKeyDisabledException.prototype);
    this.Message = opts.Message;
  }
};
var KmsKeyNotFoundException = class _KmsKeyNotFoundException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#KmsKeyNotFoundException";
  name = "KmsKeyNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "KmsKeyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KmsKeyNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var ResourceNotFoundException3 = class _ResourceNotFoundException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  ResourceType;
  ResourceId;
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
    this.ResourceType = opts.ResourceType;
    this.ResourceId = opts.ResourceId;
    this.Message = opts.Message;
  }
};
var ConcurrentModificationException = class _ConcurrentModificationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
    this.Message = opts.Message;
  }
};
var DashboardInvalidInputError = class _DashboardInvalidInputError extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#DashboardInvalidInputError";
  name = "DashboardInvalidInputError";
  $fault = "client";
  dashboardValidationMessages;
  constructor(opts) {
    super({
      name: "DashboardInvalidInputError",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DashboardInvalidInputError.prototype);
    this.dashboardValidationMessages = opts.dashboardValidationMessages;
  }
};
var DashboardNotFoundError = class _DashboardNotFoundError extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#DashboardNotFoundError";
  name = "DashboardNotFoundError";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DashboardNotFoundError",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DashboardNotFoundError.prototype);
  }
};
var ResourceConflict = class _ResourceConflict extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceConflict";
  name = "ResourceConflict";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceConflict",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceConflict.prototype);
  }
};
var ResourceNotFound = class _ResourceNotFound extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
  name = "ResourceNotFound";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFound",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFound.prototype);
  }
};
var InternalServiceFault = class _InternalServiceFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InternalServiceFault";
  name = "InternalServiceFault";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceFault",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceFault.prototype);
    this.Message = opts.Message;
  }
};
var InvalidParameterCombinationException = class _InvalidParameterCombinationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidParameterCombinationException";
  name = "InvalidParameterCombinationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterCombinationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterCombinationException.prototype);
  }
};
var InvalidParameterValueException2 = class _InvalidParameterValueException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidParameterValueException";
  name = "InvalidParameterValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
  }
};
var MissingRequiredParameterException = class _MissingRequiredParameterException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#MissingRequiredParameterException";
  name = "MissingRequiredParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MissingRequiredParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingRequiredParameterException.prototype);
  }
};
var InvalidNextToken = class _InvalidNextToken extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidNextToken";
  name = "InvalidNextToken";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidNextToken",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextToken.prototype);
  }
};
var LimitExceededException2 = class _LimitExceededException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
    this.Message = opts.Message;
  }
};
var LimitExceededFault = class _LimitExceededFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#LimitExceededFault";
  name = "LimitExceededFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededFault.prototype);
  }
};
var InvalidFormatFault = class _InvalidFormatFault extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#InvalidFormatFault";
  name = "InvalidFormatFault";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidFormatFault",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidFormatFault.prototype);
  }
};
var ValidationException2 = class _ValidationException extends CloudWatchServiceException {
  static shapeId = "com.amazonaws.cloudwatch#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
var _A2 = "Average";
var _AA2 = "AlarmActions";
var _AAV = "ApproximateAggregateValue";
var _AAl = "AlarmArn";
var _AC2 = "ActionConfiguration";
var _ACA = "AlarmContributorAttributes";
var _ACI = "AlarmContributorId";
var _ACUT = "AlarmConfigurationUpdatedTimestamp";
var _ACl = "AlarmContributor";
var _ADIn = "AnomalyDetectorIds";
var _ADT = "AnomalyDetectorTypes";
var _ADl = "AlarmDescription";
var _AE2 = "ActionsEnabled";
var _AEg = "AggregationExpression";
var _AHI = "AlarmHistoryItem";
var _AI3 = "AccountId";
var _ALLC = "ActionLogLineCount";
var _ALLRA = "ActionLogLineRoleArn";
var _AN2 = "AlarmName";
var _ANP = "AlarmNamePrefix";
var _ANl = "AlarmNames";
var _AP2 = "ActionPrefix";
var _APQLC = "AlarmPromQLCriteria";
var _AR3 = "AlarmRule";
var _ASB = "ActionsSuppressedBy";
var _ASEP = "ActionsSuppressorExtensionPeriod";
var _ASR = "ActionsSuppressedReason";
var _ASWP = "ActionsSuppressorWaitPeriod";
var _ASc2 = "ActionsSuppressor";
var _ASd2 = "AdditionalStatistics";
var _ASg = "AggregationStatistic";
var _AT2 = "AlarmType";
var _ATP = "AlarmTagsPropagation";
var _ATl = "AlarmTypes";
var _AUC = "ApproximateUniqueCount";
var _AV2 = "AggregateValue";
var _AVp = "ApproximateValue";
var _At2 = "Attributes";
var _CA3 = "ContributorAttributes";
var _CAo3 = "CompositeAlarm";
var _CAom = "CompositeAlarms";
var _CE3 = "ConflictException";
var _CI3 = "ContributorId";
var _CME = "ConcurrentModificationException";
var _CO = "ComparisonOperator";
var _COAN = "ChildrenOfAlarmName";
var _Co3 = "Contributors";
var _Cod2 = "Code";
var _Cou2 = "Counts";
var _D3 = "Dimensions";
var _DAAI2 = "DisableAlarmActionsInput";
var _DADIe = "DescribeAnomalyDetectorsInput";
var _DAHI = "DescribeAlarmHistoryInput";
var _DAI = "DeleteAlarmsInput";
var _DAIe = "DescribeAlarmsInput";
var _DAO = "DescribeAlarmsOutput";
var _DAes = "DescribeAlarms";
var _DDI = "DeleteDashboardsInput";
var _DIIE = "DashboardInvalidInputError";
var _DIRI = "DeleteInsightRulesInput";
var _DIRIi = "DisableInsightRulesInput";
var _DNFE = "DashboardNotFoundError";
var _DNa = "DashboardNames";
var _DP2 = "DataPath";
var _DTA = "DatapointsToAlarm";
var _DVM = "DashboardValidationMessage";
var _DVMa = "DashboardValidationMessages";
var _Da2 = "Datapoint";
var _Dat2 = "Datapoints";
var _Di2 = "Dimension";
var _E2 = "Enabled";
var _EAAI = "EnableAlarmActionsInput";
var _EC2 = "EvaluationCriteria";
var _EDn = "EndDate";
var _EI2 = "EvaluationInterval";
var _EIRI = "EnableInsightRulesInput";
var _ELSCP = "EvaluateLowSampleCountPercentile";
var _EP2 = "EvaluationPeriods";
var _ES2 = "ExtendedStatistics";
var _ESv = "EvaluationState";
var _ESx2 = "ExtendedStatistic";
var _ET2 = "EndTime";
var _ETK = "ExcludedTagKeys";
var _ETO = "EndTimeOffset";
var _EW = "EvaluationWindow";
var _En2 = "Entity";
var _Ex2 = "Expression";
var _GIRRI = "GetInsightRuleReportInput";
var _GIRRO = "GetInsightRuleReportOutput";
var _GMSI = "GetMetricStatisticsInput";
var _HD = "HistoryData";
var _HIT = "HistoryItemType";
var _HS2 = "HistorySummary";
var _I2 = "Id";
var _IDA = "InsufficientDataActions";
var _IFF = "InvalidFormatFault";
var _IM2 = "IncludeMetrics";
var _INT = "InvalidNextToken";
var _IPCE = "InvalidParameterCombinationException";
var _IPVE2 = "InvalidParameterValueException";
var _IRC = "InsightRuleContributor";
var _IRCD = "InsightRuleContributorDatapoint";
var _IRCDn = "InsightRuleContributorDatapoints";
var _IRCn = "InsightRuleContributors";
var _IRMD = "InsightRuleMetricDatapoint";
var _IRMDn = "InsightRuleMetricDatapoints";
var _ISF = "InternalServiceFault";
var _ITK = "IncludedTagKeys";
var _K3 = "Keys";
var _KA2 = "KeyAttributes";
var _KADE = "KmsAccessDeniedException";
var _KKDE = "KmsKeyDisabledException";
var _KKNFE = "KmsKeyNotFoundException";
var _KL = "KeyLabels";
var _Ke2 = "Key";
var _L3 = "Label";
var _LA2 = "LogAlarms";
var _LAMRI = "ListAlarmMuteRulesInput";
var _LAo2 = "LogAlarm";
var _LEE2 = "LimitExceededException";
var _LEF = "LimitExceededFault";
var _LGI = "LogGroupIdentifiers";
var _LMO = "ListMetricsOutput";
var _M2 = "Message";
var _MA2 = "MetricAlarms";
var _MAe = "MetricAlarm";
var _MCC = "MaxContributorCount";
var _MCV = "MaxContributorValue";
var _MDQ = "MetricDataQueries";
var _MDQe = "MetricDataQuery";
var _MDRM = "MetricDataResultMessages";
var _MDRe = "MetricDataResult";
var _MDe = "MetricDatapoints";
var _MDes = "MessageData";
var _MDet = "MetricDatum";
var _MN2 = "MetricName";
var _MNe = "MetricNames";
var _MR2 = "MaxRecords";
var _MRPE = "MissingRequiredParameterException";
var _MRa = "MaxResults";
var _MSF = "MetricStreamFilter";
var _MSSC = "MetricStreamStatisticsConfiguration";
var _MSSIM = "MetricStreamStatisticsIncludeMetrics";
var _MSSM = "MetricStreamStatisticsMetric";
var _MSe = "MetricStat";
var _MTu = "MuteTargets";
var _Ma2 = "Maximum";
var _Me2 = "Metrics";
var _Mes = "Messages";
var _Met2 = "Metric";
var _Mi2 = "Minimum";
var _N3 = "Namespace";
var _NT3 = "NextToken";
var _Na2 = "Name";
var _Nam2 = "Names";
var _OAw = "OwningAccounts";
var _OB2 = "OrderBy";
var _OKA = "OKActions";
var _OSEAWUPE = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
var _OTEMS = "OTelEnrichmentMetricSelector";
var _P2 = "Period";
var _PCAI = "PutCompositeAlarmInput";
var _PLAI = "PutLogAlarmInput";
var _PMAI = "PutMetricAlarmInput";
var _POAN = "ParentsOfAlarmName";
var _PP2 = "PendingPeriod";
var _PQLC = "PromQLCriteria";
var _Q2 = "Query";
var _QARN = "QueryARN";
var _QRTA = "QueryResultsToAlarm";
var _QRTE = "QueryResultsToEvaluate";
var _QS = "QueryString";
var _RARN = "ResourceARN";
var _RC2 = "ResourceConflict";
var _RD2 = "ReturnData";
var _RI3 = "ResourceId";
var _RMS = "ResourceMetricSelection";
var _RN3 = "RuleNames";
var _RNF = "ResourceNotFound";
var _RNFE3 = "ResourceNotFoundException";
var _RNu = "RuleName";
var _RP2 = "RecoveryPeriod";
var _RT3 = "ResourceType";
var _SB2 = "ScanBy";
var _SC2 = "SampleCount";
var _SCc3 = "ScheduleConfiguration";
var _SCta = "StatusCode";
var _SD2 = "StartDate";
var _SE = "ScheduleExpression";
var _SMSI = "StartMetricStreamsInput";
var _SMSIt = "StopMetricStreamsInput";
var _SQC = "ScheduledQueryConfiguration";
var _SQRARN = "ScheduledQueryRoleARN";
var _SR2 = "StateReason";
var _SRD2 = "StateReasonData";
var _SRt2 = "StorageResolution";
var _SS2 = "StatisticSet";
var _ST2 = "StartTime";
var _STO = "StartTimeOffset";
var _STT = "StateTransitionedTimestamp";
var _SUT = "StateUpdatedTimestamp";
var _SV3 = "StateValue";
var _SVt = "StatisticValues";
var _SW = "SlidingWindow";
var _St2 = "Stat";
var _Sta = "Statistic";
var _Stat = "Statistics";
var _Statu = "Statuses";
var _Su2 = "Sum";
var _T3 = "Timestamp";
var _TK3 = "TagKeys";
var _TL = "TagList";
var _TMD = "TreatMissingData";
var _TMI = "ThresholdMetricId";
var _Ta3 = "Tags";
var _Tag3 = "Tag";
var _Th2 = "Threshold";
var _Ti2 = "Timezone";
var _Tim = "Timestamps";
var _U2 = "Unit";
var _UC2 = "UniqueContributors";
var _URI = "UntagResourceInput";
var _V3 = "Value";
var _VE2 = "ValidationException";
var _Va3 = "Values";
var _WCW = "WallClockWindow";
var _WUC = "WarmUpConfiguration";
var _WUPDIM = "WarmUpPeriodDurationInMinutes";
var _aQE = "awsQueryError";
var _c3 = "client";
var _dVM = "dashboardValidationMessages";
var _e3 = "error";
var _hE3 = "httpError";
var _m3 = "message";
var _s3 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
var _se2 = "server";
var n03 = "com.amazonaws.cloudwatch";
var _s_registry3 = new TypeRegistry(_s3);
var CloudWatchServiceException$ = [-3, _s3, "CloudWatchServiceException", 0, [], []];
_s_registry3.registerError(CloudWatchServiceException$, CloudWatchServiceException);
var n0_registry3 = new TypeRegistry(n03);
var ConcurrentModificationException$ = [
  -3,
  n03,
  _CME,
  { [_aQE]: [`ConcurrentModificationException`, 429], [_e3]: _c3, [_hE3]: 429 },
  [_M2],
  [0]
];
n0_registry3.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$3 = [
  -3,
  n03,
  _CE3,
  { [_e3]: _c3, [_hE3]: 409 },
  [_M2],
  [0]
];
n0_registry3.registerError(ConflictException$3, ConflictException3);
var DashboardInvalidInputError$ = [
  -3,
  n03,
  _DIIE,
  { [_aQE]: [`InvalidParameterInput`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3, _dVM],
  [0, () => DashboardValidationMessages]
];
n0_registry3.registerError(DashboardInvalidInputError$, DashboardInvalidInputError);
var DashboardNotFoundError$ = [
  -3,
  n03,
  _DNFE,
  { [_aQE]: [`ResourceNotFound`, 404], [_e3]: _c3, [_hE3]: 404 },
  [_m3],
  [0]
];
n0_registry3.registerError(DashboardNotFoundError$, DashboardNotFoundError);
var InternalServiceFault$ = [
  -3,
  n03,
  _ISF,
  { [_aQE]: [`InternalServiceError`, 500], [_e3]: _se2, [_hE3]: 500 },
  [_M2],
  [0]
];
n0_registry3.registerError(InternalServiceFault$, InternalServiceFault);
var InvalidFormatFault$ = [
  -3,
  n03,
  _IFF,
  { [_aQE]: [`InvalidFormat`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(InvalidFormatFault$, InvalidFormatFault);
var InvalidNextToken$ = [
  -3,
  n03,
  _INT,
  { [_aQE]: [`InvalidNextToken`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidParameterCombinationException$ = [
  -3,
  n03,
  _IPCE,
  { [_aQE]: [`InvalidParameterCombination`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterValueException$2 = [
  -3,
  n03,
  _IPVE2,
  { [_aQE]: [`InvalidParameterValue`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(InvalidParameterValueException$2, InvalidParameterValueException2);
var KmsAccessDeniedException$ = [
  -3,
  n03,
  _KADE,
  { [_e3]: _c3 },
  [_M2],
  [0],
  1
];
n0_registry3.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
var KmsKeyDisabledException$ = [
  -3,
  n03,
  _KKDE,
  { [_e3]: _c3 },
  [_M2],
  [0],
  1
];
n0_registry3.registerError(KmsKeyDisabledException$, KmsKeyDisabledException);
var KmsKeyNotFoundException$ = [
  -3,
  n03,
  _KKNFE,
  { [_e3]: _c3 },
  [_M2],
  [0],
  1
];
n0_registry3.registerError(KmsKeyNotFoundException$, KmsKeyNotFoundException);
var LimitExceededException$2 = [
  -3,
  n03,
  _LEE2,
  { [_aQE]: [`LimitExceededException`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_M2],
  [0]
];
n0_registry3.registerError(LimitExceededException$2, LimitExceededException2);
var LimitExceededFault$ = [
  -3,
  n03,
  _LEF,
  { [_aQE]: [`LimitExceeded`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(LimitExceededFault$, LimitExceededFault);
var MissingRequiredParameterException$ = [
  -3,
  n03,
  _MRPE,
  { [_aQE]: [`MissingParameter`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
var ResourceConflict$ = [
  -3,
  n03,
  _RC2,
  { [_aQE]: [`ResourceConflict`, 409], [_e3]: _c3, [_hE3]: 409 },
  [_m3],
  [0]
];
n0_registry3.registerError(ResourceConflict$, ResourceConflict);
var ResourceNotFound$ = [
  -3,
  n03,
  _RNF,
  { [_aQE]: [`ResourceNotFound`, 404], [_e3]: _c3, [_hE3]: 404 },
  [_m3],
  [0]
];
n0_registry3.registerError(ResourceNotFound$, ResourceNotFound);
var ResourceNotFoundException$3 = [
  -3,
  n03,
  _RNFE3,
  { [_aQE]: [`ResourceNotFoundException`, 404], [_e3]: _c3, [_hE3]: 404 },
  [_RT3, _RI3, _M2],
  [0, 0, 0]
];
n0_registry3.registerError(ResourceNotFoundException$3, ResourceNotFoundException3);
var ValidationException$2 = [
  -3,
  n03,
  _VE2,
  { [_aQE]: [`ValidationError`, 400], [_e3]: _c3, [_hE3]: 400 },
  [_m3],
  [0]
];
n0_registry3.registerError(ValidationException$2, ValidationException2);
var errorTypeRegistries3 = [
  _s_registry3,
  n0_registry3
];
var ActionConfiguration$ = [
  3,
  n03,
  _AC2,
  0,
  [_ATP],
  [() => AlarmTagsPropagation$]
];
var AlarmContributor$ = [
  3,
  n03,
  _ACl,
  0,
  [_CI3, _CA3, _SR2, _STT],
  [0, 128 | 0, 0, 4],
  3
];
var AlarmHistoryItem$ = [
  3,
  n03,
  _AHI,
  0,
  [_AN2, _ACI, _AT2, _T3, _HIT, _HS2, _HD, _ACA],
  [0, 0, 0, 4, 0, 0, 0, 128 | 0]
];
var AlarmPromQLCriteria$ = [
  3,
  n03,
  _APQLC,
  0,
  [_Q2, _PP2, _RP2],
  [0, 1, 1],
  1
];
var AlarmTagsPropagation$ = [
  3,
  n03,
  _ATP,
  0,
  [_E2, _ITK, _ETK],
  [2, 64 | 0, 64 | 0],
  1
];
var CompositeAlarm$ = [
  3,
  n03,
  _CAo3,
  0,
  [_AE2, _AA2, _AAl, _ACUT, _ADl, _AN2, _AR3, _IDA, _OKA, _SR2, _SRD2, _SUT, _SV3, _STT, _ASB, _ASR, _ASc2, _ASWP, _ASEP, _AC2],
  [2, 64 | 0, 0, 4, 0, 0, 0, 64 | 0, 64 | 0, 0, 0, 4, 0, 4, 0, 0, 0, 1, 1, () => ActionConfiguration$]
];
var DashboardValidationMessage$ = [
  3,
  n03,
  _DVM,
  0,
  [_DP2, _M2],
  [0, 0]
];
var Datapoint$ = [
  3,
  n03,
  _Da2,
  0,
  [_T3, _SC2, _A2, _Su2, _Mi2, _Ma2, _U2, _ES2],
  [4, 1, 1, 1, 1, 1, 0, 128 | 1]
];
var DeleteAlarmsInput$ = [
  3,
  n03,
  _DAI,
  0,
  [_ANl],
  [64 | 0],
  1
];
var DeleteDashboardsInput$ = [
  3,
  n03,
  _DDI,
  0,
  [_DNa],
  [64 | 0],
  1
];
var DeleteInsightRulesInput$ = [
  3,
  n03,
  _DIRI,
  0,
  [_RN3],
  [64 | 0],
  1
];
var DescribeAlarmHistoryInput$ = [
  3,
  n03,
  _DAHI,
  0,
  [_AN2, _ACI, _ATl, _HIT, _SD2, _EDn, _MR2, _NT3, _SB2],
  [0, 0, 64 | 0, 0, 4, 4, 1, 0, 0]
];
var DescribeAlarmsInput$ = [
  3,
  n03,
  _DAIe,
  0,
  [_ANl, _ANP, _ATl, _COAN, _POAN, _SV3, _AP2, _MR2, _NT3],
  [64 | 0, 0, 64 | 0, 0, 0, 0, 0, 1, 0]
];
var DescribeAlarmsOutput$ = [
  3,
  n03,
  _DAO,
  0,
  [_CAom, _MA2, _LA2, _NT3],
  [() => CompositeAlarms, () => MetricAlarms, () => LogAlarms, 0]
];
var DescribeAnomalyDetectorsInput$ = [
  3,
  n03,
  _DADIe,
  0,
  [_ADIn, _NT3, _MRa, _N3, _MN2, _D3, _ADT],
  [64 | 0, 0, 1, 0, 0, () => Dimensions, 64 | 0]
];
var Dimension$ = [
  3,
  n03,
  _Di2,
  0,
  [_Na2, _V3],
  [0, 0],
  2
];
var DisableAlarmActionsInput$ = [
  3,
  n03,
  _DAAI2,
  0,
  [_ANl],
  [64 | 0],
  1
];
var DisableInsightRulesInput$ = [
  3,
  n03,
  _DIRIi,
  0,
  [_RN3],
  [64 | 0],
  1
];
var EnableAlarmActionsInput$ = [
  3,
  n03,
  _EAAI,
  0,
  [_ANl],
  [64 | 0],
  1
];
var EnableInsightRulesInput$ = [
  3,
  n03,
  _EIRI,
  0,
  [_RN3],
  [64 | 0],
  1
];
var Entity$ = [
  3,
  n03,
  _En2,
  0,
  [_KA2, _At2],
  [128 | 0, 128 | 0]
];
var GetInsightRuleReportInput$ = [
  3,
  n03,
  _GIRRI,
  0,
  [_RNu, _ST2, _ET2, _P2, _MCC, _Me2, _OB2],
  [0, 4, 4, 1, 1, 64 | 0, 0],
  4
];
var GetInsightRuleReportOutput$ = [
  3,
  n03,
  _GIRRO,
  0,
  [_KL, _ASg, _AV2, _AUC, _Co3, _MDe],
  [64 | 0, 0, 1, 1, () => InsightRuleContributors, () => InsightRuleMetricDatapoints]
];
var GetMetricStatisticsInput$ = [
  3,
  n03,
  _GMSI,
  0,
  [_N3, _MN2, _ST2, _ET2, _P2, _D3, _Stat, _ES2, _U2],
  [0, 0, 4, 4, 1, () => Dimensions, 64 | 0, 64 | 0, 0],
  5
];
var InsightRuleContributor$ = [
  3,
  n03,
  _IRC,
  0,
  [_K3, _AAV, _Dat2],
  [64 | 0, 1, () => InsightRuleContributorDatapoints],
  3
];
var InsightRuleContributorDatapoint$ = [
  3,
  n03,
  _IRCD,
  0,
  [_T3, _AVp],
  [4, 1],
  2
];
var InsightRuleMetricDatapoint$ = [
  3,
  n03,
  _IRMD,
  0,
  [_T3, _UC2, _MCV, _SC2, _A2, _Su2, _Mi2, _Ma2],
  [4, 1, 1, 1, 1, 1, 1, 1],
  1
];
var ListAlarmMuteRulesInput$ = [
  3,
  n03,
  _LAMRI,
  0,
  [_AN2, _Statu, _MR2, _NT3],
  [0, 64 | 0, 1, 0]
];
var ListMetricsOutput$ = [
  3,
  n03,
  _LMO,
  0,
  [_Me2, _NT3, _OAw],
  [() => Metrics, 0, 64 | 0]
];
var LogAlarm$ = [
  3,
  n03,
  _LAo2,
  0,
  [_AN2, _AAl, _ADl, _ACUT, _AE2, _OKA, _AA2, _IDA, _SV3, _SR2, _SRD2, _SUT, _SQC, _QRTE, _QRTA, _Th2, _CO, _TMD, _STT, _ESv, _ALLC, _ALLRA, _WUC, _AC2],
  [0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 4, 0, 1, 0, () => WarmUpConfiguration$, () => ActionConfiguration$]
];
var MessageData$ = [
  3,
  n03,
  _MDes,
  0,
  [_Cod2, _V3],
  [0, 0]
];
var Metric$ = [
  3,
  n03,
  _Met2,
  0,
  [_N3, _MN2, _D3],
  [0, 0, () => Dimensions]
];
var MetricAlarm$ = [
  3,
  n03,
  _MAe,
  0,
  [_AN2, _AAl, _ADl, _ACUT, _AE2, _OKA, _AA2, _IDA, _SV3, _SR2, _SRD2, _SUT, _MN2, _N3, _Sta, _ESx2, _D3, _P2, _U2, _EP2, _DTA, _Th2, _CO, _TMD, _ELSCP, _Me2, _TMI, _ESv, _STT, _EW, _WUC, _EC2, _EI2, _AC2],
  [0, 0, 0, 4, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 4, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, 0, 0, 4, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$]
];
var MetricDataQuery$ = [
  3,
  n03,
  _MDQe,
  0,
  [_I2, _MSe, _Ex2, _L3, _RD2, _P2, _AI3],
  [0, () => MetricStat$, 0, 0, 2, 1, 0],
  1
];
var MetricDataResult$ = [
  3,
  n03,
  _MDRe,
  0,
  [_I2, _L3, _Tim, _Va3, _SCta, _Mes],
  [0, 0, 64 | 4, 64 | 1, 0, () => MetricDataResultMessages]
];
var MetricDatum$ = [
  3,
  n03,
  _MDet,
  0,
  [_MN2, _D3, _T3, _V3, _SVt, _Va3, _Cou2, _U2, _SRt2],
  [0, () => Dimensions, 4, 1, () => StatisticSet$, 64 | 1, 64 | 1, 0, 1],
  1
];
var MetricStat$ = [
  3,
  n03,
  _MSe,
  0,
  [_Met2, _P2, _St2, _U2],
  [() => Metric$, 1, 0, 0],
  3
];
var MetricStreamFilter$ = [
  3,
  n03,
  _MSF,
  0,
  [_N3, _MNe],
  [0, 64 | 0]
];
var MetricStreamStatisticsConfiguration$ = [
  3,
  n03,
  _MSSC,
  0,
  [_IM2, _ASd2],
  [() => MetricStreamStatisticsIncludeMetrics, 64 | 0],
  2
];
var MetricStreamStatisticsMetric$ = [
  3,
  n03,
  _MSSM,
  0,
  [_N3, _MN2],
  [0, 0],
  2
];
var MuteTargets$ = [
  3,
  n03,
  _MTu,
  0,
  [_ANl],
  [64 | 0],
  1
];
var OTelEnrichmentMetricSelector$ = [
  3,
  n03,
  _OTEMS,
  0,
  [_N3, _MNe],
  [0, 64 | 0],
  1
];
var PutCompositeAlarmInput$ = [
  3,
  n03,
  _PCAI,
  0,
  [_AN2, _AR3, _AE2, _AA2, _ADl, _IDA, _OKA, _Ta3, _ASc2, _ASWP, _ASEP, _AC2],
  [0, 0, 2, 64 | 0, 0, 64 | 0, 64 | 0, () => TagList, 0, 1, 1, () => ActionConfiguration$],
  2
];
var PutLogAlarmInput$ = [
  3,
  n03,
  _PLAI,
  0,
  [_AN2, _SQC, _QRTE, _QRTA, _Th2, _CO, _ADl, _ALLC, _ALLRA, _AE2, _OKA, _AA2, _IDA, _TMD, _Ta3, _WUC, _AC2],
  [0, () => ScheduledQueryConfiguration$, 1, 1, 1, 0, 0, 1, 0, 2, 64 | 0, 64 | 0, 64 | 0, 0, () => TagList, () => WarmUpConfiguration$, () => ActionConfiguration$],
  6
];
var PutMetricAlarmInput$ = [
  3,
  n03,
  _PMAI,
  0,
  [_AN2, _ADl, _AE2, _OKA, _AA2, _IDA, _MN2, _N3, _Sta, _ESx2, _D3, _P2, _U2, _EP2, _DTA, _Th2, _CO, _TMD, _ELSCP, _Me2, _Ta3, _TMI, _EW, _WUC, _EC2, _EI2, _AC2],
  [0, 0, 2, 64 | 0, 64 | 0, 64 | 0, 0, 0, 0, 0, () => Dimensions, 1, 0, 1, 1, 1, 0, 0, 0, () => MetricDataQueries, () => TagList, 0, () => EvaluationWindow$, () => WarmUpConfiguration$, () => EvaluationCriteria$, 1, () => ActionConfiguration$],
  1
];
var ResourceMetricSelection$ = [
  3,
  n03,
  _RMS,
  0,
  [_IM2],
  [64 | 0],
  1
];
var ScheduleConfiguration$ = [
  3,
  n03,
  _SCc3,
  0,
  [_SE, _STO, _ETO],
  [0, 1, 1],
  2
];
var ScheduledQueryConfiguration$ = [
  3,
  n03,
  _SQC,
  0,
  [_QS, _SQRARN, _SCc3, _AEg, _LGI, _QARN, _Ta3],
  [0, 0, () => ScheduleConfiguration$, 0, 64 | 0, 0, () => TagList],
  4
];
var SlidingWindow$ = [
  3,
  n03,
  _SW,
  0,
  [],
  []
];
var StartMetricStreamsInput$ = [
  3,
  n03,
  _SMSI,
  0,
  [_Nam2],
  [64 | 0],
  1
];
var StatisticSet$ = [
  3,
  n03,
  _SS2,
  0,
  [_SC2, _Su2, _Mi2, _Ma2],
  [1, 1, 1, 1],
  4
];
var StopMetricStreamsInput$ = [
  3,
  n03,
  _SMSIt,
  0,
  [_Nam2],
  [64 | 0],
  1
];
var Tag$3 = [
  3,
  n03,
  _Tag3,
  0,
  [_Ke2, _V3],
  [0, 0],
  2
];
var UntagResourceInput$ = [
  3,
  n03,
  _URI,
  0,
  [_RARN, _TK3],
  [0, 64 | 0],
  2
];
var WallClockWindow$ = [
  3,
  n03,
  _WCW,
  0,
  [_Ti2],
  [0]
];
var WarmUpConfiguration$ = [
  3,
  n03,
  _WUC,
  0,
  [_WUPDIM, _OSEAWUPE],
  [1, 2],
  1
];
var AlarmMuteRuleStatuses = 64 | 0;
var AlarmNames = 64 | 0;
var AlarmTagsPropagationTagKeys = 64 | 0;
var AlarmTypes = 64 | 0;
var AnomalyDetectorIds = 64 | 0;
var AnomalyDetectorTypes = 64 | 0;
var CompositeAlarms = [
  1,
  n03,
  _CAom,
  0,
  () => CompositeAlarm$
];
var Counts = 64 | 1;
var DashboardNames = 64 | 0;
var DashboardValidationMessages = [
  1,
  n03,
  _DVMa,
  0,
  () => DashboardValidationMessage$
];
var DatapointValues = 64 | 1;
var Dimensions = [
  1,
  n03,
  _D3,
  0,
  () => Dimension$
];
var ExtendedStatistics = 64 | 0;
var InsightRuleContributorDatapoints = [
  1,
  n03,
  _IRCDn,
  0,
  () => InsightRuleContributorDatapoint$
];
var InsightRuleContributorKeyLabels = 64 | 0;
var InsightRuleContributorKeys = 64 | 0;
var InsightRuleContributors = [
  1,
  n03,
  _IRCn,
  0,
  () => InsightRuleContributor$
];
var InsightRuleMetricDatapoints = [
  1,
  n03,
  _IRMDn,
  0,
  () => InsightRuleMetricDatapoint$
];
var InsightRuleMetricList = 64 | 0;
var InsightRuleNames = 64 | 0;
var LogAlarms = [
  1,
  n03,
  _LA2,
  0,
  () => LogAlarm$
];
var LogGroupIdentifiers = 64 | 0;
var MetricAlarms = [
  1,
  n03,
  _MA2,
  0,
  () => MetricAlarm$
];
var MetricDataQueries = [
  1,
  n03,
  _MDQ,
  0,
  () => MetricDataQuery$
];
var MetricDataResultMessages = [
  1,
  n03,
  _MDRM,
  0,
  () => MessageData$
];
var MetricNameList = 64 | 0;
var Metrics = [
  1,
  n03,
  _Me2,
  0,
  () => Metric$
];
var MetricStreamFilterMetricNames = 64 | 0;
var MetricStreamNames = 64 | 0;
var MetricStreamStatisticsAdditionalStatistics = 64 | 0;
var MetricStreamStatisticsIncludeMetrics = [
  1,
  n03,
  _MSSIM,
  0,
  () => MetricStreamStatisticsMetric$
];
var MuteTargetAlarmNameList = 64 | 0;
var OTelEnrichmentMetricNameList = 64 | 0;
var OwningAccounts = 64 | 0;
var ResourceList2 = 64 | 0;
var Statistics = 64 | 0;
var TagKeyList3 = 64 | 0;
var TagList = [
  1,
  n03,
  _TL,
  0,
  () => Tag$3
];
var Timestamps = 64 | 4;
var Values = 64 | 1;
var ContributorAttributes = 128 | 0;
var DatapointValueMap = 128 | 1;
var EntityAttributesMap = 128 | 0;
var EntityKeyAttributesMap = 128 | 0;
var EvaluationCriteria$ = [
  4,
  n03,
  _EC2,
  0,
  [_PQLC],
  [() => AlarmPromQLCriteria$]
];
var EvaluationWindow$ = [
  4,
  n03,
  _EW,
  0,
  [_WCW, _SW],
  [() => WallClockWindow$, () => SlidingWindow$]
];
var DescribeAlarms$ = [
  9,
  n03,
  _DAes,
  0,
  () => DescribeAlarmsInput$,
  () => DescribeAlarmsOutput$
];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
var getRuntimeConfig5 = (config) => {
  return {
    apiVersion: "2010-08-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver3,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_0Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudwatch",
      errorTypeRegistries: errorTypeRegistries3,
      xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
      version: "2010-08-01",
      serviceTarget: "GraniteServiceVersion20100801",
      awsQueryCompatible: true
    },
    serviceId: config?.serviceId ?? "CloudWatch",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
var getRuntimeConfig6 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig5(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default3.version }),
    disableRequestCompression: config?.disableRequestCompression ?? loadConfig(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? loadConfig(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration3 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig3 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions3 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration3(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig3(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig6(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters3(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig3(_config_6);
    const _config_8 = resolveCompressionConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions3(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
var command5 = makeBuilder(commonParams3, "GraniteServiceVersion20100801", "CloudWatchClient", getEndpointPlugin);
var _ep05 = {};
var _mw05 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends command5(_ep05, _mw05, "DescribeAlarms", DescribeAlarms$) {
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/DescribeAlarmsPaginator.js
var paginateDescribeAlarms = createPaginator(CloudWatchClient, DescribeAlarmsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption4(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "logs",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption4(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig4 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters4 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "logs"
  });
};
var commonParams4 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var package_default4 = {
  name: "@aws-sdk/client-cloudwatch-logs",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Cloudwatch Logs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch-logs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudwatch-logs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
var m = "ref";
var a4 = -1;
var b4 = true;
var c4 = "isSet";
var d4 = "PartitionResult";
var e4 = "booleanEquals";
var f4 = "getAttr";
var g4 = "stringEquals";
var h4 = { [m]: "Endpoint" };
var i4 = { [m]: d4 };
var j4 = { [m]: "Region" };
var k4 = {};
var l = [j4];
var _data5 = {
  conditions: [
    [c4, [h4]],
    [c4, l],
    ["aws.partition", l, d4],
    [e4, [{ [m]: "UseFIPS" }, b4]],
    [e4, [{ [m]: "UseDualStack" }, b4]],
    [e4, [{ fn: f4, argv: [i4, "supportsDualStack"] }, b4]],
    [e4, [{ fn: f4, argv: [i4, "supportsFIPS"] }, b4]],
    [g4, [j4, "us-gov-east-1"]],
    [g4, [j4, "us-gov-west-1"]]
  ],
  results: [
    [a4],
    [a4, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a4, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h4, k4],
    ["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k4],
    [a4, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://logs.us-gov-east-1.amazonaws.com", k4],
    ["https://logs.us-gov-west-1.amazonaws.com", k4],
    ["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k4],
    [a4, "FIPS is enabled but this partition does not support FIPS"],
    ["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k4],
    [a4, "DualStack is enabled but this partition does not support DualStack"],
    ["https://logs.{Region}.{PartitionResult#dnsSuffix}", k4],
    [a4, "Invalid Configuration: Missing Region"]
  ]
};
var root4 = 2;
var r4 = 1e8;
var nodes4 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r4 + 13,
  2,
  5,
  r4 + 13,
  3,
  8,
  6,
  4,
  7,
  r4 + 12,
  5,
  r4 + 10,
  r4 + 11,
  4,
  12,
  9,
  6,
  10,
  r4 + 9,
  7,
  r4 + 6,
  11,
  8,
  r4 + 7,
  r4 + 8,
  5,
  13,
  r4 + 5,
  6,
  r4 + 4,
  r4 + 5,
  3,
  r4 + 1,
  15,
  4,
  r4 + 2,
  r4 + 3
]);
var bdd4 = BinaryDecisionDiagram.from(nodes4, root4, _data5.conditions, _data5.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
var cache4 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver4 = (endpointParams, context = {}) => {
  return cache4.get(endpointParams, () => decideEndpoint(bdd4, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class _CloudWatchLogsServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudWatchLogsServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException2 = class _AccessDeniedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var InvalidParameterException = class _InvalidParameterException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var OperationAbortedException = class _OperationAbortedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
  name = "OperationAbortedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OperationAbortedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationAbortedException.prototype);
  }
};
var ResourceNotFoundException4 = class _ResourceNotFoundException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ServiceUnavailableException = class _ServiceUnavailableException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
  name = "ServiceUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceUnavailableException.prototype);
  }
};
var InternalServerException = class _InternalServerException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
  name = "InternalServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
  }
};
var ThrottlingException = class _ThrottlingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
  }
};
var ValidationException3 = class _ValidationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var InvalidOperationException = class _InvalidOperationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
  name = "InvalidOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOperationException.prototype);
  }
};
var ConflictException4 = class _ConflictException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
  name = "ServiceQuotaExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
  }
};
var LimitExceededException3 = class _LimitExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ResourceAlreadyExistsException = class _ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
  name = "ResourceAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceAlreadyExistsException.prototype);
  }
};
var DataAlreadyAcceptedException = class _DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
  name = "DataAlreadyAcceptedException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "DataAlreadyAcceptedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var InternalStreamingException = class _InternalStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
  name = "InternalStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InternalStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalStreamingException.prototype);
  }
};
var InvalidSequenceTokenException = class _InvalidSequenceTokenException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
  name = "InvalidSequenceTokenException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "InvalidSequenceTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var UnrecognizedClientException = class _UnrecognizedClientException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
  name = "UnrecognizedClientException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnrecognizedClientException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnrecognizedClientException.prototype);
  }
};
var SessionStreamingException = class _SessionStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
  name = "SessionStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionStreamingException.prototype);
  }
};
var SessionTimeoutException = class _SessionTimeoutException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
  name = "SessionTimeoutException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionTimeoutException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionTimeoutException.prototype);
  }
};
var MalformedQueryException = class _MalformedQueryException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
  name = "MalformedQueryException";
  $fault = "client";
  queryCompileError;
  constructor(opts) {
    super({
      name: "MalformedQueryException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedQueryException.prototype);
    this.queryCompileError = opts.queryCompileError;
  }
};
var TooManyTagsException2 = class _TooManyTagsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
  name = "TooManyTagsException";
  $fault = "client";
  resourceName;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.resourceName = opts.resourceName;
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
var _A3 = "Anomaly";
var _AD2 = "AnomalyDetector";
var _ADE2 = "AccessDeniedException";
var _AF3 = "AllowedFields";
var _AK2 = "AddKeys";
var _AKE = "AddKeyEntry";
var _AKEd = "AddKeyEntries";
var _CDR2 = "CreateDeliveryRequest";
var _CE4 = "ConflictException";
var _CLADR = "CreateLogAnomalyDetectorRequest";
var _CLGR = "CreateLogGroupRequest";
var _CLTR = "CreateLookupTableRequest";
var _CSQR = "CreateScheduledQueryRequest";
var _CSV = "CSV";
var _CT3 = "ConfigurationTemplate";
var _CTDCV = "ConfigurationTemplateDeliveryConfigValues";
var _CV = "CopyValue";
var _CVE = "CopyValueEntry";
var _CVEo = "CopyValueEntries";
var _D4 = "Delivery";
var _DAAE = "DataAlreadyAcceptedException";
var _DAPRes = "DescribeAccountPoliciesRequest";
var _DC2 = "DestinationConfiguration";
var _DCTR = "DescribeConfigurationTemplatesRequest";
var _DD2 = "DeliveryDestination";
var _DDC = "DeliveryDestinationConfiguration";
var _DDDRe = "DescribeDeliveryDestinationsRequest";
var _DDRes = "DescribeDeliveriesRequest";
var _DDSRe = "DescribeDeliverySourcesRequest";
var _DFIR = "DescribeFieldIndexesRequest";
var _DIPRes = "DescribeIndexPoliciesRequest";
var _DITBR = "DescribeImportTaskBatchesRequest";
var _DK = "DeleteKeys";
var _DLGRe = "DescribeLogGroupsRequest";
var _DLGRes = "DescribeLogGroupsResponse";
var _DLGe = "DescribeLogGroups";
var _DMFRe = "DescribeMetricFiltersRequest";
var _DMFRes = "DescribeMetricFiltersResponse";
var _DMFe = "DescribeMetricFilters";
var _DSCS = "DeliverySourceConfigurationSchema";
var _DSCSe = "DeliverySourceConfigurationSchemas";
var _DSF = "DataSourceFilter";
var _DSFa = "DataSourceFilters";
var _DSe = "DeliverySource";
var _DTC = "DateTimeConverter";
var _E3 = "Entity";
var _FD2 = "FieldsData";
var _FLER = "FilterLogEventsRequest";
var _G2 = "Grok";
var _GLADRe = "GetLogAnomalyDetectorResponse";
var _GLO = "GetLogObject";
var _GLOR = "GetLogObjectRequest";
var _GLORS = "GetLogObjectResponseStream";
var _GLORe = "GetLogObjectResponse";
var _GLRRe = "GetLogRecordResponse";
var _GSQHR = "GetScheduledQueryHistoryRequest";
var _GSQRe = "GetScheduledQueryResponse";
var _IOE = "InvalidOperationException";
var _IPE2 = "InvalidParameterException";
var _ISE = "InternalServerException";
var _ISEn = "InternalStreamingException";
var _ISTE = "InvalidSequenceTokenException";
var _LALGSR = "ListAggregateLogGroupSummariesRequest";
var _LCS = "LowerCaseString";
var _LE = "LogEvent";
var _LEE3 = "LimitExceededException";
var _LG = "LogGroup";
var _LGo = "LogGroups";
var _LLGFQRi = "ListLogGroupsForQueryResponse";
var _LLGR = "ListLogGroupsRequest";
var _LSo = "LogSamples";
var _LT2 = "LookupTable";
var _LTC = "LookupTableConfiguration";
var _LTFRRi2 = "ListTagsForResourceResponse";
var _LTLGRi = "ListTagsLogGroupResponse";
var _LTM = "ListToMap";
var _LTSLE = "LiveTailSessionLogEvent";
var _LTSM = "LiveTailSessionMetadata";
var _LTSR = "LiveTailSessionResults";
var _LTSS = "LiveTailSessionStart";
var _LTSU = "LiveTailSessionUpdate";
var _MF = "MetricFilter";
var _MFMR = "MetricFilterMatchRecord";
var _MFe = "MetricFilters";
var _MK = "MoveKeys";
var _MKE = "MoveKeyEntry";
var _MKEo = "MoveKeyEntries";
var _MQE = "MalformedQueryException";
var _MT2 = "MetricTransformation";
var _MTe = "MetricTransformations";
var _OAE = "OperationAbortedException";
var _OSRC = "OpenSearchResourceConfig";
var _PC2 = "ParseCloudfront";
var _PDDR = "PutDeliveryDestinationRequest";
var _PDR = "PutDestinationRequest";
var _PDSR = "PutDeliverySourceRequest";
var _PJSON = "ParseJSON";
var _PKV = "ParseKeyValue";
var _PMFR = "PutMetricFilterRequest";
var _PP3 = "ParsePostgres";
var _PQDR = "PutQueryDefinitionRequest";
var _PR3 = "ParseRoute53";
var _PSFR = "PutSubscriptionFilterRequest";
var _PT3 = "PatternToken";
var _PTOCSF = "ParseToOCSF";
var _PTa = "PatternTokens";
var _PVPC = "ParseVPC";
var _PWAF = "ParseWAF";
var _Pr2 = "Processor";
var _Pro2 = "Processors";
var _QCE = "QueryCompileError";
var _QCEL = "QueryCompileErrorLocation";
var _QD = "QueryDefinition";
var _QP = "QueryParameter";
var _QPL = "QueryParameterList";
var _RAEE = "ResourceAlreadyExistsException";
var _RF2 = "RecordField";
var _RK = "RenameKeys";
var _RKE = "RenameKeyEntry";
var _RKEe = "RenameKeyEntries";
var _RNFE4 = "ResourceNotFoundException";
var _SC3 = "S3Configuration";
var _SDC = "S3DeliveryConfiguration";
var _SF3 = "SubscriptionFilter";
var _SLT = "StartLiveTail";
var _SLTR = "StartLiveTailRequest";
var _SLTRS = "StartLiveTailResponseStream";
var _SLTRt = "StartLiveTailResponse";
var _SQEE = "ServiceQuotaExceededException";
var _SQR = "StartQueryRequest";
var _SS3 = "SplitString";
var _SSE = "SessionStreamingException";
var _SSEp = "SplitStringEntry";
var _SSEpl = "SplitStringEntries";
var _SSEu = "SubstituteStringEntry";
var _SSEub = "SubstituteStringEntries";
var _SSu = "SubstituteString";
var _STE = "SessionTimeoutException";
var _STI = "S3TablesIntegration";
var _SUE = "ServiceUnavailableException";
var _TC2 = "TypeConverter";
var _TCE = "TypeConverterEntry";
var _TCEy = "TypeConverterEntries";
var _TE = "ThrottlingException";
var _TF2 = "TagFilter";
var _TFa = "TagFilters";
var _TLGR = "TagLogGroupRequest";
var _TMFR = "TestMetricFilterRequest";
var _TMTE2 = "TooManyTagsException";
var _TRR2 = "TagResourceRequest";
var _TS = "TrimString";
var _TTR = "TestTransformerRequest";
var _UCE = "UnrecognizedClientException";
var _UCS = "UpperCaseString";
var _UDCR = "UpdateDeliveryConfigurationRequest";
var _ULGR = "UntagLogGroupRequest";
var _URR3 = "UntagResourceRequest";
var _USQR = "UpdateScheduledQueryRequest";
var _USQRp = "UpdateScheduledQueryResponse";
var _VE3 = "ValidationException";
var _a3 = "active";
var _aA2 = "applicationArn";
var _aAFAVLDFR = "allowedActionForAllowVendedLogsDeliveryForResource";
var _aDA = "anomalyDetectorArn";
var _aDS = "anomalyDetectorStatus";
var _aF2 = "allowedFields";
var _aFD = "allowedFieldDelimiters";
var _aIc2 = "accountIdentifiers";
var _aIn = "anomalyId";
var _aK2 = "addKeys";
var _aOF = "allowedOutputFormats";
var _aOTL = "applyOnTransformedLogs";
var _aSPF = "allowedSuffixPathFields";
var _aVT = "anomalyVisibilityTime";
var _ar2 = "arn";
var _at2 = "attributes";
var _bIS = "batchImportStatus";
var _bTAE = "bearerTokenAuthenticationEnabled";
var _c4 = "client";
var _cT2 = "creationTime";
var _cTS = "creationTimeStamp";
var _cTl2 = "clientToken";
var _cV = "copyValue";
var _co3 = "columns";
var _cs = "csv";
var _d3 = "description";
var _dA2 = "destinationArn";
var _dC2 = "destinationConfiguration";
var _dDA = "deliveryDestinationArn";
var _dDC = "deliveryDestinationConfiguration";
var _dDCV = "defaultDeliveryConfigValues";
var _dDT = "deliveryDestinationType";
var _dDTe = "deliveryDestinationTypes";
var _dI2 = "destinationIdentifier";
var _dK = "deleteKeys";
var _dN2 = "detectorName";
var _dNa = "datasourceName";
var _dNe = "destinationName";
var _dPE = "deletionProtectionEnabled";
var _dPS = "dataProtectionStatus";
var _dRA2 = "destinationResourceArn";
var _dSC = "deliverySourceConfiguration";
var _dSN = "deliverySourceName";
var _dSNe = "deliverySourceNames";
var _dSRA = "dataSourceRoleArn";
var _dSa2 = "dataSources";
var _dT2 = "datasourceType";
var _dTC = "dateTimeConverter";
var _dTP = "dynamicTokenPosition";
var _dV = "defaultValue";
var _dVP = "dashboardViewerPrincipals";
var _da2 = "data";
var _del = "delimiter";
var _des = "destination";
var _di2 = "dimensions";
var _dis2 = "distribution";
var _e4 = "error";
var _eCO = "endCharOffset";
var _eF2 = "evaluationFrequency";
var _eHCP = "enableHiveCompatiblePath";
var _eMv = "eventMessage";
var _eN = "eventNumber";
var _eRA = "executionRoleArn";
var _eS2 = "executionStatuses";
var _eSF = "emitSystemFields";
var _eSFD = "emitSystemFieldDimensions";
var _eST = "expectedSequenceToken";
var _eSv = "eventSource";
var _eTO = "endTimeOffset";
var _eTn2 = "endTime";
var _eV2 = "extractedValues";
var _en2 = "entries";
var _end2 = "endpoint";
var _enu = "enumerations";
var _f2 = "from";
var _fD2 = "fieldDelimiter";
var _fE = "flattenedElement";
var _fINi = "fieldIndexNames";
var _fN3 = "filterName";
var _fNP = "filterNamePrefix";
var _fP2 = "filterPattern";
var _fS2 = "firstSeen";
var _fSC = "fieldSelectionCriteria";
var _fSi2 = "fieldStream";
var _fi2 = "fields";
var _fl2 = "flatten";
var _g2 = "grok";
var _gB2 = "groupBy";
var _h2 = "histogram";
var _hE4 = "httpError";
var _i2 = "identifier";
var _iC2 = "indexCategories";
var _iDs = "isDynamic";
var _iI2 = "importId";
var _iLA = "includeLinkedAccounts";
var _iPLS = "isPatternLevelSuppression";
var _iPn = "inheritedProperties";
var _iT2 = "ingestionTime";
var _iTN = "inferredTokenName";
var _id2 = "id";
var _in2 = "interleaved";
var _k2 = "key";
var _kA2 = "keyAttributes";
var _kKA2 = "kmsKeyArn";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _kP = "keyPrefix";
var _kVD = "keyValueDelimiter";
var _l3 = "locale";
var _lCS = "lowerCaseString";
var _lEFP = "logEventFilterPattern";
var _lEM2 = "logEventMessages";
var _lES = "lastExecutionStatus";
var _lG = "logGroups";
var _lGA2 = "logGroupArn";
var _lGAL = "logGroupArnList";
var _lGCo = "logGroupClass";
var _lGI = "logGroupIdentifiers";
var _lGIo = "logGroupIdentifier";
var _lGN = "logGroupName";
var _lGNP = "logGroupNamePrefix";
var _lGNPo = "logGroupNamePattern";
var _lGNo = "logGroupNames";
var _lGT = "logGroupTags";
var _lM = "lastModified";
var _lMTS = "lastModifiedTimeStamp";
var _lOP = "logObjectPointer";
var _lR = "logRecord";
var _lS2 = "lastSeen";
var _lSN = "logStreamName";
var _lSNP = "logStreamNamePrefix";
var _lSNPo = "logStreamNamePrefixes";
var _lSNo = "logStreamNames";
var _lSo = "logSamples";
var _lT2 = "logType";
var _lTA = "lookupTableArn";
var _lTC = "lookupTableConfiguration";
var _lTM = "listToMap";
var _lTN = "lookupTableName";
var _lTT = "lastTriggeredTime";
var _lTo = "logTypes";
var _lUT = "lastUpdatedTime";
var _li2 = "limit";
var _lo2 = "location";
var _m4 = "message";
var _mF = "metricFilters";
var _mFC = "metricFilterCount";
var _mK = "moveKeys";
var _mN2 = "metricName";
var _mNe = "metricNamespace";
var _mP2 = "matchPatterns";
var _mR2 = "maxResults";
var _mT2 = "metricTransformations";
var _mV = "minValue";
var _mVa = "maxValue";
var _mVap = "mappingVersion";
var _mVe = "metricValue";
var _ma2 = "match";
var _man = "mandatory";
var _n3 = "name";
var _nMV = "nonMatchValue";
var _nT3 = "nextToken";
var _na2 = "names";
var _oAI = "ownerAccountId";
var _oF = "outputFormat";
var _oIE = "overwriteIfExists";
var _oV = "ocsfVersion";
var _p2 = "priority";
var _pC2 = "parseCloudfront";
var _pI2 = "patternId";
var _pJSON = "parseJSON";
var _pKV = "parseKeyValue";
var _pN2 = "policyName";
var _pP2 = "parsePostgres";
var _pR2 = "patternRegex";
var _pRa = "parseRoute53";
var _pS2 = "patternString";
var _pT2 = "policyType";
var _pTOCSF = "parseToOCSF";
var _pTa = "patternTokens";
var _pVPC = "parseVPC";
var _pWAF = "parseWAF";
var _pa2 = "parameters";
var _qC = "quoteCharacter";
var _qCE = "queryCompileError";
var _qDI = "queryDefinitionId";
var _qI = "queryId";
var _qL = "queryLanguage";
var _qS = "queryString";
var _rA2 = "resourceArn";
var _rAe2 = "resourceArns";
var _rAo = "roleArn";
var _rC2 = "recordsCount";
var _rD2 = "retentionDays";
var _rF3 = "recordFields";
var _rID2 = "retentionInDays";
var _rIe3 = "requestId";
var _rK = "renameKeys";
var _rN3 = "resourceName";
var _rPN = "retentionPolicyName";
var _rSe3 = "responseStream";
var _rT3 = "resourceType";
var _rTe3 = "resourceTypes";
var _rTen = "renameTo";
var _s4 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
var _sB2 = "sizeBytes";
var _sBt2 = "storedBytes";
var _sCO = "startCharOffset";
var _sCo2 = "s3Configuration";
var _sD2 = "suppressedDate";
var _sDC = "s3DeliveryConfiguration";
var _sE = "scheduleExpression";
var _sET2 = "scheduleEndTime";
var _sFH = "startFromHead";
var _sI2 = "sessionId";
var _sM2 = "sessionMetadata";
var _sP3 = "suffixPath";
var _sQA = "scheduledQueryArn";
var _sR2 = "statusReason";
var _sRe2 = "sessionResults";
var _sST2 = "scheduleStartTime";
var _sSe = "sessionStart";
var _sSp = "splitString";
var _sSu = "substituteString";
var _sT3 = "sourceTimezone";
var _sTI = "s3TablesIntegration";
var _sTO = "startTimeOffset";
var _sTc2 = "scheduleType";
var _sTt2 = "startTime";
var _sU = "suppressedUntil";
var _sUe = "sessionUpdate";
var _sV3 = "supportedValues";
var _sa = "sampled";
var _se3 = "server";
var _ser2 = "service";
var _so2 = "source";
var _st2 = "state";
var _sta = "status";
var _str = "streaming";
var _su2 = "suppressed";
var _t3 = "target";
var _tA2 = "targetArn";
var _tB2 = "tableBody";
var _tC2 = "transformerConfig";
var _tCy = "typeConverter";
var _tF2 = "targetFormat";
var _tFa = "tableFields";
var _tK2 = "tagKeys";
var _tNa = "tableName";
var _tS = "tokenString";
var _tSr = "trimString";
var _tT2 = "targetTimezone";
var _ta2 = "tags";
var _ti2 = "timezone";
var _tim = "timestamp";
var _to2 = "to";
var _ty = "type";
var _u2 = "unmask";
var _uCS = "upperCaseString";
var _un2 = "unit";
var _v3 = "value";
var _vK = "valueKey";
var _vT2 = "valueType";
var _va2 = "values";
var _wK = "withKeys";
var n04 = "com.amazonaws.cloudwatchlogs";
var _s_registry4 = new TypeRegistry(_s4);
var CloudWatchLogsServiceException$ = [-3, _s4, "CloudWatchLogsServiceException", 0, [], []];
_s_registry4.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
var n0_registry4 = new TypeRegistry(n04);
var AccessDeniedException$2 = [
  -3,
  n04,
  _ADE2,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(AccessDeniedException$2, AccessDeniedException2);
var ConflictException$4 = [
  -3,
  n04,
  _CE4,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ConflictException$4, ConflictException4);
var DataAlreadyAcceptedException$ = [
  -3,
  n04,
  _DAAE,
  { [_e4]: _c4 },
  [_eST, _m4],
  [0, 0]
];
n0_registry4.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
  -3,
  n04,
  _ISE,
  { [_e4]: _se3, [_hE4]: 500 },
  [_m4],
  [0]
];
n0_registry4.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
  -3,
  n04,
  _ISEn,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
  -3,
  n04,
  _IOE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
  -3,
  n04,
  _IPE2,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
  -3,
  n04,
  _ISTE,
  { [_e4]: _c4 },
  [_eST, _m4],
  [0, 0]
];
n0_registry4.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$3 = [
  -3,
  n04,
  _LEE3,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(LimitExceededException$3, LimitExceededException3);
var MalformedQueryException$ = [
  -3,
  n04,
  _MQE,
  { [_e4]: _c4 },
  [_qCE, _m4],
  [() => QueryCompileError$, 0]
];
n0_registry4.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
  -3,
  n04,
  _OAE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
  -3,
  n04,
  _RAEE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$4 = [
  -3,
  n04,
  _RNFE4,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ResourceNotFoundException$4, ResourceNotFoundException4);
var ServiceQuotaExceededException$ = [
  -3,
  n04,
  _SQEE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
  -3,
  n04,
  _SUE,
  { [_e4]: _se3 },
  [_m4],
  [0]
];
n0_registry4.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
  -3,
  n04,
  _SSE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
  -3,
  n04,
  _STE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
  -3,
  n04,
  _TE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$2 = [
  -3,
  n04,
  _TMTE2,
  { [_e4]: _c4, [_hE4]: 400 },
  [_m4, _rN3],
  [0, 0]
];
n0_registry4.registerError(TooManyTagsException$2, TooManyTagsException2);
var UnrecognizedClientException$ = [
  -3,
  n04,
  _UCE,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$3 = [
  -3,
  n04,
  _VE3,
  { [_e4]: _c4 },
  [_m4],
  [0]
];
n0_registry4.registerError(ValidationException$3, ValidationException3);
var errorTypeRegistries4 = [
  _s_registry4,
  n0_registry4
];
var AddKeyEntry$ = [
  3,
  n04,
  _AKE,
  0,
  [_k2, _v3, _oIE],
  [0, 0, 2],
  2
];
var AddKeys$ = [
  3,
  n04,
  _AK2,
  0,
  [_en2],
  [() => AddKeyEntries],
  1
];
var Anomaly$2 = [
  3,
  n04,
  _A3,
  0,
  [_aIn, _pI2, _aDA, _pS2, _fS2, _lS2, _d3, _a3, _st2, _h2, _lSo, _pTa, _lGAL, _pR2, _p2, _su2, _sD2, _sU, _iPLS],
  [0, 0, 0, 0, 1, 1, 0, 2, 0, 128 | 1, () => LogSamples, () => PatternTokens, 64 | 0, 0, 0, 2, 1, 1, 2],
  13
];
var AnomalyDetector$ = [
  3,
  n04,
  _AD2,
  0,
  [_aDA, _dN2, _lGAL, _eF2, _fP2, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var ConfigurationTemplate$ = [
  3,
  n04,
  _CT3,
  0,
  [_ser2, _lT2, _rT3, _dDT, _dDCV, _aF2, _aOF, _aAFAVLDFR, _aFD, _aSPF, _dSC, _sTI],
  [0, 0, 0, 0, () => ConfigurationTemplateDeliveryConfigValues$, () => AllowedFields, 64 | 0, 0, 64 | 0, 64 | 0, () => DeliverySourceConfigurationSchemas, () => S3TablesIntegration$]
];
var ConfigurationTemplateDeliveryConfigValues$ = [
  3,
  n04,
  _CTDCV,
  0,
  [_rF3, _fD2, _sDC],
  [64 | 0, 0, () => S3DeliveryConfiguration$]
];
var CopyValue$ = [
  3,
  n04,
  _CV,
  0,
  [_en2],
  [() => CopyValueEntries],
  1
];
var CopyValueEntry$ = [
  3,
  n04,
  _CVE,
  0,
  [_so2, _t3, _oIE],
  [0, 0, 2],
  2
];
var CreateDeliveryRequest$ = [
  3,
  n04,
  _CDR2,
  0,
  [_dSN, _dDA, _rF3, _fD2, _sDC, _ta2],
  [0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0],
  2
];
var CreateLogAnomalyDetectorRequest$ = [
  3,
  n04,
  _CLADR,
  0,
  [_lGAL, _dN2, _eF2, _fP2, _kKI, _aVT, _ta2],
  [64 | 0, 0, 0, 0, 0, 1, 128 | 0],
  1
];
var CreateLogGroupRequest$ = [
  3,
  n04,
  _CLGR,
  0,
  [_lGN, _kKI, _ta2, _lGCo, _dPE],
  [0, 0, 128 | 0, 0, 2],
  1
];
var CreateLookupTableRequest$ = [
  3,
  n04,
  _CLTR,
  0,
  [_lTN, _d3, _tB2, _qI, _kKI, _ta2],
  [0, 0, 0, 0, 0, 128 | 0],
  1
];
var CreateScheduledQueryRequest$ = [
  3,
  n04,
  _CSQR,
  0,
  [_n3, _qL, _qS, _sE, _eRA, _d3, _lGI, _ti2, _sTO, _eTO, _dC2, _sST2, _sET2, _st2, _ta2],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0, 128 | 0],
  5
];
var CSV$ = [
  3,
  n04,
  _CSV,
  0,
  [_qC, _del, _co3, _so2, _des],
  [0, 0, 64 | 0, 0, 0]
];
var DataSourceFilter$ = [
  3,
  n04,
  _DSF,
  0,
  [_n3, _ty],
  [0, 0],
  1
];
var DateTimeConverter$ = [
  3,
  n04,
  _DTC,
  0,
  [_so2, _t3, _mP2, _tF2, _sT3, _tT2, _l3],
  [0, 0, 64 | 0, 0, 0, 0, 0],
  3
];
var DeleteKeys$ = [
  3,
  n04,
  _DK,
  0,
  [_wK],
  [64 | 0],
  1
];
var Delivery$ = [
  3,
  n04,
  _D4,
  0,
  [_id2, _ar2, _dSN, _dDA, _dDT, _rF3, _fD2, _sDC, _ta2],
  [0, 0, 0, 0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0]
];
var DeliveryDestination$ = [
  3,
  n04,
  _DD2,
  0,
  [_n3, _ar2, _dDT, _oF, _dDC, _rAo, _ta2],
  [0, 0, 0, 0, () => DeliveryDestinationConfiguration$, 0, 128 | 0]
];
var DeliveryDestinationConfiguration$ = [
  3,
  n04,
  _DDC,
  0,
  [_dRA2],
  [0],
  1
];
var DeliverySource$ = [
  3,
  n04,
  _DSe,
  0,
  [_n3, _ar2, _rAe2, _ser2, _lT2, _ta2, _dSC, _sta, _sR2],
  [0, 0, 64 | 0, 0, 0, 128 | 0, 128 | 0, 0, 0]
];
var DeliverySourceConfigurationSchema$ = [
  3,
  n04,
  _DSCS,
  0,
  [_kN, _vT2, _dV, _sV3, _mV, _mVa],
  [0, 0, 0, 64 | 0, 1, 1],
  3
];
var DescribeAccountPoliciesRequest$ = [
  3,
  n04,
  _DAPRes,
  0,
  [_pT2, _pN2, _aIc2, _nT3],
  [0, 0, 64 | 0, 0],
  1
];
var DescribeConfigurationTemplatesRequest$ = [
  3,
  n04,
  _DCTR,
  0,
  [_ser2, _lTo, _rTe3, _dDTe, _nT3, _li2],
  [0, 64 | 0, 64 | 0, 64 | 0, 0, 1]
];
var DescribeDeliveriesRequest$ = [
  3,
  n04,
  _DDRes,
  0,
  [_nT3, _li2, _dSNe],
  [0, 1, 64 | 0]
];
var DescribeDeliveryDestinationsRequest$ = [
  3,
  n04,
  _DDDRe,
  0,
  [_nT3, _li2, _na2],
  [0, 1, 64 | 0]
];
var DescribeDeliverySourcesRequest$ = [
  3,
  n04,
  _DDSRe,
  0,
  [_nT3, _li2, _rAe2],
  [0, 1, 64 | 0]
];
var DescribeFieldIndexesRequest$ = [
  3,
  n04,
  _DFIR,
  0,
  [_lGI, _iC2, _nT3],
  [64 | 0, 64 | 0, 0],
  1
];
var DescribeImportTaskBatchesRequest$ = [
  3,
  n04,
  _DITBR,
  0,
  [_iI2, _bIS, _li2, _nT3],
  [0, 64 | 0, 1, 0],
  1
];
var DescribeIndexPoliciesRequest$ = [
  3,
  n04,
  _DIPRes,
  0,
  [_lGI, _nT3],
  [64 | 0, 0],
  1
];
var DescribeLogGroupsRequest$ = [
  3,
  n04,
  _DLGRe,
  0,
  [_aIc2, _lGNP, _lGNPo, _nT3, _li2, _iLA, _lGCo, _lGI],
  [64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0]
];
var DescribeLogGroupsResponse$ = [
  3,
  n04,
  _DLGRes,
  0,
  [_lG, _nT3],
  [() => LogGroups, 0]
];
var DescribeMetricFiltersRequest$ = [
  3,
  n04,
  _DMFRe,
  0,
  [_lGN, _fNP, _nT3, _li2, _mN2, _mNe],
  [0, 0, 0, 1, 0, 0]
];
var DescribeMetricFiltersResponse$ = [
  3,
  n04,
  _DMFRes,
  0,
  [_mF, _nT3],
  [() => MetricFilters, 0]
];
var DestinationConfiguration$ = [
  3,
  n04,
  _DC2,
  0,
  [_sCo2, _lTC],
  [() => S3Configuration$, () => LookupTableConfiguration$]
];
var Entity$2 = [
  3,
  n04,
  _E3,
  0,
  [_kA2, _at2],
  [128 | 0, 128 | 0]
];
var FieldsData$ = [
  3,
  n04,
  _FD2,
  0,
  [_da2],
  [21]
];
var FilterLogEventsRequest$ = [
  3,
  n04,
  _FLER,
  0,
  [_lGN, _lGIo, _lSNo, _lSNP, _sTt2, _eTn2, _fP2, _nT3, _li2, _sFH, _in2, _u2],
  [0, 0, 64 | 0, 0, 1, 1, 0, 0, 1, 2, 2, 2]
];
var GetLogAnomalyDetectorResponse$ = [
  3,
  n04,
  _GLADRe,
  0,
  [_dN2, _lGAL, _eF2, _fP2, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var GetLogObjectRequest$ = [
  3,
  n04,
  _GLOR,
  0,
  [_lOP, _u2],
  [0, 2],
  1
];
var GetLogObjectResponse$ = [
  3,
  n04,
  _GLORe,
  0,
  [_fSi2],
  [[() => GetLogObjectResponseStream$, 0]]
];
var GetLogRecordResponse$ = [
  3,
  n04,
  _GLRRe,
  0,
  [_lR],
  [128 | 0]
];
var GetScheduledQueryHistoryRequest$ = [
  3,
  n04,
  _GSQHR,
  0,
  [_i2, _sTt2, _eTn2, _eS2, _mR2, _nT3],
  [0, 1, 1, 64 | 0, 1, 0],
  3
];
var GetScheduledQueryResponse$ = [
  3,
  n04,
  _GSQRe,
  0,
  [_sQA, _n3, _d3, _qL, _qS, _lGI, _sE, _ti2, _sTO, _eTO, _dC2, _st2, _sTc2, _lTT, _lES, _sST2, _sET2, _eRA, _cT2, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var Grok$ = [
  3,
  n04,
  _G2,
  0,
  [_ma2, _so2],
  [0, 0],
  1
];
var ListAggregateLogGroupSummariesRequest$ = [
  3,
  n04,
  _LALGSR,
  0,
  [_gB2, _aIc2, _iLA, _lGCo, _lGNPo, _dSa2, _nT3, _li2],
  [0, 64 | 0, 2, 0, 0, () => DataSourceFilters, 0, 1],
  1
];
var ListLogGroupsForQueryResponse$ = [
  3,
  n04,
  _LLGFQRi,
  0,
  [_lGI, _nT3],
  [64 | 0, 0]
];
var ListLogGroupsRequest$ = [
  3,
  n04,
  _LLGR,
  0,
  [_lGNPo, _lGCo, _iLA, _aIc2, _nT3, _li2, _dSa2, _fINi, _lGT],
  [0, 0, 2, 64 | 0, 0, 1, () => DataSourceFilters, 64 | 0, () => TagFilters]
];
var ListTagsForResourceResponse$2 = [
  3,
  n04,
  _LTFRRi2,
  0,
  [_ta2],
  [128 | 0]
];
var ListTagsLogGroupResponse$ = [
  3,
  n04,
  _LTLGRi,
  0,
  [_ta2],
  [128 | 0]
];
var ListToMap$ = [
  3,
  n04,
  _LTM,
  0,
  [_so2, _k2, _vK, _t3, _fl2, _fE],
  [0, 0, 0, 0, 2, 0],
  2
];
var LiveTailSessionLogEvent$ = [
  3,
  n04,
  _LTSLE,
  0,
  [_lSN, _lGIo, _m4, _tim, _iT2],
  [0, 0, 0, 1, 1]
];
var LiveTailSessionMetadata$ = [
  3,
  n04,
  _LTSM,
  0,
  [_sa],
  [2]
];
var LiveTailSessionStart$ = [
  3,
  n04,
  _LTSS,
  0,
  [_rIe3, _sI2, _lGI, _lSNo, _lSNPo, _lEFP],
  [0, 0, 64 | 0, 64 | 0, 64 | 0, 0]
];
var LiveTailSessionUpdate$ = [
  3,
  n04,
  _LTSU,
  0,
  [_sM2, _sRe2],
  [() => LiveTailSessionMetadata$, () => LiveTailSessionResults]
];
var LogEvent$ = [
  3,
  n04,
  _LE,
  0,
  [_tim, _m4],
  [1, 0]
];
var LogGroup$ = [
  3,
  n04,
  _LG,
  0,
  [_lGN, _cT2, _rID2, _mFC, _ar2, _sBt2, _kKI, _dPS, _iPn, _lGCo, _lGA2, _dPE, _bTAE, _rPN],
  [0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0]
];
var LookupTable$ = [
  3,
  n04,
  _LT2,
  0,
  [_lTA, _lTN, _d3, _tFa, _rC2, _sB2, _lUT, _kKI],
  [0, 0, 0, 64 | 0, 1, 1, 1, 0]
];
var LookupTableConfiguration$ = [
  3,
  n04,
  _LTC,
  0,
  [_tNa, _rAo, _d3, _kKI, _ta2],
  [0, 0, 0, 0, 128 | 0],
  2
];
var LowerCaseString$ = [
  3,
  n04,
  _LCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var MetricFilter$ = [
  3,
  n04,
  _MF,
  0,
  [_fN3, _fP2, _mT2, _cT2, _lGN, _aOTL, _fSC, _eSFD],
  [0, 0, () => MetricTransformations, 1, 0, 2, 0, 64 | 0]
];
var MetricFilterMatchRecord$ = [
  3,
  n04,
  _MFMR,
  0,
  [_eN, _eMv, _eV2],
  [1, 0, 128 | 0]
];
var MetricTransformation$ = [
  3,
  n04,
  _MT2,
  0,
  [_mN2, _mNe, _mVe, _dV, _di2, _un2],
  [0, 0, 0, 1, 128 | 0, 0],
  3
];
var MoveKeyEntry$ = [
  3,
  n04,
  _MKE,
  0,
  [_so2, _t3, _oIE],
  [0, 0, 2],
  2
];
var MoveKeys$ = [
  3,
  n04,
  _MK,
  0,
  [_en2],
  [() => MoveKeyEntries],
  1
];
var OpenSearchResourceConfig$ = [
  3,
  n04,
  _OSRC,
  0,
  [_dSRA, _dVP, _rD2, _kKA2, _aA2],
  [0, 64 | 0, 1, 0, 0],
  3
];
var ParseCloudfront$ = [
  3,
  n04,
  _PC2,
  0,
  [_so2],
  [0]
];
var ParseJSON$ = [
  3,
  n04,
  _PJSON,
  0,
  [_so2, _des],
  [0, 0]
];
var ParseKeyValue$ = [
  3,
  n04,
  _PKV,
  0,
  [_so2, _des, _fD2, _kVD, _kP, _nMV, _oIE],
  [0, 0, 0, 0, 0, 0, 2]
];
var ParsePostgres$ = [
  3,
  n04,
  _PP3,
  0,
  [_so2],
  [0]
];
var ParseRoute53$ = [
  3,
  n04,
  _PR3,
  0,
  [_so2],
  [0]
];
var ParseToOCSF$ = [
  3,
  n04,
  _PTOCSF,
  0,
  [_eSv, _oV, _so2, _mVap],
  [0, 0, 0, 0],
  2
];
var ParseVPC$ = [
  3,
  n04,
  _PVPC,
  0,
  [_so2],
  [0]
];
var ParseWAF$ = [
  3,
  n04,
  _PWAF,
  0,
  [_so2],
  [0]
];
var PatternToken$ = [
  3,
  n04,
  _PT3,
  0,
  [_dTP, _iDs, _tS, _enu, _iTN],
  [1, 2, 0, 128 | 1, 0]
];
var Processor$ = [
  3,
  n04,
  _Pr2,
  0,
  [_aK2, _cV, _cs, _dTC, _dK, _g2, _lTM, _lCS, _mK, _pC2, _pJSON, _pKV, _pRa, _pTOCSF, _pP2, _pVPC, _pWAF, _rK, _sSp, _sSu, _tSr, _tCy, _uCS],
  [() => AddKeys$, () => CopyValue$, () => CSV$, () => DateTimeConverter$, () => DeleteKeys$, () => Grok$, () => ListToMap$, () => LowerCaseString$, () => MoveKeys$, () => ParseCloudfront$, () => ParseJSON$, () => ParseKeyValue$, () => ParseRoute53$, () => ParseToOCSF$, () => ParsePostgres$, () => ParseVPC$, () => ParseWAF$, () => RenameKeys$, () => SplitString$, () => SubstituteString$, () => TrimString$, () => TypeConverter$, () => UpperCaseString$]
];
var PutDeliveryDestinationRequest$ = [
  3,
  n04,
  _PDDR,
  0,
  [_n3, _oF, _dDC, _dDT, _rAo, _ta2],
  [0, 0, () => DeliveryDestinationConfiguration$, 0, 0, 128 | 0],
  1
];
var PutDeliverySourceRequest$ = [
  3,
  n04,
  _PDSR,
  0,
  [_n3, _rA2, _lT2, _ta2, _dSC],
  [0, 0, 0, 128 | 0, 128 | 0],
  3
];
var PutDestinationRequest$ = [
  3,
  n04,
  _PDR,
  0,
  [_dNe, _tA2, _rAo, _ta2],
  [0, 0, 0, 128 | 0],
  3
];
var PutMetricFilterRequest$ = [
  3,
  n04,
  _PMFR,
  0,
  [_lGN, _fN3, _fP2, _mT2, _aOTL, _fSC, _eSFD],
  [0, 0, 0, () => MetricTransformations, 2, 0, 64 | 0],
  4
];
var PutQueryDefinitionRequest$ = [
  3,
  n04,
  _PQDR,
  0,
  [_n3, _qS, _qL, _qDI, _lGNo, _cTl2, _pa2],
  [0, 0, 0, 0, 64 | 0, [0, 4], () => QueryParameterList],
  2
];
var PutSubscriptionFilterRequest$ = [
  3,
  n04,
  _PSFR,
  0,
  [_lGN, _fN3, _fP2, _dA2, _rAo, _dis2, _aOTL, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 0, 64 | 0],
  4
];
var QueryCompileError$ = [
  3,
  n04,
  _QCE,
  0,
  [_lo2, _m4],
  [() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
  3,
  n04,
  _QCEL,
  0,
  [_sCO, _eCO],
  [1, 1]
];
var QueryDefinition$ = [
  3,
  n04,
  _QD,
  0,
  [_qL, _qDI, _n3, _qS, _lM, _lGNo, _pa2],
  [0, 0, 0, 0, 1, 64 | 0, () => QueryParameterList]
];
var QueryParameter$ = [
  3,
  n04,
  _QP,
  0,
  [_n3, _dV, _d3],
  [0, 0, 0],
  1
];
var RecordField$ = [
  3,
  n04,
  _RF2,
  0,
  [_n3, _man],
  [0, 2]
];
var RenameKeyEntry$ = [
  3,
  n04,
  _RKE,
  0,
  [_k2, _rTen, _oIE],
  [0, 0, 2],
  2
];
var RenameKeys$ = [
  3,
  n04,
  _RK,
  0,
  [_en2],
  [() => RenameKeyEntries],
  1
];
var S3Configuration$ = [
  3,
  n04,
  _SC3,
  0,
  [_dI2, _rAo, _oAI, _kKI],
  [0, 0, 0, 0],
  2
];
var S3DeliveryConfiguration$ = [
  3,
  n04,
  _SDC,
  0,
  [_sP3, _eHCP],
  [0, 2]
];
var S3TablesIntegration$ = [
  3,
  n04,
  _STI,
  0,
  [_dNa, _dT2],
  [0, 0]
];
var SplitString$ = [
  3,
  n04,
  _SS3,
  0,
  [_en2],
  [() => SplitStringEntries],
  1
];
var SplitStringEntry$ = [
  3,
  n04,
  _SSEp,
  0,
  [_so2, _del],
  [0, 0],
  2
];
var StartLiveTailRequest$ = [
  3,
  n04,
  _SLTR,
  0,
  [_lGI, _lSNo, _lSNPo, _lEFP],
  [64 | 0, 64 | 0, 64 | 0, 0],
  1
];
var StartLiveTailResponse$ = [
  3,
  n04,
  _SLTRt,
  0,
  [_rSe3],
  [[() => StartLiveTailResponseStream$, 0]]
];
var StartQueryRequest$ = [
  3,
  n04,
  _SQR,
  0,
  [_sTt2, _eTn2, _qS, _qL, _lGN, _lGNo, _lGI, _li2],
  [1, 1, 0, 0, 0, 64 | 0, 64 | 0, 1],
  3
];
var SubscriptionFilter$ = [
  3,
  n04,
  _SF3,
  0,
  [_fN3, _lGN, _fP2, _dA2, _rAo, _dis2, _aOTL, _cT2, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 1, 0, 64 | 0]
];
var SubstituteString$ = [
  3,
  n04,
  _SSu,
  0,
  [_en2],
  [() => SubstituteStringEntries],
  1
];
var SubstituteStringEntry$ = [
  3,
  n04,
  _SSEu,
  0,
  [_so2, _f2, _to2],
  [0, 0, 0],
  3
];
var TagFilter$ = [
  3,
  n04,
  _TF2,
  0,
  [_k2, _va2],
  [0, 64 | 0],
  1
];
var TagLogGroupRequest$ = [
  3,
  n04,
  _TLGR,
  0,
  [_lGN, _ta2],
  [0, 128 | 0],
  2
];
var TagResourceRequest$2 = [
  3,
  n04,
  _TRR2,
  0,
  [_rA2, _ta2],
  [0, 128 | 0],
  2
];
var TestMetricFilterRequest$ = [
  3,
  n04,
  _TMFR,
  0,
  [_fP2, _lEM2],
  [0, 64 | 0],
  2
];
var TestTransformerRequest$ = [
  3,
  n04,
  _TTR,
  0,
  [_tC2, _lEM2],
  [() => Processors, 64 | 0],
  2
];
var TrimString$ = [
  3,
  n04,
  _TS,
  0,
  [_wK],
  [64 | 0],
  1
];
var TypeConverter$ = [
  3,
  n04,
  _TC2,
  0,
  [_en2],
  [() => TypeConverterEntries],
  1
];
var TypeConverterEntry$ = [
  3,
  n04,
  _TCE,
  0,
  [_k2, _ty],
  [0, 0],
  2
];
var UntagLogGroupRequest$ = [
  3,
  n04,
  _ULGR,
  0,
  [_lGN, _ta2],
  [0, 64 | 0],
  2
];
var UntagResourceRequest$3 = [
  3,
  n04,
  _URR3,
  0,
  [_rA2, _tK2],
  [0, 64 | 0],
  2
];
var UpdateDeliveryConfigurationRequest$ = [
  3,
  n04,
  _UDCR,
  0,
  [_id2, _rF3, _fD2, _sDC],
  [0, 64 | 0, 0, () => S3DeliveryConfiguration$],
  1
];
var UpdateScheduledQueryRequest$ = [
  3,
  n04,
  _USQR,
  0,
  [_i2, _qL, _qS, _sE, _eRA, _d3, _lGI, _ti2, _sTO, _eTO, _dC2, _sST2, _sET2, _st2],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0],
  5
];
var UpdateScheduledQueryResponse$ = [
  3,
  n04,
  _USQRp,
  0,
  [_sQA, _n3, _d3, _qL, _qS, _lGI, _sE, _ti2, _sTO, _eTO, _dC2, _st2, _sTc2, _lTT, _lES, _sST2, _sET2, _eRA, _cT2, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var UpperCaseString$ = [
  3,
  n04,
  _UCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var AccountIds2 = 64 | 0;
var AddKeyEntries = [
  1,
  n04,
  _AKEd,
  0,
  () => AddKeyEntry$
];
var AllowedFieldDelimiters = 64 | 0;
var AllowedFields = [
  1,
  n04,
  _AF3,
  0,
  () => RecordField$
];
var Columns = 64 | 0;
var CopyValueEntries = [
  1,
  n04,
  _CVEo,
  0,
  () => CopyValueEntry$
];
var DashboardViewerPrincipals = 64 | 0;
var DataSourceFilters = [
  1,
  n04,
  _DSFa,
  0,
  () => DataSourceFilter$
];
var DeleteWithKeys = 64 | 0;
var DeliveryDestinationNames = 64 | 0;
var DeliveryDestinationTypes = 64 | 0;
var DeliverySourceConfigurationSchemas = [
  1,
  n04,
  _DSCSe,
  0,
  () => DeliverySourceConfigurationSchema$
];
var DeliverySourceConfigurationSupportedValues = 64 | 0;
var DeliverySourceNames = 64 | 0;
var DescribeFieldIndexesLogGroupIdentifiers = 64 | 0;
var DescribeIndexPoliciesLogGroupIdentifiers = 64 | 0;
var DescribeLogGroupsLogGroupIdentifiers = 64 | 0;
var EmitSystemFields = 64 | 0;
var ExecutionStatusList = 64 | 0;
var FieldIndexNames = 64 | 0;
var FilterResourceArns = 64 | 0;
var ImportStatusList = 64 | 0;
var IndexCategories = 64 | 0;
var InheritedProperties = 64 | 0;
var InputLogStreamNames = 64 | 0;
var LiveTailSessionResults = [
  1,
  n04,
  _LTSR,
  0,
  () => LiveTailSessionLogEvent$
];
var LogGroupArnList = 64 | 0;
var LogGroupIdentifiers2 = 64 | 0;
var LogGroupNames = 64 | 0;
var LogGroups = [
  1,
  n04,
  _LGo,
  0,
  () => LogGroup$
];
var LogSamples = [
  1,
  n04,
  _LSo,
  0,
  () => LogEvent$
];
var LogTypes = 64 | 0;
var LowerCaseStringWithKeys = 64 | 0;
var MatchPatterns = 64 | 0;
var MetricFilters = [
  1,
  n04,
  _MFe,
  0,
  () => MetricFilter$
];
var MetricTransformations = [
  1,
  n04,
  _MTe,
  0,
  () => MetricTransformation$
];
var MoveKeyEntries = [
  1,
  n04,
  _MKEo,
  0,
  () => MoveKeyEntry$
];
var OutputFormats = 64 | 0;
var PatternTokens = [
  1,
  n04,
  _PTa,
  0,
  () => PatternToken$
];
var Processors = [
  1,
  n04,
  _Pro2,
  0,
  () => Processor$
];
var QueryParameterList = [
  1,
  n04,
  _QPL,
  0,
  () => QueryParameter$
];
var RecordFields = 64 | 0;
var RenameKeyEntries = [
  1,
  n04,
  _RKEe,
  0,
  () => RenameKeyEntry$
];
var ResourceArns = 64 | 0;
var ResourceTypes2 = 64 | 0;
var ScheduledQueryLogGroupIdentifiers = 64 | 0;
var SplitStringEntries = [
  1,
  n04,
  _SSEpl,
  0,
  () => SplitStringEntry$
];
var StartLiveTailLogGroupIdentifiers = 64 | 0;
var SubstituteStringEntries = [
  1,
  n04,
  _SSEub,
  0,
  () => SubstituteStringEntry$
];
var TableFields = 64 | 0;
var TagFilters = [
  1,
  n04,
  _TFa,
  0,
  () => TagFilter$
];
var TagFilterValues = 64 | 0;
var TagKeyList4 = 64 | 0;
var TagList2 = 64 | 0;
var TestEventMessages = 64 | 0;
var TrimStringWithKeys = 64 | 0;
var TypeConverterEntries = [
  1,
  n04,
  _TCEy,
  0,
  () => TypeConverterEntry$
];
var UpperCaseStringWithKeys = 64 | 0;
var DeliverySourceConfiguration = 128 | 0;
var Dimensions2 = 128 | 0;
var EntityAttributes = 128 | 0;
var EntityKeyAttributes = 128 | 0;
var Enumerations = 128 | 1;
var ExtractedValues = 128 | 0;
var Histogram = 128 | 1;
var LogRecord = 128 | 0;
var Tags3 = 128 | 0;
var GetLogObjectResponseStream$ = [
  4,
  n04,
  _GLORS,
  { [_str]: 1 },
  [_fi2, _ISEn],
  [() => FieldsData$, [() => InternalStreamingException$, 0]]
];
var StartLiveTailResponseStream$ = [
  4,
  n04,
  _SLTRS,
  { [_str]: 1 },
  [_sSe, _sUe, _STE, _SSE],
  [() => LiveTailSessionStart$, () => LiveTailSessionUpdate$, [() => SessionTimeoutException$, 0], [() => SessionStreamingException$, 0]]
];
var DescribeLogGroups$ = [
  9,
  n04,
  _DLGe,
  0,
  () => DescribeLogGroupsRequest$,
  () => DescribeLogGroupsResponse$
];
var DescribeMetricFilters$ = [
  9,
  n04,
  _DMFe,
  0,
  () => DescribeMetricFiltersRequest$,
  () => DescribeMetricFiltersResponse$
];
var GetLogObject$ = [
  9,
  n04,
  _GLO,
  { [_end2]: ["stream-"] },
  () => GetLogObjectRequest$,
  () => GetLogObjectResponse$
];
var StartLiveTail$ = [
  9,
  n04,
  _SLT,
  { [_end2]: ["stream-"] },
  () => StartLiveTailRequest$,
  () => StartLiveTailResponse$
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig7 = (config) => {
  return {
    apiVersion: "2014-03-28",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver4,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudwatchlogs",
      errorTypeRegistries: errorTypeRegistries4,
      xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
      version: "2014-03-28",
      serviceTarget: "Logs_20140328"
    },
    serviceId: config?.serviceId ?? "CloudWatch Logs",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
var getRuntimeConfig8 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig7(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default4.version }),
    eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration4 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig4 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions4 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration4(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig4(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig8(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters4(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveEventStreamSerdeConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig4(_config_7);
    const _config_9 = resolveRuntimeExtensions4(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
var command6 = makeBuilder(commonParams4, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin);
var _ep06 = {};
var _mw06 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/DescribeLogGroupsCommand.js
var DescribeLogGroupsCommand = class extends command6(_ep06, _mw06, "DescribeLogGroups", DescribeLogGroups$) {
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/DescribeMetricFiltersCommand.js
var DescribeMetricFiltersCommand = class extends command6(_ep06, _mw06, "DescribeMetricFilters", DescribeMetricFilters$) {
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/pagination/DescribeLogGroupsPaginator.js
var paginateDescribeLogGroups = createPaginator(CloudWatchLogsClient, DescribeLogGroupsCommand, "nextToken", "nextToken", "limit");

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/pagination/DescribeMetricFiltersPaginator.js
var paginateDescribeMetricFilters = createPaginator(CloudWatchLogsClient, DescribeMetricFiltersCommand, "nextToken", "nextToken", "limit");

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
var defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption5(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "iam",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultIAMHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption5(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig5 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters5 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "iam"
  });
};
var commonParams5 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-iam/package.json
var package_default5 = {
  name: "@aws-sdk/client-iam",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Iam Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-iam",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-iam"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
var v = "ref";
var w = "authSchemes";
var x = "name";
var y = "signingRegion";
var a5 = -1;
var b5 = true;
var c5 = "isSet";
var d5 = "PartitionResult";
var e5 = "stringEquals";
var f5 = "booleanEquals";
var g5 = "getAttr";
var h5 = { [v]: "Endpoint" };
var i5 = { "fn": g5, "argv": [{ [v]: d5 }, "name"] };
var j5 = { [v]: d5 };
var k5 = { [w]: [{ [x]: "sigv4", [y]: "us-east-1" }] };
var l2 = { [w]: [{ [x]: "sigv4", [y]: "cn-north-1" }] };
var m2 = { [w]: [{ [x]: "sigv4", [y]: "us-gov-west-1" }] };
var n = { [w]: [{ [x]: "sigv4", [y]: "us-iso-east-1" }] };
var o = { [w]: [{ [x]: "sigv4", [y]: "us-isob-east-1" }] };
var p = { [w]: [{ [x]: "sigv4", [y]: "eu-isoe-west-1" }] };
var q = { [w]: [{ [x]: "sigv4", [y]: "us-isof-south-1" }] };
var s = { [w]: [{ [x]: "sigv4", [y]: "eusc-de-east-1" }] };
var t = { [w]: [{ [x]: "sigv4", [y]: "{PartitionResult#implicitGlobalRegion}" }] };
var u = [{ [v]: "Region" }];
var _data6 = {
  conditions: [
    [c5, [h5]],
    [c5, u],
    ["aws.partition", u, d5],
    [e5, [i5, "aws"]],
    [e5, [i5, "aws-cn"]],
    [e5, [i5, "aws-us-gov"]],
    [e5, [i5, "aws-iso"]],
    [f5, [{ [v]: "UseFIPS" }, b5]],
    [f5, [{ [v]: "UseDualStack" }, b5]],
    [e5, [i5, "aws-iso-b"]],
    [e5, [i5, "aws-iso-e"]],
    [e5, [i5, "aws-iso-f"]],
    [e5, [i5, "aws-eusc"]],
    [f5, [{ fn: g5, argv: [j5, "supportsDualStack"] }, b5]],
    [f5, [{ fn: g5, argv: [j5, "supportsFIPS"] }, b5]]
  ],
  results: [
    [a5],
    [a5, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a5, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h5, {}],
    ["https://iam.amazonaws.com", k5],
    ["https://iam-fips.amazonaws.com", k5],
    ["https://iam.global.api.aws", k5],
    ["https://iam-fips.global.api.aws", k5],
    ["https://iam.global.api.amazonwebservices.com.cn", l2],
    ["https://iam-fips.api.amazonwebservices.com.cn", l2],
    ["https://iam.cn-north-1.amazonaws.com.cn", l2],
    ["https://iam-fips.amazonaws.com.cn", l2],
    ["https://iam.us-gov.api.aws", m2],
    ["https://iam.us-gov.amazonaws.com", m2],
    ["https://iam.us-iso-east-1.c2s.ic.gov", n],
    ["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
    ["https://iam.api.aws.ic.gov", n],
    ["https://iam-fips.api.aws.ic.gov", n],
    ["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
    ["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
    ["https://iam.api.aws.scloud", o],
    ["https://iam-fips.api.aws.scloud", o],
    ["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
    ["https://iam-fips.cloud.adc-e.uk", p],
    ["https://iam.api.cloud-aws.adc-e.uk", p],
    ["https://iam-fips.api.cloud-aws.adc-e.uk", p],
    ["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
    ["https://iam-fips.csp.hci.ic.gov", q],
    ["https://iam.api.aws.hci.ic.gov", q],
    ["https://iam-fips.api.aws.hci.ic.gov", q],
    ["https://iam.eusc-de-east-1.amazonaws.eu", s],
    ["https://iam-fips.amazonaws.eu", s],
    ["https://iam.global.api.amazonwebservices.eu", s],
    ["https://iam-fips.api.amazonwebservices.eu", s],
    ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
    [a5, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
    [a5, "FIPS is enabled but this partition does not support FIPS"],
    ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
    [a5, "DualStack is enabled but this partition does not support DualStack"],
    ["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
    [a5, "Invalid Configuration: Missing Region"]
  ]
};
var root5 = 2;
var r5 = 1e8;
var nodes5 = new Int32Array([
  -1,
  1,
  -1,
  0,
  42,
  3,
  1,
  4,
  r5 + 41,
  2,
  5,
  r5 + 41,
  3,
  39,
  6,
  4,
  36,
  7,
  5,
  35,
  8,
  6,
  32,
  9,
  7,
  20,
  10,
  8,
  15,
  11,
  9,
  r5 + 18,
  12,
  10,
  r5 + 22,
  13,
  11,
  r5 + 26,
  14,
  12,
  r5 + 30,
  r5 + 40,
  9,
  r5 + 20,
  16,
  10,
  r5 + 24,
  17,
  11,
  r5 + 28,
  18,
  12,
  r5 + 32,
  19,
  13,
  r5 + 38,
  r5 + 39,
  8,
  26,
  21,
  9,
  r5 + 19,
  22,
  10,
  r5 + 23,
  23,
  11,
  r5 + 27,
  24,
  12,
  r5 + 31,
  25,
  14,
  r5 + 36,
  r5 + 37,
  9,
  r5 + 21,
  27,
  10,
  r5 + 25,
  28,
  11,
  r5 + 29,
  29,
  12,
  r5 + 33,
  30,
  13,
  31,
  r5 + 35,
  14,
  r5 + 34,
  r5 + 35,
  7,
  34,
  33,
  8,
  r5 + 16,
  r5 + 14,
  8,
  r5 + 17,
  r5 + 15,
  8,
  r5 + 12,
  r5 + 13,
  7,
  38,
  37,
  8,
  r5 + 8,
  r5 + 10,
  8,
  r5 + 9,
  r5 + 11,
  7,
  41,
  40,
  8,
  r5 + 6,
  r5 + 4,
  8,
  r5 + 7,
  r5 + 5,
  7,
  r5 + 1,
  43,
  8,
  r5 + 2,
  r5 + 3
]);
var bdd5 = BinaryDecisionDiagram.from(nodes5, root5, _data6.conditions, _data6.results);

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
var cache5 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver5 = (endpointParams, context = {}) => {
  return cache5.get(endpointParams, () => decideEndpoint(bdd5, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class _IAMServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _IAMServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException2 = class _ConcurrentModificationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
  name = "ConcurrentModificationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConcurrentModificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentModificationException.prototype);
  }
};
var NoSuchEntityException = class _NoSuchEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NoSuchEntityException";
  name = "NoSuchEntityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoSuchEntityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchEntityException.prototype);
  }
};
var ServiceFailureException = class _ServiceFailureException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceFailureException";
  name = "ServiceFailureException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceFailureException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceFailureException.prototype);
  }
};
var AccountNotManagementOrDelegatedAdministratorException = class _AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
  name = "AccountNotManagementOrDelegatedAdministratorException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccountNotManagementOrDelegatedAdministratorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccountNotManagementOrDelegatedAdministratorException.prototype);
    this.Message = opts.Message;
  }
};
var EntityAlreadyExistsException = class _EntityAlreadyExistsException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
  name = "EntityAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EntityAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityAlreadyExistsException.prototype);
  }
};
var InvalidInputException = class _InvalidInputException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidInputException";
  name = "InvalidInputException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidInputException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidInputException.prototype);
  }
};
var LimitExceededException4 = class _LimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedPolicyDocumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var NameConflictException = class _NameConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#NameConflictException";
  name = "NameConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NameConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NameConflictException.prototype);
  }
};
var RoleModifiedException = class _RoleModifiedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleModifiedException";
  name = "RoleModifiedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RoleModifiedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RoleModifiedException.prototype);
  }
};
var RoleTemplateDisabledException = class _RoleTemplateDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
  name = "RoleTemplateDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "RoleTemplateDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _RoleTemplateDisabledException.prototype);
  }
};
var UnmodifiableEntityException2 = class _UnmodifiableEntityException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
  name = "UnmodifiableEntityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnmodifiableEntityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnmodifiableEntityException.prototype);
  }
};
var PolicyNotAttachableException = class _PolicyNotAttachableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
  name = "PolicyNotAttachableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PolicyNotAttachableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyNotAttachableException.prototype);
  }
};
var EntityTemporarilyUnmodifiableException = class _EntityTemporarilyUnmodifiableException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
  name = "EntityTemporarilyUnmodifiableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EntityTemporarilyUnmodifiableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EntityTemporarilyUnmodifiableException.prototype);
  }
};
var InvalidUserTypeException = class _InvalidUserTypeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
  name = "InvalidUserTypeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidUserTypeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidUserTypeException.prototype);
  }
};
var PasswordPolicyViolationException = class _PasswordPolicyViolationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
  name = "PasswordPolicyViolationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PasswordPolicyViolationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PasswordPolicyViolationException.prototype);
  }
};
var OpenIdIdpCommunicationErrorException = class _OpenIdIdpCommunicationErrorException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
  name = "OpenIdIdpCommunicationErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OpenIdIdpCommunicationErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OpenIdIdpCommunicationErrorException.prototype);
  }
};
var ServiceNotSupportedException = class _ServiceNotSupportedException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
  name = "ServiceNotSupportedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotSupportedException.prototype);
  }
};
var DeleteConflictException = class _DeleteConflictException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DeleteConflictException";
  name = "DeleteConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DeleteConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DeleteConflictException.prototype);
  }
};
var OrganizationNotFoundException = class _OrganizationNotFoundException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
  name = "OrganizationNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var OrganizationNotInAllFeaturesModeException = class _OrganizationNotInAllFeaturesModeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
  name = "OrganizationNotInAllFeaturesModeException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OrganizationNotInAllFeaturesModeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OrganizationNotInAllFeaturesModeException.prototype);
    this.Message = opts.Message;
  }
};
var ServiceAccessNotEnabledException = class _ServiceAccessNotEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
  name = "ServiceAccessNotEnabledException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ServiceAccessNotEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceAccessNotEnabledException.prototype);
    this.Message = opts.Message;
  }
};
var FeatureDisabledException = class _FeatureDisabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureDisabledException";
  name = "FeatureDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FeatureDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FeatureDisabledException.prototype);
  }
};
var InvalidAuthenticationCodeException = class _InvalidAuthenticationCodeException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
  name = "InvalidAuthenticationCodeException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAuthenticationCodeException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAuthenticationCodeException.prototype);
  }
};
var CallerIsNotManagementAccountException = class _CallerIsNotManagementAccountException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
  name = "CallerIsNotManagementAccountException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "CallerIsNotManagementAccountException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CallerIsNotManagementAccountException.prototype);
    this.Message = opts.Message;
  }
};
var FeatureEnabledException = class _FeatureEnabledException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#FeatureEnabledException";
  name = "FeatureEnabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FeatureEnabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FeatureEnabledException.prototype);
  }
};
var ReportGenerationLimitExceededException = class _ReportGenerationLimitExceededException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
  name = "ReportGenerationLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReportGenerationLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReportGenerationLimitExceededException.prototype);
  }
};
var CredentialReportExpiredException = class _CredentialReportExpiredException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
  name = "CredentialReportExpiredException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportExpiredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportExpiredException.prototype);
  }
};
var CredentialReportNotPresentException = class _CredentialReportNotPresentException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
  name = "CredentialReportNotPresentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportNotPresentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportNotPresentException.prototype);
  }
};
var CredentialReportNotReadyException = class _CredentialReportNotReadyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
  name = "CredentialReportNotReadyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CredentialReportNotReadyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CredentialReportNotReadyException.prototype);
  }
};
var UnrecognizedPublicKeyEncodingException = class _UnrecognizedPublicKeyEncodingException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
  name = "UnrecognizedPublicKeyEncodingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnrecognizedPublicKeyEncodingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnrecognizedPublicKeyEncodingException.prototype);
  }
};
var PolicyEvaluationException = class _PolicyEvaluationException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
  name = "PolicyEvaluationException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "PolicyEvaluationException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _PolicyEvaluationException.prototype);
  }
};
var KeyPairMismatchException = class _KeyPairMismatchException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
  name = "KeyPairMismatchException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KeyPairMismatchException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KeyPairMismatchException.prototype);
  }
};
var MalformedCertificateException = class _MalformedCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#MalformedCertificateException";
  name = "MalformedCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedCertificateException.prototype);
  }
};
var DuplicateCertificateException = class _DuplicateCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
  name = "DuplicateCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateCertificateException.prototype);
  }
};
var InvalidCertificateException = class _InvalidCertificateException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidCertificateException";
  name = "InvalidCertificateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidCertificateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidCertificateException.prototype);
  }
};
var DuplicateSSHPublicKeyException = class _DuplicateSSHPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
  name = "DuplicateSSHPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DuplicateSSHPublicKeyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DuplicateSSHPublicKeyException.prototype);
  }
};
var InvalidPublicKeyException = class _InvalidPublicKeyException extends IAMServiceException {
  static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
  name = "InvalidPublicKeyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidPublicKeyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidPublicKeyException.prototype);
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
var _A4 = "Arn";
var _AAc2 = "AccountAliases";
var _ABO = "AllowedByOrganizations";
var _ABPB = "AllowedByPermissionsBoundary";
var _ACt = "AttachmentCount";
var _AI4 = "ApproverId";
var _AMP = "AttachedManagedPolicies";
var _AN3 = "AttachmentName";
var _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
var _ANc = "ActionNames";
var _AP3 = "AttachedPolicy";
var _APB = "AttachedPermissionsBoundary";
var _APt2 = "AttachedPolicies";
var _ARPD = "AssumeRolePolicyDocument";
var _ARPDT = "AssumeRolePolicyDocumentTemplate";
var _AT3 = "AttachmentType";
var _CA4 = "CallerArn";
var _CD2 = "CreateDate";
var _CE5 = "ContextEntry";
var _CELT = "ContextEntryListType";
var _CEo = "ContextEntries";
var _CIDL = "ClientIDList";
var _CINMAE = "CallerIsNotManagementAccountException";
var _CKN = "ContextKeyName";
var _CKNo = "ContextKeyNames";
var _CKT = "ContextKeyType";
var _CKV = "ContextKeyValues";
var _CME2 = "ConcurrentModificationException";
var _COIDCPR = "CreateOpenIDConnectProviderRequest";
var _CREE = "CredentialReportExpiredException";
var _CRNPE = "CredentialReportNotPresentException";
var _CRNRE = "CredentialReportNotReadyException";
var _CT4 = "CreateTimestamp";
var _Ce = "Certifications";
var _Col = "Column";
var _D5 = "Description";
var _DCE = "DeleteConflictException";
var _DCEu = "DuplicateCertificateException";
var _DMV = "DefaultMinorVersion";
var _DORCMRi = "DisableOrganizationsRootCredentialsManagementResponse";
var _DORSRi = "DisableOrganizationsRootSessionsResponse";
var _DP3 = "DelegationPermission";
var _DR = "DelegationRequest";
var _DRI2 = "DelegationRequestId";
var _DSSHPKE = "DuplicateSSHPublicKeyException";
var _DV = "DefaultValue";
var _DVI = "DefaultVersionId";
var _Do2 = "Document";
var _EAEE = "EntityAlreadyExistsException";
var _EAN = "EvalActionName";
var _EDD = "EvalDecisionDetails";
var _EDn2 = "EnableDate";
var _EDv = "EvalDecision";
var _EF2 = "EnabledFeatures";
var _EORCMRn = "EnableOrganizationsRootCredentialsManagementResponse";
var _EORSRn = "EnableOrganizationsRootSessionsResponse";
var _EPn = "EndPosition";
var _ER = "EvaluationResult";
var _ERD = "EvalResourceDecision";
var _ERN = "EvalResourceName";
var _ET3 = "ExpirationTime";
var _ETUE = "EntityTemporarilyUnmodifiableException";
var _Ena = "Enabled";
var _F3 = "Filter";
var _FDE = "FeatureDisabledException";
var _FEE = "FeatureEnabledException";
var _GAADR = "GetAccountAuthorizationDetailsRequest";
var _GAPRe = "GetAccountPropertiesResponse";
var _GASR = "GetAccountSummaryResponse";
var _GCKFCPR = "GetContextKeysForCustomPolicyRequest";
var _GCKFPPR = "GetContextKeysForPrincipalPolicyRequest";
var _GCKFPR = "GetContextKeysForPolicyResponse";
var _GL2 = "GroupList";
var _GMFADRe = "GetMFADeviceResponse";
var _GOIDCPRe = "GetOpenIDConnectProviderResponse";
var _GP = "GetPolicy";
var _GPR = "GetPolicyRequest";
var _GPRe = "GetPolicyResponse";
var _GPV = "GetPolicyVersion";
var _GPVR = "GetPolicyVersionRequest";
var _GPVRe = "GetPolicyVersionResponse";
var _GR = "GetRole";
var _GRP = "GetRolePolicy";
var _GRPR = "GetRolePolicyRequest";
var _GRPRe = "GetRolePolicyResponse";
var _GRR = "GetRoleRequest";
var _GRRe = "GetRoleResponse";
var _IA2 = "IsAttachable";
var _IACE = "InvalidAuthenticationCodeException";
var _ICE = "InvalidCertificateException";
var _IDV = "IsDefaultVersion";
var _IIE = "InvalidInputException";
var _IPIT = "InlinePolicyIdentifierType";
var _IPIn = "InlinePolicyIdentifier";
var _IPKE = "InvalidPublicKeyException";
var _IPN2 = "InstanceProfileName";
var _IPT = "InlinePolicyTemplates";
var _IPn = "InlinePolicy";
var _IR2 = "IsRequired";
var _IT2 = "IsTruncated";
var _IUTE = "InvalidUserTypeException";
var _Im2 = "Immutable";
var _K4 = "Key";
var _KPME = "KeyPairMismatchException";
var _LAARi = "ListAccountAliasesResponse";
var _LARP = "ListAttachedRolePolicies";
var _LARPR = "ListAttachedRolePoliciesRequest";
var _LARPRi = "ListAttachedRolePoliciesResponse";
var _LEE4 = "LimitExceededException";
var _LGPRi = "ListGroupPoliciesResponse";
var _LOFRi = "ListOrganizationsFeaturesResponse";
var _LPGSAR = "ListPoliciesGrantingServiceAccessRequest";
var _LRP = "ListRolePolicies";
var _LRPR = "ListRolePoliciesRequest";
var _LRPRi = "ListRolePoliciesResponse";
var _LUD = "LastUsedDate";
var _LUPRi = "ListUserPoliciesResponse";
var _Li2 = "Line";
var _M3 = "Message";
var _MBT = "ManagedByType";
var _MBV = "ManagedByValue";
var _MCE = "MalformedCertificateException";
var _MCV2 = "MissingContextValues";
var _MI2 = "MaxItems";
var _MPAa = "ManagedPolicyArns";
var _MPDE = "MalformedPolicyDocumentException";
var _MS2 = "MatchedStatements";
var _MSD2 = "MaxSessionDuration";
var _MV = "MinorVersion";
var _MVa = "MajorVersion";
var _Ma3 = "Marker";
var _N4 = "Name";
var _NCE = "NameConflictException";
var _NSEE = "NoSuchEntityException";
var _No = "Notes";
var _OAI = "OwnerAccountId";
var _ODD = "OrganizationsDecisionDetail";
var _OI2 = "OwnerId";
var _OIDCPA = "OpenIDConnectProviderArn";
var _OIICEE = "OpenIdIdpCommunicationErrorException";
var _OIr = "OrganizationId";
var _ONFE = "OrganizationNotFoundException";
var _ONIAFME = "OrganizationNotInAllFeaturesModeException";
var _OOPIL = "OrderedOrganizationPolicyInputList";
var _OOPT = "OrderedOrganizationPolicyType";
var _OPLT = "OrganizationPolicyListType";
var _OSBO = "OnlySendByOwner";
var _P3 = "Permissions";
var _PA2 = "PolicyArn";
var _PAPR = "PutAccountPropertiesRequest";
var _PB = "PermissionsBoundary";
var _PBA = "PermissionsBoundaryArn";
var _PBAe = "PermissionBoundaryArn";
var _PBDD = "PermissionsBoundaryDecisionDetail";
var _PBPIL = "PermissionsBoundaryPolicyInputList";
var _PBT = "PermissionsBoundaryType";
var _PBUC = "PermissionsBoundaryUsageCount";
var _PD2 = "PolicyDocument";
var _PDa = "ParameterDefinition";
var _PDar = "ParametersDefinition";
var _PDo = "PolicyDetail";
var _PEE = "PolicyEvaluationException";
var _PEL = "PolicyExclusionList";
var _PELT = "PolicyExclusionsListType";
var _PI2 = "PolicyId";
var _PIL = "PolicyInputList";
var _PIo = "PolicyIdentifier";
var _PN3 = "PolicyName";
var _PNAE = "PolicyNotAttachableException";
var _PNo = "PolicyNames";
var _PP4 = "PermissionPolicy";
var _PPVE = "PasswordPolicyViolationException";
var _PPat = "PathPrefix";
var _PPo = "PolicyParameter";
var _PSA = "PolicySourceArn";
var _PT4 = "PolicyType";
var _PTA = "PolicyTemplateArn";
var _PV2 = "PolicyVersion";
var _Pa2 = "Path";
var _Par2 = "Parameters";
var _Po2 = "Policy";
var _Pos = "Position";
var _Pr3 = "Properties";
var _R3 = "Region";
var _RA3 = "ResourceArns";
var _RDP = "RoleDescriptionPattern";
var _RGLEE = "ReportGenerationLimitExceededException";
var _RHO = "ResourceHandlingOption";
var _RI4 = "RequestorId";
var _RIo = "RoleId";
var _RLU = "RoleLastUsed";
var _RM2 = "RequestMessage";
var _RME = "RoleModifiedException";
var _RN4 = "RoleName";
var _RNP = "RoleNamePattern";
var _RNe = "RequestorName";
var _RO = "ResourceOwner";
var _RP3 = "ResourcePolicy";
var _RPP = "RolePathPattern";
var _RPRA = "RolePermissionRestrictionArns";
var _RR2 = "RejectionReason";
var _RSR = "ResourceSpecificResults";
var _RSRLT = "ResourceSpecificResultListType";
var _RSRe = "ResourceSpecificResult";
var _RTDE = "RoleTemplateDisabledException";
var _RTT = "RoleTagsTemplate";
var _RTV = "RoleTemplateVersion";
var _RU2 = "RedirectUrl";
var _RUT = "RoleUsageType";
var _RVE = "ReplacementValueEntry";
var _Res3 = "Resources";
var _Ro2 = "Role";
var _SAMLPA = "SAMLProviderArn";
var _SANEE = "ServiceAccessNotEnabledException";
var _SCN = "ServerCertificateName";
var _SCPIL = "ServiceControlPolicyInputList";
var _SCPR = "SimulateCustomPolicyRequest";
var _SD3 = "SessionDuration";
var _SFE = "ServiceFailureException";
var _SLT2 = "StatementListType";
var _SM2 = "SummaryMap";
var _SNSE = "ServiceNotSupportedException";
var _SNer = "SerialNumber";
var _SNerv = "ServiceNamespaces";
var _SPI = "SourcePolicyId";
var _SPPR = "SimulatePrincipalPolicyRequest";
var _SPT = "SourcePolicyType";
var _SPt = "StartPosition";
var _SRT2 = "SourceRoleTemplate";
var _ST3 = "SubType";
var _St3 = "State";
var _Sta2 = "Statement";
var _T4 = "Tags";
var _TA2 = "TemplateArn";
var _TK4 = "TagKeys";
var _TL2 = "ThumbprintList";
var _TMV = "TemplateMinorVersion";
var _TN2 = "TemplateName";
var _TT2 = "TagTemplate";
var _TVI = "TemplateVersionId";
var _Ta4 = "Tag";
var _Ty = "Type";
var _U3 = "Url";
var _UD2 = "UpdateDate";
var _UDs = "UserDetail";
var _UEE2 = "UnmodifiableEntityException";
var _UI2 = "UserId";
var _UIPR = "UntagInstanceProfileRequest";
var _UMFADR = "UntagMFADeviceRequest";
var _UN2 = "UserName";
var _UOIDCPR = "UntagOpenIDConnectProviderRequest";
var _UOIDCPTR = "UpdateOpenIDConnectProviderThumbprintRequest";
var _UPKEE = "UnrecognizedPublicKeyEncodingException";
var _UPL = "UserPolicyList";
var _UPR2 = "UntagPolicyRequest";
var _URR4 = "UntagRoleRequest";
var _USAMLPR = "UntagSAMLProviderRequest";
var _USCR = "UntagServerCertificateRequest";
var _UT2 = "UpdatedTime";
var _UTp = "UpdateTimestamp";
var _UUR = "UntagUserRequest";
var _VE4 = "VersionEnabled";
var _VI2 = "VersionId";
var _Va4 = "Values";
var _Val2 = "Value";
var _aPLT = "attachedPoliciesListType";
var _aQE2 = "awsQueryError";
var _c5 = "client";
var _e5 = "error";
var _hE5 = "httpError";
var _iPTLT = "inlinePolicyTemplateListType";
var _m5 = "message";
var _pDLT = "parametersDefinitionListType";
var _pDLTo = "policyDetailListType";
var _pPLT = "policyParameterListType";
var _s5 = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
var _se4 = "server";
var _tLT = "tagListType";
var _tTLT = "tagTemplateListType";
var n05 = "com.amazonaws.iam";
var _s_registry5 = new TypeRegistry(_s5);
var IAMServiceException$ = [-3, _s5, "IAMServiceException", 0, [], []];
_s_registry5.registerError(IAMServiceException$, IAMServiceException);
var n0_registry5 = new TypeRegistry(n05);
var AccountNotManagementOrDelegatedAdministratorException$ = [
  -3,
  n05,
  _ANMODAE,
  { [_e5]: _c5, [_hE5]: 400 },
  [_M3],
  [0]
];
n0_registry5.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
  -3,
  n05,
  _CINMAE,
  { [_e5]: _c5, [_hE5]: 400 },
  [_M3],
  [0]
];
n0_registry5.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$2 = [
  -3,
  n05,
  _CME2,
  { [_aQE2]: [`ConcurrentModification`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(ConcurrentModificationException$2, ConcurrentModificationException2);
var CredentialReportExpiredException$ = [
  -3,
  n05,
  _CREE,
  { [_aQE2]: [`ReportExpired`, 410], [_e5]: _c5, [_hE5]: 410 },
  [_m5],
  [0]
];
n0_registry5.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
  -3,
  n05,
  _CRNPE,
  { [_aQE2]: [`ReportNotPresent`, 410], [_e5]: _c5, [_hE5]: 410 },
  [_m5],
  [0]
];
n0_registry5.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
  -3,
  n05,
  _CRNRE,
  { [_aQE2]: [`ReportInProgress`, 404], [_e5]: _c5, [_hE5]: 404 },
  [_m5],
  [0]
];
n0_registry5.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
  -3,
  n05,
  _DCE,
  { [_aQE2]: [`DeleteConflict`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
  -3,
  n05,
  _DCEu,
  { [_aQE2]: [`DuplicateCertificate`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
  -3,
  n05,
  _DSSHPKE,
  { [_aQE2]: [`DuplicateSSHPublicKey`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
  -3,
  n05,
  _EAEE,
  { [_aQE2]: [`EntityAlreadyExists`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
  -3,
  n05,
  _ETUE,
  { [_aQE2]: [`EntityTemporarilyUnmodifiable`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
  -3,
  n05,
  _FDE,
  { [_aQE2]: [`FeatureDisabled`, 404], [_e5]: _c5, [_hE5]: 404 },
  [_m5],
  [0]
];
n0_registry5.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
  -3,
  n05,
  _FEE,
  { [_aQE2]: [`FeatureEnabled`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
  -3,
  n05,
  _IACE,
  { [_aQE2]: [`InvalidAuthenticationCode`, 403], [_e5]: _c5, [_hE5]: 403 },
  [_m5],
  [0]
];
n0_registry5.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
  -3,
  n05,
  _ICE,
  { [_aQE2]: [`InvalidCertificate`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
  -3,
  n05,
  _IIE,
  { [_aQE2]: [`InvalidInput`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
  -3,
  n05,
  _IPKE,
  { [_aQE2]: [`InvalidPublicKey`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
  -3,
  n05,
  _IUTE,
  { [_aQE2]: [`InvalidUserType`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
  -3,
  n05,
  _KPME,
  { [_aQE2]: [`KeyPairMismatch`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$4 = [
  -3,
  n05,
  _LEE4,
  { [_aQE2]: [`LimitExceeded`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(LimitExceededException$4, LimitExceededException4);
var MalformedCertificateException$ = [
  -3,
  n05,
  _MCE,
  { [_aQE2]: [`MalformedCertificate`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
  -3,
  n05,
  _MPDE,
  { [_aQE2]: [`MalformedPolicyDocument`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
  -3,
  n05,
  _NCE,
  { [_aQE2]: [`NameConflict`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
  -3,
  n05,
  _NSEE,
  { [_aQE2]: [`NoSuchEntity`, 404], [_e5]: _c5, [_hE5]: 404 },
  [_m5],
  [0]
];
n0_registry5.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
  -3,
  n05,
  _OIICEE,
  { [_aQE2]: [`OpenIdIdpCommunicationError`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
  -3,
  n05,
  _ONFE,
  { [_e5]: _c5, [_hE5]: 400 },
  [_M3],
  [0]
];
n0_registry5.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
  -3,
  n05,
  _ONIAFME,
  { [_e5]: _c5, [_hE5]: 400 },
  [_M3],
  [0]
];
n0_registry5.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
  -3,
  n05,
  _PPVE,
  { [_aQE2]: [`PasswordPolicyViolation`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
  -3,
  n05,
  _PEE,
  { [_aQE2]: [`PolicyEvaluation`, 500], [_e5]: _se4, [_hE5]: 500 },
  [_m5],
  [0]
];
n0_registry5.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
  -3,
  n05,
  _PNAE,
  { [_aQE2]: [`PolicyNotAttachable`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
  -3,
  n05,
  _RGLEE,
  { [_aQE2]: [`ReportGenerationLimitExceeded`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
  -3,
  n05,
  _RME,
  { [_aQE2]: [`RoleModified`, 409], [_e5]: _c5, [_hE5]: 409 },
  [_m5],
  [0]
];
n0_registry5.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
  -3,
  n05,
  _RTDE,
  { [_aQE2]: [`RoleTemplateDisabled`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
  -3,
  n05,
  _SANEE,
  { [_e5]: _c5, [_hE5]: 400 },
  [_M3],
  [0]
];
n0_registry5.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
  -3,
  n05,
  _SFE,
  { [_aQE2]: [`ServiceFailure`, 500], [_e5]: _se4, [_hE5]: 500 },
  [_m5],
  [0]
];
n0_registry5.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
  -3,
  n05,
  _SNSE,
  { [_aQE2]: [`NotSupportedService`, 404], [_e5]: _c5, [_hE5]: 404 },
  [_m5],
  [0]
];
n0_registry5.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$2 = [
  -3,
  n05,
  _UEE2,
  { [_aQE2]: [`UnmodifiableEntity`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(UnmodifiableEntityException$2, UnmodifiableEntityException2);
var UnrecognizedPublicKeyEncodingException$ = [
  -3,
  n05,
  _UPKEE,
  { [_aQE2]: [`UnrecognizedPublicKeyEncoding`, 400], [_e5]: _c5, [_hE5]: 400 },
  [_m5],
  [0]
];
n0_registry5.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
var errorTypeRegistries5 = [
  _s_registry5,
  n0_registry5
];
var AttachedPermissionsBoundary$ = [
  3,
  n05,
  _APB,
  0,
  [_PBT, _PBA],
  [0, 0]
];
var AttachedPolicy$ = [
  3,
  n05,
  _AP3,
  0,
  [_PN3, _PA2],
  [0, 0]
];
var ContextEntry$ = [
  3,
  n05,
  _CE5,
  0,
  [_CKN, _CKV, _CKT],
  [0, 64 | 0, 0]
];
var CreateOpenIDConnectProviderRequest$ = [
  3,
  n05,
  _COIDCPR,
  0,
  [_U3, _CIDL, _TL2, _T4],
  [0, 64 | 0, 64 | 0, () => tagListType],
  1
];
var DelegationPermission$ = [
  3,
  n05,
  _DP3,
  0,
  [_PTA, _Par2],
  [0, () => policyParameterListType]
];
var DelegationRequest$ = [
  3,
  n05,
  _DR,
  0,
  [_DRI2, _OAI, _D5, _RM2, _P3, _PP4, _RPRA, _OI2, _AI4, _St3, _ET3, _RI4, _RNe, _CD2, _SD3, _RU2, _No, _RR2, _OSBO, _UT2],
  [0, 0, 0, 0, () => DelegationPermission$, 0, 64 | 0, 0, 0, 0, 4, 0, 0, 4, 1, 0, 0, 0, 2, 4]
];
var DisableOrganizationsRootCredentialsManagementResponse$ = [
  3,
  n05,
  _DORCMRi,
  0,
  [_OIr, _EF2],
  [0, 64 | 0]
];
var DisableOrganizationsRootSessionsResponse$ = [
  3,
  n05,
  _DORSRi,
  0,
  [_OIr, _EF2],
  [0, 64 | 0]
];
var EnableOrganizationsRootCredentialsManagementResponse$ = [
  3,
  n05,
  _EORCMRn,
  0,
  [_OIr, _EF2],
  [0, 64 | 0]
];
var EnableOrganizationsRootSessionsResponse$ = [
  3,
  n05,
  _EORSRn,
  0,
  [_OIr, _EF2],
  [0, 64 | 0]
];
var EvaluationResult$ = [
  3,
  n05,
  _ER,
  0,
  [_EAN, _EDv, _ERN, _MS2, _MCV2, _ODD, _PBDD, _EDD, _RSR],
  [0, 0, 0, () => StatementListType, 64 | 0, () => OrganizationsDecisionDetail$, () => PermissionsBoundaryDecisionDetail$, 128 | 0, () => ResourceSpecificResultListType],
  2
];
var GetAccountAuthorizationDetailsRequest$ = [
  3,
  n05,
  _GAADR,
  0,
  [_F3, _MI2, _Ma3],
  [64 | 0, 1, 0]
];
var GetAccountPropertiesResponse$ = [
  3,
  n05,
  _GAPRe,
  0,
  [_Pr3],
  [128 | 0]
];
var GetAccountSummaryResponse$ = [
  3,
  n05,
  _GASR,
  0,
  [_SM2],
  [128 | 1]
];
var GetContextKeysForCustomPolicyRequest$ = [
  3,
  n05,
  _GCKFCPR,
  0,
  [_PIL],
  [64 | 0],
  1
];
var GetContextKeysForPolicyResponse$ = [
  3,
  n05,
  _GCKFPR,
  0,
  [_CKNo],
  [64 | 0]
];
var GetContextKeysForPrincipalPolicyRequest$ = [
  3,
  n05,
  _GCKFPPR,
  0,
  [_PSA, _PIL],
  [0, 64 | 0],
  1
];
var GetMFADeviceResponse$ = [
  3,
  n05,
  _GMFADRe,
  0,
  [_SNer, _UN2, _EDn2, _Ce],
  [0, 0, 4, 128 | 0],
  1
];
var GetOpenIDConnectProviderResponse$ = [
  3,
  n05,
  _GOIDCPRe,
  0,
  [_U3, _CIDL, _TL2, _CD2, _T4],
  [0, 64 | 0, 64 | 0, 4, () => tagListType]
];
var GetPolicyRequest$ = [
  3,
  n05,
  _GPR,
  0,
  [_PA2],
  [0],
  1
];
var GetPolicyResponse$ = [
  3,
  n05,
  _GPRe,
  0,
  [_Po2],
  [() => Policy$]
];
var GetPolicyVersionRequest$ = [
  3,
  n05,
  _GPVR,
  0,
  [_PA2, _VI2],
  [0, 0],
  2
];
var GetPolicyVersionResponse$ = [
  3,
  n05,
  _GPVRe,
  0,
  [_PV2],
  [() => PolicyVersion$]
];
var GetRolePolicyRequest$ = [
  3,
  n05,
  _GRPR,
  0,
  [_RN4, _PN3],
  [0, 0],
  2
];
var GetRolePolicyResponse$ = [
  3,
  n05,
  _GRPRe,
  0,
  [_RN4, _PN3, _PD2],
  [0, 0, 0],
  3
];
var GetRoleRequest$ = [
  3,
  n05,
  _GRR,
  0,
  [_RN4],
  [0],
  1
];
var GetRoleResponse$ = [
  3,
  n05,
  _GRRe,
  0,
  [_Ro2],
  [() => Role$],
  1
];
var InlinePolicy$ = [
  3,
  n05,
  _IPn,
  0,
  [_PN3, _PD2],
  [0, 0],
  2
];
var InlinePolicyIdentifierType$ = [
  3,
  n05,
  _IPIT,
  0,
  [_PN3, _AT3, _AN3],
  [0, 0, 0],
  3
];
var ListAccountAliasesResponse$ = [
  3,
  n05,
  _LAARi,
  0,
  [_AAc2, _IT2, _Ma3],
  [64 | 0, 2, 0],
  1
];
var ListAttachedRolePoliciesRequest$ = [
  3,
  n05,
  _LARPR,
  0,
  [_RN4, _PPat, _Ma3, _MI2],
  [0, 0, 0, 1],
  1
];
var ListAttachedRolePoliciesResponse$ = [
  3,
  n05,
  _LARPRi,
  0,
  [_APt2, _IT2, _Ma3],
  [() => attachedPoliciesListType, 2, 0]
];
var ListGroupPoliciesResponse$ = [
  3,
  n05,
  _LGPRi,
  0,
  [_PNo, _IT2, _Ma3],
  [64 | 0, 2, 0],
  1
];
var ListOrganizationsFeaturesResponse$ = [
  3,
  n05,
  _LOFRi,
  0,
  [_OIr, _EF2],
  [0, 64 | 0]
];
var ListPoliciesGrantingServiceAccessRequest$ = [
  3,
  n05,
  _LPGSAR,
  0,
  [_A4, _SNerv, _Ma3],
  [0, 64 | 0, 0],
  2
];
var ListRolePoliciesRequest$ = [
  3,
  n05,
  _LRPR,
  0,
  [_RN4, _Ma3, _MI2],
  [0, 0, 1],
  1
];
var ListRolePoliciesResponse$ = [
  3,
  n05,
  _LRPRi,
  0,
  [_PNo, _IT2, _Ma3],
  [64 | 0, 2, 0],
  1
];
var ListUserPoliciesResponse$ = [
  3,
  n05,
  _LUPRi,
  0,
  [_PNo, _IT2, _Ma3],
  [64 | 0, 2, 0],
  1
];
var OrderedOrganizationPolicyType$ = [
  3,
  n05,
  _OOPT,
  0,
  [_SCPIL],
  [64 | 0]
];
var OrganizationsDecisionDetail$ = [
  3,
  n05,
  _ODD,
  0,
  [_ABO],
  [2]
];
var ParameterDefinition$ = [
  3,
  n05,
  _PDa,
  0,
  [_N4, _Ty, _ST3, _D5, _IR2, _DV, _Im2],
  [0, 0, 0, 0, 2, 0, 2],
  2
];
var PermissionsBoundaryDecisionDetail$ = [
  3,
  n05,
  _PBDD,
  0,
  [_ABPB],
  [2]
];
var Policy$ = [
  3,
  n05,
  _Po2,
  0,
  [_PN3, _PI2, _A4, _Pa2, _DVI, _ACt, _PBUC, _IA2, _D5, _CD2, _UD2, _T4],
  [0, 0, 0, 0, 0, 1, 1, 2, 0, 4, 4, () => tagListType]
];
var PolicyDetail$ = [
  3,
  n05,
  _PDo,
  0,
  [_PN3, _PD2],
  [0, 0]
];
var PolicyParameter$ = [
  3,
  n05,
  _PPo,
  0,
  [_N4, _Va4, _Ty],
  [0, 64 | 0, 0]
];
var PolicyVersion$ = [
  3,
  n05,
  _PV2,
  0,
  [_Do2, _VI2, _IDV, _CD2],
  [0, 0, 2, 4]
];
var Position$ = [
  3,
  n05,
  _Pos,
  0,
  [_Li2, _Col],
  [1, 1]
];
var PutAccountPropertiesRequest$ = [
  3,
  n05,
  _PAPR,
  0,
  [_Pr3],
  [128 | 0],
  1
];
var ReplacementValueEntry$ = [
  3,
  n05,
  _RVE,
  0,
  [_Va4],
  [64 | 0],
  1
];
var ResourceSpecificResult$ = [
  3,
  n05,
  _RSRe,
  0,
  [_ERN, _ERD, _MS2, _MCV2, _EDD, _PBDD],
  [0, 0, () => StatementListType, 64 | 0, 128 | 0, () => PermissionsBoundaryDecisionDetail$],
  2
];
var Role$ = [
  3,
  n05,
  _Ro2,
  0,
  [_Pa2, _RN4, _RIo, _A4, _CD2, _ARPD, _D5, _MSD2, _PB, _T4, _RLU, _SRT2],
  [0, 0, 0, 0, 4, 0, 0, 1, () => AttachedPermissionsBoundary$, () => tagListType, () => RoleLastUsed$, () => SourceRoleTemplate$],
  5
];
var RoleLastUsed$ = [
  3,
  n05,
  _RLU,
  0,
  [_LUD, _R3],
  [4, 0]
];
var RoleTemplateVersion$ = [
  3,
  n05,
  _RTV,
  0,
  [_TA2, _TN2, _TVI, _D5, _MVa, _DMV, _MBT, _MBV, _Ena, _MV, _RNP, _RPP, _RDP, _ARPDT, _IPT, _MPAa, _PBAe, _PDar, _RTT, _MSD2, _VE4, _CT4, _UTp],
  [0, 0, 0, 0, 1, 1, 0, 0, 2, 1, 0, 0, 0, 0, () => inlinePolicyTemplateListType, 64 | 0, 0, () => parametersDefinitionListType, () => tagTemplateListType, 1, 2, 4, 4]
];
var RoleUsageType$ = [
  3,
  n05,
  _RUT,
  0,
  [_R3, _Res3],
  [0, 64 | 0]
];
var SimulateCustomPolicyRequest$ = [
  3,
  n05,
  _SCPR,
  0,
  [_PIL, _ANc, _PBPIL, _OOPIL, _RA3, _RP3, _RO, _CA4, _CEo, _RHO, _MI2, _Ma3],
  [64 | 0, 64 | 0, 64 | 0, () => OrganizationPolicyListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
  2
];
var SimulatePrincipalPolicyRequest$ = [
  3,
  n05,
  _SPPR,
  0,
  [_PSA, _ANc, _PIL, _PBPIL, _PEL, _RA3, _RP3, _RO, _CA4, _CEo, _RHO, _MI2, _Ma3],
  [0, 64 | 0, 64 | 0, 64 | 0, () => PolicyExclusionsListType, 64 | 0, 0, 0, 0, () => ContextEntryListType, 0, 1, 0],
  2
];
var SourceRoleTemplate$ = [
  3,
  n05,
  _SRT2,
  0,
  [_TA2, _TMV],
  [0, 1],
  2
];
var Statement$ = [
  3,
  n05,
  _Sta2,
  0,
  [_SPI, _SPT, _SPt, _EPn],
  [0, 0, () => Position$, () => Position$]
];
var Tag$4 = [
  3,
  n05,
  _Ta4,
  0,
  [_K4, _Val2],
  [0, 0],
  2
];
var TagTemplate$ = [
  3,
  n05,
  _TT2,
  0,
  [_K4, _Val2],
  [0, 0],
  2
];
var UntagInstanceProfileRequest$ = [
  3,
  n05,
  _UIPR,
  0,
  [_IPN2, _TK4],
  [0, 64 | 0],
  2
];
var UntagMFADeviceRequest$ = [
  3,
  n05,
  _UMFADR,
  0,
  [_SNer, _TK4],
  [0, 64 | 0],
  2
];
var UntagOpenIDConnectProviderRequest$ = [
  3,
  n05,
  _UOIDCPR,
  0,
  [_OIDCPA, _TK4],
  [0, 64 | 0],
  2
];
var UntagPolicyRequest$ = [
  3,
  n05,
  _UPR2,
  0,
  [_PA2, _TK4],
  [0, 64 | 0],
  2
];
var UntagRoleRequest$ = [
  3,
  n05,
  _URR4,
  0,
  [_RN4, _TK4],
  [0, 64 | 0],
  2
];
var UntagSAMLProviderRequest$ = [
  3,
  n05,
  _USAMLPR,
  0,
  [_SAMLPA, _TK4],
  [0, 64 | 0],
  2
];
var UntagServerCertificateRequest$ = [
  3,
  n05,
  _USCR,
  0,
  [_SCN, _TK4],
  [0, 64 | 0],
  2
];
var UntagUserRequest$ = [
  3,
  n05,
  _UUR,
  0,
  [_UN2, _TK4],
  [0, 64 | 0],
  2
];
var UpdateOpenIDConnectProviderThumbprintRequest$ = [
  3,
  n05,
  _UOIDCPTR,
  0,
  [_OIDCPA, _TL2],
  [0, 64 | 0],
  2
];
var UserDetail$ = [
  3,
  n05,
  _UDs,
  0,
  [_Pa2, _UN2, _UI2, _A4, _CD2, _UPL, _GL2, _AMP, _PB, _T4],
  [0, 0, 0, 0, 4, () => policyDetailListType, 64 | 0, () => attachedPoliciesListType, () => AttachedPermissionsBoundary$, () => tagListType]
];
var accountAliasListType = 64 | 0;
var ActionNameListType = 64 | 0;
var ArnListType = 64 | 0;
var attachedPoliciesListType = [
  1,
  n05,
  _aPLT,
  0,
  () => AttachedPolicy$
];
var clientIDListType = 64 | 0;
var ContextEntryListType = [
  1,
  n05,
  _CELT,
  0,
  () => ContextEntry$
];
var ContextKeyNamesResultListType = 64 | 0;
var ContextKeyValueListType = 64 | 0;
var entityListType = 64 | 0;
var FeaturesListType = 64 | 0;
var groupNameListType = 64 | 0;
var inlinePolicyTemplateListType = [
  1,
  n05,
  _iPTLT,
  0,
  () => InlinePolicy$
];
var managedPolicyArnListType = 64 | 0;
var OrganizationPolicyListType = [
  1,
  n05,
  _OPLT,
  0,
  () => OrderedOrganizationPolicyType$
];
var parametersDefinitionListType = [
  1,
  n05,
  _pDLT,
  0,
  () => ParameterDefinition$
];
var policyDetailListType = [
  1,
  n05,
  _pDLTo,
  0,
  () => PolicyDetail$
];
var PolicyExclusionsListType = [
  1,
  n05,
  _PELT,
  0,
  () => PolicyIdentifier$
];
var policyNameListType = 64 | 0;
var policyParameterListType = [
  1,
  n05,
  _pPLT,
  0,
  () => PolicyParameter$
];
var policyParameterValuesListType = 64 | 0;
var replacementValueListType = 64 | 0;
var ResourceNameListType = 64 | 0;
var ResourceSpecificResultListType = [
  1,
  n05,
  _RSRLT,
  0,
  () => ResourceSpecificResult$
];
var rolePermissionRestrictionArnListType = 64 | 0;
var serviceNamespaceListType = 64 | 0;
var SimulationPolicyListType = 64 | 0;
var StatementListType = [
  1,
  n05,
  _SLT2,
  0,
  () => Statement$
];
var tagKeyListType = 64 | 0;
var tagListType = [
  1,
  n05,
  _tLT,
  0,
  () => Tag$4
];
var tagTemplateListType = [
  1,
  n05,
  _tTLT,
  0,
  () => TagTemplate$
];
var thumbprintListType = 64 | 0;
var accountPropertiesMapType = 128 | 0;
var CertificationMapType = 128 | 0;
var EvalDecisionDetailsType = 128 | 0;
var summaryMapType = 128 | 1;
var PolicyIdentifier$ = [
  4,
  n05,
  _PIo,
  0,
  [_PT4, _PA2, _IPIn],
  [0, 0, () => InlinePolicyIdentifierType$]
];
var GetPolicy$ = [
  9,
  n05,
  _GP,
  0,
  () => GetPolicyRequest$,
  () => GetPolicyResponse$
];
var GetPolicyVersion$ = [
  9,
  n05,
  _GPV,
  0,
  () => GetPolicyVersionRequest$,
  () => GetPolicyVersionResponse$
];
var GetRole$ = [
  9,
  n05,
  _GR,
  0,
  () => GetRoleRequest$,
  () => GetRoleResponse$
];
var GetRolePolicy$ = [
  9,
  n05,
  _GRP,
  0,
  () => GetRolePolicyRequest$,
  () => GetRolePolicyResponse$
];
var ListAttachedRolePolicies$ = [
  9,
  n05,
  _LARP,
  0,
  () => ListAttachedRolePoliciesRequest$,
  () => ListAttachedRolePoliciesResponse$
];
var ListRolePolicies$ = [
  9,
  n05,
  _LRP,
  0,
  () => ListRolePoliciesRequest$,
  () => ListRolePoliciesResponse$
];

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
var getRuntimeConfig9 = (config) => {
  return {
    apiVersion: "2010-05-08",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver5,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsQueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.iam",
      errorTypeRegistries: errorTypeRegistries5,
      xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
      version: "2010-05-08",
      serviceTarget: "AWSIdentityManagementV20100508"
    },
    serviceId: config?.serviceId ?? "IAM",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
var getRuntimeConfig10 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig9(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default5.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration5 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig5 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions5 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration5(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig5(extensionConfiguration));
};

// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig10(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters5(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig5(_config_6);
    const _config_8 = resolveRuntimeExtensions5(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
var command7 = makeBuilder(commonParams5, "AWSIdentityManagementV20100508", "IAMClient", getEndpointPlugin);
var _ep07 = {};
var _mw07 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command7(_ep07, _mw07, "GetPolicy", GetPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyVersionCommand.js
var GetPolicyVersionCommand = class extends command7(_ep07, _mw07, "GetPolicyVersion", GetPolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command7(_ep07, _mw07, "GetRole", GetRole$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command7(_ep07, _mw07, "GetRolePolicy", GetRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends command7(_ep07, _mw07, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command7(_ep07, _mw07, "ListRolePolicies", ListRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListAttachedRolePoliciesPaginator.js
var paginateListAttachedRolePolicies = createPaginator(IAMClient, ListAttachedRolePoliciesCommand, "Marker", "Marker", "MaxItems");

// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListRolePoliciesPaginator.js
var paginateListRolePolicies = createPaginator(IAMClient, ListRolePoliciesCommand, "Marker", "Marker", "MaxItems");

// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthSchemeProvider.js
var defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption6(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "kms",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultKMSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption6(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig6 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters6 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "kms"
  });
};
var commonParams6 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-kms/package.json
var package_default6 = {
  name: "@aws-sdk/client-kms",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Kms Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-kms",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-kms"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/bdd.js
var k6 = "ref";
var a6 = -1;
var b6 = true;
var c6 = "isSet";
var d6 = "PartitionResult";
var e6 = "booleanEquals";
var f6 = "getAttr";
var g6 = { [k6]: "Endpoint" };
var h6 = { [k6]: d6 };
var i6 = {};
var j6 = [{ [k6]: "Region" }];
var _data7 = {
  conditions: [
    [c6, [g6]],
    [c6, j6],
    ["aws.partition", j6, d6],
    [e6, [{ [k6]: "UseFIPS" }, b6]],
    [e6, [{ [k6]: "UseDualStack" }, b6]],
    [e6, [{ fn: f6, argv: [h6, "supportsDualStack"] }, b6]],
    [e6, [{ fn: f6, argv: [h6, "supportsFIPS"] }, b6]]
  ],
  results: [
    [a6],
    [a6, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a6, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g6, i6],
    ["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i6],
    [a6, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i6],
    [a6, "FIPS is enabled but this partition does not support FIPS"],
    ["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i6],
    [a6, "DualStack is enabled but this partition does not support DualStack"],
    ["https://kms.{Region}.{PartitionResult#dnsSuffix}", i6],
    [a6, "Invalid Configuration: Missing Region"]
  ]
};
var root6 = 2;
var r6 = 1e8;
var nodes6 = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r6 + 11,
  2,
  5,
  r6 + 11,
  3,
  8,
  6,
  4,
  7,
  r6 + 10,
  5,
  r6 + 8,
  r6 + 9,
  4,
  10,
  9,
  6,
  r6 + 6,
  r6 + 7,
  5,
  11,
  r6 + 5,
  6,
  r6 + 4,
  r6 + 5,
  3,
  r6 + 1,
  13,
  4,
  r6 + 2,
  r6 + 3
]);
var bdd6 = BinaryDecisionDiagram.from(nodes6, root6, _data7.conditions, _data7.results);

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/endpointResolver.js
var cache6 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver6 = (endpointParams, context = {}) => {
  return cache6.get(endpointParams, () => decideEndpoint(bdd6, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-kms/dist-es/models/KMSServiceException.js
var KMSServiceException = class _KMSServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _KMSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/models/errors.js
var AlreadyExistsException = class _AlreadyExistsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#AlreadyExistsException";
  name = "AlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AlreadyExistsException.prototype);
  }
};
var DependencyTimeoutException = class _DependencyTimeoutException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DependencyTimeoutException";
  name = "DependencyTimeoutException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "DependencyTimeoutException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _DependencyTimeoutException.prototype);
  }
};
var InvalidArnException = class _InvalidArnException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidArnException";
  name = "InvalidArnException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidArnException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidArnException.prototype);
  }
};
var KMSInternalException = class _KMSInternalException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInternalException";
  name = "KMSInternalException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "KMSInternalException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInternalException.prototype);
  }
};
var KMSInvalidStateException = class _KMSInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidStateException";
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var CloudHsmClusterInUseException = class _CloudHsmClusterInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInUseException";
  name = "CloudHsmClusterInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CloudHsmClusterInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudHsmClusterInUseException.prototype);
  }
};
var CloudHsmClusterInvalidConfigurationException = class _CloudHsmClusterInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
  name = "CloudHsmClusterInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CloudHsmClusterInvalidConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudHsmClusterInvalidConfigurationException.prototype);
  }
};
var CloudHsmClusterNotActiveException = class _CloudHsmClusterNotActiveException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotActiveException";
  name = "CloudHsmClusterNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CloudHsmClusterNotActiveException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudHsmClusterNotActiveException.prototype);
  }
};
var CloudHsmClusterNotFoundException = class _CloudHsmClusterNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotFoundException";
  name = "CloudHsmClusterNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CloudHsmClusterNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudHsmClusterNotFoundException.prototype);
  }
};
var CloudHsmClusterNotRelatedException = class _CloudHsmClusterNotRelatedException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotRelatedException";
  name = "CloudHsmClusterNotRelatedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CloudHsmClusterNotRelatedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CloudHsmClusterNotRelatedException.prototype);
  }
};
var ConflictException5 = class _ConflictException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var CustomKeyStoreInvalidStateException = class _CustomKeyStoreInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreInvalidStateException";
  name = "CustomKeyStoreInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CustomKeyStoreInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CustomKeyStoreInvalidStateException.prototype);
  }
};
var CustomKeyStoreNotFoundException = class _CustomKeyStoreNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNotFoundException";
  name = "CustomKeyStoreNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CustomKeyStoreNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CustomKeyStoreNotFoundException.prototype);
  }
};
var InvalidAliasNameException = class _InvalidAliasNameException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidAliasNameException";
  name = "InvalidAliasNameException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidAliasNameException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidAliasNameException.prototype);
  }
};
var LimitExceededException5 = class _LimitExceededException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var CustomKeyStoreNameInUseException = class _CustomKeyStoreNameInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNameInUseException";
  name = "CustomKeyStoreNameInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CustomKeyStoreNameInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CustomKeyStoreNameInUseException.prototype);
  }
};
var IncorrectTrustAnchorException = class _IncorrectTrustAnchorException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectTrustAnchorException";
  name = "IncorrectTrustAnchorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IncorrectTrustAnchorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IncorrectTrustAnchorException.prototype);
  }
};
var XksProxyIncorrectAuthenticationCredentialException = class _XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
  name = "XksProxyIncorrectAuthenticationCredentialException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyIncorrectAuthenticationCredentialException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyIncorrectAuthenticationCredentialException.prototype);
  }
};
var XksProxyInvalidConfigurationException = class _XksProxyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidConfigurationException";
  name = "XksProxyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyInvalidConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyInvalidConfigurationException.prototype);
  }
};
var XksProxyInvalidResponseException = class _XksProxyInvalidResponseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidResponseException";
  name = "XksProxyInvalidResponseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyInvalidResponseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyInvalidResponseException.prototype);
  }
};
var XksProxyUriEndpointInUseException = class _XksProxyUriEndpointInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriEndpointInUseException";
  name = "XksProxyUriEndpointInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyUriEndpointInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyUriEndpointInUseException.prototype);
  }
};
var XksProxyUriInUseException = class _XksProxyUriInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriInUseException";
  name = "XksProxyUriInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyUriInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyUriInUseException.prototype);
  }
};
var XksProxyUriUnreachableException = class _XksProxyUriUnreachableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriUnreachableException";
  name = "XksProxyUriUnreachableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyUriUnreachableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyUriUnreachableException.prototype);
  }
};
var XksProxyVpcEndpointServiceInUseException = class _XksProxyVpcEndpointServiceInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
  name = "XksProxyVpcEndpointServiceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyVpcEndpointServiceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInUseException.prototype);
  }
};
var XksProxyVpcEndpointServiceInvalidConfigurationException = class _XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
  name = "XksProxyVpcEndpointServiceInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
  }
};
var XksProxyVpcEndpointServiceNotFoundException = class _XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
  name = "XksProxyVpcEndpointServiceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksProxyVpcEndpointServiceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceNotFoundException.prototype);
  }
};
var DisabledException = class _DisabledException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DisabledException";
  name = "DisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DisabledException.prototype);
  }
};
var DryRunOperationException = class _DryRunOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DryRunOperationException";
  name = "DryRunOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DryRunOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DryRunOperationException.prototype);
  }
};
var InvalidGrantTokenException = class _InvalidGrantTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantTokenException";
  name = "InvalidGrantTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidGrantTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidGrantTokenException.prototype);
  }
};
var MalformedPolicyDocumentException2 = class _MalformedPolicyDocumentException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MalformedPolicyDocumentException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var TagException = class _TagException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#TagException";
  name = "TagException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TagException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagException.prototype);
  }
};
var UnsupportedOperationException = class _UnsupportedOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#UnsupportedOperationException";
  name = "UnsupportedOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedOperationException.prototype);
  }
};
var XksKeyAlreadyInUseException = class _XksKeyAlreadyInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyAlreadyInUseException";
  name = "XksKeyAlreadyInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksKeyAlreadyInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksKeyAlreadyInUseException.prototype);
  }
};
var XksKeyInvalidConfigurationException = class _XksKeyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyInvalidConfigurationException";
  name = "XksKeyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksKeyInvalidConfigurationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksKeyInvalidConfigurationException.prototype);
  }
};
var XksKeyNotFoundException = class _XksKeyNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyNotFoundException";
  name = "XksKeyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "XksKeyNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _XksKeyNotFoundException.prototype);
  }
};
var CustomKeyStoreHasCMKsException = class _CustomKeyStoreHasCMKsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreHasCMKsException";
  name = "CustomKeyStoreHasCMKsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CustomKeyStoreHasCMKsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CustomKeyStoreHasCMKsException.prototype);
  }
};
var InvalidCiphertextException = class _InvalidCiphertextException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidCiphertextException";
  name = "InvalidCiphertextException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidCiphertextException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidCiphertextException.prototype);
  }
};
var InvalidKeyUsageException = class _InvalidKeyUsageException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidKeyUsageException";
  name = "InvalidKeyUsageException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidKeyUsageException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidKeyUsageException.prototype);
  }
};
var KeyUnavailableException = class _KeyUnavailableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KeyUnavailableException";
  name = "KeyUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "KeyUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _KeyUnavailableException.prototype);
  }
};
var IncorrectKeyException = class _IncorrectKeyException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyException";
  name = "IncorrectKeyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IncorrectKeyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IncorrectKeyException.prototype);
  }
};
var InvalidMarkerException = class _InvalidMarkerException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidMarkerException";
  name = "InvalidMarkerException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidMarkerException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidMarkerException.prototype);
  }
};
var ExpiredImportTokenException = class _ExpiredImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ExpiredImportTokenException";
  name = "ExpiredImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ExpiredImportTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ExpiredImportTokenException.prototype);
  }
};
var IncorrectKeyMaterialException = class _IncorrectKeyMaterialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyMaterialException";
  name = "IncorrectKeyMaterialException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "IncorrectKeyMaterialException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IncorrectKeyMaterialException.prototype);
  }
};
var InvalidImportTokenException = class _InvalidImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidImportTokenException";
  name = "InvalidImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidImportTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidImportTokenException.prototype);
  }
};
var InvalidGrantIdException = class _InvalidGrantIdException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantIdException";
  name = "InvalidGrantIdException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidGrantIdException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidGrantIdException.prototype);
  }
};
var KMSInvalidMacException = class _KMSInvalidMacException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidMacException";
  name = "KMSInvalidMacException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidMacException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidMacException.prototype);
  }
};
var KMSInvalidSignatureException = class _KMSInvalidSignatureException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidSignatureException";
  name = "KMSInvalidSignatureException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidSignatureException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidSignatureException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/schemas/schemas_0.js
var _A5 = "Arn";
var _AD3 = "AttestationDocument";
var _AEE = "AlreadyExistsException";
var _AWSAI = "AWSAccountId";
var _C2 = "Constraints";
var _CB2 = "CiphertextBlob";
var _CD3 = "CreationDate";
var _CE6 = "ConflictException";
var _CGR = "CreateGrantRequest";
var _CHCI = "CloudHsmClusterId";
var _CHCICE = "CloudHsmClusterInvalidConfigurationException";
var _CHCIUE = "CloudHsmClusterInUseException";
var _CHCNAE = "CloudHsmClusterNotActiveException";
var _CHCNFE = "CloudHsmClusterNotFoundException";
var _CHCNRE = "CloudHsmClusterNotRelatedException";
var _CKMI = "CurrentKeyMaterialId";
var _CKSHCMKE = "CustomKeyStoreHasCMKsException";
var _CKSI = "CustomKeyStoreId";
var _CKSISE = "CustomKeyStoreInvalidStateException";
var _CKSNFE = "CustomKeyStoreNotFoundException";
var _CKSNIUE = "CustomKeyStoreNameInUseException";
var _CMKS = "CustomerMasterKeySpec";
var _D6 = "Description";
var _DD3 = "DeletionDate";
var _DE = "DisabledException";
var _DEA = "DestinationEncryptionAlgorithm";
var _DEC = "DestinationEncryptionContext";
var _DK2 = "DescribeKey";
var _DKI = "DestinationKeyId";
var _DKR = "DescribeKeyRequest";
var _DKRe = "DescribeKeyResponse";
var _DR2 = "DryRun";
var _DRM = "DryRunModifiers";
var _DROE = "DryRunOperationException";
var _DRe = "DecapsulateRequest";
var _DRecr = "DecryptRequest";
var _DSSR = "DeriveSharedSecretRequest";
var _DTE = "DependencyTimeoutException";
var _E4 = "Enabled";
var _EA3 = "EncapsulationAlgorithm";
var _EAn2 = "EncryptionAlgorithm";
var _EAnc = "EncryptionAlgorithms";
var _EAnca = "EncapsulationAlgorithms";
var _EC3 = "EncryptionContext";
var _ECE = "EncryptionContextEquals";
var _ECS = "EncryptionContextSubset";
var _EITE = "ExpiredImportTokenException";
var _EM = "ExpirationModel";
var _ER2 = "EncapsulateRequest";
var _ERnc = "EncryptRequest";
var _G3 = "Grants";
var _GC = "GrantConstraints";
var _GDKPR = "GenerateDataKeyPairRequest";
var _GDKPWPR = "GenerateDataKeyPairWithoutPlaintextRequest";
var _GDKR = "GenerateDataKeyRequest";
var _GDKWPR = "GenerateDataKeyWithoutPlaintextRequest";
var _GI2 = "GrantId";
var _GKP = "GetKeyPolicy";
var _GKPR = "GetKeyPolicyRequest";
var _GKPRe = "GetKeyPolicyResponse";
var _GKRS = "GetKeyRotationStatus";
var _GKRSR = "GetKeyRotationStatusRequest";
var _GKRSRe = "GetKeyRotationStatusResponse";
var _GL3 = "GrantList";
var _GLE = "GrantListEntry";
var _GMR2 = "GenerateMacRequest";
var _GP2 = "GranteePrincipal";
var _GPKR = "GetPublicKeyRequest";
var _GPKRe = "GetPublicKeyResponse";
var _GSP = "GranteeServicePrincipal";
var _GT2 = "GrantTokens";
var _I3 = "Id";
var _IA3 = "IssuingAccount";
var _IAE = "InvalidArnException";
var _IANE = "InvalidAliasNameException";
var _ICE2 = "InvalidCiphertextException";
var _IGIE = "InvalidGrantIdException";
var _IGTE = "InvalidGrantTokenException";
var _IITE = "InvalidImportTokenException";
var _IKE = "IncorrectKeyException";
var _IKME = "IncorrectKeyMaterialException";
var _IKUE = "InvalidKeyUsageException";
var _IME = "InvalidMarkerException";
var _ITAE = "IncorrectTrustAnchorException";
var _KAA = "KeyAgreementAlgorithm";
var _KAAe = "KeyAgreementAlgorithms";
var _KEA = "KeyEncryptionAlgorithm";
var _KI = "KeyId";
var _KM = "KeyMetadata";
var _KMSIE = "KMSInternalException";
var _KMSIME = "KMSInvalidMacException";
var _KMSISE = "KMSInvalidSignatureException";
var _KMSISEn = "KMSInvalidStateException";
var _KMe = "KeyManager";
var _KPS = "KeyPairSpec";
var _KRE = "KeyRotationEnabled";
var _KS = "KeySpec";
var _KSe = "KeyState";
var _KU = "KeyUsage";
var _KUE = "KeyUnavailableException";
var _L4 = "Limit";
var _LEE5 = "LimitExceededException";
var _LG2 = "ListGrants";
var _LGR = "ListGrantsRequest";
var _LGRi = "ListGrantsResponse";
var _LKPRi = "ListKeyPoliciesResponse";
var _M4 = "Marker";
var _MA3 = "MacAlgorithm";
var _MAa = "MacAlgorithms";
var _MPDE2 = "MalformedPolicyDocumentException";
var _MR3 = "MultiRegion";
var _MRC = "MultiRegionConfiguration";
var _MRK = "MultiRegionKey";
var _MRKL = "MultiRegionKeyList";
var _MRKT = "MultiRegionKeyType";
var _MT3 = "MessageType";
var _Ma4 = "Mac";
var _Me3 = "Message";
var _N5 = "Name";
var _NFE = "NotFoundException";
var _NM2 = "NextMarker";
var _NOB = "NumberOfBytes";
var _NRD = "NextRotationDate";
var _O2 = "Operations";
var _ODRSD = "OnDemandRotationStartDate";
var _Or2 = "Origin";
var _P4 = "Policy";
var _PDWID = "PendingDeletionWindowInDays";
var _PK = "PublicKey";
var _PKr = "PrimaryKey";
var _PN4 = "PolicyName";
var _PNo2 = "PolicyNames";
var _PT5 = "PlaintextType";
var _Pl2 = "Plaintext";
var _R4 = "Recipient";
var _RER = "ReEncryptRequest";
var _RI5 = "RecipientInfo";
var _RK2 = "ReplicaKeys";
var _RP4 = "RetiringPrincipal";
var _RPID = "RotationPeriodInDays";
var _RSP = "RetiringServicePrincipal";
var _Re2 = "Region";
var _S2 = "Signature";
var _SA2 = "SigningAlgorithms";
var _SAi = "SigningAlgorithm";
var _SAo = "SourceArn";
var _SEA = "SourceEncryptionAlgorithm";
var _SEC = "SourceEncryptionContext";
var _SKI = "SourceKeyId";
var _SR3 = "SignRequest";
var _SSCB = "SharedSecretCiphertextBlob";
var _TE2 = "TagException";
var _TKa2 = "TagKeys";
var _Tr2 = "Truncated";
var _UOE = "UnsupportedOperationException";
var _URR5 = "UntagResourceRequest";
var _VMR = "VerifyMacRequest";
var _VR = "VerifyRequest";
var _VT2 = "ValidTo";
var _XKAIUE = "XksKeyAlreadyInUseException";
var _XKC = "XksKeyConfiguration";
var _XKCT = "XksKeyConfigurationType";
var _XKICE = "XksKeyInvalidConfigurationException";
var _XKNFE = "XksKeyNotFoundException";
var _XPIACE = "XksProxyIncorrectAuthenticationCredentialException";
var _XPICE = "XksProxyInvalidConfigurationException";
var _XPIRE = "XksProxyInvalidResponseException";
var _XPUEIUE = "XksProxyUriEndpointInUseException";
var _XPUIUE = "XksProxyUriInUseException";
var _XPUUE = "XksProxyUriUnreachableException";
var _XPVESICE = "XksProxyVpcEndpointServiceInvalidConfigurationException";
var _XPVESIUE = "XksProxyVpcEndpointServiceInUseException";
var _XPVESNFE = "XksProxyVpcEndpointServiceNotFoundException";
var _aQE3 = "awsQueryError";
var _c6 = "client";
var _e6 = "error";
var _hE6 = "httpError";
var _m6 = "message";
var _s6 = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
var _se5 = "server";
var n06 = "com.amazonaws.kms";
var _s_registry6 = new TypeRegistry(_s6);
var KMSServiceException$ = [-3, _s6, "KMSServiceException", 0, [], []];
_s_registry6.registerError(KMSServiceException$, KMSServiceException);
var n0_registry6 = new TypeRegistry(n06);
var AlreadyExistsException$ = [
  -3,
  n06,
  _AEE,
  { [_aQE3]: [`AlreadyExists`, 409], [_e6]: _c6, [_hE6]: 409 },
  [_m6],
  [0]
];
n0_registry6.registerError(AlreadyExistsException$, AlreadyExistsException);
var CloudHsmClusterInUseException$ = [
  -3,
  n06,
  _CHCIUE,
  { [_aQE3]: [`CloudHsmClusterInUseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
var CloudHsmClusterInvalidConfigurationException$ = [
  -3,
  n06,
  _CHCICE,
  { [_aQE3]: [`CloudHsmClusterInvalidConfigurationException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
var CloudHsmClusterNotActiveException$ = [
  -3,
  n06,
  _CHCNAE,
  { [_aQE3]: [`CloudHsmClusterNotActiveException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
var CloudHsmClusterNotFoundException$ = [
  -3,
  n06,
  _CHCNFE,
  { [_aQE3]: [`CloudHsmClusterNotFoundException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
var CloudHsmClusterNotRelatedException$ = [
  -3,
  n06,
  _CHCNRE,
  { [_aQE3]: [`CloudHsmClusterNotRelatedException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
var ConflictException$5 = [
  -3,
  n06,
  _CE6,
  { [_aQE3]: [`ConflictException`, 409], [_e6]: _c6, [_hE6]: 409 },
  [_m6],
  [0]
];
n0_registry6.registerError(ConflictException$5, ConflictException5);
var CustomKeyStoreHasCMKsException$ = [
  -3,
  n06,
  _CKSHCMKE,
  { [_aQE3]: [`CustomKeyStoreHasCMKsException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
var CustomKeyStoreInvalidStateException$ = [
  -3,
  n06,
  _CKSISE,
  { [_aQE3]: [`CustomKeyStoreInvalidStateException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
var CustomKeyStoreNameInUseException$ = [
  -3,
  n06,
  _CKSNIUE,
  { [_aQE3]: [`CustomKeyStoreNameInUseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
var CustomKeyStoreNotFoundException$ = [
  -3,
  n06,
  _CKSNFE,
  { [_aQE3]: [`CustomKeyStoreNotFoundException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
var DependencyTimeoutException$ = [
  -3,
  n06,
  _DTE,
  { [_aQE3]: [`DependencyTimeout`, 503], [_e6]: _se5, [_hE6]: 503 },
  [_m6],
  [0]
];
n0_registry6.registerError(DependencyTimeoutException$, DependencyTimeoutException);
var DisabledException$ = [
  -3,
  n06,
  _DE,
  { [_aQE3]: [`Disabled`, 409], [_e6]: _c6, [_hE6]: 409 },
  [_m6],
  [0]
];
n0_registry6.registerError(DisabledException$, DisabledException);
var DryRunOperationException$ = [
  -3,
  n06,
  _DROE,
  { [_aQE3]: [`DryRunOperation`, 412], [_e6]: _c6, [_hE6]: 412 },
  [_m6],
  [0]
];
n0_registry6.registerError(DryRunOperationException$, DryRunOperationException);
var ExpiredImportTokenException$ = [
  -3,
  n06,
  _EITE,
  { [_aQE3]: [`ExpiredImportTokenException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
var IncorrectKeyException$ = [
  -3,
  n06,
  _IKE,
  { [_aQE3]: [`IncorrectKeyException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(IncorrectKeyException$, IncorrectKeyException);
var IncorrectKeyMaterialException$ = [
  -3,
  n06,
  _IKME,
  { [_aQE3]: [`IncorrectKeyMaterialException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
var IncorrectTrustAnchorException$ = [
  -3,
  n06,
  _ITAE,
  { [_aQE3]: [`IncorrectTrustAnchorException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
var InvalidAliasNameException$ = [
  -3,
  n06,
  _IANE,
  { [_aQE3]: [`InvalidAliasName`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidAliasNameException$, InvalidAliasNameException);
var InvalidArnException$ = [
  -3,
  n06,
  _IAE,
  { [_aQE3]: [`InvalidArn`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidArnException$, InvalidArnException);
var InvalidCiphertextException$ = [
  -3,
  n06,
  _ICE2,
  { [_aQE3]: [`InvalidCiphertext`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidCiphertextException$, InvalidCiphertextException);
var InvalidGrantIdException$ = [
  -3,
  n06,
  _IGIE,
  { [_aQE3]: [`InvalidGrantId`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidGrantIdException$, InvalidGrantIdException);
var InvalidGrantTokenException$ = [
  -3,
  n06,
  _IGTE,
  { [_aQE3]: [`InvalidGrantToken`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
var InvalidImportTokenException$ = [
  -3,
  n06,
  _IITE,
  { [_aQE3]: [`InvalidImportTokenException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidImportTokenException$, InvalidImportTokenException);
var InvalidKeyUsageException$ = [
  -3,
  n06,
  _IKUE,
  { [_aQE3]: [`InvalidKeyUsage`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
var InvalidMarkerException$ = [
  -3,
  n06,
  _IME,
  { [_aQE3]: [`InvalidMarker`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(InvalidMarkerException$, InvalidMarkerException);
var KeyUnavailableException$ = [
  -3,
  n06,
  _KUE,
  { [_aQE3]: [`KeyUnavailable`, 500], [_e6]: _se5, [_hE6]: 500 },
  [_m6],
  [0]
];
n0_registry6.registerError(KeyUnavailableException$, KeyUnavailableException);
var KMSInternalException$ = [
  -3,
  n06,
  _KMSIE,
  { [_aQE3]: [`KMSInternal`, 500], [_e6]: _se5, [_hE6]: 500 },
  [_m6],
  [0]
];
n0_registry6.registerError(KMSInternalException$, KMSInternalException);
var KMSInvalidMacException$ = [
  -3,
  n06,
  _KMSIME,
  { [_aQE3]: [`KMSInvalidMac`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(KMSInvalidMacException$, KMSInvalidMacException);
var KMSInvalidSignatureException$ = [
  -3,
  n06,
  _KMSISE,
  { [_aQE3]: [`KMSInvalidSignature`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
var KMSInvalidStateException$ = [
  -3,
  n06,
  _KMSISEn,
  { [_aQE3]: [`KMSInvalidStateException`, 409], [_e6]: _c6, [_hE6]: 409 },
  [_m6],
  [0]
];
n0_registry6.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var LimitExceededException$5 = [
  -3,
  n06,
  _LEE5,
  { [_aQE3]: [`LimitExceeded`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(LimitExceededException$5, LimitExceededException5);
var MalformedPolicyDocumentException$2 = [
  -3,
  n06,
  _MPDE2,
  { [_aQE3]: [`MalformedPolicyDocument`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(MalformedPolicyDocumentException$2, MalformedPolicyDocumentException2);
var NotFoundException$ = [
  -3,
  n06,
  _NFE,
  { [_aQE3]: [`NotFound`, 404], [_e6]: _c6, [_hE6]: 404 },
  [_m6],
  [0]
];
n0_registry6.registerError(NotFoundException$, NotFoundException);
var TagException$ = [
  -3,
  n06,
  _TE2,
  { [_aQE3]: [`TagException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(TagException$, TagException);
var UnsupportedOperationException$ = [
  -3,
  n06,
  _UOE,
  { [_aQE3]: [`UnsupportedOperation`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var XksKeyAlreadyInUseException$ = [
  -3,
  n06,
  _XKAIUE,
  { [_aQE3]: [`XksKeyAlreadyInUse`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
var XksKeyInvalidConfigurationException$ = [
  -3,
  n06,
  _XKICE,
  { [_aQE3]: [`XksKeyInvalidConfiguration`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
var XksKeyNotFoundException$ = [
  -3,
  n06,
  _XKNFE,
  { [_aQE3]: [`XksKeyNotFoundException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
var XksProxyIncorrectAuthenticationCredentialException$ = [
  -3,
  n06,
  _XPIACE,
  { [_aQE3]: [`XksProxyIncorrectAuthenticationCredentialException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
var XksProxyInvalidConfigurationException$ = [
  -3,
  n06,
  _XPICE,
  { [_aQE3]: [`XksProxyInvalidConfigurationException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
var XksProxyInvalidResponseException$ = [
  -3,
  n06,
  _XPIRE,
  { [_aQE3]: [`XksProxyInvalidResponseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
var XksProxyUriEndpointInUseException$ = [
  -3,
  n06,
  _XPUEIUE,
  { [_aQE3]: [`XksProxyUriEndpointInUseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
var XksProxyUriInUseException$ = [
  -3,
  n06,
  _XPUIUE,
  { [_aQE3]: [`XksProxyUriInUseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
var XksProxyUriUnreachableException$ = [
  -3,
  n06,
  _XPUUE,
  { [_aQE3]: [`XksProxyUriUnreachableException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
var XksProxyVpcEndpointServiceInUseException$ = [
  -3,
  n06,
  _XPVESIUE,
  { [_aQE3]: [`XksProxyVpcEndpointServiceInUseException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [
  -3,
  n06,
  _XPVESICE,
  { [_aQE3]: [`XksProxyVpcEndpointServiceInvalidConfigurationException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
var XksProxyVpcEndpointServiceNotFoundException$ = [
  -3,
  n06,
  _XPVESNFE,
  { [_aQE3]: [`XksProxyVpcEndpointServiceNotFoundException`, 400], [_e6]: _c6, [_hE6]: 400 },
  [_m6],
  [0]
];
n0_registry6.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
var errorTypeRegistries6 = [
  _s_registry6,
  n0_registry6
];
var PlaintextType = [0, n06, _PT5, 8, 21];
var CreateGrantRequest$ = [
  3,
  n06,
  _CGR,
  0,
  [_KI, _O2, _GP2, _RP4, _C2, _GT2, _N5, _DR2, _GSP, _RSP],
  [0, 64 | 0, 0, 0, () => GrantConstraints$, 64 | 0, 0, 2, 0, 0],
  2
];
var DecapsulateRequest$ = [
  3,
  n06,
  _DRe,
  0,
  [_KI, _SSCB, _EA3, _GT2, _DR2],
  [0, 21, 0, 64 | 0, 2],
  3
];
var DecryptRequest$ = [
  3,
  n06,
  _DRecr,
  0,
  [_CB2, _EC3, _GT2, _KI, _EAn2, _R4, _DR2, _DRM],
  [21, 128 | 0, 64 | 0, 0, 0, () => RecipientInfo$, 2, 64 | 0]
];
var DeriveSharedSecretRequest$ = [
  3,
  n06,
  _DSSR,
  0,
  [_KI, _KAA, _PK, _GT2, _DR2, _R4],
  [0, 0, 21, 64 | 0, 2, () => RecipientInfo$],
  3
];
var DescribeKeyRequest$ = [
  3,
  n06,
  _DKR,
  0,
  [_KI, _GT2],
  [0, 64 | 0],
  1
];
var DescribeKeyResponse$ = [
  3,
  n06,
  _DKRe,
  0,
  [_KM],
  [() => KeyMetadata$]
];
var EncapsulateRequest$ = [
  3,
  n06,
  _ER2,
  0,
  [_KI, _EA3, _GT2, _DR2],
  [0, 0, 64 | 0, 2],
  2
];
var EncryptRequest$ = [
  3,
  n06,
  _ERnc,
  0,
  [_KI, _Pl2, _EC3, _GT2, _EAn2, _DR2],
  [0, [() => PlaintextType, 0], 128 | 0, 64 | 0, 0, 2],
  2
];
var GenerateDataKeyPairRequest$ = [
  3,
  n06,
  _GDKPR,
  0,
  [_KI, _KPS, _EC3, _GT2, _R4, _DR2],
  [0, 0, 128 | 0, 64 | 0, () => RecipientInfo$, 2],
  2
];
var GenerateDataKeyPairWithoutPlaintextRequest$ = [
  3,
  n06,
  _GDKPWPR,
  0,
  [_KI, _KPS, _EC3, _GT2, _DR2],
  [0, 0, 128 | 0, 64 | 0, 2],
  2
];
var GenerateDataKeyRequest$ = [
  3,
  n06,
  _GDKR,
  0,
  [_KI, _EC3, _NOB, _KS, _GT2, _R4, _DR2],
  [0, 128 | 0, 1, 0, 64 | 0, () => RecipientInfo$, 2],
  1
];
var GenerateDataKeyWithoutPlaintextRequest$ = [
  3,
  n06,
  _GDKWPR,
  0,
  [_KI, _EC3, _KS, _NOB, _GT2, _DR2],
  [0, 128 | 0, 0, 1, 64 | 0, 2],
  1
];
var GenerateMacRequest$ = [
  3,
  n06,
  _GMR2,
  0,
  [_Me3, _KI, _MA3, _GT2, _DR2],
  [[() => PlaintextType, 0], 0, 0, 64 | 0, 2],
  3
];
var GetKeyPolicyRequest$ = [
  3,
  n06,
  _GKPR,
  0,
  [_KI, _PN4],
  [0, 0],
  1
];
var GetKeyPolicyResponse$ = [
  3,
  n06,
  _GKPRe,
  0,
  [_P4, _PN4],
  [0, 0]
];
var GetKeyRotationStatusRequest$ = [
  3,
  n06,
  _GKRSR,
  0,
  [_KI],
  [0],
  1
];
var GetKeyRotationStatusResponse$ = [
  3,
  n06,
  _GKRSRe,
  0,
  [_KRE, _KI, _RPID, _NRD, _ODRSD],
  [2, 0, 1, 4, 4]
];
var GetPublicKeyRequest$ = [
  3,
  n06,
  _GPKR,
  0,
  [_KI, _GT2],
  [0, 64 | 0],
  1
];
var GetPublicKeyResponse$ = [
  3,
  n06,
  _GPKRe,
  0,
  [_KI, _PK, _CMKS, _KS, _KU, _EAnc, _SA2, _KAAe, _EAnca],
  [0, 21, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0]
];
var GrantConstraints$ = [
  3,
  n06,
  _GC,
  0,
  [_ECS, _ECE, _SAo],
  [128 | 0, 128 | 0, 0]
];
var GrantListEntry$ = [
  3,
  n06,
  _GLE,
  0,
  [_KI, _GI2, _N5, _CD3, _GP2, _RP4, _IA3, _O2, _C2, _GSP, _RSP],
  [0, 0, 0, 4, 0, 0, 0, 64 | 0, () => GrantConstraints$, 0, 0]
];
var KeyMetadata$ = [
  3,
  n06,
  _KM,
  0,
  [_KI, _AWSAI, _A5, _CD3, _E4, _D6, _KU, _KSe, _DD3, _VT2, _Or2, _CKSI, _CHCI, _EM, _KMe, _CMKS, _KS, _EAnc, _SA2, _KAAe, _EAnca, _MR3, _MRC, _PDWID, _MAa, _XKC, _CKMI],
  [0, 0, 0, 4, 2, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 2, () => MultiRegionConfiguration$, 1, 64 | 0, () => XksKeyConfigurationType$, 0],
  1
];
var ListGrantsRequest$ = [
  3,
  n06,
  _LGR,
  0,
  [_KI, _L4, _M4, _GI2, _GP2, _GSP],
  [0, 1, 0, 0, 0, 0],
  1
];
var ListGrantsResponse$ = [
  3,
  n06,
  _LGRi,
  0,
  [_G3, _NM2, _Tr2],
  [() => GrantList, 0, 2]
];
var ListKeyPoliciesResponse$ = [
  3,
  n06,
  _LKPRi,
  0,
  [_PNo2, _NM2, _Tr2],
  [64 | 0, 0, 2]
];
var MultiRegionConfiguration$ = [
  3,
  n06,
  _MRC,
  0,
  [_MRKT, _PKr, _RK2],
  [0, () => MultiRegionKey$, () => MultiRegionKeyList]
];
var MultiRegionKey$ = [
  3,
  n06,
  _MRK,
  0,
  [_A5, _Re2],
  [0, 0]
];
var RecipientInfo$ = [
  3,
  n06,
  _RI5,
  0,
  [_KEA, _AD3],
  [0, 21]
];
var ReEncryptRequest$ = [
  3,
  n06,
  _RER,
  0,
  [_DKI, _CB2, _SEC, _SKI, _DEC, _SEA, _DEA, _GT2, _DR2, _DRM],
  [0, 21, 128 | 0, 0, 128 | 0, 0, 0, 64 | 0, 2, 64 | 0],
  1
];
var SignRequest$ = [
  3,
  n06,
  _SR3,
  0,
  [_KI, _Me3, _SAi, _MT3, _GT2, _DR2],
  [0, [() => PlaintextType, 0], 0, 0, 64 | 0, 2],
  3
];
var UntagResourceRequest$4 = [
  3,
  n06,
  _URR5,
  0,
  [_KI, _TKa2],
  [0, 64 | 0],
  2
];
var VerifyMacRequest$ = [
  3,
  n06,
  _VMR,
  0,
  [_Me3, _KI, _MA3, _Ma4, _GT2, _DR2],
  [[() => PlaintextType, 0], 0, 0, 21, 64 | 0, 2],
  4
];
var VerifyRequest$ = [
  3,
  n06,
  _VR,
  0,
  [_KI, _Me3, _S2, _SAi, _MT3, _GT2, _DR2],
  [0, [() => PlaintextType, 0], 21, 0, 0, 64 | 0, 2],
  4
];
var XksKeyConfigurationType$ = [
  3,
  n06,
  _XKCT,
  0,
  [_I3],
  [0]
];
var DryRunModifierList = 64 | 0;
var EncapsulationAlgorithmSpecList = 64 | 0;
var EncryptionAlgorithmSpecList = 64 | 0;
var GrantList = [
  1,
  n06,
  _GL3,
  0,
  () => GrantListEntry$
];
var GrantOperationList = 64 | 0;
var GrantTokenList = 64 | 0;
var KeyAgreementAlgorithmSpecList = 64 | 0;
var MacAlgorithmSpecList = 64 | 0;
var MultiRegionKeyList = [
  1,
  n06,
  _MRKL,
  0,
  () => MultiRegionKey$
];
var PolicyNameList = 64 | 0;
var SigningAlgorithmSpecList = 64 | 0;
var TagKeyList5 = 64 | 0;
var EncryptionContextType = 128 | 0;
var DescribeKey$ = [
  9,
  n06,
  _DK2,
  0,
  () => DescribeKeyRequest$,
  () => DescribeKeyResponse$
];
var GetKeyPolicy$ = [
  9,
  n06,
  _GKP,
  0,
  () => GetKeyPolicyRequest$,
  () => GetKeyPolicyResponse$
];
var GetKeyRotationStatus$ = [
  9,
  n06,
  _GKRS,
  0,
  () => GetKeyRotationStatusRequest$,
  () => GetKeyRotationStatusResponse$
];
var ListGrants$ = [
  9,
  n06,
  _LG2,
  0,
  () => ListGrantsRequest$,
  () => ListGrantsResponse$
];

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.shared.js
var getRuntimeConfig11 = (config) => {
  return {
    apiVersion: "2014-11-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver6,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsJson1_1Protocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.kms",
      errorTypeRegistries: errorTypeRegistries6,
      xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/",
      version: "2014-11-01",
      serviceTarget: "TrentService"
    },
    serviceId: config?.serviceId ?? "KMS",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.js
var getRuntimeConfig12 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig11(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default6.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration6 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig6 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-kms/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions6 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration6(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig6(extensionConfiguration));
};

// node_modules/@aws-sdk/client-kms/dist-es/KMSClient.js
var KMSClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig12(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters6(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig6(_config_6);
    const _config_8 = resolveRuntimeExtensions6(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/commandBuilder.js
var command8 = makeBuilder(commonParams6, "TrentService", "KMSClient", getEndpointPlugin);
var _ep08 = {};
var _mw08 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-kms/dist-es/commands/DescribeKeyCommand.js
var DescribeKeyCommand = class extends command8(_ep08, _mw08, "DescribeKey", DescribeKey$) {
};

// node_modules/@aws-sdk/client-kms/dist-es/commands/GetKeyPolicyCommand.js
var GetKeyPolicyCommand = class extends command8(_ep08, _mw08, "GetKeyPolicy", GetKeyPolicy$) {
};

// node_modules/@aws-sdk/client-kms/dist-es/commands/GetKeyRotationStatusCommand.js
var GetKeyRotationStatusCommand = class extends command8(_ep08, _mw08, "GetKeyRotationStatus", GetKeyRotationStatus$) {
};

// node_modules/@aws-sdk/client-kms/dist-es/commands/ListGrantsCommand.js
var ListGrantsCommand = class extends command8(_ep08, _mw08, "ListGrants", ListGrants$) {
};

// node_modules/@aws-sdk/client-kms/dist-es/pagination/ListGrantsPaginator.js
var paginateListGrants = createPaginator(KMSClient, ListGrantsCommand, "Marker", "NextMarker", "Limit");

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/configurations.js
function resolveS3ControlConfig(input) {
  const { useArnRegion } = input;
  return Object.assign(input, {
    useArnRegion: typeof useArnRegion === "function" ? useArnRegion : () => Promise.resolve(useArnRegion)
  });
}

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/constants.js
var CONTEXT_OUTPOST_ID = "outpost_id";
var CONTEXT_ACCOUNT_ID = "account_id";
var CONTEXT_ARN_REGION = "outpost_arn_region";
var CONTEXT_SIGNING_SERVICE = "signing_service";
var CONTEXT_SIGNING_REGION = "signing_region";

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/middleware-process-arnables/parse-outpost-arnables.js
var parseOutpostArnablesMiddleaware = (options) => (next, context) => async (args) => {
  const { input } = args;
  const parameter = input.Name && validate(input.Name) ? "Name" : input.Bucket && validate(input.Bucket) ? "Bucket" : void 0;
  if (!parameter) {
    return next(args);
  }
  const clientRegion = await options.region();
  const useArnRegion = await options.useArnRegion();
  const useFipsEndpoint = await options.useFipsEndpoint();
  const useDualstackEndpoint = await options.useDualstackEndpoint();
  const baseRegion = clientRegion;
  let clientPartition;
  let signingRegion;
  if (options.regionInfoProvider) {
    ({ partition: clientPartition, signingRegion = baseRegion } = await options.regionInfoProvider(baseRegion, {
      useFipsEndpoint,
      useDualstackEndpoint
    }));
  } else {
    signingRegion = context.endpointV2?.properties?.authSchemes?.[0]?.signingRegion || baseRegion;
    clientPartition = partition(signingRegion).name;
  }
  const validatorOptions = {
    useFipsEndpoint,
    useDualstackEndpoint,
    clientRegion,
    clientPartition,
    signingRegion,
    useArnRegion
  };
  let arn;
  if (parameter === "Name") {
    arn = parse(input.Name);
    validateOutpostsArn(arn, validatorOptions);
    const { outpostId, accesspointName } = parseOutpostsAccessPointArnResource(arn.resource);
    input.Name = accesspointName;
    context[CONTEXT_OUTPOST_ID] = outpostId;
  } else {
    arn = parse(input.Bucket);
    validateOutpostsArn(arn, validatorOptions);
    const { outpostId, bucketName } = parseOutpostBucketArnResource(arn.resource);
    input.Bucket = bucketName;
    context[CONTEXT_OUTPOST_ID] = outpostId;
  }
  context[CONTEXT_SIGNING_SERVICE] = arn.service;
  context[CONTEXT_SIGNING_REGION] = useArnRegion ? arn.region : signingRegion;
  if (!input.AccountId) {
    input.AccountId = arn.accountId;
  }
  if (useArnRegion) {
    context[CONTEXT_ARN_REGION] = arn.region;
  }
  return next(args);
};
var parseOutpostArnablesMiddleawareOptions = {
  toMiddleware: "serializerMiddleware",
  relation: "before",
  tags: ["CONVERT_ARN", "OUTPOST_BUCKET_ARN", "OUTPOST_ACCESS_POINT_ARN", "OUTPOST"],
  name: "parseOutpostArnablesMiddleaware"
};
var validateOutpostsArn = (arn, { clientPartition }) => {
  const { service, partition: partition2, accountId, region } = arn;
  validateOutpostService(service);
  validatePartition(partition2, { clientPartition });
  validateAccountId(accountId);
};
var parseOutpostsAccessPointArnResource = (resource) => {
  const { outpostId, accesspointName } = getArnResources(resource);
  if (!outpostId) {
    throw new Error("ARN resource should begin with 'outpost'");
  }
  return {
    outpostId,
    accesspointName
  };
};
var parseOutpostBucketArnResource = (resource) => {
  const delimiter = resource.includes(":") ? ":" : "/";
  const [resourceType, ...rest] = resource.split(delimiter);
  if (resourceType === "outpost") {
    if (!rest[0] || rest[1] !== "bucket" || !rest[2] || rest.length !== 3) {
      throw new Error(`Outpost Bucket ARN should have resource outpost${delimiter}{outpostId}${delimiter}bucket${delimiter}{bucketName}`);
    }
    const [outpostId, _, bucketName] = rest;
    return { outpostId, bucketName };
  } else {
    throw new Error(`ARN resource should begin with 'outpost${delimiter}'`);
  }
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/middleware-process-arnables/getOutpostEndpoint.js
var REGEX_S3CONTROL_HOSTNAME = /^(.+\.)?s3-control(-fips)?[.-]([a-z0-9-]+)\./;
var getOutpostEndpoint = (hostname, { isCustomEndpoint, regionOverride, useFipsEndpoint }) => {
  if (isCustomEndpoint) {
    return hostname;
  }
  const match = hostname.match(REGEX_S3CONTROL_HOSTNAME);
  if (!match) {
    return hostname;
  }
  const [matched, prefix, fips, region] = hostname.match(REGEX_S3CONTROL_HOSTNAME);
  return [
    `s3-outposts${useFipsEndpoint ? "-fips" : ""}`,
    regionOverride || region,
    hostname.replace(new RegExp(`^${matched}`), "")
  ].filter((part) => part !== void 0).join(".");
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/middleware-process-arnables/update-arnables-request.js
var ACCOUNT_ID_HEADER = "x-amz-account-id";
var OUTPOST_ID_HEADER = "x-amz-outpost-id";
var updateArnablesRequestMiddleware = (config) => (next, context) => async (args) => {
  const { request } = args;
  if (!HttpRequest.isInstance(request)) {
    return next(args);
  }
  if (context[CONTEXT_ACCOUNT_ID]) {
    request.headers[ACCOUNT_ID_HEADER] = context[CONTEXT_ACCOUNT_ID];
  }
  if (context[CONTEXT_OUTPOST_ID]) {
    const { isCustomEndpoint } = config;
    const useFipsEndpoint = await config.useFipsEndpoint();
    request.headers[OUTPOST_ID_HEADER] = context[CONTEXT_OUTPOST_ID];
    request.hostname = getOutpostEndpoint(request.hostname, {
      isCustomEndpoint,
      regionOverride: context[CONTEXT_ARN_REGION],
      useFipsEndpoint
    });
  }
  return next(args);
};
var updateArnablesRequestMiddlewareOptions = {
  toMiddleware: "serializerMiddleware",
  relation: "after",
  name: "updateArnablesRequestMiddleware",
  tags: ["ACCOUNT_ID", "OUTPOST_ID", "OUTPOST"]
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/middleware-process-arnables/getProcessArnablesPlugin.js
var getProcessArnablesPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(parseOutpostArnablesMiddleaware(options), parseOutpostArnablesMiddleawareOptions);
    clientStack.addRelativeTo(updateArnablesRequestMiddleware(options), updateArnablesRequestMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3-control/middleware-host-prefix-deduplication/hostPrefixDeduplicationMiddleware.js
var hostPrefixDeduplicationMiddleware = () => {
  return (next, context) => (args) => {
    return next(args);
  };
};
var hostPrefixDeduplicationMiddlewareOptions = {
  tags: ["HOST_PREFIX_DEDUPLICATION", "ENDPOINT_V2", "ENDPOINT"],
  toMiddleware: "serializerMiddleware",
  relation: "after",
  name: "hostPrefixDeduplicationMiddleware",
  override: true
};
var getHostPrefixDeduplicationPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(hostPrefixDeduplicationMiddleware(), hostPrefixDeduplicationMiddlewareOptions);
  }
});

// node_modules/@aws-sdk/client-s3-control/dist-es/auth/httpAuthSchemeProvider.js
var defaultS3ControlHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption7(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "s3",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultS3ControlHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption7(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig7 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-s3-control/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters7 = (options) => {
  return Object.assign(options, {
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    defaultSigningName: "s3"
  });
};
var commonParams7 = {
  UseArnRegion: { type: "clientContextParams", name: "useArnRegion" },
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-s3-control/package.json
var package_default7 = {
  name: "@aws-sdk/client-s3-control",
  version: "3.1112.0",
  description: "AWS SDK for JavaScript S3 Control Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-s3-control",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-s3-control"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.977.8",
    "@aws-sdk/credential-provider-node": "^3.972.80",
    "@aws-sdk/middleware-sdk-s3": "^3.972.74",
    "@aws-sdk/types": "^3.974.4",
    "@smithy/core": "^3.31.1",
    "@smithy/fetch-http-handler": "^5.6.13",
    "@smithy/middleware-apply-body-checksum": "^4.5.16",
    "@smithy/node-http-handler": "^4.9.13",
    "@smithy/types": "^4.16.1",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.2.16",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-s3-control/dist-es/endpoint/bdd.js
var ai = "ref";
var aj = "fn";
var ak = "argv";
var al = "authSchemes";
var am = "disableDoubleEncoding";
var an = "signingName";
var ao = "signingRegion";
var ap = "x-amz-account-id";
var aq = "x-amz-outpost-id";
var a7 = -1;
var b7 = true;
var c7 = false;
var d7 = "isSet";
var e7 = "aws.partition";
var f7 = "partitionResult";
var g7 = "booleanEquals";
var h7 = "stringEquals";
var i7 = "isValidHostLabel";
var j7 = "aws.parseArn";
var k7 = "resourceArn";
var l3 = "getAttr";
var m3 = "service";
var n2 = "s3express";
var o2 = (n3) => "arnPartition_ssa_" + n3;
var p2 = "name";
var q2 = "coalesce";
var s2 = "substring";
var t2 = "";
var u2 = "--";
var v2 = "accessPointArn";
var w2 = "resourceId[0]";
var x2 = (n3) => "arnType_ssa_" + n3 + t2;
var y2 = "bucketArn";
var z = "s3-outposts";
var A = "resourceId[1]";
var B = (n3) => "outpostId_ssa_" + n3 + t2;
var C = "resourceId[2]";
var D = (n3) => "outpostType_ssa_" + n3 + t2;
var E = "resourceId[3]";
var F = "{url#scheme}://{url#authority}{url#path}";
var G = "{url#scheme}://{url#authority}";
var H = (n3) => "Client was configured for partition `{partitionResult#name}` but ARN has `{arnPartition_ssa_" + n3 + "#name}`";
var I = (n3) => "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`., found: `{outpostId_ssa_" + n3 + "}`";
var J = { [aj]: l3, [ak]: [{ [ai]: f7 }, p2] };
var K = { [ai]: "OutpostId" };
var L = { [ai]: k7 };
var M = { [aj]: l3, [ak]: [L, "region"] };
var N = { [ai]: "AccessPointName" };
var O = { [ai]: "Region" };
var P = { [ai]: v2 };
var Q = { [ai]: y2 };
var R = { [ai]: "AccountId" };
var S = { [aj]: l3, [ak]: [P, "accountId"] };
var T = { [aj]: l3, [ak]: [Q, "accountId"] };
var U = { [aj]: l3, [ak]: [P, "region"] };
var V = { [aj]: l3, [ak]: [Q, "region"] };
var W = { [al]: [{ [am]: true, [p2]: "sigv4", [an]: z, [ao]: "{Region}" }] };
var X = { [al]: [{ [am]: true, [p2]: "sigv4", [an]: n2, [ao]: "{Region}" }] };
var Y = { [al]: [{ [am]: true, [p2]: "sigv4", [an]: "s3", [ao]: "{Region}" }] };
var Z = { [al]: [{ [am]: true, [p2]: "sigv4", [an]: z, [ao]: "{accessPointArn#region}" }] };
var aa = { [ap]: ["{accessPointArn#accountId}"], [aq]: ["{outpostId_ssa_1}"] };
var ab = { [al]: [{ [am]: true, [p2]: "sigv4", [an]: z, [ao]: "{bucketArn#region}" }] };
var ac = { [ap]: ["{bucketArn#accountId}"], [aq]: ["{outpostId_ssa_2}"] };
var ad = [O];
var ae = [{ [ai]: "ResourceArn" }];
var af = [{ [ai]: "Endpoint" }];
var ag = [N];
var ah = [{ [ai]: "Bucket" }];
var _data8 = {
  conditions: [
    [d7, ad],
    [e7, ad, f7],
    [g7, [{ [ai]: "UseFIPS" }, b7]],
    [h7, [J, "aws-cn"]],
    [d7, [K]],
    [i7, [K, c7]],
    [d7, ae],
    [j7, ae, k7],
    [h7, [{ [aj]: l3, [ak]: [L, m3] }, n2]],
    [e7, [M], o2(3)],
    [h7, [{ [aj]: l3, [ak]: [{ [ai]: o2(3) }, p2] }, J]],
    [d7, af],
    [g7, [{ [ai]: "UseDualStack" }, b7]],
    [g7, [{ [aj]: q2, [ak]: [{ [ai]: "UseS3ExpressControlEndpoint" }, c7] }, b7]],
    ["parseURL", af, "url"],
    [d7, ag],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 0, 7, b7] }, t2] }, "--xa-s3"]],
    [s2, [N, 7, 15, b7]],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 15, 17, b7] }, t2] }, u2]],
    [s2, [N, 7, 16, b7]],
    [h7, [O, "snow"]],
    [j7, ag, v2],
    [l3, [P, w2], x2(1)],
    [d7, ah],
    [j7, ah, y2],
    [l3, [Q, w2], x2(2)],
    [h7, [{ [ai]: x2(2) }, t2]],
    [h7, [{ [aj]: l3, [ak]: [Q, m3] }, z]],
    [l3, [Q, A], B(2)],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 16, 18, b7] }, t2] }, u2]],
    [h7, [{ [ai]: x2(1) }, t2]],
    [h7, [{ [aj]: l3, [ak]: [P, m3] }, z]],
    [l3, [P, A], B(1)],
    [d7, [R]],
    [i7, [R, c7]],
    [g7, [{ [aj]: q2, [ak]: [{ [ai]: "RequiresAccountId" }, c7] }, b7]],
    [h7, [R, S]],
    [i7, [O, b7]],
    [h7, [R, T]],
    [g7, [{ [aj]: q2, [ak]: [{ [ai]: "UseArnRegion" }, b7] }, b7]],
    [i7, [{ [ai]: B(2) }, c7]],
    [h7, [O, U]],
    [h7, [O, V]],
    [e7, [V], o2(2)],
    [h7, [{ [aj]: l3, [ak]: [{ [ai]: o2(2) }, p2] }, J]],
    [i7, [V, b7]],
    [h7, [T, t2]],
    [i7, [T, c7]],
    [i7, [{ [ai]: B(1) }, c7]],
    [e7, [U], o2(1)],
    [h7, [{ [aj]: l3, [ak]: [{ [ai]: o2(1) }, p2] }, J]],
    [i7, [U, b7]],
    [h7, [S, t2]],
    [i7, [S, c7]],
    [s2, [N, 7, 20, b7]],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 20, 22, b7] }, t2] }, u2]],
    [s2, [N, 7, 21, b7]],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 21, 23, b7] }, t2] }, u2]],
    [l3, [P, C], D(1)],
    [l3, [P, E]],
    [h7, [{ [ai]: D(1) }, "accesspoint"]],
    [s2, [N, 7, 27, b7]],
    [h7, [{ [aj]: q2, [ak]: [{ [aj]: s2, [ak]: [N, 27, 29, b7] }, t2] }, u2]],
    [l3, [Q, C], D(2)],
    [l3, [Q, E]],
    [h7, [{ [ai]: D(2) }, "bucket"]],
    [h7, [O, M]]
  ],
  results: [
    [a7],
    [a7, "Partition does not support FIPS"],
    [a7, "AccountId is required but not set"],
    [a7, "AccountId must only contain a-z, A-Z, 0-9 and `-`."],
    [a7, "OutpostId must only contain a-z, A-Z, 0-9 and `-`."],
    [a7, "Invalid Configuration: DualStack and custom endpoint are not supported"],
    [F, W],
    ["https://s3-outposts-fips.{Region}.{partitionResult#dualStackDnsSuffix}", W],
    ["https://s3-outposts-fips.{Region}.{partitionResult#dnsSuffix}", W],
    ["https://s3-outposts.{Region}.{partitionResult#dualStackDnsSuffix}", W],
    ["https://s3-outposts.{Region}.{partitionResult#dnsSuffix}", W],
    [a7, "Invalid region: region was not a valid DNS name."],
    [a7, "Invalid configuration: region from ARN `{resourceArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a7, "S3Express does not support Dual-stack."],
    [G, X],
    ["https://s3express-control-fips.{Region}.{partitionResult#dnsSuffix}", X],
    ["https://s3express-control.{Region}.{partitionResult#dnsSuffix}", X],
    [a7, H(3)],
    [a7, "Unrecognized S3Express Access Point name format."],
    [a7, "S3 Snow does not support DualStack"],
    [a7, "S3 Snow does not support FIPS"],
    [G, Y],
    [a7, "Invalid configuration: region from ARN `{accessPointArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a7, "Invalid ARN: the accountId specified in the ARN (`{accessPointArn#accountId}`) does not match the parameter (`{AccountId}`)"],
    ["https://s3-outposts-fips.{accessPointArn#region}.{arnPartition_ssa_1#dualStackDnsSuffix}", Z, aa],
    ["https://s3-outposts-fips.{accessPointArn#region}.{arnPartition_ssa_1#dnsSuffix}", Z, aa],
    ["https://s3-outposts.{accessPointArn#region}.{arnPartition_ssa_1#dualStackDnsSuffix}", Z, aa],
    [F, Z, aa],
    ["https://s3-outposts.{accessPointArn#region}.{arnPartition_ssa_1#dnsSuffix}", Z, aa],
    [a7, "Expected an outpost type `accesspoint`, found `{outpostType_ssa_1}`"],
    [a7, "Invalid ARN: expected an access point name"],
    [a7, "Invalid ARN: Expected a 4-component resource"],
    [a7, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointArn#accountId}`"],
    [a7, "Invalid ARN: missing account ID"],
    [a7, "Invalid region in ARN: `{accessPointArn#region}` (invalid DNS name)"],
    [a7, H(1)],
    [a7, I(1)],
    [a7, "Invalid ARN: The Outpost Id was not set"],
    [a7, "Invalid ARN: No ARN type specified"],
    [a7, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a7, "Invalid ARN: the accountId specified in the ARN (`{bucketArn#accountId}`) does not match the parameter (`{AccountId}`)"],
    ["https://s3-outposts-fips.{bucketArn#region}.{arnPartition_ssa_2#dualStackDnsSuffix}", ab, ac],
    ["https://s3-outposts-fips.{bucketArn#region}.{arnPartition_ssa_2#dnsSuffix}", ab, ac],
    ["https://s3-outposts.{bucketArn#region}.{arnPartition_ssa_2#dualStackDnsSuffix}", ab, ac],
    [F, ab, ac],
    ["https://s3-outposts.{bucketArn#region}.{arnPartition_ssa_2#dnsSuffix}", ab, ac],
    [a7, "Invalid ARN: Expected an outpost type `bucket`, found `{outpostType_ssa_2}`"],
    [a7, "Invalid ARN: expected a bucket name"],
    [a7, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
    [a7, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
    [a7, H(2)],
    [a7, I(2)],
    ["{url#scheme}://{AccountId}.{url#authority}{url#path}", Y],
    [F, Y],
    ["https://{AccountId}.s3-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control-fips.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control-fips.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control.{Region}.{partitionResult#dnsSuffix}", Y],
    [a7, "Region must be set"]
  ]
};
var root7 = 2;
var r7 = 1e8;
var nodes7 = new Int32Array([
  -1,
  1,
  -1,
  0,
  3,
  r7 + 62,
  1,
  27,
  4,
  11,
  5,
  6,
  12,
  23,
  6,
  15,
  7,
  8,
  21,
  17,
  8,
  23,
  9,
  r7 + 62,
  24,
  10,
  r7 + 62,
  25,
  11,
  r7 + 38,
  26,
  r7 + 38,
  12,
  27,
  13,
  r7 + 38,
  28,
  14,
  r7 + 37,
  39,
  r7 + 51,
  15,
  40,
  16,
  r7 + 51,
  42,
  r7 + 51,
  r7 + 39,
  22,
  18,
  r7 + 38,
  30,
  r7 + 38,
  19,
  31,
  20,
  r7 + 38,
  32,
  21,
  r7 + 37,
  39,
  r7 + 36,
  22,
  41,
  r7 + 36,
  334,
  15,
  24,
  25,
  21,
  388,
  25,
  23,
  26,
  r7 + 62,
  24,
  383,
  r7 + 62,
  2,
  214,
  28,
  4,
  201,
  29,
  6,
  30,
  33,
  7,
  31,
  33,
  8,
  32,
  33,
  9,
  194,
  33,
  11,
  77,
  34,
  12,
  36,
  35,
  13,
  169,
  80,
  13,
  r7 + 13,
  37,
  15,
  38,
  40,
  16,
  r7 + 13,
  39,
  21,
  60,
  40,
  23,
  41,
  188,
  24,
  42,
  188,
  25,
  43,
  r7 + 38,
  26,
  r7 + 38,
  44,
  27,
  45,
  r7 + 38,
  28,
  46,
  r7 + 37,
  33,
  47,
  48,
  38,
  48,
  297,
  39,
  51,
  49,
  40,
  50,
  r7 + 51,
  42,
  52,
  r7 + 39,
  40,
  52,
  r7 + 51,
  43,
  53,
  r7 + 51,
  44,
  54,
  r7 + 50,
  45,
  55,
  r7 + 49,
  46,
  r7 + 33,
  56,
  47,
  57,
  r7 + 48,
  63,
  58,
  r7 + 31,
  64,
  59,
  r7 + 47,
  65,
  r7 + 43,
  r7 + 46,
  22,
  61,
  r7 + 38,
  30,
  r7 + 38,
  62,
  31,
  63,
  r7 + 38,
  32,
  64,
  r7 + 37,
  33,
  65,
  66,
  36,
  66,
  324,
  39,
  68,
  67,
  41,
  68,
  334,
  48,
  69,
  r7 + 36,
  49,
  70,
  r7 + 36,
  50,
  71,
  r7 + 35,
  51,
  72,
  r7 + 34,
  52,
  r7 + 33,
  73,
  53,
  74,
  r7 + 32,
  58,
  75,
  r7 + 31,
  59,
  76,
  r7 + 30,
  60,
  r7 + 26,
  r7 + 29,
  12,
  181,
  78,
  13,
  168,
  79,
  14,
  126,
  80,
  15,
  81,
  83,
  16,
  171,
  82,
  21,
  109,
  83,
  23,
  84,
  85,
  24,
  91,
  85,
  33,
  87,
  86,
  35,
  379,
  89,
  34,
  88,
  381,
  35,
  90,
  89,
  37,
  r7 + 61,
  r7 + 11,
  37,
  r7 + 60,
  r7 + 11,
  25,
  92,
  r7 + 38,
  26,
  r7 + 38,
  93,
  27,
  94,
  r7 + 38,
  28,
  95,
  r7 + 37,
  33,
  96,
  97,
  38,
  97,
  297,
  39,
  100,
  98,
  40,
  99,
  r7 + 51,
  42,
  101,
  r7 + 39,
  40,
  101,
  r7 + 51,
  43,
  102,
  r7 + 51,
  44,
  103,
  r7 + 50,
  45,
  104,
  r7 + 49,
  46,
  r7 + 33,
  105,
  47,
  106,
  r7 + 48,
  63,
  107,
  r7 + 31,
  64,
  108,
  r7 + 47,
  65,
  r7 + 45,
  r7 + 46,
  22,
  110,
  r7 + 38,
  30,
  r7 + 38,
  111,
  31,
  112,
  r7 + 38,
  32,
  113,
  r7 + 37,
  33,
  114,
  115,
  36,
  115,
  324,
  39,
  117,
  116,
  41,
  117,
  334,
  48,
  118,
  r7 + 36,
  49,
  119,
  r7 + 36,
  50,
  120,
  r7 + 35,
  51,
  121,
  r7 + 34,
  52,
  r7 + 33,
  122,
  53,
  123,
  r7 + 32,
  58,
  124,
  r7 + 31,
  59,
  125,
  r7 + 30,
  60,
  r7 + 28,
  r7 + 29,
  15,
  128,
  127,
  20,
  r7 + 21,
  131,
  16,
  r7 + 14,
  129,
  20,
  r7 + 21,
  130,
  21,
  151,
  131,
  23,
  132,
  285,
  24,
  133,
  285,
  25,
  134,
  r7 + 38,
  26,
  r7 + 38,
  135,
  27,
  136,
  r7 + 38,
  28,
  137,
  r7 + 37,
  33,
  138,
  139,
  38,
  139,
  297,
  39,
  142,
  140,
  40,
  141,
  r7 + 51,
  42,
  143,
  r7 + 39,
  40,
  143,
  r7 + 51,
  43,
  144,
  r7 + 51,
  44,
  145,
  r7 + 50,
  45,
  146,
  r7 + 49,
  46,
  r7 + 33,
  147,
  47,
  148,
  r7 + 48,
  63,
  149,
  r7 + 31,
  64,
  150,
  r7 + 47,
  65,
  r7 + 44,
  r7 + 46,
  22,
  152,
  r7 + 38,
  30,
  r7 + 38,
  153,
  31,
  154,
  r7 + 38,
  32,
  155,
  r7 + 37,
  33,
  156,
  157,
  36,
  157,
  324,
  39,
  159,
  158,
  41,
  159,
  334,
  48,
  160,
  r7 + 36,
  49,
  161,
  r7 + 36,
  50,
  162,
  r7 + 35,
  51,
  163,
  r7 + 34,
  52,
  r7 + 33,
  164,
  53,
  165,
  r7 + 32,
  58,
  166,
  r7 + 31,
  59,
  167,
  r7 + 30,
  60,
  r7 + 27,
  r7 + 29,
  14,
  r7 + 14,
  169,
  15,
  170,
  r7 + 16,
  16,
  171,
  r7 + 16,
  17,
  172,
  173,
  18,
  r7 + 16,
  173,
  19,
  174,
  175,
  29,
  r7 + 16,
  175,
  54,
  176,
  177,
  55,
  r7 + 16,
  177,
  56,
  178,
  179,
  57,
  r7 + 16,
  179,
  61,
  180,
  r7 + 18,
  62,
  r7 + 16,
  r7 + 18,
  13,
  r7 + 5,
  182,
  14,
  370,
  183,
  15,
  184,
  186,
  16,
  r7 + 5,
  185,
  21,
  388,
  186,
  23,
  187,
  188,
  24,
  383,
  188,
  33,
  190,
  189,
  35,
  379,
  192,
  34,
  191,
  381,
  35,
  193,
  192,
  37,
  r7 + 59,
  r7 + 11,
  37,
  r7 + 58,
  r7 + 11,
  10,
  195,
  r7 + 17,
  11,
  197,
  196,
  12,
  396,
  199,
  12,
  404,
  198,
  14,
  402,
  199,
  39,
  r7 + 16,
  200,
  66,
  r7 + 16,
  r7 + 12,
  5,
  202,
  407,
  11,
  208,
  203,
  12,
  204,
  210,
  33,
  206,
  205,
  35,
  r7 + 2,
  207,
  34,
  207,
  r7 + 3,
  37,
  r7 + 9,
  r7 + 11,
  12,
  426,
  209,
  14,
  422,
  210,
  33,
  212,
  211,
  35,
  r7 + 2,
  213,
  34,
  213,
  r7 + 3,
  37,
  r7 + 10,
  r7 + 11,
  3,
  r7 + 1,
  215,
  4,
  406,
  216,
  6,
  217,
  220,
  7,
  218,
  220,
  8,
  219,
  220,
  9,
  393,
  220,
  11,
  264,
  221,
  12,
  223,
  222,
  13,
  345,
  267,
  13,
  r7 + 13,
  224,
  15,
  225,
  227,
  16,
  r7 + 13,
  226,
  21,
  247,
  227,
  23,
  228,
  364,
  24,
  229,
  364,
  25,
  230,
  r7 + 38,
  26,
  r7 + 38,
  231,
  27,
  232,
  r7 + 38,
  28,
  233,
  r7 + 37,
  33,
  234,
  235,
  38,
  235,
  297,
  39,
  238,
  236,
  40,
  237,
  r7 + 51,
  42,
  239,
  r7 + 39,
  40,
  239,
  r7 + 51,
  43,
  240,
  r7 + 51,
  44,
  241,
  r7 + 50,
  45,
  242,
  r7 + 49,
  46,
  r7 + 33,
  243,
  47,
  244,
  r7 + 48,
  63,
  245,
  r7 + 31,
  64,
  246,
  r7 + 47,
  65,
  r7 + 41,
  r7 + 46,
  22,
  248,
  r7 + 38,
  30,
  r7 + 38,
  249,
  31,
  250,
  r7 + 38,
  32,
  251,
  r7 + 37,
  33,
  252,
  253,
  36,
  253,
  324,
  39,
  255,
  254,
  41,
  255,
  334,
  48,
  256,
  r7 + 36,
  49,
  257,
  r7 + 36,
  50,
  258,
  r7 + 35,
  51,
  259,
  r7 + 34,
  52,
  r7 + 33,
  260,
  53,
  261,
  r7 + 32,
  58,
  262,
  r7 + 31,
  59,
  263,
  r7 + 30,
  60,
  r7 + 24,
  r7 + 29,
  12,
  357,
  265,
  13,
  344,
  266,
  14,
  278,
  267,
  15,
  268,
  270,
  16,
  347,
  269,
  21,
  318,
  270,
  23,
  271,
  272,
  24,
  291,
  272,
  33,
  274,
  273,
  35,
  379,
  276,
  34,
  275,
  381,
  35,
  277,
  276,
  37,
  r7 + 57,
  r7 + 11,
  37,
  r7 + 56,
  r7 + 11,
  15,
  280,
  279,
  20,
  r7 + 20,
  283,
  16,
  r7 + 14,
  281,
  20,
  r7 + 20,
  282,
  21,
  318,
  283,
  23,
  284,
  285,
  24,
  291,
  285,
  33,
  287,
  286,
  35,
  379,
  289,
  34,
  288,
  381,
  35,
  290,
  289,
  37,
  r7 + 53,
  r7 + 11,
  37,
  r7 + 52,
  r7 + 11,
  25,
  292,
  r7 + 38,
  26,
  r7 + 38,
  293,
  27,
  294,
  r7 + 38,
  28,
  295,
  r7 + 37,
  33,
  296,
  306,
  38,
  306,
  297,
  39,
  300,
  298,
  40,
  299,
  r7 + 51,
  42,
  301,
  r7 + 39,
  40,
  301,
  r7 + 51,
  43,
  302,
  r7 + 51,
  44,
  303,
  r7 + 50,
  45,
  304,
  r7 + 49,
  46,
  r7 + 33,
  305,
  47,
  r7 + 40,
  r7 + 48,
  39,
  309,
  307,
  40,
  308,
  r7 + 51,
  42,
  310,
  r7 + 39,
  40,
  310,
  r7 + 51,
  43,
  311,
  r7 + 51,
  44,
  312,
  r7 + 50,
  45,
  313,
  r7 + 49,
  46,
  r7 + 33,
  314,
  47,
  315,
  r7 + 48,
  63,
  316,
  r7 + 31,
  64,
  317,
  r7 + 47,
  65,
  r7 + 42,
  r7 + 46,
  22,
  319,
  r7 + 38,
  30,
  r7 + 38,
  320,
  31,
  321,
  r7 + 38,
  32,
  322,
  r7 + 37,
  33,
  323,
  332,
  36,
  332,
  324,
  39,
  326,
  325,
  41,
  326,
  334,
  48,
  327,
  r7 + 36,
  49,
  328,
  r7 + 36,
  50,
  329,
  r7 + 35,
  51,
  330,
  r7 + 34,
  52,
  r7 + 33,
  331,
  53,
  r7 + 23,
  r7 + 32,
  39,
  335,
  333,
  41,
  335,
  334,
  48,
  r7 + 22,
  r7 + 36,
  48,
  336,
  r7 + 36,
  49,
  337,
  r7 + 36,
  50,
  338,
  r7 + 35,
  51,
  339,
  r7 + 34,
  52,
  r7 + 33,
  340,
  53,
  341,
  r7 + 32,
  58,
  342,
  r7 + 31,
  59,
  343,
  r7 + 30,
  60,
  r7 + 25,
  r7 + 29,
  14,
  r7 + 14,
  345,
  15,
  346,
  r7 + 15,
  16,
  347,
  r7 + 15,
  17,
  348,
  349,
  18,
  r7 + 15,
  349,
  19,
  350,
  351,
  29,
  r7 + 15,
  351,
  54,
  352,
  353,
  55,
  r7 + 15,
  353,
  56,
  354,
  355,
  57,
  r7 + 15,
  355,
  61,
  356,
  r7 + 18,
  62,
  r7 + 15,
  r7 + 18,
  13,
  r7 + 5,
  358,
  14,
  370,
  359,
  15,
  360,
  362,
  16,
  r7 + 5,
  361,
  21,
  388,
  362,
  23,
  363,
  364,
  24,
  383,
  364,
  33,
  366,
  365,
  35,
  379,
  368,
  34,
  367,
  381,
  35,
  369,
  368,
  37,
  r7 + 55,
  r7 + 11,
  37,
  r7 + 54,
  r7 + 11,
  15,
  372,
  371,
  20,
  r7 + 19,
  375,
  16,
  r7 + 5,
  373,
  20,
  r7 + 19,
  374,
  21,
  388,
  375,
  23,
  376,
  377,
  24,
  383,
  377,
  33,
  380,
  378,
  35,
  379,
  382,
  37,
  r7 + 2,
  r7 + 11,
  34,
  382,
  381,
  37,
  r7 + 3,
  r7 + 11,
  37,
  r7 + 5,
  r7 + 11,
  25,
  384,
  r7 + 38,
  26,
  r7 + 38,
  385,
  27,
  386,
  r7 + 38,
  28,
  387,
  r7 + 37,
  40,
  r7 + 5,
  r7 + 51,
  22,
  389,
  r7 + 38,
  30,
  r7 + 38,
  390,
  31,
  391,
  r7 + 38,
  32,
  392,
  r7 + 37,
  48,
  r7 + 5,
  r7 + 36,
  10,
  394,
  r7 + 17,
  11,
  398,
  395,
  12,
  396,
  400,
  39,
  r7 + 13,
  397,
  66,
  r7 + 13,
  r7 + 12,
  12,
  404,
  399,
  14,
  402,
  400,
  39,
  r7 + 15,
  401,
  66,
  r7 + 15,
  r7 + 12,
  39,
  r7 + 14,
  403,
  66,
  r7 + 14,
  r7 + 12,
  39,
  r7 + 5,
  405,
  66,
  r7 + 5,
  r7 + 12,
  5,
  410,
  407,
  33,
  409,
  408,
  35,
  r7 + 2,
  r7 + 4,
  34,
  r7 + 4,
  r7 + 3,
  11,
  416,
  411,
  12,
  412,
  418,
  33,
  414,
  413,
  35,
  r7 + 2,
  415,
  34,
  415,
  r7 + 3,
  37,
  r7 + 7,
  r7 + 11,
  12,
  426,
  417,
  14,
  422,
  418,
  33,
  420,
  419,
  35,
  r7 + 2,
  421,
  34,
  421,
  r7 + 3,
  37,
  r7 + 8,
  r7 + 11,
  33,
  424,
  423,
  35,
  r7 + 2,
  425,
  34,
  425,
  r7 + 3,
  37,
  r7 + 6,
  r7 + 11,
  33,
  428,
  427,
  35,
  r7 + 2,
  r7 + 5,
  34,
  r7 + 5,
  r7 + 3
]);
var bdd7 = BinaryDecisionDiagram.from(nodes7, root7, _data8.conditions, _data8.results);

// node_modules/@aws-sdk/client-s3-control/dist-es/endpoint/endpointResolver.js
var cache7 = new EndpointCache({
  size: 50,
  params: [
    "AccessPointName",
    "AccountId",
    "Bucket",
    "Endpoint",
    "OutpostId",
    "Region",
    "RequiresAccountId",
    "ResourceArn",
    "UseArnRegion",
    "UseDualStack",
    "UseFIPS",
    "UseS3ExpressControlEndpoint"
  ]
});
var defaultEndpointResolver7 = (endpointParams, context = {}) => {
  return cache7.get(endpointParams, () => decideEndpoint(bdd7, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-s3-control/dist-es/models/S3ControlServiceException.js
var S3ControlServiceException = class _S3ControlServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _S3ControlServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-s3-control/dist-es/models/errors.js
var BucketAlreadyExists = class _BucketAlreadyExists extends S3ControlServiceException {
  name = "BucketAlreadyExists";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BucketAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BucketAlreadyExists.prototype);
  }
};
var BucketAlreadyOwnedByYou = class _BucketAlreadyOwnedByYou extends S3ControlServiceException {
  name = "BucketAlreadyOwnedByYou";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BucketAlreadyOwnedByYou",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BucketAlreadyOwnedByYou.prototype);
  }
};
var BadRequestException2 = class _BadRequestException extends S3ControlServiceException {
  name = "BadRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
    this.Message = opts.Message;
  }
};
var IdempotencyException = class _IdempotencyException extends S3ControlServiceException {
  name = "IdempotencyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotencyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotencyException.prototype);
    this.Message = opts.Message;
  }
};
var InternalServiceException = class _InternalServiceException extends S3ControlServiceException {
  name = "InternalServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends S3ControlServiceException {
  name = "TooManyRequestsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
    this.Message = opts.Message;
  }
};
var NotFoundException2 = class _NotFoundException extends S3ControlServiceException {
  name = "NotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchPublicAccessBlockConfiguration = class _NoSuchPublicAccessBlockConfiguration extends S3ControlServiceException {
  name = "NoSuchPublicAccessBlockConfiguration";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchPublicAccessBlockConfiguration",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchPublicAccessBlockConfiguration.prototype);
    this.Message = opts.Message;
  }
};
var InvalidNextTokenException2 = class _InvalidNextTokenException extends S3ControlServiceException {
  name = "InvalidNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidRequestException = class _InvalidRequestException extends S3ControlServiceException {
  name = "InvalidRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRequestException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException3 = class _TooManyTagsException extends S3ControlServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
  }
};
var JobStatusException = class _JobStatusException extends S3ControlServiceException {
  name = "JobStatusException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "JobStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _JobStatusException.prototype);
    this.Message = opts.Message;
  }
};

// node_modules/@aws-sdk/client-s3-control/dist-es/schemas/schemas_0.js
var _A6 = "Alias";
var _AA3 = "ApplicationArn";
var _AAGIC = "AssociateAccessGrantsIdentityCenter";
var _AAGICR = "AssociateAccessGrantsIdentityCenterRequest";
var _ABA = "AllowedByApplication";
var _AC3 = "AuditContext";
var _ACG = "AccessControlGrants";
var _ACL2 = "ACL";
var _ACLc = "AccessControlList";
var _ACOM = "AdvancedCostOptimizationMetrics";
var _ACP = "AccessControlPolicy";
var _ACT = "AccessControlTranslation";
var _ADPM = "AdvancedDataProtectionMetrics";
var _AED = "AsyncErrorDetails";
var _AF4 = "AllowedFeatures";
var _AFl = "AllowedFeature";
var _AG = "AccessGrant";
var _AGA = "AccessGrantArn";
var _AGI = "AccessGrantId";
var _AGIA = "AccessGrantsInstanceArn";
var _AGII = "AccessGrantsInstanceId";
var _AGIL = "AccessGrantsInstancesList";
var _AGIc = "AccessGrantsInstance";
var _AGL = "AccessGrantsList";
var _AGLA = "AccessGrantsLocationArn";
var _AGLC = "AccessGrantsLocationConfiguration";
var _AGLI = "AccessGrantsLocationId";
var _AGLL = "AccessGrantsLocationsList";
var _AGLc = "AccessGrantsLocation";
var _AI5 = "AccountId";
var _AIMU = "AbortIncompleteMultipartUpload";
var _AKI2 = "AccessKeyId";
var _AL2 = "AccountLevel";
var _ALT = "AwsLambdaTransformation";
var _ALw = "AwsLambda";
var _AM2 = "ActivityMetrics";
var _AO2 = "AsyncOperation";
var _AOw = "AwsOrg";
var _AP4 = "AccessPoint";
var _APA2 = "AccessPointArn";
var _APL = "AccessPointList";
var _APM = "AdvancedPerformanceMetrics";
var _APc = "AccessPoints";
var _ARD = "AsyncResponseDetails";
var _ARP = "AsyncRequestParameters";
var _Ac2 = "Account";
var _Act2 = "Actions";
var _Acti2 = "Action";
var _An2 = "And";
var _Ar3 = "Arn";
var _B2 = "Bucket";
var _BA = "BucketArn";
var _BAE = "BucketAlreadyExists";
var _BAI = "BucketAccountId";
var _BAOBY = "BucketAlreadyOwnedByYou";
var _BGR2 = "BypassGovernanceRetention";
var _BGT = "BytesGreaterThan";
var _BKE = "BucketKeyEnabled";
var _BL = "BucketLevel";
var _BLT = "BytesLessThan";
var _BPA2 = "BlockPublicAcls";
var _BPP2 = "BlockPublicPolicy";
var _BRE2 = "BadRequestException";
var _Bu2 = "Buckets";
var _C3 = "Code";
var _CA5 = "CreatedAt";
var _CACL = "CannedAccessControlList";
var _CAG = "CreateAccessGrant";
var _CAGI = "CreateAccessGrantsInstance";
var _CAGIR = "CreateAccessGrantsInstanceRequest";
var _CAGIRr = "CreateAccessGrantsInstanceResult";
var _CAGL = "CallerAccessGrantsList";
var _CAGLR = "CreateAccessGrantsLocationRequest";
var _CAGLRr = "CreateAccessGrantsLocationResult";
var _CAGLr = "CreateAccessGrantsLocation";
var _CAGR = "CreateAccessGrantRequest";
var _CAGRr = "CreateAccessGrantResult";
var _CAP = "CreateAccessPoint";
var _CAPFOL = "CreateAccessPointForObjectLambda";
var _CAPFOLR = "CreateAccessPointForObjectLambdaRequest";
var _CAPFOLRr = "CreateAccessPointForObjectLambdaResult";
var _CAPR = "CreateAccessPointRequest";
var _CAPRr = "CreateAccessPointResult";
var _CAh = "ChecksumAlgorithm";
var _CAr = "CreatedAfter";
var _CB3 = "CreatedBefore";
var _CBC = "CreateBucketConfiguration";
var _CBR = "CreateBucketRequest";
var _CBRr = "CreateBucketResult";
var _CBr = "CreateBucket";
var _CC2 = "CacheControl";
var _CD4 = "CreationDate";
var _CDo2 = "ContentDisposition";
var _CE7 = "ContentEncoding";
var _CI4 = "ConfigId";
var _CJ = "CreateJob";
var _CJR = "CreateJobRequest";
var _CJRr = "CreateJobResult";
var _CL = "ContentLanguage";
var _CLo = "ContentLength";
var _CMD = "ContentMD5";
var _CMRAP = "CreateMultiRegionAccessPoint";
var _CMRAPI = "CreateMultiRegionAccessPointInput";
var _CMRAPR = "CreateMultiRegionAccessPointRequest";
var _CMRAPRr = "CreateMultiRegionAccessPointResult";
var _CR3 = "ConfirmationRequired";
var _CRSBA = "ConfirmRemoveSelfBucketAccess";
var _CRT = "ClientRequestToken";
var _CSLG = "CreateStorageLensGroup";
var _CSLGR = "CreateStorageLensGroupRequest";
var _CT5 = "CreationTime";
var _CTh = "ChecksumType";
var _CTl2 = "ClientToken";
var _CTo2 = "ContentTransformation";
var _CTon = "ContentType";
var _CWM = "CloudWatchMetrics";
var _CWME = "CloudWatchMetricsEnabled";
var _Co4 = "Configuration";
var _Cr2 = "Credentials";
var _D7 = "Description";
var _DAG = "DeleteAccessGrant";
var _DAGI = "DeleteAccessGrantsInstance";
var _DAGIC = "DissociateAccessGrantsIdentityCenter";
var _DAGICR = "DissociateAccessGrantsIdentityCenterRequest";
var _DAGIR = "DeleteAccessGrantsInstanceRequest";
var _DAGIRP = "DeleteAccessGrantsInstanceResourcePolicy";
var _DAGIRPR = "DeleteAccessGrantsInstanceResourcePolicyRequest";
var _DAGL = "DeleteAccessGrantsLocation";
var _DAGLR = "DeleteAccessGrantsLocationRequest";
var _DAGR = "DeleteAccessGrantRequest";
var _DAI2 = "DaysAfterInitiation";
var _DAP = "DeleteAccessPoint";
var _DAPFOL = "DeleteAccessPointForObjectLambda";
var _DAPFOLR = "DeleteAccessPointForObjectLambdaRequest";
var _DAPP = "DeleteAccessPointPolicy";
var _DAPPFOL = "DeleteAccessPointPolicyForObjectLambda";
var _DAPPFOLR = "DeleteAccessPointPolicyForObjectLambdaRequest";
var _DAPPR = "DeleteAccessPointPolicyRequest";
var _DAPR = "DeleteAccessPointRequest";
var _DAPS = "DeleteAccessPointScope";
var _DAPSR = "DeleteAccessPointScopeRequest";
var _DB = "DirectoryBucket";
var _DBLC = "DeleteBucketLifecycleConfiguration";
var _DBLCR = "DeleteBucketLifecycleConfigurationRequest";
var _DBP = "DeleteBucketPolicy";
var _DBPR = "DeleteBucketPolicyRequest";
var _DBR = "DeleteBucketRequest";
var _DBRR = "DeleteBucketReplicationRequest";
var _DBRe = "DeleteBucketReplication";
var _DBT = "DeleteBucketTagging";
var _DBTR = "DeleteBucketTaggingRequest";
var _DBe = "DeleteBucket";
var _DE2 = "DataExport";
var _DGT = "DaysGreaterThan";
var _DJ = "DescribeJob";
var _DJR = "DescribeJobRequest";
var _DJRe = "DescribeJobResult";
var _DJT = "DeleteJobTagging";
var _DJTR = "DeleteJobTaggingRequest";
var _DJTRe = "DeleteJobTaggingResult";
var _DK3 = "DSSE-KMS";
var _DLT = "DaysLessThan";
var _DMR2 = "DeleteMarkerReplication";
var _DMRAP = "DeleteMultiRegionAccessPoint";
var _DMRAPI = "DeleteMultiRegionAccessPointInput";
var _DMRAPO = "DescribeMultiRegionAccessPointOperation";
var _DMRAPOR = "DescribeMultiRegionAccessPointOperationRequest";
var _DMRAPORe = "DescribeMultiRegionAccessPointOperationResult";
var _DMRAPR = "DeleteMultiRegionAccessPointRequest";
var _DMRAPRe = "DeleteMultiRegionAccessPointResult";
var _DN2 = "DisplayName";
var _DPAB = "DeletePublicAccessBlock";
var _DPABR = "DeletePublicAccessBlockRequest";
var _DS2 = "DurationSeconds";
var _DSCM = "DetailedStatusCodesMetrics";
var _DSI = "DataSourceId";
var _DSLC = "DeleteStorageLensConfiguration";
var _DSLCR = "DeleteStorageLensConfigurationRequest";
var _DSLCT = "DeleteStorageLensConfigurationTagging";
var _DSLCTR = "DeleteStorageLensConfigurationTaggingRequest";
var _DSLCTRe = "DeleteStorageLensConfigurationTaggingResult";
var _DSLG = "DeleteStorageLensGroup";
var _DSLGR = "DeleteStorageLensGroupRequest";
var _DSSEKMS = "DSSEKMS";
var _DSSEKMSF = "DSSEKMSFilter";
var _DST = "DataSourceType";
var _Da3 = "Date";
var _Day = "Days";
var _De2 = "Details";
var _Del = "Delimiter";
var _Des2 = "Destination";
var _E5 = "Expiration";
var _EBO2 = "ExpectedBucketOwner";
var _EC4 = "EncryptionConfiguration";
var _ED2 = "ErrorDetails";
var _EFR = "EligibleForReplication";
var _EID2 = "ExpirationInDays";
var _EMBO = "ExpectedManifestBucketOwner";
var _EMO = "EnableManifestOutput";
var _EMRAPP = "EstablishedMultiRegionAccessPointPolicy";
var _EODM = "ExpiredObjectDeleteMarker";
var _EOR = "ExistingObjectReplication";
var _EPDE = "ExpandedPrefixesDataExport";
var _ET4 = "ETag";
var _ETIAS = "ElapsedTimeInActiveSeconds";
var _ETv = "EventThreshold";
var _En3 = "Endpoints";
var _Ena2 = "Enabled";
var _Enc = "Encryption";
var _Es = "Established";
var _Ex3 = "Exclude";
var _F4 = "Format";
var _FA2 = "FunctionArn";
var _FC2 = "FailureCode";
var _FP2 = "FunctionPayload";
var _FR2 = "FailureReasons";
var _FRa2 = "FailureReason";
var _Fi2 = "Fields";
var _Fil2 = "Filter";
var _G4 = "Grantee";
var _GAG = "GetAccessGrant";
var _GAGI = "GetAccessGrantsInstance";
var _GAGIFP = "GetAccessGrantsInstanceForPrefix";
var _GAGIFPR = "GetAccessGrantsInstanceForPrefixRequest";
var _GAGIFPRe = "GetAccessGrantsInstanceForPrefixResult";
var _GAGIR = "GetAccessGrantsInstanceRequest";
var _GAGIRP = "GetAccessGrantsInstanceResourcePolicy";
var _GAGIRPR = "GetAccessGrantsInstanceResourcePolicyRequest";
var _GAGIRPRe = "GetAccessGrantsInstanceResourcePolicyResult";
var _GAGIRe = "GetAccessGrantsInstanceResult";
var _GAGL = "GetAccessGrantsLocation";
var _GAGLR = "GetAccessGrantsLocationRequest";
var _GAGLRe = "GetAccessGrantsLocationResult";
var _GAGR = "GetAccessGrantRequest";
var _GAGRe = "GetAccessGrantResult";
var _GAP = "GetAccessPoint";
var _GAPCFOL = "GetAccessPointConfigurationForObjectLambda";
var _GAPCFOLR = "GetAccessPointConfigurationForObjectLambdaRequest";
var _GAPCFOLRe = "GetAccessPointConfigurationForObjectLambdaResult";
var _GAPFOL = "GetAccessPointForObjectLambda";
var _GAPFOLR = "GetAccessPointForObjectLambdaRequest";
var _GAPFOLRe = "GetAccessPointForObjectLambdaResult";
var _GAPP = "GetAccessPointPolicy";
var _GAPPFOL = "GetAccessPointPolicyForObjectLambda";
var _GAPPFOLR = "GetAccessPointPolicyForObjectLambdaRequest";
var _GAPPFOLRe = "GetAccessPointPolicyForObjectLambdaResult";
var _GAPPR = "GetAccessPointPolicyRequest";
var _GAPPRe = "GetAccessPointPolicyResult";
var _GAPPS = "GetAccessPointPolicyStatus";
var _GAPPSFOL = "GetAccessPointPolicyStatusForObjectLambda";
var _GAPPSFOLR = "GetAccessPointPolicyStatusForObjectLambdaRequest";
var _GAPPSFOLRe = "GetAccessPointPolicyStatusForObjectLambdaResult";
var _GAPPSR = "GetAccessPointPolicyStatusRequest";
var _GAPPSRe = "GetAccessPointPolicyStatusResult";
var _GAPR = "GetAccessPointRequest";
var _GAPRe2 = "GetAccessPointResult";
var _GAPS = "GetAccessPointScope";
var _GAPSR = "GetAccessPointScopeRequest";
var _GAPSRe = "GetAccessPointScopeResult";
var _GB2 = "GetBucket";
var _GBLC = "GetBucketLifecycleConfiguration";
var _GBLCR = "GetBucketLifecycleConfigurationRequest";
var _GBLCRe = "GetBucketLifecycleConfigurationResult";
var _GBP = "GetBucketPolicy";
var _GBPR = "GetBucketPolicyRequest";
var _GBPRe = "GetBucketPolicyResult";
var _GBR2 = "GetBucketRequest";
var _GBRR = "GetBucketReplicationRequest";
var _GBRRe = "GetBucketReplicationResult";
var _GBRe = "GetBucketResult";
var _GBRet = "GetBucketReplication";
var _GBT = "GetBucketTagging";
var _GBTR = "GetBucketTaggingRequest";
var _GBTRe = "GetBucketTaggingResult";
var _GBV = "GetBucketVersioning";
var _GBVR = "GetBucketVersioningRequest";
var _GBVRe = "GetBucketVersioningResult";
var _GDA = "GetDataAccess";
var _GDAR = "GetDataAccessRequest";
var _GDARe = "GetDataAccessResult";
var _GFC = "GrantFullControl";
var _GI3 = "GranteeIdentifier";
var _GJT = "GlacierJobTier";
var _GJTR = "GetJobTaggingRequest";
var _GJTRe = "GetJobTaggingResult";
var _GJTe = "GetJobTagging";
var _GMD2 = "GeneratedManifestDescriptor";
var _GME = "GeneratedManifestEncryption";
var _GMRAP = "GetMultiRegionAccessPoint";
var _GMRAPP = "GetMultiRegionAccessPointPolicy";
var _GMRAPPR = "GetMultiRegionAccessPointPolicyRequest";
var _GMRAPPRe = "GetMultiRegionAccessPointPolicyResult";
var _GMRAPPS = "GetMultiRegionAccessPointPolicyStatus";
var _GMRAPPSR = "GetMultiRegionAccessPointPolicyStatusRequest";
var _GMRAPPSRe = "GetMultiRegionAccessPointPolicyStatusResult";
var _GMRAPR = "GetMultiRegionAccessPointRequest";
var _GMRAPRR = "GetMultiRegionAccessPointRoutesRequest";
var _GMRAPRRe = "GetMultiRegionAccessPointRoutesResult";
var _GMRAPRe = "GetMultiRegionAccessPointResult";
var _GMRAPRet = "GetMultiRegionAccessPointRoutes";
var _GPAB = "GetPublicAccessBlock";
var _GPABO = "GetPublicAccessBlockOutput";
var _GPABR = "GetPublicAccessBlockRequest";
var _GR2 = "GrantRead";
var _GRACP = "GrantReadACP";
var _GS2 = "GrantScope";
var _GSLC = "GetStorageLensConfiguration";
var _GSLCR = "GetStorageLensConfigurationRequest";
var _GSLCRe = "GetStorageLensConfigurationResult";
var _GSLCT = "GetStorageLensConfigurationTagging";
var _GSLCTR = "GetStorageLensConfigurationTaggingRequest";
var _GSLCTRe = "GetStorageLensConfigurationTaggingResult";
var _GSLG = "GetStorageLensGroup";
var _GSLGR = "GetStorageLensGroupRequest";
var _GSLGRe = "GetStorageLensGroupResult";
var _GT3 = "GranteeType";
var _GW = "GrantWrite";
var _GWACP = "GrantWriteACP";
var _Gr2 = "Grants";
var _HED = "HttpExpiresDate";
var _HR = "HomeRegion";
var _I4 = "Include";
var _IAMRA = "IAMRoleArn";
var _ICA = "IdentityCenterArn";
var _ICAA = "IdentityCenterApplicationArn";
var _ICIA = "IdentityCenterInstanceArn";
var _ID2 = "ID";
var _IE = "IdempotencyException";
var _IEs = "IsEnabled";
var _INTE2 = "InvalidNextTokenException";
var _IP3 = "IsPublic";
var _IPA2 = "IgnorePublicAcls";
var _IRE2 = "InvalidRequestException";
var _ISE2 = "InternalServiceException";
var _ISV = "InvocationSchemaVersion";
var _Id2 = "Id";
var _Ide = "Identifier";
var _J = "Job";
var _JA = "JobArn";
var _JD = "JobDescriptor";
var _JF = "JobFailure";
var _JFL = "JobFailureList";
var _JI = "JobId";
var _JLD = "JobListDescriptor";
var _JLDL = "JobListDescriptorList";
var _JM = "JobManifest";
var _JMG = "JobManifestGenerator";
var _JMGF = "JobManifestGeneratorFilter";
var _JML = "JobManifestLocation";
var _JMS = "JobManifestSpec";
var _JO = "JobOperation";
var _JPS = "JobProgressSummary";
var _JR = "JobReport";
var _JS = "JobStatuses";
var _JSE = "JobStatusException";
var _JT = "JobTimers";
var _Jo = "Jobs";
var _K5 = "Key";
var _KI2 = "KeyId";
var _KKA2 = "KmsKeyArn";
var _KMSKA = "KMSKeyArn";
var _KNC = "KeyNameConstraint";
var _L5 = "Location";
var _LAG = "ListAccessGrants";
var _LAGE = "ListAccessGrantEntry";
var _LAGI = "ListAccessGrantsInstances";
var _LAGIE = "ListAccessGrantsInstanceEntry";
var _LAGIR = "ListAccessGrantsInstancesRequest";
var _LAGIRi = "ListAccessGrantsInstancesResult";
var _LAGL = "ListAccessGrantsLocations";
var _LAGLE = "ListAccessGrantsLocationsEntry";
var _LAGLR = "ListAccessGrantsLocationsRequest";
var _LAGLRi = "ListAccessGrantsLocationsResult";
var _LAGR = "ListAccessGrantsRequest";
var _LAGRi = "ListAccessGrantsResult";
var _LAP = "ListAccessPoints";
var _LAPFDB = "ListAccessPointsForDirectoryBuckets";
var _LAPFDBR = "ListAccessPointsForDirectoryBucketsRequest";
var _LAPFDBRi = "ListAccessPointsForDirectoryBucketsResult";
var _LAPFOL = "ListAccessPointsForObjectLambda";
var _LAPFOLR = "ListAccessPointsForObjectLambdaRequest";
var _LAPFOLRi = "ListAccessPointsForObjectLambdaResult";
var _LAPR = "ListAccessPointsRequest";
var _LAPRi = "ListAccessPointsResult";
var _LC2 = "LocationConstraint";
var _LCAG = "ListCallerAccessGrants";
var _LCAGE = "ListCallerAccessGrantsEntry";
var _LCAGR = "ListCallerAccessGrantsRequest";
var _LCAGRi = "ListCallerAccessGrantsResult";
var _LCi2 = "LifecycleConfiguration";
var _LE2 = "LifecycleExpiration";
var _LH = "LegalHold";
var _LI2 = "LambdaInvoke";
var _LIO = "LambdaInvokeOperation";
var _LJ = "ListJobs";
var _LJR = "ListJobsRequest";
var _LJRi = "ListJobsResult";
var _LMRAP = "ListMultiRegionAccessPoints";
var _LMRAPR = "ListMultiRegionAccessPointsRequest";
var _LMRAPRi = "ListMultiRegionAccessPointsResult";
var _LR = "LifecycleRule";
var _LRAO = "LifecycleRuleAndOperator";
var _LRB = "ListRegionalBuckets";
var _LRBR = "ListRegionalBucketsRequest";
var _LRBRi = "ListRegionalBucketsResult";
var _LRF = "LifecycleRuleFilter";
var _LRi = "LifecycleRules";
var _LS = "LocationScope";
var _LSLC = "ListStorageLensConfigurations";
var _LSLCE = "ListStorageLensConfigurationEntry";
var _LSLCR = "ListStorageLensConfigurationsRequest";
var _LSLCRi = "ListStorageLensConfigurationsResult";
var _LSLCRis = "ListStorageLensConfigurationResult";
var _LSLG = "ListStorageLensGroups";
var _LSLGE = "ListStorageLensGroupEntry";
var _LSLGR = "ListStorageLensGroupsRequest";
var _LSLGRi = "ListStorageLensGroupsResult";
var _LTFR2 = "ListTagsForResource";
var _LTFRR2 = "ListTagsForResourceRequest";
var _LTFRRi3 = "ListTagsForResourceResult";
var _M5 = "Message";
var _MAOE = "MatchAnyObjectEncryption";
var _MAP = "MatchAnyPrefix";
var _MAS = "MatchAnySuffix";
var _MASC = "MatchAnyStorageClass";
var _MASa = "MatchAnySubstring";
var _MAT = "MatchAnyTag";
var _MD2 = "MfaDelete";
var _MDa = "MaxDepth";
var _MDe2 = "MetadataDirective";
var _ME2 = "ManifestEncryption";
var _MF2 = "ManifestFormat";
var _MFA = "MFA";
var _MFAD = "MFADelete";
var _MG = "ManifestGenerator";
var _MGT = "MatchedGrantTarget";
var _MOA = "MatchObjectAge";
var _MOL = "ManifestOutputLocation";
var _MOS = "MatchObjectSize";
var _MP2 = "ManifestPrefix";
var _MR4 = "MaxResults";
var _MRAPAR = "MultiRegionAccessPointsAsyncResponse";
var _MRAPD = "MultiRegionAccessPointDetails";
var _MRAPPD = "MultiRegionAccessPointPolicyDocument";
var _MRAPR = "MultiRegionAccessPointReport";
var _MRAPRL = "MultiRegionAccessPointReportList";
var _MRAPRR = "MultiRegionAccessPointRegionalResponse";
var _MRAPRRL = "MultiRegionAccessPointRegionalResponseList";
var _MRAPRu = "MultiRegionAccessPointRoute";
var _MSBP = "MinStorageBytesPercentage";
var _MSC = "ModifiedSinceConstraint";
var _Ma5 = "Manifest";
var _Me4 = "Metrics";
var _Mi3 = "Minutes";
var _Mo2 = "Mode";
var _Mr = "Mrap";
var _N6 = "Name";
var _ND = "NoncurrentDays";
var _NFE2 = "NotFoundException";
var _NNV = "NewerNoncurrentVersions";
var _NO = "NetworkOrigin";
var _NOM = "NewObjectMetadata";
var _NOT = "NewObjectTagging";
var _NOTF = "NumberOfTasksFailed";
var _NOTS = "NumberOfTasksSucceeded";
var _NOTSSE = "NOTSSE";
var _NS = "NOT-SSE";
var _NSPABC = "NoSuchPublicAccessBlockConfiguration";
var _NSSEF = "NotSSEFilter";
var _NT4 = "NextToken";
var _NVE = "NoncurrentVersionExpiration";
var _NVT = "NoncurrentVersionTransitions";
var _NVTL = "NoncurrentVersionTransitionList";
var _NVTo = "NoncurrentVersionTransition";
var _O3 = "Owner";
var _OA2 = "ObjectArn";
var _OE = "ObjectEncryption";
var _OEF = "ObjectEncryptionFilter";
var _OEFL = "ObjectEncryptionFilterList";
var _OI3 = "OutpostId";
var _OLAFL = "ObjectLambdaAllowedFeaturesList";
var _OLAP = "ObjectLambdaAccessPoint";
var _OLAPA = "ObjectLambdaAccessPointArn";
var _OLAPAb = "ObjectLambdaAccessPointAlias";
var _OLAPL = "ObjectLambdaAccessPointList";
var _OLC = "ObjectLambdaConfiguration";
var _OLCT = "ObjectLambdaContentTransformation";
var _OLEFB = "ObjectLockEnabledForBucket";
var _OLLHS = "ObjectLockLegalHoldStatus";
var _OLM = "ObjectLockMode";
var _OLRUD = "ObjectLockRetainUntilDate";
var _OLTC = "ObjectLambdaTransformationConfiguration";
var _OLTCAL = "ObjectLambdaTransformationConfigurationActionsList";
var _OLTCL = "ObjectLambdaTransformationConfigurationsList";
var _ORS = "ObjectReplicationStatuses";
var _OSGT = "ObjectSizeGreaterThan";
var _OSGTB = "ObjectSizeGreaterThanBytes";
var _OSLT = "ObjectSizeLessThan";
var _OSLTB = "ObjectSizeLessThanBytes";
var _OSV = "OutputSchemaVersion";
var _OVI = "ObjectVersionId";
var _Op2 = "Operation";
var _Or3 = "Organization";
var _Or_ = "Or";
var _P5 = "Permission";
var _PAB = "PublicAccessBlock";
var _PABC = "PublicAccessBlockConfiguration";
var _PABE = "PublicAccessBlockEnabled";
var _PAGIRP = "PutAccessGrantsInstanceResourcePolicy";
var _PAGIRPR = "PutAccessGrantsInstanceResourcePolicyRequest";
var _PAGIRPRu = "PutAccessGrantsInstanceResourcePolicyResult";
var _PAPCFOL = "PutAccessPointConfigurationForObjectLambda";
var _PAPCFOLR = "PutAccessPointConfigurationForObjectLambdaRequest";
var _PAPP = "PutAccessPointPolicy";
var _PAPPFOL = "PutAccessPointPolicyForObjectLambda";
var _PAPPFOLR = "PutAccessPointPolicyForObjectLambdaRequest";
var _PAPPR = "PutAccessPointPolicyRequest";
var _PAPS = "PutAccessPointScope";
var _PAPSR = "PutAccessPointScopeRequest";
var _PBLC = "PutBucketLifecycleConfiguration";
var _PBLCR = "PutBucketLifecycleConfigurationRequest";
var _PBP = "PutBucketPolicy";
var _PBPR = "PutBucketPolicyRequest";
var _PBR = "PutBucketReplication";
var _PBRR = "PutBucketReplicationRequest";
var _PBT2 = "PutBucketTagging";
var _PBTR = "PutBucketTaggingRequest";
var _PBV = "PutBucketVersioning";
var _PBVR = "PutBucketVersioningRequest";
var _PD3 = "PrefixDelimiter";
var _PJT = "PutJobTagging";
var _PJTR = "PutJobTaggingRequest";
var _PJTRu = "PutJobTaggingResult";
var _PL = "PrefixLevel";
var _PLSM = "PrefixLevelStorageMetrics";
var _PLr = "PrefixesList";
var _PMRAPP = "ProposedMultiRegionAccessPointPolicy";
var _PMRAPPI = "PutMultiRegionAccessPointPolicyInput";
var _PMRAPPR = "PutMultiRegionAccessPointPolicyRequest";
var _PMRAPPRu = "PutMultiRegionAccessPointPolicyResult";
var _PMRAPPu = "PutMultiRegionAccessPointPolicy";
var _PPAB = "PutPublicAccessBlock";
var _PPABR = "PutPublicAccessBlockRequest";
var _PS2 = "PolicyStatus";
var _PSLC = "PutStorageLensConfiguration";
var _PSLCR = "PutStorageLensConfigurationRequest";
var _PSLCT = "PutStorageLensConfigurationTagging";
var _PSLCTR = "PutStorageLensConfigurationTaggingRequest";
var _PSLCTRu = "PutStorageLensConfigurationTaggingResult";
var _PSr = "ProgressSummary";
var _Pe2 = "Permissions";
var _Po3 = "Policy";
var _Pr4 = "Priority";
var _Pre = "Prefix";
var _Pref = "Prefixes";
var _Pri2 = "Privilege";
var _Pro3 = "Proposed";
var _R5 = "Resource";
var _RA4 = "RoleArn";
var _RAe2 = "ResourceArn";
var _RB = "RegionalBucket";
var _RBL = "RegionalBucketList";
var _RC3 = "ReplicationConfiguration";
var _RCL = "RegionCreationList";
var _RCe2 = "RequesterCharged";
var _RD3 = "ResponseDetails";
var _RI6 = "RequestId";
var _RJS = "RequestedJobStatus";
var _RKKID = "ReplicaKmsKeyID";
var _RL3 = "RedirectLocation";
var _RLo = "RouteList";
var _RM3 = "ReplicaModifications";
var _RP5 = "RequestParameters";
var _RPB2 = "RestrictPublicBuckets";
var _RPe2 = "RequesterPays";
var _RR3 = "RegionReport";
var _RRAO = "ReplicationRuleAndOperator";
var _RRF = "ReplicationRuleFilter";
var _RRL = "RegionReportList";
var _RRe2 = "ReplicationRule";
var _RRep2 = "ReplicationRules";
var _RS3 = "RequestStatus";
var _RSe2 = "ReportScope";
var _RT4 = "ReplicationTime";
var _RTARN = "RequestTokenARN";
var _RTV2 = "ReplicationTimeValue";
var _RU3 = "RouteUpdates";
var _RUD = "RetainUntilDate";
var _Re3 = "Report";
var _Reg = "Regions";
var _Regi = "Region";
var _Ret = "Retention";
var _Ro3 = "Routes";
var _Rol = "Role";
var _Rou = "Route";
var _Ru2 = "Rules";
var _Rul2 = "Rule";
var _S3 = "Scope";
var _SACL = "S3AccessControlList";
var _SACP = "S3AccessControlPolicy";
var _SAK = "SecretAccessKey";
var _SAP = "SupportingAccessPoint";
var _SB3 = "SourceBucket";
var _SBD2 = "S3BucketDestination";
var _SC4 = "StorageClass";
var _SCOC = "S3ComputeObjectChecksum";
var _SCOCO = "S3ComputeObjectChecksumOperation";
var _SCOO = "S3CopyObjectOperation";
var _SC_ = "SSE-C";
var _SCe = "SelectionCriteria";
var _SCu = "SuspendedCause";
var _SD4 = "SuspendedDate";
var _SDOT = "S3DeleteObjectTagging";
var _SDOTO = "S3DeleteObjectTaggingOperation";
var _SG2 = "S3Grant";
var _SGL = "S3GrantList";
var _SGMD = "S3GeneratedManifestDescriptor";
var _SGr = "S3Grantee";
var _SIRO = "S3InitiateRestoreObject";
var _SIROO = "S3InitiateRestoreObjectOperation";
var _SJMG = "S3JobManifestGenerator";
var _SK = "SSE-KMS";
var _SKEO = "SseKmsEncryptedObjects";
var _SLA2 = "StorageLensArn";
var _SLAO = "StorageLensAwsOrg";
var _SLC2 = "StorageLensConfiguration";
var _SLCL = "StorageLensConfigurationList";
var _SLDE = "StorageLensDataExport";
var _SLDEE = "StorageLensDataExportEncryption";
var _SLEPDE = "StorageLensExpandedPrefixesDataExport";
var _SLG = "StorageLensGroup";
var _SLGA = "StorageLensGroupArn";
var _SLGAO = "StorageLensGroupAndOperator";
var _SLGF = "StorageLensGroupFilter";
var _SLGL = "StorageLensGroupLevel";
var _SLGLE = "StorageLensGroupLevelExclude";
var _SLGLI = "StorageLensGroupLevelInclude";
var _SLGLSC = "StorageLensGroupLevelSelectionCriteria";
var _SLGLt = "StorageLensGroupList";
var _SLGOO = "StorageLensGroupOrOperator";
var _SLT3 = "StorageLensTag";
var _SLTD = "StorageLensTableDestination";
var _SLTt = "StorageLensTags";
var _SM3 = "StorageMetrics";
var _SMOL = "S3ManifestOutputLocation";
var _SMRAPR = "SubmitMultiRegionAccessPointRoutes";
var _SMRAPRR = "SubmitMultiRegionAccessPointRoutesRequest";
var _SMRAPRRu = "SubmitMultiRegionAccessPointRoutesResult";
var _SOLLH = "S3ObjectLockLegalHold";
var _SOM = "S3ObjectMetadata";
var _SOO = "S3ObjectOwner";
var _SP3 = "S3Prefix";
var _SPL = "ScopePermissionList";
var _SPOA = "S3PutObjectAcl";
var _SPOC = "S3PutObjectCopy";
var _SPOLH = "S3PutObjectLegalHold";
var _SPOR = "S3PutObjectRetention";
var _SPOT = "S3PutObjectTagging";
var _SPT2 = "S3PrefixType";
var _SR4 = "S3Retention";
var _SRO = "S3ReplicateObject";
var _SROO = "S3ReplicateObjectOperation";
var _SS4 = "SSE-S3";
var _SSC = "SourceSelectionCriteria";
var _SSEA = "SSEAlgorithm";
var _SSEAKKI = "SSEAwsKmsKeyId";
var _SSEC = "SSEC";
var _SSECF = "SSECFilter";
var _SSEKMS = "SSEKMS";
var _SSEKMSE = "SSEKMSEncryption";
var _SSEKMSF = "SSEKMSFilter";
var _SSES = "SSES3";
var _SSESE = "SSES3Encryption";
var _SSESF = "SSES3Filter";
var _SSOAO = "S3SetObjectAclOperation";
var _SSOLHO = "S3SetObjectLegalHoldOperation";
var _SSORO = "S3SetObjectRetentionOperation";
var _SSOTO = "S3SetObjectTaggingOperation";
var _SSP = "S3SubPrefix";
var _ST4 = "SessionToken";
var _STS = "S3TagSet";
var _STa = "S3Tag";
var _SUOE = "S3UpdateObjectEncryption";
var _SUOEO = "S3UpdateObjectEncryptionOperation";
var _SUOESSEKMS = "S3UpdateObjectEncryptionSSEKMS";
var _SUR = "StatusUpdateReason";
var _Sp = "Spec";
var _St4 = "Status";
var _Su3 = "Suffix";
var _T5 = "Tags";
var _TC3 = "TransformationConfigurations";
var _TCr = "TransformationConfiguration";
var _TD2 = "TerminationDate";
var _TDP = "TrafficDialPercentage";
var _TI = "TypeIdentifier";
var _TK5 = "TagKeys";
var _TKP = "TargetKeyPrefix";
var _TL3 = "TagList";
var _TLr = "TransitionList";
var _TMRE = "TooManyRequestsException";
var _TMTE3 = "TooManyTagsException";
var _TNOT = "TotalNumberOfTasks";
var _TR2 = "TargetResource";
var _TRR3 = "TagResourceRequest";
var _TRRa2 = "TagResourceResult";
var _TRa2 = "TagResource";
var _TS2 = "TagSet";
var _TT3 = "TargetType";
var _Ta5 = "Target";
var _Tag4 = "Tag";
var _Tagg2 = "Tagging";
var _Ti3 = "Timers";
var _Tim2 = "Time";
var _Tr3 = "Transitions";
var _Tra2 = "Transition";
var _UA2 = "UserArguments";
var _UAGL = "UpdateAccessGrantsLocation";
var _UAGLR = "UpdateAccessGrantsLocationRequest";
var _UAGLRp = "UpdateAccessGrantsLocationResult";
var _UJP = "UpdateJobPriority";
var _UJPR = "UpdateJobPriorityRequest";
var _UJPRp = "UpdateJobPriorityResult";
var _UJS = "UpdateJobStatus";
var _UJSR = "UpdateJobStatusRequest";
var _UJSRp = "UpdateJobStatusResult";
var _UM = "UserMetadata";
var _UMSC = "UnModifiedSinceConstraint";
var _UR2 = "UntagResource";
var _URR6 = "UntagResourceRequest";
var _URRn2 = "UntagResourceResult";
var _USLG = "UpdateStorageLensGroup";
var _USLGR = "UpdateStorageLensGroupRequest";
var _V4 = "Value";
var _VC2 = "VpcConfiguration";
var _VCe = "VersioningConfiguration";
var _VI3 = "VpcId";
var _aBA = "allowedByApplication";
var _aC2 = "auditContext";
var _aa = "application_arn";
var _b2 = "bucket";
var _c7 = "client";
var _dB = "directoryBucket";
var _dS2 = "durationSeconds";
var _dSI = "dataSourceId";
var _dST = "dataSourceType";
var _e7 = "error";
var _g3 = "granteetype";
var _gr2 = "granteeidentifier";
var _gra2 = "grantscope";
var _h3 = "http";
var _hCR = "httpChecksumRequired";
var _hE7 = "httpError";
var _hH = "httpHeader";
var _hL = "hostLabel";
var _hP2 = "httpPayload";
var _hQ2 = "httpQuery";
var _jS = "jobStatuses";
var _l4 = "locationscope";
var _mR3 = "maxResults";
var _nT4 = "nextToken";
var _p3 = "permission";
var _pr2 = "privilege";
var _pri2 = "priority";
var _rJS = "requestedJobStatus";
var _s7 = "smithy.ts.sdk.synthetic.com.amazonaws.s3control";
var _sUR = "statusUpdateReason";
var _se6 = "server";
var _sp = "s3prefix";
var _t4 = "target";
var _tK3 = "tagKeys";
var _tT3 = "targetType";
var _xF = "xmlFlattened";
var _xN = "xmlName";
var _xaa = "x-amz-acl";
var _xaai = "x-amz-account-id";
var _xabole = "x-amz-bucket-object-lock-enabled";
var _xacrsba = "x-amz-confirm-remove-self-bucket-access";
var _xagfc = "x-amz-grant-full-control";
var _xagr = "x-amz-grant-read";
var _xagra = "x-amz-grant-read-acp";
var _xagw = "x-amz-grant-write";
var _xagwa = "x-amz-grant-write-acp";
var _xam = "x-amz-mfa";
var _xaoi = "x-amz-outpost-id";
var n07 = "com.amazonaws.s3control";
var _s_registry7 = TypeRegistry.for(_s7);
var S3ControlServiceException$ = [-3, _s7, "S3ControlServiceException", 0, [], []];
_s_registry7.registerError(S3ControlServiceException$, S3ControlServiceException);
var n0_registry7 = TypeRegistry.for(n07);
var BadRequestException$2 = [
  -3,
  n07,
  _BRE2,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(BadRequestException$2, BadRequestException2);
var BucketAlreadyExists$ = [
  -3,
  n07,
  _BAE,
  { [_e7]: _c7 },
  [],
  []
];
n0_registry7.registerError(BucketAlreadyExists$, BucketAlreadyExists);
var BucketAlreadyOwnedByYou$ = [
  -3,
  n07,
  _BAOBY,
  { [_e7]: _c7 },
  [],
  []
];
n0_registry7.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
var IdempotencyException$ = [
  -3,
  n07,
  _IE,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(IdempotencyException$, IdempotencyException);
var InternalServiceException$ = [
  -3,
  n07,
  _ISE2,
  { [_e7]: _se6 },
  [_M5],
  [0]
];
n0_registry7.registerError(InternalServiceException$, InternalServiceException);
var InvalidNextTokenException$2 = [
  -3,
  n07,
  _INTE2,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(InvalidNextTokenException$2, InvalidNextTokenException2);
var InvalidRequestException$ = [
  -3,
  n07,
  _IRE2,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(InvalidRequestException$, InvalidRequestException);
var JobStatusException$ = [
  -3,
  n07,
  _JSE,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(JobStatusException$, JobStatusException);
var NoSuchPublicAccessBlockConfiguration$ = [
  -3,
  n07,
  _NSPABC,
  { [_e7]: _c7, [_hE7]: 404 },
  [_M5],
  [0]
];
n0_registry7.registerError(NoSuchPublicAccessBlockConfiguration$, NoSuchPublicAccessBlockConfiguration);
var NotFoundException$2 = [
  -3,
  n07,
  _NFE2,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(NotFoundException$2, NotFoundException2);
var TooManyRequestsException$ = [
  -3,
  n07,
  _TMRE,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagsException$3 = [
  -3,
  n07,
  _TMTE3,
  { [_e7]: _c7 },
  [_M5],
  [0]
];
n0_registry7.registerError(TooManyTagsException$3, TooManyTagsException3);
var errorTypeRegistries7 = [
  _s_registry7,
  n0_registry7
];
var AccessKeyId = [0, n07, _AKI2, 8, 0];
var SecretAccessKey = [0, n07, _SAK, 8, 0];
var SessionToken = [0, n07, _ST4, 8, 0];
var AbortIncompleteMultipartUpload$ = [
  3,
  n07,
  _AIMU,
  0,
  [_DAI2],
  [1]
];
var AccessControlTranslation$ = [
  3,
  n07,
  _ACT,
  0,
  [_O3],
  [0],
  1
];
var AccessGrantsLocationConfiguration$ = [
  3,
  n07,
  _AGLC,
  0,
  [_SSP],
  [0]
];
var AccessPoint$ = [
  3,
  n07,
  _AP4,
  0,
  [_N6, _NO, _B2, _VC2, _APA2, _A6, _BAI, _DSI, _DST],
  [0, 0, 0, () => VpcConfiguration$, 0, 0, 0, 0, 0],
  3
];
var AccountLevel$ = [
  3,
  n07,
  _AL2,
  0,
  [_BL, _AM2, _ACOM, _ADPM, _DSCM, _APM, _SLGL],
  [() => BucketLevel$, () => ActivityMetrics$, () => AdvancedCostOptimizationMetrics$, () => AdvancedDataProtectionMetrics$, () => DetailedStatusCodesMetrics$, () => AdvancedPerformanceMetrics$, [() => StorageLensGroupLevel$, 0]],
  1
];
var ActivityMetrics$ = [
  3,
  n07,
  _AM2,
  0,
  [_IEs],
  [2]
];
var AdvancedCostOptimizationMetrics$ = [
  3,
  n07,
  _ACOM,
  0,
  [_IEs],
  [2]
];
var AdvancedDataProtectionMetrics$ = [
  3,
  n07,
  _ADPM,
  0,
  [_IEs],
  [2]
];
var AdvancedPerformanceMetrics$ = [
  3,
  n07,
  _APM,
  0,
  [_IEs],
  [2]
];
var AssociateAccessGrantsIdentityCenterRequest$ = [
  3,
  n07,
  _AAGICR,
  0,
  [_ICA, _AI5],
  [0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var AsyncErrorDetails$ = [
  3,
  n07,
  _AED,
  0,
  [_C3, _M5, _R5, _RI6],
  [0, 0, 0, 0]
];
var AsyncOperation$ = [
  3,
  n07,
  _AO2,
  0,
  [_CT5, _Op2, _RTARN, _RP5, _RS3, _RD3],
  [4, 0, 0, [() => AsyncRequestParameters$, 0], 0, [() => AsyncResponseDetails$, 0]]
];
var AsyncRequestParameters$ = [
  3,
  n07,
  _ARP,
  0,
  [_CMRAPR, _DMRAPR, _PMRAPPR],
  [[() => CreateMultiRegionAccessPointInput$, 0], () => DeleteMultiRegionAccessPointInput$, () => PutMultiRegionAccessPointPolicyInput$]
];
var AsyncResponseDetails$ = [
  3,
  n07,
  _ARD,
  0,
  [_MRAPD, _ED2],
  [[() => MultiRegionAccessPointsAsyncResponse$, 0], () => AsyncErrorDetails$]
];
var AwsLambdaTransformation$ = [
  3,
  n07,
  _ALT,
  0,
  [_FA2, _FP2],
  [0, 0],
  1
];
var BucketLevel$ = [
  3,
  n07,
  _BL,
  0,
  [_AM2, _PL, _ACOM, _ADPM, _DSCM, _APM],
  [() => ActivityMetrics$, () => PrefixLevel$, () => AdvancedCostOptimizationMetrics$, () => AdvancedDataProtectionMetrics$, () => DetailedStatusCodesMetrics$, () => AdvancedPerformanceMetrics$]
];
var CloudWatchMetrics$ = [
  3,
  n07,
  _CWM,
  0,
  [_IEs],
  [2],
  1
];
var CreateAccessGrantRequest$ = [
  3,
  n07,
  _CAGR,
  0,
  [_AGLI, _G4, _P5, _AI5, _AGLC, _AA3, _SPT2, _T5],
  [0, () => Grantee$, 0, [0, { [_hL]: 1, [_hH]: _xaai }], () => AccessGrantsLocationConfiguration$, 0, 0, [() => TagList3, 0]],
  3
];
var CreateAccessGrantResult$ = [
  3,
  n07,
  _CAGRr,
  0,
  [_CA5, _AGI, _AGA, _G4, _AGLI, _AGLC, _P5, _AA3, _GS2],
  [4, 0, 0, () => Grantee$, 0, () => AccessGrantsLocationConfiguration$, 0, 0, 0]
];
var CreateAccessGrantsInstanceRequest$ = [
  3,
  n07,
  _CAGIR,
  0,
  [_AI5, _ICA, _T5],
  [[0, { [_hL]: 1, [_hH]: _xaai }], 0, [() => TagList3, 0]]
];
var CreateAccessGrantsInstanceResult$ = [
  3,
  n07,
  _CAGIRr,
  0,
  [_CA5, _AGII, _AGIA, _ICA, _ICIA, _ICAA],
  [4, 0, 0, 0, 0, 0]
];
var CreateAccessGrantsLocationRequest$ = [
  3,
  n07,
  _CAGLR,
  0,
  [_LS, _IAMRA, _AI5, _T5],
  [0, 0, [0, { [_hL]: 1, [_hH]: _xaai }], [() => TagList3, 0]],
  2
];
var CreateAccessGrantsLocationResult$ = [
  3,
  n07,
  _CAGLRr,
  0,
  [_CA5, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var CreateAccessPointForObjectLambdaRequest$ = [
  3,
  n07,
  _CAPFOLR,
  0,
  [_N6, _Co4, _AI5],
  [[0, 1], [() => ObjectLambdaConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var CreateAccessPointForObjectLambdaResult$ = [
  3,
  n07,
  _CAPFOLRr,
  0,
  [_OLAPA, _A6],
  [0, () => ObjectLambdaAccessPointAlias$]
];
var CreateAccessPointRequest$ = [
  3,
  n07,
  _CAPR,
  0,
  [_N6, _B2, _AI5, _VC2, _PABC, _BAI, _S3, _T5],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }], () => VpcConfiguration$, [() => PublicAccessBlockConfiguration$, 0], 0, [() => Scope$2, 0], [() => TagList3, 0]],
  2
];
var CreateAccessPointResult$ = [
  3,
  n07,
  _CAPRr,
  0,
  [_APA2, _A6],
  [0, 0]
];
var CreateBucketConfiguration$ = [
  3,
  n07,
  _CBC,
  0,
  [_LC2],
  [0]
];
var CreateBucketRequest$ = [
  3,
  n07,
  _CBR,
  0,
  [_B2, _ACL2, _CBC, _GFC, _GR2, _GRACP, _GW, _GWACP, _OLEFB, _OI3],
  [[0, 1], [0, { [_hH]: _xaa }], [() => CreateBucketConfiguration$, { [_hP2]: 1, [_xN]: _CBC }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagw }], [0, { [_hH]: _xagwa }], [2, { [_hH]: _xabole }], [0, { [_hH]: _xaoi }]],
  1
];
var CreateBucketResult$ = [
  3,
  n07,
  _CBRr,
  0,
  [_L5, _BA],
  [[0, { [_hH]: _L5 }], 0]
];
var CreateJobRequest$ = [
  3,
  n07,
  _CJR,
  0,
  [_Op2, _Re3, _Pr4, _RA4, _AI5, _CR3, _CRT, _Ma5, _D7, _T5, _MG],
  [[() => JobOperation$, 0], () => JobReport$, 1, 0, [0, { [_hL]: 1, [_hH]: _xaai }], 2, [0, 4], () => JobManifest$, 0, () => S3TagSet, [() => JobManifestGenerator$, 0]],
  4
];
var CreateJobResult$ = [
  3,
  n07,
  _CJRr,
  0,
  [_JI],
  [0]
];
var CreateMultiRegionAccessPointInput$ = [
  3,
  n07,
  _CMRAPI,
  0,
  [_N6, _Reg, _PAB],
  [0, [() => RegionCreationList, 0], [() => PublicAccessBlockConfiguration$, 0]],
  2
];
var CreateMultiRegionAccessPointRequest$ = [
  3,
  n07,
  _CMRAPR,
  0,
  [_De2, _AI5, _CTl2],
  [[() => CreateMultiRegionAccessPointInput$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var CreateMultiRegionAccessPointResult$ = [
  3,
  n07,
  _CMRAPRr,
  0,
  [_RTARN],
  [0]
];
var CreateStorageLensGroupRequest$ = [
  3,
  n07,
  _CSLGR,
  0,
  [_SLG, _AI5, _T5],
  [[() => StorageLensGroup$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [() => TagList3, 0]],
  1
];
var Credentials$ = [
  3,
  n07,
  _Cr2,
  8,
  [_AKI2, _SAK, _ST4, _E5],
  [[() => AccessKeyId, 0], [() => SecretAccessKey, 0], [() => SessionToken, 0], 4]
];
var DeleteAccessGrantRequest$ = [
  3,
  n07,
  _DAGR,
  0,
  [_AGI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessGrantsInstanceRequest$ = [
  3,
  n07,
  _DAGIR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n07,
  _DAGIRPR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteAccessGrantsLocationRequest$ = [
  3,
  n07,
  _DAGLR,
  0,
  [_AGLI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointForObjectLambdaRequest$ = [
  3,
  n07,
  _DAPFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n07,
  _DAPPFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointPolicyRequest$ = [
  3,
  n07,
  _DAPPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointRequest$ = [
  3,
  n07,
  _DAPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointScopeRequest$ = [
  3,
  n07,
  _DAPSR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketLifecycleConfigurationRequest$ = [
  3,
  n07,
  _DBLCR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketPolicyRequest$ = [
  3,
  n07,
  _DBPR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketReplicationRequest$ = [
  3,
  n07,
  _DBRR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketRequest$ = [
  3,
  n07,
  _DBR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketTaggingRequest$ = [
  3,
  n07,
  _DBTR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteJobTaggingRequest$ = [
  3,
  n07,
  _DJTR,
  0,
  [_JI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteJobTaggingResult$ = [
  3,
  n07,
  _DJTRe,
  0,
  [],
  []
];
var DeleteMarkerReplication$ = [
  3,
  n07,
  _DMR2,
  0,
  [_St4],
  [0],
  1
];
var DeleteMultiRegionAccessPointInput$ = [
  3,
  n07,
  _DMRAPI,
  0,
  [_N6],
  [0],
  1
];
var DeleteMultiRegionAccessPointRequest$ = [
  3,
  n07,
  _DMRAPR,
  0,
  [_De2, _AI5, _CTl2],
  [() => DeleteMultiRegionAccessPointInput$, [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var DeleteMultiRegionAccessPointResult$ = [
  3,
  n07,
  _DMRAPRe,
  0,
  [_RTARN],
  [0]
];
var DeletePublicAccessBlockRequest$ = [
  3,
  n07,
  _DPABR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteStorageLensConfigurationRequest$ = [
  3,
  n07,
  _DSLCR,
  0,
  [_CI4, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteStorageLensConfigurationTaggingRequest$ = [
  3,
  n07,
  _DSLCTR,
  0,
  [_CI4, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteStorageLensConfigurationTaggingResult$ = [
  3,
  n07,
  _DSLCTRe,
  0,
  [],
  []
];
var DeleteStorageLensGroupRequest$ = [
  3,
  n07,
  _DSLGR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeJobRequest$ = [
  3,
  n07,
  _DJR,
  0,
  [_JI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeJobResult$ = [
  3,
  n07,
  _DJRe,
  0,
  [_J],
  [[() => JobDescriptor$, 0]]
];
var DescribeMultiRegionAccessPointOperationRequest$ = [
  3,
  n07,
  _DMRAPOR,
  0,
  [_RTARN, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeMultiRegionAccessPointOperationResult$ = [
  3,
  n07,
  _DMRAPORe,
  0,
  [_AO2],
  [[() => AsyncOperation$, 0]]
];
var Destination$2 = [
  3,
  n07,
  _Des2,
  0,
  [_B2, _Ac2, _RT4, _ACT, _EC4, _Me4, _SC4],
  [0, 0, () => ReplicationTime$, () => AccessControlTranslation$, () => EncryptionConfiguration$, () => Metrics$, 0],
  1
];
var DetailedStatusCodesMetrics$ = [
  3,
  n07,
  _DSCM,
  0,
  [_IEs],
  [2]
];
var DissociateAccessGrantsIdentityCenterRequest$ = [
  3,
  n07,
  _DAGICR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DSSEKMSFilter$ = [
  3,
  n07,
  _DSSEKMSF,
  0,
  [_KKA2],
  [0]
];
var EncryptionConfiguration$ = [
  3,
  n07,
  _EC4,
  0,
  [_RKKID],
  [0]
];
var EstablishedMultiRegionAccessPointPolicy$ = [
  3,
  n07,
  _EMRAPP,
  0,
  [_Po3],
  [0]
];
var _Exclude$ = [
  3,
  n07,
  _Ex3,
  0,
  [_Bu2, _Reg],
  [[() => Buckets, 0], [() => Regions, 0]]
];
var ExistingObjectReplication$ = [
  3,
  n07,
  _EOR,
  0,
  [_St4],
  [0],
  1
];
var GeneratedManifestEncryption$ = [
  3,
  n07,
  _GME,
  0,
  [_SSES, _SSEKMS],
  [[() => SSES3Encryption$, { [_xN]: _SS4 }], [() => SSEKMSEncryption$, { [_xN]: _SK }]]
];
var GetAccessGrantRequest$ = [
  3,
  n07,
  _GAGR,
  0,
  [_AGI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantResult$ = [
  3,
  n07,
  _GAGRe,
  0,
  [_CA5, _AGI, _AGA, _G4, _P5, _AGLI, _AGLC, _GS2, _AA3],
  [4, 0, 0, () => Grantee$, 0, 0, () => AccessGrantsLocationConfiguration$, 0, 0]
];
var GetAccessGrantsInstanceForPrefixRequest$ = [
  3,
  n07,
  _GAGIFPR,
  0,
  [_SP3, _AI5],
  [[0, { [_hQ2]: _sp }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantsInstanceForPrefixResult$ = [
  3,
  n07,
  _GAGIFPRe,
  0,
  [_AGIA, _AGII],
  [0, 0]
];
var GetAccessGrantsInstanceRequest$ = [
  3,
  n07,
  _GAGIR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n07,
  _GAGIRPR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetAccessGrantsInstanceResourcePolicyResult$ = [
  3,
  n07,
  _GAGIRPRe,
  0,
  [_Po3, _Or3, _CA5],
  [0, 0, 4]
];
var GetAccessGrantsInstanceResult$ = [
  3,
  n07,
  _GAGIRe,
  0,
  [_AGIA, _AGII, _ICA, _ICIA, _ICAA, _CA5],
  [0, 0, 0, 0, 0, 4]
];
var GetAccessGrantsLocationRequest$ = [
  3,
  n07,
  _GAGLR,
  0,
  [_AGLI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantsLocationResult$ = [
  3,
  n07,
  _GAGLRe,
  0,
  [_CA5, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var GetAccessPointConfigurationForObjectLambdaRequest$ = [
  3,
  n07,
  _GAPCFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointConfigurationForObjectLambdaResult$ = [
  3,
  n07,
  _GAPCFOLRe,
  0,
  [_Co4],
  [[() => ObjectLambdaConfiguration$, 0]]
];
var GetAccessPointForObjectLambdaRequest$ = [
  3,
  n07,
  _GAPFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointForObjectLambdaResult$ = [
  3,
  n07,
  _GAPFOLRe,
  0,
  [_N6, _PABC, _CD4, _A6],
  [0, [() => PublicAccessBlockConfiguration$, 0], 4, () => ObjectLambdaAccessPointAlias$]
];
var GetAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n07,
  _GAPPFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyForObjectLambdaResult$ = [
  3,
  n07,
  _GAPPFOLRe,
  0,
  [_Po3],
  [0]
];
var GetAccessPointPolicyRequest$ = [
  3,
  n07,
  _GAPPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyResult$ = [
  3,
  n07,
  _GAPPRe,
  0,
  [_Po3],
  [0]
];
var GetAccessPointPolicyStatusForObjectLambdaRequest$ = [
  3,
  n07,
  _GAPPSFOLR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyStatusForObjectLambdaResult$ = [
  3,
  n07,
  _GAPPSFOLRe,
  0,
  [_PS2],
  [[() => PolicyStatus$, 0]]
];
var GetAccessPointPolicyStatusRequest$ = [
  3,
  n07,
  _GAPPSR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyStatusResult$ = [
  3,
  n07,
  _GAPPSRe,
  0,
  [_PS2],
  [[() => PolicyStatus$, 0]]
];
var GetAccessPointRequest$ = [
  3,
  n07,
  _GAPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointResult$ = [
  3,
  n07,
  _GAPRe2,
  0,
  [_N6, _B2, _NO, _VC2, _PABC, _CD4, _A6, _APA2, _En3, _BAI, _DSI, _DST],
  [0, 0, 0, () => VpcConfiguration$, [() => PublicAccessBlockConfiguration$, 0], 4, 0, 0, 128 | 0, 0, 0, 0]
];
var GetAccessPointScopeRequest$ = [
  3,
  n07,
  _GAPSR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointScopeResult$ = [
  3,
  n07,
  _GAPSRe,
  0,
  [_S3],
  [[() => Scope$2, 0]]
];
var GetBucketLifecycleConfigurationRequest$ = [
  3,
  n07,
  _GBLCR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketLifecycleConfigurationResult$ = [
  3,
  n07,
  _GBLCRe,
  0,
  [_Ru2],
  [[() => LifecycleRules, 0]]
];
var GetBucketPolicyRequest$ = [
  3,
  n07,
  _GBPR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketPolicyResult$ = [
  3,
  n07,
  _GBPRe,
  0,
  [_Po3],
  [0]
];
var GetBucketReplicationRequest$ = [
  3,
  n07,
  _GBRR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketReplicationResult$ = [
  3,
  n07,
  _GBRRe,
  0,
  [_RC3],
  [[() => ReplicationConfiguration$, 0]]
];
var GetBucketRequest$ = [
  3,
  n07,
  _GBR2,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketResult$ = [
  3,
  n07,
  _GBRe,
  0,
  [_B2, _PABE, _CD4],
  [0, 2, 4]
];
var GetBucketTaggingRequest$ = [
  3,
  n07,
  _GBTR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketTaggingResult$ = [
  3,
  n07,
  _GBTRe,
  0,
  [_TS2],
  [() => S3TagSet],
  1
];
var GetBucketVersioningRequest$ = [
  3,
  n07,
  _GBVR,
  0,
  [_B2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketVersioningResult$ = [
  3,
  n07,
  _GBVRe,
  0,
  [_St4, _MFAD],
  [0, [0, { [_xN]: _MD2 }]]
];
var GetDataAccessRequest$ = [
  3,
  n07,
  _GDAR,
  0,
  [_Ta5, _P5, _AI5, _DS2, _Pri2, _TT3, _AC3],
  [[0, { [_hQ2]: _t4 }], [0, { [_hQ2]: _p3 }], [0, { [_hL]: 1, [_hH]: _xaai }], [1, { [_hQ2]: _dS2 }], [0, { [_hQ2]: _pr2 }], [0, { [_hQ2]: _tT3 }], [0, { [_hQ2]: _aC2 }]],
  2
];
var GetDataAccessResult$ = [
  3,
  n07,
  _GDARe,
  0,
  [_Cr2, _MGT, _G4],
  [[() => Credentials$, 0], 0, () => Grantee$]
];
var GetJobTaggingRequest$ = [
  3,
  n07,
  _GJTR,
  0,
  [_JI, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetJobTaggingResult$ = [
  3,
  n07,
  _GJTRe,
  0,
  [_T5],
  [() => S3TagSet]
];
var GetMultiRegionAccessPointPolicyRequest$ = [
  3,
  n07,
  _GMRAPPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointPolicyResult$ = [
  3,
  n07,
  _GMRAPPRe,
  0,
  [_Po3],
  [() => MultiRegionAccessPointPolicyDocument$]
];
var GetMultiRegionAccessPointPolicyStatusRequest$ = [
  3,
  n07,
  _GMRAPPSR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointPolicyStatusResult$ = [
  3,
  n07,
  _GMRAPPSRe,
  0,
  [_Es],
  [[() => PolicyStatus$, 0]]
];
var GetMultiRegionAccessPointRequest$ = [
  3,
  n07,
  _GMRAPR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointResult$ = [
  3,
  n07,
  _GMRAPRe,
  0,
  [_AP4],
  [[() => MultiRegionAccessPointReport$, 0]]
];
var GetMultiRegionAccessPointRoutesRequest$ = [
  3,
  n07,
  _GMRAPRR,
  0,
  [_Mr, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointRoutesResult$ = [
  3,
  n07,
  _GMRAPRRe,
  0,
  [_Mr, _Ro3],
  [0, [() => RouteList, 0]]
];
var GetPublicAccessBlockOutput$ = [
  3,
  n07,
  _GPABO,
  0,
  [_PABC],
  [[() => PublicAccessBlockConfiguration$, 16]]
];
var GetPublicAccessBlockRequest$ = [
  3,
  n07,
  _GPABR,
  0,
  [_AI5],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetStorageLensConfigurationRequest$ = [
  3,
  n07,
  _GSLCR,
  0,
  [_CI4, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensConfigurationResult$ = [
  3,
  n07,
  _GSLCRe,
  0,
  [_SLC2],
  [[() => StorageLensConfiguration$, 16]]
];
var GetStorageLensConfigurationTaggingRequest$ = [
  3,
  n07,
  _GSLCTR,
  0,
  [_CI4, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensConfigurationTaggingResult$ = [
  3,
  n07,
  _GSLCTRe,
  0,
  [_T5],
  [[() => StorageLensTags, 0]]
];
var GetStorageLensGroupRequest$ = [
  3,
  n07,
  _GSLGR,
  0,
  [_N6, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensGroupResult$ = [
  3,
  n07,
  _GSLGRe,
  0,
  [_SLG],
  [[() => StorageLensGroup$, 16]]
];
var Grantee$ = [
  3,
  n07,
  _G4,
  0,
  [_GT3, _GI3],
  [0, 0]
];
var Include$ = [
  3,
  n07,
  _I4,
  0,
  [_Bu2, _Reg],
  [[() => Buckets, 0], [() => Regions, 0]]
];
var JobDescriptor$ = [
  3,
  n07,
  _JD,
  0,
  [_JI, _CR3, _D7, _JA, _St4, _Ma5, _Op2, _Pr4, _PSr, _SUR, _FR2, _Re3, _CT5, _TD2, _RA4, _SD4, _SCu, _MG, _GMD2],
  [0, 2, 0, 0, 0, () => JobManifest$, [() => JobOperation$, 0], 1, () => JobProgressSummary$, 0, () => JobFailureList, () => JobReport$, 4, 4, 0, 4, 0, [() => JobManifestGenerator$, 0], () => S3GeneratedManifestDescriptor$]
];
var JobFailure$ = [
  3,
  n07,
  _JF,
  0,
  [_FC2, _FRa2],
  [0, 0]
];
var JobListDescriptor$ = [
  3,
  n07,
  _JLD,
  0,
  [_JI, _D7, _Op2, _Pr4, _St4, _CT5, _TD2, _PSr],
  [0, 0, 0, 1, 0, 4, 4, () => JobProgressSummary$]
];
var JobManifest$ = [
  3,
  n07,
  _JM,
  0,
  [_Sp, _L5],
  [() => JobManifestSpec$, () => JobManifestLocation$],
  2
];
var JobManifestGeneratorFilter$ = [
  3,
  n07,
  _JMGF,
  0,
  [_EFR, _CAr, _CB3, _ORS, _KNC, _OSGTB, _OSLTB, _MASC, _MAOE],
  [2, 4, 4, 64 | 0, () => KeyNameConstraint$, 1, 1, 64 | 0, [() => ObjectEncryptionFilterList, 0]]
];
var JobManifestLocation$ = [
  3,
  n07,
  _JML,
  0,
  [_OA2, _ET4, _OVI],
  [0, 0, 0],
  2
];
var JobManifestSpec$ = [
  3,
  n07,
  _JMS,
  0,
  [_F4, _Fi2],
  [0, 64 | 0],
  1
];
var JobOperation$ = [
  3,
  n07,
  _JO,
  0,
  [_LI2, _SPOC, _SPOA, _SPOT, _SDOT, _SIRO, _SPOLH, _SPOR, _SRO, _SCOC, _SUOE],
  [() => LambdaInvokeOperation$, () => S3CopyObjectOperation$, () => S3SetObjectAclOperation$, () => S3SetObjectTaggingOperation$, () => S3DeleteObjectTaggingOperation$, () => S3InitiateRestoreObjectOperation$, () => S3SetObjectLegalHoldOperation$, () => S3SetObjectRetentionOperation$, () => S3ReplicateObjectOperation$, () => S3ComputeObjectChecksumOperation$, [() => S3UpdateObjectEncryptionOperation$, 0]]
];
var JobProgressSummary$ = [
  3,
  n07,
  _JPS,
  0,
  [_TNOT, _NOTS, _NOTF, _Ti3],
  [1, 1, 1, () => JobTimers$]
];
var JobReport$ = [
  3,
  n07,
  _JR,
  0,
  [_Ena2, _B2, _F4, _Pre, _RSe2, _EBO2],
  [2, 0, 0, 0, 0, 0],
  1
];
var JobTimers$ = [
  3,
  n07,
  _JT,
  0,
  [_ETIAS],
  [1]
];
var KeyNameConstraint$ = [
  3,
  n07,
  _KNC,
  0,
  [_MAP, _MAS, _MASa],
  [64 | 0, 64 | 0, 64 | 0]
];
var LambdaInvokeOperation$ = [
  3,
  n07,
  _LIO,
  0,
  [_FA2, _ISV, _UA2],
  [0, 0, 128 | 0]
];
var LifecycleConfiguration$ = [
  3,
  n07,
  _LCi2,
  0,
  [_Ru2],
  [[() => LifecycleRules, 0]]
];
var LifecycleExpiration$ = [
  3,
  n07,
  _LE2,
  0,
  [_Da3, _Day, _EODM],
  [4, 1, 2]
];
var LifecycleRule$ = [
  3,
  n07,
  _LR,
  0,
  [_St4, _E5, _ID2, _Fil2, _Tr3, _NVT, _NVE, _AIMU],
  [0, () => LifecycleExpiration$, 0, () => LifecycleRuleFilter$, [() => TransitionList, 0], [() => NoncurrentVersionTransitionList, 0], () => NoncurrentVersionExpiration$, () => AbortIncompleteMultipartUpload$],
  1
];
var LifecycleRuleAndOperator$ = [
  3,
  n07,
  _LRAO,
  0,
  [_Pre, _T5, _OSGT, _OSLT],
  [0, () => S3TagSet, 1, 1]
];
var LifecycleRuleFilter$ = [
  3,
  n07,
  _LRF,
  0,
  [_Pre, _Tag4, _An2, _OSGT, _OSLT],
  [0, () => S3Tag$, () => LifecycleRuleAndOperator$, 1, 1]
];
var ListAccessGrantEntry$ = [
  3,
  n07,
  _LAGE,
  0,
  [_CA5, _AGI, _AGA, _G4, _P5, _AGLI, _AGLC, _GS2, _AA3],
  [4, 0, 0, () => Grantee$, 0, 0, () => AccessGrantsLocationConfiguration$, 0, 0]
];
var ListAccessGrantsInstanceEntry$ = [
  3,
  n07,
  _LAGIE,
  0,
  [_AGII, _AGIA, _CA5, _ICA, _ICIA, _ICAA],
  [0, 0, 4, 0, 0, 0]
];
var ListAccessGrantsInstancesRequest$ = [
  3,
  n07,
  _LAGIR,
  0,
  [_AI5, _NT4, _MR4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }]]
];
var ListAccessGrantsInstancesResult$ = [
  3,
  n07,
  _LAGIRi,
  0,
  [_NT4, _AGIL],
  [0, [() => AccessGrantsInstancesList, 0]]
];
var ListAccessGrantsLocationsEntry$ = [
  3,
  n07,
  _LAGLE,
  0,
  [_CA5, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var ListAccessGrantsLocationsRequest$ = [
  3,
  n07,
  _LAGLR,
  0,
  [_AI5, _NT4, _MR4, _LS],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }], [0, { [_hQ2]: _l4 }]]
];
var ListAccessGrantsLocationsResult$ = [
  3,
  n07,
  _LAGLRi,
  0,
  [_NT4, _AGLL],
  [0, [() => AccessGrantsLocationsList, 0]]
];
var ListAccessGrantsRequest$ = [
  3,
  n07,
  _LAGR,
  0,
  [_AI5, _NT4, _MR4, _GT3, _GI3, _P5, _GS2, _AA3],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }], [0, { [_hQ2]: _g3 }], [0, { [_hQ2]: _gr2 }], [0, { [_hQ2]: _p3 }], [0, { [_hQ2]: _gra2 }], [0, { [_hQ2]: _aa }]]
];
var ListAccessGrantsResult$ = [
  3,
  n07,
  _LAGRi,
  0,
  [_NT4, _AGL],
  [0, [() => AccessGrantsList, 0]]
];
var ListAccessPointsForDirectoryBucketsRequest$ = [
  3,
  n07,
  _LAPFDBR,
  0,
  [_AI5, _DB, _NT4, _MR4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _dB }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }]]
];
var ListAccessPointsForDirectoryBucketsResult$ = [
  3,
  n07,
  _LAPFDBRi,
  0,
  [_APL, _NT4],
  [[() => AccessPointList, 0], 0]
];
var ListAccessPointsForObjectLambdaRequest$ = [
  3,
  n07,
  _LAPFOLR,
  0,
  [_AI5, _NT4, _MR4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }]]
];
var ListAccessPointsForObjectLambdaResult$ = [
  3,
  n07,
  _LAPFOLRi,
  0,
  [_OLAPL, _NT4],
  [[() => ObjectLambdaAccessPointList, 0], 0]
];
var ListAccessPointsRequest$ = [
  3,
  n07,
  _LAPR,
  0,
  [_AI5, _B2, _NT4, _MR4, _DSI, _DST],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _b2 }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }], [0, { [_hQ2]: _dSI }], [0, { [_hQ2]: _dST }]]
];
var ListAccessPointsResult$ = [
  3,
  n07,
  _LAPRi,
  0,
  [_APL, _NT4],
  [[() => AccessPointList, 0], 0]
];
var ListCallerAccessGrantsEntry$ = [
  3,
  n07,
  _LCAGE,
  0,
  [_P5, _GS2, _AA3],
  [0, 0, 0]
];
var ListCallerAccessGrantsRequest$ = [
  3,
  n07,
  _LCAGR,
  0,
  [_AI5, _GS2, _NT4, _MR4, _ABA],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _gra2 }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }], [2, { [_hQ2]: _aBA }]]
];
var ListCallerAccessGrantsResult$ = [
  3,
  n07,
  _LCAGRi,
  0,
  [_NT4, _CAGL],
  [0, [() => CallerAccessGrantsList, 0]]
];
var ListJobsRequest$ = [
  3,
  n07,
  _LJR,
  0,
  [_AI5, _JS, _NT4, _MR4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [64 | 0, { [_hQ2]: _jS }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }]]
];
var ListJobsResult$ = [
  3,
  n07,
  _LJRi,
  0,
  [_NT4, _Jo],
  [0, () => JobListDescriptorList]
];
var ListMultiRegionAccessPointsRequest$ = [
  3,
  n07,
  _LMRAPR,
  0,
  [_AI5, _NT4, _MR4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }]]
];
var ListMultiRegionAccessPointsResult$ = [
  3,
  n07,
  _LMRAPRi,
  0,
  [_APc, _NT4],
  [[() => MultiRegionAccessPointReportList, 0], 0]
];
var ListRegionalBucketsRequest$ = [
  3,
  n07,
  _LRBR,
  0,
  [_AI5, _NT4, _MR4, _OI3],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }], [1, { [_hQ2]: _mR3 }], [0, { [_hH]: _xaoi }]]
];
var ListRegionalBucketsResult$ = [
  3,
  n07,
  _LRBRi,
  0,
  [_RBL, _NT4],
  [[() => RegionalBucketList, 0], 0]
];
var ListStorageLensConfigurationEntry$ = [
  3,
  n07,
  _LSLCE,
  0,
  [_Id2, _SLA2, _HR, _IEs],
  [0, 0, 0, 2],
  3
];
var ListStorageLensConfigurationsRequest$ = [
  3,
  n07,
  _LSLCR,
  0,
  [_AI5, _NT4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }]]
];
var ListStorageLensConfigurationsResult$ = [
  3,
  n07,
  _LSLCRi,
  { [_xN]: _LSLCRis },
  [_NT4, _SLCL],
  [0, [() => StorageLensConfigurationList, { [_xF]: 1, [_xN]: _SLC2 }]]
];
var ListStorageLensGroupEntry$ = [
  3,
  n07,
  _LSLGE,
  0,
  [_N6, _SLGA, _HR],
  [0, 0, 0],
  3
];
var ListStorageLensGroupsRequest$ = [
  3,
  n07,
  _LSLGR,
  0,
  [_AI5, _NT4],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _nT4 }]]
];
var ListStorageLensGroupsResult$ = [
  3,
  n07,
  _LSLGRi,
  0,
  [_NT4, _SLGLt],
  [0, [() => StorageLensGroupList, { [_xF]: 1, [_xN]: _SLG }]]
];
var ListTagsForResourceRequest$2 = [
  3,
  n07,
  _LTFRR2,
  0,
  [_RAe2, _AI5],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var ListTagsForResourceResult$ = [
  3,
  n07,
  _LTFRRi3,
  0,
  [_T5],
  [[() => TagList3, 0]]
];
var MatchObjectAge$ = [
  3,
  n07,
  _MOA,
  0,
  [_DGT, _DLT],
  [1, 1]
];
var MatchObjectSize$ = [
  3,
  n07,
  _MOS,
  0,
  [_BGT, _BLT],
  [1, 1]
];
var Metrics$ = [
  3,
  n07,
  _Me4,
  0,
  [_St4, _ETv],
  [0, () => ReplicationTimeValue$],
  1
];
var MultiRegionAccessPointPolicyDocument$ = [
  3,
  n07,
  _MRAPPD,
  0,
  [_Es, _Pro3],
  [() => EstablishedMultiRegionAccessPointPolicy$, () => ProposedMultiRegionAccessPointPolicy$]
];
var MultiRegionAccessPointRegionalResponse$ = [
  3,
  n07,
  _MRAPRR,
  0,
  [_N6, _RS3],
  [0, 0]
];
var MultiRegionAccessPointReport$ = [
  3,
  n07,
  _MRAPR,
  0,
  [_N6, _A6, _CA5, _PAB, _St4, _Reg],
  [0, 0, 4, [() => PublicAccessBlockConfiguration$, 0], 0, [() => RegionReportList, 0]]
];
var MultiRegionAccessPointRoute$ = [
  3,
  n07,
  _MRAPRu,
  0,
  [_TDP, _B2, _Regi],
  [1, 0, 0],
  1
];
var MultiRegionAccessPointsAsyncResponse$ = [
  3,
  n07,
  _MRAPAR,
  0,
  [_Reg],
  [[() => MultiRegionAccessPointRegionalResponseList, 0]]
];
var NoncurrentVersionExpiration$ = [
  3,
  n07,
  _NVE,
  0,
  [_ND, _NNV],
  [1, 1]
];
var NoncurrentVersionTransition$ = [
  3,
  n07,
  _NVTo,
  0,
  [_ND, _SC4],
  [1, 0]
];
var NotSSEFilter$ = [
  3,
  n07,
  _NSSEF,
  0,
  [],
  []
];
var ObjectEncryption$ = [
  3,
  n07,
  _OE,
  0,
  [_SSEKMS],
  [[() => S3UpdateObjectEncryptionSSEKMS$, { [_xN]: _SK }]]
];
var ObjectLambdaAccessPoint$ = [
  3,
  n07,
  _OLAP,
  0,
  [_N6, _OLAPA, _A6],
  [0, 0, () => ObjectLambdaAccessPointAlias$],
  1
];
var ObjectLambdaAccessPointAlias$ = [
  3,
  n07,
  _OLAPAb,
  0,
  [_V4, _St4],
  [0, 0]
];
var ObjectLambdaConfiguration$ = [
  3,
  n07,
  _OLC,
  0,
  [_SAP, _TC3, _CWME, _AF4],
  [0, [() => ObjectLambdaTransformationConfigurationsList, 0], 2, [() => ObjectLambdaAllowedFeaturesList, 0]],
  2
];
var ObjectLambdaTransformationConfiguration$ = [
  3,
  n07,
  _OLTC,
  0,
  [_Act2, _CTo2],
  [[() => ObjectLambdaTransformationConfigurationActionsList, 0], () => ObjectLambdaContentTransformation$],
  2
];
var PolicyStatus$ = [
  3,
  n07,
  _PS2,
  0,
  [_IP3],
  [[2, { [_xN]: _IP3 }]]
];
var PrefixLevel$ = [
  3,
  n07,
  _PL,
  0,
  [_SM3],
  [() => PrefixLevelStorageMetrics$],
  1
];
var PrefixLevelStorageMetrics$ = [
  3,
  n07,
  _PLSM,
  0,
  [_IEs, _SCe],
  [2, () => SelectionCriteria$]
];
var ProposedMultiRegionAccessPointPolicy$ = [
  3,
  n07,
  _PMRAPP,
  0,
  [_Po3],
  [0]
];
var PublicAccessBlockConfiguration$ = [
  3,
  n07,
  _PABC,
  0,
  [_BPA2, _IPA2, _BPP2, _RPB2],
  [[2, { [_xN]: _BPA2 }], [2, { [_xN]: _IPA2 }], [2, { [_xN]: _BPP2 }], [2, { [_xN]: _RPB2 }]]
];
var PutAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n07,
  _PAGIRPR,
  0,
  [_Po3, _AI5, _Or3],
  [0, [0, { [_hL]: 1, [_hH]: _xaai }], 0],
  1
];
var PutAccessGrantsInstanceResourcePolicyResult$ = [
  3,
  n07,
  _PAGIRPRu,
  0,
  [_Po3, _Or3, _CA5],
  [0, 0, 4]
];
var PutAccessPointConfigurationForObjectLambdaRequest$ = [
  3,
  n07,
  _PAPCFOLR,
  0,
  [_N6, _Co4, _AI5],
  [[0, 1], [() => ObjectLambdaConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n07,
  _PAPPFOLR,
  0,
  [_N6, _Po3, _AI5],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointPolicyRequest$ = [
  3,
  n07,
  _PAPPR,
  0,
  [_N6, _Po3, _AI5],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointScopeRequest$ = [
  3,
  n07,
  _PAPSR,
  0,
  [_N6, _S3, _AI5],
  [[0, 1], [() => Scope$2, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketLifecycleConfigurationRequest$ = [
  3,
  n07,
  _PBLCR,
  0,
  [_B2, _AI5, _LCi2],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }], [() => LifecycleConfiguration$, { [_hP2]: 1, [_xN]: _LCi2 }]],
  1
];
var PutBucketPolicyRequest$ = [
  3,
  n07,
  _PBPR,
  0,
  [_B2, _Po3, _AI5, _CRSBA],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }], [2, { [_hH]: _xacrsba }]],
  2
];
var PutBucketReplicationRequest$ = [
  3,
  n07,
  _PBRR,
  0,
  [_B2, _RC3, _AI5],
  [[0, 1], [() => ReplicationConfiguration$, { [_hP2]: 1, [_xN]: _RC3 }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketTaggingRequest$ = [
  3,
  n07,
  _PBTR,
  0,
  [_B2, _Tagg2, _AI5],
  [[0, 1], [() => Tagging$, { [_hP2]: 1, [_xN]: _Tagg2 }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketVersioningRequest$ = [
  3,
  n07,
  _PBVR,
  0,
  [_B2, _VCe, _AI5, _MFA],
  [[0, 1], [() => VersioningConfiguration$, { [_hP2]: 1, [_xN]: _VCe }], [0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hH]: _xam }]],
  2
];
var PutJobTaggingRequest$ = [
  3,
  n07,
  _PJTR,
  0,
  [_JI, _T5, _AI5],
  [[0, 1], () => S3TagSet, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutJobTaggingResult$ = [
  3,
  n07,
  _PJTRu,
  0,
  [],
  []
];
var PutMultiRegionAccessPointPolicyInput$ = [
  3,
  n07,
  _PMRAPPI,
  0,
  [_N6, _Po3],
  [0, 0],
  2
];
var PutMultiRegionAccessPointPolicyRequest$ = [
  3,
  n07,
  _PMRAPPR,
  0,
  [_De2, _AI5, _CTl2],
  [() => PutMultiRegionAccessPointPolicyInput$, [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var PutMultiRegionAccessPointPolicyResult$ = [
  3,
  n07,
  _PMRAPPRu,
  0,
  [_RTARN],
  [0]
];
var PutPublicAccessBlockRequest$ = [
  3,
  n07,
  _PPABR,
  0,
  [_PABC, _AI5],
  [[() => PublicAccessBlockConfiguration$, { [_hP2]: 1, [_xN]: _PABC }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var PutStorageLensConfigurationRequest$ = [
  3,
  n07,
  _PSLCR,
  0,
  [_CI4, _SLC2, _AI5, _T5],
  [[0, 1], [() => StorageLensConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [() => StorageLensTags, 0]],
  2
];
var PutStorageLensConfigurationTaggingRequest$ = [
  3,
  n07,
  _PSLCTR,
  0,
  [_CI4, _T5, _AI5],
  [[0, 1], [() => StorageLensTags, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutStorageLensConfigurationTaggingResult$ = [
  3,
  n07,
  _PSLCTRu,
  0,
  [],
  []
];
var Region$ = [
  3,
  n07,
  _Regi,
  0,
  [_B2, _BAI],
  [0, 0],
  1
];
var RegionalBucket$ = [
  3,
  n07,
  _RB,
  0,
  [_B2, _PABE, _CD4, _BA, _OI3],
  [0, 2, 4, 0, 0],
  3
];
var RegionReport$ = [
  3,
  n07,
  _RR3,
  0,
  [_B2, _Regi, _BAI],
  [0, 0, 0]
];
var ReplicaModifications$ = [
  3,
  n07,
  _RM3,
  0,
  [_St4],
  [0],
  1
];
var ReplicationConfiguration$ = [
  3,
  n07,
  _RC3,
  0,
  [_Rol, _Ru2],
  [0, [() => ReplicationRules, 0]],
  2
];
var ReplicationRule$ = [
  3,
  n07,
  _RRe2,
  0,
  [_St4, _Des2, _B2, _ID2, _Pr4, _Pre, _Fil2, _SSC, _EOR, _DMR2],
  [0, () => Destination$2, 0, 0, 1, 0, () => ReplicationRuleFilter$, () => SourceSelectionCriteria$, () => ExistingObjectReplication$, () => DeleteMarkerReplication$],
  3
];
var ReplicationRuleAndOperator$ = [
  3,
  n07,
  _RRAO,
  0,
  [_Pre, _T5],
  [0, () => S3TagSet]
];
var ReplicationRuleFilter$ = [
  3,
  n07,
  _RRF,
  0,
  [_Pre, _Tag4, _An2],
  [0, () => S3Tag$, () => ReplicationRuleAndOperator$]
];
var ReplicationTime$ = [
  3,
  n07,
  _RT4,
  0,
  [_St4, _Tim2],
  [0, () => ReplicationTimeValue$],
  2
];
var ReplicationTimeValue$ = [
  3,
  n07,
  _RTV2,
  0,
  [_Mi3],
  [1]
];
var S3AccessControlList$ = [
  3,
  n07,
  _SACL,
  0,
  [_O3, _Gr2],
  [() => S3ObjectOwner$, () => S3GrantList],
  1
];
var S3AccessControlPolicy$ = [
  3,
  n07,
  _SACP,
  0,
  [_ACLc, _CACL],
  [() => S3AccessControlList$, 0]
];
var S3BucketDestination$ = [
  3,
  n07,
  _SBD2,
  0,
  [_F4, _OSV, _Ar3, _AI5, _Pre, _Enc],
  [0, 0, 0, 0, 0, [() => StorageLensDataExportEncryption$, 0]],
  3
];
var S3ComputeObjectChecksumOperation$ = [
  3,
  n07,
  _SCOCO,
  0,
  [_CAh, _CTh],
  [0, 0]
];
var S3CopyObjectOperation$ = [
  3,
  n07,
  _SCOO,
  0,
  [_TR2, _CACL, _ACG, _MDe2, _MSC, _NOM, _NOT, _RL3, _RPe2, _SC4, _UMSC, _SSEAKKI, _TKP, _OLLHS, _OLM, _OLRUD, _BKE, _CAh],
  [0, 0, () => S3GrantList, 0, 4, () => S3ObjectMetadata$, () => S3TagSet, 0, 2, 0, 4, 0, 0, 0, 0, 4, 2, 0]
];
var S3DeleteObjectTaggingOperation$ = [
  3,
  n07,
  _SDOTO,
  0,
  [],
  []
];
var S3GeneratedManifestDescriptor$ = [
  3,
  n07,
  _SGMD,
  0,
  [_F4, _L5],
  [0, () => JobManifestLocation$]
];
var S3Grant$ = [
  3,
  n07,
  _SG2,
  0,
  [_G4, _P5],
  [() => S3Grantee$, 0]
];
var S3Grantee$ = [
  3,
  n07,
  _SGr,
  0,
  [_TI, _Ide, _DN2],
  [0, 0, 0]
];
var S3InitiateRestoreObjectOperation$ = [
  3,
  n07,
  _SIROO,
  0,
  [_EID2, _GJT],
  [1, 0]
];
var S3JobManifestGenerator$ = [
  3,
  n07,
  _SJMG,
  0,
  [_SB3, _EMO, _EBO2, _MOL, _Fil2],
  [0, 2, 0, [() => S3ManifestOutputLocation$, 0], [() => JobManifestGeneratorFilter$, 0]],
  2
];
var S3ManifestOutputLocation$ = [
  3,
  n07,
  _SMOL,
  0,
  [_B2, _MF2, _EMBO, _MP2, _ME2],
  [0, 0, 0, 0, [() => GeneratedManifestEncryption$, 0]],
  2
];
var S3ObjectLockLegalHold$ = [
  3,
  n07,
  _SOLLH,
  0,
  [_St4],
  [0],
  1
];
var S3ObjectMetadata$ = [
  3,
  n07,
  _SOM,
  0,
  [_CC2, _CDo2, _CE7, _CL, _UM, _CLo, _CMD, _CTon, _HED, _RCe2, _SSEA],
  [0, 0, 0, 0, 128 | 0, 1, 0, 0, 4, 2, 0]
];
var S3ObjectOwner$ = [
  3,
  n07,
  _SOO,
  0,
  [_ID2, _DN2],
  [0, 0]
];
var S3ReplicateObjectOperation$ = [
  3,
  n07,
  _SROO,
  0,
  [],
  []
];
var S3Retention$ = [
  3,
  n07,
  _SR4,
  0,
  [_RUD, _Mo2],
  [4, 0]
];
var S3SetObjectAclOperation$ = [
  3,
  n07,
  _SSOAO,
  0,
  [_ACP],
  [() => S3AccessControlPolicy$]
];
var S3SetObjectLegalHoldOperation$ = [
  3,
  n07,
  _SSOLHO,
  0,
  [_LH],
  [() => S3ObjectLockLegalHold$],
  1
];
var S3SetObjectRetentionOperation$ = [
  3,
  n07,
  _SSORO,
  0,
  [_Ret, _BGR2],
  [() => S3Retention$, 2],
  1
];
var S3SetObjectTaggingOperation$ = [
  3,
  n07,
  _SSOTO,
  0,
  [_TS2],
  [() => S3TagSet]
];
var S3Tag$ = [
  3,
  n07,
  _STa,
  0,
  [_K5, _V4],
  [0, 0],
  2
];
var S3UpdateObjectEncryptionOperation$ = [
  3,
  n07,
  _SUOEO,
  0,
  [_OE],
  [[() => ObjectEncryption$, 0]]
];
var S3UpdateObjectEncryptionSSEKMS$ = [
  3,
  n07,
  _SUOESSEKMS,
  { [_xN]: _SK },
  [_KMSKA, _BKE],
  [0, 2],
  1
];
var Scope$2 = [
  3,
  n07,
  _S3,
  0,
  [_Pref, _Pe2],
  [[() => PrefixesList, { [_xN]: _Pref }], [() => ScopePermissionList, { [_xN]: _Pe2 }]]
];
var SelectionCriteria$ = [
  3,
  n07,
  _SCe,
  0,
  [_Del, _MDa, _MSBP],
  [0, 1, 1]
];
var SourceSelectionCriteria$ = [
  3,
  n07,
  _SSC,
  0,
  [_SKEO, _RM3],
  [() => SseKmsEncryptedObjects$, () => ReplicaModifications$]
];
var SSECFilter$ = [
  3,
  n07,
  _SSECF,
  0,
  [],
  []
];
var SSEKMS$ = [
  3,
  n07,
  _SSEKMS,
  { [_xN]: _SK },
  [_KI2],
  [0],
  1
];
var SseKmsEncryptedObjects$ = [
  3,
  n07,
  _SKEO,
  0,
  [_St4],
  [0],
  1
];
var SSEKMSEncryption$ = [
  3,
  n07,
  _SSEKMSE,
  { [_xN]: _SK },
  [_KI2],
  [0],
  1
];
var SSEKMSFilter$ = [
  3,
  n07,
  _SSEKMSF,
  0,
  [_KKA2, _BKE],
  [0, 2]
];
var SSES3$ = [
  3,
  n07,
  _SSES,
  { [_xN]: _SS4 },
  [],
  []
];
var SSES3Encryption$ = [
  3,
  n07,
  _SSESE,
  { [_xN]: _SS4 },
  [],
  []
];
var SSES3Filter$ = [
  3,
  n07,
  _SSESF,
  0,
  [],
  []
];
var StorageLensAwsOrg$ = [
  3,
  n07,
  _SLAO,
  0,
  [_Ar3],
  [0],
  1
];
var StorageLensConfiguration$ = [
  3,
  n07,
  _SLC2,
  0,
  [_Id2, _AL2, _IEs, _I4, _Ex3, _DE2, _EPDE, _AOw, _SLA2, _PD3],
  [0, [() => AccountLevel$, 0], 2, [() => Include$, 0], [() => _Exclude$, 0], [() => StorageLensDataExport$, 0], [() => StorageLensExpandedPrefixesDataExport$, 0], () => StorageLensAwsOrg$, 0, 0],
  3
];
var StorageLensDataExport$ = [
  3,
  n07,
  _SLDE,
  0,
  [_SBD2, _CWM, _SLTD],
  [[() => S3BucketDestination$, 0], () => CloudWatchMetrics$, [() => StorageLensTableDestination$, 0]]
];
var StorageLensDataExportEncryption$ = [
  3,
  n07,
  _SLDEE,
  0,
  [_SSES, _SSEKMS],
  [[() => SSES3$, { [_xN]: _SS4 }], [() => SSEKMS$, { [_xN]: _SK }]]
];
var StorageLensExpandedPrefixesDataExport$ = [
  3,
  n07,
  _SLEPDE,
  0,
  [_SBD2, _SLTD],
  [[() => S3BucketDestination$, 0], [() => StorageLensTableDestination$, 0]]
];
var StorageLensGroup$ = [
  3,
  n07,
  _SLG,
  0,
  [_N6, _Fil2, _SLGA],
  [0, [() => StorageLensGroupFilter$, 0], 0],
  2
];
var StorageLensGroupAndOperator$ = [
  3,
  n07,
  _SLGAO,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$]
];
var StorageLensGroupFilter$ = [
  3,
  n07,
  _SLGF,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS, _An2, _Or_],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$, [() => StorageLensGroupAndOperator$, 0], [() => StorageLensGroupOrOperator$, 0]]
];
var StorageLensGroupLevel$ = [
  3,
  n07,
  _SLGL,
  0,
  [_SCe],
  [[() => StorageLensGroupLevelSelectionCriteria$, 0]]
];
var StorageLensGroupLevelSelectionCriteria$ = [
  3,
  n07,
  _SLGLSC,
  0,
  [_I4, _Ex3],
  [[() => StorageLensGroupLevelInclude, 0], [() => StorageLensGroupLevelExclude, 0]]
];
var StorageLensGroupOrOperator$ = [
  3,
  n07,
  _SLGOO,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$]
];
var StorageLensTableDestination$ = [
  3,
  n07,
  _SLTD,
  0,
  [_IEs, _Enc],
  [2, [() => StorageLensDataExportEncryption$, 0]],
  1
];
var StorageLensTag$ = [
  3,
  n07,
  _SLT3,
  0,
  [_K5, _V4],
  [0, 0],
  2
];
var SubmitMultiRegionAccessPointRoutesRequest$ = [
  3,
  n07,
  _SMRAPRR,
  0,
  [_Mr, _RU3, _AI5],
  [[0, 1], [() => RouteList, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var SubmitMultiRegionAccessPointRoutesResult$ = [
  3,
  n07,
  _SMRAPRRu,
  0,
  [],
  []
];
var Tag$5 = [
  3,
  n07,
  _Tag4,
  0,
  [_K5, _V4],
  [0, 0],
  2
];
var Tagging$ = [
  3,
  n07,
  _Tagg2,
  0,
  [_TS2],
  [() => S3TagSet],
  1
];
var TagResourceRequest$3 = [
  3,
  n07,
  _TRR3,
  0,
  [_RAe2, _T5, _AI5],
  [[0, 1], [() => TagList3, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var TagResourceResult$ = [
  3,
  n07,
  _TRRa2,
  0,
  [],
  []
];
var Transition$ = [
  3,
  n07,
  _Tra2,
  0,
  [_Da3, _Day, _SC4],
  [4, 1, 0]
];
var UntagResourceRequest$5 = [
  3,
  n07,
  _URR6,
  0,
  [_RAe2, _TK5, _AI5],
  [[0, 1], [64 | 0, { [_hQ2]: _tK3 }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UntagResourceResult$ = [
  3,
  n07,
  _URRn2,
  0,
  [],
  []
];
var UpdateAccessGrantsLocationRequest$ = [
  3,
  n07,
  _UAGLR,
  0,
  [_AGLI, _IAMRA, _AI5],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UpdateAccessGrantsLocationResult$ = [
  3,
  n07,
  _UAGLRp,
  0,
  [_CA5, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var UpdateJobPriorityRequest$ = [
  3,
  n07,
  _UJPR,
  0,
  [_JI, _Pr4, _AI5],
  [[0, 1], [1, { [_hQ2]: _pri2 }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UpdateJobPriorityResult$ = [
  3,
  n07,
  _UJPRp,
  0,
  [_JI, _Pr4],
  [0, 1],
  2
];
var UpdateJobStatusRequest$ = [
  3,
  n07,
  _UJSR,
  0,
  [_JI, _RJS, _AI5, _SUR],
  [[0, 1], [0, { [_hQ2]: _rJS }], [0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ2]: _sUR }]],
  2
];
var UpdateJobStatusResult$ = [
  3,
  n07,
  _UJSRp,
  0,
  [_JI, _St4, _SUR],
  [0, 0, 0]
];
var UpdateStorageLensGroupRequest$ = [
  3,
  n07,
  _USLGR,
  0,
  [_N6, _SLG, _AI5],
  [[0, 1], [() => StorageLensGroup$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var VersioningConfiguration$ = [
  3,
  n07,
  _VCe,
  0,
  [_MFAD, _St4],
  [[0, { [_xN]: _MD2 }], 0]
];
var VpcConfiguration$ = [
  3,
  n07,
  _VC2,
  0,
  [_VI3],
  [0],
  1
];
var __Unit2 = "unit";
var AccessGrantsInstancesList = [
  1,
  n07,
  _AGIL,
  0,
  [
    () => ListAccessGrantsInstanceEntry$,
    { [_xN]: _AGIc }
  ]
];
var AccessGrantsList = [
  1,
  n07,
  _AGL,
  0,
  [
    () => ListAccessGrantEntry$,
    { [_xN]: _AG }
  ]
];
var AccessGrantsLocationsList = [
  1,
  n07,
  _AGLL,
  0,
  [
    () => ListAccessGrantsLocationsEntry$,
    { [_xN]: _AGLc }
  ]
];
var AccessPointList = [
  1,
  n07,
  _APL,
  0,
  [
    () => AccessPoint$,
    { [_xN]: _AP4 }
  ]
];
var Buckets = [
  1,
  n07,
  _Bu2,
  0,
  [
    0,
    { [_xN]: _Ar3 }
  ]
];
var CallerAccessGrantsList = [
  1,
  n07,
  _CAGL,
  0,
  [
    () => ListCallerAccessGrantsEntry$,
    { [_xN]: _AG }
  ]
];
var JobFailureList = [
  1,
  n07,
  _JFL,
  0,
  () => JobFailure$
];
var JobListDescriptorList = [
  1,
  n07,
  _JLDL,
  0,
  () => JobListDescriptor$
];
var JobManifestFieldList = 64 | 0;
var JobStatusList = 64 | 0;
var LifecycleRules = [
  1,
  n07,
  _LRi,
  0,
  [
    () => LifecycleRule$,
    { [_xN]: _Rul2 }
  ]
];
var MatchAnyPrefix = [
  1,
  n07,
  _MAP,
  0,
  [
    0,
    { [_xN]: _Pre }
  ]
];
var MatchAnySuffix = [
  1,
  n07,
  _MAS,
  0,
  [
    0,
    { [_xN]: _Su3 }
  ]
];
var MatchAnyTag = [
  1,
  n07,
  _MAT,
  0,
  [
    () => S3Tag$,
    { [_xN]: _Tag4 }
  ]
];
var MultiRegionAccessPointRegionalResponseList = [
  1,
  n07,
  _MRAPRRL,
  0,
  [
    () => MultiRegionAccessPointRegionalResponse$,
    { [_xN]: _Regi }
  ]
];
var MultiRegionAccessPointReportList = [
  1,
  n07,
  _MRAPRL,
  0,
  [
    () => MultiRegionAccessPointReport$,
    { [_xN]: _AP4 }
  ]
];
var NoncurrentVersionTransitionList = [
  1,
  n07,
  _NVTL,
  0,
  [
    () => NoncurrentVersionTransition$,
    { [_xN]: _NVTo }
  ]
];
var NonEmptyMaxLength1024StringList = 64 | 0;
var ObjectEncryptionFilterList = [
  1,
  n07,
  _OEFL,
  0,
  [
    () => ObjectEncryptionFilter$,
    { [_xN]: _OE }
  ]
];
var ObjectLambdaAccessPointList = [
  1,
  n07,
  _OLAPL,
  0,
  [
    () => ObjectLambdaAccessPoint$,
    { [_xN]: _OLAP }
  ]
];
var ObjectLambdaAllowedFeaturesList = [
  1,
  n07,
  _OLAFL,
  0,
  [
    0,
    { [_xN]: _AFl }
  ]
];
var ObjectLambdaTransformationConfigurationActionsList = [
  1,
  n07,
  _OLTCAL,
  0,
  [
    0,
    { [_xN]: _Acti2 }
  ]
];
var ObjectLambdaTransformationConfigurationsList = [
  1,
  n07,
  _OLTCL,
  0,
  [
    () => ObjectLambdaTransformationConfiguration$,
    { [_xN]: _TCr }
  ]
];
var PrefixesList = [
  1,
  n07,
  _PLr,
  0,
  [
    0,
    { [_xN]: _Pre }
  ]
];
var RegionalBucketList = [
  1,
  n07,
  _RBL,
  0,
  [
    () => RegionalBucket$,
    { [_xN]: _RB }
  ]
];
var RegionCreationList = [
  1,
  n07,
  _RCL,
  0,
  [
    () => Region$,
    { [_xN]: _Regi }
  ]
];
var RegionReportList = [
  1,
  n07,
  _RRL,
  0,
  [
    () => RegionReport$,
    { [_xN]: _Regi }
  ]
];
var Regions = [
  1,
  n07,
  _Reg,
  0,
  [
    0,
    { [_xN]: _Regi }
  ]
];
var ReplicationRules = [
  1,
  n07,
  _RRep2,
  0,
  [
    () => ReplicationRule$,
    { [_xN]: _Rul2 }
  ]
];
var ReplicationStatusFilterList = 64 | 0;
var RouteList = [
  1,
  n07,
  _RLo,
  0,
  [
    () => MultiRegionAccessPointRoute$,
    { [_xN]: _Rou }
  ]
];
var S3GrantList = [
  1,
  n07,
  _SGL,
  0,
  () => S3Grant$
];
var S3TagSet = [
  1,
  n07,
  _STS,
  0,
  () => S3Tag$
];
var ScopePermissionList = [
  1,
  n07,
  _SPL,
  0,
  [
    0,
    { [_xN]: _P5 }
  ]
];
var StorageClassList = 64 | 0;
var StorageLensConfigurationList = [
  1,
  n07,
  _SLCL,
  0,
  [
    () => ListStorageLensConfigurationEntry$,
    { [_xN]: _SLC2 }
  ]
];
var StorageLensGroupLevelExclude = [
  1,
  n07,
  _SLGLE,
  0,
  [
    0,
    { [_xN]: _Ar3 }
  ]
];
var StorageLensGroupLevelInclude = [
  1,
  n07,
  _SLGLI,
  0,
  [
    0,
    { [_xN]: _Ar3 }
  ]
];
var StorageLensGroupList = [
  1,
  n07,
  _SLGLt,
  0,
  [
    () => ListStorageLensGroupEntry$,
    { [_xN]: _SLG }
  ]
];
var StorageLensTags = [
  1,
  n07,
  _SLTt,
  0,
  [
    () => StorageLensTag$,
    { [_xN]: _Tag4 }
  ]
];
var TagKeyList6 = 64 | 0;
var TagList3 = [
  1,
  n07,
  _TL3,
  0,
  [
    () => Tag$5,
    { [_xN]: _Tag4 }
  ]
];
var TransitionList = [
  1,
  n07,
  _TLr,
  0,
  [
    () => Transition$,
    { [_xN]: _Tra2 }
  ]
];
var Endpoints = 128 | 0;
var S3UserMetadata = 128 | 0;
var UserArguments = 128 | 0;
var JobManifestGenerator$ = [
  4,
  n07,
  _JMG,
  0,
  [_SJMG],
  [[() => S3JobManifestGenerator$, 0]]
];
var ObjectEncryptionFilter$ = [
  4,
  n07,
  _OEF,
  0,
  [_SSES, _SSEKMS, _DSSEKMS, _SSEC, _NOTSSE],
  [[() => SSES3Filter$, { [_xN]: _SS4 }], [() => SSEKMSFilter$, { [_xN]: _SK }], [() => DSSEKMSFilter$, { [_xN]: _DK3 }], [() => SSECFilter$, { [_xN]: _SC_ }], [() => NotSSEFilter$, { [_xN]: _NS }]]
];
var ObjectLambdaContentTransformation$ = [
  4,
  n07,
  _OLCT,
  0,
  [_ALw],
  [() => AwsLambdaTransformation$]
];
var AssociateAccessGrantsIdentityCenter$ = [
  9,
  n07,
  _AAGIC,
  { [_h3]: ["POST", "/v20180820/accessgrantsinstance/identitycenter", 200], [_hCR]: 1 },
  () => AssociateAccessGrantsIdentityCenterRequest$,
  () => __Unit2
];
var CreateAccessGrant$ = [
  9,
  n07,
  _CAG,
  { [_h3]: ["POST", "/v20180820/accessgrantsinstance/grant", 200], [_hCR]: 1 },
  () => CreateAccessGrantRequest$,
  () => CreateAccessGrantResult$
];
var CreateAccessGrantsInstance$ = [
  9,
  n07,
  _CAGI,
  { [_h3]: ["POST", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => CreateAccessGrantsInstanceRequest$,
  () => CreateAccessGrantsInstanceResult$
];
var CreateAccessGrantsLocation$ = [
  9,
  n07,
  _CAGLr,
  { [_h3]: ["POST", "/v20180820/accessgrantsinstance/location", 200], [_hCR]: 1 },
  () => CreateAccessGrantsLocationRequest$,
  () => CreateAccessGrantsLocationResult$
];
var CreateAccessPoint$ = [
  9,
  n07,
  _CAP,
  { [_h3]: ["PUT", "/v20180820/accesspoint/{Name}", 200] },
  () => CreateAccessPointRequest$,
  () => CreateAccessPointResult$
];
var CreateAccessPointForObjectLambda$ = [
  9,
  n07,
  _CAPFOL,
  { [_h3]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => CreateAccessPointForObjectLambdaRequest$,
  () => CreateAccessPointForObjectLambdaResult$
];
var CreateBucket$ = [
  9,
  n07,
  _CBr,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}", 200], [_hCR]: 1 },
  () => CreateBucketRequest$,
  () => CreateBucketResult$
];
var CreateJob$ = [
  9,
  n07,
  _CJ,
  { [_h3]: ["POST", "/v20180820/jobs", 200] },
  () => CreateJobRequest$,
  () => CreateJobResult$
];
var CreateMultiRegionAccessPoint$ = [
  9,
  n07,
  _CMRAP,
  { [_h3]: ["POST", "/v20180820/async-requests/mrap/create", 200], [_hCR]: 1 },
  () => CreateMultiRegionAccessPointRequest$,
  () => CreateMultiRegionAccessPointResult$
];
var CreateStorageLensGroup$ = [
  9,
  n07,
  _CSLG,
  { [_h3]: ["POST", "/v20180820/storagelensgroup", 204] },
  () => CreateStorageLensGroupRequest$,
  () => __Unit2
];
var DeleteAccessGrant$ = [
  9,
  n07,
  _DAG,
  { [_h3]: ["DELETE", "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", 200], [_hCR]: 1 },
  () => DeleteAccessGrantRequest$,
  () => __Unit2
];
var DeleteAccessGrantsInstance$ = [
  9,
  n07,
  _DAGI,
  { [_h3]: ["DELETE", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsInstanceRequest$,
  () => __Unit2
];
var DeleteAccessGrantsInstanceResourcePolicy$ = [
  9,
  n07,
  _DAGIRP,
  { [_h3]: ["DELETE", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsInstanceResourcePolicyRequest$,
  () => __Unit2
];
var DeleteAccessGrantsLocation$ = [
  9,
  n07,
  _DAGL,
  { [_h3]: ["DELETE", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsLocationRequest$,
  () => __Unit2
];
var DeleteAccessPoint$ = [
  9,
  n07,
  _DAP,
  { [_h3]: ["DELETE", "/v20180820/accesspoint/{Name}", 200] },
  () => DeleteAccessPointRequest$,
  () => __Unit2
];
var DeleteAccessPointForObjectLambda$ = [
  9,
  n07,
  _DAPFOL,
  { [_h3]: ["DELETE", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => DeleteAccessPointForObjectLambdaRequest$,
  () => __Unit2
];
var DeleteAccessPointPolicy$ = [
  9,
  n07,
  _DAPP,
  { [_h3]: ["DELETE", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => DeleteAccessPointPolicyRequest$,
  () => __Unit2
];
var DeleteAccessPointPolicyForObjectLambda$ = [
  9,
  n07,
  _DAPPFOL,
  { [_h3]: ["DELETE", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => DeleteAccessPointPolicyForObjectLambdaRequest$,
  () => __Unit2
];
var DeleteAccessPointScope$ = [
  9,
  n07,
  _DAPS,
  { [_h3]: ["DELETE", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => DeleteAccessPointScopeRequest$,
  () => __Unit2
];
var DeleteBucket$ = [
  9,
  n07,
  _DBe,
  { [_h3]: ["DELETE", "/v20180820/bucket/{Bucket}", 200] },
  () => DeleteBucketRequest$,
  () => __Unit2
];
var DeleteBucketLifecycleConfiguration$ = [
  9,
  n07,
  _DBLC,
  { [_h3]: ["DELETE", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200] },
  () => DeleteBucketLifecycleConfigurationRequest$,
  () => __Unit2
];
var DeleteBucketPolicy$ = [
  9,
  n07,
  _DBP,
  { [_h3]: ["DELETE", "/v20180820/bucket/{Bucket}/policy", 200] },
  () => DeleteBucketPolicyRequest$,
  () => __Unit2
];
var DeleteBucketReplication$ = [
  9,
  n07,
  _DBRe,
  { [_h3]: ["DELETE", "/v20180820/bucket/{Bucket}/replication", 200] },
  () => DeleteBucketReplicationRequest$,
  () => __Unit2
];
var DeleteBucketTagging$ = [
  9,
  n07,
  _DBT,
  { [_h3]: ["DELETE", "/v20180820/bucket/{Bucket}/tagging", 204] },
  () => DeleteBucketTaggingRequest$,
  () => __Unit2
];
var DeleteJobTagging$ = [
  9,
  n07,
  _DJT,
  { [_h3]: ["DELETE", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => DeleteJobTaggingRequest$,
  () => DeleteJobTaggingResult$
];
var DeleteMultiRegionAccessPoint$ = [
  9,
  n07,
  _DMRAP,
  { [_h3]: ["POST", "/v20180820/async-requests/mrap/delete", 200], [_hCR]: 1 },
  () => DeleteMultiRegionAccessPointRequest$,
  () => DeleteMultiRegionAccessPointResult$
];
var DeletePublicAccessBlock$ = [
  9,
  n07,
  _DPAB,
  { [_h3]: ["DELETE", "/v20180820/configuration/publicAccessBlock", 200] },
  () => DeletePublicAccessBlockRequest$,
  () => __Unit2
];
var DeleteStorageLensConfiguration$ = [
  9,
  n07,
  _DSLC,
  { [_h3]: ["DELETE", "/v20180820/storagelens/{ConfigId}", 200] },
  () => DeleteStorageLensConfigurationRequest$,
  () => __Unit2
];
var DeleteStorageLensConfigurationTagging$ = [
  9,
  n07,
  _DSLCT,
  { [_h3]: ["DELETE", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => DeleteStorageLensConfigurationTaggingRequest$,
  () => DeleteStorageLensConfigurationTaggingResult$
];
var DeleteStorageLensGroup$ = [
  9,
  n07,
  _DSLG,
  { [_h3]: ["DELETE", "/v20180820/storagelensgroup/{Name}", 204] },
  () => DeleteStorageLensGroupRequest$,
  () => __Unit2
];
var DescribeJob$ = [
  9,
  n07,
  _DJ,
  { [_h3]: ["GET", "/v20180820/jobs/{JobId}", 200] },
  () => DescribeJobRequest$,
  () => DescribeJobResult$
];
var DescribeMultiRegionAccessPointOperation$ = [
  9,
  n07,
  _DMRAPO,
  { [_h3]: ["GET", "/v20180820/async-requests/mrap/{RequestTokenARN+}", 200], [_hCR]: 1 },
  () => DescribeMultiRegionAccessPointOperationRequest$,
  () => DescribeMultiRegionAccessPointOperationResult$
];
var DissociateAccessGrantsIdentityCenter$ = [
  9,
  n07,
  _DAGIC,
  { [_h3]: ["DELETE", "/v20180820/accessgrantsinstance/identitycenter", 200], [_hCR]: 1 },
  () => DissociateAccessGrantsIdentityCenterRequest$,
  () => __Unit2
];
var GetAccessGrant$ = [
  9,
  n07,
  _GAG,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", 200], [_hCR]: 1 },
  () => GetAccessGrantRequest$,
  () => GetAccessGrantResult$
];
var GetAccessGrantsInstance$ = [
  9,
  n07,
  _GAGI,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceRequest$,
  () => GetAccessGrantsInstanceResult$
];
var GetAccessGrantsInstanceForPrefix$ = [
  9,
  n07,
  _GAGIFP,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/prefix", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceForPrefixRequest$,
  () => GetAccessGrantsInstanceForPrefixResult$
];
var GetAccessGrantsInstanceResourcePolicy$ = [
  9,
  n07,
  _GAGIRP,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceResourcePolicyRequest$,
  () => GetAccessGrantsInstanceResourcePolicyResult$
];
var GetAccessGrantsLocation$ = [
  9,
  n07,
  _GAGL,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => GetAccessGrantsLocationRequest$,
  () => GetAccessGrantsLocationResult$
];
var GetAccessPoint$ = [
  9,
  n07,
  _GAP,
  { [_h3]: ["GET", "/v20180820/accesspoint/{Name}", 200] },
  () => GetAccessPointRequest$,
  () => GetAccessPointResult$
];
var GetAccessPointConfigurationForObjectLambda$ = [
  9,
  n07,
  _GAPCFOL,
  { [_h3]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/configuration", 200] },
  () => GetAccessPointConfigurationForObjectLambdaRequest$,
  () => GetAccessPointConfigurationForObjectLambdaResult$
];
var GetAccessPointForObjectLambda$ = [
  9,
  n07,
  _GAPFOL,
  { [_h3]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => GetAccessPointForObjectLambdaRequest$,
  () => GetAccessPointForObjectLambdaResult$
];
var GetAccessPointPolicy$ = [
  9,
  n07,
  _GAPP,
  { [_h3]: ["GET", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => GetAccessPointPolicyRequest$,
  () => GetAccessPointPolicyResult$
];
var GetAccessPointPolicyForObjectLambda$ = [
  9,
  n07,
  _GAPPFOL,
  { [_h3]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => GetAccessPointPolicyForObjectLambdaRequest$,
  () => GetAccessPointPolicyForObjectLambdaResult$
];
var GetAccessPointPolicyStatus$ = [
  9,
  n07,
  _GAPPS,
  { [_h3]: ["GET", "/v20180820/accesspoint/{Name}/policyStatus", 200] },
  () => GetAccessPointPolicyStatusRequest$,
  () => GetAccessPointPolicyStatusResult$
];
var GetAccessPointPolicyStatusForObjectLambda$ = [
  9,
  n07,
  _GAPPSFOL,
  { [_h3]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/policyStatus", 200] },
  () => GetAccessPointPolicyStatusForObjectLambdaRequest$,
  () => GetAccessPointPolicyStatusForObjectLambdaResult$
];
var GetAccessPointScope$ = [
  9,
  n07,
  _GAPS,
  { [_h3]: ["GET", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => GetAccessPointScopeRequest$,
  () => GetAccessPointScopeResult$
];
var GetBucket$ = [
  9,
  n07,
  _GB2,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}", 200] },
  () => GetBucketRequest$,
  () => GetBucketResult$
];
var GetBucketLifecycleConfiguration$ = [
  9,
  n07,
  _GBLC,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200] },
  () => GetBucketLifecycleConfigurationRequest$,
  () => GetBucketLifecycleConfigurationResult$
];
var GetBucketPolicy$ = [
  9,
  n07,
  _GBP,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}/policy", 200] },
  () => GetBucketPolicyRequest$,
  () => GetBucketPolicyResult$
];
var GetBucketReplication$ = [
  9,
  n07,
  _GBRet,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}/replication", 200] },
  () => GetBucketReplicationRequest$,
  () => GetBucketReplicationResult$
];
var GetBucketTagging$ = [
  9,
  n07,
  _GBT,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}/tagging", 200] },
  () => GetBucketTaggingRequest$,
  () => GetBucketTaggingResult$
];
var GetBucketVersioning$ = [
  9,
  n07,
  _GBV,
  { [_h3]: ["GET", "/v20180820/bucket/{Bucket}/versioning", 200] },
  () => GetBucketVersioningRequest$,
  () => GetBucketVersioningResult$
];
var GetDataAccess$ = [
  9,
  n07,
  _GDA,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/dataaccess", 200], [_hCR]: 1 },
  () => GetDataAccessRequest$,
  () => GetDataAccessResult$
];
var GetJobTagging$ = [
  9,
  n07,
  _GJTe,
  { [_h3]: ["GET", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => GetJobTaggingRequest$,
  () => GetJobTaggingResult$
];
var GetMultiRegionAccessPoint$ = [
  9,
  n07,
  _GMRAP,
  { [_h3]: ["GET", "/v20180820/mrap/instances/{Name+}", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointRequest$,
  () => GetMultiRegionAccessPointResult$
];
var GetMultiRegionAccessPointPolicy$ = [
  9,
  n07,
  _GMRAPP,
  { [_h3]: ["GET", "/v20180820/mrap/instances/{Name+}/policy", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointPolicyRequest$,
  () => GetMultiRegionAccessPointPolicyResult$
];
var GetMultiRegionAccessPointPolicyStatus$ = [
  9,
  n07,
  _GMRAPPS,
  { [_h3]: ["GET", "/v20180820/mrap/instances/{Name+}/policystatus", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointPolicyStatusRequest$,
  () => GetMultiRegionAccessPointPolicyStatusResult$
];
var GetMultiRegionAccessPointRoutes$ = [
  9,
  n07,
  _GMRAPRet,
  { [_h3]: ["GET", "/v20180820/mrap/instances/{Mrap+}/routes", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointRoutesRequest$,
  () => GetMultiRegionAccessPointRoutesResult$
];
var GetPublicAccessBlock$ = [
  9,
  n07,
  _GPAB,
  { [_h3]: ["GET", "/v20180820/configuration/publicAccessBlock", 200] },
  () => GetPublicAccessBlockRequest$,
  () => GetPublicAccessBlockOutput$
];
var GetStorageLensConfiguration$ = [
  9,
  n07,
  _GSLC,
  { [_h3]: ["GET", "/v20180820/storagelens/{ConfigId}", 200] },
  () => GetStorageLensConfigurationRequest$,
  () => GetStorageLensConfigurationResult$
];
var GetStorageLensConfigurationTagging$ = [
  9,
  n07,
  _GSLCT,
  { [_h3]: ["GET", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => GetStorageLensConfigurationTaggingRequest$,
  () => GetStorageLensConfigurationTaggingResult$
];
var GetStorageLensGroup$ = [
  9,
  n07,
  _GSLG,
  { [_h3]: ["GET", "/v20180820/storagelensgroup/{Name}", 200] },
  () => GetStorageLensGroupRequest$,
  () => GetStorageLensGroupResult$
];
var ListAccessGrants$ = [
  9,
  n07,
  _LAG,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/grants", 200], [_hCR]: 1 },
  () => ListAccessGrantsRequest$,
  () => ListAccessGrantsResult$
];
var ListAccessGrantsInstances$ = [
  9,
  n07,
  _LAGI,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstances", 200], [_hCR]: 1 },
  () => ListAccessGrantsInstancesRequest$,
  () => ListAccessGrantsInstancesResult$
];
var ListAccessGrantsLocations$ = [
  9,
  n07,
  _LAGL,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/locations", 200], [_hCR]: 1 },
  () => ListAccessGrantsLocationsRequest$,
  () => ListAccessGrantsLocationsResult$
];
var ListAccessPoints$ = [
  9,
  n07,
  _LAP,
  { [_h3]: ["GET", "/v20180820/accesspoint", 200] },
  () => ListAccessPointsRequest$,
  () => ListAccessPointsResult$
];
var ListAccessPointsForDirectoryBuckets$ = [
  9,
  n07,
  _LAPFDB,
  { [_h3]: ["GET", "/v20180820/accesspointfordirectory", 200] },
  () => ListAccessPointsForDirectoryBucketsRequest$,
  () => ListAccessPointsForDirectoryBucketsResult$
];
var ListAccessPointsForObjectLambda$ = [
  9,
  n07,
  _LAPFOL,
  { [_h3]: ["GET", "/v20180820/accesspointforobjectlambda", 200] },
  () => ListAccessPointsForObjectLambdaRequest$,
  () => ListAccessPointsForObjectLambdaResult$
];
var ListCallerAccessGrants$ = [
  9,
  n07,
  _LCAG,
  { [_h3]: ["GET", "/v20180820/accessgrantsinstance/caller/grants", 200], [_hCR]: 1 },
  () => ListCallerAccessGrantsRequest$,
  () => ListCallerAccessGrantsResult$
];
var ListJobs$ = [
  9,
  n07,
  _LJ,
  { [_h3]: ["GET", "/v20180820/jobs", 200] },
  () => ListJobsRequest$,
  () => ListJobsResult$
];
var ListMultiRegionAccessPoints$ = [
  9,
  n07,
  _LMRAP,
  { [_h3]: ["GET", "/v20180820/mrap/instances", 200], [_hCR]: 1 },
  () => ListMultiRegionAccessPointsRequest$,
  () => ListMultiRegionAccessPointsResult$
];
var ListRegionalBuckets$ = [
  9,
  n07,
  _LRB,
  { [_h3]: ["GET", "/v20180820/bucket", 200] },
  () => ListRegionalBucketsRequest$,
  () => ListRegionalBucketsResult$
];
var ListStorageLensConfigurations$ = [
  9,
  n07,
  _LSLC,
  { [_h3]: ["GET", "/v20180820/storagelens", 200] },
  () => ListStorageLensConfigurationsRequest$,
  () => ListStorageLensConfigurationsResult$
];
var ListStorageLensGroups$ = [
  9,
  n07,
  _LSLG,
  { [_h3]: ["GET", "/v20180820/storagelensgroup", 200] },
  () => ListStorageLensGroupsRequest$,
  () => ListStorageLensGroupsResult$
];
var ListTagsForResource$2 = [
  9,
  n07,
  _LTFR2,
  { [_h3]: ["GET", "/v20180820/tags/{ResourceArn+}", 200] },
  () => ListTagsForResourceRequest$2,
  () => ListTagsForResourceResult$
];
var PutAccessGrantsInstanceResourcePolicy$ = [
  9,
  n07,
  _PAGIRP,
  { [_h3]: ["PUT", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => PutAccessGrantsInstanceResourcePolicyRequest$,
  () => PutAccessGrantsInstanceResourcePolicyResult$
];
var PutAccessPointConfigurationForObjectLambda$ = [
  9,
  n07,
  _PAPCFOL,
  { [_h3]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}/configuration", 200] },
  () => PutAccessPointConfigurationForObjectLambdaRequest$,
  () => __Unit2
];
var PutAccessPointPolicy$ = [
  9,
  n07,
  _PAPP,
  { [_h3]: ["PUT", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => PutAccessPointPolicyRequest$,
  () => __Unit2
];
var PutAccessPointPolicyForObjectLambda$ = [
  9,
  n07,
  _PAPPFOL,
  { [_h3]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => PutAccessPointPolicyForObjectLambdaRequest$,
  () => __Unit2
];
var PutAccessPointScope$ = [
  9,
  n07,
  _PAPS,
  { [_h3]: ["PUT", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => PutAccessPointScopeRequest$,
  () => __Unit2
];
var PutBucketLifecycleConfiguration$ = [
  9,
  n07,
  _PBLC,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200], [_hCR]: 1 },
  () => PutBucketLifecycleConfigurationRequest$,
  () => __Unit2
];
var PutBucketPolicy$ = [
  9,
  n07,
  _PBP,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}/policy", 200], [_hCR]: 1 },
  () => PutBucketPolicyRequest$,
  () => __Unit2
];
var PutBucketReplication$ = [
  9,
  n07,
  _PBR,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}/replication", 200], [_hCR]: 1 },
  () => PutBucketReplicationRequest$,
  () => __Unit2
];
var PutBucketTagging$ = [
  9,
  n07,
  _PBT2,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}/tagging", 200], [_hCR]: 1 },
  () => PutBucketTaggingRequest$,
  () => __Unit2
];
var PutBucketVersioning$ = [
  9,
  n07,
  _PBV,
  { [_h3]: ["PUT", "/v20180820/bucket/{Bucket}/versioning", 200], [_hCR]: 1 },
  () => PutBucketVersioningRequest$,
  () => __Unit2
];
var PutJobTagging$ = [
  9,
  n07,
  _PJT,
  { [_h3]: ["PUT", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => PutJobTaggingRequest$,
  () => PutJobTaggingResult$
];
var PutMultiRegionAccessPointPolicy$ = [
  9,
  n07,
  _PMRAPPu,
  { [_h3]: ["POST", "/v20180820/async-requests/mrap/put-policy", 200], [_hCR]: 1 },
  () => PutMultiRegionAccessPointPolicyRequest$,
  () => PutMultiRegionAccessPointPolicyResult$
];
var PutPublicAccessBlock$ = [
  9,
  n07,
  _PPAB,
  { [_h3]: ["PUT", "/v20180820/configuration/publicAccessBlock", 200] },
  () => PutPublicAccessBlockRequest$,
  () => __Unit2
];
var PutStorageLensConfiguration$ = [
  9,
  n07,
  _PSLC,
  { [_h3]: ["PUT", "/v20180820/storagelens/{ConfigId}", 200] },
  () => PutStorageLensConfigurationRequest$,
  () => __Unit2
];
var PutStorageLensConfigurationTagging$ = [
  9,
  n07,
  _PSLCT,
  { [_h3]: ["PUT", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => PutStorageLensConfigurationTaggingRequest$,
  () => PutStorageLensConfigurationTaggingResult$
];
var SubmitMultiRegionAccessPointRoutes$ = [
  9,
  n07,
  _SMRAPR,
  { [_h3]: ["PATCH", "/v20180820/mrap/instances/{Mrap+}/routes", 200], [_hCR]: 1 },
  () => SubmitMultiRegionAccessPointRoutesRequest$,
  () => SubmitMultiRegionAccessPointRoutesResult$
];
var TagResource$2 = [
  9,
  n07,
  _TRa2,
  { [_h3]: ["POST", "/v20180820/tags/{ResourceArn+}", 204] },
  () => TagResourceRequest$3,
  () => TagResourceResult$
];
var UntagResource$2 = [
  9,
  n07,
  _UR2,
  { [_h3]: ["DELETE", "/v20180820/tags/{ResourceArn+}", 204] },
  () => UntagResourceRequest$5,
  () => UntagResourceResult$
];
var UpdateAccessGrantsLocation$ = [
  9,
  n07,
  _UAGL,
  { [_h3]: ["PUT", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => UpdateAccessGrantsLocationRequest$,
  () => UpdateAccessGrantsLocationResult$
];
var UpdateJobPriority$ = [
  9,
  n07,
  _UJP,
  { [_h3]: ["POST", "/v20180820/jobs/{JobId}/priority", 200] },
  () => UpdateJobPriorityRequest$,
  () => UpdateJobPriorityResult$
];
var UpdateJobStatus$ = [
  9,
  n07,
  _UJS,
  { [_h3]: ["POST", "/v20180820/jobs/{JobId}/status", 200] },
  () => UpdateJobStatusRequest$,
  () => UpdateJobStatusResult$
];
var UpdateStorageLensGroup$ = [
  9,
  n07,
  _USLG,
  { [_h3]: ["PUT", "/v20180820/storagelensgroup/{Name}", 204] },
  () => UpdateStorageLensGroupRequest$,
  () => __Unit2
];

// node_modules/@aws-sdk/client-s3-control/dist-es/runtimeConfig.shared.js
var getRuntimeConfig13 = (config) => {
  return {
    apiVersion: "2018-08-20",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver7,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3ControlHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    md5: config?.md5 ?? Md5Node,
    protocol: config?.protocol ?? AwsRestXmlProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.s3control",
      errorTypeRegistries: errorTypeRegistries7,
      xmlNamespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
      version: "2018-08-20",
      serviceTarget: "AWSS3ControlServiceV20180820"
    },
    serviceId: config?.serviceId ?? "S3 Control",
    sha256: config?.sha256 ?? Sha256Node,
    signingEscapePath: config?.signingEscapePath ?? false,
    urlParser: config?.urlParser ?? parseUrl,
    useArnRegion: config?.useArnRegion ?? void 0,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-s3-control/dist-es/runtimeConfig.js
var getRuntimeConfig14 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig13(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default7.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    streamHasher: config?.streamHasher ?? fileStreamHasher,
    useArnRegion: config?.useArnRegion ?? loadConfig(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-s3-control/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration7 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig7 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-s3-control/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions7 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration7(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig7(extensionConfiguration));
};

// node_modules/@aws-sdk/client-s3-control/dist-es/S3ControlClient.js
var S3ControlClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig14(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters7(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveS3ControlConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig7(_config_7);
    const _config_9 = resolveRuntimeExtensions7(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHostPrefixDeduplicationPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultS3ControlHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-s3-control/dist-es/commandBuilder.js
var command9 = makeBuilder(commonParams7, "AWSS3ControlServiceV20180820", "S3ControlClient", getEndpointPlugin);
var _ep09 = {
  RequiresAccountId: { type: "staticContextParams", value: true },
  AccountId: { type: "contextParams", name: "AccountId" }
};
var _mw1 = (Command, cs, config, o3) => [
  getProcessArnablesPlugin(config)
];

// node_modules/@aws-sdk/client-s3-control/dist-es/commands/GetPublicAccessBlockCommand.js
var GetPublicAccessBlockCommand2 = class extends command9(_ep09, _mw1, "GetPublicAccessBlock", GetPublicAccessBlock$) {
};

// node_modules/@aws-sdk/client-sns/dist-es/auth/httpAuthSchemeProvider.js
var defaultSNSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption8(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "sns",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultSNSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption8(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig8 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-sns/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters8 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "sns"
  });
};
var commonParams8 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-sns/package.json
var package_default8 = {
  name: "@aws-sdk/client-sns",
  version: "3.1169.0",
  description: "AWS SDK for JavaScript Sns Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sns",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-sns"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.981.0",
    "@aws-sdk/credential-provider-node": "^3.972.97",
    "@aws-sdk/types": "^3.975.1",
    "@smithy/core": "^3.40.0",
    "@smithy/fetch-http-handler": "^5.8.1",
    "@smithy/node-http-handler": "^4.14.2",
    "@smithy/types": "^4.20.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/endpoint/bdd.js
var m4 = "ref";
var a8 = -1;
var b8 = true;
var c8 = "isSet";
var d8 = "PartitionResult";
var e8 = "booleanEquals";
var f8 = "getAttr";
var g8 = "stringEquals";
var h8 = { [m4]: "Endpoint" };
var i8 = { [m4]: d8 };
var j8 = { [m4]: "Region" };
var k8 = {};
var l4 = [j8];
var _data9 = {
  conditions: [
    [c8, [h8]],
    [c8, l4],
    ["aws.partition", l4, d8],
    [e8, [{ [m4]: "UseFIPS" }, b8]],
    [e8, [{ [m4]: "UseDualStack" }, b8]],
    [e8, [{ fn: f8, argv: [i8, "supportsDualStack"] }, b8]],
    [e8, [{ fn: f8, argv: [i8, "supportsFIPS"] }, b8]],
    [g8, [j8, "us-gov-east-1"]],
    [g8, [j8, "us-gov-west-1"]]
  ],
  results: [
    [a8],
    [a8, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a8, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h8, k8],
    ["https://sns-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k8],
    [a8, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://sns.us-gov-east-1.amazonaws.com", k8],
    ["https://sns.us-gov-west-1.amazonaws.com", k8],
    ["https://sns-fips.{Region}.{PartitionResult#dnsSuffix}", k8],
    [a8, "FIPS is enabled but this partition does not support FIPS"],
    ["https://sns.{Region}.{PartitionResult#dualStackDnsSuffix}", k8],
    [a8, "DualStack is enabled but this partition does not support DualStack"],
    ["https://sns.{Region}.{PartitionResult#dnsSuffix}", k8],
    [a8, "Invalid Configuration: Missing Region"]
  ]
};
var root8 = 2;
var r8 = 1e8;
var nodes8 = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r8 + 13,
  2,
  5,
  r8 + 13,
  3,
  8,
  6,
  4,
  7,
  r8 + 12,
  5,
  r8 + 10,
  r8 + 11,
  4,
  12,
  9,
  6,
  10,
  r8 + 9,
  7,
  r8 + 6,
  11,
  8,
  r8 + 7,
  r8 + 8,
  5,
  13,
  r8 + 5,
  6,
  r8 + 4,
  r8 + 5,
  3,
  r8 + 1,
  15,
  4,
  r8 + 2,
  r8 + 3
]);
var bdd8 = BinaryDecisionDiagram.from(nodes8, root8, _data9.conditions, _data9.results);

// node_modules/@aws-sdk/client-sns/dist-es/endpoint/endpointResolver.js
var cache8 = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver8 = (endpointParams, context = {}) => {
  return cache8.get(endpointParams, () => decideEndpoint(bdd8, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-sns/dist-es/models/SNSServiceException.js
var SNSServiceException = class _SNSServiceException extends ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sns#SNSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _SNSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/models/errors.js
var AuthorizationErrorException = class _AuthorizationErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#AuthorizationErrorException";
  name = "AuthorizationErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AuthorizationErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AuthorizationErrorException.prototype);
  }
};
var InternalErrorException = class _InternalErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InternalErrorException";
  name = "InternalErrorException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalErrorException.prototype);
  }
};
var InvalidParameterException2 = class _InvalidParameterException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var NotFoundException3 = class _NotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var ThrottledException = class _ThrottledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ThrottledException";
  name = "ThrottledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottledException.prototype);
  }
};
var FilterPolicyLimitExceededException = class _FilterPolicyLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#FilterPolicyLimitExceededException";
  name = "FilterPolicyLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "FilterPolicyLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _FilterPolicyLimitExceededException.prototype);
  }
};
var ReplayLimitExceededException = class _ReplayLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ReplayLimitExceededException";
  name = "ReplayLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ReplayLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ReplayLimitExceededException.prototype);
  }
};
var SubscriptionLimitExceededException = class _SubscriptionLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#SubscriptionLimitExceededException";
  name = "SubscriptionLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SubscriptionLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SubscriptionLimitExceededException.prototype);
  }
};
var OptedOutException = class _OptedOutException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#OptedOutException";
  name = "OptedOutException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OptedOutException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OptedOutException.prototype);
  }
};
var UserErrorException = class _UserErrorException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#UserErrorException";
  name = "UserErrorException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UserErrorException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UserErrorException.prototype);
  }
};
var ConcurrentAccessException = class _ConcurrentAccessException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ConcurrentAccessException";
  name = "ConcurrentAccessException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConcurrentAccessException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConcurrentAccessException.prototype);
  }
};
var InvalidSecurityException = class _InvalidSecurityException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidSecurityException";
  name = "InvalidSecurityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidSecurityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSecurityException.prototype);
  }
};
var StaleTagException = class _StaleTagException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#StaleTagException";
  name = "StaleTagException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "StaleTagException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _StaleTagException.prototype);
  }
};
var TagLimitExceededException = class _TagLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TagLimitExceededException";
  name = "TagLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TagLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagLimitExceededException.prototype);
  }
};
var TagPolicyException = class _TagPolicyException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TagPolicyException";
  name = "TagPolicyException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TagPolicyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TagPolicyException.prototype);
  }
};
var TopicLimitExceededException = class _TopicLimitExceededException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TopicLimitExceededException";
  name = "TopicLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TopicLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TopicLimitExceededException.prototype);
  }
};
var ResourceNotFoundException5 = class _ResourceNotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var InvalidStateException = class _InvalidStateException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidStateException";
  name = "InvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidStateException.prototype);
  }
};
var ValidationException4 = class _ValidationException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#ValidationException";
  name = "ValidationException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
    this.Message = opts.Message;
  }
};
var EndpointDisabledException = class _EndpointDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#EndpointDisabledException";
  name = "EndpointDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EndpointDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EndpointDisabledException.prototype);
  }
};
var InvalidParameterValueException3 = class _InvalidParameterValueException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidParameterValueException";
  name = "InvalidParameterValueException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterValueException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterValueException.prototype);
  }
};
var KMSAccessDeniedException = class _KMSAccessDeniedException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSAccessDeniedException";
  name = "KMSAccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSAccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSAccessDeniedException.prototype);
  }
};
var KMSDisabledException = class _KMSDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSDisabledException";
  name = "KMSDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSDisabledException.prototype);
  }
};
var KMSInvalidStateException2 = class _KMSInvalidStateException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSInvalidStateException";
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var KMSNotFoundException = class _KMSNotFoundException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSNotFoundException";
  name = "KMSNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSNotFoundException.prototype);
  }
};
var KMSOptInRequired = class _KMSOptInRequired extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSOptInRequired";
  name = "KMSOptInRequired";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSOptInRequired",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSOptInRequired.prototype);
  }
};
var KMSThrottlingException = class _KMSThrottlingException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#KMSThrottlingException";
  name = "KMSThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "KMSThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _KMSThrottlingException.prototype);
  }
};
var PlatformApplicationDisabledException = class _PlatformApplicationDisabledException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#PlatformApplicationDisabledException";
  name = "PlatformApplicationDisabledException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformApplicationDisabledException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformApplicationDisabledException.prototype);
  }
};
var BatchEntryIdsNotDistinctException = class _BatchEntryIdsNotDistinctException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#BatchEntryIdsNotDistinctException";
  name = "BatchEntryIdsNotDistinctException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchEntryIdsNotDistinctException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchEntryIdsNotDistinctException.prototype);
  }
};
var BatchRequestTooLongException = class _BatchRequestTooLongException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#BatchRequestTooLongException";
  name = "BatchRequestTooLongException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BatchRequestTooLongException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BatchRequestTooLongException.prototype);
  }
};
var EmptyBatchRequestException = class _EmptyBatchRequestException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#EmptyBatchRequestException";
  name = "EmptyBatchRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "EmptyBatchRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _EmptyBatchRequestException.prototype);
  }
};
var InvalidBatchEntryIdException = class _InvalidBatchEntryIdException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#InvalidBatchEntryIdException";
  name = "InvalidBatchEntryIdException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidBatchEntryIdException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidBatchEntryIdException.prototype);
  }
};
var TooManyEntriesInBatchRequestException = class _TooManyEntriesInBatchRequestException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#TooManyEntriesInBatchRequestException";
  name = "TooManyEntriesInBatchRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyEntriesInBatchRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyEntriesInBatchRequestException.prototype);
  }
};
var VerificationException = class _VerificationException extends SNSServiceException {
  static shapeId = "com.amazonaws.sns#VerificationException";
  name = "VerificationException";
  $fault = "client";
  Message;
  Status;
  constructor(opts) {
    super({
      name: "VerificationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _VerificationException.prototype);
    this.Message = opts.Message;
    this.Status = opts.Status;
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/schemas/schemas_0.js
var _A7 = "Attributes";
var _AEE2 = "AuthorizationErrorException";
var _AN4 = "ActionName";
var _API = "AddPermissionInput";
var _AWSAI2 = "AWSAccountId";
var _BEINDE = "BatchEntryIdsNotDistinctException";
var _BRTLE = "BatchRequestTooLongException";
var _BV = "BinaryValue";
var _CA6 = "CreatedAt";
var _CAE = "ConcurrentAccessException";
var _CPAI = "CreatePlatformApplicationInput";
var _CPEI = "CreatePlatformEndpointInput";
var _CTI = "CreateTopicInput";
var _CUD = "CustomUserData";
var _DPP = "DataProtectionPolicy";
var _DT2 = "DataType";
var _E6 = "Endpoint";
var _EA4 = "EndpointArn";
var _EBRE = "EmptyBatchRequestException";
var _EDE = "EndpointDisabledException";
var _FPLEE = "FilterPolicyLimitExceededException";
var _GEAR = "GetEndpointAttributesResponse";
var _GPAAR = "GetPlatformApplicationAttributesResponse";
var _GSAR = "GetSubscriptionAttributesResponse";
var _GSMSAI = "GetSMSAttributesInput";
var _GSMSAR = "GetSMSAttributesResponse";
var _GTAR = "GetTopicAttributesResponse";
var _IBEIE = "InvalidBatchEntryIdException";
var _ICC = "Iso2CountryCode";
var _IEE2 = "InternalErrorException";
var _IPE3 = "InvalidParameterException";
var _IPVE3 = "InvalidParameterValueException";
var _ISE3 = "InvalidSecurityException";
var _ISEn2 = "InvalidStateException";
var _K6 = "Key";
var _KMSADE = "KMSAccessDeniedException";
var _KMSDE = "KMSDisabledException";
var _KMSISE2 = "KMSInvalidStateException";
var _KMSNFE = "KMSNotFoundException";
var _KMSOIR = "KMSOptInRequired";
var _KMSTE = "KMSThrottlingException";
var _L6 = "Label";
var _LSBT = "ListSubscriptionsByTopic";
var _LSBTI = "ListSubscriptionsByTopicInput";
var _LSBTR = "ListSubscriptionsByTopicResponse";
var _M6 = "Message";
var _MAM = "MessageAttributeMap";
var _MAV2 = "MessageAttributeValue";
var _N7 = "Name";
var _NC2 = "NumberCapabilities";
var _NFE3 = "NotFoundException";
var _NT5 = "NextToken";
var _O4 = "Owner";
var _OOE = "OptedOutException";
var _P6 = "Platform";
var _PAA2 = "PlatformApplicationArn";
var _PADE = "PlatformApplicationDisabledException";
var _PAl = "PlatformApplication";
var _PN5 = "PhoneNumber";
var _PNI = "PhoneNumberInformation";
var _Pr5 = "Protocol";
var _RA5 = "ResourceArn";
var _RLEE = "ReplayLimitExceededException";
var _RNFE5 = "ResourceNotFoundException";
var _RSA = "ReturnSubscriptionArn";
var _RT5 = "RouteType";
var _S4 = "Status";
var _SA3 = "SubscriptionArn";
var _SEAI = "SetEndpointAttributesInput";
var _SI2 = "SubscribeInput";
var _SL2 = "SubscriptionsList";
var _SLEE = "SubscriptionLimitExceededException";
var _SPAAI = "SetPlatformApplicationAttributesInput";
var _SSMSAI = "SetSMSAttributesInput";
var _STE2 = "StaleTagException";
var _SV4 = "StringValue";
var _Su4 = "Subscriptions";
var _Subs = "Subscription";
var _T6 = "Token";
var _TA3 = "TopicArn";
var _TE3 = "ThrottledException";
var _TK6 = "TagKeys";
var _TL4 = "TagList";
var _TLEE = "TagLimitExceededException";
var _TLEEo = "TopicLimitExceededException";
var _TMEIBRE = "TooManyEntriesInBatchRequestException";
var _TPE = "TagPolicyException";
var _Ta6 = "Tags";
var _Tag5 = "Tag";
var _UEE3 = "UserErrorException";
var _URR7 = "UntagResourceRequest";
var _V5 = "Value";
var _VE5 = "ValidationException";
var _VEe = "VerificationException";
var _a4 = "attributes";
var _aQE4 = "awsQueryError";
var _c8 = "client";
var _e8 = "error";
var _hE8 = "httpError";
var _m7 = "message";
var _s8 = "smithy.ts.sdk.synthetic.com.amazonaws.sns";
var _se7 = "server";
var _xN2 = "xmlName";
var n08 = "com.amazonaws.sns";
var _s_registry8 = new TypeRegistry(_s8);
var SNSServiceException$ = [-3, _s8, "SNSServiceException", 0, [], []];
_s_registry8.registerError(SNSServiceException$, SNSServiceException);
var n0_registry8 = new TypeRegistry(n08);
var AuthorizationErrorException$ = [
  -3,
  n08,
  _AEE2,
  { [_aQE4]: [`AuthorizationError`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(AuthorizationErrorException$, AuthorizationErrorException);
var BatchEntryIdsNotDistinctException$ = [
  -3,
  n08,
  _BEINDE,
  { [_aQE4]: [`BatchEntryIdsNotDistinct`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(BatchEntryIdsNotDistinctException$, BatchEntryIdsNotDistinctException);
var BatchRequestTooLongException$ = [
  -3,
  n08,
  _BRTLE,
  { [_aQE4]: [`BatchRequestTooLong`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(BatchRequestTooLongException$, BatchRequestTooLongException);
var ConcurrentAccessException$ = [
  -3,
  n08,
  _CAE,
  { [_aQE4]: [`ConcurrentAccess`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(ConcurrentAccessException$, ConcurrentAccessException);
var EmptyBatchRequestException$ = [
  -3,
  n08,
  _EBRE,
  { [_aQE4]: [`EmptyBatchRequest`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(EmptyBatchRequestException$, EmptyBatchRequestException);
var EndpointDisabledException$ = [
  -3,
  n08,
  _EDE,
  { [_aQE4]: [`EndpointDisabled`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(EndpointDisabledException$, EndpointDisabledException);
var FilterPolicyLimitExceededException$ = [
  -3,
  n08,
  _FPLEE,
  { [_aQE4]: [`FilterPolicyLimitExceeded`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(FilterPolicyLimitExceededException$, FilterPolicyLimitExceededException);
var InternalErrorException$ = [
  -3,
  n08,
  _IEE2,
  { [_aQE4]: [`InternalError`, 500], [_e8]: _se7, [_hE8]: 500 },
  [_m7],
  [0]
];
n0_registry8.registerError(InternalErrorException$, InternalErrorException);
var InvalidBatchEntryIdException$ = [
  -3,
  n08,
  _IBEIE,
  { [_aQE4]: [`InvalidBatchEntryId`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(InvalidBatchEntryIdException$, InvalidBatchEntryIdException);
var InvalidParameterException$2 = [
  -3,
  n08,
  _IPE3,
  { [_aQE4]: [`InvalidParameter`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(InvalidParameterException$2, InvalidParameterException2);
var InvalidParameterValueException$3 = [
  -3,
  n08,
  _IPVE3,
  { [_aQE4]: [`ParameterValueInvalid`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(InvalidParameterValueException$3, InvalidParameterValueException3);
var InvalidSecurityException$ = [
  -3,
  n08,
  _ISE3,
  { [_aQE4]: [`InvalidSecurity`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(InvalidSecurityException$, InvalidSecurityException);
var InvalidStateException$ = [
  -3,
  n08,
  _ISEn2,
  { [_aQE4]: [`InvalidState`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(InvalidStateException$, InvalidStateException);
var KMSAccessDeniedException$ = [
  -3,
  n08,
  _KMSADE,
  { [_aQE4]: [`KMSAccessDenied`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
  -3,
  n08,
  _KMSDE,
  { [_aQE4]: [`KMSDisabled`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$2 = [
  -3,
  n08,
  _KMSISE2,
  { [_aQE4]: [`KMSInvalidState`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSInvalidStateException$2, KMSInvalidStateException2);
var KMSNotFoundException$ = [
  -3,
  n08,
  _KMSNFE,
  { [_aQE4]: [`KMSNotFound`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSNotFoundException$, KMSNotFoundException);
var KMSOptInRequired$ = [
  -3,
  n08,
  _KMSOIR,
  { [_aQE4]: [`KMSOptInRequired`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSOptInRequired$, KMSOptInRequired);
var KMSThrottlingException$ = [
  -3,
  n08,
  _KMSTE,
  { [_aQE4]: [`KMSThrottling`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(KMSThrottlingException$, KMSThrottlingException);
var NotFoundException$3 = [
  -3,
  n08,
  _NFE3,
  { [_aQE4]: [`NotFound`, 404], [_e8]: _c8, [_hE8]: 404 },
  [_m7],
  [0]
];
n0_registry8.registerError(NotFoundException$3, NotFoundException3);
var OptedOutException$ = [
  -3,
  n08,
  _OOE,
  { [_aQE4]: [`OptedOut`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(OptedOutException$, OptedOutException);
var PlatformApplicationDisabledException$ = [
  -3,
  n08,
  _PADE,
  { [_aQE4]: [`PlatformApplicationDisabled`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(PlatformApplicationDisabledException$, PlatformApplicationDisabledException);
var ReplayLimitExceededException$ = [
  -3,
  n08,
  _RLEE,
  { [_aQE4]: [`ReplayLimitExceeded`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(ReplayLimitExceededException$, ReplayLimitExceededException);
var ResourceNotFoundException$5 = [
  -3,
  n08,
  _RNFE5,
  { [_aQE4]: [`ResourceNotFound`, 404], [_e8]: _c8, [_hE8]: 404 },
  [_m7],
  [0]
];
n0_registry8.registerError(ResourceNotFoundException$5, ResourceNotFoundException5);
var StaleTagException$ = [
  -3,
  n08,
  _STE2,
  { [_aQE4]: [`StaleTag`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(StaleTagException$, StaleTagException);
var SubscriptionLimitExceededException$ = [
  -3,
  n08,
  _SLEE,
  { [_aQE4]: [`SubscriptionLimitExceeded`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(SubscriptionLimitExceededException$, SubscriptionLimitExceededException);
var TagLimitExceededException$ = [
  -3,
  n08,
  _TLEE,
  { [_aQE4]: [`TagLimitExceeded`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(TagLimitExceededException$, TagLimitExceededException);
var TagPolicyException$ = [
  -3,
  n08,
  _TPE,
  { [_aQE4]: [`TagPolicy`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(TagPolicyException$, TagPolicyException);
var ThrottledException$ = [
  -3,
  n08,
  _TE3,
  { [_aQE4]: [`Throttled`, 429], [_e8]: _c8, [_hE8]: 429 },
  [_m7],
  [0]
];
n0_registry8.registerError(ThrottledException$, ThrottledException);
var TooManyEntriesInBatchRequestException$ = [
  -3,
  n08,
  _TMEIBRE,
  { [_aQE4]: [`TooManyEntriesInBatchRequest`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(TooManyEntriesInBatchRequestException$, TooManyEntriesInBatchRequestException);
var TopicLimitExceededException$ = [
  -3,
  n08,
  _TLEEo,
  { [_aQE4]: [`TopicLimitExceeded`, 403], [_e8]: _c8, [_hE8]: 403 },
  [_m7],
  [0]
];
n0_registry8.registerError(TopicLimitExceededException$, TopicLimitExceededException);
var UserErrorException$ = [
  -3,
  n08,
  _UEE3,
  { [_aQE4]: [`UserError`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_m7],
  [0]
];
n0_registry8.registerError(UserErrorException$, UserErrorException);
var ValidationException$4 = [
  -3,
  n08,
  _VE5,
  { [_aQE4]: [`ValidationException`, 400], [_e8]: _c8, [_hE8]: 400 },
  [_M6],
  [0],
  1
];
n0_registry8.registerError(ValidationException$4, ValidationException4);
var VerificationException$ = [
  -3,
  n08,
  _VEe,
  { [_e8]: _c8 },
  [_M6, _S4],
  [0, 0],
  2
];
n0_registry8.registerError(VerificationException$, VerificationException);
var errorTypeRegistries8 = [
  _s_registry8,
  n0_registry8
];
var PhoneNumber = [0, n08, _PN5, 8, 0];
var AddPermissionInput$ = [
  3,
  n08,
  _API,
  0,
  [_TA3, _L6, _AWSAI2, _AN4],
  [0, 0, 64 | 0, 64 | 0],
  4
];
var CreatePlatformApplicationInput$ = [
  3,
  n08,
  _CPAI,
  0,
  [_N7, _P6, _A7],
  [0, 0, 128 | 0],
  3
];
var CreatePlatformEndpointInput$ = [
  3,
  n08,
  _CPEI,
  0,
  [_PAA2, _T6, _CUD, _A7],
  [0, 0, 0, 128 | 0],
  2
];
var CreateTopicInput$ = [
  3,
  n08,
  _CTI,
  0,
  [_N7, _A7, _Ta6, _DPP],
  [0, 128 | 0, () => TagList4, 0],
  1
];
var Endpoint$ = [
  3,
  n08,
  _E6,
  0,
  [_EA4, _A7],
  [0, 128 | 0]
];
var GetEndpointAttributesResponse$ = [
  3,
  n08,
  _GEAR,
  0,
  [_A7],
  [128 | 0]
];
var GetPlatformApplicationAttributesResponse$ = [
  3,
  n08,
  _GPAAR,
  0,
  [_A7],
  [128 | 0]
];
var GetSMSAttributesInput$ = [
  3,
  n08,
  _GSMSAI,
  0,
  [_a4],
  [64 | 0]
];
var GetSMSAttributesResponse$ = [
  3,
  n08,
  _GSMSAR,
  0,
  [_a4],
  [128 | 0]
];
var GetSubscriptionAttributesResponse$ = [
  3,
  n08,
  _GSAR,
  0,
  [_A7],
  [128 | 0]
];
var GetTopicAttributesResponse$ = [
  3,
  n08,
  _GTAR,
  0,
  [_A7],
  [128 | 0]
];
var ListSubscriptionsByTopicInput$ = [
  3,
  n08,
  _LSBTI,
  0,
  [_TA3, _NT5],
  [0, 0],
  1
];
var ListSubscriptionsByTopicResponse$ = [
  3,
  n08,
  _LSBTR,
  0,
  [_Su4, _NT5],
  [() => SubscriptionsList, 0]
];
var MessageAttributeValue$ = [
  3,
  n08,
  _MAV2,
  0,
  [_DT2, _SV4, _BV],
  [0, 0, 21],
  1
];
var PhoneNumberInformation$ = [
  3,
  n08,
  _PNI,
  0,
  [_CA6, _PN5, _S4, _ICC, _RT5, _NC2],
  [4, [() => PhoneNumber, 0], 0, 0, 0, 64 | 0]
];
var PlatformApplication$ = [
  3,
  n08,
  _PAl,
  0,
  [_PAA2, _A7],
  [0, 128 | 0]
];
var SetEndpointAttributesInput$ = [
  3,
  n08,
  _SEAI,
  0,
  [_EA4, _A7],
  [0, 128 | 0],
  2
];
var SetPlatformApplicationAttributesInput$ = [
  3,
  n08,
  _SPAAI,
  0,
  [_PAA2, _A7],
  [0, 128 | 0],
  2
];
var SetSMSAttributesInput$ = [
  3,
  n08,
  _SSMSAI,
  0,
  [_a4],
  [128 | 0],
  1
];
var SubscribeInput$ = [
  3,
  n08,
  _SI2,
  0,
  [_TA3, _Pr5, _E6, _A7, _RSA],
  [0, 0, 0, 128 | 0, 2],
  2
];
var Subscription$ = [
  3,
  n08,
  _Subs,
  0,
  [_SA3, _O4, _Pr5, _E6, _TA3],
  [0, 0, 0, 0, 0]
];
var Tag$6 = [
  3,
  n08,
  _Tag5,
  0,
  [_K6, _V5],
  [0, 0],
  2
];
var UntagResourceRequest$6 = [
  3,
  n08,
  _URR7,
  0,
  [_RA5, _TK6],
  [0, 64 | 0],
  2
];
var ActionsList = 64 | 0;
var DelegatesList = 64 | 0;
var ListString = 64 | 0;
var NumberCapabilityList = 64 | 0;
var SubscriptionsList = [
  1,
  n08,
  _SL2,
  0,
  () => Subscription$
];
var TagKeyList7 = 64 | 0;
var TagList4 = [
  1,
  n08,
  _TL4,
  0,
  () => Tag$6
];
var MapStringToString = 128 | 0;
var MessageAttributeMap = [
  2,
  n08,
  _MAM,
  0,
  [
    0,
    { [_xN2]: _N7 }
  ],
  [
    () => MessageAttributeValue$,
    { [_xN2]: _V5 }
  ]
];
var SubscriptionAttributesMap = 128 | 0;
var TopicAttributesMap = 128 | 0;
var ListSubscriptionsByTopic$ = [
  9,
  n08,
  _LSBT,
  0,
  () => ListSubscriptionsByTopicInput$,
  () => ListSubscriptionsByTopicResponse$
];

// node_modules/@aws-sdk/client-sns/dist-es/runtimeConfig.shared.js
var getRuntimeConfig15 = (config) => {
  return {
    apiVersion: "2010-03-31",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver8,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSNSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsQueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.sns",
      errorTypeRegistries: errorTypeRegistries8,
      xmlNamespace: "http://sns.amazonaws.com/doc/2010-03-31/",
      version: "2010-03-31",
      serviceTarget: "AmazonSimpleNotificationService"
    },
    serviceId: config?.serviceId ?? "SNS",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-sns/dist-es/runtimeConfig.js
var getRuntimeConfig16 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig15(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default8.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-sns/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration8 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig8 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-sns/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions8 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration8(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig8(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sns/dist-es/SNSClient.js
var SNSClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig16(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters8(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig8(_config_6);
    const _config_8 = resolveRuntimeExtensions8(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultSNSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-sns/dist-es/commandBuilder.js
var command10 = makeBuilder(commonParams8, "AmazonSimpleNotificationService", "SNSClient", getEndpointPlugin);
var _ep010 = {};
var _mw09 = (Command, cs, config, o3) => [];

// node_modules/@aws-sdk/client-sns/dist-es/commands/ListSubscriptionsByTopicCommand.js
var ListSubscriptionsByTopicCommand = class extends command10(_ep010, _mw09, "ListSubscriptionsByTopic", ListSubscriptionsByTopic$) {
};

// node_modules/@aws-sdk/client-sns/dist-es/pagination/ListSubscriptionsByTopicPaginator.js
var paginateListSubscriptionsByTopic = createPaginator(SNSClient, ListSubscriptionsByTopicCommand, "NextToken", "NextToken", "");

// action/read/organization/clients.ts
var SOCKETS = 64;
var ATTEMPTS = 6;
var POOL = { maxSockets: SOCKETS, keepAlive: true };
var firstClient = async (region, endpointUrl) => new STSClient({
  region,
  ...retries,
  ...endpointUrl === void 0 ? {} : { endpoint: endpointUrl },
  requestHandler: await awsHandler({
    connectionTimeout: 1e4,
    requestTimeout: 6e4,
    agent: POOL
  })
});
var retries = { maxAttempts: ATTEMPTS, retryMode: "adaptive" };
var sharedBy = ({ endpointUrl, first: { config } }) => ({
  ...retries,
  cacheMiddleware: true,
  requestHandler: config.requestHandler,
  useDualstackEndpoint: config.useDualstackEndpoint,
  useFipsEndpoint: config.useFipsEndpoint,
  userAgentAppId: config.userAgentAppId,
  authSchemePreference: config.authSchemePreference,
  defaultsMode: config.defaultsMode,
  ...endpointUrl === void 0 ? {} : { endpoint: endpointUrl }
});
var OVER = /* @__PURE__ */ new Date(0);
var keysOf = ({ first }, whose) => async () => ({ ...whose().keys ?? await first.config.credentials(), expiration: OVER });
function clientsAt(wiring, whose, region) {
  const { endpointUrl } = wiring;
  const config = { ...sharedBy(wiring), region, credentials: keysOf(wiring, whose) };
  const buckets = { ...config, ...bucketNames(endpointUrl) };
  const lazily = watchedBy(wiring, whose, region);
  return {
    account: lazily("account", () => new AccountClient(config), stackOf),
    cloudTrail: lazily("cloudtrail", () => new CloudTrailClient(config), stackOf),
    cloudWatch: lazily("cloudwatch", () => new CloudWatchClient(config), stackOf),
    config: lazily("config", () => new ConfigServiceClient(config), stackOf),
    guardDuty: lazily("guardduty", () => new GuardDutyClient(config), stackOf),
    iam: lazily("iam", () => new IAMClient(config), stackOf),
    kms: lazily("kms", () => new KMSClient(config), stackOf),
    logs: lazily("logs", () => new CloudWatchLogsClient(config), stackOf),
    organizations: lazily("organizations", () => new OrganizationsClient(config), stackOf),
    s3: lazily("s3", () => new S3Client(buckets), stackOf),
    s3Control: lazily(
      "s3control",
      () => plainHost(new S3ControlClient(config), endpointUrl),
      stackOf
    ),
    securityHub: lazily("securityhub", () => new SecurityHubClient(config), stackOf),
    sns: lazily("sns", () => new SNSClient(config), stackOf),
    sts: lazily("sts", () => new STSClient(config), stackOf)
  };
}
var KEPT = 64;
function clientBook(wiring) {
  const book = /* @__PURE__ */ new Map();
  return (session, region) => {
    const key = `${session.account} ${region}`;
    const clients = book.get(key) ?? clientsAt(wiring, () => session, region);
    book.delete(key);
    book.set(key, clients);
    const [oldest] = book.keys();
    if (book.size > KEPT && oldest !== void 0) book.delete(oldest);
    return clients;
  };
}
var Eyes = class {
  #wiring;
  #clients = /* @__PURE__ */ new Map();
  #session = { account: "" };
  constructor(wiring) {
    this.#wiring = wiring;
  }
  /** Only between calls: a call under way takes the keys of the account it began with. */
  turnTo(session) {
    this.#session = session;
    return this;
  }
  in(region) {
    const clients = this.#clients.get(region) ?? clientsAt(this.#wiring, () => this.#session, region);
    this.#clients.set(region, clients);
    return clients;
  }
};
function plainHost(client, endpointUrl) {
  const own = endpointUrl ?? process.env.AWS_ENDPOINT_URL;
  if (own === void 0) return client;
  client.middlewareStack.add(
    (next) => (step) => {
      const { request } = step;
      if (typeof request === "object" && request !== null && "hostname" in request)
        request.hostname = new URL(own).hostname;
      return next(step);
    },
    { step: "build", name: "plainHost", priority: "high" }
  );
  return client;
}
var stackOf = ({ middlewareStack }) => middlewareStack;
var watchedBy = ({ gate, onCall }, whose, region) => (service, make, stack) => {
  let client;
  return () => {
    if (client !== void 0) return client;
    client = make();
    watch(stack(client), { service, whose, region, gate, onCall });
    return client;
  };
};
function bucketNames(endpointUrl) {
  const { AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_S3: s3 } = process.env;
  const forcePathStyle = [endpointUrl, all, s3].some((one) => one !== void 0);
  return { forcePathStyle, followRegionRedirects: true };
}

// action/read/organization/sessions.ts
var MAIN_REGIONS = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-eusc": "eusc-de-east-1"
};
async function openDesk(wiring, policy) {
  const caller = await identify(wiring);
  const mainRegion = MAIN_REGIONS[caller.partition] ?? "us-east-1";
  const sessions = /* @__PURE__ */ new Map();
  const clientsOf = clientBook(wiring);
  const desk = { wiring, policy, caller, mainRegion, clientsOf, idle: [] };
  const sessionOf = (account) => {
    const opened = sessions.get(account) ?? assume(desk, account);
    sessions.set(account, opened);
    return opened;
  };
  return { ...desk, sessionOf };
}
async function identify(wiring) {
  const region = await regionOf(wiring);
  try {
    const sts = clientsAt(wiring, () => ({ account: "" }), region).sts();
    const { Account: account = "", Arn: arn = "" } = await sts.send(new GetCallerIdentityCommand());
    return { account, arn, partition: arn.split(":")[1] ?? "aws" };
  } catch (error) {
    throw new UsageError(
      `cannot read the organisation: ${reasonOf(error)}; give AWS credentials the way the AWS CLI takes them`,
      { cause: error }
    );
  }
}
var regionOf = async ({ first }) => first.config.region();
async function assume(desk, account) {
  const { policy, caller, mainRegion } = desk;
  if (account === caller.account) return known({ account });
  const { auditRole } = policy;
  if (auditRole === void 0) return NO_ROLE;
  const clients = desk.clientsOf({ account: caller.account }, mainRegion);
  return attempt(async () => {
    const { Credentials: keys } = await clients.sts().send(
      new AssumeRoleCommand({
        RoleArn: `arn:${caller.partition}:iam::${account}:role/${auditRole}`,
        RoleSessionName: "trailwarden"
      })
    );
    const {
      AccessKeyId: accessKeyId = "",
      SecretAccessKey: secretAccessKey = "",
      SessionToken: sessionToken = ""
    } = keys ?? {};
    return { account, keys: { accessKeyId, secretAccessKey, sessionToken } };
  });
}
var NO_ROLE = {
  known: false,
  reason: "no role to assume is configured (organization.audit-role)",
  call: "sts:AssumeRole",
  permission: "sts:AssumeRole"
};
async function lookInto(desk, at, look) {
  const session = await desk.sessionOf(at.account);
  if (!session.known) return session;
  return attempt(() => look(desk.clientsOf(session.value, at.region)));
}
async function lookThrough({ wiring, idle }, session, look) {
  const eyes = (idle.pop() ?? new Eyes(wiring)).turnTo(session);
  const seen = await look(eyes);
  idle.push(eyes);
  return seen;
}

// action/read/organization/accounts.ts
async function readAccount(desk, sightings, account) {
  const session = await desk.sessionOf(account);
  if (!session.known) return { account, buckets: session, regions: session, places: [] };
  return lookThrough(desk, session.value, async (eyes) => {
    const main = eyes.in(desk.mainRegion);
    const [buckets, regions] = await Promise.all([
      attempt(() => listBuckets(main)),
      attempt(() => listRegions(main))
    ]);
    const wanted = placesToRead(desk, regions.known ? regions.value : [desk.mainRegion]);
    const places = await Promise.all(
      wanted.map((region) => readPlace(eyes.in(region), sightings, { account, region }))
    );
    return { account, buckets, regions, places };
  });
}
function placesToRead({ policy }, enabled) {
  return policy.regions.length === 0 ? enabled : policy.regions.filter((region) => enabled.includes(region) || enabled.length === 1);
}
var listBuckets = (clients) => pages(
  paginateListBuckets({ client: clients.s3() }, {}),
  ({ Buckets: buckets = [] }) => buckets.map(({ Name: name = "" }) => name)
);
var listRegions = (clients) => pages(
  paginateListRegions(
    { client: clients.account() },
    { RegionOptStatusContains: ["ENABLED", "ENABLED_BY_DEFAULT"] }
  ),
  ({ Regions: regions = [] }) => regions.map(({ RegionName: name = "" }) => name)
);
async function readPlace(clients, sightings, at) {
  const [trails, securityHub, guardDuty, recorder] = await Promise.all([
    attempt(() => describeTrails(clients, sightings, at)),
    attempt(() => hubIsOn(clients)),
    detectorState(clients, sightings, at),
    attempt(() => readRecorder(clients))
  ]);
  return { region: at.region, trails, securityHub, guardDuty, recorder };
}
async function describeTrails(clients, { trails }, at) {
  const answer = await clients.cloudTrail().send(new DescribeTrailsCommand({ includeShadowTrails: true }));
  const described = (answer.trailList ?? []).map(descriptionOf);
  for (const one of described)
    if (!trails.has(one.arn) || isAtHome(one, at)) trails.set(one.arn, one);
  return described.map(({ arn }) => arn);
}
var isAtHome = ({ arn, homeRegion }, { account, region }) => homeRegion === region && arn.split(":")[4] === account;
function descriptionOf(trail) {
  return {
    arn: trail.TrailARN ?? "",
    name: trail.Name ?? "",
    homeRegion: trail.HomeRegion ?? "",
    includeGlobalServiceEvents: trail.IncludeGlobalServiceEvents === true,
    isMultiRegion: trail.IsMultiRegionTrail === true,
    isOrganization: trail.IsOrganizationTrail === true,
    logFileValidation: trail.LogFileValidationEnabled === true,
    ...targetsOf(trail)
  };
}
var targetsOf = ({
  S3BucketName: bucket = "",
  S3KeyPrefix: prefix = "",
  SnsTopicARN: snsTopicArn = "",
  CloudWatchLogsLogGroupArn: logGroupArn = "",
  CloudWatchLogsRoleArn: logRoleArn = "",
  KmsKeyId: kmsKeyId = ""
}) => ({ bucket, prefix, snsTopicArn, logGroupArn, logRoleArn, kmsKeyId });
var hubIsOn = (clients) => unlessAbsent(["InvalidAccessException", "ResourceNotFoundException"], false, async () => {
  await clients.securityHub().send(new DescribeHubCommand({}));
  return true;
});
async function detectorState(clients, { detectors }, { account, region }) {
  const ids = await attempt(() => listDetectors(clients));
  detectors.set(`${account} ${region}`, ids);
  if (!ids.known) return ids;
  const [id] = ids.value;
  return id === void 0 ? known("absent") : attempt(() => stateOf(clients, id));
}
var listDetectors = (clients) => pages(paginateListDetectors({ client: clients.guardDuty() }, {}), ({ DetectorIds: ids }) => ids);
async function stateOf(clients, DetectorId) {
  const { Status: status } = await clients.guardDuty().send(new GetDetectorCommand({ DetectorId }));
  return status === "ENABLED" ? "enabled" : "suspended";
}
async function readRecorder(clients) {
  const recorders = await clients.config().send(new DescribeConfigurationRecordersCommand({}));
  const [recorder] = recorders.ConfigurationRecorders ?? [];
  if (recorder === void 0) return null;
  const states = await clients.config().send(new DescribeConfigurationRecorderStatusCommand({}));
  const state = states.ConfigurationRecordersStatus?.find(({ name }) => name === recorder.name);
  return { recording: state?.recording === true, ...recordedTypes(recorder) };
}
function recordedTypes({ recordingGroup: group = {} }) {
  const { allSupported = false, resourceTypes = [], exclusionByResourceTypes: left } = group;
  const excluded = left?.resourceTypes ?? [];
  return { types: allSupported || excluded.length > 0 ? ["*"] : resourceTypes, excluded };
}

// action/read/organization/archive-pages.ts
var MOST_PAGES = 50;
async function listNewest(clients, folder) {
  const { bucket, prefix, from } = folder;
  const day = from.toISOString().slice(0, 10).replaceAll("-", "/");
  const question = { Bucket: bucket, Prefix: prefix, StartAfter: `${prefix}${day}` };
  let newest = [];
  let pages2 = 0;
  for await (const page of paginateListObjectsV2({ client: clients.s3() }, question)) {
    const found = (page.Contents ?? []).flatMap((one) => arrivedIn(folder, one));
    newest = [...newest, ...found].slice(-folder.keep);
    pages2 += 1;
    if (pages2 === MOST_PAGES && page.IsTruncated === true) throw cut(folder);
  }
  return newest;
}
var cut = ({ prefix, from }) => new CallError(
  "s3:ListObjectsV2",
  new Error(
    `the listing of ${prefix} since ${from.toISOString()} was cut after ${MOST_PAGES} pages`
  )
);
function arrivedIn({ from, isOurs }, { Key: key = "", LastModified: stored }) {
  const name = parseArchiveKey(key);
  if (!("time" in name) || name.time < from || !isOurs(name)) return [];
  return [{ key, time: name.time.toISOString(), stored, name }];
}

// action/read/organization/deliveries.ts
var HOUR = 36e5;
var SAMPLED_DELAYS = 50;
var LANES = 4;
async function readArrivals(desk, listing) {
  const read = await mapLimited(
    listing.accounts,
    LANES,
    (account) => readAccount2(desk, listing, account)
  );
  const newest = (kind) => newestOf(read.flatMap((one) => one[kind] ?? []));
  const samples = await Promise.all(
    ["log", "digest"].map(
      (kind) => sample(desk, listing, { kind, key: newest(kind)?.key })
    )
  );
  return { deliveries: read.map(({ facts }) => facts), samples: samples.flat() };
}
function newestOf(objects) {
  let newest;
  for (const one of objects) if (newest === void 0 || one.time > newest.time) newest = one;
  return newest;
}
async function readAccount2(desk, listing, account) {
  const [logs, digests] = await Promise.all([
    findLogs(desk, listing, account),
    Promise.all(listing.regions.map((region) => listDigests(desk, listing, { account, region })))
  ]);
  const log = newestOf(valueOr(logs, []));
  return {
    facts: {
      trail: listing.trail.description.arn,
      account,
      newestLog: logs.known ? known(log?.time ?? null) : logs,
      delays: valueOr(logs, []).flatMap(delayOf),
      digests: digests.map(({ region, found }) => ({ region, times: timesOf(found) }))
    },
    log,
    digest: newestOf(digests.flatMap(({ found }) => valueOr(found, [])))
  };
}
var timesOf = (found) => found.known ? known(found.value.map(({ time }) => time).toSorted()) : found;
var delayOf = ({ time, stored }) => stored === void 0 ? [] : [Math.max(0, (stored.getTime() - Date.parse(time)) / 1e3)];
async function findLogs(desk, listing, account) {
  const { folder, trail, regions } = listing;
  const home = trail.description.homeRegion;
  for (const region of [home, ...regions.filter((one) => one !== home)]) {
    const found = await list(desk, listing, {
      prefix: `${folder}${account}/CloudTrail/${region}/`,
      isOurs: ({ kind }) => kind === "log",
      keep: SAMPLED_DELAYS
    });
    if (!found.known || found.value.length > 0) return found;
  }
  return known([]);
}
async function listDigests(desk, listing, { account, region }) {
  const { name, homeRegion } = listing.trail.description;
  const found = await list(desk, listing, {
    prefix: `${listing.folder}${account}/CloudTrail-Digest/${region}/`,
    isOurs: (one) => isOf(one, name, homeRegion),
    keep: Infinity
  });
  return { region, found };
}
var isOf = (name, trail, homeRegion) => (name.kind === "digest" || name.kind === "backfill") && name.trail === trail && name.homeRegion === homeRegion;
function list(desk, { owner, trail, now }, folder) {
  const from = new Date(now.getTime() - desk.policy.lookBackHours * HOUR);
  return lookInto(
    desk,
    { account: owner, region: desk.mainRegion },
    (clients) => listNewest(clients, { ...folder, bucket: trail.description.bucket, from })
  );
}
async function sample(desk, listing, { kind, key }) {
  if (key === void 0) return [];
  const { arn, bucket } = listing.trail.description;
  const state = await lookInto(
    desk,
    { account: listing.owner, region: desk.mainRegion },
    (clients) => head(clients, bucket, key)
  );
  return [{ trail: arn, bucket, key, kind, state }];
}
async function head(clients, Bucket, Key) {
  const answer = await clients.s3().send(new HeadObjectCommand({ Bucket, Key }));
  return {
    algorithm: answer.ServerSideEncryption ?? "",
    keyId: answer.SSEKMSKeyId ?? "",
    lockedUntil: iso(answer.ObjectLockRetainUntilDate) ?? ""
  };
}

// action/read/organization/scene.ts
var candidatesOf = ({ desk, organization }, trails) => {
  const chosen = new Set(
    candidateTrails(
      trails.map(({ description }) => description),
      desk.policy,
      organization
    )
  );
  return trails.filter(({ description }) => chosen.has(description));
};
function regionsOf({ members, eyes, desk }) {
  const places = members.find(({ account }) => account === eyes)?.places ?? [];
  return places.length === 0 ? [desk.mainRegion] : places.map(({ region }) => region);
}

// action/read/organization/archive-listing.ts
async function readAllArrivals(scene, trails, buckets) {
  const listings = candidatesOf(scene, trails).flatMap((trail) => listingOf(scene, trail, buckets));
  const read = await Promise.all(listings.map((listing) => readArrivals(scene.desk, listing)));
  return {
    deliveries: read.flatMap(({ deliveries }) => deliveries),
    samples: read.flatMap(({ samples }) => samples)
  };
}
function listingOf(scene, trail, buckets) {
  const { description, account } = trail;
  const owner = ownerOf(buckets, description.bucket);
  if (owner === void 0) return [];
  const id = description.isOrganization ? valueOr(scene.organization, null)?.id ?? "" : "";
  const accounts = id === "" ? [account] : activeOf(scene, account);
  const regions = description.isMultiRegion ? regionsOf(scene) : [description.homeRegion];
  const folder = folderOf(description.prefix, id);
  return [{ trail, owner, folder, accounts, regions, now: scene.options.now }];
}
function ownerOf(buckets, bucket) {
  const owner = buckets.find(({ name }) => name === bucket)?.owner;
  return owner?.known === true && owner.value.kind === "inside" ? owner.value.account : void 0;
}
var folderOf = (prefix, organization) => [prefix.replace(/\/$/, ""), "AWSLogs", organization].filter((part) => part !== "").join("/") + "/";
function activeOf({ governance }, own) {
  const active = valueOr(governance.accounts, []).filter(({ status }) => status === "ACTIVE");
  return active.length === 0 ? [own] : active.map(({ id }) => id);
}

// action/read/organization/bucket-keeping.ts
var readLifecycle = (clients, Bucket) => unlessAbsent(["NoSuchLifecycleConfiguration"], [], async () => {
  const answer = await clients.s3().send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  return (answer.Rules ?? []).map(ruleOf);
});
function ruleOf(rule) {
  const { ID: id = "", Status: status, Filter: filter = {} } = rule;
  return {
    id,
    enabled: status === "Enabled",
    prefix: filter.Prefix ?? filter.And?.Prefix ?? oldPrefix(rule),
    partial: isPartial(filter),
    ...timesOf2(rule)
  };
}
function timesOf2({
  Expiration: expiration,
  NoncurrentVersionExpiration: old,
  Transitions: moves = []
}) {
  const [move] = moves;
  return {
    ...days("expirationDays", expiration?.Days),
    ...days("noncurrentDays", old?.NoncurrentDays),
    ...days("transitionDays", move?.Days),
    ...move?.StorageClass === void 0 ? {} : { transitionClass: move.StorageClass }
  };
}
var isPartial = (filter) => [filter.Tag, filter.And?.Tags, filter.ObjectSizeGreaterThan, filter.ObjectSizeLessThan].some(
  (one) => one !== void 0
);
function oldPrefix(rule) {
  const old = new Map(Object.entries(rule)).get("Prefix");
  return typeof old === "string" ? old : "";
}
var days = (name, value) => value === void 0 ? {} : { [name]: value };
var readReplication = (clients, Bucket) => unlessAbsent(["ReplicationConfigurationNotFoundError"], [], async () => {
  const answer = await clients.s3().send(new GetBucketReplicationCommand({ Bucket }));
  return (answer.ReplicationConfiguration?.Rules ?? []).map(copyOf);
});
var copyOf = ({ Status: status, Destination: to }) => ({
  enabled: status === "Enabled",
  destination: to?.Bucket ?? "",
  destinationAccount: to?.Account ?? ""
});
async function readNotifies(clients, Bucket) {
  const answer = await clients.s3().send(new GetBucketNotificationConfigurationCommand({ Bucket }));
  const lists = [
    answer.TopicConfigurations,
    answer.QueueConfigurations,
    answer.LambdaFunctionConfigurations
  ];
  return answer.EventBridgeConfiguration !== void 0 || lists.some((list2) => (list2 ?? []).length > 0);
}

// action/read/organization/bucket.ts
var DAYS_A_YEAR = 365;
async function readBucket(desk, members, found) {
  const { name, owner } = found;
  const account = owner.known && owner.value.kind === "inside" ? owner.value.account : void 0;
  const session = account === void 0 ? notOurs(owner) : await desk.sessionOf(account);
  if (!session.known) return unread(name, owner, session);
  const clients = desk.clientsOf(session.value, desk.mainRegion);
  const own = members.find((one) => one.account === account);
  const [settings, more, accountBlock] = await Promise.all([
    readSettings(clients, name),
    readMore(clients, name, own),
    attempt(() => readAccountBlock(clients, session.value.account))
  ]);
  return { name, owner, accountBlock, ...settings, ...more };
}
function notOurs(owner) {
  if (!owner.known) return owner;
  return {
    known: false,
    reason: `the bucket is ${owner.value.kind}`,
    call: "s3:HeadBucket",
    permission: "s3:ListBucket"
  };
}
function unread(name, owner, why) {
  return {
    name,
    owner,
    region: why,
    accountBlock: why,
    block: why,
    policy: why,
    policyStatus: why,
    ownership: why,
    acl: why,
    versioning: why,
    lock: why,
    encryption: why,
    logging: why,
    lifecycle: why,
    replication: why,
    notifies: why
  };
}
async function readSettings(clients, bucket) {
  const [region, block, policy, policyStatus, ownership, acl, versioning] = await Promise.all([
    attempt(() => readRegion(clients, bucket)),
    attempt(() => readBlock(clients, bucket)),
    attempt(() => readPolicy(clients, bucket)),
    attempt(() => readPolicyStatus(clients, bucket)),
    attempt(() => readOwnership(clients, bucket)),
    attempt(() => readAcl(clients, bucket)),
    attempt(() => readVersioning(clients, bucket))
  ]);
  return { region, block, policy, policyStatus, ownership, acl, versioning };
}
async function readMore(clients, bucket, own) {
  const [lock, encryption, logging, lifecycle, replication, notifies] = await Promise.all([
    attempt(() => readLock(clients, bucket)),
    attempt(() => readEncryption(clients, bucket)),
    attempt(() => readLogging(clients, bucket, own)),
    attempt(() => readLifecycle(clients, bucket)),
    attempt(() => readReplication(clients, bucket)),
    attempt(() => readNotifies(clients, bucket))
  ]);
  return { lock, encryption, logging, lifecycle, replication, notifies };
}
async function readRegion(clients, Bucket) {
  const { LocationConstraint: region } = await clients.s3().send(new GetBucketLocationCommand({ Bucket }));
  if (region === void 0) return "us-east-1";
  return region === "EU" ? "eu-west-1" : region;
}
var blockOf = (block) => ({
  blockPublicAcls: block?.BlockPublicAcls === true,
  ignorePublicAcls: block?.IgnorePublicAcls === true,
  blockPublicPolicy: block?.BlockPublicPolicy === true,
  restrictPublicBuckets: block?.RestrictPublicBuckets === true
});
var NO_BLOCK = ["NoSuchPublicAccessBlockConfiguration"];
var readBlock = (clients, Bucket) => unlessAbsent(NO_BLOCK, blockOf(void 0), async () => {
  const answer = await clients.s3().send(new GetPublicAccessBlockCommand({ Bucket }));
  return blockOf(answer.PublicAccessBlockConfiguration);
});
var readAccountBlock = (clients, AccountId) => unlessAbsent(NO_BLOCK, blockOf(void 0), async () => {
  const answer = await clients.s3Control().send(new GetPublicAccessBlockCommand2({ AccountId }));
  return blockOf(answer.PublicAccessBlockConfiguration);
});
var readPolicy = (clients, Bucket) => unlessAbsent(["NoSuchBucketPolicy"], "", async () => {
  const { Policy: policy = "" } = await clients.s3().send(new GetBucketPolicyCommand({ Bucket }));
  return policy;
});
var readPolicyStatus = (clients, Bucket) => unlessAbsent(["NoSuchBucketPolicy"], null, async () => {
  const answer = await clients.s3().send(new GetBucketPolicyStatusCommand({ Bucket }));
  return answer.PolicyStatus?.IsPublic ?? null;
});
var readOwnership = (clients, Bucket) => unlessAbsent(["OwnershipControlsNotFoundError"], "", async () => {
  const answer = await clients.s3().send(new GetBucketOwnershipControlsCommand({ Bucket }));
  return answer.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? "";
});
async function readAcl(clients, Bucket) {
  const { Grants: grants = [] } = await clients.s3().send(new GetBucketAclCommand({ Bucket }));
  return grants.map(({ Grantee: grantee, Permission: permission = "" }) => ({
    grantee: grantee?.URI ?? grantee?.ID ?? "",
    permission
  }));
}
async function readVersioning(clients, Bucket) {
  const { Status: status = "", MFADelete: mfa } = await clients.s3().send(new GetBucketVersioningCommand({ Bucket }));
  return { status, mfaDelete: mfa === "Enabled" };
}
var readLock = (clients, Bucket) => unlessAbsent(
  ["ObjectLockConfigurationNotFoundError"],
  { enabled: false, mode: "", days: 0 },
  async () => {
    const answer = await clients.s3().send(new GetObjectLockConfigurationCommand({ Bucket }));
    const lock = answer.ObjectLockConfiguration;
    const {
      Mode: mode = "",
      Days: days2 = 0,
      Years: years = 0
    } = lock?.Rule?.DefaultRetention ?? {};
    return {
      enabled: lock?.ObjectLockEnabled === "Enabled",
      mode,
      days: days2 + years * DAYS_A_YEAR
    };
  }
);
var readEncryption = (clients, Bucket) => unlessAbsent(
  ["ServerSideEncryptionConfigurationNotFoundError"],
  { algorithm: "", keyId: "" },
  async () => {
    const answer = await clients.s3().send(new GetBucketEncryptionCommand({ Bucket }));
    const rule = answer.ServerSideEncryptionConfiguration?.Rules?.[0];
    const { SSEAlgorithm: algorithm = "", KMSMasterKeyID: keyId = "" } = rule?.ApplyServerSideEncryptionByDefault ?? {};
    return { algorithm, keyId };
  }
);
async function readLogging(clients, Bucket, own) {
  const { LoggingEnabled: logging } = await clients.s3().send(new GetBucketLoggingCommand({ Bucket }));
  const bucket = logging?.TargetBucket ?? "";
  if (bucket === "") return null;
  const exists = existsIn(own, bucket);
  if (!exists.known || !exists.value || bucket === Bucket)
    return { bucket, exists, block: known(blockOf(void 0)), policy: known("") };
  const [block, policy] = await Promise.all([
    attempt(() => readBlock(clients, bucket)),
    attempt(() => readPolicy(clients, bucket))
  ]);
  return { bucket, exists, block, policy };
}
function existsIn(own, bucket) {
  if (own === void 0) return known(false);
  return own.buckets.known ? known(own.buckets.value.includes(bucket)) : own.buckets;
}

// action/read/organization/changes.ts
async function readChanges(desk, question) {
  const { account, region, since } = question;
  const events = await lookInto(desk, { account, region }, async (clients) => {
    const found = await Promise.all(TAMPERING_CALLS.map((name) => lookUp(clients, question, name)));
    return found.flat().toSorted((a9, b9) => a9.time.localeCompare(b9.time));
  });
  return { account, region, since: since.toISOString(), events };
}
var MOST_PAGES2 = 20;
async function lookUp(clients, question, name) {
  const { account, region, since, until, trails } = question;
  const changes = [];
  let pages2 = 0;
  const asked = {
    LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: name }],
    StartTime: since,
    EndTime: until
  };
  for await (const { Events: events = [], NextToken: next } of paginateLookupEvents(
    { client: clients.cloudTrail() },
    asked
  )) {
    const ours = events.filter((event) => succeeded(event) && concerns(event, trails));
    changes.push(...ours.map((event) => changeOf(event, { account, region, name })));
    pages2 += 1;
    if (pages2 < MOST_PAGES2 || next === void 0) continue;
    if (changes.length > 0) break;
    throw new CallError(
      "cloudtrail:LookupEvents",
      new Error(`more than ${MOST_PAGES2} pages of ${name}`)
    );
  }
  return changes;
}
var succeeded = (event) => textAt(recordOf(event), "errorCode") === "";
function recordOf({ CloudTrailEvent: text = "" }) {
  try {
    const record = JSON.parse(text);
    return isLogRecord(record) ? record : {};
  } catch {
    return {};
  }
}
function namesIn(event) {
  const listed = (event.Resources ?? []).map(({ ResourceName: name = "" }) => name);
  return [...namedIn(recordOf(event)), ...listed.filter((name) => name !== "")];
}
function concerns(event, trails) {
  const names = namesIn(event);
  return names.length === 0 || names.some((name) => trails.some((trail) => [trail.arn, trail.name].includes(name)));
}
function changeOf(event, at) {
  const principal = textAt(recordOf(event), "userIdentity.arn");
  return {
    ...at,
    id: event.EventId ?? "",
    time: iso(event.EventTime) ?? "",
    principal: principal === "" ? event.Username ?? "somebody unnamed" : principal,
    resources: namesIn(event)
  };
}

// action/read/organization/governance.ts
var readOrganizationFacts = (desk) => lookInto(
  desk,
  { account: desk.caller.account, region: desk.mainRegion },
  (clients) => unlessAbsent(["AWSOrganizationsNotInUseException"], null, async () => {
    const { Organization: found } = await clients.organizations().send(new DescribeOrganizationCommand({}));
    return {
      id: found?.Id ?? "",
      managementAccount: found?.MasterAccountId ?? "",
      featureSet: found?.FeatureSet ?? ""
    };
  })
);
async function governor(desk, management) {
  const session = await desk.sessionOf(management);
  return session.known ? management : desk.caller.account;
}
async function readGovernance(desk, eyes) {
  const look = (ask) => lookInto(desk, { account: eyes, region: desk.mainRegion }, ask);
  const [accounts, trustedServices, trailAdministrators] = await Promise.all([
    look(listAccounts),
    look(listTrusted),
    look(listAdministrators)
  ]);
  return { accounts: neverEmpty(accounts), trustedServices, trailAdministrators };
}
function neverEmpty(accounts) {
  if (!accounts.known || accounts.value.length > 0) return accounts;
  const call = "organizations:ListAccounts";
  return { known: false, reason: "the list of accounts came back empty", call, permission: call };
}
var listAccounts = (clients) => pages(
  paginateListAccounts({ client: clients.organizations() }, {}),
  ({ Accounts: found = [] }) => found.map((account) => ({
    id: account.Id ?? "",
    name: account.Name ?? "",
    status: account.State ?? oldStatus(account)
  }))
);
function oldStatus(account) {
  const old = new Map(Object.entries(account)).get("Status");
  return typeof old === "string" ? old : "ACTIVE";
}
var listTrusted = (clients) => pages(
  paginateListAWSServiceAccessForOrganization({ client: clients.organizations() }, {}),
  ({ EnabledServicePrincipals: found = [] }) => found.map(({ ServicePrincipal: principal = "" }) => principal)
);
var listAdministrators = (clients) => pages(
  paginateListDelegatedAdministrators(
    { client: clients.organizations() },
    { ServicePrincipal: "cloudtrail.amazonaws.com" }
  ),
  ({ DelegatedAdministrators: found = [] }) => found.map(({ Id: id = "" }) => id)
);

// action/read/organization/guardrails.ts
function once(memory, key, ask) {
  const asked = memory.get(key) ?? ask();
  memory.set(key, asked);
  return asked;
}
function guardrailReader(desk, eyes) {
  const memory = { parents: /* @__PURE__ */ new Map(), attached: /* @__PURE__ */ new Map(), documents: /* @__PURE__ */ new Map() };
  return async (account, duty) => ({
    account,
    duty,
    policies: await lookInto(desk, { account: eyes, region: desk.mainRegion }, async (clients) => {
      const chain = await chainOf(clients, memory, account);
      const all = chain.map(
        (target) => once(memory.attached, target, () => policiesAt(clients, memory, target))
      );
      return (await Promise.all(all)).flat();
    })
  });
}
async function chainOf(clients, { parents }, account) {
  const chain = [account];
  for (let child = account; !child.startsWith("r-"); ) {
    const parent = await once(parents, child, () => parentOf(clients, child));
    if (parent === void 0) break;
    chain.push(parent);
    child = parent;
  }
  return chain;
}
async function policiesAt(clients, { documents }, target) {
  const lists = await Promise.all(TYPES.map((type) => listPolicies(clients, target, type)));
  return Promise.all(
    lists.flat().map(async (policy) => ({
      ...policy,
      target,
      document: await once(documents, policy.id, () => readDocument(clients, policy.id))
    }))
  );
}
var TYPES = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];
async function parentOf(clients, ChildId) {
  const parents = await pages(
    paginateListParents({ client: clients.organizations() }, { ChildId }),
    ({ Parents: found = [] }) => found.map(({ Id: id = "" }) => id)
  );
  return parents[0];
}
var listPolicies = (clients, TargetId, Filter) => unlessAbsent(
  ["PolicyTypeNotEnabledException", "PolicyTypeNotAvailableForOrganizationException"],
  [],
  () => pages(
    paginateListPoliciesForTarget({ client: clients.organizations() }, { TargetId, Filter }),
    ({ Policies: found = [] }) => found.map(({ Id: id = "", Name: name = "" }) => ({ id, name, type: Filter }))
  )
);
async function readDocument(clients, PolicyId) {
  const answer = await clients.organizations().send(new DescribePolicyCommand({ PolicyId }));
  return answer.Policy?.Content ?? "";
}

// action/read/organization/key.ts
async function readKey(desk, arn) {
  const [, , , region = desk.mainRegion, account = ""] = arn.split(":");
  const look = (ask) => lookInto(desk, { account, region }, ask);
  const [description, rotation, policy, grants] = await Promise.all([
    look((clients) => describe2(clients, arn)),
    look(async (clients) => {
      const answer = await clients.kms().send(new GetKeyRotationStatusCommand({ KeyId: arn }));
      return answer.KeyRotationEnabled === true;
    }),
    look(async (clients) => {
      const answer = await clients.kms().send(new GetKeyPolicyCommand({ KeyId: arn, PolicyName: "default" }));
      return answer.Policy ?? "";
    }),
    look(
      (clients) => pages(
        paginateListGrants({ client: clients.kms() }, { KeyId: arn }),
        ({ Grants: found = [] }) => found.map(({ GranteePrincipal: grantee = "", Operations: operations = [] }) => ({
          grantee,
          operations
        }))
      )
    )
  ]);
  return { arn, account, region, description, rotation, policy, grants };
}
var describe2 = (clients, arn) => unlessAbsent(["NotFoundException"], null, async () => {
  const { KeyMetadata: key } = await clients.kms().send(new DescribeKeyCommand({ KeyId: arn }));
  return {
    arn,
    state: key?.KeyState ?? "",
    origin: key?.Origin ?? "",
    spec: key?.KeySpec ?? "",
    customStore: key?.CustomKeyStoreId !== void 0
  };
});

// action/read/organization/trails.ts
async function readTrail(desk, around, description) {
  const { arn, homeRegion } = description;
  const account = arn.split(":")[4] ?? "";
  const eyes = (await desk.sessionOf(account)).known ? account : desk.caller.account;
  const home = (look) => lookInto(desk, { account: eyes, region: homeRegion }, look);
  const [status, selectors, insights, tags, bucketOwner] = await Promise.all([
    readStatuses(desk, { eyes, description, around }),
    home((clients) => readSelectors(clients, arn)),
    home((clients) => readInsights(clients, arn)),
    home((clients) => readTags(clients, arn)),
    findOwner(desk, around, { bucket: description.bucket, account: eyes })
  ]);
  return { description, account, status, selectors, insights, tags, bucketOwner };
}
async function readStatuses(desk, { eyes, description, around }) {
  const { arn, homeRegion, isMultiRegion } = description;
  const places = around.members.find(({ account }) => account === eyes)?.places ?? [];
  const everywhere = isMultiRegion && around.isCandidate(description);
  const others = everywhere ? places.map(({ region }) => region) : [];
  return Promise.all(
    [.../* @__PURE__ */ new Set([homeRegion, ...others])].map(async (region) => ({
      region,
      status: await lookInto(
        desk,
        { account: eyes, region },
        (clients) => readStatus(clients, arn)
      )
    }))
  );
}
async function readStatus(clients, arn) {
  return statusOf2(await clients.cloudTrail().send(new GetTrailStatusCommand({ Name: arn })));
}
function statusOf2(answer) {
  return {
    isLogging: answer.IsLogging === true,
    ...given("startLoggingTime", iso(answer.StartLoggingTime)),
    ...given("latestDeliveryTime", iso(answer.LatestDeliveryTime)),
    ...given("latestDeliveryError", answer.LatestDeliveryError),
    ...given("latestDigestDeliveryTime", iso(answer.LatestDigestDeliveryTime)),
    ...given("latestDigestDeliveryError", answer.LatestDigestDeliveryError),
    ...given("latestCloudWatchLogsDeliveryTime", iso(answer.LatestCloudWatchLogsDeliveryTime)),
    ...given("latestCloudWatchLogsDeliveryError", answer.LatestCloudWatchLogsDeliveryError),
    ...given("latestNotificationError", answer.LatestNotificationError)
  };
}
function given(key, value) {
  return value === void 0 || value === "" ? {} : { [key]: value };
}
async function readSelectors(clients, arn) {
  const answer = await clients.cloudTrail().send(new GetEventSelectorsCommand({ TrailName: arn }));
  return {
    basic: (answer.EventSelectors ?? []).map(basicOf),
    advanced: (answer.AdvancedEventSelectors ?? []).map(advancedOf)
  };
}
var basicOf = ({
  ReadWriteType: readWriteType = "All",
  IncludeManagementEvents: includeManagementEvents = true,
  ExcludeManagementEventSources: excludeManagementEventSources = [],
  DataResources: resources = []
}) => ({
  readWriteType,
  includeManagementEvents,
  excludeManagementEventSources,
  dataResources: resources.map(({ Type: type = "", Values: values = [] }) => ({ type, values }))
});
var advancedOf = ({
  FieldSelectors: fields = []
}) => fields.map((one) => ({
  field: one.Field ?? "",
  operators: {
    ...some("equals", one.Equals),
    ...some("startsWith", one.StartsWith),
    ...some("endsWith", one.EndsWith),
    ...some("notEquals", one.NotEquals),
    ...some("notStartsWith", one.NotStartsWith),
    ...some("notEndsWith", one.NotEndsWith)
  }
}));
function some(name, values) {
  return values === void 0 || values.length === 0 ? {} : { [name]: values };
}
var readInsights = (clients, arn) => unlessAbsent(
  ["UnsupportedOperationException"],
  null,
  () => unlessAbsent(["InsightNotEnabledException"], [], async () => {
    const answer = await clients.cloudTrail().send(new GetInsightSelectorsCommand({ TrailName: arn }));
    return (answer.InsightSelectors ?? []).map(({ InsightType: type = "" }) => type);
  })
);
async function readTags(clients, arn) {
  const answer = await clients.cloudTrail().send(new ListTagsCommand({ ResourceIdList: [arn] }));
  return (answer.ResourceTagList ?? []).flatMap(
    ({ TagsList: tags = [] }) => tags.map(({ Key: key = "" }) => key)
  );
}
async function findOwner(desk, around, { bucket, account }) {
  const owner = around.members.find(
    ({ buckets }) => buckets.known && buckets.value.includes(bucket)
  );
  if (owner !== void 0) return known({ kind: "inside", account: owner.account });
  const answer = await lookInto(
    desk,
    { account, region: desk.mainRegion },
    (clients) => headBucket(clients, bucket)
  );
  if (!answer.known) return answer;
  return answer.value === "dangling" ? known({ kind: "dangling" }) : disowned(around);
}
function disowned({ accounts, members }) {
  if (!accounts.known) return accounts;
  const active = accounts.value.filter(({ status }) => status === "ACTIVE");
  for (const { id } of active) {
    const buckets = members.find(({ account }) => account === id)?.buckets ?? NOT_ASKED;
    if (!buckets.known) return buckets;
  }
  return known({ kind: "foreign" });
}
var NOT_ASKED = {
  known: false,
  reason: "not every account was read (organization.audit-role names the role to assume)",
  call: "sts:AssumeRole",
  permission: "sts:AssumeRole"
};
async function headBucket(clients, bucket) {
  try {
    await clients.s3().send(new HeadBucketCommand({ Bucket: bucket }));
    return "exists";
  } catch (error) {
    if (error instanceof CallError && error.status === 404) return "dangling";
    if (error instanceof CallError && [301, 403].includes(error.status)) return "exists";
    throw error;
  }
}

// action/read/organization/lake.ts
async function readLake(desk, at) {
  const stores = await lookInto(desk, at, async (clients) => {
    const arns = await pages(
      paginateListEventDataStores({ client: clients.cloudTrail() }, {}),
      ({ EventDataStores: found = [] }) => found.map(({ EventDataStoreArn: arn = "" }) => arn)
    );
    return Promise.all(arns.map((arn) => readStore(clients, arn)));
  });
  return { ...at, stores };
}
async function readStore(clients, arn) {
  const [store, policy] = await Promise.all([
    clients.cloudTrail().send(new GetEventDataStoreCommand({ EventDataStore: arn })),
    attempt(() => readPolicy2(clients, arn))
  ]);
  return { ...storeOf(store), arn, policy };
}
var storeOf = (store) => ({
  name: store.Name ?? "",
  status: store.Status ?? "",
  kmsKeyId: store.KmsKeyId ?? "",
  retentionDays: store.RetentionPeriod ?? 0,
  ...flagsOf(store),
  selectors: (store.AdvancedEventSelectors ?? []).map(advancedOf)
});
var flagsOf = (store) => ({
  multiRegion: store.MultiRegionEnabled === true,
  organization: store.OrganizationEnabled === true,
  terminationProtection: store.TerminationProtectionEnabled === true
});
var readPolicy2 = (clients, arn) => unlessAbsent(["ResourcePolicyNotFoundException"], "", async () => {
  const answer = await clients.cloudTrail().send(new GetResourcePolicyCommand({ ResourceArn: arn }));
  return answer.ResourcePolicy ?? "";
});

// action/read/organization/log-group.ts
async function readLogGroup(desk, { logGroupArn: arn, logRoleArn: roleArn }) {
  const [, , , region = "", account = "", , name = ""] = arn.split(":");
  const look = (ask) => lookInto(desk, { account, region }, ask);
  const [group, filters, alarms, role] = await Promise.all([
    look((clients) => findGroup(clients, name)),
    look((clients) => listFilters(clients, name)),
    look(listAlarms),
    readRole(desk, roleArn)
  ]);
  const topics = await readTopics(desk, filters, alarms);
  return { arn, name, account, region, group, filters, alarms, topics, roleArn, role };
}
async function findGroup(clients, name) {
  const groups = await pages(
    paginateDescribeLogGroups({ client: clients.logs() }, { logGroupNamePrefix: name }),
    ({ logGroups }) => logGroups
  );
  const group = groups.find(({ logGroupName }) => logGroupName === name);
  if (group === void 0) return null;
  return { retentionDays: group.retentionInDays ?? null, kmsKeyId: group.kmsKeyId ?? "" };
}
var listFilters = (clients, logGroupName) => pages(
  paginateDescribeMetricFilters({ client: clients.logs() }, { logGroupName }),
  ({ metricFilters = [] }) => metricFilters.map(({ filterName = "", filterPattern = "", metricTransformations = [] }) => ({
    name: filterName,
    pattern: filterPattern,
    metrics: metricTransformations.map(({ metricNamespace = "", metricName = "" }) => ({
      namespace: metricNamespace,
      name: metricName
    }))
  }))
);
var listAlarms = (clients) => pages(
  paginateDescribeAlarms({ client: clients.cloudWatch() }, { AlarmTypes: ["MetricAlarm"] }),
  ({ MetricAlarms: alarms = [] }) => alarms.map(alarmOf)
);
var alarmOf = ({
  AlarmArn: arn = "",
  AlarmName: name = "",
  Namespace: namespace = "",
  MetricName: metric = "",
  ActionsEnabled: actionsEnabled = false,
  AlarmActions: actions = []
}) => ({ arn, name, namespace, metric, actionsEnabled, actions });
async function readTopics(desk, filters, alarms) {
  if (!filters.known || !alarms.known) return [];
  const metrics = new Set(
    filters.value.flatMap(
      ({ metrics: own }) => own.map(({ namespace, name }) => `${namespace} ${name}`)
    )
  );
  const actions = alarms.value.filter(({ namespace, metric }) => metrics.has(`${namespace} ${metric}`)).flatMap((alarm) => alarm.actions);
  const topics = [...new Set(actions)].filter((arn) => /^arn:[\w-]+:sns:/.test(arn));
  return Promise.all(
    topics.map(async (arn) => ({ arn, confirmed: await countConfirmed(desk, arn) }))
  );
}
function countConfirmed(desk, arn) {
  const [, , , region = "", account = ""] = arn.split(":");
  return lookInto(desk, { account, region }, async (clients) => {
    const subscriptions = await pages(
      paginateListSubscriptionsByTopic({ client: clients.sns() }, { TopicArn: arn }),
      ({ Subscriptions: found }) => found
    );
    return subscriptions.filter(({ SubscriptionArn: own }) => own?.startsWith("arn:") === true).length;
  });
}
function readRole(desk, arn) {
  const account = arn.split(":")[4] ?? "";
  const name = arn.split("/").at(-1) ?? "";
  return lookInto(desk, { account, region: desk.mainRegion }, async (clients) => {
    const { Role: role } = await clients.iam().send(new GetRoleCommand({ RoleName: name }));
    const [inline, attached] = await Promise.all([
      inlineOf(clients, name),
      attachedOf(clients, name)
    ]);
    return { trust: decoded(role?.AssumeRolePolicyDocument), documents: [...inline, ...attached] };
  });
}
function decoded(document) {
  try {
    return decodeURIComponent(document ?? "");
  } catch {
    return document ?? "";
  }
}
async function inlineOf(clients, RoleName) {
  const names = await pages(
    paginateListRolePolicies({ client: clients.iam() }, { RoleName }),
    ({ PolicyNames: found }) => found
  );
  return Promise.all(
    names.map(async (PolicyName) => {
      const answer = await clients.iam().send(new GetRolePolicyCommand({ RoleName, PolicyName }));
      return decoded(answer.PolicyDocument);
    })
  );
}
async function attachedOf(clients, RoleName) {
  const policies = await pages(
    paginateListAttachedRolePolicies({ client: clients.iam() }, { RoleName }),
    ({ AttachedPolicies: found }) => found
  );
  return Promise.all(policies.map(({ PolicyArn }) => documentOf(clients, PolicyArn)));
}
async function documentOf(clients, PolicyArn) {
  const { Policy: policy } = await clients.iam().send(new GetPolicyCommand({ PolicyArn }));
  const VersionId = policy?.DefaultVersionId;
  const answer = await clients.iam().send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
  return decoded(answer.PolicyVersion?.Document);
}

// action/read/organization/security.ts
async function readSecurity(desk, question) {
  const { account, homeRegion, regions } = question;
  const home = (look) => lookInto(desk, { account, region: homeRegion }, look);
  const [places, aggregators, configAggregators, hubFindings] = await Promise.all([
    Promise.all(regions.map((region) => readPlace2(desk, question, region))),
    home(readAggregators),
    home(readConfigAggregators),
    home(readHubFindings)
  ]);
  return { account, places, aggregators, configAggregators, hubFindings };
}
async function readPlace2(desk, question, region) {
  const management = (look) => lookInto(desk, { account: question.management, region }, look);
  const own = (look) => lookInto(desk, { account: question.account, region }, look);
  const [hubAdministrators, guardDutyAdministrators, hubEnrolment, standards, guardDutyEnrolment] = await Promise.all([
    management(hubAdministratorsIn),
    management(guardDutyAdministratorsIn),
    own(readHubEnrolment),
    own(readStandards),
    readGuardDutyEnrolment(desk, question, region)
  ]);
  return {
    region,
    hubAdministrators,
    guardDutyAdministrators,
    hubEnrolment,
    standards,
    guardDutyEnrolment
  };
}
var hubAdministratorsIn = (clients) => pages(
  paginateListOrganizationAdminAccounts2({ client: clients.securityHub() }, {}),
  ({ AdminAccounts: found = [] }) => found.map(({ AccountId: id = "" }) => id)
);
var guardDutyAdministratorsIn = (clients) => pages(
  paginateListOrganizationAdminAccounts({ client: clients.guardDuty() }, {}),
  ({ AdminAccounts: found = [] }) => found.map(({ AdminAccountId: id = "" }) => id)
);
async function readHubEnrolment(clients) {
  const answer = await clients.securityHub().send(new DescribeOrganizationConfigurationCommand2({}));
  return {
    autoEnable: answer.AutoEnable === true,
    central: answer.OrganizationConfiguration?.ConfigurationType === "CENTRAL"
  };
}
var readStandards = (clients) => pages(
  paginateGetEnabledStandards({ client: clients.securityHub() }, {}),
  ({ StandardsSubscriptions: found = [] }) => found.map(({ StandardsArn: arn = "", StandardsStatus: status = "FAILED" }) => ({
    arn,
    status
  }))
);
async function readGuardDutyEnrolment(desk, { account, sightings }, region) {
  const at = { account, region };
  const seen = sightings.detectors.get(`${account} ${region}`);
  const detectors = seen ?? await lookInto(desk, at, listDetectors);
  if (!detectors.known) return detectors;
  const [DetectorId] = detectors.value;
  if (DetectorId === void 0) return known("");
  return lookInto(desk, at, async (clients) => {
    const modes = await pages(
      paginateDescribeOrganizationConfiguration({ client: clients.guardDuty() }, { DetectorId }),
      ({ AutoEnableOrganizationMembers: mode }) => [mode ?? "NONE"]
    );
    return modes[0] ?? "";
  });
}
async function readAggregators(clients) {
  const arns = await pages(
    paginateListFindingAggregators({ client: clients.securityHub() }, {}),
    ({ FindingAggregators: found = [] }) => found.map(({ FindingAggregatorArn: arn = "" }) => arn)
  );
  return Promise.all(
    arns.map(async (arn) => {
      const answer = await clients.securityHub().send(new GetFindingAggregatorCommand({ FindingAggregatorArn: arn }));
      return answer.RegionLinkingMode ?? "";
    })
  );
}
var readConfigAggregators = (clients) => pages(
  paginateDescribeConfigurationAggregators({ client: clients.config() }, {}),
  ({ ConfigurationAggregators: found = [] }) => found.map(
    ({ ConfigurationAggregatorName: name = "", OrganizationAggregationSource: source }) => ({
      name,
      organization: source !== void 0,
      allRegions: source?.AllAwsRegions === true
    })
  )
);
var readHubFindings = (clients) => pages(
  paginateGetFindings(
    { client: clients.securityHub() },
    {
      Filters: {
        GeneratorId: [{ Value: "security-control/CloudTrail.", Comparison: "PREFIX" }],
        RecordState: [{ Value: "ACTIVE", Comparison: "EQUALS" }]
      }
    }
  ),
  ({ Findings: found = [] }) => found.filter(isOfCloudTrail).map(opinionOf)
);
var isOfCloudTrail = ({ GeneratorId: generator = "" }) => generator.startsWith("security-control/CloudTrail.");
var opinionOf = ({
  GeneratorId: generator = "",
  Compliance: compliance,
  Resources: resources = []
}) => ({
  control: generator.replace("security-control/", ""),
  status: compliance?.Status ?? "",
  resource: resources[0]?.Id ?? ""
});

// action/read/organization/snapshot.ts
var DEFAULT_CONCURRENCY = 32;
var LANES2 = 2;
var HOUR2 = 36e5;
async function readSnapshot(options) {
  const desk = await openDesk(await wiringOf(options), options.policy);
  const scene = await visitAccounts(desk, options);
  const trails = await readTrails(scene);
  const [resources, around] = await Promise.all([
    readResources(scene, trails),
    readAround(scene, trails)
  ]);
  const [guardrails, arrivals] = await Promise.all([
    readGuardrails(scene, resources.buckets),
    readAllArrivals(scene, trails, resources.buckets)
  ]);
  return { ...headOf(scene), trails, guardrails, ...resources, ...around, ...arrivals };
}
async function visitAccounts(desk, options) {
  const organization = await readOrganizationFacts(desk);
  const management = managementOf(desk, organization);
  const eyes = await governor(desk, management);
  const governance = await readGovernanceOf(desk, organization, eyes);
  const sightings = { trails: /* @__PURE__ */ new Map(), detectors: /* @__PURE__ */ new Map() };
  const { accounts } = governance;
  const members = await readMembers(desk, sightings, { accounts, management });
  return { options, desk, organization, management, eyes, governance, members, sightings };
}
function headOf({ desk, options, organization, governance, members }) {
  const { account, arn, partition: partition2 } = desk.caller;
  return {
    version: 1,
    takenAt: options.now.toISOString(),
    partition: partition2,
    caller: { account, arn },
    organization,
    ...governance,
    members
  };
}
async function wiringOf(options) {
  const { endpointUrl, policy, concurrency = DEFAULT_CONCURRENCY, onCall } = options;
  const region = process.env.AWS_REGION ?? policy.homeRegion ?? "us-east-1";
  return {
    endpointUrl,
    gate: new Gate(concurrency),
    onCall: onCall ?? (() => void 0),
    first: await firstClient(region, endpointUrl)
  };
}
function managementOf({ policy, caller }, organization) {
  if (organization.known) return organization.value?.managementAccount ?? caller.account;
  return policy.managementAccount ?? caller.account;
}
async function readGovernanceOf(desk, organization, eyes) {
  if (!organization.known || organization.value !== null) return readGovernance(desk, eyes);
  const self = { id: desk.caller.account, name: "", status: "ACTIVE" };
  return { accounts: known([self]), trustedServices: known([]), trailAdministrators: known([]) };
}
function readMembers(desk, sightings, from) {
  const { auditRole, logArchiveAccount = "", securityAccount = "" } = desk.policy;
  const own = [desk.caller.account, from.management];
  const active = valueOr(from.accounts, []).filter(({ status }) => status === "ACTIVE");
  const named = [...own, logArchiveAccount, securityAccount, ...active.map(({ id }) => id)];
  const asked = unique(auditRole === void 0 ? own : named);
  return mapLimited(asked, LANES2, (account) => readAccount(desk, sightings, account));
}
async function readTrails({
  desk,
  governance,
  members,
  organization,
  sightings
}) {
  const described = [...sightings.trails.values()].toSorted((a9, b9) => a9.arn < b9.arn ? -1 : 1);
  const candidates = new Set(candidateTrails(described, desk.policy, organization));
  const isCandidate = (trail) => candidates.has(trail);
  return mapLimited(
    described,
    LANES2,
    (one) => readTrail(desk, { accounts: governance.accounts, members, isCandidate }, one)
  );
}
async function readResources(scene, trails) {
  const { desk, members } = scene;
  const used = candidatesOf(scene, trails);
  const owners = new Map(
    used.map(({ description, bucketOwner }) => [description.bucket, bucketOwner])
  );
  const keys = unique(used.map(({ description }) => description.kmsKeyId));
  const groups = new Map(used.map(({ description }) => [description.logGroupArn, description]));
  groups.delete("");
  const [buckets, keyFacts, logGroups] = await Promise.all([
    Promise.all([...owners].map(([name, owner]) => readBucket(desk, members, { name, owner }))),
    Promise.all(keys.map((arn) => readKey(desk, arn))),
    Promise.all([...groups.values()].map((description) => readLogGroup(desk, description)))
  ]);
  return { buckets, keys: keyFacts, logGroups };
}
var unique = (names) => [...new Set(names)].filter((name) => name !== "");
async function readAround(scene, trails) {
  const { desk, management, eyes, sightings, governance } = scene;
  const regions = regionsOf(scene);
  const [administrator] = valueOr(governance.trailAdministrators, []);
  const account = desk.policy.securityAccount ?? administrator ?? desk.caller.account;
  const homeRegion = homeOf(scene, trails);
  const [lake, security, tampering] = await Promise.all([
    Promise.all(regions.map((region) => readLake(desk, { account: eyes, region }))),
    readSecurity(desk, { account, management, homeRegion, regions, sightings }),
    readTampering(scene, candidatesOf(scene, trails))
  ]);
  return { lake, security, tampering };
}
var homeOf = (scene, trails) => scene.desk.policy.homeRegion ?? candidatesOf(scene, trails)[0]?.description.homeRegion ?? scene.desk.mainRegion;
function readTampering({ desk, options, governance }, trails) {
  const since = new Date(options.since ?? options.now.getTime() - desk.policy.lookBackHours * HOUR2);
  const accounts = [
    ...trails.map(({ account }) => account),
    ...valueOr(governance.trailAdministrators, [])
  ];
  const places = unique(
    trails.flatMap(
      ({ description }) => accounts.map((account) => `${account} ${description.homeRegion}`)
    )
  );
  return Promise.all(
    places.map((place) => {
      const [account = "", region = ""] = place.split(" ");
      const descriptions = trails.map(({ description }) => description);
      return readChanges(desk, {
        account,
        region,
        since,
        until: options.now,
        trails: descriptions
      });
    })
  );
}
async function readGuardrails({ desk, eyes, organization, governance }, buckets) {
  if (valueOr(organization, null) === null) return [];
  const read = guardrailReader(desk, eyes);
  const administrators = valueOr(governance.trailAdministrators, []);
  const archives = unique(
    buckets.map(
      ({ owner }) => owner.known && owner.value.kind === "inside" ? owner.value.account : ""
    )
  );
  return Promise.all([
    ...administrators.map((account) => read(account, "administrator")),
    ...archives.map((account) => read(account, "archive"))
  ]);
}
export {
  readSnapshot
};
