import type { WithdrawalRefusal } from '../../case/choose.ts';
import type { ActWords } from '../define.ts';
import { withdrawalMail } from './mail.ts';

export const words: ActWords<'permit', WithdrawalRefusal, 'permit-withdrawn'> = {
  title: { sv: 'Återkalla', en: 'Withdraw' },
  button: { sv: 'Återkalla', en: 'Withdraw' },
  fields: { permit: { label: { sv: 'Det som återkallas', en: 'What is withdrawn' }, as: 'given' } },
  refusals: {
    'not-found': { as: 'not-found' },
    'not-yours': { as: 'not-yours' },
    'already-decided': { as: 'already-decided' },
  },
  history: {
    'permit-withdrawn': {
      staff: { sv: 'Företaget återkallade {permit}.', en: 'The business withdrew {permit}.' },
      applicant: { sv: 'Ni återkallade {permit}.', en: 'You withdrew {permit}.' },
    },
  },
  mails: {
    withdrawn: {
      say: withdrawalMail,
      sent: {
        staff: {
          sv: 'Ett mejl om återkallelsen skickades till företaget.',
          en: 'An email about the withdrawal was sent to the business.',
        },
        applicant: {
          sv: 'Ett mejl om återkallelsen skickades till er.',
          en: 'An email about the withdrawal was sent to you.',
        },
      },
    },
  },
};
