import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What pages take for the `createHash` of Node.js: SHA-256 in hexadecimal digits, which is all that is asked of it. */
export const createHash = (_algorithm: 'sha256') => ({
  update: (text: string) => ({ digest: (_as: 'hex'): string => bytesToHex(sha256(new TextEncoder().encode(text))) }),
});
