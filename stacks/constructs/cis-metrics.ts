/** One alarm that CIS AWS Foundations asks for (section 4 in 1.4 to 5.0, section 5 in 6.0 and 7.0). */
export interface CisMetric {
  /** Number in CIS 3.0 to 5.0. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly pattern: string;
}

const anyOf = (field: string, values: string): string =>
  values
    .split(' ')
    .map((value) => `($.${field} = ${value})`)
    .join(' || ');

const calls = (names: string): string => `{ ${anyOf('eventName', names)} }`;

const callsTo = (source: string, names: string): string =>
  `{ ($.eventSource = ${source}.amazonaws.com) && (${anyOf('eventName', names)}) }`;

const metric = (
  id: string,
  name: string,
  { title, pattern }: { readonly title: string; readonly pattern: string },
): CisMetric => ({ id, name, title, pattern });

export const CIS_METRICS: readonly CisMetric[] = [
  metric('4.1', 'unauthorized-calls', {
    title: 'Calls that were refused',
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  }),
  metric('4.2', 'sign-in-without-mfa', {
    title: 'Console sign-ins without a second factor',
    pattern: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
  }),
  metric('4.3', 'root-use', {
    title: 'Use of a root user',
    pattern:
      '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }',
  }),
  metric('4.4', 'iam-policy-changes', {
    title: 'Changes of IAM policies',
    pattern: calls(
      'DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy',
    ),
  }),
  metric('4.5', 'trail-changes', {
    title: 'Changes of a trail',
    pattern: calls(
      'CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging PutEventSelectors PutInsightSelectors RegisterOrganizationDelegatedAdmin DeregisterOrganizationDelegatedAdmin',
    ),
  }),
  metric('4.6', 'sign-in-failures', {
    title: 'Failed console sign-ins',
    pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
  }),
  metric('4.7', 'key-endings', {
    title: 'Keys disabled, scheduled for deletion, or given another policy',
    pattern: callsTo('kms', 'DisableKey ScheduleKeyDeletion PutKeyPolicy'),
  }),
  metric('4.8', 'bucket-policy-changes', {
    title: 'Changes of who may use a bucket, or how long it keeps',
    pattern: callsTo(
      's3',
      'PutBucketAcl PutBucketPolicy PutBucketCors PutBucketLifecycle PutBucketReplication DeleteBucketPolicy DeleteBucketCors DeleteBucketLifecycle DeleteBucketReplication',
    ),
  }),
  metric('4.9', 'config-changes', {
    title: 'Changes of AWS Config',
    pattern: callsTo(
      'config',
      'StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel PutConfigurationRecorder',
    ),
  }),
  metric('4.10', 'security-group-changes', {
    title: 'Changes of security groups',
    pattern: calls(
      'AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup',
    ),
  }),
  metric('4.11', 'network-acl-changes', {
    title: 'Changes of network ACLs',
    pattern: calls(
      'CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ReplaceNetworkAclAssociation',
    ),
  }),
  metric('4.12', 'gateway-changes', {
    title: 'Changes of gateways',
    pattern: calls(
      'CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway',
    ),
  }),
  metric('4.13', 'route-changes', {
    title: 'Changes of route tables',
    pattern: callsTo(
      'ec2',
      'CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute DisassociateRouteTable',
    ),
  }),
  metric('4.14', 'vpc-changes', {
    title: 'Changes of VPCs',
    pattern: calls(
      'CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc DisableVpcClassicLink EnableVpcClassicLink',
    ),
  }),
  metric('4.15', 'organization-changes', {
    title: 'Changes of the organization',
    pattern: callsTo(
      'organizations',
      'AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit',
    ),
  }),
];
