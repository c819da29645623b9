import * as z from 'zod';
import { words as text } from '../../fields/fields.ts';
import { saidTheSame, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { taskAnswer, taskAnswered } from '../task-answer.ts';
import { words } from './words.ts';

const input = z.strictObject({ text: text(8000) });

/** An officer writes something down for the colleagues of the own body. Nobody else reads it here; it is public record all the same. */
export const writeNote = defineAct({
  name: 'write-note',
  by: ['officer', 'invited-body'],
  on: 'task',
  tasks: ['review', 'opinion'],
  call: {
    id: 'writeNote',
    summary: 'Write a note that the own department alone reads',
    again: sentAgainAs.same('201, another note'),
  },
  input,
  refuse: () => [],
  record: ({ task }, said) => [{ type: 'note-written', task: task.task, ...said }],
  effects: { 'note-written': ['writes-to-colleagues', 'leaves-claim'] },
  isDone: saidTheSame('note-written', input.shape),
  answer: { says: 'The task that was written in', schema: taskAnswered, of: taskAnswer },
  words,
});
