import type { MachineSetting, OptionalSetting, Setting } from '../settings.ts';

/**
 * A setting that the stack gives the function. It is asked for where a module is loaded, never within a call, so that a
 * function that lacks one does not start, and never fails half-way through a case.
 *
 * @throws Error when the deployment forgot it
 */
export function setting(name: Setting): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the environment lacks ${name}`);
  return value;
}

/** A setting that an installation may leave out. */
export const settingIfAny = (name: OptionalSetting | MachineSetting): string | undefined =>
  process.env[name] || undefined;
