import { makeApp } from '#lib/make-app.ts';
import { version } from '#lib/version.ts';
import { rehearsalInstallation } from '#local/installation.ts';

/** The CDK app as the rehearsal deploys it: the same stacks, without what the emulator cannot make (see `rehearse.ts`). */
makeApp({
  installation: rehearsalInstallation,
  version,
  web: '',
  checks: false,
  lacks: ['route-alias', 'scan', 'managed-login', 'dkim-tokens'],
});
