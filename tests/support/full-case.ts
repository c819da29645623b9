import { createHash } from 'node:crypto';
import { caseView } from '#domain/acts/case-view.ts';
import { type Actor, type Fact, factKey, type RequirementAnswers, taskName } from '#domain/case/facts.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { makePlan } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { catalogue } from '#workflows/catalogue.ts';

const day = '2027-01-11';
const applicant: Actor = { kind: 'applicant' };
const system: Actor = { kind: 'system' };

/** A word that stands in one place only, so that it can be found wherever it leaks. */
export const mark = (what: string, id: string): string => `«${what}:${id}»`;
export const fileOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 32);

/**
 * A case in which every field is filled in and every file is there, each with a mark of its own; every permit's department
 * has asked something and got an answer, and has written, each with a file.
 */
export class FullCase {
  readonly facts: Fact[] = [];
  readonly #numbers = new Map<string, number>();
  readonly permits: ReturnType<typeof casePart>;

  constructor(municipality: string, event: string, answers: Answers = {}) {
    const plan = planOf(municipality, event, answers);
    this.permits = casePart(plan.permits);
    const required = new Set(this.permits.flatMap((p) => p.requirements));
    this.facts.push({
      type: 'case-submitted',
      key: factKey.submitted,
      at: `${day}T09:00:00Z`,
      by: applicant,
      reference: 'KOP-2027-00001',
      municipality,
      event,
      answers: plan.answers,
      applicant: {
        name: mark('kontakt', 'namn'),
        email: mark('kontakt', 'epost'),
        phone: mark('kontakt', 'telefon'),
        language: 'sv',
      },
      business: {
        name: 'Kafé Exempel AB',
        organisationNumber: '556036-0793',
        address: 'Storgatan 1',
        postalCode: '731 30',
        city: 'Köping',
      },
      requirements: Object.fromEntries(
        [...required].map((id) => [id, filled(id, catalogue.requirements[id] as RequirementDefinition)]),
      ),
      plan: { catalogueVersion: plan.catalogueVersion, permits: this.permits, opening: plan.opening },
    });
    for (const permit of this.permits) {
      this.#open(taskName.review(permit.id), permit.department, permit.id, 'review');
      for (const r of permit.referrals) this.#open(taskName.opinion(permit.id, r.to), r.to, permit.id, 'opinion');
      this.#askAndAnswer(permit.id);
    }
  }

  get view(): CaseView {
    return caseView(this.facts, `${day}T12:00:00Z`);
  }

  decide(permit: string): this {
    const task = taskName.review(permit);
    return this.#push(task, {
      type: 'decided',
      by: officer('Beslutaren'),
      task,
      permit,
      outcome: 'granted-with-conditions',
      motivation: mark('skäl', permit),
      legalBasis: 'Lagrummet',
      conditions: [mark('villkor', permit)],
    });
  }

  opine(permit: string): this {
    for (const { to } of this.permits.find((p) => p.id === permit)?.referrals ?? []) {
      const task = taskName.opinion(permit, to);
      const text = mark('yttrande', task);
      this.#push(task, { type: 'opinion-given', by: officer('Yttraren'), task, stance: 'no-objection', text });
    }
    return this;
  }

  withdraw(permit: string): this {
    const at = `${day}T11:00:00Z`;
    this.facts.push({ type: 'permit-withdrawn', key: factKey.withdrawn(permit), at, by: applicant, permit });
    return this;
  }

  #open(task: string, department: string, permit: string, kind: 'review' | 'opinion'): void {
    this.#push(task, { type: 'task-opened', by: system, task, kind, permit, department, due: '2027-03-01' });
  }

  #askAndAnswer(permit: string): void {
    const task = taskName.review(permit);
    const request = `${task}.1`;
    this.#push(task, {
      type: 'supplement-requested',
      by: officer('Frågaren'),
      task,
      request,
      text: mark('fråga', permit),
      items: [mark('post', permit)],
      lastDay: '2027-03-01',
      files: [{ id: fileOf(`fråga-${permit}`), name: `${mark('frågefil', permit)}.pdf`, size: 1 }],
    });
    this.#push(task, {
      type: 'supplement-answered',
      by: applicant,
      task,
      request,
      text: mark('svar', permit),
      files: [{ id: fileOf(`svar-${permit}`), name: `${mark('svarsfil', permit)}.pdf`, size: 1 }],
    });
    this.#push(task, {
      type: 'owner-written-to',
      by: officer('Skrivaren'),
      task,
      text: mark('brev', permit),
      files: [{ id: fileOf(`brev-${permit}`), name: `${mark('brevfil', permit)}.pdf`, size: 1 }],
    });
  }

  #push(task: string, fact: Bare): this {
    const number = this.#numbers.get(task) ?? 0;
    this.#numbers.set(task, number + 1);
    this.facts.push({ ...fact, key: factKey.inTask(task, number), at: `${day}T10:00:00Z` } as Fact);
    return this;
  }
}

const plans = new Map<string, Plan>();

/** Plans are made once each: the tests look at the same ones over and over. */
function planOf(municipality: string, event: string, answers: Answers): Plan {
  const name = JSON.stringify([municipality, event, answers]);
  const plan = plans.get(name) ?? makePlan(catalogue, { municipality, event, answers, today: day });
  plans.set(name, plan);
  return plan;
}

type Bare = Fact extends infer F ? (F extends Fact ? Omit<F, 'key' | 'at'> : never) : never;

const officer = (name: string): Actor => ({ kind: 'officer', id: name, name, department: 'x' });

/** An answer that can be recognised. A number or a choice cannot: its words are not its own. */
function filled(id: string, { type }: RequirementDefinition): RequirementAnswers[string] {
  switch (type.kind) {
    case 'attachment':
      return [{ id: fileOf(id), name: `${mark('fil', id)}.pdf`, size: 1 }];
    case 'number':
      return type.min;
    case 'choice':
      return Object.keys(type.options)[0] ?? '';
    case 'choices':
      return Object.keys(type.options);
    default:
      return mark('svaret', id);
  }
}
