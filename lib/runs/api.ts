import { type Stack, Validations } from 'aws-cdk-lib';
import { type CfnStage, HttpApi, HttpMethod, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { LogRetentionDays } from '../installation/installation.ts';
import { type answeredBy, answeredCalls, answeredPages, whateverIsLeft } from './answering.ts';
import type { StaffSignIn } from './kept.ts';
import type { Functions } from './make-functions.ts';

/**
 * The API: every call of `domain/api/calls.ts` goes to the function that answers it, those of staff with a token that the
 * gateway looks at first. It logs neither paths nor addresses.
 */
export function addApi(
  stack: Stack,
  functions: Functions,
  { staff, logRetentionDays }: { readonly staff: StaffSignIn; readonly logRetentionDays: LogRetentionDays },
): HttpApi {
  const staffOnly = new HttpJwtAuthorizer('Staff', staff.issuer, {
    jwtAudience: [staff.audience, ...staff.machines.map((machine) => machine.clientId)],
  });
  const everybody = new HttpNoneAuthorizer();
  const api = new HttpApi(stack, 'Api', { description: 'Företagslots', createDefaultStage: true });
  const integrations = {
    'api/guide': new HttpLambdaIntegration('GuideIntegration', functions['api/guide']),
    'api/applicant': new HttpLambdaIntegration('CasesIntegration', functions['api/applicant']),
    'api/files': new HttpLambdaIntegration('DocumentsIntegration', functions['api/files']),
    'api/receipt': new HttpLambdaIntegration('ReceiptIntegration', functions['api/receipt']),
    'api/workbench': new HttpLambdaIntegration('WorkbenchIntegration', functions['api/workbench']),
  } satisfies Record<(typeof answeredBy)[keyof typeof answeredBy], HttpLambdaIntegration>;
  const { path: left, entry: leftTo } = whateverIsLeft;
  for (const route of api.addRoutes({ path: left, integration: integrations[leftTo], authorizer: everybody })) {
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'It answers 404 or 405, to everybody alike.',
    });
  }
  for (const { method, path, entry, staffOnly: forStaff } of answeredCalls) {
    const routes = api.addRoutes({
      path,
      methods: [HttpMethod[method]],
      integration: integrations[entry],
      authorizer: forStaff ? staffOnly : everybody,
    });
    if (forStaff) continue;
    for (const route of routes) {
      Validations.of(route).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          'The guide is open to everybody; an applicant’s call is authorised by the function, against the hash of the link’s session.',
      });
    }
  }
  const pages = new HttpLambdaIntegration('PagesIntegration', functions[answeredPages.entry]);
  for (const path of answeredPages.paths)
    for (const route of api.addRoutes({
      path,
      methods: [HttpMethod.GET, HttpMethod.HEAD],
      integration: pages,
      authorizer: everybody,
    }))
      Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: 'These are pages, open to everybody.' });
  const stage = api.defaultStage?.node.defaultChild as CfnStage;
  stage.accessLogSettings = {
    destinationArn: new LogGroup(stack, 'ApiLogs', { retention: logRetentionDays }).logGroupArn,
    // No path: it holds case numbers. No address: it is personal data.
    format: JSON.stringify({
      requestId: '$context.requestId',
      route: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
    }),
  };
  stage.defaultRouteSettings = { throttlingBurstLimit: 100, throttlingRateLimit: 50 };
  return api;
}
