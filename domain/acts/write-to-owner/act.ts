import { mailCause } from '../../case/mail-causes.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { writing, writingAnswer } from '../writing.ts';
import { words } from './words.ts';

/**
 * The body that has a part writes to the owner, or answers what they wrote (förvaltningslagen (2017:900) 6 §). It is no
 * question: it has no last day and stops no clock. Also when the part is decided.
 */
export const writeToOwner = defineAct({
  name: 'write-to-owner',
  by: ['officer'],
  on: 'task',
  tasks: ['review'],
  call: {
    id: 'writeToOwner',
    summary: 'Write to the business, or answer its message: no question, so that no clock stops',
    again: sentAgainAs.same('201, another message'),
  },
  input: writing,
  evenWhenClosed: true,
  evenWhenDone: true,
  refuse: () => [],
  record: ({ task }, said) => [
    {
      type: 'owner-written-to',
      task: task.task,
      ...said,
      mails: [mailCause.ofAct('write-to-owner', `${task.task}/${task.version}`)],
    },
  ],
  effects: { 'owner-written-to': ['writes-to-owner', 'tells-applicant', 'tells-coordinator', 'leaves-claim'] },
  isDone: saidTheSame('owner-written-to', writing.shape),
  answer: writingAnswer,
  words,
});
