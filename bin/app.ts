import { App } from 'aws-cdk-lib';
import { legalUnsaidInWords, reservedMailboxesInWords } from '#domain/catalogue/still-to-answer.ts';
import { webOutput } from '#lib/build/web.ts';
import { holdToLock } from '#lib/installation/lock.ts';
import { InstallationFault, readInstallation } from '#lib/installation/read-installation.ts';
import { makeApp } from '#lib/make-app.ts';
import { installedCatalogue } from '#lib/values/installed-catalogue.ts';
import { ValuesFault } from '#lib/values/read-values.ts';
import { version } from '#lib/version.ts';

/** The CDK app of `installation.ts`, or of another file: `npm run deploy -- -c installation=installation.test.ts`. */
const file = String(new App({ autoSynth: false }).node.tryGetContext('installation') ?? 'installation.ts');
try {
  const read = await readInstallation(file);
  const pin = holdToLock(read);
  const catalogue = await installedCatalogue();
  const unreached = reservedMailboxesInWords(catalogue);
  if (unreached !== undefined) console.error(unreached);
  const unsaid = legalUnsaidInWords(catalogue);
  if (unsaid !== undefined) console.error(unsaid);
  makeApp({ installation: read.installation, version, web: webOutput, checks: true }).app.synth();
  pin();
} catch (error) {
  if (!(error instanceof InstallationFault || error instanceof ValuesFault)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
