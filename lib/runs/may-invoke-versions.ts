import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/**
 * Says why the star in a permission stands: CDK lets an invoker of a function invoke its versions too; nothing else is meant.
 *
 * @param who invokes, as the sentence begins: `The route`
 */
export function mayInvokeVersions(role: IRole, fn: IFunction, who: string): void {
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${Stack.of(fn).getLogicalId(fn.node.defaultChild as CfnElement)}.Arn>:*]`,
    reason: `${who} may invoke any version of this one function, and no other function.`,
  });
}
