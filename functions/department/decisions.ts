import type * as z from 'zod';
import { type FieldProblem, fieldText } from '#domain/api/field-problems.ts';
import { decisionSchema, opinionSchema, resolutionSchema } from '#domain/api/requests.ts';
import type { CaseCatalogue } from '#domain/case/case-catalogue.ts';
import { decisionFaults, decisionRefusals } from '#domain/case/decide.ts';
import { taskId } from '#domain/case/facts.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { permitOf } from '#domain/case/view.ts';
import { type Language, listOf } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { refusalTexts } from '#domain/words/problems.ts';
import { count } from '../aws/observability.ts';
import { officer } from '../http/access/staff.ts';
import { Problem } from '../http/problem.ts';
import { type Reply, reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, type Request } from '../http/request.ts';
import { catalogueFor } from '../work/catalogue-for.ts';
import { now } from '../work/now.ts';
import { recordInTask } from '../work/record.ts';
import type { OfficersTask } from './officers-task.ts';
import { ifWellFormed, lastAct, once, saysTheSame } from './once.ts';

/** `POST /api/tasks/{taskId}/decision` */
export const decide = (event: Request) =>
  once(event, {
    before: (found) => sentBefore(event, found, 'decided', decisionSchema, ({ outcome }) => ({ outcome })),
    now: (found) => recordDecision(event, found),
  });

async function recordDecision(event: Request, { staff, stored, view, task }: OfficersTask) {
  const input = bodyOf(event, decisionSchema);
  if (task.kind !== 'review' || task.permit === undefined) throw new Problem('wrong-kind');
  const permit = permitOf(view, task.permit);
  if (!permit) throw new Problem('not-found');
  const language = languageOfRequest(event);
  const faults = decisionFaults(permit, input, now());
  if (faults.length > 0)
    throw new Problem(
      'invalid-input',
      faults.map(({ code, pointer }) => ({ pointer, message: fieldText(code, language) })),
    );
  const refusals = decisionRefusals(view, task, input, now());
  if (refusals.length > 0) {
    throw new Problem(
      'cannot-decide',
      refusals.map((r) => refusalProblem(r, catalogueFor(view), language)),
    );
  }
  const { ground, conditions, validUntil, hearingException, ...required } = input;
  await recordInTask(stored, task, officer(staff, task.department), {
    type: 'decided',
    task: task.task,
    permit: task.permit,
    mails: [mailCause.decision(task.permit)],
    ...required,
    ...(ground !== undefined && { ground }),
    ...(conditions && { conditions }),
    ...(validUntil !== undefined && { validUntil }),
    ...(hearingException !== undefined && { hearingException }),
  });
  count('DecisionsMade');
  return reply(201, { taskId: taskId(stored.id, task.task), outcome: input.outcome });
}

/** `POST /api/tasks/{taskId}/opinion` */
export const giveOpinion = (event: Request) =>
  once(event, {
    before: (found) => sentBefore(event, found, 'opinion-given', opinionSchema, ({ stance }) => ({ stance })),
    now: async ({ staff, stored, task }) => {
      const input = bodyOf(event, opinionSchema);
      if (task.kind !== 'opinion') throw new Problem('wrong-kind');
      await recordInTask(stored, task, officer(staff, task.department), {
        type: 'opinion-given',
        task: task.task,
        ...input,
      });
      return reply(201, { taskId: taskId(stored.id, task.task), stance: input.stance });
    },
  });

/** `POST /api/tasks/{taskId}/resolution`: the coordinator has settled what the route could not. */
export const resolve = (event: Request) =>
  once(event, {
    before: (found) => sentBefore(event, found, 'follow-up-resolved', resolutionSchema, () => ({})),
    now: async ({ staff, stored, task }) => {
      const { note } = bodyOf(event, resolutionSchema);
      if (task.kind !== 'follow-up') throw new Problem('wrong-kind');
      await recordInTask(stored, task, officer(staff, task.department), {
        type: 'follow-up-resolved',
        task: task.task,
        note,
      });
      return reply(201, { taskId: taskId(stored.id, task.task) });
    },
  });

/** The answer to an act that ended the task, when it was the caller's and said what this one says. */
function sentBefore<T extends object>(
  event: Request,
  found: OfficersTask,
  type: 'decided' | 'opinion-given' | 'follow-up-resolved',
  schema: z.ZodType<T> & { readonly shape: object },
  answer: (input: T) => object,
): Reply | undefined {
  const fact = lastAct(found, type);
  const input = fact && ifWellFormed(() => bodyOf(event, schema));
  if (!fact || !input || !saysTheSame(fact, input, schema.shape)) return undefined;
  return reply(201, { taskId: taskId(found.stored.id, found.task.task), ...answer(input) });
}

function refusalProblem(
  refusal: ReturnType<typeof decisionRefusals>[number],
  catalogue: CaseCatalogue,
  language: Language,
): FieldProblem {
  const names = refusal.about.map(
    (id) => catalogue.permits[id]?.name[language] ?? catalogue.departments[id]?.name[language] ?? id,
  );
  return {
    pointer: refusal.pointer,
    message: fill(refusalTexts[refusal.code][language], { about: listOf(names, language) }),
  };
}
