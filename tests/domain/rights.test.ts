import { describe, expect, test } from 'vitest';
import { filesOfCase } from '#domain/case/attachments.ts';
import { factKey, taskName } from '#domain/case/facts.ts';
import { mayRead, partOf, type Reader, readerOf } from '#domain/case/rights.ts';
import { type CaseView, taskOf } from '#domain/case/view.ts';
import { receiptContent } from '#domain/pages/receipt.ts';
import { staffCasePage } from '#domain/pages/staff-case.ts';
import { taskPageView } from '#domain/pages/task.ts';
import type { PlannedPermit } from '#domain/plan/planned.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { FullCase, fileOf, mark } from '../support/full-case.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

/** Every plan there is: each event in each municipality with nothing answered, so that all that may apply does. */
const plans = Object.keys(catalogue.municipalities).flatMap((municipality) =>
  Object.keys(catalogue.events).map((event) => ({ municipality, event })),
);
/** The café that the fixture of the privacy tests is: alcohol, seating on a square, everything filled in. */
const café = cafeWithAlcoholAndSeating;

const contact = ['namn', 'epost', 'telefon'].map((what) => mark('kontakt', what));
const isMarked = (id: string) => {
  const kind = catalogue.requirements[id]?.type.kind;
  return kind !== 'number' && kind !== 'choice' && kind !== 'choices';
};
const answerOf = (id: string) => mark(catalogue.requirements[id]?.type.kind === 'attachment' ? 'fil' : 'svaret', id);
const answersOf = (ids: readonly string[]) => ids.filter(isMarked).map(answerOf);
const filesOf = (ids: readonly string[]) =>
  ids.filter((id) => catalogue.requirements[id]?.type.kind === 'attachment').map(fileOf);
const exchangeOf = (permit: string) =>
  ['fråga', 'post', 'frågefil', 'svar', 'svarsfil'].map((what) => mark(what, permit));
/** What its department has written to the owner, which stands on the task's page. */
const letterOf = (permit: string) => ['brev', 'brevfil'].map((what) => mark(what, permit));
/** The files of its exchange: what went with the question and the message, and what came with the answer. */
const sentFiles = (permit: string) => ['fråga', 'svar', 'brev'].map((what) => fileOf(`${what}-${permit}`));
const reasonsOf = (permit: string) => [mark('skäl', permit), mark('villkor', permit)];
const opinionsOf = (permit: PlannedPermit) =>
  permit.referrals.map(({ to }) => mark('yttrande', taskName.opinion(permit.id, to)));

/** What the definitions let a body read: by the roles that the department holds in the municipality. */
function readsOf(permit: PlannedPermit, department: string, municipality: string): readonly string[] {
  const named = (catalogue.permits[permit.id]?.referrals ?? [])
    .filter((r) => catalogue.municipalities[municipality]?.departments[r.to] === department)
    .flatMap((r) => Object.keys(r.reads));
  return permit.requirements.filter((id) => named.includes(id));
}

const marksIn = (value: unknown): ReadonlySet<string> => new Set(JSON.stringify(value).match(/«[^»]+»/g) ?? []);
const sorted = (all: Iterable<string>) => [...new Set(all)].sort();

/** What a task's page, and its right to files, hold. */
function seenByTask(view: CaseView, name: string) {
  const task = taskOf(view, name);
  const rights = task && mayRead(catalogue, view, readerOf(task));
  if (!task || !rights) throw new Error(`no task ${name}`);
  const page = taskPageView(catalogue, 'c', view, task, 'o', rights, 'sv');
  return { marks: sorted(marksIn(page)), files: sorted(rights.files), given: page.given.map((g) => g.id), page };
}

