import { describe, expect, test } from 'vitest';
import { caseView } from '#domain/acts/case-view.ts';
import type { Fact } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { languages } from '#domain/definitions/text.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { FactBook } from '../support/facts.ts';
import { readingCatalogue as catalogue } from '../support/reading.ts';

const asked = '2027-01-12T09:00:00Z';
const file = { id: '5f2b8c0d9e1a4b3c8d7e6f5a4b3c2d1e', name: 'tillsyn.pdf', size: 48_213 };

/** The mail about a question, with what goes along with it. */
function mailOf(book: FactBook, request: string, language: 'sv' | 'en', along: object = {}) {
  const facts = book.facts.map((fact): Fact => {
    if (fact.type === 'case-submitted') return { ...fact, applicant: { ...fact.applicant, language } };
    return fact.key === request ? ({ ...fact, ...along } as Fact) : fact;
  });
  const view = caseView(facts, '2027-01-15T10:00:00Z');
  const url = 'https://kommun.example/sv/case#x.y';
  return ownerMail(mailCause.request(request), view, { catalogue, url, detail: 'open' });
}

describe('what a hearing’s mail promises', () => {
  const hearing = (language: 'sv' | 'en', along?: object) => {
    const book = new FactBook(cafeWithAlcoholAndSeating);
    return mailOf(book, book.ask('public-place', asked, '2027-02-05', 'hearing-started'), language, along);
  };
  test.each([
    ['a file', { files: [file] }],
    ['an opinion', { opinions: ['o.1'] }],
  ])('is the material when %s goes with it', (_what, along) => {
    expect(JSON.stringify(hearing('sv', along))).toMatch(/läsa underlaget.*Läs underlaget och svara/);
    expect(JSON.stringify(hearing('en', along))).toMatch(/read the material.*Read the material and answer/);
  });
  test.each([
    ['nothing', {}],
    ['no file and no opinion', { files: [], opinions: [] }],
  ])('is what the decision may rest on when %s does', (_what, along) => {
    expect(JSON.stringify(hearing('sv', along))).toMatch(/läsa vad beslutet kan grundas på.*Läs och svara/);
    expect(JSON.stringify(hearing('sv', along))).not.toMatch(/underlaget/);
    expect(JSON.stringify(hearing('en', along))).toMatch(/read what the decision may rest on.*Read and answer/);
    expect(JSON.stringify(hearing('en', along))).not.toMatch(/the material/);
  });
});

test.each(languages)(
  'in %s, who decides on what there is when nobody answers is the body, and not whoever mails',
  (language) => {
    const book = new FactBook(cafeWithAlcoholAndSeating);
    const request = book.ask('food-registration', asked, '2027-01-29', 'supplement-requested', 'decided');
    const follows =
      language === 'sv' ? /Svarar ni inte kan (?!vi )\S.* besluta på det/ : /answer, (?!we )\S.* may decide on/;
    expect(mailOf(book, request, language).paragraphs.join('\n')).toMatch(follows);
  },
);
