import { addSpan, type Day, days } from '../../calendar/day.ts';
import type { Absence } from '../../case/absence.ts';
import type { Colleague } from '../../case/facts.ts';

/** Somebody who has signed in as one of an inbox's own. */
export interface KnownOfficer extends Colleague {
  /** The Swedish day on which they were last here. */
  readonly seen: Day;
}

/**
 * Who belongs to which inbox, as far as the product knows, and who is away when. What decides over rights is in people's
 * tokens and never here: it is a list of names to choose from (docs/decisions/officers-are-remembered.md).
 */
export interface People {
  /** Remembers that somebody of an inbox was here on a day. An earlier day changes nothing. Safe to repeat. */
  rememberOfficer(inbox: string, officer: KnownOfficer): Promise<void>;

  /** Those of an inbox who were here within `rememberedDays` of a day, by their ids. */
  officersOf(inbox: string, today: Day): Promise<readonly KnownOfficer[]>;

  /** Stores an absence. One with the same id is the same. @returns whether this call stored it */
  putAbsence(inbox: string, absence: Absence): Promise<boolean>;

  /** The absences of an inbox that are not over on a day, by their first day and id. */
  absencesOf(inbox: string, today: Day): Promise<readonly Absence[]>;

  /** Forgets an absence. Safe to repeat. */
  forgetAbsence(inbox: string, id: string): Promise<void>;
}

/** So long is somebody remembered who does not sign in any more. */
const rememberedDays = 90;

/** The last day on which somebody is remembered who was here on a day. */
export const rememberedUntil = (seen: Day): Day => addSpan(seen, days(rememberedDays));
