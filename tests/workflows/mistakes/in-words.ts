import type { Mistake } from './mistake.ts';

/** A line of compiler.ts that must not compile. */
export interface CompilerMistake {
  readonly typed: string;
  /** A part of what the compiler says. */
  readonly says: string;
  /** The line that is refused, from 1. */
  readonly line: number;
}

export function compilerMistakes(source: string): readonly CompilerMistake[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const says = /^\/\/ @ts-expect-error (.+)$/.exec(line)?.[1];
    const typed = lines[at - 1]?.replace(/^\/\/ /, '');
    return says === undefined || typed === undefined ? [] : [{ typed, says, line: at + 2 }];
  });
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const rows = (by: string, mistakes: readonly { readonly typed: string; readonly says: string }[]): string =>
  mistakes.map(({ typed, says }) => `| ${cell(typed)} | ${by} | ${cell(says)} |`).join('\n');

/** `docs/what-is-refused.md`: what can be typed and cannot be meant, and what says so. */
export const whatIsRefused = (
  compiler: readonly CompilerMistake[],
  refused: readonly Mistake[],
  reviewed: readonly Mistake[],
): string => `# What is refused

<!-- Made from tests/workflows/mistakes. To make it anew: npx vitest run tests/workflows/mistakes.test.ts -u -->

What can be typed in a definition and cannot be meant. None of it passes in silence:

- the **compiler** says it in the editor and in \`npm run check\`;
- the **catalogue** says it whenever a program loads the definitions, so none starts with it;
- the **review** says it in \`npm run catalogue\` and in the tests.

\`npm run catalogue\` lists what the catalogue and the review say at once, each with the file and the line.

| What was typed | What says so | What it says |
|---|---|---|
${rows('compiler', compiler)}
${rows('catalogue', refused)}
${rows('review', reviewed)}
`;
