import { mailCause } from '../../case/mail-causes.ts';
import { othersInTalk, takesPartInTalk } from '../../case/talk.ts';
import type { CaseView, TaskView } from '../../case/view.ts';
import { saidJustNow, sentAgainAs } from '../again.ts';
import { defineAct, type Refused } from '../define.ts';
import { writing, writingAnswer } from '../writing.ts';
import { words } from './words.ts';

type NobodyReads = keyof typeof words.refusals;

/**
 * A body writes to the others that have a task in the case, on record and not in mail (förvaltningslagen (2017:900) 8 §). Each hears of it in its own mail or digest. The owner does not read it on their page.
 */
export const writeToBodies = defineAct({
  name: 'write-to-bodies',
  by: ['officer', 'invited-body'],
  on: 'task',
  tasks: ['review', 'opinion'],
  call: {
    id: 'writeToBodies',
    summary: 'Write to the other departments and authorities that have a task in the case',
    again: sentAgainAs.words('201, another message'),
  },
  input: writing,
  evenWhenDone: true,
  refuse: ({ view, task }): readonly Refused<NobodyReads>[] => {
    const why = whyNot(view, task);
    return why === undefined ? [] : [{ code: why }];
  },
  record: ({ view, task }, said) => [
    {
      type: 'bodies-written-to',
      task: task.task,
      ...said,
      mails: othersInTalk(view, task.department).map((other) =>
        mailCause.notice('talk', other.task, `${task.task}/${task.version}`),
      ),
    },
  ],
  effects: { 'bodies-written-to': ['writes-to-bodies', 'leaves-claim'] },
  isDone: saidJustNow('bodies-written-to', writing.shape),
  answer: writingAnswer,
  words,
  offered: (view, task) => whyNot(view, task) === undefined,
});

function whyNot(view: CaseView, task: TaskView): NobodyReads | undefined {
  if (!takesPartInTalk(view, task)) return 'no-part-left';
  return othersInTalk(view, task.department).length === 0 ? 'nobody-else' : undefined;
}
