import { describe, expect, test } from 'vitest';
import { acts } from '#domain/acts/all.ts';
import { caseView } from '#domain/acts/case-view.ts';
import { type Fact, type FactOf, factKey, taskName } from '#domain/case/facts.ts';
import { joinsCase } from '#domain/case/joins.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import type { Owed } from '#domain/case/owes.ts';
import { languages } from '#domain/definitions/text.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { applicantCaseView } from '#domain/pages/case.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { cafeWithSeating } from '../support/answers.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const now = '2027-01-15T10:00:00Z';
const later = '2027-01-14T10:00:00Z';
const owner = { kind: 'applicant' } as const;
const system = { kind: 'system' } as const;
const officer = { kind: 'officer', id: 'o', name: 'O', department: 'koping-environment' } as const;

/** What is owed of a kind, by what its line is about, and each way in which it ends. */
interface Example {
  readonly about: string;
  readonly given: readonly Fact[];
  readonly ends: Readonly<Record<string, readonly Fact[]>>;
}

/** Facts of a case with another submission. */
const submittedAs = (facts: readonly Fact[], change: Partial<FactOf<'case-submitted'>>): readonly Fact[] =>
  facts.map((fact) => (fact.type === 'case-submitted' ? { ...fact, ...change } : fact));
const cafe = (): FactBook => new FactBook(cafeWithSeating);
/** What a change of the book brought in. */
const after = (before: readonly Fact[], book: FactBook): readonly Fact[] =>
  book.facts.filter((fact) => !before.some(({ key }) => key === fact.key));

function question(): Example {
  const book = cafe();
  const about = book.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
  const given = [...book.facts];
  const ends = (how: (one: FactBook) => FactBook) => {
    const again = cafe();
    again.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
    return after(given, how(again));
  };
  return {
    about,
    given,
    ends: {
      answered: ends((one) => one.answer('alcohol-licence', about, later)),
      'taken back': ends((one) => one.takeBack('alcohol-licence', about, later)),
      decided: ends((one) => one.decide('alcohol-licence', later)),
    },
  };
}

function choice(): Example {
  const given = new FactBook(cafeWithAlcoholAndSeating)
    .decide('food-registration', '2027-01-13T09:00:00Z')
    .decide('land-lease', '2027-01-13T09:00:00Z')
    .decide('public-place', '2027-01-13T09:00:00Z', 'refused').facts;
  const by = { at: later, by: owner, permit: 'alcohol-licence' } as const;
  const wentOn = { ...by, key: factKey.wentOn(by.permit, 'public-place'), prerequisite: 'public-place' };
  return {
    about: 'public-place',
    given,
    ends: {
      'gone on': [{ ...wentOn, type: 'went-on' }],
      withdrawn: [{ ...by, key: factKey.withdrawn(by.permit), type: 'permit-withdrawn' }],
    },
  };
}

function suggestion(): Example {
  const permit = 'grease-separator';
  const of = { suggestion: '1', permit } as const;
  const book = (number: number) => ({ key: factKey.suggestion(number), at: later });
  const given: readonly Fact[] = [
    ...cafe().facts,
    { ...book(1), ...of, type: 'permit-suggested', by: officer, reasons: 'Köket ska fritera.' },
  ];
  const found = joinsCase(catalogue, caseView(given, now), permit);
  if ('code' in found) throw new Error(found.code);
  const decided = cafe();
  for (const { permits } of [caseView(given, now)]) for (const { id } of permits) decided.withdraw(id, later);
  return {
    about: '1',
    given,
    ends: {
      accepted: [{ ...book(2), ...of, type: 'suggestion-accepted', by: owner, joins: found.plan, requirements: {} }],
      declined: [{ ...book(2), ...of, type: 'suggestion-declined', by: owner }],
      'taken back': [{ ...book(2), ...of, type: 'suggestion-taken-back', by: officer }],
      lapsed: [{ ...book(2), type: 'suggestions-lapsed', by: system, suggestions: ['1'] }],
      'over with the case': after(given, decided),
    },
  };
}

