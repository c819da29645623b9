import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Fact } from '#domain/case/facts.ts';
import { bytesOf, requireStorable } from '#domain/ports/storable.ts';

/** A write is billed by the kB: what is larger than this is pressed, which leaves about a fourth. */
const smallBytes = 1024;

/** A fact as its item carries it: as it is, or pressed, with what the table's stream must say of it beside. */
type Carried =
  | { readonly fact: Fact }
  | { readonly pressed: Uint8Array; readonly says: { readonly mails: readonly string[] } };

/**
 * What an item carries of its fact.
 *
 * @throws NotStorable when no store would hold it, however small it can be pressed
 */
export function carried(fact: Fact): Carried {
  const text = JSON.stringify(fact);
  if (bytesOf(text) <= smallBytes) return { fact };
  requireStorable({ fact });
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  return { pressed: brotliCompressSync(text, options), says: { mails: fact.mails ?? [] } };
}

/** The fact that an item carries; undefined when it carries none. */
export const factOf = (item: Readonly<Record<string, unknown>>): Fact | undefined =>
  item.pressed === undefined
    ? (item.fact as Fact | undefined)
    : (JSON.parse(brotliDecompressSync(item.pressed as Uint8Array).toString()) as Fact);
