import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readChange, withRelease } from '../../bin/changes.ts';

test('every file of changes/ can be gathered', () => {
  for (const name of readdirSync('changes').filter((file) => file.endsWith('.md'))) {
    expect(readChange(`changes/${name}`, readFileSync(`changes/${name}`, 'utf8')).heading).toMatch(/^[A-Z]/);
  }
});

describe('a change', () => {
  test.each([
    ['words without a heading', '- One\n'],
    ['a heading without a list', '### Owners\n\nOne.\n'],
    ['a heading of another height', '## Owners\n\n- One\n'],
    ['something after the list', '### Owners\n\n- One\n\nTwo\n'],
  ])('with %s is refused by its name', (_what, text) => {
    expect(() => readChange('changes/x.md', text)).toThrow(/^changes\/x\.md must be a heading/);
  });
});

describe('a release', () => {
  const before =
    '# Changelog\n\n## Unreleased\n\nIn short.\n\n### Owners\n\n- One\n\n### API\n\n- Two\n\n## 0.2.0 (2026-11-25)\n\n- Old\n';
  const change = (heading: string, lines: string) => readChange('changes/x.md', `### ${heading}\n\n${lines}\n`);

  test('puts each change at the end of its heading, and a new heading last', () => {
    const changes = [
      change('Owners', '- Three\n  with a second line'),
      change('On AWS', '- Four'),
      change('Owners', '- Five'),
    ];
    expect(withRelease(before, changes, '0.10.0', '2026-12-01')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.10.0 (2026-12-01)\n\nIn short.\n\n### Owners\n\n- One\n- Three\n  with a second line\n- Five\n\n### API\n\n- Two\n\n### On AWS\n\n- Four\n\n## 0.2.0 (2026-11-25)\n\n- Old\n',
    );
  });

  test('can be made right after another, and for the first time', () => {
    const first = withRelease('# Changelog\n\n## Unreleased\n', [change('Owners', '- One')], '0.1.0', '2026-12-01');
    expect(first).toBe('# Changelog\n\n## Unreleased\n\n## 0.1.0 (2026-12-01)\n\n### Owners\n\n- One\n');
    expect(withRelease(first, [change('Owners', '- Two')], '0.1.1', '2026-12-02')).toContain(
      '## Unreleased\n\n## 0.1.1 (2026-12-02)\n\n### Owners\n\n- Two\n\n## 0.1.0 (2026-12-01)\n\n### Owners\n\n- One\n',
    );
    expect(() => withRelease(first, [], '0.1.1', '2026-12-02')).toThrow('nothing to release');
  });

  test.each([
    ['', 'no number'],
    ['v0.3.0', 'no number'],
    ['0.2.0', 'not higher than 0.2.0'],
    ['0.1.9', 'not higher than 0.2.0'],
  ])('called “%s” is refused: %s', (version, sentence) => {
    expect(() => withRelease(before, [], version, '2026-12-01')).toThrow(sentence);
  });
});
