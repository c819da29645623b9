import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { filesSchema } from '../../fields/attachment.ts';
import { words as text } from '../../fields/fields.ts';
import { saidJustNow, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { sentAnswer } from '../sending.ts';
import { words } from './words.ts';

const input = z.strictObject({
  text: text(8000),
  files: filesSchema.optional(),
});

/** The owner writes to the body that has a part, also when it is decided. */
export const writeMessage = definePromisedAct({
  name: 'write-message',
  by: ['owner'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/permits/{id}/messages',
  call: {
    id: 'writeMessage',
    summary: 'Write to the department that has a part, also when it is decided',
    again: sentAgainAs.words('201, another message'),
  },
  input,
  files: 'files',
  evenWhenClosed: true,
  refuse: () => [],
  record: ({ task }, { text: said, files = [] }) => [
    {
      type: 'message-written',
      task: task.task,
      text: said,
      ...(files.length > 0 && { files }),
      mails: [mailCause.notice('message', task.task, String(task.version))],
    },
  ],
  effects: { 'message-written': ['sends-in', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidJustNow('message-written', input.shape),
  answer: sentAnswer,
  words,
});
