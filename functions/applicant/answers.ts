import { answerSchema } from '#domain/api/requests.ts';
import { mailCause } from '#domain/case/mail-causes.ts';
import { taskOf } from '#domain/case/view.ts';
import type { AttachmentRef } from '#domain/fields/attachment.ts';
import type { StoredCase } from '#domain/ports/store/cases.ts';
import { applicantsCase } from '../http/access/applicant.ts';
import { Problem } from '../http/problem.ts';
import { reply } from '../http/reply.ts';
import { bodyOf, languageOfRequest, pathPart, type Request } from '../http/request.ts';
import { checkedFiles } from '../work/checked-files.ts';
import { tellClockChanged } from '../work/clock-changed.ts';
import { recordInTask, viewOf } from '../work/record.ts';
import { release } from '../work/release.ts';

interface Answer {
  readonly text: string;
  readonly files: readonly AttachmentRef[];
}

/**
 * `POST /api/cases/{caseId}/supplements/{id}` and `/hearings/{id}`: the applicant answers. The same answer sent again, because
 * nobody heard that it had arrived, is the same answer. An officer who does something at that moment does not stop it.
 */
export const answer = (kind: 'supplement' | 'hearing') => async (event: Request) => {
  const stored = await applicantsCase(event);
  const { text, files: sent = [] } = bodyOf(event, answerSchema);
  const id = pathPart(event, 'id');
  const view = viewOf(stored);
  if (view.takenBack.some((r) => r.id === id && r.kind === kind)) throw new Problem('taken-back');
  const request = view.requests.find((r) => r.id === id && r.kind === kind);
  if (!request) throw new Problem('not-found');
  const files = request.answer
    ? sent
    : await checkedFiles(
        sent.map((file, i) => ({ id: file.id, pointer: `/files/${i}` })),
        { caseId: stored.id, request: id },
        languageOfRequest(event),
      );
  for (let tries = 1; ; tries += 1) {
    try {
      await record(tries === 1 ? stored : await applicantsCase(event), id, kind, { text, files });
      return reply(201, { answered: id });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'stale' || tries === patience) throw error;
    }
  }
};

/** More often than officers do something in the same moment. */
const patience = 5;

async function record(stored: StoredCase, id: string, kind: 'supplement' | 'hearing', { text, files }: Answer) {
  const view = viewOf(stored);
  if (view.takenBack.some((r) => r.id === id && r.kind === kind)) throw new Problem('taken-back');
  const request = view.requests.find((r) => r.id === id && r.kind === kind);
  const task = request && taskOf(view, request.task);
  if (!request || !task) throw new Problem('not-found');
  if (request.answer) {
    const ids = (of: readonly { readonly id: string }[]) => of.map((file) => file.id).join();
    if (request.answer.text !== text || ids(request.answer.files ?? []) !== ids(files))
      throw new Problem('already-answered');
    // The first time may have ended between its fact and what follows from it.
    await release(stored);
    await tellClockChanged(stored.waiting, task.task);
    return;
  }
  if (task.status === 'done') throw new Problem('already-done');
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
}
