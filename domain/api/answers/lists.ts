import * as z from 'zod';
import { taskKinds } from '../../case/facts.ts';
import { type Answer, cursor, day, moment, text, truth, yes } from './answer.ts';

/** What `GET /api/me` answers. */
export const meSchema = z
  .object({
    name: text,
    departments: z.array(z.object({ id: text, name: text })).describe('The inboxes that are theirs'),
    coordinates: z.array(text).describe('The municipalities whose cases they follow'),
    machine: yes.exactOptional().describe('It is a machine account'),
  })
  .meta({ id: 'Me' });
export type Me = Answer<typeof meSchema>;

const row = z
  .object({
    taskId: text,
    caseId: text,
    kind: z.enum(taskKinds),
    permit: text.exactOptional(),
    permitName: text.exactOptional(),
    reference: text,
    business: text,
    municipality: text,
    municipalityName: text,
    due: day.exactOptional(),
    openedAt: moment,
    claimedBy: text.exactOptional().describe('Who works on it'),
    claimedByMe: truth,
    news: moment
      .exactOptional()
      .describe('Since when something that the applicant sent has been opened by nobody of the department'),
  })
  .meta({ id: 'TaskInInbox' });
export type InboxTask = Answer<typeof row>;

/** What `GET /api/departments/{departmentId}/tasks` answers. */
export const taskPageOfInboxSchema = z.object({ tasks: z.array(row), cursor });

const summary = z.object({
  caseId: text,
  reference: text,
  municipality: text,
  business: text,
  submittedAt: moment,
  status: z.enum(['open', 'closed']),
});

/** What `GET /api/cases` answers: a case that was asked for by its reference is named by it alone. */
export const casesSchema = z.object({
  cases: z.array(z.union([summary, summary.pick({ caseId: true, reference: true })])),
  cursor,
});

/** What `GET /api/cases/{caseId}/readings` answers. */
export const readingsSchema = z.object({
  readings: z.array(
    z.object({
      at: moment,
      by: z.object({ id: text, name: text, machine: yes.exactOptional() }),
      as: z.array(text).describe('The inboxes by which they had the right to, or the question that a link opened'),
      what: z.enum(['case', 'receipt', 'readings', 'task', 'referral', 'file']),
      id: text.exactOptional().describe('Which task, question or file'),
    }),
  ),
  cursor,
});
