import { CreateTrailCommand, DeleteTrailCommand } from '@aws-sdk/client-cloudtrail';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  DetachRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateBucketCommand, DeleteBucketCommand } from '@aws-sdk/client-s3';
import type { Look } from './look.ts';
import { look } from './look.ts';
import { MANAGEMENT } from './moto.ts';
import type { World } from './world.ts';
import { documentOf, HOME } from './archive.ts';

/** A look at an organisation that has one of everything there is to ask about. */
export async function lookAtEverything(world: World): Promise<Look> {
  const { state } = world.overlay;
  const { iam } = world.at(MANAGEMENT);
  const { s3, cloudTrail } = world.at(world.member);
  const arn = `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:eventdatastore/one`;
  state.stores = { [HOME]: [{ EventDataStoreArn: arn, Name: 'one' }] };
  const { Policy: made } = await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'attached',
      PolicyDocument: documentOf({ Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: '*' }),
    }),
  );
  const attachment = { RoleName: 'trail-to-logs', PolicyArn: made?.Arn };
  await iam.send(new AttachRolePolicyCommand(attachment));
  await s3.send(new CreateBucketCommand({ Bucket: 'soon-gone' }));
  await cloudTrail.send(new CreateTrailCommand({ Name: 'astray', S3BucketName: 'soon-gone' }));
  await s3.send(new DeleteBucketCommand({ Bucket: 'soon-gone' }));
  try {
    return await look(world);
  } finally {
    state.stores = {};
    await iam.send(new DetachRolePolicyCommand(attachment));
    await cloudTrail.send(new DeleteTrailCommand({ Name: 'astray' }));
  }
}
