import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { type Installation, routeName } from '../installation/installation.ts';
import { addApi } from './api.ts';
import { addEvents } from './events.ts';
import type { Kept } from './kept.ts';
import { makeFunctions } from './make-functions.ts';
import { OriginSecret } from './origin-secret.ts';
import { addRoute, liveAlias } from './route.ts';
import { settingValues } from './settings.ts';

export interface StatelessProps extends StackProps {
  readonly kept: Kept;
  readonly version: string;
  /** Off where the target cannot make versions of a state machine. */
  readonly routeAlias: boolean;
}

/** What can be thrown away and deployed anew: the functions, the route, the API. */
export class StatelessStack extends Stack {
  readonly api: HttpApi;
  /** What the pages' front door shows the API; undefined where there is none. */
  readonly originSecret: OriginSecret | undefined;

  constructor(
    scope: Construct,
    id: string,
    installation: Installation,
    { kept, version, routeAlias, ...props }: StatelessProps,
  ) {
    super(scope, id, props);
    const originSecret = installation.pages && new OriginSecret(this, 'OriginSecret', installation.pages);
    // By its name: the functions are told the route, and the route calls the functions.
    const arn = `arn:${this.partition}:states:${this.region}:${this.account}:stateMachine:${routeName(installation.stage)}`;
    const alias = routeAlias ? liveAlias : undefined;
    const route = alias === undefined ? arn : `${arn}:${alias}`;
    const functions = makeFunctions(this, {
      installation,
      kept,
      route: { arn, alias },
      settings: (nameOf) => settingValues({ stack: this, installation, version, kept, route, originSecret, nameOf }),
    });
    addRoute(this, functions, installation, { alias: routeAlias });
    addEvents(this, functions, kept, arn);
    this.api = addApi(this, functions, { staff: kept.staff, logRetentionDays: installation.logRetentionDays });
    this.originSecret = originSecret;
    new CfnOutput(this, 'ApiUrl', { value: this.api.apiEndpoint });
    new CfnOutput(this, 'RouteArn', { value: route });
  }
}
