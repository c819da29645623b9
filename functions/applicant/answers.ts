import { mailCause } from '#domain/case/mail-causes.ts';
import { taskOf } from '#domain/case/view.ts';
import { answerSchema } from '#domain/contract/requests.ts';
import { applicantsCase } from '../support/access/applicant.ts';
import { checkedFiles } from '../support/checked-files.ts';
import { recordInTask, viewOf } from '../support/commands.ts';
import { Problem } from '../support/http/problem.ts';
import { reply } from '../support/http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../support/http/request.ts';
import { tellClockChanged } from '../support/route/clock-changed.ts';

/** `POST /api/cases/{caseId}/supplements/{id}` and `/hearings/{id}`: the applicant answers. */
export const answer = (kind: 'supplement' | 'hearing') => async (event: Request) => {
  const stored = await applicantsCase(event);
  const { text, files: sent } = bodyOf(event, answerSchema);
  const view = viewOf(stored);
  const id = pathPart(event, 'id');
  if (view.takenBack.some((r) => r.id === id && r.kind === kind)) throw new Problem('taken-back');
  const request = view.requests.find((r) => r.id === id && r.kind === kind);
  const task = request && taskOf(view, request.task);
  if (!request || !task) throw new Problem('not-found');
  if (request.answer) throw new Problem('already-answered');
  if (task.status === 'done') throw new Problem('already-done');
  const files = await checkedFiles(
    (sent ?? []).map(({ id }, i) => ({ id, pointer: `/files/${i}` })),
    { caseId: stored.id, request: request.id },
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
      mails: [mailCause.notice('answered', task.task, request.id)],
      ...(files.length > 0 && { files }),
    },
  );
  await tellClockChanged(stored.waiting, task.task);
  return reply(201, { answered: request.id });
};
