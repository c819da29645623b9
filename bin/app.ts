import { makeApp } from '#lib/make-app.ts';
import { version } from '#lib/version.ts';

/** The CDK app: `cdk deploy --all -c stage=… -c publicUrl=… -c mailDomain=…`. */
makeApp({ version, checks: true });
