import type { Setting } from '../settings.ts';

/**
 * A setting the stack gives the function.
 *
 * @throws Error at start when the deployment forgot it, so that it never fails half-way through a case
 */
export function setting(name: Setting): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the environment lacks ${name}`);
  return value;
}
