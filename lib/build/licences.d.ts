declare module 'spdx-satisfies' {
  /** @throws Error when the first is no SPDX expression */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
