import * as z from 'zod';
import { gates } from '../../definitions/permit.ts';
import { proofs } from '../../definitions/source.ts';
import { type Answer, basis, day, text, texts, truth, yes } from './answer.ts';

/** One value for each of the three courses that a plan counts with. */
export const each = <T extends z.ZodType>(value: T) => z.object({ early: value, statutory: value, late: value });

const source = z
  .object({
    title: text,
    proof: z.enum(proofs),
    url: text.exactOptional(),
    read: day.exactOptional(),
    through: text.exactOptional().describe('The latest amendment in the text of a statute that was read'),
    verified: truth,
  })
  .meta({ id: 'Source', description: 'Where a rule was read, and whether it could be verified' });
export type SourceView = Answer<typeof source>;

/** A permit of a plan, in the caller's language. */
export const plannedPermitSchema = z
  .object({
    id: text,
    kind: text,
    department: text,
    departmentName: text,
    authority: text.describe('The department, or the one whose authority it is a part of'),
    departmentVerified: truth.describe('Whether a page says that this body handles it'),
    certainty: z.enum(['certain', 'possible']),
    unsaid: yes.exactOptional().describe('Possible only through what the owner has not said: it decides no day'),
    said: z
      .object({ time: text, order: text, fee: text, law: text })
      .describe('Marks of what an owner plans by: each is another text when its rule is another'),
    replaces: texts.exactOptional().describe('Retired permits that this one took the place of'),
    name: text,
    why: text,
    tests: text,
    usualObstacles: texts,
    fee: text,
    kronor: z
      .number()
      .exactOptional()
      .describe('Kronor to hand it in, where everybody pays as much; absent where a tariff or the matter decides'),
    begin: text.exactOptional().describe('What is best begun at once, before anything is handed in'),
    validity: text,
    documents: texts,
    law: z.object({ cite: text, verified: truth, url: text.exactOptional(), sources: z.array(source) }),
    neededToOpen: truth.describe('Whether the business must have it before it opens; otherwise it has days of its own'),
    after: z.array(
      z.object({
        id: text,
        gate: z.enum(gates),
        strength: z.enum(['hard', 'advisable']),
        veto: truth,
        conditionsBind: truth,
        name: text,
        why: text,
        source,
      }),
    ),
    clock: z.object({
      kind: z.enum(['decision', 'wait']),
      basis,
      noLimit: yes
        .exactOptional()
        .describe('The law lets it take longer and sets no limit: the last day is an estimate'),
      verified: truth,
      note: text.exactOptional(),
      counted: text.describe('From when it is counted and what a supplement does to it, with the paragraph'),
      source,
    }),
    stages: z.array(z.object({ name: text, verified: truth })),
    elsewhere: text.exactOptional().describe('The page where it is handed in, when it is not part of the case'),
    practice: z
      .object({
        decidedBy: z.enum(['board', 'delegated']).exactOptional(),
        fees: text.exactOptional(),
        contact: text.exactOptional(),
        note: text.exactOptional(),
        verified: truth,
      })
      .exactOptional()
      .describe('How the municipality does it: who decides, and where fees and contact stand'),
    appeal: text,
    filed: each(day),
    window: each(day),
    usable: each(day),
  })
  .meta({ id: 'PlannedPermit' });
export type PlanPermitView = Answer<typeof plannedPermitSchema>;
