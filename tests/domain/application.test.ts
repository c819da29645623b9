import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { casesOfApplication, othersOf } from '#domain/case/application.ts';
import { madeWith } from '#domain/case/case-catalogue.ts';
import type { FactOf, StoredPlan } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { owedMails } from '#domain/case/mails-due.ts';
import { besideBase, fromBase } from '#domain/case/plan-beside.ts';
import { mayRead } from '#domain/case/rights.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import type { MailDetail } from '#domain/mails/content.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { fieldsOf, mergeDrafts, withField } from '#domain/pages/draft-merge.ts';
import { receiptContent } from '#domain/pages/receipt.ts';
import { casePart } from '#domain/plan/case-part.ts';
import { makePlans } from '#domain/plan/make-plan.ts';
import type { Plan } from '#domain/plan/planned.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { FullCase } from '../support/full-case.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

type Submission = FactOf<'case-submitted'>;

/** A café in Köping that will be in Arboga too, and in Kungsör where there is nothing to hand in. */
const first = ((): Submission => {
  const { submitted } = new FullCase('koping', 'open-restaurant', cafeWithAlcoholAndSeating).view;
  const [own, other] = makePlans(catalogue, {
    municipality: 'koping',
    also: ['arboga'],
    event: 'open-restaurant',
    answers: cafeWithAlcoholAndSeating,
    today: '2027-01-11',
  });
  const named = (permits: Submission['plan']['permits']) => permits.map(({ id, department }) => ({ id, department }));
  // Some matters less, so that an answer is needed in Köping alone.
  const inArboga = casePart(other?.permits ?? []).filter((p) => !p.requirements.includes('financing'));
  return {
    ...submitted,
    mails: [mailCause.receipt],
    application: [
      { municipality: 'koping', case: { id: 'k', reference: 'KOP-2027-00001' }, permits: named(casePart(own.permits)) },
      { municipality: 'arboga', case: { id: 'a', reference: 'ARB-2027-00007' }, permits: named(inArboga) },
      { municipality: 'kungsor', permits: [] },
    ],
    plans: { arboga: { catalogueVersion: own.catalogueVersion, permits: inArboga, opening: own.opening } },
  };
})();
const second = othersOf(first)[0]?.fact as Submission;
const viewOf = (fact: Submission) => caseView([fact], '2027-01-12T10:00:00Z');

describe('the cases of an application', () => {
  test('are those of the municipalities where there is something to hand in', () => {
    const cases = [
      { caseId: 'k', reference: 'KOP-2027-00001', municipality: 'koping' },
      { caseId: 'a', reference: 'ARB-2027-00007', municipality: 'arboga' },
    ];
    expect(casesOfApplication({ caseId: 'k', fact: first })).toEqual(cases);
    expect(casesOfApplication({ caseId: 'a', fact: second })).toEqual(cases);
  });

  test('are only itself when it went to one', () => {
    const { application: _application, plans: _plans, ...alone } = first;
    expect(casesOfApplication({ caseId: 'k', fact: alone })).toEqual([
      { caseId: 'k', reference: 'KOP-2027-00001', municipality: 'koping' },
    ]);
    expect(othersOf(alone)).toEqual([]);
  });

  test('are made from the first one’s submission: the same owner and answers, and no more of them than are needed', () => {
    expect(othersOf(first).map((one) => one.caseId)).toEqual(['a']);
    expect(second).toMatchObject({
      reference: 'ARB-2027-00007',
      municipality: 'arboga',
      at: first.at,
      applicant: first.applicant,
      business: first.business,
      answers: first.answers,
    });
    const needed = new Set(second.plan.permits.flatMap((p) => p.requirements));
    expect(Object.keys(second.requirements).every((id) => needed.has(id))).toBe(true);
    expect(first.requirements).toHaveProperty('financing');
    expect(second.requirements).not.toHaveProperty('financing');
    expect(second).not.toHaveProperty('plans');
    // None is made from another than the first.
    expect(othersOf(second)).toEqual([]);
  });

  test('have one receipt together', () => {
    expect(owedMails([first], viewOf(first))).toEqual(['receipt']);
    expect(owedMails([second], viewOf(second))).toEqual([]);
  });

  test('name each other to their owner alone', () => {
    const page = applicantCaseView(catalogue, 'a', viewOf(second), 'en');
    expect(page.others).toEqual([{ reference: 'KOP-2027-00001', municipality: 'Köping' }]);
    expect(JSON.stringify(page)).not.toContain('"k"');
  });
});

