import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ExpectedFile } from '#domain/ports/files.ts';
import type { Allowed, FormRefusal } from './receive.ts';

const formSeconds = 15 * 60;
const addressSeconds = 60;

/** What a form lets its holder do: put one file of a size and sum in quarantine. */
export interface FormPermission extends Allowed {
  readonly id: string;
  readonly type: string;
}

/** The names of a form's fields; each of them is signed. */
const signedFields = ['id', 'content-type', 'size', 'sha256', 'until'] as const;

/**
 * The fields that let a form put one file, for a quarter of an hour.
 *
 * @param now milliseconds since 1970
 */
export function formFields({ id, type, size, sha256 }: ExpectedFile, key: string, now: number): Record<string, string> {
  const fields = { id, 'content-type': type, size: String(size), sha256, until: untilOf(now, formSeconds) };
  return { ...fields, signature: signature(key, 'form', Object.values(fields)) };
}

/** Holds a form to what was signed. @param fields by name in lower case */
export function judgeForm(fields: ReadonlyMap<string, string>, key: string, now: number): FormPermission | FormRefusal {
  const values = signedFields.map((name) => fields.get(name) ?? '');
  if (!same(fields.get('signature') ?? '', signature(key, 'form', values)))
    return { code: 'SignatureDoesNotMatch', message: 'the form was not signed here' };
  const [id = '', type = '', size = '', sha256 = '', until = ''] = values;
  if (!(Number(until) * 1000 > now)) return { code: 'AccessDenied', message: 'the form is too old' };
  const known: ReadonlySet<string> = new Set([...signedFields, 'signature']);
  const free = [...fields.keys()].find((name) => !known.has(name));
  if (free !== undefined) return { code: 'AccessDenied', message: 'the form has a field that nobody signed' };
  return { id, type, sha256, least: Number(size), most: Number(size) };
}

/** What an address says beside the file's key, so that it gives that file for a minute. @param now milliseconds since 1970 */
export function addressQuery(fileKey: string, key: string, now: number): string {
  const until = untilOf(now, addressSeconds);
  return `until=${until}&signature=${signature(key, 'address', [fileKey, until])}`;
}

/** Whether an address was made here for this file, and still holds. @param now milliseconds since 1970 */
export function isAddressGood(fileKey: string, query: URLSearchParams, key: string, now: number): boolean {
  const until = query.get('until') ?? '';
  const made = signature(key, 'address', [fileKey, until]);
  return same(query.get('signature') ?? '', made) && query.size === 2 && Number(until) * 1000 > now;
}

const untilOf = (now: number, seconds: number): string => String(Math.floor(now / 1000) + seconds);

/** Each part is written with its length, so that no two lists of parts are signed alike. */
function signature(key: string, use: 'form' | 'address', parts: readonly string[]): string {
  const hmac = createHmac('sha256', key).update(`files/${use}`);
  for (const part of parts) hmac.update(`\n${Buffer.byteLength(part)}:${part}`);
  return hmac.digest('base64url');
}

/** In a time that does not tell how much of it was right. */
function same(given: string, made: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(made)];
  return a.length === b.length && timingSafeEqual(a, b);
}
