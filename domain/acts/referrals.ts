import { type AskedView, isOutside, type Outside } from '../case/asked.ts';
import { attachmentsIn, filesOfRequest } from '../case/attachments.ts';
import { askedOf, type CaseView, permitOf, type TaskView } from '../case/view.ts';
import type { RefusalWords, TaskSituation } from './define.ts';

/**
 * What an officer can let another body read: the fields that their own task reads and that are filled in, and the files that
 * went or came with questions, answers and messages. Files of the form go with their field.
 */
export function offeredToRead(
  view: CaseView,
  task: TaskView,
): { readonly fields: readonly string[]; readonly files: readonly string[] } {
  const fields = (permitOf(view, task.permit ?? '')?.planned.requirements ?? []).filter(
    (id) => view.requirements[id] !== undefined,
  );
  const inForm = new Set(attachmentsIn(view.requirements).map(({ id }) => id));
  const sent = [
    ...view.requests.filter((r) => r.task === task.task).flatMap(filesOfRequest),
    ...[...view.sentIn, ...view.written].filter((one) => one.task === task.task).flatMap((one) => one.files),
  ];
  return { fields, files: [...new Set(sent.map(({ id }) => id).filter((id) => !inForm.has(id)))] };
}

/** Why a question to another body is not there to be changed or answered. */
export type GoneReferral = 'not-found' | 'taken-back' | 'already-answered' | 'over';

export const goneReferralRefusals = {
  'not-found': { as: 'not-found' },
  'taken-back': { as: 'taken-back' },
  'already-answered': { as: 'already-answered' },
  over: {
    as: 'cannot-be-done',
    says: { sv: 'Svaret behövs inte längre.', en: 'The answer is not needed any more.' },
  },
} as const satisfies Readonly<Record<GoneReferral, RefusalWords>>;

/** The question of the address while it waits for an answer; or why it is gone. */
export function waitingReferral({ view, task, ref = '' }: TaskSituation): AskedView | GoneReferral {
  const asked = askedOf(view, ref);
  if (!asked || asked.by !== task.task) return 'not-found';
  if (asked.state === 'taken-back') return 'taken-back';
  if (asked.state === 'given') return 'already-answered';
  return asked.state === 'waiting' ? asked : 'over';
}

/** The body outside the catalogue that has the question, where one has. */
export const outsideOf = (asked: AskedView | GoneReferral): Outside | undefined =>
  typeof asked !== 'string' && isOutside(asked.to) ? asked.to : undefined;
