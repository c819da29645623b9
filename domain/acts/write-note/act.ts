import { saidJustNow, sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { writing, writingAnswer } from '../writing.ts';
import { words } from './words.ts';

/** An officer writes something down for the colleagues of the own body. Nobody else reads it here; it is public record all the same. */
export const writeNote = defineAct({
  name: 'write-note',
  by: ['officer', 'invited-body'],
  on: 'task',
  tasks: ['review', 'opinion'],
  call: {
    id: 'writeToColleagues',
    summary: 'Write a note that the own department alone reads',
    again: sentAgainAs.words('201, another note'),
  },
  input: writing,
  refuse: () => [],
  record: ({ task }, said) => [{ type: 'colleagues-written-to', task: task.task, ...said }],
  effects: { 'colleagues-written-to': ['writes-to-colleagues', 'leaves-claim'] },
  isDone: saidJustNow('colleagues-written-to', writing.shape),
  answer: writingAnswer,
  words,
});
