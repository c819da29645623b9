import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The AWS SDK's clients say what their calls look like in constants whose keys are computed, `{ [_h]: … }`. A computed key
 * could do something when it is read, so that a bundler keeps them all: S3's hundred calls for the four that are made. Here
 * the keys are put in as they are, and what no call uses falls away.
 */
export const awsSchemas: Plugin = {
  name: 'aws schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]@aws-sdk[/\\].*[/\\]schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: plainKeys(await readFile(path, 'utf8')),
    }));
  },
};

/** @param source of a module whose keys are constants with a text, written on a line of their own */
export function plainKeys(source: string): string {
  const texts = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
  return source.replace(/\[(\w+)\]:/g, (written, name: string) => {
    const text = texts.get(name);
    return text === undefined ? written : `${text}:`;
  });
}
