import * as z from 'zod';
import { taskKinds } from '../../case/facts.ts';
import { type Answer, day, fileSchema, moment, text, texts, yes } from './answer.ts';
import { carriedInWords, happened, opinionState, outcome, permitStatus, request, stance, strength } from './case.ts';

export const organisationSchema = z
  .object({
    name: text,
    organisationNumber: text,
    forming: yes
      .exactOptional()
      .describe('The company is not registered yet: the number is that of the person who forms it'),
    registeredAt: moment
      .exactOptional()
      .describe('When a company that was being formed as it applied got its number and name, by the applicant’s word'),
    address: text,
  })
  .meta({ id: 'Organisation', description: 'Who the business is' });
export type StaffOrganisation = Answer<typeof organisationSchema>;

export const contactSchema = z
  .object({
    name: text,
    email: text,
    phone: text,
    mailFailsSince: moment.exactOptional().describe('Since when mails to the address come back'),
  })
  .meta({ id: 'Contact', description: 'How the applicant is reached' });
export type StaffContact = Answer<typeof contactSchema>;

export const answerInWordsSchema = z.object({
  id: text,
  label: text,
  value: text,
  files: z.array(fileSchema).exactOptional().describe('The files of an attachment'),
  promised: day.exactOptional().describe('The day by which a paper that is not there yet comes'),
  lookedUp: yes.exactOptional().describe('A register said it, and not the applicant'),
});
/** What the applicant answered to one field, as a person reads it. */
export type AnswerInWords = Answer<typeof answerInWordsSchema>;

const requestSchema = z
  .object(request)
  .meta({ id: 'RequestOfDepartment', description: 'A question to the applicant, for the department that asked it' });

const decided = { outcome, outcomeText: text, decidedAt: moment };
const outcomeSchema = z.object(decided).meta({ id: 'OutcomeForStaff' });
export type StaffOutcome = Answer<typeof outcomeSchema>;

const decisionSchema = z
  .object({
    ...decided,
    motivation: text,
    legalBasis: text,
    conditions: texts,
    carried: z.array(carriedInWords).describe('What became of the conditions that other bodies had set'),
    validUntil: day.exactOptional(),
    officer: text.exactOptional(),
  })
  .meta({ id: 'DecisionForStaff' });
export type StaffDecision = Answer<typeof decisionSchema>;

const opinion = z.object({
  id: text,
  department: text,
  strength,
  state: opinionState,
  givenAt: moment.exactOptional(),
  stance: stance.exactOptional().describe('What it says, for whoever asked and for the body itself'),
  stanceText: text.exactOptional(),
  text: text.exactOptional(),
  conditions: texts.exactOptional(),
});
export type StaffOpinion = Answer<typeof opinion>;

const permit = z
  .object({
    id: text,
    name: text,
    department: text,
    departmentName: text,
    status: permitStatus,
    statusText: text,
    decision: z
      .union([decisionSchema, outcomeSchema])
      .exactOptional()
      .describe('The outcome; its reasons and conditions too for those whose own decision depends on it'),
    ended: moment.exactOptional().describe('When it was decided, withdrawn, or needed no longer'),
    opinions: z.array(opinion),
    progress: z
      .object({
        clock: z
          .object({ started: day, due: day.exactOptional(), state: z.enum(['running', 'stopped', 'ended']) })
          .exactOptional(),
        startAllowedFrom: day.exactOptional(),
        answerBy: day.exactOptional().describe('The applicant’s last day to answer, while an answer is awaited'),
        after: z.array(z.object({ permit: text, name: text, stateText: text })),
      })
      .exactOptional()
      .describe('For those who may see how it goes'),
  })
  .meta({ id: 'PermitForStaff' });
export type StaffPermit = Answer<typeof permit>;

const staffCase = {
  caseId: text,
  reference: text,
  municipality: text,
  event: text,
  business: text,
  submittedAt: moment,
  status: z.enum(['open', 'closed']),
  permits: z.array(permit),
  requests: z.array(requestSchema),
  timeline: z.array(z.object(happened)),
  coordinator: z.object({ name: text, email: text }).describe('Who follows the whole case'),
};

export const staffCaseSchema = z
  .object(staffCase)
  .meta({ id: 'CaseInTask', description: 'A case as staff sees it beside a task: what their rights hold' });
/** A case as an officer or a coordinator sees it: what their rights hold, in words for them. */
export type StaffCase = Answer<typeof staffCaseSchema>;

/** What `GET /api/cases/{caseId}` answers staff, in the caller's language. */
export const staffCasePageSchema = z
  .object({
    ...staffCase,
    given: z.array(answerInWordsSchema),
    tasks: z
      .array(
        z.object({
          taskId: text,
          kind: z.enum(taskKinds),
          permit: text.exactOptional(),
          lateBody: text.exactOptional().describe('Of a follow-up: the body whose day has passed'),
          status: z.enum(['open', 'done']),
        }),
      )
      .describe('The tasks in it that are one’s own'),
    organisation: organisationSchema,
    applicant: contactSchema.exactOptional(),
  })
  .meta({ id: 'CaseForStaff', description: 'A case as an officer or a coordinator sees it: what their rights hold' });
export type StaffCasePage = Answer<typeof staffCasePageSchema>;
