import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What the bundles have in the place of parts of the AWS SDK that a Lambda function of ours never comes to. */
export const standIns = {
  '@aws-sdk/credential-provider-node': resolve('functions/aws/environment-credentials.ts'),
  '@aws-sdk/endpoint-cache': resolve('functions/aws/no-endpoint-cache.ts'),
  '@smithy/core/event-streams': resolve('functions/aws/no-event-streams.ts'),
};

/**
 * Lets what no call uses of the AWS SDK's clients fall away. They say what their calls look like in constants whose keys are
 * computed, `{ [_h]: … }`, and a bundler keeps those all, since such a key could do something when it is read: here the keys
 * are put in as they are. They name their version from their whole package.json: here nothing else is left in it.
 */
export const lightClients: Plugin = {
  name: 'light clients',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@aws-sdk[/\\].*[/\\]schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: plainKeys(await readFile(path, 'utf8')),
    }));
    onLoad({ filter: /[/\\]@aws-sdk[/\\]client-[^/\\]+[/\\]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** @param source of a module whose keys are constants with a text, each written on a line of its own */
export function plainKeys(source: string): string {
  const texts = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
  return source.replace(/\[(\w+)\]:/g, (written, name: string) => {
    const text = texts.get(name);
    return text === undefined ? written : `${text}:`;
  });
}
