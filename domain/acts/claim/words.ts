import type { ActWords } from '../define.ts';

export const words: ActWords<never, never, 'task-claimed'> = {
  title: { sv: 'Ta uppgiften', en: 'Claim the task' },
  button: { sv: 'Ta uppgiften', en: 'Claim the task' },
  fields: {},
  refusals: {},
  history: { 'task-claimed': { staff: { sv: '{officer} tog uppgiften.', en: '{officer} claimed the task.' } } },
};
