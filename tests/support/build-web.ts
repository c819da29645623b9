import { buildWeb } from '#lib/build/web.ts';

/** The pages that `npm start` serves, and that browser tests look at. */
export default async function setup(): Promise<void> {
  await buildWeb();
}
