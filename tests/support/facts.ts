import {
  type Actor,
  type Consequence,
  type Fact,
  type FactOf,
  factKey,
  type Outcome,
  taskName,
} from '#domain/case/facts.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import { catalogue } from '#workflows/catalogue.ts';

const system: Actor = { kind: 'system' };
const officerOf = (department: string): Actor => ({
  kind: 'officer',
  id: 'o1',
  name: 'Handläggaren',
  department,
});

/** A case's facts, made a step at a time, for tests of the rules. */
export class FactBook {
  readonly facts: Fact[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(answers: Answers, day = '2027-01-11', municipality = 'koping', event = 'open-restaurant') {
    const plan = makePlan(catalogue, { municipality, event, answers, today: day });
    const permits = casePart(plan.permits);
    this.facts.push({
      type: 'case-submitted',
      key: factKey.submitted,
      at: `${day}T09:00:00Z`,
      by: { kind: 'applicant' },
      reference: 'KOP-2027-00001',
      municipality,
      event,
      answers: plan.answers,
      applicant: { name: 'A', email: 'a@exempel.example', phone: '0221000000', language: 'sv' },
      business: {
        name: 'Kafé',
        organisationNumber: '5560360793',
        address: 'Gatan 1',
        postalCode: '73130',
        city: 'Köping',
      },
      requirements: {},
      plan: { catalogueVersion: plan.catalogueVersion, permits, opening: plan.opening },
    });
    for (const permit of permits) {
      if (permit.after.some((a) => a.gate === 'filing' && a.strength === 'hard')) continue;
      this.open(taskName.review(permit.id), permit.department, permit.id, `${day}T09:01:00Z`);
      for (const r of permit.referrals)
        this.open(taskName.opinion(permit.id, r.to), r.to, permit.id, `${day}T09:01:00Z`, 'opinion');
    }
  }

  open(task: string, department: string, permit: string, at: string, kind: 'review' | 'opinion' = 'review'): this {
    this.facts.push({
      type: 'task-opened',
      key: this.#next(task),
      at,
      by: system,
      task,
      kind,
      permit,
      department,
      due: at.slice(0, 10),
    });
    return this;
  }

  decide(
    permit: string,
    at: string,
    outcome: Outcome = 'granted',
    more: Partial<Pick<FactOf<'decided'>, 'ground' | 'conditions'>> = {},
  ): this {
    const task = taskName.review(permit);
    this.facts.push({
      type: 'decided',
      key: this.#next(task),
      at,
      by: officerOf('x'),
      task,
      permit,
      outcome,
      motivation: 'm',
      legalBasis: 'l',
      ...more,
    });
    return this;
  }

  opine(permit: string, department: string, at: string): this {
    const task = taskName.opinion(permit, department);
    this.facts.push({
      type: 'opinion-given',
      key: this.#next(task),
      at,
      by: officerOf(department),
      task,
      stance: 'no-objection',
      text: 't',
    });
    return this;
  }

  ask(
    permit: string,
    at: string,
    lastDay: string,
    type: 'supplement-requested' | 'hearing-started' = 'supplement-requested',
    consequence?: Consequence,
    items: readonly string[] = ['i'],
  ): string {
    const task = taskName.review(permit);
    const key = this.#next(task);
    this.facts.push({
      type,
      key,
      at,
      by: officerOf('x'),
      task,
      request: key,
      text: 't',
      items,
      lastDay,
      ...(consequence && { consequence }),
    });
    return key;
  }

  answer(
    permit: string,
    request: string,
    at: string,
    type: 'supplement-answered' | 'hearing-answered' = 'supplement-answered',
  ): this {
    const task = taskName.review(permit);
    this.facts.push({ type, key: this.#next(task), at, by: { kind: 'applicant' }, task, request, text: 'svar' });
    return this;
  }

  /** The first of what was asked for is said to be missing still. */
  stillMissing(permit: string, request: string, at: string, lastDay: string): this {
    const task = taskName.review(permit);
    const said = { request, items: [0], text: 't', lastDay };
    this.facts.push({ type: 'items-still-missing', key: this.#next(task), at, by: officerOf('x'), task, ...said });
    return this;
  }

  takeBack(permit: string, request: string, at: string): this {
    const task = taskName.review(permit);
    this.facts.push({ type: 'request-taken-back', key: this.#next(task), at, by: officerOf('x'), task, request });
    return this;
  }

  extend(permit: string, request: string, at: string, lastDay: string): this {
    const task = taskName.review(permit);
    this.facts.push({
      type: 'request-extended',
      key: this.#next(task),
      at,
      by: officerOf('x'),
      task,
      request,
      lastDay,
    });
    return this;
  }

  withdraw(permit: string, at: string): this {
    this.facts.push({
      type: 'permit-withdrawn',
      key: factKey.withdrawn(permit),
      at,
      by: { kind: 'applicant' },
      permit,
    });
    return this;
  }

  goOn(permit: string, prerequisite: string, at: string): this {
    this.facts.push({
      type: 'went-on',
      key: factKey.wentOn(permit, prerequisite),
      at,
      by: { kind: 'applicant' },
      permit,
      prerequisite,
    });
    return this;
  }

  #next(task: string): string {
    const number = this.#numbers.get(task) ?? 0;
    this.#numbers.set(task, number + 1);
    return factKey.inTask(task, number);
  }
}
