import type { UnderWay } from '../under-way.ts';
import type { Turn } from './turns.ts';

/** A call that has its turn, noted where another thread reads it for as long as it is at work here. */
export class AtWork {
  readonly #turn: Turn;
  readonly #underWay: UnderWay;
  readonly #name: string;
  #place: number | undefined;
  #isOver = false;

  constructor(turn: Turn, underWay: UnderWay, name: string) {
    this.#turn = turn;
    this.#underWay = underWay;
    this.#name = name;
    this.#place = underWay.begin(name);
  }

  /** It waits for somebody elsewhere. @returns says that it is back; when it has ended meanwhile, nothing comes of that */
  leave(): () => void {
    this.#takeOut();
    const comeBack = this.#turn.leave();
    return () => {
      comeBack();
      if (!this.#isOver && this.#place === undefined) this.#place = this.#underWay.begin(this.#name);
    };
  }

  end(): void {
    this.#isOver = true;
    this.#takeOut();
    this.#turn.end();
  }

  #takeOut(): void {
    if (this.#place !== undefined) this.#underWay.end(this.#place);
    this.#place = undefined;
  }
}
