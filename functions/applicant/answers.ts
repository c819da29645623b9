import { taskOf } from '#domain/case/view.ts';
import { answerSchema } from '#domain/contract/requests.ts';
import { applicantsCase } from '../support/access/applicant.ts';
import { requireCheckedFiles } from '../support/checked-files.ts';
import { recordInTask, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../support/http/request.ts';
import { tellClockChanged } from '../support/route/clock-changed.ts';

/** `POST /api/cases/{caseId}/supplements/{id}` and `/hearings/{id}`: the applicant answers. */
export const answer = (kind: 'supplement' | 'hearing') => async (event: Request) => {
  const { text, files } = bodyOf(event, answerSchema);
  const stored = await applicantsCase(event);
  const view = viewOf(stored);
  const request = view.requests.find((r) => r.id === pathPart(event, 'id') && r.kind === kind);
  const task = request && taskOf(view, request.task);
  if (!request || !task) throw new Problem('not-found');
  if (request.answer) throw new Problem('already-answered');
  if (task.status === 'done') throw new Problem('already-done');
  await requireCheckedFiles(
    (files ?? []).map(({ id }, i) => ({ id, pointer: `/files/${i}` })),
    { caseId: stored.id },
    languageOfRequest(event),
  );
  await recordInTask(
    stored,
    task,
    { kind: 'applicant' },
    {
      type: kind === 'supplement' ? 'supplement-answered' : 'hearing-answered',
      task: task.task,
      request: request.id,
      text,
      ...(files && files.length > 0 && { files }),
    },
  );
  await tellClockChanged(stored.waiting, task.task);
  return reply(201, { answered: request.id });
};
