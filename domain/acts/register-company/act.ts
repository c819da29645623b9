import * as z from 'zod';
import { factKey } from '../../case/facts.ts';
import { mailCause } from '../../case/mail-causes.ts';
import { filledLine, written } from '../../fields/fields.ts';
import { companyNumber } from '../../fields/organisation-number.ts';
import { sentAgainAs } from '../again.ts';
import { defineAct } from '../define.ts';
import { words } from './words.ts';

/**
 * A company that was being formed when it applied has been registered: its number and name take the place of those it applied
 * with, and every body with an open task is told. What was said wrong can be said again.
 */
export const registerCompany = defineAct({
  name: 'register-company',
  by: ['owner'],
  on: 'case',
  tasks: [],
  call: {
    id: 'registerCompany',
    summary: 'Add the organisation number and the name of a company that was being formed when it applied',
    again: sentAgainAs.same('201, and what is said last holds'),
  },
  input: z.strictObject({ organisationNumber: written(companyNumber, 'company-number', 40), name: filledLine(120) }),
  refuse: ({ view }) => (view.company === undefined ? [{ code: 'not-forming' }] : []),
  record: ({ view }, { organisationNumber, name }) => {
    const number = (view.company?.times ?? 0) + 1;
    return [
      {
        type: 'company-registered',
        key: factKey.company(number),
        organisationNumber,
        name,
        mails: view.tasks
          .filter((task) => task.status === 'open' && task.kind !== 'follow-up')
          .map(({ task }) => mailCause.notice('company', task, String(number))),
      },
    ];
  },
  effects: { 'company-registered': ['tells-applicant', 'tells-coordinator'] },
  isDone: ({ view }, { organisationNumber, name }) => {
    const { business } = view.submitted;
    const isSaid = view.company?.registeredAt !== undefined;
    return isSaid && business.organisationNumber === organisationNumber && business.name === name;
  },
  answer: {
    says: 'The number and name that the case has from now on',
    schema: z.object({ organisationNumber: z.string(), name: z.string() }),
    of: (_at, said) => said,
  },
  words,
});
