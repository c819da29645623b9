import { createCipheriv, createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/**
 * What has to be known of a PDF before it is let in, read from its bytes without interpreting it: a file from outside is not
 * to be trusted with more than a look. Paragraphs are those of ISO 32000-2.
 */

const asText = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');

/**
 * Whether a PDF begins within the first 1,024 bytes, as readers allow (annex C of PDF 1.7, implementation note 13): some systems put a
 * line break, a mail header or a printer's words first. Not behind markup or a program: that would be a page or a script.
 */
export function beginsAsPdf(content: Uint8Array): boolean {
  const beginning = asText(content.subarray(0, 1024 + 5));
  const at = beginning.indexOf('%PDF-');
  return at >= 0 && at <= 1024 && !/^\s*#!|<|\bMZ|\x7fELF/.test(beginning.slice(0, at));
}

/** Names may be written with `#` and a code (7.3.5), which hides them from a search. */
const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Together, not more than this is unpacked of the objects that a file keeps compressed. */
const unpackedAtMost = 20 * 1024 * 1024;

/**
 * Whether a PDF has an action that starts a program (12.6.4.6). Scripts are let in: the forms of Swedish authorities have
 * them, and readers keep them in; a launch leads out of the reader and has no use in an application.
 */
export function startsPrograms(content: Uint8Array): boolean {
  const text = asText(content);
  const launches = (part: string) => /\/S\s*\/Launch\b/.test(plainNames(part));
  if (launches(text)) return true;
  let left = unpackedAtMost;
  for (const { index } of text.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const start = /stream\r?\n/g;
    start.lastIndex = index;
    if (!start.exec(text)) continue;
    const end = text.indexOf('endstream', start.lastIndex);
    try {
      const unpacked = inflateSync(content.subarray(start.lastIndex, end < 0 ? undefined : end), {
        maxOutputLength: left,
      });
      left -= unpacked.length;
      if (launches(asText(unpacked))) return true;
    } catch {
      // Not compressed this way, damaged, or too large to look at: the scan for malware has looked at it too.
    }
    if (left <= 0) break;
  }
  return false;
}

/**
 * Whether a PDF opens with a password only. Many are encrypted and open without: they only forbid printing or changing.
 * What cannot be told is let in, since the officer's reader may know more.
 */
export function needsPassword(content: Uint8Array): boolean {
  const text = asText(content);
  const dictionary = encryptionOf(text);
  if (dictionary === undefined || !/\/Filter\s*\/Standard\b/.test(dictionary)) return false;
  const number = (name: string) => Number(new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1]);
  const [owner, user] = [stringAfter(dictionary, '/O'), stringAfter(dictionary, '/U')];
  if (!owner || !user) return false;
  const revision = number('R');
  if (revision >= 5) return !opensNewer(user, revision);
  const id = stringAfter(/\/ID\s*\[([\s\S]{0,400})/.exec(text)?.[0] ?? '', '[') ?? Buffer.alloc(0);
  return !opensOlder({
    owner,
    user,
    revision,
    id,
    permissions: number('P'),
    keyBytes: revision === 2 ? 5 : (number('Length') || 40) / 8,
    openMetadata: /\/EncryptMetadata\s+false/.test(dictionary),
  });
}

/** The encryption dictionary, which is never compressed (7.5.7), found by the reference to it (7.5.5). */
function encryptionOf(text: string): string | undefined {
  const [, object, generation] = [...text.matchAll(/\/Encrypt\s+(\d+)\s+(\d+)\s+R/g)].at(-1) ?? [];
  if (object !== undefined) {
    const at = text.search(new RegExp(`(?:^|[^\\d])${object}\\s+${generation}\\s+obj\\b`));
    return at < 0 ? undefined : text.slice(at, at + 4000).split('endobj')[0];
  }
  const inline = text.lastIndexOf('/Encrypt');
  return inline >= 0 && /^\/Encrypt\s*<</.test(text.slice(inline, inline + 20))
    ? text.slice(inline, inline + 4000)
    : undefined;
}

const escapes: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['b', 8],
  ['f', 12],
]);

/** The first string after a mark, literal or hexadecimal (7.3.4). */
function stringAfter(text: string, mark: string): Buffer | undefined {
  const name = mark.startsWith('/') ? new RegExp(`${mark}(?=\\s*[(<])`).exec(text) : { index: text.indexOf(mark) };
  if (!name || name.index < 0) return undefined;
  const rest = text.slice(name.index + mark.length).trimStart();
  const hex = /^<([0-9a-f\s]*)>/i.exec(rest)?.[1];
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex');
  return rest.startsWith('(') ? literal(rest) : undefined;
}

function literal(text: string): Buffer {
  const bytes: number[] = [];
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0];
      const next = text[i + 1] ?? '';
      if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') bytes.push(escapes.get(next) ?? next.charCodeAt(0));
      i += octal?.length ?? (next === '\r' && text[i + 2] === '\n' ? 2 : 1);
      continue;
    }
    if (char === '(' && open++ === 0) continue;
    if (char === ')' && --open === 0) break;
    bytes.push(char.charCodeAt(0));
  }
  return Buffer.from(bytes);
}

/** What stands in for a password that is empty (7.6.4.3). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((h, p) => h.update(p), createHash('md5')).digest();

/** Whether the empty password opens it, by algorithms 2, 4, 5 and 6 (7.6.4.3–7.6.4.4). */
function opensOlder(of: {
  readonly owner: Buffer;
  readonly user: Buffer;
  readonly revision: number;
  readonly id: Buffer;
  readonly permissions: number;
  readonly keyBytes: number;
  /** Metadata is left open, which goes into the key. */
  readonly openMetadata: boolean;
}): boolean {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(of.permissions | 0);
  const metadata = of.revision >= 4 && of.openMetadata ? Buffer.from('ffffffff', 'hex') : Buffer.alloc(0);
  const bytes = Math.min(16, Math.max(5, of.keyBytes));
  let key = md5(padding, of.owner.subarray(0, 32), permissions, of.id, metadata);
  if (of.revision >= 3) for (let i = 0; i < 50; i++) key = md5(key.subarray(0, bytes));
  key = key.subarray(0, bytes);
  if (of.revision === 2) return rc4(key, padding).equals(of.user.subarray(0, 32));
  let check = md5(padding, of.id);
  for (let i = 0; i < 20; i++) check = rc4(Buffer.from(key.map((byte) => byte ^ i)), check);
  return check.subarray(0, 16).equals(of.user.subarray(0, 16));
}

/** RC4, which this old encryption checks passwords with; Node's own is switched off. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    const kept = at(i);
    state[i & 255] = at(j);
    state[j & 255] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  }) as Buffer;
}

/** Whether the empty password opens it, by algorithm 11 (7.6.4.4.10): a hash with the salt that stands in the user's string. */
function opensNewer(user: Buffer, revision: number): boolean {
  const salt = user.subarray(32, 40);
  const hash = revision === 5 ? createHash('sha256').update(salt).digest() : hardenedHash(salt);
  return hash.equals(user.subarray(0, 32));
}

/** Algorithm 2.B (7.6.4.3.4) for the empty password. */
function hardenedHash(salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const block = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const remainder = block.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash((['sha256', 'sha384', 'sha512'] as const)[remainder] ?? 'sha256')
      .update(block)
      .digest();
    last = block.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
