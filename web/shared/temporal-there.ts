/** Fetches Temporal for browsers that do not have it yet; the others are not made to wait for it. */
export async function temporalThere(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
