import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { GuideQuestion, GuideView, PlanView } from '#domain/contract/guide-view.ts';
import type { Answer } from '#domain/definitions/condition.ts';
import type { Language } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/texts/dates.ts';
import { writePlace } from '../applicant/guide/guide-address.ts';
import { texts } from './texts.ts';

/** Where the script came from is where the API is, unless the page says otherwise. */
const scriptOrigin =
  document.currentScript instanceof HTMLScriptElement ? new URL(document.currentScript.src).origin : '';

/**
 * The guide for other sites: which permits, in which order, and when one can open. Applying happens in Företagslots.
 *
 *     <script src="https://…/embed/foretagslots-guide.js" defer></script>
 *     <foretagslots-guide municipality="koping" event="open-restaurant" lang="sv"></foretagslots-guide>
 *
 * Attributes: `municipality` and `event` leave out a question; `lang` is `sv` or `en`; `base` is where Företagslots is.
 * Fires `foretagslots-plan` with the plan in `detail` whenever it changes. Nothing is stored, and no cookie is set.
 */
export class ForetagslotsGuide extends LitElement {
  static override properties = {
    municipality: {},
    event: {},
    lang: {},
    base: {},
    guide: { state: true },
    plan: { state: true },
    failed: { state: true },
    back: { state: true },
  };

  static override styles = css`
    :host {
      display: block;
      font: inherit;
      color: inherit;
    }
    fieldset {
      border: 0;
      padding: 0;
      margin: 0;
    }
    h2,
    h3,
    legend {
      font-size: 1.25em;
      font-weight: 600;
      line-height: 1.3;
      margin: 0 0 0.5em;
      padding: 0;
    }
    h3 {
      font-size: 1.05em;
      margin-top: 1em;
    }
    label {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      padding: 0.5em 0;
      min-height: 1.75em;
    }
    button,
    select,
    input[inputmode] {
      font: inherit;
      padding: 0.6em 1em;
      border-radius: 4px;
      border: 1px solid currentcolor;
      max-width: 100%;
    }
    button {
      background: var(--foretagslots-color, #12483c);
      border-color: var(--foretagslots-color, #12483c);
      color: #fff;
      cursor: pointer;
    }
    button.quiet {
      background: transparent;
      color: inherit;
    }
    :focus-visible {
      outline: 3px solid currentcolor;
      outline-offset: 2px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      margin-top: 1em;
      align-items: center;
    }
    dl {
      display: grid;
      gap: 0.25em 1em;
      grid-template-columns: max-content 1fr;
    }
    dd {
      margin: 0;
      font-weight: 600;
    }
  `;

  declare municipality: string | undefined;
  declare event: string | undefined;
  declare lang: string;
  declare base: string | undefined;
  declare guide: GuideView | undefined;
  declare plan: PlanView | undefined;
  declare failed: boolean;
  /** The question somebody has gone back to. */
  declare back: string | undefined;
  #answers: Record<string, Answer> = {};

  constructor() {
    super();
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  get #language(): Language {
    return this.lang === 'en' ? 'en' : 'sv';
  }

