import type { Severity } from '../finding.ts';
import type { Token } from './filter-pattern.ts';

/** One thing CIS asks an alarm for, and the least its filter must name. */
export interface Watch {
  readonly id: string;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly tokens: readonly Token[];
  readonly cis: string;
  readonly hub: string;
  /** A whole pattern to paste, where the tokens alone do not make one. */
  readonly example?: string;
}

const calls = (names: string): readonly Token[] =>
  names.split(' ').map((value) => ({ field: 'eventName', operator: '=', value }));

export const WATCHES: readonly Watch[] = [
  {
    id: 'MON-01',
    severity: 'low',
    what: 'unauthorised calls',
    why: 'Somebody who tries doors is refused many times before one opens.',
    tokens: [
      { field: 'errorCode', operator: '=', value: '*UnauthorizedOperation' },
      { field: 'errorCode', operator: '=', value: 'AccessDenied*' },
    ],
    cis: '4.1/4.1/5.1',
    hub: 'CloudWatch.2',
  },
  {
    id: 'MON-02',
    severity: 'low',
    what: 'console sign-ins without a second factor',
    why: 'A stolen password alone should not open the console unseen.',
    tokens: [
      { field: 'eventName', operator: '=', value: 'ConsoleLogin' },
      { field: 'MFAUsed', operator: '!=' },
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
    cis: '4.2/4.2/5.2',
    hub: 'CloudWatch.3',
  },
  {
    id: 'MON-03',
    severity: 'medium',
    what: 'use of the root user',
    why: 'Root is for emergencies: every use of it is worth a look.',
    tokens: [
      { field: 'type', operator: '=', value: 'Root' },
      { field: 'invokedBy', operator: 'not exists' },
      { field: 'eventType', operator: '!=', value: 'AwsServiceEvent' },
    ],
    example:
      '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }',
    cis: '4.3/4.3/5.3',
    hub: 'CloudWatch.1',
  },
  {
    id: 'MON-04',
    severity: 'medium',
    what: 'changes of IAM policies',
    why: 'Whoever changes a policy gives rights: to others, or to himself.',
    tokens: calls(
      'DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy',
    ),
    cis: '4.4/4.4/5.4',
    hub: 'CloudWatch.4',
  },
  {
    id: 'MON-05',
    severity: 'medium',
    what: 'changes of CloudTrail itself',
    why: 'The first thing to switch off is the camera. Add PutEventSelectors, PutInsightSelectors and the delegated administrator calls: CIS forgets them.',
    tokens: calls('CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging'),
    cis: '4.5/4.5/5.5',
    hub: 'CloudWatch.5',
  },
  {
    id: 'MON-06',
    severity: 'low',
    what: 'failed console sign-ins',
    why: 'Guessing leaves failures behind.',
    tokens: [
      { field: 'eventName', operator: '=', value: 'ConsoleLogin' },
      { field: 'errorMessage', operator: '=', value: 'Failed authentication' },
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
    cis: '4.6/4.6/5.6',
    hub: 'CloudWatch.6',
  },
  {
    id: 'MON-07',
    severity: 'medium',
    what: 'keys being disabled or deleted',
    why: 'Without its key the archive is noise. The alarm is dead where EVT-02 fails.',
    tokens: calls('DisableKey ScheduleKeyDeletion'),
    cis: '4.7/4.7/5.7',
    hub: 'CloudWatch.7',
  },
  {
    id: 'MON-08',
    severity: 'medium',
    what: 'changes of bucket policies',
    why: 'One policy opens a bucket to the world, or gives the archive away.',
    tokens: calls(
      'PutBucketAcl PutBucketPolicy PutBucketLifecycle PutBucketReplication DeleteBucketPolicy DeleteBucketLifecycle DeleteBucketReplication',
    ),
    cis: '4.8/4.8/5.8',
    hub: 'CloudWatch.8',
  },
  {
    id: 'MON-09',
    severity: 'low',
    what: 'changes of AWS Config',
    why: 'Switching the recorder off hides what is changed next.',
    tokens: calls('StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel'),
    cis: '4.9/4.9/5.9',
    hub: 'CloudWatch.9',
  },
  {
    id: 'MON-10',
    severity: 'low',
    what: 'changes of security groups',
    why: 'A rule opens a machine to the internet in one call.',
    tokens: calls(
      'AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup',
    ),
    cis: '4.10/4.10/5.10',
    hub: 'CloudWatch.10',
  },
  {
    id: 'MON-11',
    severity: 'low',
    what: 'changes of network access lists',
    why: 'The second fence around a subnet is changed rarely, and seldom for good.',
    tokens: calls(
      'CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ReplaceNetworkAclAssociation',
    ),
    cis: '4.11/4.11/5.11',
    hub: 'CloudWatch.11',
  },
  {
    id: 'MON-12',
    severity: 'low',
    what: 'changes of network gateways',
    why: 'A new gateway is a new way out.',
    tokens: calls(
      'CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway',
    ),
    cis: '4.12/4.12/5.12',
    hub: 'CloudWatch.12',
  },
  {
    id: 'MON-13',
    severity: 'low',
    what: 'changes of route tables',
    why: 'A route sends traffic past the firewall.',
    tokens: calls(
      'CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute DisassociateRouteTable',
    ),
    cis: '4.13/4.13/5.13',
    hub: 'CloudWatch.13',
  },
  {
    id: 'MON-14',
    severity: 'low',
    what: 'changes of VPCs',
    why: 'A peering joins two networks that were apart for a reason.',
    tokens: calls(
      'CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc DisableVpcClassicLink EnableVpcClassicLink',
    ),
    cis: '4.14/4.14/5.14',
    hub: 'CloudWatch.14',
  },
  {
    id: 'MON-15',
    severity: 'low',
    what: 'changes of the organisation',
    why: 'An account that leaves the organisation leaves its guardrails and its trail behind.',
    tokens: [
      { field: 'eventSource', operator: '=', value: 'organizations.amazonaws.com' },
      ...calls(
        'AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit',
      ),
    ],
    cis: '4.15/4.15/5.15',
    hub: '',
  },
];
