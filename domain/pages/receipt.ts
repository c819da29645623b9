import type { Day } from '../calendar/day.ts';
import type { CaseCatalogue } from '../case/case-catalogue.ts';
import type { FactOf } from '../case/facts.ts';
import { owes } from '../case/owes.ts';
import type { Rights } from '../case/rights.ts';
import type { CaseView } from '../case/view.ts';
import { type Section, sections } from '../definitions/requirement.ts';
import { type Language, listOf } from '../definitions/text.ts';
import { dayInWords, momentInWords } from '../words/dates.ts';
import { fill } from '../words/fill.ts';
import { answerKinds, formingText } from '../words/form.ts';
import { sectionTexts } from '../words/guide.ts';
import { nameOf } from '../words/names.ts';
import { processingTime } from '../words/now.ts';
import { owedText } from '../words/owes.ts';
import { timeNotes } from '../words/time-notes.ts';
import { answersInWords } from './answers-in-words.ts';

const texts = {
  title: { sv: 'Ansökan {reference}', en: 'Application {reference}' },
  received: { sv: 'Kom in {when}.', en: 'Received {when}.' },
  silence: {
    sv: 'Uteblivet svar är inte ett ja. Undantag: en anmälan där lagen låter er börja efter en viss tid.',
    en: 'No answer does not mean yes. The exception is a notification where the law lets you start after a set time.',
  },
  declared: {
    applicant: {
      sv: 'Ni har intygat att uppgifterna är riktiga.',
      en: 'You have declared that the information is true.',
    },
    staff: {
      sv: 'Den som ansöker har intygat att uppgifterna är riktiga.',
      en: 'The applicant has declared that the information is true.',
    },
  },
  place: { sv: 'Det här ansöker ni om i {municipality}', en: 'What you apply for in {municipality}' },
  reference: { sv: 'Ärendenummer', en: 'Case number' },
  nothing: { sv: 'Här finns inget att lämna in.', en: 'There is nothing to hand in here.' },
  several: {
    sv: 'Varje kommun har ett eget ärende, med eget nummer, egna handläggare och egna beslut.',
    en: 'Each municipality has a case of its own, with its own number, officers and decisions.',
  },
  appliedFor: { sv: 'Det här gäller ansökan i {municipality}', en: 'What is applied for in {municipality}' },
  missing: { sv: 'Papper som saknas {day}', en: 'Papers that are missing on {day}' },
  you: {
    applicant: { sv: 'Ni som ansöker', en: 'You, the applicant' },
    staff: { sv: 'Den som ansöker', en: 'The applicant' },
  },
  business: { sv: 'Företaget', en: 'The business' },
};

interface Row {
  readonly label: string;
  readonly value: string;
}

export interface ReceiptContent {
  readonly title: string;
  readonly intro: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly Row[] }[];
}

/** The papers that the owner still owes, each with the day it is promised for, or what it is needed for. */
export function papersMissing(
  catalogue: CaseCatalogue,
  view: CaseView,
  language: Language,
): { readonly day: Day; readonly papers: readonly Row[] } {
  const papers = owes(catalogue, view).filter((one) => one.kind === 'paper');
  return {
    day: view.today,
    papers: papers.map((paper) => {
      const { name = '', why } = owedText(catalogue, paper, language);
      const promised =
        paper.lastDay && fill(answerKinds.promised[language], { day: dayInWords(paper.lastDay, language) });
      return { label: name, value: promised ?? why };
    }),
  };
}

/**
 * What was handed in and the reader may read, in the order of the form.
 *
 * @param missing the papers that are missing, and the Swedish day that is said of
 */
export function receiptContent(
  catalogue: CaseCatalogue,
  submitted: FactOf<'case-submitted'>,
  {
    reader,
    rights,
    missing,
  }: {
    readonly reader: 'applicant' | 'staff';
    readonly rights: Rights;
    readonly missing?: { readonly day: Day; readonly papers: readonly Row[] };
  },
  language: Language,
): ReceiptContent {
  const { applicant, business, plan, requirements } = submitted;
  const ids = plan.permits.flatMap((p) => p.requirements).filter((id) => rights.requirements.has(id));
  const inSection = (section: Section) =>
    answersInWords(
      catalogue,
      Object.keys(catalogue.requirements).filter(
        (id) => ids.includes(id) && catalogue.requirements[id]?.section === section,
      ),
      requirements,
      language,
    );
  // Staff of one municipality read nothing of another's case.
  const shares = reader === 'applicant' ? submitted.application : undefined;
  const references = shares?.flatMap((share) => share.case?.reference ?? []) ?? [submitted.reference];
  const one = (value: string) => ({ label: '', value });
  const placeName = (municipality: string) => nameOf(catalogue, 'municipalities', municipality, language);
  const permitRow = ({ id, department }: { readonly id: string; readonly department: string }) => ({
    label: nameOf(catalogue, 'permits', id, language),
    value: nameOf(catalogue, 'departments', department, language),
  });
  return {
    title: fill(texts.title[language], { reference: listOf(references, language) }),
    intro: [
      fill(texts.received[language], { when: momentInWords(submitted.at, language) }),
      ...(shares ? [texts.several[language]] : []),
      ...processingTime(plan, language).map((time) =>
        shares ? `${placeName(submitted.municipality)}: ${time}` : time,
      ),
      ...(reader === 'applicant' ? timeNotes(catalogue, plan, language) : []),
      ...(reader === 'applicant' ? [texts.silence[language]] : []),
      ...(submitted.declared ? [texts.declared[reader][language]] : []),
    ],
    parts: [
      ...(shares?.map((share) => ({
        heading: fill(texts.place[language], { municipality: placeName(share.municipality) }),
        rows: share.case
          ? [{ label: texts.reference[language], value: share.case.reference }, ...share.permits.map(permitRow)]
          : [one(texts.nothing[language])],
      })) ?? [
        {
          heading: fill(texts[reader === 'applicant' ? 'place' : 'appliedFor'][language], {
            municipality: placeName(submitted.municipality),
          }),
          rows: plan.permits.filter((p) => rights.permits.has(p.id)).map(permitRow),
        },
      ]),
      ...(missing && missing.papers.length > 0
        ? [
            {
              heading: fill(texts.missing[language], { day: dayInWords(missing.day, language) }),
              rows: missing.papers,
            },
          ]
        : []),
      ...(rights.contact
        ? [
            {
              heading: texts.you[reader][language],
              rows: [one(listOf([applicant.name, applicant.email, applicant.phone], language))],
            },
          ]
        : []),
      {
        heading: texts.business[language],
        rows: [
          one(
            `${business.name}, ${business.organisationNumber}${business.forming ? ` (${formingText[language]})` : ''}`,
          ),
          one(`${business.address}, ${business.postalCode} ${business.city}`),
        ],
      },
      ...sections.flatMap((section) => {
        const rows = inSection(section);
        return rows.length === 0 ? [] : [{ heading: sectionTexts[section][language], rows }];
      }),
    ],
  };
}