const papers = caseView(cafe().facts, now).permits.flatMap(({ id, planned }) =>
  planned.requirements.flatMap((requirement) => {
    const field = catalogue.requirements[requirement];
    return field?.type.kind === 'attachment' && field.optional !== true && field.when === undefined
      ? [{ requirement, permit: id }]
      : [];
  }),
);
const file = { id: '0123456789abcdef0123456789abcdef', name: 'Plan.pdf', size: 12 } as const;
const handedIn = (permit: string, requirement: string): Fact => ({
  type: 'papers-handed-in',
  key: `task/${taskName.review(permit)}/0001`,
  at: later,
  by: owner,
  task: taskName.review(permit),
  requirement,
  files: [{ ...file, id: 'fedcba9876543210fedcba9876543210' }],
});

function paper(which: number): Example {
  const { requirement = '', permit = '' } = papers.at(which) ?? {};
  return { about: requirement, given: cafe().facts, ends: { 'handed in': [handedIn(permit, requirement)] } };
}

function lost(): Example {
  const { about, ends } = paper(-1);
  const given = submittedAs(cafe().facts, { requirements: { [about]: [file] } });
  const gone = { key: factKey.fileLost(file.id), at: '2027-01-12T09:00:00Z', by: system, file: file.id } as const;
  return { about, given: [...given, { ...gone, type: 'file-lost', name: file.name }], ends };
}

function filing(): Example {
  const about = 'tax-registration';
  const said = { key: factKey.filing(about, 1), at: later, by: owner, filing: about, permits: ['alcohol-licence'] };
  return {
    about,
    given: new FactBook({ ...cafeWithSeating, yearly_sales: 'over', pays_how: 'spot' }).facts,
    ends: { 'said to be done': [{ ...said, type: 'filing-done', day: '2027-01-13' }] },
  };
}

function company(): Example {
  const { facts } = cafe();
  const [submitted] = facts.filter((fact) => fact.type === 'case-submitted');
  const forming = { ...submitted?.business, forming: true } as FactOf<'case-submitted'>['business'];
  const registered = { key: factKey.company(1), at: later, by: owner, organisationNumber: '556036-0793', name: 'K AB' };
  return {
    about: 'company',
    given: submittedAs(facts, { business: forming }),
    ends: { registered: [{ ...registered, type: 'company-registered' }] },
  };
}

const askedFor: Fact = {
  type: 'address-asked',
  key: factKey.contact(1),
  at: '2027-01-13T09:00:00Z',
  by: owner,
  email: 'ny@exempel.example',
};
const bounced = (cause: string): Fact => ({
  type: 'mail-bounced',
  key: `mail/${cause}/bounced`,
  at: '2027-01-13T09:05:00Z',
  by: system,
  cause,
});
const inBook = (number: number) => ({ key: factKey.contact(number), at: later, by: owner });
const corrected = (number: number): Fact => ({
  ...inBook(number),
  type: 'contact-corrected',
  by: officer,
  email: 'ratt@exempel.example',
  reason: 'r',
});
const confirmed: Fact = { ...inBook(2), type: 'address-confirmed', ask: 1, email: 'ny@exempel.example' };
const address = (about: string, facts: readonly Fact[], ends: Example['ends']): Example => ({
  about,
  given: [...cafe().facts, ...facts],
  ends,
});

const examples: Readonly<Record<Owed['kind'], readonly Example[]>> = {
  answer: [question()],
  choose: [choice()],
  suggestion: [suggestion()],
  paper: [paper(0), lost()],
  filing: [filing()],
  company: [company()],
  address: [
    address('confirm', [askedFor], {
      confirmed: [confirmed],
      stopped: [{ ...inBook(2), type: 'address-stopped', ask: 1 }],
      corrected: [corrected(2)],
    }),
    address('ask-again', [askedFor, bounced(mailCause.address('confirm', 1))], { corrected: [corrected(2)] }),
    address('comes-back', [bounced(mailCause.receipt)], { corrected: [corrected(1)] }),
  ],
};
const all = Object.entries(examples).flatMap(([kind, those]) => those.map((one) => ({ kind, ...one })));

