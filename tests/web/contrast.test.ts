import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, grounds, inTheDark, productLook, readable, visible } from '#domain/definitions/look.ts';
import { catalogue } from '#workflows/catalogue.ts';

type Scheme = 'light' | 'dark';
type Colours = Readonly<Record<string, string>>;

const written = readFileSync('web/shared/face/tokens.css', 'utf8');
const pairs = [...written.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const tokensOf = (scheme: Scheme): Colours =>
  Object.fromEntries(pairs.map(([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]));

/** What is read upon what. */
const texts = [
  ...['ground', 'wash', 'raised'].flatMap((on) => ['ink', 'quiet'].map((text) => [text, on])),
  ...['done', 'waiting', 'attention', 'problem'].flatMap((state) => [
    [state, 'ground'],
    [state, `${state}-wash`],
    ['ink', `${state}-wash`],
  ]),
  ['strong', 'ground'],
  ['strong', 'wash'],
  ['strong', 'strong-wash'],
  ['on-strong', 'strong'],
  ['on-strong', 'strong-hover'],
  ['ground', 'ink'],
];
/** What is seen as a shape: edges of fields, bars, focus. */
const shapes = [
  ['edge', 'ground'],
  ['focus', 'ground'],
  ['focus-gap', 'focus'],
  ['strong', 'strong-pale'],
  ['strong', 'ground'],
];

/** What `color-mix` makes: here in sRGB, which differs less than a tenth in contrast from what a browser mixes in OKLab. */
function mixed(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(one, at) * share + channel(other, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

function dressed(scheme: Scheme, colour: string): Colours {
  const tokens = tokensOf(scheme);
  const strong = scheme === 'light' ? colour : inTheDark(colour);
  const { ground = '', ink = '' } = tokens;
  return {
    ...tokens,
    strong,
    'strong-hover': mixed(strong, ink, 0.82),
    'strong-wash': mixed(strong, ground, 0.09),
    'strong-pale': mixed(strong, ground, 0.3),
  };
}

const looks = [
  ['the product', productLook.colour] as const,
  ...Object.values(catalogue.municipalities).flatMap(({ id, look }) => (look ? [[id, look.colour] as const] : [])),
];

describe.each(looks)('what %s wears', (_name, colour) => {
  test.each(['light', 'dark'] as const)('is read and seen in the %s', (scheme) => {
    const tokens = dressed(scheme, colour);
    const below = (those: readonly (readonly string[])[], least: number) =>
      those
        .map(([one = '', on = '']) => `${one} on ${on}: ${contrast(tokens[one] ?? '', tokens[on] ?? '').toFixed(2)}`)
        .filter((said) => !(Number(said.split(': ')[1]) >= least));
    expect(below(texts, readable)).toEqual([]);
    expect(below(shapes, visible)).toEqual([]);
  });
});

test('what a colour is judged against is what pages stand on', () => {
  expect(tokensOf('light').ground).toBe(grounds.light);
  expect(tokensOf('dark').ground).toBe(grounds.dark);
  expect(tokensOf('dark')['on-strong']).toBe(grounds.onStrongInDark);
  expect(tokensOf('light').strong).toBe(productLook.colour);
});

test('the themes differ', () => {
  expect(looks.length).toBeGreaterThanOrEqual(4);
  expect(new Set(looks.map(([, colour]) => colour)).size).toBe(looks.length);
});

test('a mail wears colours of the pages, so that what holds of them holds of it', () => {
  const layout = readFileSync('functions/mail/templates/layout.mjml', 'utf8');
  const worn = new Set(layout.match(/#[0-9a-f]{6}\b/gi));
  const tokens = new Set([...Object.values(tokensOf('light')), ...Object.values(tokensOf('dark'))]);
  expect(worn.size).toBeGreaterThan(4);
  expect([...worn].filter((colour) => !tokens.has(colour))).toEqual([]);
  // On the sheet of a mail in the dark stands the municipality's colour, and on that what stands on it.
  expect(layout).toContain(`.sheet td { background: ${tokensOf('dark').wash}`);
  expect(layout).toMatch(/\.button a \{ background: \{\{strongInDark\}\} .*color: \{\{onStrongInDark\}\}/);
});
