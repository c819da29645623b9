import * as z from 'zod';
import { reminderParts } from '../../definitions/advice.ts';
import { type Answer, basis, day, text, texts, truth, yes } from './answer.ts';
import { coordinatorSchema } from './guide.ts';
import { each, plannedPermitSchema } from './planned-permit.ts';

const span = z.object({ value: z.number(), unit: z.enum(['days', 'weeks', 'months']) });

const field = {
  id: text,
  section: text,
  label: text,
  ask: text.describe('The question to ask: its heading'),
  help: text.exactOptional(),
  optional: truth.describe('Nobody misses it'),
  dontKnow: text.exactOptional().describe('`{ "notKnown": true }` is an answer too, and this is what is done then'),
  minutes: z.number().describe('How long it usually takes to answer, in minutes'),
  atHand: text.exactOptional().describe('What to have at hand to answer it'),
  fees: z
    .array(
      z.object({
        permit: text,
        department: text,
        fee: text.describe('What it costs, or who says it'),
        page: text.exactOptional().describe('Where the fee stands, and how it is paid'),
        contact: text.exactOptional().describe('Whom to ask, where no page says it'),
      }),
    )
    .exactOptional()
    .describe('Of a paper that proves a payment: the fees'),
  known: z
    .object({
      value: z.union([truth, z.number(), text]),
      at: text
        .exactOptional()
        .describe('The step of the guide where it can be changed; absent for the day the owner has in mind'),
    })
    .exactOptional()
    .describe('What the guide has been told already, as the form hands it in'),
  neededBy: z.array(z.object({ permit: text, department: text })),
  formerly: texts
    .exactOptional()
    .describe('Retired fields that asked for the same thing: what a draft holds of them goes here'),
};
export const requirementSchema = z
  .discriminatedUnion('type', [
    z.object({ ...field, type: z.enum(['property', 'yes-no', 'attachment']) }),
    z.object({ ...field, type: z.enum(['text', 'long-text']), max: z.number().describe('Characters at most') }),
    z.object({
      ...field,
      type: z.literal('number'),
      min: z.number(),
      max: z.number(),
      integer: truth.describe('It can only be whole'),
      unit: text.exactOptional(),
    }),
    z.object({
      ...field,
      type: z.literal('day'),
      from: span.describe('Counted from the day it is handed in'),
      to: span.describe('Counted from the day it is handed in'),
    }),
    z.object({
      ...field,
      type: z.enum(['choice', 'choices']),
      options: z.array(z.object({ value: text, label: text })),
    }),
  ])
  .meta({ id: 'Requirement', description: 'One field of the form, and the rule by which it is checked' });
export type RequirementView = Answer<typeof requirementSchema>;

const plan = {
  catalogueVersion: text,
  municipality: text,
  municipalityName: text,
  event: text,
  aim: z.enum(['open', 'change', 'build', 'hold', 'close']).describe('What the days are for'),
  asked: texts.describe('The questions that matter given the answers so far, in order, answered or not'),
  offered: z.record(text, texts).describe('What to show of each question that asks what is so among several things'),
  mustTick: texts.describe('Those in which something is to be ticked: none of it cannot be true of the event'),
  next: text.exactOptional().describe('The next question that has no answer yet; absent when the guide is done'),
  today: day,
  permits: z.array(plannedPermitSchema),
  requirements: z.array(requirementSchema),
  obstacles: z.array(z.object({ id: text, text, remedy: text })),
  reminders: z.array(
    z.object({
      id: text,
      part: z.enum(reminderParts),
      text,
      verified: truth,
      unsaid: yes.exactOptional().describe('It follows only from what the owner has not said to be part of it'),
    }),
  ),
  opening: z.object({
    early: day,
    statutory: day,
    late: day,
    shown: each(day).describe('As shown to the owner: a day off becomes the next working day'),
    decidedBy: texts,
    paths: each(texts),
    basis,
  }),
  earlier: z
    .array(
      z.object({
        question: text,
        text,
        early: day,
        statutory: day,
        spares: texts.describe('Names of the permits that would not be needed'),
      }),
    )
    .describe('What the owner could leave out, and the days it would give'),
  fixed: texts.describe('Names of the permits that decide a day and that nothing can spare'),
  forming: yes.exactOptional().describe('The company does not exist yet'),
  coordinator: coordinatorSchema,
};

const planSchema = z.object(plan).meta({ id: 'Plan' });
/** A plan in one municipality, in the caller's language. */
export type PlanView = Answer<typeof planSchema>;

/** What `POST /api/guide/plan` answers: the plan of the municipality where the business has its base, and those of the others beside it. */
export const planAnswerSchema = z
  .object({
    ...plan,
    others: z.array(planSchema).exactOptional().describe('The other municipalities’, in the order they were named'),
  })
  .meta({ id: 'PlanAnswer' });
export type PlanAnswer = Answer<typeof planAnswerSchema>;
