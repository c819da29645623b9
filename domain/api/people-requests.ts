import * as z from 'zod';
import { isBefore } from '../calendar/day.ts';
import { code, daySchema, filledLine } from '../fields/fields.ts';
import { mostMoved } from './most-moved.ts';

/** `POST /api/departments/{departmentId}/assignments` */
export const assignmentsSchema = z.strictObject({
  to: filledLine(200),
  tasks: z
    .array(filledLine(200))
    .min(1, code('missing'))
    .max(mostMoved, code('too-many-tasks'))
    .meta({ description: 'The ids of the tasks' }),
});

/** `POST /api/departments/{departmentId}/absences` */
export const absenceSchema = z
  .strictObject({
    officer: filledLine(200).optional().meta({ description: 'Whose it is; oneself when it is left out' }),
    from: daySchema,
    to: daySchema,
    deputy: filledLine(200),
  })
  .refine(({ from, to }) => !isBefore(to, from), {
    ...code('absence-ends-before'),
    path: ['to'],
    // Said together with what else is wrong.
    when: ({ value }) => bothDays.safeParse(value).success,
  });

const bothDays = z.object({ from: daySchema, to: daySchema });
