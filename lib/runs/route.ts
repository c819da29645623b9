import { type Stack, Validations } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnStateMachineAlias, CfnStateMachineVersion, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { caseRoute } from '#workflows/route/case-route.ts';
import { type Installation, routeName } from '../installation/installation.ts';
import type { Functions } from './make-functions.ts';
import { mayInvokeVersions } from './may-invoke-versions.ts';
import { routeToStepFunctions } from './route-to-step-functions.ts';

/** What the route is called by, where it has versions. */
export const liveAlias = 'live';

/**
 * The route of a case as a state machine, with its logs.
 *
 * @param alias whether it is called by an alias, so that a case ends on the version it began with
 */
export function addRoute(
  stack: Stack,
  functions: Functions,
  installation: Installation,
  { alias }: { readonly alias: boolean },
): void {
  const name = routeName(installation.stage);
  const { definition, called } = routeToStepFunctions(new Construct(stack, 'RouteStates'), caseRoute, functions);
  const route = new StateMachine(stack, 'CaseRoute', {
    stateMachineName: name,
    definitionBody: definition,
    tracingEnabled: true,
    // Inputs and outputs hold identifiers only, but they are left out all the same.
    logs: {
      destination: new LogGroup(stack, 'RouteLogs', {
        logGroupName: `/aws/vendedlogs/states/${name}`,
        retention: installation.logRetentionDays,
      }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  Validations.of(route.role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'Log delivery and X-Ray take no resource: their actions can only be granted on *.',
  });
  for (const fn of called) mayInvokeVersions(route.role, fn, 'The route');
  // Cases that began before deciding let go by itself end on a version that has a state for it.
  const { 'route/release-dependants': formerly } = functions;
  formerly.grantInvoke(route.role);
  mayInvokeVersions(route.role, formerly, 'The route');
  if (alias) addVersion(stack, route);
}

/** Running cases finish on the version they began with; new ones take the newest. */
function addVersion(stack: Stack, route: StateMachine): void {
  const version = new CfnStateMachineVersion(stack, 'RouteVersion', {
    stateMachineArn: route.stateMachineArn,
    stateMachineRevisionId: route.stateMachineRevisionId,
  });
  new CfnStateMachineAlias(stack, 'RouteAlias', {
    name: liveAlias,
    deploymentPreference: { stateMachineVersionArn: version.attrArn, type: 'ALL_AT_ONCE' },
  });
}
