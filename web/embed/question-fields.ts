import { html, nothing, type TemplateResult } from 'lit';
import type { GuideQuestion } from '#domain/api/answers/guide.ts';
import { readAnswer, writeAnswer } from '../applicant/guide/guide-address.ts';
import type { texts } from './texts.ts';

type Say = (name: keyof typeof texts) => string;
interface Option {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/**
 * The fields of one question: a number, one of some answers, or things to tick.
 *
 * @param offered what there is to tick
 * @param value the answer so far, as `writeAnswer` has it; empty when there is none
 * @param mustTick whether none of them is no answer
 */
export function fieldsOf(
  { type, unit, options = [] }: GuideQuestion,
  offered: readonly string[] | undefined,
  value: string,
  say: Say,
  mustTick: boolean,
): TemplateResult {
  const unknown = { value: 'unknown', label: say('unknown') };
  const answer = readAnswer(value);
  switch (type) {
    case 'number':
      return html`<label>${unit}
          <input name="answer" inputmode="numeric" pattern="[0-9]{1,5}" value=${typeof answer === 'number' ? value : ''} required />
        </label>`;
    case 'yes-no':
      return radios([{ value: 'yes', label: say('yes') }, { value: 'no', label: say('no') }, unknown], value);
    case 'choice':
      return radios([...options.map((o) => ({ value: writeAnswer(o.id), label: o.text })), unknown], value);
    case 'several': {
      const ticked = typeof answer === 'object' ? answer : [];
      const box = (name: 'tick' | 'answer', option: Option, checked: boolean) =>
        field('checkbox', name, option, checked);
      return html`<p>${say('tick')}</p>
        ${options
          .filter((o) => offered?.includes(o.id))
          .map((o) => box('tick', { value: o.id, label: o.text, help: o.help }, ticked.includes(o.id)))}
        <p>${say('or')}</p>
        ${mustTick ? nothing : box('answer', { value: '.', label: say('none') }, value === '.')}
        ${box('answer', unknown, value === 'unknown')}
        <p role="alert"></p>`;
    }
  }
}

/** “None of these” and “I don’t know yet” stand alone: ticking one takes the others away, and the other way round. */
export function takeAwayOthers(event: Event): void {
  const box = event.target as HTMLInputElement;
  if (box.type !== 'checkbox' || !box.checked || !box.form) return;
  const alert = box.form.querySelector('[role=alert]');
  if (alert) alert.textContent = '';
  for (const other of box.form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    if (other !== box && (box.name === 'answer' || other.name === 'answer')) other.checked = false;
  }
}

const radios = (options: readonly Option[], value: string) =>
  html`${options.map((option) => field('radio', 'answer', option, option.value === value))}`;

const field = (type: 'radio' | 'checkbox', name: string, { value, label, help }: Option, checked: boolean) =>
  html`<label><input type=${type} name=${name} value=${value} ?checked=${checked} ?required=${type === 'radio'} />
    <span>${label}${help === undefined ? nothing : html`<span class="help">${help}</span>`}</span></label>`;
