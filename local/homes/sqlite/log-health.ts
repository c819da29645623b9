import { existsSync, readFileSync, statSync } from 'node:fs';
import type { End } from './log-end.ts';

const headerBytes = 32;
const frameBytes = 24;
/** A log is brought over long before it is this long; one that is longer is believed. */
const readThrough = 256 * 1024 * 1024;

/** So many pages come into a log before what is in it is brought over into the register. */
export const broughtOverAt = 2000;

/** What of a log is lost: something within it, or its end. */
export type LostOfLog = 'within' | LostEnd;

/** The end of a log is lost, and what is left of it is an earlier moment. */
interface LostEnd {
  /** How many pages it is known to have had. */
  readonly noted: number;
  /** How many of them, the last, are not in it or not whole. */
  readonly missing: number;
}

/**
 * What that was durable is lost in a log (sqlite.org, "WAL-mode File Format"). SQLite reads a log up to the first
 * frame that is not whole, and takes what follows for what a power cut left. With each commit synced before the next
 * (`commits.ts`) a power cut leaves no more than one: when two have ended behind that frame, it was whole once, and so were they.
 * Where it was cut short between two commits, every frame is whole, and only what was noted of its end tells.
 *
 * @param log the path of the log; read before anybody opens the register, for that throws away what is not whole
 * @param end how far it was on the disk at least, if that is known
 * @returns undefined when nothing is
 */
export function lostOfLog(log: string, end?: End): LostOfLog | undefined {
  if (!existsSync(log) || statSync(log).size > readThrough) return undefined;
  const bytes = readFileSync(log);
  if (bytes.length < headerBytes) return undefined;
  const magic = bytes.readUInt32BE(0);
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return undefined;
  const sum = new Sum(magic === 0x377f0683);
  sum.add(bytes, 0, 24);
  if (!sum.is(bytes, 24)) return undefined;
  const frame = frameBytes + bytes.readUInt32BE(8);
  let isWhole = true;
  let ended = 0;
  let whole = 0;
  for (let at = headerBytes; at + frame <= bytes.length; at += frame) {
    // What an earlier round of the log left.
    if (bytes.compare(bytes, 16, 24, at + 8, at + 16) !== 0) {
      if (isWhole) break;
      continue;
    }
    if (isWhole) {
      sum.add(bytes, at, at + 8);
      sum.add(bytes, at + frameBytes, at + frame);
      isWhole = sum.is(bytes, at + 16);
    }
    if (bytes.readUInt32BE(at + 4) === 0) continue;
    if (isWhole) whole = (at - headerBytes) / frame + 1;
    else ended += 1;
  }
  if (ended > 1) return 'within';
  if (end === undefined || bytes.compare(end.salts, 0, 8, 16, 24) !== 0 || whole >= end.frames) return undefined;
  return { noted: end.frames, missing: end.frames - whole };
}

/** The log's own sum, which goes on from frame to frame. */
class Sum {
  readonly #isBig: boolean;
  #first = 0;
  #second = 0;

  constructor(isBig: boolean) {
    this.#isBig = isBig;
  }

  add(bytes: Buffer, from: number, to: number): void {
    for (let at = from; at < to; at += 8) {
      this.#first = (this.#first + this.#word(bytes, at) + this.#second) >>> 0;
      this.#second = (this.#second + this.#word(bytes, at + 4) + this.#first) >>> 0;
    }
  }

  is(bytes: Buffer, at: number): boolean {
    return bytes.readUInt32BE(at) === this.#first && bytes.readUInt32BE(at + 4) === this.#second;
  }

  #word(bytes: Buffer, at: number): number {
    return this.#isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  }
}