/** What a case's page, its receipt and the right to its files hold for a reader. */
function seen(view: CaseView, reader: Reader) {
  const rights = mayRead(catalogue, view, reader);
  if (!rights) throw new Error('outside');
  const inboxes = reader.as === 'department' ? [reader.department] : [];
  const page = staffCasePage(catalogue, 'c', view, rights, inboxes, 'sv');
  const receipt = receiptContent(catalogue, view.submitted, { reader: 'staff', rights }, 'sv');
  return { marks: sorted(marksIn(page)), files: sorted(rights.files), receipt: sorted(marksIn(receipt)), page };
}

/**
 * The permits that have not been looked at in the same shape: what a task reads depends on the permit as it was planned and on the
 * case's facts, and with nothing answered most events plan the same permits.
 */
function unlike() {
  const seen = new Set<string>();
  return (municipality: string, permits: readonly PlannedPermit[]): readonly PlannedPermit[] =>
    permits.filter(({ id, kind, department, requirements, referrals, after }) => {
      const shape = JSON.stringify([municipality, id, kind, department, requirements, referrals, after]);
      return !seen.has(shape) && seen.add(shape);
    });
}
const [whileOpen, whenOthersEnded, whenEnded] = [unlike(), unlike(), unlike()];

describe.each(plans)('every task of $event in $municipality reads', ({ municipality, event }) => {
  test('what it needs and nothing else, while all is open', () => {
    const made = new FullCase(municipality, event);
    const { view } = made;
    for (const permit of whileOpen(municipality, made.permits)) {
      const review = seenByTask(view, taskName.review(permit.id));
      expect(review.given, permit.id).toEqual(permit.requirements);
      expect(review.marks, permit.id).toEqual(
        sorted([...answersOf(permit.requirements), ...exchangeOf(permit.id), ...letterOf(permit.id), ...contact]),
      );
      expect(review.files, permit.id).toEqual(sorted([...filesOf(permit.requirements), ...sentFiles(permit.id)]));
      for (const { to } of permit.referrals) {
        const where = `${permit.id}, ${to}`;
        const reads = readsOf(permit, to, municipality);
        const asked = seenByTask(view, taskName.opinion(permit.id, to));
        expect(asked.given, where).toEqual(reads);
        expect(asked.marks, where).toEqual(sorted(answersOf(reads)));
        expect(asked.files, where).toEqual(sorted(filesOf(reads)));
        expect(asked.page.asks?.questions.length, where).toBeGreaterThan(0);
        expect(
          asked.page.given.every((g) => g.why !== undefined),
          where,
        ).toBe(true);
      }
    }
  });

  test('reasons and conditions only of what its own decision depends on, and opinions only if it asked', () => {
    for (const permit of whenOthersEnded(municipality, new FullCase(municipality, event).permits)) {
      const made = new FullCase(municipality, event);
      for (const other of made.permits) if (other.id !== permit.id) made.opine(other.id).decide(other.id);
      made.opine(permit.id);
      const depends = permit.after.filter((p) => p.gate !== 'start').map((p) => p.permit);
      const { view } = made;
      const { marks } = seenByTask(view, taskName.review(permit.id));
      // An opinion that everything waited for is decided without is not needed any more, and neither is anything to read but its own words.
      if (view.permits.find((p) => p.id === permit.id)?.status === 'not-needed') {
        expect(marks, permit.id).toEqual([mark('brev', permit.id)]);
        continue;
      }
      expect(marks, permit.id).toEqual(
        sorted([
          ...answersOf(permit.requirements),
          ...exchangeOf(permit.id),
          ...letterOf(permit.id),
          ...contact,
          ...opinionsOf(permit),
          ...made.permits.filter((p) => depends.includes(p.id)).flatMap((p) => reasonsOf(p.id)),
        ]),
      );
    }
  });

  test('its own word alone when it has ended, but for what the department itself decided', () => {
    const made = new FullCase(municipality, event);
    for (const permit of made.permits) made.opine(permit.id).decide(permit.id);
    const { view } = made;
    for (const permit of whenEnded(municipality, made.permits)) {
      for (const { to } of permit.referrals) {
        const name = taskName.opinion(permit.id, to);
        const ended = seenByTask(view, name);
        expect([ended.marks, ended.files, ended.given], name).toEqual([[mark('yttrande', name)], [], []]);
      }
      const decided = seenByTask(view, taskName.review(permit.id));
      expect(decided.given, permit.id).toEqual(permit.requirements);
      expect(decided.marks).toEqual(expect.arrayContaining(reasonsOf(permit.id)));
    }
  });

  test('its own words alone when the permit was withdrawn, and no file', () => {
    const made = new FullCase(municipality, event);
    for (const permit of made.permits) made.withdraw(permit.id);
    const { view } = made;
    for (const { task, kind, permit = '' } of view.tasks) {
      const ended = seenByTask(view, task);
      const own = kind === 'review' ? [mark('brev', permit)] : [];
      expect([ended.marks, ended.files, ended.given], task).toEqual([own, [], []]);
    }
  });
});

