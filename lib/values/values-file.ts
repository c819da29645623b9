/** The file an installation says its own values in: `values.ts`, or another that `VALUES` names. */
export const valuesFile = (): string => process.env.VALUES || 'values.ts';
