import type { ActWords } from '../define.ts';

export const words = {
  title: { sv: 'Skriv till de andra myndigheterna i ärendet', en: 'Write to the other authorities in the case' },
  button: { sv: 'Skicka till dem', en: 'Send it to them' },
  fields: {
    text: {
      label: { sv: 'Meddelande till de andra myndigheterna', en: 'Message to the other authorities' },
      help: {
        sv: 'Alla som har en uppgift i ärendet läser det, och det sparas i ärendet. Skriv inget som är hemligt för någon av dem. Meddelandet blir allmän handling, och företaget har rätt att ta del av det om inte sekretess hindrar. Har det betydelse för beslutet ska företaget få yttra sig (förvaltningslagen 10 och 25 §§).',
        en: 'Everyone with a task in the case reads it, and it is kept in the case. Write nothing that is secret to any of them. The message becomes a public record, and the business has a right to it unless secrecy prevents that. If it matters to the decision, the business must be heard (Administrative Procedure Act, sections 10 and 25).',
      },
      as: 'text',
      rows: 3,
    },
  },
  refusals: {
    'no-part-left': {
      as: 'cannot-be-done',
      says: {
        sv: 'Er uppgift är avslutad utan beslut, så ni deltar inte längre i samtalet.',
        en: 'Your task has ended without a decision, so you no longer take part in the conversation.',
      },
    },
    'nobody-else': {
      as: 'cannot-be-done',
      says: {
        sv: 'Ingen annan myndighet har en uppgift i ärendet.',
        en: 'No other authority has a task in the case.',
      },
    },
  },
  history: {
    'bodies-written-to': {
      staff: {
        sv: '{department} skrev till de andra myndigheterna i ärendet.',
        en: '{department} wrote to the other authorities in the case.',
      },
      own: {
        sv: '{officer} skrev till de andra myndigheterna i ärendet.',
        en: '{officer} wrote to the other authorities in the case.',
      },
    },
  },
} as const satisfies ActWords<'text', 'no-part-left' | 'nobody-else', 'bodies-written-to'>;
