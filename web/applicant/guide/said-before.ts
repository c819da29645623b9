import { writeAnswer, writeMunicipalities } from './guide-address.ts';
import type { Step } from './steps.ts';

/**
 * What stands answered in the form of a step, whoever answered: a reader on a bad line has begun before the script comes.
 *
 * @returns the answer as the step has it; undefined when nothing is answered
 */
export function saidIn(form: HTMLFormElement, { id, ticks, beside }: Step): string | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
  const said = (name: string) =>
    fields.filter((f) => f.name === name && (f.type === 'text' ? f.value !== '' : f.checked)).map((f) => f.value);
  const [first, ...more] = said(id);
  if (first === undefined) return undefined;
  if (beside) return writeMunicipalities(first, said('also'));
  // “None” and “I don’t know yet” stand alone: of those who ticked them and others too, the others are asked again.
  return ticks && more.length === 0 && ticks.some((t) => t.value === first)
    ? writeAnswer([first])
    : ticks && more.length > 0
      ? writeAnswer([first, ...more].filter((value) => ticks.some((t) => t.value === value)))
      : first;
}
