import type { Catalogue } from '../definitions/catalogue.ts';
import { type Answers, type Condition, not, questionsIn } from '../definitions/condition.ts';
import type { EventDefinition } from '../definitions/event.ts';
import { canHold, certainIn } from '../plan/can-hold.ts';
import { givenIn } from '../plan/reach.ts';
import type { Finding } from './finding.ts';

/** An event with what is so in it, and the permits that it never leads to. */
interface Way {
  readonly event: EventDefinition;
  readonly given: Answers;
  readonly leftOut: ReadonlySet<string>;
}

/** A condition with the place it stands, what must hold for it to be read, and what to do when it decides nothing. */
interface Read {
  readonly where: string;
  readonly when: Condition;
  readonly with?: readonly Condition[];
  readonly permits?: readonly string[];
}

const error = (where: string, what: string): Finding => ({ level: 'error', where, what });

/**
 * Conditions that can never hold, or always do, whatever the event and the answers; permits that no event leads to, and
 * prerequisites that are never in the same plan.
 */
export function idleConditions(catalogue: Catalogue): readonly Finding[] {
  const ways = Object.values(catalogue.events).map(
    (event): Way => ({
      event,
      given: certainIn(catalogue, givenIn(catalogue, event)),
      leftOut: new Set((event.leavesOut ?? []).flatMap((l) => l.permits)),
    }),
  );
  const somewhere = (conditions: readonly Condition[], permits: readonly string[] = []): boolean =>
    ways.some(
      ({ given, leftOut }) =>
        !permits.some((permit) => leftOut.has(permit)) && canHold(catalogue, given, ...conditions),
    );
  const known = new Map<string, boolean>();
  /** Parts are shared by many conditions, also what is not so. */
  const partHolds = (part: Condition): boolean => {
    const key = said(part);
    const holds = known.get(key) ?? somewhere([part]);
    known.set(key, holds);
    return holds;
  };
  return [
    ...Object.values(catalogue.permits).flatMap(({ id, when, after = [] }) => [
      ...(somewhere([when], [id])
        ? []
        : [error(`permit ${id}`, 'no event leads to it, whatever is answered: change its condition, or an event')]),
      ...after.flatMap((before) => {
        const other = catalogue.permits[before.permit];
        if (!other || !somewhere([when], [id])) return [];
        return somewhere([when, other.when, ...(before.when ? [before.when] : [])], [id, other.id])
          ? []
          : [
              error(
                `permit ${id}, prerequisite ${before.permit}`,
                'no plan can have both: take it out of after, or change a condition',
              ),
            ];
      }),
    ]),
    ...readsOf(catalogue).flatMap(({ where, when, with: beside = [], permits = [] }) => {
      if ('always' in when) return [];
      if (!somewhere([when, ...beside], permits))
        return [error(where, 'its condition can never hold: change it, or take away what it decides')];
      return somewhere([not(when), ...beside], permits)
        ? []
        : [error(where, 'its condition always holds: take the condition away')];
    }),
    ...Object.values(catalogue.permits).flatMap(({ id, when }) => idleParts(`permit ${id}`, when, partHolds)),
  ];
}

/** All conditions but those of permits, which are told as reach. */
function readsOf(catalogue: Catalogue): readonly Read[] {
  const permits = Object.values(catalogue.permits);
  return [
    ...permits.flatMap((p): Read[] => [
      ...(p.once === undefined || p.once === true
        ? []
        : [{ where: `permit ${p.id}, where it is handled once`, when: p.once, with: [p.when], permits: [p.id] }]),
      ...(p.referrals ?? []).flatMap((r): Read[] =>
        r.when ? [{ where: `permit ${p.id}, referral to ${r.to}`, when: r.when, with: [p.when], permits: [p.id] }] : [],
      ),
    ]),
    ...Object.entries(catalogue.requirements).flatMap(([id, { when }]): Read[] => {
      const by = permits.filter((p) => p.requirements.includes(id));
      return when && by.length > 0
        ? [{ where: `requirement ${id}`, when, with: [{ any: by.map((p) => p.when) }] }]
        : [];
    }),
    ...Object.entries(catalogue.questions).flatMap(([id, { when }]): Read[] =>
      when ? [{ where: `question ${id}`, when }] : [],
    ),
    ...catalogue.reminders.map(({ id, when }) => ({ where: `reminder ${id}`, when })),
    ...catalogue.obstacles.map(({ id, when }) => ({ where: `obstacle ${id}`, when })),
  ];
}

