import * as z from 'zod';
import { mailCause } from '../../case/mail-causes.ts';
import { permitOf } from '../../case/view.ts';
import { filesSchema } from '../../fields/attachment.ts';
import { code, idSchema, words as text } from '../../fields/fields.ts';
import { saidJustNow, sentAgainAs } from '../again.ts';
import { definePromisedAct } from '../define.ts';
import { othersWanting, sentAnswer } from '../sending.ts';
import { words } from './words.ts';

const input = z.strictObject({
  /** The field of the form that they are for; left out for papers that the form has no field for. */
  requirement: idSchema().optional(),
  text: text(8000).optional(),
  files: filesSchema.min(1, code('missing')),
});

/** The owner hands in papers, also before anybody asks. Every undecided part that needs the same paper gets it. */
export const handInPapers = definePromisedAct({
  name: 'hand-in-papers',
  by: ['owner'],
  on: 'task',
  tasks: ['review'],
  path: '/api/cases/{caseId}/permits/{id}/papers',
  call: {
    id: 'handInPapers',
    summary: 'Hand in papers for a part, whether or not they were asked for',
    again: sentAgainAs.words('201, more papers'),
  },
  input,
  files: 'files',
  refuse: ({ view, task }, { requirement }) => {
    if (task.status === 'done') return [{ code: 'papers-too-late' }];
    const wanted = permitOf(view, task.permit ?? '')?.planned.requirements ?? [];
    return requirement === undefined || wanted.includes(requirement)
      ? []
      : [{ code: 'not-wanted', pointer: '/requirement' }];
  },
  record: (at, { requirement, text: said, files }) => [
    {
      type: 'papers-handed-in',
      task: at.task.task,
      files,
      ...(requirement !== undefined && { requirement }),
      ...(said !== undefined && { text: said }),
      mails: [at.task.task, ...othersWanting(at, requirement)].map((task) =>
        mailCause.notice('papers', task, `${at.task.task}/${at.task.version}`),
      ),
    },
  ],
  effects: { 'papers-handed-in': ['sends-in', 'tells-applicant', 'tells-coordinator'] },
  isDone: saidJustNow('papers-handed-in', input.shape),
  answer: sentAnswer,
  words,
});
