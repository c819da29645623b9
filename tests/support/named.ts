import { caseView } from '#domain/acts/case-view.ts';
import type { Instant } from '#domain/calendar/day.ts';
import type { NamedCase } from '#domain/case/track.ts';
import type { FactBook } from './facts.ts';

/** A case by its name as it stands at a moment, from the facts of a book. */
export const namedCase = (book: FactBook, at: Instant): NamedCase => ({ id: 'c1', view: caseView(book.facts, at) });

/** After the working morning, before the next. */
export const noon = (day: string): Instant => `${day}T11:00:00Z`;
