import { caseView } from '#domain/acts/case-view.ts';
import { type Day, days, type Span } from '#domain/calendar/day.ts';
import { type Actor, type Fact, type FactOf, factKey, type Outcome, taskName } from '#domain/case/facts.ts';
import type { StoredPermit } from '#domain/case/stored-plan.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Gate } from '#domain/definitions/permit.ts';

/** A case of a few permits, each with nothing but what a test is about, so that a rule is seen by itself. */

export const filedOn = '2027-01-11';
export const noon = (day: Day) => `${day}T11:00:00Z`;
const everyday = (day: Day) => ({ early: day, statutory: day, late: day });
export const lasting = (length: Span, more: Partial<StoredPermit['clock']> = {}): StoredPermit['clock'] => ({
  kind: 'decision',
  length: { early: length, statutory: length, late: length },
  basis: 'law',
  starts: 'received',
  onSupplement: 'restart',
  verified: true,
  ...more,
});
/** The owner may start after so many days. */
export const waiting = (length: Span, more: Partial<StoredPermit['clock']> = {}) =>
  lasting(length, { kind: 'wait', ...more });

/** A permit of the office, which the law lets take two weeks. */
export const part = (id: string, more: Partial<StoredPermit> = {}): StoredPermit => ({
  id,
  kind: 'permit',
  department: 'office',
  certainty: 'certain',
  after: [],
  clock: lasting(days(14)),
  referrals: [],
  requirements: [],
  filed: everyday(filedOn),
  window: everyday('2027-01-25'),
  usable: everyday('2027-01-25'),
  ...more,
});
type Bond = Partial<StoredPermit['after'][number]>;
/** It waits for another with that gate. */
export const waitsFor = (permit: string, gate: Gate = 'decision', more: Bond = {}): StoredPermit['after'][number] => ({
  permit,
  gate,
  strength: 'hard',
  veto: false,
  conditionsBind: false,
  ...more,
});
export const asks = (to: string, strength: 'required' | 'customary' = 'required', reads: readonly string[] = []) => ({
  to,
  strength,
  answerWithin: days(14),
  reads,
});

export const officer = (id = 'o1', department = 'office'): Actor => ({ kind: 'officer', id, name: id, department });
const system: Actor = { kind: 'system' };
const owner: Actor = { kind: 'applicant' };
type More = Readonly<Record<string, unknown>>;

export class SmallCase {
  readonly facts: Fact[] = [];

  /** The application, and the tasks of what nothing holds the filing of back. */
  constructor(permits: readonly StoredPermit[], submitted: Partial<FactOf<'case-submitted'>> = {}) {
    this.facts.push({
      type: 'case-submitted',
      key: factKey.submitted,
      at: `${filedOn}T09:00:00Z`,
      by: owner,
      reference: 'ABC-2027-00001',
      municipality: 'here',
      event: 'open',
      answers: {},
      applicant: { name: 'A', email: 'a@exempel.example', phone: '0', language: 'sv' },
      business: { name: 'B', organisationNumber: '5560360793', address: 'G', postalCode: '73130', city: 'K' },
      requirements: {},
      plan: {
        catalogueVersion: 'small',
        permits,
        opening: { early: filedOn, statutory: filedOn, late: filedOn },
      },
      ...submitted,
    });
    for (const permit of permits) {
      if (permit.after.some((a) => a.gate === 'filing' && a.strength === 'hard')) continue;
      this.open(permit.id, filedOn, permit.department);
      for (const { to } of permit.referrals) this.invite(permit.id, to, filedOn);
    }
  }

  /** A fact at noon; in its task's stream when it has a task. */
  add(type: Fact['type'], day: Day, more: More = {}): this {
    const { task } = more;
    const number = this.facts.filter((f) => 'task' in f && f.task === task).length;
    const key = typeof task === 'string' ? factKey.inTask(task, number) : `${type}/${this.facts.length}`;
    this.facts.push({ type, key, at: noon(day), by: system, ...more } as Fact);
    return this;
  }

  open(permit: string, day: Day, department = 'office', more: More = {}): this {
    return this.add('task-opened', day, { task: taskName.review(permit), kind: 'review', permit, department, ...more });
  }

  invite(permit: string, department: string, day: Day, due: Day = '2027-01-25'): this {
    const task = taskName.opinion(permit, department);
    return this.add('task-opened', day, { task, kind: 'opinion', permit, department, due });
  }

  /** The coordinator has something to look at. */
  followUp(about: string, day: Day, more: More = {}): this {
    const task = taskName.followUp(about);
    return this.add('task-opened', day, { task, kind: 'follow-up', department: 'coordinator-here', ...more });
  }

  decide(permit: string, day: Day, outcome: Outcome = 'granted', more: More = {}): this {
    const said = { motivation: 'm', legalBasis: 'l', by: officer() };
    return this.add('decided', day, { task: taskName.review(permit), permit, outcome, ...said, ...more });
  }

  opine(permit: string, department: string, day: Day): this {
    const said = { stance: 'no-objection', text: 't', by: officer('p1', department) };
    return this.add('opinion-given', day, { task: taskName.opinion(permit, department), ...said });
  }

  ask(permit: string, request: string, day: Day, lastDay: Day, type: 'supplement' | 'hearing' = 'supplement'): this {
    const asked = { request, text: 't', items: ['i'], lastDay, by: officer() };
    const kind = type === 'supplement' ? 'supplement-requested' : 'hearing-started';
    return this.add(kind, day, { task: taskName.review(permit), ...asked });
  }

  answer(permit: string, request: string, day: Day, more: More = {}): this {
    const said = { request, text: 'svar', by: owner, ...more };
    return this.add('supplement-answered', day, { task: taskName.review(permit), ...said });
  }

  withdraw(permit: string, day: Day): this {
    return this.add('permit-withdrawn', day, { key: factKey.withdrawn(permit), permit, by: owner });
  }

  goOn(permit: string, prerequisite: string, day: Day): this {
    return this.add('went-on', day, { key: factKey.wentOn(permit, prerequisite), permit, prerequisite, by: owner });
  }

  view(day: Day): CaseView {
    return caseView(this.facts, noon(day));
  }
}