  get #origin(): string {
    return this.base ?? scriptOrigin;
  }

  #say(name: keyof typeof texts, values: Record<string, string> = {}): string {
    return texts[name][this.#language].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  }

  async #load(): Promise<void> {
    try {
      this.guide = await this.#fetch<GuideView>('/api/guide');
      await this.#replan();
    } catch {
      this.failed = true;
    }
  }

  async #replan(): Promise<void> {
    const { municipality, event } = this;
    if (!municipality || !event) return;
    this.plan = await this.#fetch<PlanView>('/api/guide/plan', { municipality, event, answers: this.#answers });
    this.dispatchEvent(new CustomEvent('foretagslots-plan', { detail: this.plan, bubbles: true, composed: true }));
  }

  async #fetch<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#origin}${path}?lang=${this.#language}`, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'omit',
      ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as T;
  }

  async #answer(change: () => void): Promise<void> {
    change();
    this.back = undefined;
    try {
      await this.#replan();
    } catch {
      this.failed = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('legend, h2')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failed) return html`<p role="alert">${this.#say('failed')}</p>`;
    const { guide, plan } = this;
    if (!guide) return html`<p>${this.#say('loading')}</p>`;
    if (!this.municipality) return this.#choice('where', guide.municipalities, (id) => (this.municipality = id));
    if (!this.event || !plan) return this.#choice('what', guide.events, (id) => (this.event = id));
    const id = this.back ?? plan.next;
    const question = id === undefined ? undefined : guide.questions.find((q) => q.id === id);
    return question ? this.#question(question, plan) : this.#result(plan);
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
    const before = plan.asked[plan.asked.indexOf(question.id) - 1];
    const store = (value: string) => {
      const words: Record<string, Answer> = { yes: true, no: false, unknown: 'unknown' };
      this.#answers = { ...this.#answers, [question.id]: words[value] ?? Number(value) };
    };
    const now = plan.asked.indexOf(question.id) + 1;
    return html`<form @submit=${(e: SubmitEvent) => this.#submit(e, store)}>
      <fieldset>
        <legend tabindex="-1">${question.ask}</legend>
        <p>${this.#say('progress', { now: String(now), total: String(plan.asked.length) })}</p>
        ${question.help === undefined ? nothing : html`<p>${question.help}</p>`}
        ${
          question.type === 'number'
            ? html`<label>${question.unit}
                <input name="answer" inputmode="numeric" pattern="[0-9]{1,5}" required />
              </label>`
            : (['yes', 'no', 'unknown'] as const).map(
                (value) =>
                  html`<label><input type="radio" name="answer" value=${value} required />${this.#say(value)}</label>`,
              )
        }
      </fieldset>
      <div class="actions">
        <button>${this.#say('next')}</button>
        ${
          before === undefined
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => this.#goTo(before)}>${this.#say('back')}</button>`
        }
      </div>
    </form>`;
  }

  #goTo(question: string): void {
    this.back = question;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('legend')?.focus());
  }

  #result(plan: PlanView): TemplateResult {
    const { municipality = '', event = '' } = this;
    const address = `${this.#origin}/${this.#language}/guide${writePlace({ municipality, event, answers: this.#answers })}`;
    const last = plan.asked.at(-1);
    const day = (d: string) => dayInWords(d, this.#language);
    return html`<section aria-live="polite">
      <h2 tabindex="-1">${this.#say(plan.permits.length === 0 ? 'nothing' : 'needs')}</h2>
      ${
        plan.permits.length === 0
          ? nothing
          : html`<ol>
              ${plan.permits.map((p) => html`<li><strong>${p.name}</strong>, ${p.departmentName}. ${p.why}</li>`)}
            </ol>
            <h3>${this.#say('opening')}</h3>
            <dl>
              <dt>${this.#say('early')}</dt><dd>${day(plan.opening.shown.early)}</dd>
              <dt>${this.#say('statutory')}</dt><dd>${day(plan.opening.shown.statutory)}</dd>
              <dt>${this.#say('late')}</dt><dd>${day(plan.opening.shown.late)}</dd>
            </dl>`
      }
      ${
        plan.obstacles.length === 0
          ? nothing
          : html`<h3>${this.#say('obstacles')}</h3>
            <ul>${plan.obstacles.map((o) => html`<li>${o.text} ${o.remedy}</li>`)}</ul>`
      }
      <div class="actions">
        <a href=${address}>${this.#say('whole')}</a>
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
    const value = new FormData(event.target as HTMLFormElement).get('answer');
    if (typeof value === 'string' && value !== '') void this.#answer(() => store(value));
  }
}

customElements.define('foretagslots-guide', ForetagslotsGuide);
