import { type Actor, taskName } from '#domain/case/facts.ts';
import { taskOf } from '#domain/case/view.ts';
import { applicantsCase } from '../http/access/applicant.ts';
import { mailboxsCase } from '../http/access/mailbox.ts';
import { Problem } from '../http/problem.ts';
import { languageOfRequest } from '../http/request.ts';
import { viewOf } from '../view-of.ts';
import { withCheckedAnswers } from './checked-answers.ts';
import { always, type Find, situation } from './find.ts';
import { limitWriting } from './limit-writing.ts';

const owner: Actor = { kind: 'applicant' };

/** The owner's own case; an act on a task is done to the one whose question, or part, the address names. */
export const findByOwner: Find = async (act, event) => {
  const stored = act.fromMailbox ? await mailboxsCase(act.fromMailbox, event) : await applicantsCase(event);
  const view = viewOf(stored);
  const at = situation(stored, view, owner, event);
  const count = (input: unknown) => limitWriting(act, stored.id, input, event);
  const { answers } = act;
  if (act.on !== 'task')
    return {
      stored,
      at,
      requireChangeable: always,
      count,
      ...(answers && { check: (input) => withCheckedAnswers(answers, at, input, languageOfRequest(event)) }),
    };
  const question = [...view.requests, ...view.takenBack].find((r) => r.id === at.ref);
  // An address names a question, or a part; no part is called as a question is.
  const isOfPart = act.path.includes('/permits/');
  const task = taskOf(view, isOfPart ? taskName.review(at.ref ?? '') : (question?.task ?? ''));
  if (!task) throw new Problem('not-found');
  return { stored, at: { ...at, task }, requireChangeable: always, count };
};
