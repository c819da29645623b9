import type { Day } from '../calendar/day.ts';
import type { AddressSaid } from '../case/address-said.ts';
import { type Actor, type Colleague, type Fact, factKey, type Outcome, taskName } from '../case/facts.ts';
import type { OwnFiling } from '../case/own-filings.ts';
import type { StoredPermit } from '../case/stored-plan.ts';
import type { PerScenario } from '../plan/planned.ts';

/**
 * A made-up case of a made-up business, for the examples of acts. Nothing in it is computed from the definitions, so that an
 * example says the same whatever they say.
 */
const filed = '2027-01-11';
/** The middle of a morning in Sweden. */
export const at = (day: Day, time = '09:00:00') => `${day}T${time}Z`;

const everyday = (day: Day): PerScenario<Day> => ({ early: day, statutory: day, late: day });
const within = (statutory: number, late = statutory) => ({
  early: { value: statutory, unit: 'weeks' as const },
  statutory: { value: statutory, unit: 'weeks' as const },
  late: { value: late, unit: 'weeks' as const },
});

const permit = (
  one: Pick<StoredPermit, 'id' | 'kind' | 'department' | 'clock'> & Partial<StoredPermit>,
): StoredPermit => ({
  certainty: 'certain',
  after: [],
  referrals: [],
  requirements: [],
  filed: everyday(filed),
  window: everyday('2027-03-22'),
  usable: everyday('2027-03-22'),
  ...one,
});

/** The parts of the case, by what each is good for in an example. */
export const part = {
  /** Its time is the law's, which lets it be extended; another body must be asked. */
  building: 'building-permit',
  /** Waits with its decision for the building permit, and is the owner's to go on with. */
  alcohol: 'alcohol-licence',
  /** Waits for the opinion, which is a veto and binds with its conditions. */
  place: 'public-place',
  opinion: 'land-lease',
  /** Its law lets it take longer, and does not say by how much. */
  noLimit: 'environmental-decision',
  /** A registration has no conditions. */
  food: 'food-registration',
} as const;

/** What its owner files elsewhere. */
export const ownFilings: readonly OwnFiling[] = [
  { filing: 'tax-registration', permits: [part.alcohol], must: true, toOpen: true },
];

export const rescue = 'example-rescue';
/** Whom an officer can ask in the example's municipality. */
export const bodies: readonly string[] = ['example-building', 'example-environment', 'example-roads', 'police', rescue];

const permits: readonly StoredPermit[] = [
  permit({
    id: part.building,
    kind: 'permit',
    department: 'example-building',
    clock: {
      kind: 'decision',
      basis: 'law',
      starts: 'received',
      onSupplement: 'restart-if-asked-within-three-weeks',
      verified: true,
      length: within(10, 20),
    },
    referrals: [{ to: rescue, strength: 'required', answerWithin: { value: 2, unit: 'weeks' } }],
  }),
  permit({
    id: part.opinion,
    kind: 'opinion',
    department: 'example-building',
    clock: {
      kind: 'decision',
      basis: 'estimate',
      starts: 'received',
      onSupplement: 'runs-on',
      verified: false,
      length: within(3),
    },
  }),
  permit({
    id: part.alcohol,
    kind: 'permit',
    department: 'example-environment',
    clock: {
      kind: 'decision',
      basis: 'law',
      starts: 'complete',
      onSupplement: 'restart',
      verified: true,
      length: within(16),
    },
    after: [{ permit: part.building, gate: 'decision', strength: 'hard', veto: false, conditionsBind: false }],
  }),
  permit({
    id: part.place,
    kind: 'permit',
    department: 'police',
    clock: {
      kind: 'decision',
      basis: 'estimate',
      starts: 'complete',
      onSupplement: 'restart',
      verified: false,
      length: within(4),
    },
    after: [{ permit: part.opinion, gate: 'decision', strength: 'hard', veto: true, conditionsBind: true }],
  }),
  permit({
    id: part.noLimit,
    kind: 'notification',
    department: 'example-environment',
    clock: {
      kind: 'decision',
      basis: 'law',
      starts: 'received',
      onSupplement: 'runs-on',
      verified: true,
      noLimit: true,
      length: within(6, 12),
    },
  }),
  permit({
    id: part.food,
    kind: 'registration',
    department: 'example-environment',
    clock: {
      kind: 'decision',
      basis: 'goal',
      starts: 'received',
      onSupplement: 'runs-on',
      verified: true,
      length: within(2),
    },
  }),
];

const system: Actor = { kind: 'system' };
export const owner: Actor = { kind: 'applicant' };
/** An officer of a body; nobody who exists. */
export const officerOf = (department: string, id = 'officer-1'): Actor & { readonly kind: 'officer' } => ({
  kind: 'officer',
  id,
  name: id === 'officer-1' ? 'Kim Andersson' : 'Robin Berg',
  department,
});
/** The same, as colleagues are named. */
export const colleagueOf = ({ id, name }: Colleague): Colleague => ({ id, name });
export const coordinator = officerOf('coordinator-example');

