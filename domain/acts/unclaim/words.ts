import type { ActWords } from '../define.ts';

export const words: ActWords<never, never, 'task-released'> = {
  title: { sv: 'Släpp uppgiften', en: 'Release the task' },
  button: { sv: 'Släpp uppgiften', en: 'Release the task' },
  fields: {},
  refusals: {},
  history: { 'task-released': { staff: { sv: '{officer} släppte uppgiften.', en: '{officer} released the task.' } } },
};
