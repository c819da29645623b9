import { escapePointer, type FieldProblem, fieldText } from '#domain/api/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { FieldCode } from '#domain/fields/texts.ts';
import { Problem } from './problem.ts';

/**
 * What a body may be before anybody looks at what it says. Nesting is bounded well below the 32 levels that DynamoDB holds
 * (AWS: "Constraints in Amazon DynamoDB", nested attributes), since a body is stored some levels down.
 */
const most = { bytes: 200_000, depth: 20, values: 5000, text: 50_000, name: 200 } as const;

/**
 * Reads JSON from outside, bounded in size, nesting, number of values and length of texts. What comes back can be stored as
 * it is: numbers are those that were written, texts are whole characters and hold no controls but line breaks and tabs.
 *
 * @throws Problem `too-large`, `not-json`, or `invalid-input` with the place and the remedy
 */
export function readJson(text: string, language: Language): unknown {
  if (Buffer.byteLength(text) > most.bytes) throw new Problem('too-large');
  const problem = firstProblem(parse(text)) ?? firstLostNumber(text);
  if (problem) {
    throw new Problem('invalid-input', [{ pointer: problem.pointer, message: fieldText(problem.code, language) }]);
  }
  return parse(text);
}

/** Node reads JSON without recursion, so that nesting cannot break it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('not-json');
  }
}

interface Found {
  readonly pointer: FieldProblem['pointer'];
  readonly code: FieldCode;
}

function firstProblem(root: unknown): Found | undefined {
  let seen = 0;
  for (const { value, pointer, depth } of walk(root)) {
    seen += 1;
    if (seen > most.values) return { pointer: '', code: 'too-much' };
    if (typeof value === 'string') {
      const code = textProblem(value);
      if (code !== undefined) return { pointer, code };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth > most.depth) return { pointer, code: 'too-deep' };
    if (!Array.isArray(value) && Object.keys(value).some(isBadName)) return { pointer, code: 'bad-name' };
  }
  return undefined;
}

/** A name that a record could not have, or that would not be a field of it but its prototype. */
const isBadName = (name: string): boolean =>
  name === '' || name === '__proto__' || name.length > most.name || textProblem(name) !== undefined;

/** Controls but line breaks and tabs, and halves of characters. The pages take them away before they send. */
function textProblem(text: string): FieldCode | undefined {
  if (text.length > most.text) return 'too-long';
  return /[^\P{Cc}\n\r\t]/u.test(text) || !text.isWellFormed() ? 'unseen-characters' : undefined;
}

/**
 * The first number that would not be stored as it was written: too large for a whole number to be exact, with more digits
 * than are kept, or too near zero (AWS: "Naming rules and data types" in DynamoDB, numbers).
 */
function firstLostNumber(text: string): Found | undefined {
  const lost = new Map<unknown, Set<string>>();
  const root = JSON.parse(text, function (this: unknown, name: string, value: unknown, ...more: unknown[]) {
    // An object is never turned into text here: it may hold a `toString` of its own.
    if (typeof value !== 'number') return value;
    const written = (more[0] as { readonly source?: string } | undefined)?.source ?? String(value);
    if (!isKept(value, written)) lost.set(this, (lost.get(this) ?? new Set()).add(name));
    return value;
  });
  if (lost.size === 0) return undefined;
  for (const { pointer, holder, name } of walk(root)) {
    if (lost.get(holder)?.has(name)) return { pointer, code: 'number-lost' };
  }
  return { pointer: '', code: 'number-lost' };
}

/** DynamoDB's smallest number above zero, 1E-130; its document client takes whole numbers that JavaScript holds exactly. */
function isKept(value: number, written: string): boolean {
  const size = Math.abs(value);
  if (size > Number.MAX_SAFE_INTEGER || (size !== 0 && size < 1e-130)) return false;
  return inDigits(written) === inDigits(String(value));
}

/** A number as its digits and the power of ten of the first, so that two writings of it are told to be the same. */
function inDigits(written: string): string {
  const [mantissa = '', power = '0'] = written.toLowerCase().replace(/^-/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return kept === '' ? '0' : `${kept}e${Number(power) + digits.length - fraction.length}`;
}

interface Visited {
  readonly value: unknown;
  readonly pointer: string;
  /** 1 at the outermost. */
  readonly depth: number;
  readonly holder: unknown;
  readonly name: string;
}

/** Everything in a value, outside before inside, without recursion: nesting is found and not fallen into. */
function* walk(root: unknown): Generator<Visited> {
  const waiting: Visited[] = [{ value: root, pointer: '', depth: 1, holder: undefined, name: '' }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    yield at;
    const { value, pointer, depth } = at;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inside] of Object.entries(value).reverse())
      waiting.push({
        value: inside,
        pointer: `${pointer}/${escapePointer(name)}`,
        depth: depth + 1,
        holder: value,
        name,
      });
  }
}
