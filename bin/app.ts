import { App } from 'aws-cdk-lib';
import { webOutput } from '#lib/build-web.ts';
import { holdToLock } from '#lib/installation/lock.ts';
import { InstallationFault, readInstallation } from '#lib/installation/read-installation.ts';
import { makeApp } from '#lib/make-app.ts';
import { version } from '#lib/version.ts';

/** The CDK app of `installation.ts`, or of another file: `npm run deploy -- -c installation=installation.test.ts`. */
const file = String(new App({ autoSynth: false }).node.tryGetContext('installation') ?? 'installation.ts');
try {
  const read = await readInstallation(file);
  const pin = holdToLock(read);
  makeApp({ installation: read.installation, version, web: webOutput, checks: true }).app.synth();
  pin();
} catch (error) {
  if (!(error instanceof InstallationFault)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
