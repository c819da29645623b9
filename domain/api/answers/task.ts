import * as z from 'zod';
import { actNames } from '../../acts/all.ts';
import { taskKinds } from '../../case/facts.ts';
import { grounds } from '../../definitions/outcome.ts';
import { phrasePlaces } from '../../definitions/phrase.ts';
import { secondPairs } from '../../definitions/second-pair.ts';
import { type Answer, basis, day, fileSchema, moment, text, texts, truth, yes } from './answer.ts';
import { breaches, outcome, permitKind, sentSchema, stance } from './case.ts';
import { askableSchema, askedSchema } from './referral.ts';
import { answerInWordsSchema, contactSchema, organisationSchema, staffCaseSchema } from './staff-case.ts';
import { talkSchema } from './talk.ts';

const bounds = z
  .object({
    first: day,
    reasonable: day.describe('Before this day a reason must be given'),
    usual: day.describe('The day to offer'),
    last: day,
  })
  .describe('Within which days a last day can be set');

const outcomeSchema = z.object({
  id: outcome,
  text,
  grounds: z
    .array(z.object({ id: text, text, law: text.describe('What it rests on, or that this is not verified') }))
    .describe('Why it can be given, when one of these must be chosen'),
  canExpire: truth,
  needsHearing: truth.describe('Whether the applicant must have been heard first, unless the law excuses it'),
});
export type TaskOutcome = Answer<typeof outcomeSchema>;

const proposed = z.object({
  outcome,
  ground: z.enum([...grounds.dismissed, ...grounds.closed]).exactOptional(),
  motivation: text,
  legalBasis: text,
  conditions: texts.exactOptional(),
  carried: z
    .array(z.object({ condition: text, text: text.exactOptional(), reason: text.exactOptional() }))
    .exactOptional(),
  validUntil: day.exactOptional(),
  hearingException: text.exactOptional(),
});
const phraseSchema = z.object({ for: z.enum(phrasePlaces), title: text, text });
export type TaskPhrase = Answer<typeof phraseSchema>;

const carriedSchema = z.object({
  id: text,
  from: text.describe('The body that set it, and in which matter'),
  text,
  binds: truth.describe('The law lets it be granted with this condition alone'),
});
export type TaskCarried = Answer<typeof carriedSchema>;

/** What `GET /api/tasks/{taskId}` answers its officers. */
export const taskPageSchema = z
  .object({
    taskId: text,
    acts: z.array(z.enum(actNames)).describe('What can be done to it now, by the names of acts'),
    caseId: text,
    kind: z.enum(taskKinds),
    status: z.enum(['open', 'done']),
    department: text,
    permit: z
      .object({
        id: text,
        name: text,
        law: text,
        tests: text,
        usualObstacles: texts,
        kind: permitKind,
        phrases: z
          .array(phraseSchema)
          .describe('Sentences of the catalogue, filled in with what the case says, to be changed'),
        carried: z
          .array(carriedSchema)
          .describe('The conditions of other bodies that a grant takes over, or says why not, in `carried`'),
        outcomes: z.array(outcomeSchema).describe('What can be decided about a matter of this kind, in its own words'),
      })
      .exactOptional(),
    lastDays: z
      .object({ supplement: bounds, hearing: bounds })
      .describe('Within which days an answer can be asked for, and the day to offer'),
    validity: z.object({ first: day, last: day }).describe('Within which days a grant can end'),
    openRequests: z
      .array(z.object({ id: text, first: day, last: day }))
      .describe('The questions that can be taken back or given more time, and within which days'),
    openedAt: moment,
    due: day.exactOptional(),
    dueBasis: basis.exactOptional(),
    breaches,
    decisionAsked: z
      .object({ at: moment, due: day })
      .exactOptional()
      .describe('The applicant has asked for a decision: by when it must be made, or the request refused'),
    problem: text.exactOptional().describe('Why a follow-up is needed'),
    lateBody: text.exactOptional().describe('Of a follow-up: the body whose day has passed'),
    claimedBy: text.exactOptional(),
    claimedByMe: truth,
    secondPair: z
      .object({
        may: z.enum(secondPairs).describe('What the caller may do with it'),
        recommendation: z
          .object({ by: text, at: moment, mine: yes.exactOptional(), outcomeText: text, decision: proposed })
          .exactOptional()
          .describe('What is proposed, as `decision` takes it'),
        returned: z.object({ by: text, at: moment, comment: text }).exactOptional(),
      })
      .exactOptional()
      .describe('Two must have looked at the decision: one proposes, another decides'),
    version: z.int().describe('Send it back in `If-Match`'),
    gate: z.object({ open: truth, waitingFor: texts }),
    asks: z
      .object({
        by: text,
        questions: texts,
        files: z.array(fileSchema).exactOptional().describe('What may be read beside the form'),
      })
      .exactOptional()
      .describe('The question that an opinion answers, and who asks it'),
    given: z
      .array(answerInWordsSchema.extend({ why: text.exactOptional() }))
      .describe('What the applicant gave of what this task may read; for an opinion with the reason'),
    missing: z
      .array(z.object({ id: text, label: text }))
      .describe('What this task may read and the applicant left out'),
    checklist: z
      .array(
        z.object({
          id: text,
          label: text,
          isFile: truth,
          state: z
            .enum(['given', 'missing', 'asked', 'promised', 'not-needed'])
            .describe('`asked`: an open question of the task names it'),
          until: day.exactOptional().describe('By when it is promised, or is to be answered'),
          isNew: truth.describe('It came since anybody of the department last opened the task'),
        }),
      )
      .describe('Every field and file that this task may read, and whether it is there'),
    sent: z
      .array(sentSchema)
      .describe('What the applicant has sent to this task unasked; new since an officer was last here'),
    disqualified: z
      .array(z.object({ id: text, name: text, ground: text, at: moment }))
      .describe('Colleagues who take no part in the case, because they reported that they are disqualified'),
    talk: talkSchema,
    newsSince: moment
      .exactOptional()
      .describe('What the applicant has sent since this moment, nobody of the department had seen before this call'),
    askable: askableSchema
      .exactOptional()
      .describe('Whom the task can ask for an opinion, and what it can let them read'),
    askedBodies: z.array(askedSchema).describe('What the task has asked other bodies, beside those that the plan asks'),
    opinion: z
      .object({
        stance,
        stanceText: text,
        text,
        conditions: texts.exactOptional(),
        at: moment,
        officer: text.exactOptional(),
      })
      .exactOptional()
      .describe('The opinion that was given here'),
    applicant: contactSchema.exactOptional().describe('How the applicant is reached, when the task needs to'),
    business: organisationSchema,
    case: staffCaseSchema,
  })
  .meta({ id: 'Task', description: 'A task with its material' });
export type TaskPage = Answer<typeof taskPageSchema>;
