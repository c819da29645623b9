import { mailCause } from '../case/mail-causes.ts';
import { type CaseView, taskOf } from '../case/view.ts';
import type { Recorded, Situation } from './define.ts';

/**
 * The causes by which bodies hear that what they were asked is not needed any more: whoever reads nothing but mails would go
 * on with it.
 *
 * @param bare what is recorded, without these
 */
export function notNeededBy(
  { view, after }: Pick<Situation, 'view' | 'after'>,
  bare: readonly Recorded[],
): readonly string[] {
  const asked = openOpinions(view);
  if (asked.length === 0) return [];
  const then = after(bare);
  return asked
    .filter(({ task }) => taskOf(then, task)?.status === 'done')
    .map(({ task }) => mailCause.notice('not-needed', task));
}

const openOpinions = ({ tasks }: CaseView) =>
  tasks.filter(({ kind, status }) => kind === 'opinion' && status === 'open');
