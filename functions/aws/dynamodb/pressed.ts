import { brotliDecompressSync, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Fact } from '#domain/case/facts.ts';
import { bytesOf, requireStorable } from '#domain/ports/storable.ts';
import { usualWords } from './usual-words.ts';

/** A write is billed by the kB: what is larger than this is pressed, which leaves about an eighth of a form. */
const smallBytes = 1024;

/** The edition of the usual words that is pressed with today. */
const edition = 1;

/** A fact as its item carries it: as it is, or pressed, with what the table's stream must say of it beside. */
type Carried =
  | { readonly fact: Fact }
  | { readonly pressed: Uint8Array; readonly words: number; readonly says: { readonly mails: readonly string[] } };

/**
 * What an item carries of its fact.
 *
 * @throws NotStorable when no store would hold it, however small it can be pressed
 */
export function carried(fact: Fact): Carried {
  const text = JSON.stringify(fact);
  if (bytesOf(text) <= smallBytes) return { fact };
  requireStorable({ fact });
  const options = { level: 9, memLevel: 9, dictionary: wordsOf(edition) };
  return { pressed: deflateRawSync(text, options), words: edition, says: { mails: fact.mails ?? [] } };
}

/**
 * The fact that an item carries; undefined when it carries none.
 *
 * @throws Error when a later version has pressed it
 */
export function factOf(item: Readonly<Record<string, unknown>>): Fact | undefined {
  if (item.pressed === undefined) return item.fact as Fact | undefined;
  const pressed = item.pressed as Uint8Array;
  // Before there were words to press with.
  const text =
    item.words === undefined
      ? brotliDecompressSync(pressed)
      : inflateRawSync(pressed, { dictionary: wordsOf(Number(item.words)) });
  return JSON.parse(text.toString()) as Fact;
}

function wordsOf(number: number): Uint8Array {
  const words = usualWords[number];
  if (!words) throw new Error(`pressed by words that this version does not have: ${number}`);
  return words;
}
