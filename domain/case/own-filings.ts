import { addSpan, type Day, type Span } from '../calendar/day.ts';
import { type Answers, holds } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import type { AnyPermit } from '../definitions/permit.ts';
import { askedQuestions, isHandledOnce, permitsConsidered } from '../plan/asked.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import type { CaseView } from './view.ts';

/** Something that the owner of a case files elsewhere. The municipality neither handles it nor vouches for it. */
export interface OwnFiling {
  readonly filing: string;
  /** Parts of the case that are helped by it or cannot be granted without it. */
  readonly permits: readonly string[];
  /** The law demands it; otherwise it only saves time. */
  readonly must: boolean;
  /** The business may not open before it. */
  readonly toOpen: boolean;
}

/**
 * What the owner files elsewhere, in the catalogue's order: each thing once. What is filed once for the whole country stands in
 * the first case of an application alone, unless a part of another waits for it.
 */
export function ownFilings(catalogue: CaseCatalogue, { submitted, permits }: CaseView): readonly OwnFiling[] {
  const { municipality, application } = submitted;
  const event = catalogue.events[submitted.event];
  if (!event) return [];
  const answers = answersOf(catalogue, event, submitted.answers);
  const isFirst = application === undefined || application[0]?.municipality === municipality;
  const applies = (one: AnyPermit) => one.elsewhere !== undefined && holds(one.when, answers) === 'yes';
  return permitsConsidered(catalogue, event)
    .filter(applies)
    .flatMap((filing): OwnFiling[] => {
      const waiting = permits.flatMap(({ id }) =>
        (catalogue.permits[id]?.after ?? [])
          .filter((a) => a.permit === filing.id && (a.when === undefined || holds(a.when, answers) === 'yes'))
          .map(({ strength }) => ({ id, strength })),
      );
      const isHere = isFirst || !isHandledOnce(filing, answers);
      if (!isHere && waiting.length === 0) return [];
      return [
        {
          filing: filing.id,
          permits: waiting.map(({ id }) => id),
          must: isHere || waiting.some(({ strength }) => strength === 'hard'),
          toOpen: filing.neededToOpen,
        },
      ];
    });
}

/** The answers as the plan reads them: what nobody had to be asked is known too. Walking the questions takes milliseconds, so once. */
const walked = new WeakMap<Answers, Answers>();
function answersOf(catalogue: CaseCatalogue, event: EventDefinition, given: Answers): Answers {
  const known = walked.get(given) ?? askedQuestions(catalogue, event, given).answers;
  walked.set(given, known);
  return known;
}

/** The day by which what was filed may be expected to be settled; undefined when nothing has to pass. */
export function settledAbout({ clock }: AnyPermit, filed: Day): Day | undefined {
  const span: Span =
    clock.kind === 'wait' ? clock.wait : clock.basis === 'law' ? clock.statutory : (clock.longest ?? clock.typical);
  return span.value === 0 ? undefined : addSpan(filed, span);
}
