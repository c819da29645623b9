import type { LastDayFault } from '../case/last-days.ts';
import type { RefusalWords } from './define.ts';

/** Why a last day cannot be set. `{first}`, `{reasonable}` and `{last}` are days. */
export const lastDayRefusals: Readonly<Record<LastDayFault, RefusalWords>> = {
  'last-day-too-early': {
    as: 'last-day',
    says: {
      sv: 'Företaget hinner inte svara. Välj tidigast {first}.',
      en: 'The business has no time to answer. Choose {first} at the earliest.',
    },
  },
  'last-day-too-late': {
    as: 'last-day',
    says: {
      sv: 'Så länge får ärendet inte vänta. Välj senast {last}.',
      en: 'The case must not wait that long. Choose {last} at the latest.',
    },
  },
  'last-day-needs-reason': {
    as: 'last-day',
    says: {
      sv: 'Före {reasonable} är kort tid att yttra sig. Välj en senare dag, eller skriv varför det brådskar.',
      en: 'Before {reasonable} is a short time to comment. Choose a later day, or write why it is urgent.',
    },
  },
};