describe('the receipt', () => {
  const receipt = (fact: Submission, reader: 'applicant' | 'staff') => {
    const view = viewOf(fact);
    const rights = mayRead(catalogue, view, { as: reader === 'staff' ? 'coordinator' : 'applicant' });
    return receiptContent(catalogue, view.submitted, { reader, rights }, 'sv');
  };

  test('names every case, and what each municipality got', () => {
    for (const fact of [first, second]) {
      const { title, parts } = receipt(fact, 'applicant');
      expect(title).toBe('Ansökan KOP-2027-00001 och ARB-2027-00007');
      expect(parts.slice(0, 3).map((p) => p.heading)).toEqual([
        'Det här ansöker ni om i Köping',
        'Det här ansöker ni om i Arboga',
        'Det här ansöker ni om i Kungsör',
      ]);
      expect(parts[1]?.rows.map((r) => r.value)).toContain('ARB-2027-00007');
      expect(parts[1]?.rows.map((r) => r.label)).not.toContain('Serveringstillstånd');
      expect(parts[2]?.rows).toEqual([{ label: '', value: 'Här finns inget att lämna in.' }]);
    }
  });

  test('shows staff their own case', () => {
    const read = JSON.stringify(receipt(first, 'staff'));
    expect(read).toContain('Ansökan KOP-2027-00001');
    for (const others of ['ARB-2027', 'Arboga', 'Kungsör']) expect(read).not.toContain(others);
  });
});

describe('the receipt mail', () => {
  const url = 'https://foretagslots.example/sv/case#k.nyckel';
  const mail = (
    cause: string,
    detail: MailDetail,
    others = { 'ARB-2027-00007': 'https://foretagslots.example/sv/case#a.x' },
  ) => ownerMail(cause, viewOf(first), { catalogue, url, others, detail });

  test('names every case and opens each', () => {
    const { subject, paragraphs, items, action } = mail(mailCause.receipt, 'open');
    expect(subject).toBe('KOP-2027-00001: Vi har tagit emot er ansökan');
    expect(paragraphs[1]).toContain('KOP-2027-00001 i Köping och ARB-2027-00007 i Arboga');
    expect(action).toEqual({ label: 'Öppna ärendet i Köping', url });
    expect(items?.map((i) => [i.heading, i.action.url])).toEqual([
      ['ARB-2027-00007 i Arboga', 'https://foretagslots.example/sv/case#a.x'],
    ]);
    expect(items?.[0]?.lines).toContain('Bygglov för skylt: Västra Mälardalens Myndighetsförbund');
  });
  test('names what went where, however much mails say', () => {
    expect(mail(mailCause.receipt, 'reserved').items).toEqual(mail(mailCause.receipt, 'open').items);
  });
  test('names them also where it may not open them', () => {
    const { paragraphs, items } = mail(mailCause.receipt, 'open', {} as never);
    expect(paragraphs[1]).toContain('ARB-2027-00007');
    expect(items).toEqual([]);
  });
  test('that goes to a corrected address is that case’s alone', () => {
    const again = mail(mailCause.receiptAgain(1), 'open');
    expect(JSON.stringify(again)).not.toContain('ARB-2027');
    expect(again.action?.label).toBe('Öppna ärendet');
  });
});

describe('a draft', () => {
  const base = { municipality: 'koping', event: 'open-restaurant', answers: {} };
  test('takes the other municipalities as part of the plan', () => {
    const theirs = { ...base, also: ['arboga'] };
    expect(mergeDrafts(base, base, theirs)).toEqual({ content: theirs, conflicts: [] });
    expect(mergeDrafts(base, { ...base, also: ['kungsor'] }, theirs).conflicts.map((c) => c.field)).toEqual(['plan']);
    expect(withField(theirs, 'plan', fieldsOf(base).plan)).toEqual(base);
  });
});

describe('the plans of other municipalities', () => {
  const whole = ({ catalogueVersion, municipality, event, permits: all, opening }: Plan): StoredPlan => {
    const permits = casePart(all);
    const { early, statutory, late } = opening;
    const made = madeWith(catalogue, { municipality, event, permits });
    return { catalogueVersion, permits, opening: { early, statutory, late }, madeWith: made };
  };
  const plansOf = (event: string, answers: Answers) => {
    const [municipality = '', ...also] = Object.keys(catalogue.municipalities);
    const [base, ...others] = makePlans(catalogue, { municipality, also, event, answers, today: '2027-01-11' });
    return { base: whole(base), others: others.map(whole) };
  };
  const nothing = Object.fromEntries(Object.keys(catalogue.questions).map((id) => [id, 'unknown' as const]));

  test.each([
    ['open-restaurant', cafeWithAlcoholAndSeating],
    ['something-else', nothing],
    ['food-truck', nothing],
  ])('of %s are whole again, from what is otherwise', (event, answers) => {
    const { base, others } = plansOf(event, answers);
    expect(others.length).toBeGreaterThan(2);
    for (const other of others) {
      expect(fromBase(base, JSON.parse(JSON.stringify(besideBase(base, other))))).toEqual(other);
      // Those that were kept whole are read as they are.
      expect(fromBase(base, other)).toEqual(other);
    }
  });
  test('take a fraction of the room', () => {
    const { base, others } = plansOf('something-else', nothing);
    const bytes = (value: object) => JSON.stringify(value).length;
    for (const other of others) expect(bytes(besideBase(base, other))).toBeLessThan(bytes(other) / 2);
  });
});
