import * as z from 'zod';
import { eventGroups } from '../../definitions/event.ts';
import { compliances } from '../../definitions/legal.ts';
import { type Answer, text, texts } from './answer.ts';

export const coordinatorSchema = z
  .object({ name: text, page: text, reach: text, mailbox: text })
  .meta({ id: 'Coordinator', description: 'Who follows the whole case, and how they are reached' });
export type CoordinatorView = Answer<typeof coordinatorSchema>;

const privacy = z
  .object({
    controller: text,
    officer: text,
    retention: text,
    recipients: text
      .exactOptional()
      .describe('Who handles it for them, and whether any of it leaves the EU and the EEA'),
  })
  .describe('Who answers for personal data, whom to ask, and how long a case is kept');
const accessibility = z
  .object({
    compliance: z.enum(compliances),
    assessed: text,
    updated: text,
    method: text,
    faults: texts,
    burden: text.exactOptional().describe('What is found unreasonably burdensome to adapt, and why'),
    mailbox: text,
  })
  .describe('What its accessibility statement says');

const municipality = z.object({
  id: text,
  name: text,
  coordinator: coordinatorSchema,
  privacy: privacy.exactOptional(),
  accessibility: accessibility.exactOptional(),
});

const retired = z.object({
  id: text,
  name: text,
  successor: text.exactOptional().describe('What took its place; absent where nothing did'),
});
/** What was there before, and what took its place; nothing where nothing did. */
export type RetiredView = Answer<typeof retired>;

const question = z.object({
  id: text,
  ask: text,
  help: text.exactOptional(),
  type: z.enum(['yes-no', 'number', 'choice', 'several']),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  unit: text.exactOptional(),
  options: z
    .array(z.object({ id: text, text, help: text.exactOptional() }))
    .exactOptional()
    .describe('What can be chosen, or what can be ticked; of the latter the plan says which matter'),
});
export type GuideQuestion = Answer<typeof question>;

/** What `GET /api/guide` answers, in the caller's language. */
export const guideSchema = z
  .object({
    catalogueVersion: text,
    municipalities: z.array(municipality),
    leftOut: z
      .array(municipality)
      .exactOptional()
      .describe('Those that nobody can apply in here, and that have said something by law: their cases go on'),
    events: z.array(
      z.object({
        id: text,
        group: z.enum(eventGroups),
        groupName: text,
        name: text,
        description: text,
        questions: texts.describe('Those that may be asked, in order. Which of them matter, the plan says'),
        given: z.record(text, z.unknown()).describe('Answers that the event itself gives'),
      }),
    ),
    questions: z.array(question),
    retired: z
      .object({
        municipalities: z.array(retired),
        events: z.array(retired),
        questions: texts.describe('Questions whose answers still count for those that ask for it now'),
      })
      .describe('Ids that addresses and drafts may still hold, and what took their place'),
  })
  .meta({ id: 'Guide' });
export type GuideView = Answer<typeof guideSchema>;