const submitted: Fact = {
  type: 'case-submitted',
  key: factKey.submitted,
  at: at(filed),
  by: owner,
  declared: true,
  reference: 'KOP-2027-00001',
  municipality: 'example',
  event: 'open-restaurant',
  answers: {},
  applicant: { name: 'Alex Ek', email: 'alex@exempel.example', phone: '0221-000 00', language: 'sv' },
  business: {
    name: 'Kafé Exempel',
    organisationNumber: '556036-0793',
    address: 'Exempelgatan 1',
    postalCode: '731 30',
    city: 'Exempelstad',
  },
  requirements: {},
  plan: {
    catalogueVersion: 'example',
    permits,
    opening: { early: filed, statutory: '2027-05-03', late: '2027-07-12' },
  },
};

/** The facts of the case so far, a step at a time. Each step gives a new one. */
export class ExampleCase {
  readonly facts: readonly Fact[];

  constructor(facts: readonly Fact[] = [submitted, ...permits.flatMap(openedFor)]) {
    this.facts = facts;
  }

  /** The next fact in a task's stream. */
  inTask(task: string, day: Day, by: Actor, fact: object): ExampleCase {
    const number = this.facts.filter((f) => 'task' in f && f.task === task && f.type !== 'reminded').length;
    return this.with({ ...fact, task, key: factKey.inTask(task, number), at: at(day), by } as unknown as Fact);
  }

  with(...facts: readonly Fact[]): ExampleCase {
    return new ExampleCase([...this.facts, ...facts]);
  }

  /** The same, applied for by a company that is not registered yet, with the number of whoever forms it. */
  forming(): ExampleCase {
    return new ExampleCase(
      this.facts.map((fact) =>
        fact.type === 'case-submitted'
          ? { ...fact, business: { ...fact.business, organisationNumber: '811218-9876', forming: true } }
          : fact,
      ),
    );
  }

  decided(permitId: string, day: Day, outcome: Outcome = 'granted', conditions: readonly string[] = []): ExampleCase {
    const department = permits.find((p) => p.id === permitId)?.department ?? '';
    return this.inTask(taskName.review(permitId), day, officerOf(department, 'officer-2'), {
      type: 'decided',
      permit: permitId,
      outcome,
      motivation: 'Skälen står här.',
      legalBasis: 'Lagrummet står här.',
      ...(conditions.length > 0 && { conditions }),
    });
  }

  asked(permitId: string, day: Day, lastDay: Day, type: 'supplement-requested' | 'hearing-started'): ExampleCase {
    const task = taskName.review(permitId);
    const department = permits.find((p) => p.id === permitId)?.department ?? '';
    return this.inTask(task, day, officerOf(department), {
      type,
      request: requestOf(permitId),
      text: 'Vi behöver en ritning.',
      items: type === 'hearing-started' ? [] : ['Planritning'],
      lastDay,
    });
  }

  /** The owner asks for another address. */
  readdressed(day: Day, email: string): ExampleCase {
    return this.#inAddresses(day, { type: 'address-asked', email });
  }

  addressConfirmed(day: Day, ask: number, email: string): ExampleCase {
    return this.#inAddresses(day, { type: 'address-confirmed', ask, email });
  }

  addressStopped(day: Day, ask: number): ExampleCase {
    return this.#inAddresses(day, { type: 'address-stopped', ask });
  }

  #inAddresses(day: Day, said: AddressSaid): ExampleCase {
    const number = this.facts.filter(({ key }) => key.startsWith(factKey.contact(0).slice(0, -3))).length + 1;
    return this.with({ ...said, key: factKey.contact(number), at: at(day), by: owner });
  }

  /** A follow-up for the coordinator: mails to the applicant come back. */
  mailsFail(day: Day): ExampleCase {
    return this.with({
      type: 'mail-bounced',
      key: factKey.mailBounced('receipt'),
      at: at(day),
      by: system,
      cause: 'receipt',
      messageId: 'example',
    }).inTask(mailFollowUp, day, system, {
      type: 'task-opened',
      kind: 'follow-up',
      department: coordinator.department,
      problem: 'mail-bounced',
    });
  }
}

export const mailFollowUp = taskName.followUp('mail-bounced');

/** The first question in a permit's review. */
export const requestOf = (permitId: string): string => `${taskName.review(permitId)}.1`;

function openedFor({ id, department, referrals }: StoredPermit): readonly Fact[] {
  const opened = (task: string, to: string, kind: 'review' | 'opinion'): Fact => ({
    type: 'task-opened',
    key: factKey.inTask(task, 0),
    at: at(filed, '09:01:00'),
    by: system,
    task,
    kind,
    permit: id,
    department: to,
  });
  return [
    opened(taskName.review(id), department, 'review'),
    ...referrals.map(({ to }) => opened(taskName.opinion(id, to), to, 'opinion')),
  ];
}
