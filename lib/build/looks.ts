import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Catalogue } from '#domain/definitions/catalogue.ts';
import { inTheDark } from '#domain/definitions/look.ts';

/** What the entries of the pages import, after the tokens. */
const named = 'virtual:looks.css';
const found = '/__looks.css';
/**
 * Gives the pages the colour and crest of each municipality, from its definition, as a style sheet. A crest that is not there, or that would run something, stops the build.
 */
export function looks({ municipalities }: Pick<Catalogue, 'municipalities'>): Plugin {
  return {
    name: 'looks-of-municipalities',
    resolveId: (id) => (id === named ? found : undefined),
    load: (id) =>
      id === found
        ? Object.values(municipalities)
            .map(({ id: municipality, look }) => (look ? styleOf(municipality, look.colour, look.crest) : ''))
            .join('\n')
        : undefined,
  };
}

function styleOf(municipality: string, colour: string, crest: string): string {
  const file = resolve(crest);
  if (!existsSync(file)) throw new Error(`municipality ${municipality}: its crest ${crest} is not there`);
  if (/<script|\son\w+\s*=|<foreignObject|href\s*=\s*["'](?!#)/i.test(readFileSync(file, 'utf8')))
    throw new Error(
      `municipality ${municipality}: its crest ${crest} holds more than a drawing: save it as a plain SVG`,
    );
  const here = `[data-municipality="${municipality}"]`;
  return `${here}, ${here} [data-color-scheme]:not([data-municipality]) {
  --strong: light-dark(${colour}, ${inTheDark(colour)});
  --crest: url("${file}");
}`;
}
