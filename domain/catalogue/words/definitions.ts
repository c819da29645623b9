import { departmentInWords, eventInWords, municipalityInWords, obstacleInWords, reminderInWords } from './others.ts';
import { type InWords, permitInWords } from './permit.ts';
import { questionInWords, requirementInWords } from './question.ts';
import { retiredInWords } from './retired.ts';
import type { DefinitionInWords } from './rule.ts';

/**
 * Every definition of a catalogue in words, kind by kind and in the catalogue's own order. The page shows it, a proposal quotes
 * it, and two of them are compared by it.
 */
export function definitionsInWords(words: InWords): readonly DefinitionInWords[] {
  const { catalogue } = words;
  return [
    ...Object.values(catalogue.permits).map((permit) => permitInWords(words, permit)),
    ...Object.values(catalogue.events).map((event) => eventInWords(words, event)),
    ...Object.entries(catalogue.questions).map(([id, question]) => questionInWords(words, id, question)),
    ...Object.entries(catalogue.requirements).map(([id, one]) => requirementInWords(words, id, one)),
    ...catalogue.reminders.map((reminder) => reminderInWords(words, reminder)),
    ...catalogue.obstacles.map((obstacle) => obstacleInWords(words, obstacle)),
    ...Object.values(catalogue.departments).map(departmentInWords),
    ...Object.values(catalogue.municipalities).map((one) => municipalityInWords(words, one)),
    ...retiredInWords(catalogue),
  ];
}
