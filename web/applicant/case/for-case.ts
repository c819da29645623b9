import type { CaseChoice, CasePermit, CaseRequest } from '#domain/api/answers/case.ts';
import type { Day } from '#domain/calendar/day.ts';
import type { InCase } from './case-session.ts';
import type { Done } from './done.ts';
import type { Letter, Written } from './written.ts';

/** What a company that was being formed has got. */
interface Registered {
  readonly organisationNumber: string;
  readonly name: string;
}

/** What a part of the page can do in the case. Each call throws ApiProblem, and is safe to repeat. */
export interface ForCase {
  readonly inCase: InCase;
  /** @param items the places of what it answers of what was asked for; undefined for all that is left */
  readonly answer: (request: CaseRequest, written: Written, items?: readonly number[]) => Promise<unknown>;
  /** @param requirement the field of the form that the papers are for; undefined for none of them */
  readonly handIn: (permit: string, requirement: string | undefined, letter: Letter) => Promise<unknown>;
  readonly message: (permit: string, letter: Letter) => Promise<unknown>;
  /** What was sent is in: the page says so, and is fetched anew. */
  readonly sent: (done: Done) => void;
  /** An answer is in, or none is taken any more, and it is not what stands here: the page says so, and is fetched anew. */
  readonly overtaken: () => void;
  /** Fetches the page anew. */
  readonly reload: () => void;
  /** @param filing something that the owner files elsewhere, on that day */
  readonly sayFiled: (filing: string, day: Day) => Promise<unknown>;
  readonly takeFiledBack: (filing: string, name: string) => void;
  /** @param company the number and name that it has got, as they are written @returns them as they are stored */
  readonly registerCompany: (company: Registered) => Promise<Registered>;
  /** @param requirements answers to what it needs, as the API takes them */
  readonly accept: (suggestion: string, requirements: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** @param text why not; empty for no word of it */
  readonly decline: (suggestion: string, text: string) => Promise<unknown>;
  /** Asks for mails to go to another address, as it is written. */
  readonly changeAddress: (email: string) => Promise<unknown>;
  /** Asks, once, that a part be decided. */
  readonly askForDecision: (permit: CasePermit) => void;
  readonly goOn: (choice: CaseChoice) => void;
  /** @param permit undefined for all that is not decided */
  readonly withdraw: (permit: CasePermit | undefined) => void;
}
