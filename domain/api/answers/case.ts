import * as z from 'zod';
import { outcomes, stances } from '../../case/facts.ts';
import type { Owed } from '../../case/owes.ts';
import { itemStates } from '../../case/request-items.ts';
import type { OpinionView, PermitStatus } from '../../case/view.ts';
import type { PermitKind } from '../../definitions/kind.ts';
import { gates } from '../../definitions/permit.ts';
import { type Answer, basis, day, fileSchema, moment, text, texts, truth } from './answer.ts';
import { suggestionSchema } from './suggestion.ts';
import { threadSchema } from './talk.ts';

export const permitStatus = z.enum([
  'waiting-to-file',
  'under-review',
  'waiting-for-applicant',
  'decided',
  'withdrawn',
  'not-needed',
] as const satisfies readonly PermitStatus[]);
export const permitKind = z.enum([
  'permit',
  'notification',
  'registration',
  'opinion',
] as const satisfies readonly PermitKind[]);
export const opinionState = z.enum([
  'waiting',
  'given',
  'not-needed',
] as const satisfies readonly OpinionView['state'][]);
export const strength = z.enum(['required', 'customary'] as const satisfies readonly OpinionView['strength'][]);
export const stance = z.enum(stances);
export const outcome = z.enum(outcomes);
export const breaches = z
  .array(z.object({ due: day, basis }))
  .describe('The last days that passed undecided; nothing takes them away');

const answer = z.object({ text, at: moment, files: z.array(fileSchema).exactOptional() });
/** What a decision did with a condition that another body had set. */
export const carriedInWords = z.object({
  from: text.describe('The body that set it'),
  text: text.describe('As it was set'),
  taken: text.exactOptional().describe('As it stands among the conditions of the decision'),
  reason: text.exactOptional().describe('Why it became none'),
});
export type CarriedInWords = Answer<typeof carriedInWords>;

/** A question to the applicant, as each of its readers sees it. */
const heardOn = z.object({ id: text, from: text, stanceText: text, text, conditions: texts });
/** An opinion that the applicant may answer, and who gave it. */
export type HeardOn = Answer<typeof heardOn>;

export const request = {
  id: text,
  kind: z.enum(['supplement', 'hearing']),
  permit: text,
  permitName: text,
  text,
  items: texts,
  parts: z
    .array(z.object({ text, state: z.enum(itemStates) }))
    .describe('What has become of each of `items`; `missing` is asked for again'),
  lastDay: day,
  mayDismiss: truth.describe('Whether it says that the matter may be dismissed unexamined if it is not answered'),
  answer: answer.exactOptional().describe('All that was answered, when nothing of it is waited for any more'),
  files: z.array(fileSchema).exactOptional().describe('What went with it'),
  answers: z.array(answer).describe('Each answer, oldest first; one may hold a part of what was asked for'),
  again: z
    .object({ text, at: moment })
    .exactOptional()
    .describe('What the department wrote when it last found something still missing'),
  about: z.array(heardOn).exactOptional().describe('The opinions of other bodies that it lets them answer'),
  open: truth,
  takenBackAt: moment.exactOptional().describe('When the department took it back: it never counted'),
};

const requestSchema = z.object({ ...request, departmentName: text }).meta({ id: 'Request' });
export type CaseRequest = Answer<typeof requestSchema>;

/** Papers or words that the owner sent of their own accord, as each of its readers sees them. */
export const sentSchema = z
  .object({
    id: text,
    permit: text,
    permitName: text,
    departmentName: text,
    at: moment,
    text: text.exactOptional(),
    paper: text.exactOptional().describe('What the form calls the paper that the files are'),
    files: z.array(fileSchema),
    isNew: truth.describe('No officer has done anything in its task since'),
  })
  .meta({ id: 'SentIn', description: 'Papers or a message that the applicant sent unasked' });
export type CaseSent = Answer<typeof sentSchema>;