describe.each(languages)('in %s, the owner reads what they owe', (language) => {
  const read = (facts: readonly Fact[]) => {
    const [submitted] = facts.filter((fact) => fact.type === 'case-submitted');
    const applicant = { ...submitted?.applicant, language } as FactOf<'case-submitted'>['applicant'];
    const view = caseView(submittedAs(facts, { applicant }), now);
    const page = applicantCaseView(catalogue, 'c', view, language);
    const mail = ownerMail(mailCause.link(1), view, { catalogue, url: 'https://kommun.example/case', detail: 'open' });
    return { page, lines: mail.rows.flatMap((row) => row.lines ?? []) };
  };
  const about = (page: ReturnType<typeof read>['page'], one: { readonly kind: string; readonly about: string }) =>
    page.owes.find(({ kind, about: what }) => kind === one.kind && what === one.about);

  test.each(all)('$kind ($about): on the page, in what they can do now and in mails', (one) => {
    const { page, lines } = read(one.given);
    const owed = about(page, one);
    expect(owed?.what).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(owed?.why).toMatch(/^[A-ZÅÄÖ].*\.$/);
    // A question and an address say their day too, where nothing else does.
    const said = owed?.what.slice(0, -1) ?? '';
    expect(page.now.you).toContain(said);
    expect(lines.some((line) => line.startsWith(said))).toBe(true);
    // What is not answered by a call is answered in a mail that went elsewhere.
    expect(owed?.call === undefined).toBe(one.about === 'confirm');
  });

  test.each(all.flatMap((one) => Object.entries(one.ends).map(([how, facts]) => ({ ...one, how, facts }))))(
    '$kind ($about): not when it is $how',
    (one) => {
      expect(one.facts.length).toBeGreaterThan(0);
      expect(about(read([...one.given, ...one.facts]).page, one)).toBeUndefined();
    },
  );

  test('a file that was lost is the first of the papers', () => {
    const { about: first, given } = lost();
    const asked = read(given).page.owes.filter(({ kind, lastDay }) => kind === 'paper' && lastDay === undefined);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked[0]?.about).toBe(first);
  });

  test('a suggestion is no duty, and the first sentence says that it waits', () => {
    const { page } = read(suggestion().given);
    const before = read(cafe().facts).page;
    const count = (of: typeof page) => of.owes.filter(({ must }) => must).length;
    expect(count(page)).toBe(count(before));
    expect(page.now.status).toMatch(/Ett förslag väntar på ert svar\.|One suggestion is waiting for your answer\./);
    expect(before.now.status).not.toMatch(/förslag|suggestion/);
  });
});

test('every act of the owner settles what is owed, or is theirs to think of', () => {
  const settles: Readonly<Record<string, Owed['kind'] | 'theirs'>> = {
    'answer-supplement': 'answer',
    'answer-hearing': 'answer',
    'go-on': 'choose',
    'accept-suggestion': 'suggestion',
    'decline-suggestion': 'suggestion',
    'hand-in-papers': 'paper',
    'own-filing': 'filing',
    'register-company': 'company',
    'confirm-address': 'address',
    'change-address': 'address',
    'stop-address': 'theirs',
    'ask-for-decision': 'theirs',
    'write-message': 'theirs',
    withdraw: 'theirs',
  };
  const owners = acts.filter(({ by }) => (by as readonly string[]).includes('owner')).map(({ name }) => name);
  expect(Object.keys(settles).toSorted()).toEqual(owners.toSorted());
  expect(new Set(Object.values(settles))).toEqual(new Set([...Object.keys(examples), 'theirs']));
});
