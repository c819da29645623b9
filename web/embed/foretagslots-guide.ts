import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ask, type Sent } from '#client/call.ts';
import type { GuideQuestion, GuideView } from '#domain/api/answers/guide.ts';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { ProblemAnswer } from '#domain/api/answers/problem.ts';
import type { AnswerOf } from '#domain/api/call-types.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { inSentence, type Language } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { answerTo, toldApart, withAnswer } from '../applicant/guide/answers.ts';
import { readAnswer, writeAnswer, writePlace } from '../applicant/guide/guide-address.ts';
import { type Failure, Refused, wrongAttribute } from './failure.ts';
import { planResult } from './plan-result.ts';
import { fieldsOf, takeAwayOthers } from './question-fields.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** Where the script came from is where the API is, unless the page says otherwise. */
const scriptOrigin =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : '';

/** A higher number of questions only frightens: it falls with the first answers. */
const worthTelling = 20;

/** What is shown: everything in one language, from one place. */
interface Shown {
  readonly language: Language;
  readonly origin: string;
  readonly guide: GuideView;
  readonly plan?: PlanView;
}

/**
 * The guide for other sites: which permits, in which order, and when one can open. Applying happens in Företagslots.
 *
 *     <script src="https://…/embed/foretagslots-guide.js" defer></script>
 *     <foretagslots-guide municipality="…" event="open-restaurant" lang="sv"></foretagslots-guide>
 *
 * Attributes: `municipality` and `event` leave out a question; `lang` is `sv` or `en`; `base` is where Företagslots is. All may
 * change at any time. What is shown is all in one language: a new one is shown when everything has come in it.
 * Fires `foretagslots-plan` with the plan in `detail` whenever it changes. Nothing is stored, and no cookie is set.
 */
export class ForetagslotsGuide extends LitElement {
  static override properties = {
    municipality: {},
    event: {},
    lang: {},
    base: {},
    shown: { state: true },
    failed: { state: true },
    back: { state: true },
  };

  static override styles = styles;

  declare municipality: string | undefined;
  declare event: string | undefined;
  declare lang: string;
  declare base: string | undefined;
  declare shown: Shown | undefined;
  declare failed: Failure | undefined;
  /** The question somebody has gone back to. */
  declare back: string | undefined;
  #answers: Answers = {};
  /** Counts the loadings, so that a slow one does not overtake a later one. */
  #turn = 0;
  #loading: Promise<void> = Promise.resolve();

  override willUpdate(changed: PropertyValues<ForetagslotsGuide>): void {
    if (changed.has('event')) this.#answers = {};
    const asked = (['lang', 'base', 'municipality', 'event'] as const).some((name) => changed.has(name));
    if (asked || !this.hasUpdated) this.#loading = this.#load();
  }

