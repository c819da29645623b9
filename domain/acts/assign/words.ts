import type { ActWords } from '../define.ts';

export const words: ActWords<'to', 'no-colleague' | 'colleague-disqualified', 'task-assigned'> = {
  title: { sv: 'Lämna över uppgiften', en: 'Hand over the task' },
  button: { sv: 'Lämna över', en: 'Hand over' },
  fields: {
    to: {
      label: { sv: 'Till vem', en: 'To whom' },
      help: {
        sv: 'De som har loggat in här de senaste 90 dagarna.',
        en: 'Those who have signed in here within the last 90 days.',
      },
      as: 'line',
    },
  },
  refusals: {
    'no-colleague': {
      as: 'invalid-input',
      says: {
        sv: 'Välj någon som hör till er förvaltning och har loggat in här.',
        en: 'Choose somebody who belongs to your department and has signed in here.',
      },
    },
    'colleague-disqualified': {
      as: 'cannot-be-done',
      says: {
        sv: 'Kollegan har anmält jäv i ärendet. Välj någon annan.',
        en: 'That colleague has reported that they are disqualified in the case. Choose somebody else.',
      },
    },
  },
  history: {
    'task-assigned': {
      staff: null,
      own: { sv: '{officer} lämnade uppgiften till {assignee}.', en: '{officer} handed the task to {assignee}.' },
    },
  },
};
