import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Installation } from './installation/installation.ts';
import { StatefulStack } from './kept/stack.ts';
import type { Lack } from './lacks.ts';
import { PagesStack } from './pages/pages-stack.ts';
import { StatelessStack } from './runs/stack.ts';

export interface MakeAppOptions extends AppProps {
  readonly installation: Installation;
  readonly version: string;
  /** Where the built pages are, for an installation that serves them. */
  readonly web: string;
  /** AwsSolutions and CloudFormation's own checks take seconds; the one-machine run, which deploys nothing, leaves them out. */
  readonly checks: boolean;
  readonly lacks?: readonly Lack[];
}

/** The whole CDK app. The command line, the one-machine run and the tests all make it here. */
export function makeApp({ installation, version, web, checks, lacks = [], ...props }: MakeAppOptions): {
  app: App;
  stateful: StatefulStack;
  stateless: StatelessStack;
  pages: PagesStack | undefined;
} {
  const app = new App({ builtinCloudFormationValidation: checks, ...props });
  const { account, region, stage, pages: served } = installation;
  const env = { account, region };
  const prefix = `foretagslots-${stage}`;
  const stateful = new StatefulStack(app, `${prefix}-stateful`, installation, { env, lacks });
  const stateless = new StatelessStack(app, `${prefix}-stateless`, installation, {
    env,
    kept: stateful,
    version,
    routeAlias: !lacks.includes('route-alias'),
  });
  const { api, originSecret } = stateless;
  const pages =
    served &&
    originSecret &&
    new PagesStack(app, `${prefix}-pages`, { ...installation, pages: served }, { env, api, originSecret, web });
  for (const [key, value] of Object.entries({ ...installation.tags, product: 'foretagslots', stage }))
    Tags.of(app).add(key, value);
  if (checks) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stateful, stateless, pages };
}
