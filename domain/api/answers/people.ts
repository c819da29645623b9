import * as z from 'zod';
import { taskKinds } from '../../case/facts.ts';
import { type Answer, basis, day, text, truth, yes } from './answer.ts';

const colleague = z.object({ id: text, name: text });

const absence = z.object({
  id: text,
  officer: colleague,
  from: day.describe('The first day away'),
  to: day.describe('The last day away'),
  deputy: colleague,
  now: truth.describe('Whether they are away today'),
  mayTakeBack: yes.exactOptional().describe('The caller may take it back'),
});

/** What `GET /api/departments/{departmentId}/absences` answers. */
export const absencesSchema = z.object({ absences: z.array(absence) });
export type AbsenceShown = Answer<typeof absence>;

/** What `POST /api/departments/{departmentId}/absences` answers. */
export const absenceStoredSchema = z.object({ id: text });

/** What `POST /api/departments/{departmentId}/absences/{id}/withdrawal` answers. */
export const absenceGoneSchema = z.object({ withdrawn: yes });

const officer = colleague.extend({
  me: yes.exactOptional().describe('The caller'),
  away: z.object({ to: day, deputy: colleague }).exactOptional().describe('They are away today, until a day'),
});
export type OfficerShown = Answer<typeof officer>;

/** What `GET /api/departments/{departmentId}/officers` answers. */
export const officersSchema = z.object({ officers: z.array(officer) });

const task = z.object({
  taskId: text,
  kind: z.enum(taskKinds),
  permitName: text.exactOptional(),
  reference: text,
  business: text,
  municipality: text,
  municipalityName: text,
  lateBody: text.exactOptional().describe('Of a follow-up: the body whose day has passed'),
  due: day.exactOptional(),
  dueBasis: basis.exactOptional(),
  waits: yes.exactOptional().describe('It waits for others, and is on nobody’s desk meanwhile'),
  late: yes.exactOptional().describe('Its day has passed'),
  claimedBy: colleague.exactOptional().describe('Who works on it'),
  noDeputy: yes
    .exactOptional()
    .describe('For the head: whoever works on it is away, and their deputy is disqualified in its case'),
});
export type WorkTask = Answer<typeof task>;

/** What `GET /api/departments/{departmentId}/stand-ins` answers. */
export const standInsSchema = z.object({
  standIns: z.array(z.object({ officer: colleague, to: day.describe('Their last day away'), tasks: z.array(task) })),
});

const counts = { open: z.int(), late: z.int() };

/** What `GET /api/departments/{departmentId}/work` answers. */
export const workSchema = z.object({
  open: z.int(),
  late: z.int(),
  unclaimed: z.int(),
  officers: z.array(officer.extend(counts)).describe('The load of each, also of those who have nothing'),
  municipalities: z.array(z.object({ id: text, name: text, unclaimed: z.int(), ...counts })),
  tasks: z.array(task).describe('All that are open, the one due first on top'),
  more: yes.exactOptional().describe('There are more open tasks than were counted'),
});
export type Work = Answer<typeof workSchema>;

/** What `POST /api/departments/{departmentId}/assignments` answers. */
export const assignedSchema = z.object({
  moved: z.array(text).describe('The tasks that their new officer has now'),
  notMoved: z.array(z.object({ taskId: text, code: text, title: text })).describe('The others, each with why'),
});
export type Assigned = Answer<typeof assignedSchema>;
