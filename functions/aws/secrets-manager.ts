import { callTarget } from './call.ts';
import { setting } from './environment.ts';

const SecretId = setting('LINK_KEY_SECRET');
let secret: Promise<string> | undefined;

/**
 * The installation's secret, from which every link and session is derived. Read once for each process; a failed reading is
 * tried again by the next call.
 */
export function linkKey(): Promise<string> {
  secret ??= callTarget('secretsmanager', 'secretsmanager.GetSecretValue', '1.1', { SecretId })
    .then((answer) => {
      const { SecretString } = answer as { readonly SecretString?: string };
      if (!SecretString) throw new Error('the secret of links is empty');
      return SecretString;
    })
    .catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
  return secret;
}
