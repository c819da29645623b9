/** How many calls can be noted at once; more than the thread ever has under way. */
const places = 64;
/** Bytes of a place: its length, and as much of a call's name as fits. */
const placeSize = 256;
const headSize = 4;

/**
 * The calls that a thread has under way, written where another thread reads them: when a thread hangs or dies it cannot be asked
 * any more, and one of these calls did it.
 */
export class UnderWay {
  readonly shared: SharedArrayBuffer;
  readonly #bytes: Buffer;

  /** @param shared what another thread writes to; a new one without it */
  constructor(shared = new SharedArrayBuffer(places * placeSize)) {
    this.shared = shared;
    this.#bytes = Buffer.from(shared);
  }

  /** Notes a call. @returns its place, to be given to `end` */
  begin(name: string): number {
    for (let place = 0; place < places; place++) {
      const at = place * placeSize;
      if (this.#bytes.readInt32LE(at) !== 0) continue;
      const length = this.#bytes.write(name, at + headSize, placeSize - headSize);
      this.#bytes.writeInt32LE(length, at);
      return place;
    }
    throw new Error(`more than ${places} calls are under way`);
  }

  end(place: number): void {
    this.#bytes.writeInt32LE(0, place * placeSize);
  }

  /** The names of the calls under way. */
  all(): readonly string[] {
    return Array.from({ length: places }, (_, place) => {
      const at = place * placeSize;
      return this.#bytes.toString('utf8', at + headSize, at + headSize + this.#bytes.readInt32LE(at));
    }).filter((name) => name !== '');
  }
}
