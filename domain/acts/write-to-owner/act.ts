import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { filesSchema } from '../../fields/attachment.ts';
import { words as text } from '../../fields/fields.ts';
import { saidJustNow, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { writingAnswer } from '../writing.ts';
import { words } from './words.ts';

const input = z.strictObject({ text: text(8000), files: filesSchema.optional() });

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
    again: sentAgainAs.words('201, another message'),
  },
  input,
  files: 'files',
  evenWhenClosed: true,
  evenWhenDone: true,
  refuse: () => [],
  record: ({ task }, { text: said, files = [] }) => [
    {
      type: 'owner-written-to',
      task: task.task,
      text: said,
      ...(files.length > 0 && { files }),
      mails: [mailCause.ofAct('write-to-owner', `${task.task}/${task.version}`)],
    },
  ],
  effects: { 'owner-written-to': ['writes-to-owner', 'tells-applicant', 'tells-coordinator', 'leaves-claim'] },
  isDone: saidJustNow('owner-written-to', input.shape),
  answer: writingAnswer,
  words,
});
