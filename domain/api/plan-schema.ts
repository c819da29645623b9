import * as z from 'zod';
import { reminderParts } from '../definitions/advice.ts';
import { eventGroups } from '../definitions/event.ts';
import { bases, gates } from '../definitions/permit.ts';
import { proofs } from '../definitions/source.ts';
import type { GuideView, PlanAnswer } from './guide-answers.ts';

const text = z.string();
const texts = z.array(text);
const day = z.iso.date();
const yes = z.literal(true);
const each = <T extends z.ZodType>(value: T) => z.object({ early: value, statutory: value, late: value });
const span = z.object({ value: z.number(), unit: z.enum(['days', 'weeks', 'months']) });
const basis = z.enum(bases).meta({ description: 'Only `law` is the law’s time' });

const coordinator = z
  .object({ name: text, page: text, reach: text, mailbox: text })
  .meta({ id: 'Coordinator', description: 'Who follows the whole case, and how they are reached' });

const source = z
  .object({
    title: text,
    proof: z.enum(proofs),
    url: text.exactOptional(),
    read: day.exactOptional(),
    through: text.exactOptional().meta({ description: 'The latest amendment in the text of a statute that was read' }),
    verified: z.boolean(),
  })
  .meta({ id: 'Source', description: 'Where a rule was read, and whether it could be verified' });

const permit = z
  .object({
    id: text,
    kind: text,
    department: text,
    departmentName: text,
    departmentVerified: z.boolean(),
    certainty: z.enum(['certain', 'possible']),
    unsaid: yes
      .exactOptional()
      .meta({ description: 'Possible only through what the owner has not said: it decides no day' }),
    said: z
      .object({ time: text, order: text, fee: text, law: text })
      .meta({ description: 'Marks of what an owner plans by: each is another text when its rule is another' }),
    replaces: texts.exactOptional().meta({ description: 'Retired permits that this one took the place of' }),
    name: text,
    why: text,
    tests: text,
    usualObstacles: texts,
    fee: text,
    validity: text,
    documents: texts,
    law: z.object({ cite: text, verified: z.boolean(), url: text.exactOptional(), sources: z.array(source) }),
    neededToOpen: z.boolean(),
    after: z.array(
      z.object({
        id: text,
        gate: z.enum(gates),
        strength: z.enum(['hard', 'advisable']),
        veto: z.boolean(),
        conditionsBind: z.boolean(),
        name: text,
        why: text,
        source,
      }),
    ),
    clock: z.object({
      kind: z.enum(['decision', 'wait']),
      basis,
      noLimit: yes.exactOptional(),
      verified: z.boolean(),
      note: text.exactOptional(),
      counted: text,
      source,
    }),
    stages: z.array(z.object({ name: text, verified: z.boolean() })),
    elsewhere: text
      .exactOptional()
      .meta({ description: 'The page where it is handed in, when it is not part of the case' }),
    practice: z
      .object({
        decidedBy: z.enum(['board', 'delegated']).exactOptional(),
        fees: text.exactOptional(),
        contact: text.exactOptional(),
        note: text.exactOptional(),
        verified: z.boolean(),
      })
      .exactOptional(),
    appeal: text,
    filed: each(day),
    window: each(day),
    usable: each(day),
  })
  .meta({ id: 'PlannedPermit' });

const field = {
  id: text,
  section: text,
  label: text,
  help: text.exactOptional(),
  optional: z.boolean(),
  known: z
    .object({ value: z.union([z.boolean(), z.number(), text]), at: text.exactOptional() })
    .exactOptional()
    .meta({ description: 'What the guide has been told already, as the form hands it in' }),
  neededBy: z.array(z.object({ permit: text, department: text })),
  formerly: texts
    .exactOptional()
    .meta({ description: 'Retired fields that asked for the same thing: what a draft holds of them goes here' }),
};
const requirement = z
  .discriminatedUnion('type', [
    z.object({ ...field, type: z.enum(['property', 'yes-no', 'attachment']) }),
    z.object({ ...field, type: z.enum(['text', 'long-text']), max: z.number() }),
    z.object({
      ...field,
      type: z.literal('number'),
      min: z.number(),
      max: z.number(),
      integer: z.boolean(),
      unit: text.exactOptional(),
    }),
    z.object({ ...field, type: z.literal('day'), from: span, to: span }),
    z.object({
      ...field,
      type: z.enum(['choice', 'choices']),
      options: z.array(z.object({ value: text, label: text })),
    }),
  ])
  .meta({ id: 'Requirement', description: 'One field of the form, and the rule by which it is checked' });

const plan = {
  catalogueVersion: text,
  municipality: text,
  municipalityName: text,
  event: text,
  aim: z.enum(['open', 'change', 'build', 'hold', 'close']),
  asked: texts,
  offered: z.record(text, texts),
  mustTick: texts,
  next: text.exactOptional(),
  today: day,
  permits: z.array(permit),
  requirements: z.array(requirement),
  obstacles: z.array(z.object({ id: text, text, remedy: text })),
  reminders: z.array(
    z.object({ id: text, part: z.enum(reminderParts), text, verified: z.boolean(), unsaid: yes.exactOptional() }),
  ),
  opening: z.object({
    early: day,
    statutory: day,
    late: day,
    shown: each(day),
    decidedBy: texts,
    paths: each(texts),
    basis,
  }),
  earlier: z.array(z.object({ question: text, text, early: day, statutory: day, spares: texts })),
  fixed: texts,
  coordinator,
};

/** What `POST /api/guide/plan` answers, as the OpenAPI document shows it. */
export const planAnswerSchema: z.ZodType<PlanAnswer> = z
  .object({ ...plan, others: z.array(z.object(plan).meta({ id: 'Plan' })).exactOptional() })
  .meta({ id: 'PlanAnswer' });

const retired = z.object({ id: text, name: text, successor: text.exactOptional() });

/** What `GET /api/guide` answers, as the OpenAPI document shows it. */
export const guideSchema: z.ZodType<GuideView> = z
  .object({
    catalogueVersion: text,
    municipalities: z.array(z.object({ id: text, name: text, coordinator })),
    events: z.array(
      z.object({
        id: text,
        group: z.enum(eventGroups),
        groupName: text,
        name: text,
        description: text,
        questions: texts,
        given: z.record(text, z.unknown()),
      }),
    ),
    questions: z.array(
      z.object({
        id: text,
        ask: text,
        help: text.exactOptional(),
        type: z.enum(['yes-no', 'number', 'choice', 'several']),
        min: z.number().exactOptional(),
        max: z.number().exactOptional(),
        unit: text.exactOptional(),
        options: z.array(z.object({ id: text, text, help: text.exactOptional() })).exactOptional(),
      }),
    ),
    retired: z
      .object({ municipalities: z.array(retired), events: z.array(retired), questions: texts })
      .meta({ description: 'Ids that addresses and drafts may still hold, and what took their place' }),
  })
  .meta({ id: 'Guide' });