  get #language(): Language {
    return /^en\b/i.test(this.lang) ? 'en' : 'sv';
  }

  get #origin(): string {
    return (this.base ?? scriptOrigin).replace(/\/+$/, '');
  }

  /** In the language of what is shown. */
  #say(name: keyof typeof texts, values: Record<string, string> = {}): string {
    const language = this.shown?.language ?? this.#language;
    return fill(texts[name][language], values);
  }

  /** Fetches whatever the attributes and answers ask for, and shows it when all of it is there. */
  async #load(): Promise<void> {
    const turn = ++this.#turn;
    const { municipality, event } = this;
    const language = this.#language;
    const known =
      this.shown?.language === language && this.shown.origin === this.#origin ? this.shown.guide : undefined;
    let failed: Failure | undefined;
    let shown = this.shown;
    try {
      const guide = known ?? (await this.#ask('GET /api/guide', {}));
      shown = { language, origin: this.#origin, guide };
      failed = wrongAttribute(guide, municipality, event);
      if (municipality && event && !failed) {
        const body = { municipality, event, answers: this.#answers };
        shown = { ...shown, plan: await this.#ask('POST /api/guide/plan', { body }) };
      }
    } catch (error) {
      failed = error instanceof Refused ? { text: 'refused', values: { why: error.message } } : { text: 'failed' };
    }
    if (turn !== this.#turn) return;
    this.shown = shown;
    this.failed = failed;
    this.back = undefined;
    if (shown?.plan && !failed)
      this.dispatchEvent(new CustomEvent('foretagslots-plan', { detail: shown.plan, bubbles: true, composed: true }));
  }

  async #ask<C extends 'GET /api/guide' | 'POST /api/guide/plan'>(
    call: C,
    sent: Pick<Sent<C>, Extract<keyof Sent<C>, 'body'>>,
  ): Promise<AnswerOf<C>> {
    const ours = { origin: this.#origin, credentials: 'omit', query: { lang: this.#language } } as const;
    const { ok, status, body } = await ask(call, { ...ours, ...sent } as unknown as Sent<C>);
    if (ok && body !== undefined) return body;
    const { title, detail = '' } = (body ?? {}) as Partial<ProblemAnswer>;
    if (ok || status >= 500 || title === undefined) throw new Error(String(status));
    throw new Refused(`${title}. ${detail}`);
  }

  async #answer(change: () => void): Promise<void> {
    change();
    // What a change of an attribute asks for is asked when the element is updated.
    await this.updateComplete;
    await this.#loading;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('legend, h2')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failed) return this.#failure(this.failed);
    const { guide, plan } = this.shown ?? {};
    if (!guide) return html`<p>${this.#say('loading')}</p>`;
    if (!this.municipality) return this.#choice('where', guide.municipalities, (id) => (this.municipality = id));
    if (!this.event) return this.#choice('what', guide.events, (id) => (this.event = id));
    if (!plan) return html`<p>${this.#say('loading')}</p>`;
    const id = this.back ?? plan.next;
    const question = id === undefined ? undefined : guide.questions.find((q) => q.id === id);
    return question ? this.#question(question, plan) : this.#result(plan);
  }

  #failure({ text, values }: Failure): TemplateResult {
    const again = text === 'failed' || text === 'refused';
    return html`<div lang=${this.shown?.language ?? this.#language}>
      <p role="alert">${this.#say(text, values)}</p>
      ${again ? html`<div class="actions"><button type="button" @click=${() => void this.#answer(() => (this.#loading = this.#load()))}>${this.#say('again')}</button></div>` : nothing}
    </div>`;
  }

  #choice(
    ask: 'where' | 'what',
    options: readonly { readonly id: string; readonly name: string }[],
    choose: (id: string) => void,
  ): TemplateResult {
    return html`<form @submit=${(e: SubmitEvent) => this.#submit(e, (value) => choose(value))}>
      <label>${this.#say(ask)}
        <select name="answer" required>
          ${options.map((o) => html`<option value=${o.id}>${o.name}</option>`)}
        </select>
      </label>
      <div class="actions"><button>${this.#say('next')}</button></div>
    </form>`;
  }

  #question(question: GuideQuestion, plan: PlanView): TemplateResult {
    const { questions } = this.shown?.guide ?? { questions: [] };
    const before = plan.asked[plan.asked.indexOf(question.id) - 1];
    const now = plan.asked.indexOf(question.id) + 1;
    const store = (value: string) => {
      // What an earlier answer may change is told apart, so that nothing new to tick counts as answered.
      const later = questions.filter((q) => q.type === 'several' && plan.asked.indexOf(q.id) >= now).map((q) => q.id);
      const answers = toldApart(questions, plan.offered, this.#answers, later);
      this.#answers = withAnswer(questions, plan.offered, answers, question.id, readAnswer(value) ?? 'unknown');
      this.#loading = this.#load();
    };
    const given = answerTo(questions, plan.offered, this.#answers, question.id);
    const value = given === undefined ? '' : writeAnswer(given);
    return html`${keyed(
      question.id,
      html`<form @submit=${(e: SubmitEvent) => this.#submit(e, store)} @change=${takeAwayOthers}>
      <fieldset>
        <legend tabindex="-1">${question.ask}</legend>
        <p>${this.#say(plan.asked.length <= worthTelling ? 'progress' : 'first', { now: String(now), total: String(plan.asked.length) })}</p>
        ${question.help === undefined ? nothing : html`<p>${question.help}</p>`}
        ${fieldsOf(question, plan.offered[question.id], value, (name) => this.#say(name), plan.mustTick.includes(question.id))}
      </fieldset>
      <div class="actions">
        <button>${this.#say('next')}</button>
        ${
          before === undefined
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => this.#goTo(before)}>${this.#say('back')}</button>`
        }
      </div>
    </form>`,
    )}`;
  }

  #goTo(question: string): void {
    this.back = question;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('legend')?.focus());
  }

  #result(plan: PlanView): TemplateResult {
    const { municipality = '', event = '' } = this;
    const language = this.shown?.language ?? this.#language;
    const address = `${this.#origin}/${language}/guide${writePlace({ municipality, event, answers: this.#answers })}`;
    const last = plan.asked.at(-1);
    return html`<section aria-live="polite">
      ${planResult(plan, language, (name, values) => this.#say(name, values))}
      <div class="actions">
        <a href=${address}>${this.#say('whole')}</a>
        <a href=${plan.coordinator.page}>${this.#say('ask', { name: inSentence(plan.coordinator.name) })}</a>
        ${
          last === undefined
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => this.#goTo(last)}>${this.#say('back')}</button>`
        }
      </div>
    </section>`;
  }

  #submit(event: SubmitEvent, store: (value: string) => void): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const ticked = new FormData(form).getAll('tick').map(String);
    const value = ticked.length > 0 ? writeAnswer(ticked) : new FormData(form).get('answer');
    if (typeof value === 'string' && value !== '') void this.#answer(() => store(value));
    else {
      const alert = form.querySelector('[role=alert]');
      if (alert) alert.textContent = this.#say(form.querySelector('[value="."]') ? 'tickSomething' : 'tickOne');
    }
  }
}

customElements.define('foretagslots-guide', ForetagslotsGuide);
