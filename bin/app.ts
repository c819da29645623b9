import { readFileSync } from 'node:fs';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { installationFrom } from '#lib/installation.ts';
import { StatefulStack } from '#lib/stateful-stack.ts';
import { StatelessStack } from '#lib/stateless-stack.ts';

/** The CDK app: `cdk deploy --all -c stage=… -c publicUrl=… -c mailDomain=…`. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const app = new App();
const installation = installationFrom((key) => app.node.tryGetContext(key), version);
const env = { region: 'eu-north-1' };
const prefix = `foretagslots-${installation.stage}`;
const stateful = new StatefulStack(app, `${prefix}-stateful`, installation, { env });
new StatelessStack(app, `${prefix}-stateless`, installation, {
  env,
  stateful,
  routeAlias: app.node.tryGetContext('routeAlias') !== 'off',
});
Tags.of(app).add('product', 'foretagslots');
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