describe('a café with alcohol and everything filled in', () => {
  const made = () => new FullCase('koping', 'open-restaurant', café);
  const permitOf = (id: string) => made().permits.find((p) => p.id === id) as PlannedPermit;
  const department = (id: string): Reader & { as: 'department' } => ({ as: 'department', department: id });

  test('tells Skatteverket and Kronofogden who the persons and the company are, and no more', () => {
    for (const body of ['tax-agency', 'enforcement-authority']) {
      const { marks, files, receipt, page } = seen(made().view, department(body));
      expect(marks, body).toEqual([mark('svaret', 'persons_with_influence')]);
      expect(receipt, body).toEqual(marks);
      expect(files, body).toEqual([]);
      expect(page.organisation.organisationNumber).toBe('556036-0793');
      expect(page.applicant).toBeUndefined();
    }
  });

  test('tells the rescue service of people, ways out and drawings, not of money', () => {
    const { marks, page } = seen(made().view, department('rescue-malardalen'));
    expect(page.given.map((g) => g.id)).toEqual(
      expect.arrayContaining(['max_persons', 'evacuation', 'serving_area_plan', 'fire_safety_description']),
    );
    for (const id of ['financing', 'financing_evidence', 'persons_with_influence', 'knowledge_test', 'budget', 'lease'])
      expect(marks).not.toContain(answerOf(id));
  });

  test('shows every body which permits there are and how they ended', () => {
    const { page } = seen(made().decide('sign-permit').view, department('tax-agency'));
    expect(page.permits.map((p) => p.id).sort()).toEqual(
      made()
        .permits.map((p) => p.id)
        .sort(),
    );
    expect(page.permits.find((p) => p.id === 'sign-permit')?.decision).toEqual({
      outcome: 'granted-with-conditions',
      outcomeText: expect.any(String),
      decidedAt: expect.any(String),
    });
  });

  test('shows the conditions of the land opinion to the police, and the police’s to the alcohol officer', () => {
    const view = made().decide('land-lease').decide('public-place').decide('food-registration').view;
    const marks = (reader: string, permit: string) =>
      seenByTask(made().decide('land-lease').view, taskName.review(permit)).marks.filter((m) => m.includes(reader));
    expect(marks('villkor', 'public-place')).toEqual([mark('villkor', 'land-lease')]);
    const licence = seenByTask(view, taskName.review('alcohol-licence')).marks;
    expect(licence).toEqual(expect.arrayContaining(reasonsOf('public-place')));
    // The kitchen is waited for by the serving, and not by the decision.
    for (const mark of reasonsOf('food-registration')) expect(licence).not.toContain(mark);
    expect(licence).not.toContain(mark('villkor', 'land-lease'));
    const sign = seenByTask(view, taskName.review('sign-permit')).marks;
    expect(sign.filter((m) => m.startsWith('«villkor'))).toEqual([]);
  });

  test('lets a department with several tasks read what any of them needs', () => {
    const police = seen(made().view, department('police'));
    expect(police.marks).toEqual(
      sorted([
        ...answersOf(permitOf('public-place').requirements),
        ...answersOf(readsOf(permitOf('alcohol-licence'), 'police', 'koping')),
        ...exchangeOf('public-place'),
        ...contact,
      ]),
    );
  });

  test('lets the coordinator follow all of it but what is guarded, and what others write to each other', () => {
    const whole = made().opine('alcohol-licence').decide('sign-permit').decide('alcohol-licence');
    const { marks, files, page } = seen(whole.view, { as: 'coordinator' });
    const open = whole.permits
      .flatMap((p) => p.requirements)
      .filter((id) => catalogue.requirements[id]?.guarded === undefined);
    expect(marks).toEqual(sorted([...answersOf(open), ...contact, ...reasonsOf('sign-permit')]));
    expect(files).toEqual(sorted(filesOf(open)));
    for (const id of ['persons_with_influence', 'financing', 'financing_evidence', 'budget', 'ownership_documents'])
      expect(marks).not.toContain(answerOf(id));
    expect(page.permits.find((p) => p.id === 'alcohol-licence')).toMatchObject({
      decision: { outcome: 'granted-with-conditions' },
      opinions: expect.arrayContaining([expect.objectContaining({ state: 'given' })]),
      progress: { clock: expect.anything() },
    });
  });

  test('leaves the coordinator nothing of what was handed in when the case is closed', () => {
    const whole = made();
    whole.facts.push({ type: 'case-closed', key: 'case/closed', at: '2027-01-11T11:00:00Z', by: { kind: 'system' } });
    const { files, page } = seen(whole.view, { as: 'coordinator' });
    expect([files, page.given]).toEqual([[], []]);
  });

  test('lets the applicant read all of it', () => {
    const { view } = made();
    const rights = mayRead(catalogue, view, { as: 'applicant' });
    expect([...rights.files].sort()).toEqual(
      filesOfCase(view)
        .map((f) => f.id)
        .sort(),
    );
    const all = view.permits.flatMap((p) => p.planned.requirements);
    const receipt = marksIn(receiptContent(catalogue, view.submitted, { reader: 'applicant', rights }, 'sv'));
    expect(sorted(receipt)).toEqual(sorted([...answersOf(all), ...contact]));
  });

  test('is out of sight when the task has ended, but for what it was about', () => {
    const ended = made();
    for (const permit of ended.permits) ended.opine(permit.id);
    ended.decide('sign-permit').decide('land-lease').decide('public-place').withdraw('food-registration');
    const permitsOf = (reader: string) => seen(ended.view, department(reader)).page.permits.map((p) => p.id);
    expect(permitsOf('tax-agency')).toEqual(['alcohol-licence']);
    expect(permitsOf('koping-land')).toEqual(['land-lease']);
    // The police permit rested on the land opinion, and the police were asked about the licence.
    expect(permitsOf('police').sort()).toEqual(['alcohol-licence', 'land-lease', 'public-place']);
  });

  test('has a history of its own for each reader', () => {
    const whole = made().opine('alcohol-licence').decide('land-lease');
    const at = '2027-01-11T10:30:00Z';
    const by = { kind: 'officer', id: 'o1', name: 'Handläggaren', department: 'koping-alcohol' } as const;
    const review = taskName.review('alcohol-licence');
    const asked = taskName.opinion('alcohol-licence', 'police');
    const constable = { kind: 'officer', id: 'p1', name: 'Konstapeln', department: 'police' } as const;
    whole.facts.push(
      { type: 'task-claimed', key: factKey.inTask(asked, 2), at, by: constable, task: asked },
      { type: 'task-claimed', key: factKey.inTask(review, 3), at, by, task: review },
      {
        type: 'mail-sent',
        key: factKey.mailSent('receipt'),
        at,
        by: { kind: 'system' },
        cause: 'receipt',
        messageId: 'm',
      },
      {
        type: 'mail-bounced',
        key: factKey.mailBounced(`request/${review}.1`),
        at,
        by: { kind: 'system' },
        cause: `request/${review}.1`,
        messageId: 'm',
      },
    );
    const lines = (reader: Reader) => seen(whole.view, reader).page.timeline.map((t) => t.text);
    const officer = lines(department('koping-alcohol'));
    expect(officer).toEqual(
      expect.arrayContaining([
        'Handläggaren tog uppgiften.',
        'Företaget lämnade en komplettering: Serveringstillstånd.',
        'Polismyndigheten lämnade sitt yttrande: Serveringstillstånd.',
        'Ett mejl till företaget kom inte fram.',
      ]),
    );
    expect(officer.join(' ')).not.toContain('Konstapeln');
    expect(lines(department('police')).join(' ')).toContain('Konstapeln tog uppgiften.');
    expect(officer.join(' ')).not.toMatch(/\b(ni|er|ert|era)\b/i);
    const others = [...lines(department('koping-land')), ...lines(department('tax-agency'))].join(' ');
    expect(others).toContain('tillstyrkt med villkor');
    expect(others).not.toMatch(/Handläggaren tog|komplettering: Serveringstillstånd|Polismyndigheten lämnade|mejl/);
    const coordinator = lines({ as: 'coordinator' });
    expect(coordinator).toEqual(
      expect.arrayContaining([
        'Bekräftelse skickades till företaget.',
        'Företaget lämnade en komplettering: Serveringstillstånd.',
      ]),
    );
    expect(coordinator.join(' ')).not.toContain('Handläggaren');
  });

  test('is closed to a department without a task', () => {
    expect(mayRead(catalogue, made().view, department('koping-education'))).toBeUndefined();
    expect(partOf(made().view, department('koping-education'))).toBe('outside');
  });

  test('that was stored before bodies’ rights were kept shows them only who the business is', () => {
    const old = made();
    const [first] = old.facts;
    if (first?.type !== 'case-submitted') throw new Error('no submission');
    const permits = first.plan.permits.map((p) => ({
      ...p,
      referrals: p.referrals.map(({ reads: _reads, ...referral }) => referral),
    }));
    old.facts[0] = { ...first, plan: { ...first.plan, permits } };
    const { marks, files, given, page } = seenByTask(old.view, taskName.opinion('alcohol-licence', 'police'));
    expect([marks, files, given]).toEqual([[], [], []]);
    expect(page.business.name).toBe('Kafé Exempel AB');
  });

  test('is never shown to more by a changed catalogue', () => {
    const { view } = made();
    const licence = catalogue.permits['alcohol-licence'];
    const wider = {
      ...catalogue,
      permits: {
        ...catalogue.permits,
        'alcohol-licence': {
          ...licence,
          referrals: licence?.referrals?.map((r) => ({ ...r, reads: { financing: { sv: 'x', en: 'x' } } })),
        },
      },
    } as typeof catalogue;
    const task = taskOf(view, taskName.opinion('alcohol-licence', 'tax-agency'));
    if (!task) throw new Error('no task');
    const rights = mayRead(wider, view, readerOf(task));
    if (!rights) throw new Error('no rights');
    const page = taskPageView(wider, 'c', view, task, 'o', rights, 'sv');
    expect(page.given.map((g) => g.id)).toEqual(['persons_with_influence']);
  });
});

test('a joint authority that is asked twice in one matter is asked once, and reads what either question needs', () => {
  const made = new FullCase('arboga', 'open-restaurant', café);
  const licence = made.permits.find((p) => p.id === 'alcohol-licence') as PlannedPermit;
  const asked = licence.referrals.filter((r) => r.to === 'vmmf');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.reads).toEqual(expect.arrayContaining(['serving_hours', 'business_description', 'max_persons']));
  const { page } = seenByTask(made.view, taskName.opinion('alcohol-licence', 'vmmf'));
  expect(page.asks?.questions).toHaveLength(2);
});
