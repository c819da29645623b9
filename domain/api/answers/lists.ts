import * as z from 'zod';
import { taskKinds } from '../../case/facts.ts';
import { seenStates } from '../../case/inbox-views.ts';
import { type Answer, basis, cursor, day, moment, text, truth, yes } from './answer.ts';

/** What `GET /api/me` answers. */
export const meSchema = z
  .object({
    name: text,
    departments: z
      .array(z.object({ id: text, name: text, head: yes.exactOptional().describe('They are its head') }))
      .describe('The inboxes that are theirs'),
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
    lateBody: text.exactOptional().describe('Of a follow-up: the body whose day has passed'),
    reference: text,
    business: text,
    municipality: text,
    municipalityName: text,
    state: z
      .enum(seenStates)
      .describe('Where it stands. `answered`: something came that nobody of the department has seen'),
    late: yes.exactOptional().describe('Its last day has passed'),
    daysLeft: z
      .int()
      .exactOptional()
      .describe('Days from today to the last day; less than nothing when that has passed'),
    due: day.exactOptional().describe('The last day; absent while the clock stands still'),
    dueBasis: basis.exactOptional(),
    stoppedSince: day.exactOptional().describe('Since when the clock stands still'),
    answerBy: day.exactOptional().describe('The applicant’s last day to answer, while an answer is awaited'),
    doneAt: moment.exactOptional(),
    openedAt: moment,
    claimedBy: text.exactOptional().describe('Who works on it'),
    claimedByMe: truth,
    disqualified: yes
      .exactOptional()
      .describe('The caller is disqualified in its case, and may neither read nor take it'),
    news: moment
      .exactOptional()
      .describe(
        'Since when something that the applicant or another body sent has been opened by nobody of the department',
      ),
  })
  .meta({ id: 'TaskInInbox' });
export type InboxTask = Answer<typeof row>;

/** What `GET /api/departments/{departmentId}/tasks` answers. */
const counted = z.object({
  n: z.int(),
  more: yes.exactOptional().describe('So many at least'),
});
const choice = z.array(z.object({ id: text, name: text }));
const choices = z.object({ permits: choice, municipalities: choice });
/** What an inbox can be narrowed down to. */
export type Choices = Answer<typeof choices>;
const counts = z.object({
  mine: counted,
  unclaimed: counted,
  all: counted,
  waiting: counted,
  proposed: counted.describe(
    'Of what waits: decisions that are proposed, and that somebody with the delegation is to make',
  ),
});
/** What each view of an inbox holds. */
export type InboxCounts = Answer<typeof counts>;

export const taskPageOfInboxSchema = z.object({
  tasks: z.array(row),
  counts: counts
    .exactOptional()
    .describe(
      'What each view holds of the kind, permit and municipality that are asked for. With the first page alone',
    ),
  choices: choices.exactOptional().describe('What the inbox can be narrowed down to. With the first page alone'),
  cursor,
});

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

/** What `POST /api/search` answers. */
export const foundSchema = z.object({
  cases: z.array(summary.extend({ municipalityName: text, address: text })),
  more: yes.exactOptional().describe('Others may match too: say more of it'),
});

/** What `GET /api/cases/{caseId}/readings` answers. */
export const readingsSchema = z.object({
  readings: z.array(
    z.object({
      at: moment,
      by: z.object({ id: text, name: text, machine: yes.exactOptional() }),
      as: z.array(text).describe('The inboxes by which they had the right to, or the question that a link opened'),
      what: z.enum(['case', 'receipt', 'readings', 'task', 'draft', 'referral', 'file']),
      id: text.exactOptional().describe('Which task, question or file'),
    }),
  ),
  cursor,
});
