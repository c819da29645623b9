import { definitions } from '#workflows/catalogue.ts';
import { defineValues } from '#workflows/define.ts';
import { signPermit } from './answers.ts';

const last = definitions.municipalities.at(-1);

/** The one decision that two must have looked at in a demonstration: a sign in the municipality that is listed last. */
export const lookedAtTwice = {
  municipality: last?.id ?? '',
  department: last?.departments['building-board'] ?? '',
  permit: signPermit,
};

/** What a demonstration says of a body, as an installation does in its `values.ts`: nobody has to demand it in truth. */
export default defineValues({
  departments: Object.fromEntries([[lookedAtTwice.department, { secondPair: [lookedAtTwice.permit] }]]),
});
