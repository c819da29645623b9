import type { RefusalWords } from './define.ts';

/** A last day can be too early for the applicant to answer, or so late that the case lies still. */
export type OutOfBounds = 'last-day-too-early' | 'last-day-too-late';

/** Why a last day cannot be set. `{first}` and `{last}` are days. */
export const lastDayRefusals: Readonly<Record<OutOfBounds, RefusalWords>> = {
  'last-day-too-early': {
    as: 'last-day',
    says: {
      sv: 'Företaget hinner inte svara. Välj tidigast {first}.',
      en: 'The business would not have time to answer. Choose {first} at the earliest.',
    },
  },
  'last-day-too-late': {
    as: 'last-day',
    says: {
      sv: 'Så länge får ärendet inte vänta. Välj senast {last}.',
      en: 'The case must not wait that long. Choose {last} at the latest.',
    },
  },
};
