import { isStyleBuilt, styleOutput } from '#lib/build/style.ts';
import { builds } from './build.ts';

/** Its addresses: the page in each language, and what it is made of. */
export const isStylePath = (path: string): boolean => /^\/((sv|en)\/)?style(\/|$)/.test(path);

let underWay: Promise<void> | undefined;

/**
 * The style page, built when somebody asks for it and something has changed since: whoever does not look at it does not wait
 * for it. A process of its own builds it, so that its memory is given back.
 *
 * @returns the folder it is in
 * @throws Error when it cannot be built; why stands in the terminal
 */
export async function stylePages(): Promise<string> {
  if (underWay || !isStyleBuilt()) {
    underWay ??= buildIt().finally(() => {
      underWay = undefined;
    });
    await underWay;
  }
  return styleOutput;
}

async function buildIt(): Promise<void> {
  if ((await builds('bin/build-style.ts')) !== 0) throw new Error('the style page could not be built; see above');
}
