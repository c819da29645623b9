import type { Catalogue } from '../catalogue.ts';
import { contrast, grounds, isColour, type Look, readable } from '../look.ts';

/** Colours that text cannot be read in, and crests that are no drawings. */
export const unreadableLooks = (catalogue: Catalogue): string[] =>
  Object.values(catalogue.municipalities).flatMap(({ id, look }) =>
    look ? [...colour(`municipality ${id}`, look), ...crest(`municipality ${id}`, look)] : [],
  );

function colour(where: string, { colour: strong }: Look): string[] {
  if (!isColour(strong)) return [`${where}: its colour “${strong}” is none: write it as #0b4f8a`];
  const found = contrast(strong, grounds.light);
  return found >= readable
    ? []
    : [
        `${where}: its colour ${strong} is too pale: against white its contrast is ${found.toFixed(1)}:1 and text needs ${readable}:1. Choose a darker shade of it`,
      ];
}

const crest = (where: string, { crest: file }: Look): string[] =>
  /^[\w./-]+\.svg$/.test(file) && !file.includes('..')
    ? []
    : [`${where}: its crest “${file}” is no drawing: write the path of an SVG file from the root of the product`];
