import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { installationFrom } from './installation.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

export interface MakeAppOptions extends AppProps {
  readonly version: string;
  /** The AwsSolutions checks take a second; the one-machine run, which deploys nothing, leaves them out. */
  readonly checks: boolean;
}

/** The whole CDK app. The command line, the one-machine run and the tests all make it here. */
export function makeApp({ version, checks, ...props }: MakeAppOptions): {
  app: App;
  stateful: StatefulStack;
  stateless: StatelessStack;
} {
  const app = new App(props);
  const installation = installationFrom((key) => app.node.tryGetContext(key), version);
  const env = { region: 'eu-north-1' };
  const prefix = `foretagslots-${installation.stage}`;
  const scan = app.node.tryGetContext('scan') !== 'off';
  const stateful = new StatefulStack(app, `${prefix}-stateful`, installation, { env, scan });
  const routeAlias = app.node.tryGetContext('routeAlias') !== 'off';
  const stateless = new StatelessStack(app, `${prefix}-stateless`, installation, { env, stateful, routeAlias });
  Tags.of(app).add('product', 'foretagslots');
  if (checks) Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stateful, stateless };
}
