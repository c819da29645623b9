import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import { type Fact, factKey } from '#domain/case/facts.ts';
import { mailCause, parseCause } from '#domain/case/mail-causes.ts';
import { heldUntil } from '#domain/case/mail-gathering.ts';
import { mayRead } from '#domain/case/rights.ts';
import { languages } from '#domain/definitions/text.ts';
import { noticeExamples, routeMailExamples } from '#domain/mails/examples.ts';
import { noticeMail } from '#domain/mails/inbox.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { guideView } from '#domain/pages/guide.ts';
import { receiptContent } from '#domain/pages/receipt.ts';

import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const now = '2027-01-15T10:00:00Z';

/** The café, asked for a supplement and for its comments, of an applicant who reads that language. */
function asked(language: 'sv' | 'en') {
  const book = new FactBook(cafeWithAlcoholAndSeating);
  const supplement = book.ask('alcohol-licence', '2027-01-12T09:00:00Z', '2027-01-29');
  const hearing = book.ask('public-place', '2027-01-12T09:00:00Z', '2027-02-05', 'hearing-started');
  const facts = book.facts.map(
    (fact): Fact => (fact.type === 'case-submitted' ? { ...fact, applicant: { ...fact.applicant, language } } : fact),
  );
  return { view: caseView(facts, now), supplement, hearing };
}

describe.each(languages)('in %s, what an owner is told of the law', (language) => {
  const { view, supplement, hearing } = asked(language);
  const said = (cause: string) => {
    const { paragraphs, more } = ownerMail(cause, view, { catalogue, url: 'u', detail: 'open' });
    return [...paragraphs, ...more].join(' ');
  };
  const dismissed = language === 'sv' ? /avvisas/ : /dismissed/;

  test('is, when something is missing, that the application may be dismissed (förvaltningslagen 20 §)', () => {
    expect(said(mailCause.request(supplement))).toMatch(dismissed);
    expect(said(mailCause.requestReminder(supplement))).toMatch(dismissed);
    expect(said(mailCause.request(hearing))).not.toMatch(dismissed);
  });
  test('is, on paper as by mail, when silence lets one start', () => {
    const rights = mayRead(catalogue, view, { as: 'applicant' });
    const paper = receiptContent(catalogue, view.submitted, { reader: 'applicant', rights }, language).intro.join(' ');
    for (const text of [paper, said(mailCause.receipt)])
      expect(text).toMatch(language === 'sv' ? /Undantag(et är|:) en anmälan/ : /exception is a notification/);
  });
  test('is, in the receipt, that the fee of a building matter falls when its decision is late (plan- och bygglagen 12 kap. 8 a §)', () => {
    const rights = mayRead(catalogue, view, { as: 'applicant' });
    const paper = receiptContent(catalogue, view.submitted, { reader: 'applicant', rights }, language).intro.join(' ');
    for (const text of [paper, said(mailCause.receipt)])
      expect(text).toMatch(
        language === 'sv' ? /skylt[^:]*: .*Avgiften sänks med en femtedel/ : /sign[^:]*: .*fee is cut by one fifth/,
      );
  });
  test('is that what is late for six months can be asked for once, in writing (förvaltningslagen 12 §)', () =>
    expect(said(mailCause.receipt)).toMatch(language === 'sv' ? /en gång .*fyra veckor/ : /once, .*four weeks/i));
});

test('of a late decision the law has one be told why; it names no day (förvaltningslagen 11 §)', () => {
  const { cause, given, at } = routeMailExamples.late;
  const { paragraphs } = ownerMail(cause, caseView(given.facts, at), { catalogue, url: 'u', detail: 'open' });
  const cited = paragraphs.join(' ').match(/[^.]*\(förvaltningslagen 11 §\)/)?.[0];
  expect(cited).toMatch(/väsentligt försenat.*varför/);
  expect(cited).not.toContain('när beslutet');
});

describe('what a department is told of the law', () => {
  const notice = (of: keyof typeof noticeExamples) => {
    const { cause, given, at } = noticeExamples[of];
    const parsed = parseCause(cause);
    if (parsed.to !== 'inbox') throw new Error(`${cause} is for no inbox`);
    return noticeMail({ cause: parsed, view: caseView(given.facts, at), url: 'u' }, catalogue).paragraphs.join(' ');
  };
  test('is, of what is withdrawn, that its own matter is still to be struck off', () =>
    expect(notice('withdrawn')).toContain('Skriv av ärendet'));
  test('is, of a company that applied before it was one, to look whether it is (aktiebolagslagen 2 kap. 25 §)', () =>
    expect(notice('company')).toMatch(/innan bolaget var registrerat.*Bolagsverket innan ni beslutar/));
});

test('a longer time is told at once: the first may end today (förordning (2010:1075) 17 §)', () => {
  const cause = 'extend-clock/building.review';
  const extended: Fact = {
    type: 'clock-extended',
    key: factKey.inTask('building.review', 1),
    at: '2027-01-13T16:30:00Z',
    by: { kind: 'system' },
    task: 'building.review',
    permit: 'building',
    reasons: 'Grannarna hörs.',
    mails: [cause],
  };
  expect(heldUntil([extended], cause, '2027-01-13T16:30:01Z')).toBeUndefined();
});

test('a guide says whom personal data goes to, and what is too burdensome, where a municipality has said it', () => {
  const [one] = Object.values(catalogue.municipalities);
  if (!one) throw new Error('the catalogue has no municipality');
  const said = { sv: 'Sagt.', en: 'Said.' };
  const accessibility = {
    compliance: 'partial',
    assessed: '2026-11-20',
    updated: '2026-11-27',
    method: said,
    faults: [said],
    burden: said,
    mailbox: 'webb@kommun.example',
  } as const;
  const privacy = { controller: said, officer: 'ombud@kommun.example', retention: said, recipients: said };
  const [view] = guideView(
    { ...catalogue, municipalities: { one: { ...one, privacy, accessibility } } },
    'sv',
  ).municipalities;
  expect(view).toMatchObject({ privacy: { recipients: 'Sagt.' }, accessibility: { burden: 'Sagt.' } });
});