/** Parts of a condition that could as well not be there: one of several ways that is none, one of several demands that is none. */
function idleParts(where: string, condition: Condition, canBe: (part: Condition) => boolean): readonly Finding[] {
  if ('not' in condition) return idleParts(where, condition.not, canBe);
  if ('all' in condition) {
    return condition.all.flatMap((part) => [
      ...(canBe(not(part)) ? [] : [error(where, `a part of its condition always holds: take ${said(part)} away`)]),
      ...idleParts(where, part, canBe),
    ]);
  }
  if ('any' in condition) {
    return condition.any.flatMap((part) => [
      ...(canBe(part) ? [] : [error(where, `a part of its condition can never hold: take ${said(part)} away`)]),
      ...idleParts(where, part, canBe),
    ]);
  }
  return [];
}

/** A condition as it is written. */
function said(condition: Condition): string {
  if ('always' in condition) return 'always';
  if ('not' in condition) return `not(${said(condition.not)})`;
  if ('all' in condition) return `all(${condition.all.map(said).join(', ')})`;
  if ('any' in condition) return `any(${condition.any.map(said).join(', ')})`;
  if ('atLeast' in condition) return `atLeast(${condition.question}, ${condition.atLeast})`;
  if ('oneOf' in condition) return `chosen(${[condition.question, ...condition.oneOf].join(', ')})`;
  return `${condition.is ? 'yes' : 'no'}(${condition.question})`;
}

/** What an event says of itself, or is about, and nothing in it reads. */
export function idleFacts(catalogue: Catalogue): readonly Finding[] {
  return Object.values(catalogue.events).flatMap((event) => {
    const left = new Set((event.leavesOut ?? []).flatMap((l) => l.permits));
    const given = givenIn(catalogue, event);
    const reads = [
      ...Object.values(catalogue.permits).flatMap((p) =>
        left.has(p.id)
          ? []
          : [
              [p.when],
              ...[p.once, ...(p.referrals ?? []).map((r) => r.when), ...(p.after ?? []).map((a) => a.when)].flatMap(
                (when) => (when === undefined || when === true ? [] : [[p.when, when]]),
              ),
              ...(p.stages ?? []).flatMap(({ lasts }) =>
                'answer' in lasts ? [[p.when, { question: lasts.answer, is: true }]] : [],
              ),
            ],
      ),
      ...[...catalogue.reminders, ...catalogue.obstacles].map(({ when }) => [when]),
      ...Object.values(catalogue.questions).flatMap(({ when }) => (when ? [[when]] : [])),
      ...Object.values(catalogue.requirements).flatMap(({ when }) => (when ? [[when]] : [])),
    ];
    const isRead = (id: string): boolean => {
      const { [id]: _said, ...others } = given;
      return reads.some(
        (conditions) =>
          conditions.some((condition) => mentions(condition, id)) && canHold(catalogue, others, ...conditions),
      );
    };
    return [...Object.keys(event.given), ...(event.about ?? [])]
      .filter((id) => !isRead(id))
      .map((id) => error(`event ${event.id}`, `it says ${id}, and nothing in it depends on that: take it away`));
  });
}

const mentioned = new WeakMap<Condition, ReadonlySet<string>>();

function mentions(condition: Condition, id: string): boolean {
  const known = mentioned.get(condition) ?? new Set(questionsIn(condition));
  mentioned.set(condition, known);
  return known.has(id);
}
