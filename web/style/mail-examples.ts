import { caseView } from '#domain/acts/case-view.ts';
import type { Instant } from '#domain/calendar/day.ts';
import { addressMail } from '#domain/case/address-mails.ts';
import type { Fact } from '#domain/case/facts.ts';
import { isToApplicant, parseCause } from '#domain/case/mail-causes.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { MailContent, MailDetail } from '#domain/mails/content.ts';
import {
  type MailExample,
  noticeExamples,
  outcomeMailExamples,
  routeMailExamples,
  togetherMailExamples,
} from '#domain/mails/examples.ts';
import { digestMail, type Notice, noticeMail } from '#domain/mails/inbox.ts';
import { ownerMail } from '#domain/mails/owner.ts';
import { catalogue as read } from './catalogue.ts';
import { distinct, told } from './told.ts';

/** The example's municipality and its bodies, as one of those that there are. */
const [[model = '', municipality] = []] = Object.entries(read.municipalities);
const ofExample = (id: string): string => id.replace(`${model}-`, 'example-');
const catalogue = {
  ...read,
  ...(municipality && {
    municipalities: {
      ...read.municipalities,
      example: {
        ...municipality,
        departments: Object.fromEntries(
          Object.entries(municipality.departments).map(([role, id]) => [role, ofExample(String(id))]),
        ),
      },
    },
  }),
  departments: {
    ...read.departments,
    ...Object.fromEntries(Object.entries(read.departments).map(([id, body]) => [ofExample(id), body])),
  },
};

/** A mail to the applicant that is due in a case. */
interface OwnerMail {
  /** Its kind, behind the act that makes it due where one does. */
  readonly name: string;
  readonly cause: string;
  readonly facts: readonly Fact[];
  readonly at: Instant;
  readonly also?: readonly string[];
}

const written = (examples: Readonly<Record<string, MailExample>>): readonly OwnerMail[] =>
  Object.entries(examples).map(([name, { given, ...example }]) => ({ name, ...example, facts: given.facts }));

/** One of each kind: the route's, and those that follow from the examples of acts. */
export const ownerMails: readonly OwnerMail[] = distinct(
  [
    ...written(routeMailExamples),
    ...told.flatMap(({ act, recorded, facts, example: { at } }) =>
      recorded
        .flatMap((fact) => fact.mails ?? [])
        .filter((cause) => isToApplicant(cause) && Object.hasOwn(act.words.mails ?? {}, kindOf(cause)))
        .map((cause) => ({ name: `${act.name}/${kindOf(cause)}`, cause, facts, at })),
    ),
  ],
  ({ name }) => name,
);

/** Of one kind, in each of the ways it can go: how a decision ends, and what is told together. */
export const otherMails: readonly OwnerMail[] = [...written(outcomeMailExamples), ...written(togetherMailExamples)];

function kindOf(cause: string): string {
  const parsed = parseCause(cause);
  return parsed.to === 'applicant' ? parsed.kind : '';
}

const inLanguage = (facts: readonly Fact[], at: Instant, language: Language): CaseView =>
  caseView(
    facts.map((f) => (f.type === 'case-submitted' ? { ...f, applicant: { ...f.applicant, language } } : f)),
    at,
  );

const address = 'https://exempel.example/';

/** It as it is sent to somebody who reads a language. */
export function said({ cause, facts, at, also }: OwnerMail, language: Language, detail: MailDetail): MailContent {
  const view = inLanguage(facts, at, language);
  const about = addressMail(cause, view);
  const url = typeof about === 'object' && about.opens === 'nothing' ? undefined : address;
  return ownerMail(cause, view, { catalogue, url, detail, ...(also && { also }) });
}

/** What departments and the coordinator are told, by what has happened. */
const notices: readonly (readonly [string, Notice])[] = Object.entries(noticeExamples).flatMap(
  ([kind, { cause, given, at }]) => {
    const parsed = parseCause(cause);
    return parsed.to === 'inbox' ? [[kind, { cause: parsed, view: caseView(given.facts, at), url: address }]] : [];
  },
);

/** The mails to departments: each notice by itself, and all of them as a morning's digest. */
export const inboxMails: readonly (readonly [string, MailContent])[] = [
  ...notices.map(([kind, notice]) => [kind, noticeMail(notice, catalogue)] as const),
  [
    'digest',
    digestMail(
      notices.map(([, notice]) => notice),
      catalogue,
      address,
    ),
  ],
];
