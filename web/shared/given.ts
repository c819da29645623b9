import { createContext, useContext } from 'react';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { PlanAnswer } from '#domain/api/answers/plan.ts';

/** What whoever wrote a page as HTML had at hand, so that the page shows the same from its first moment. */
export interface Given {
  /** The address it was written for, without its host. What is given holds for that address alone. */
  readonly address: string;
  /** Where the pages are, as `https://lots.exempel.example`. */
  readonly origin: string;
  /** Only how the page begins was written: the rest is behind its `#`, which nobody sees who writes pages. */
  readonly isBeginning?: true;
  /** As much of the guide as the page shows. */
  readonly guide?: GuideView;
  /** Of the plan's own page, and of the form. */
  readonly plan?: PlanAnswer;
  /** Of a question's page. */
  readonly soFar?: PlanSoFar;
}

/** What the page of a question draws of the plan: a tenth of it. */
export interface PlanSoFar extends Pick<PlanAnswer, 'asked' | 'offered' | 'mustTick' | 'municipalityName'> {
  readonly permits: readonly Pick<PlanAnswer['permits'][number], 'name' | 'certainty'>[];
  readonly others?: readonly { readonly municipalityName: string }[];
}

/** Where it lies in the page: a block of data, which no browser runs. */
const givenElement = 'given';

export const GivenContext = createContext<Given | undefined>(undefined);
export const useGiven = (): Given | undefined => useContext(GivenContext);

/** What a page came with, while it is written or put in its place. Whoever comes to a page later comes to another address. */
export const useGivenAtFirst = (): Given | undefined => {
  const given = useGiven();
  return takingOver || typeof window === 'undefined' ? given : undefined;
};

/** Where the pages are: as a browser sees it, and as whoever writes a page beforehand is told. */
export function useOrigin(): string {
  const given = useGiven();
  return given?.origin ?? window.location.origin;
}

let takingOver = false;
/** Whether a page that was written beforehand is being taken over: what it shows must be what was written. */
export const isTakingOver = (): boolean => takingOver;
/** Takes over a page that was written beforehand, or puts it in the place of its beginning. @param take draws it, before it returns */
export function takeOver(take: () => void): void {
  takingOver = true;
  take();
  takingOver = false;
}

/** What this page came with; undefined when it was not written beforehand, or cannot be read. */
export function givenHere(): Given | undefined {
  try {
    const given = JSON.parse(document.getElementById(givenElement)?.textContent ?? '') as Given;
    return given.address === `${window.location.pathname}${window.location.search}` ? given : undefined;
  } catch {
    return undefined;
  }
}
