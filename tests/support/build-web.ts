import { buildWeb } from '#lib/build-web.ts';

/** The browser tests look at the pages that are served. */
export default async function setup(): Promise<void> {
  await buildWeb();
}