const owed = z
  .object({
    kind: z.enum([
      'answer',
      'choose',
      'suggestion',
      'paper',
      'filing',
      'company',
      'address',
    ] as const satisfies readonly Owed['kind'][]),
    about: text.describe(
      'The id of the question, prerequisite, suggestion, field of the form or filing; `company`; or of the address `confirm`, `ask-again` or `comes-back`',
    ),
    what: text.describe('What to do, as a sentence'),
    name: text.exactOptional().describe('What the paper or filing is called'),
    why: text.describe('Why, from the definition that demands it'),
    holdsUp: z.array(z.object({ permit: text, name: text })),
    must: truth.describe('False for what only helps, or is advice'),
    lastDay: day
      .exactOptional()
      .describe('Of a paper: the day the applicant has promised it for; of an address: until when it can be confirmed'),
    passed: truth.exactOptional(),
    call: text.exactOptional().describe('The POST that settles it; of a suggestion the one that accepts it'),
    page: text.exactOptional().describe('Where it is filed, when that is elsewhere'),
  })
  .meta({
    id: 'Owed',
    description: 'Something that the applicant has to do',
    example: {
      kind: 'paper',
      about: 'floor_plan',
      what: 'Lämna in: planritning. Ni har lovat det till tisdag 12 januari 2027.',
      name: 'Planritning',
      why: 'Behövs för bygglov.',
      holdsUp: [{ permit: 'building-permit', name: 'Bygglov' }],
      must: true,
      lastDay: '2027-01-12',
      passed: false,
      call: '/api/cases/0123/permits/building-permit/papers',
    },
  });
export type CaseOwed = Answer<typeof owed>;

/** What has happened in a case, as one reader has it. */
export const happened = {
  at: moment,
  type: text,
  text,
  written: text
    .exactOptional()
    .describe('The part of `text` that an officer wrote: in Swedish, whatever the language of the rest'),
};
const happenedSchema = z.object(happened);
export type HappenedInCase = Answer<typeof happenedSchema>;

const filed = z
  .object({
    filing: text,
    name: text,
    day: day.describe('When it was filed, by the applicant’s word'),
    text: text.describe('That the applicant says so, and that it has not been checked here'),
    follows: texts.describe('What follows for the parts that ask for it, and for the opening'),
    call: text.describe('The POST that, without a day, takes it back'),
  })
  .meta({ id: 'Filed', description: 'Something that the applicant says is filed elsewhere' });
export type CaseFiled = Answer<typeof filed>;

const choice = z.object({
  permit: text,
  permitName: text,
  prerequisite: text,
  prerequisiteName: text,
  endText: text.describe('The prerequisite and how it ended, as a phrase'),
  text: text.describe('What follows, from the permit’s own definition when it says so'),
});
export type CaseChoice = Answer<typeof choice>;

const permit = z
  .object({
    id: text,
    kind: permitKind,
    name: text,
    department: text,
    departmentName: text,
    status: permitStatus,
    statusText: text,
    after: z.array(
      z.object({
        permit: text,
        name: text,
        gate: z.enum(gates),
        strength: z.enum(['hard', 'advisable']),
        state: z.enum(['met', 'waiting', 'refused', 'waived', 'barred']),
        stateText: text,
      }),
    ),
    clock: z
      .object({
        started: day,
        due: day.exactOptional(),
        basis,
        state: z.enum(['running', 'stopped', 'ended']),
        breaches,
        verified: truth,
      })
      .exactOptional(),
    dueText: text
      .exactOptional()
      .describe('When a decision comes, in words; absent when none is waited for, or its day has passed'),
    completeText: text.exactOptional().describe('From which day its department has found it complete, in words'),
    delay: z
      .object({ text, newDay: day, reasons: text, toldAt: moment })
      .exactOptional()
      .describe('That the decision is delayed, why, and by when it is meant to come now; the latest that was told'),
    ask: z
      .object({
        state: z.enum(['offered', 'asked', 'refused']),
        text,
        due: day.exactOptional().describe('By when it must be decided, or the request refused'),
        reasons: text.exactOptional(),
        appeal: text.exactOptional(),
        call: text.exactOptional().describe('The POST that asks for it'),
      })
      .exactOptional()
      .describe('After six months the applicant may ask, once, that it be decided; absent while they may not'),
    startAllowedFrom: day.exactOptional().describe('The first day on which the owner may begin without a decision'),
    opinions: z.array(
      z.object({
        department: text,
        state: opinionState,
        strength,
        stance: stance.exactOptional(),
        stanceText: text.exactOptional(),
        text: text.exactOptional(),
        conditions: texts.exactOptional(),
      }),
    ),
    decision: z
      .object({
        outcome,
        outcomeText: text,
        positive: truth.describe('Whether it gives the applicant what they asked for'),
        groundText: text.exactOptional().describe('Why it was dismissed or closed'),
        decidedAt: moment,
        motivation: text,
        legalBasis: text,
        conditions: texts,
        carried: z.array(carriedInWords).describe('What became of the conditions that other bodies had set'),
        validUntil: day.exactOptional(),
        appeal: text,
        appealable: truth,
        officer: text.exactOptional(),
      })
      .exactOptional(),
    has: z
      .object({ name: text, since: moment.exactOptional() })
      .exactOptional()
      .describe('Whose turn it is with it, and since when; absent when it is finished'),
    next: z
      .object({ day, basis, what: z.enum(['answer', 'decision', 'start']) })
      .exactOptional()
      .describe('Its next day, today or later. Only `law` is the law’s time; an estimate is no promise'),
    takes: z
      .array(z.enum(['papers', 'message']))
      .describe('What its department takes now, asked for or not: papers until it is decided, messages also after'),
    withdrawable: truth,
    withdrawalFollows: texts.describe('What follows if it is withdrawn; empty when it cannot be'),
  })
  .meta({ id: 'PermitInCase' });
