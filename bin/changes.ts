/** A part of the changelog that somebody has written beside their change: `changes/<what>.md`. */
export interface Change {
  /** Who notices it: a heading of the changelog. */
  readonly heading: string;
  /** Lines of a list, as they will stand there. */
  readonly lines: string;
}

/** What is wrong with a change or with what a release was asked to be: one sentence, which says what to do. */
export class ChangeFault extends Error {
  override readonly name = 'ChangeFault';
}

/**
 * Reads a file of `changes/`.
 *
 * @param file its name, for the sentence
 * @throws ChangeFault when it is not a heading and a list
 */
export function readChange(file: string, text: string): Change {
  const [, heading = '', lines = ''] = /^### (\S.*)\n\n(- [\s\S]*)$/.exec(text.trim()) ?? [];
  if (heading === '' || !lines.split('\n').every((line) => /^(- | {2})\S/.test(line))) {
    throw new ChangeFault(
      `${file} must be a heading of CHANGELOG.md, “### Owners” say, an empty line, and a list that says what somebody notices.`,
    );
  }
  return { heading, lines };
}

/**
 * The changelog with a release: what stood under _Unreleased_, and each change at the end of its heading; a new heading comes
 * last.
 *
 * @param day when it is released, YYYY-MM-DD
 * @throws ChangeFault when the number is none, is not higher than the last one's, or nothing has changed
 */
export function withRelease(changelog: string, changes: readonly Change[], version: string, day: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new ChangeFault(`${version} is no number of a release; 1.2.3 would be.`);
  const [before = '', after] = split(changelog, /^## Unreleased\n/m);
  if (after === undefined)
    throw new ChangeFault('CHANGELOG.md has no line “## Unreleased”; put it over the latest release.');
  const last = /^## (\d+\.\d+\.\d+) /m.exec(after);
  if (last?.[1] !== undefined && !isHigher(version, last[1]))
    throw new ChangeFault(`${version} is not higher than ${last[1]}, the latest release.`);
  const released = last ? after.slice(last.index) : '';
  const own = (last ? after.slice(0, last.index) : after).trim();
  if (own === '' && changes.length === 0)
    throw new ChangeFault('Nothing stands in changes/ or under “## Unreleased”, so there is nothing to release.');
  const body = changes.reduce(withChange, own);
  return `${before}## Unreleased\n\n## ${version} (${day})\n\n${body}\n\n${released}`.trimEnd().concat('\n');
}

/** The text before a pattern and the text after it. */
function split(text: string, at: RegExp): readonly string[] {
  const found = at.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text];
}

function withChange(body: string, { heading, lines }: Change): string {
  const parts = body.split(/^(?=### )/m);
  const own = parts.findIndex((part) => part.startsWith(`### ${heading}\n`));
  if (own < 0) return `${body}\n\n### ${heading}\n\n${lines}`.trimStart();
  return parts
    .map((part, i) => (i === own ? `${part.trimEnd()}\n${lines}\n\n` : part))
    .join('')
    .trimEnd();
}

function isHigher(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((version) => version.split('.').map(Number));
  const at = mine?.findIndex((n, i) => n !== theirs?.[i]) ?? -1;
  return at >= 0 && (mine?.[at] ?? 0) > (theirs?.[at] ?? 0);
}