export type CasePermit = Answer<typeof permit>;

/** What `POST /api/tasks/{taskId}/decision-preview` answers. */
export const decisionPreviewSchema = z.object({
  name: text,
  departmentName: text,
  decision: permit.shape.decision.unwrap(),
  stops: texts.describe('The undecided parts that wait for it and would not get their yes, for whoever decides'),
  ends: texts.describe('The undecided parts that would end with it'),
});

const now = z.object({
  status: text.describe('Who has the case and how much the applicant must do, as the first thing to read'),
  where: text,
  who: texts,
  you: text,
  when: text.exactOptional().describe('The next day, in words that say what it rests on. Never a day that has passed'),
  nextDay: z.object({ day, basis, what: z.enum(['answer', 'decision', 'start']) }).exactOptional(),
  late: z
    .array(z.object({ permit: text, department: text, kind: z.enum(['review', 'opinion']), due: day, basis, text }))
    .describe('Who has not done by its day what the case waits for'),
});

/** What `GET /api/cases/{caseId}` answers the applicant, in the caller's language. */
export const casePageSchema = z
  .object({
    caseId: text,
    reference: text,
    municipality: text,
    municipalityId: text.describe('Whose colours and crest a page of the case wears'),
    event: text,
    business: text,
    company: z
      .object({ state: z.enum(['forming', 'registered']), organisationNumber: text.exactOptional(), call: text })
      .exactOptional()
      .describe('Of a company that was being formed when it applied; `call` is the POST that adds its number and name'),
    submittedAt: moment,
    today: day.describe('The Swedish calendar day the page was made'),
    status: z.enum(['open', 'closed']),
    now: now.describe('Where the case is, who has it, what the applicant can do, and by when'),
    permits: z.array(permit),
    requests: z.array(requestSchema),
    owes: z.array(owed).describe('What the applicant has to do, what has a last day first'),
    suggestions: z.array(suggestionSchema).describe('Permits that are suggested and wait for an answer'),
    sent: z.array(sentSchema).describe('What the applicant has sent unasked, oldest first'),
    threads: z.array(threadSchema).describe('The messages about the parts whose departments have written'),
    filed: z.array(filed).describe('What the applicant says is filed elsewhere'),
    choices: z.array(choice).describe('Parts that wait for the applicant to go on, or not'),
    barred: z
      .array(choice)
      .describe('Parts that cannot be granted any more, and why: nothing to go on with, only to withdraw or wait for'),
    timeline: z.array(z.object(happened)),
    contact: z.object({ name: text, email: text }),
    others: z
      .array(z.object({ reference: text, municipality: text }))
      .exactOptional()
      .describe('The cases of the same application in other municipalities. Each has a link of its own'),
    address: z
      .object({
        email: text,
        call: text.describe('The POST that asks for another one'),
        asked: z
          .object({ email: text, lastDay: day, fails: truth.describe('The mail that asks to confirm it came back') })
          .exactOptional()
          .describe('Another address that waits to be confirmed from there'),
      })
      .describe('Where mails to the applicant go'),
    mailFails: z
      .object({ email: text, since: moment })
      .exactOptional()
      .describe('Mails to this address come back; absent while they arrive'),
    catalogueVersion: text,
  })
  .meta({ id: 'CaseOfApplicant', description: 'A case as its applicant sees it' });
export type CasePage = Answer<typeof casePageSchema>;
