import { html, nothing, type TemplateResult } from 'lit';
import type { PlanView } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { basisOfDay, isAwaited } from '../applicant/plan/basis-of-day.ts';
import type { texts } from './texts.ts';

type Say = (name: keyof typeof texts, values?: Record<string, string>) => string;

/** What a plan says: which permits, when one can open, what may hinder and what to remember. */
export function planResult(plan: PlanView, language: Language, say: Say): TemplateResult {
  const day = (d: string) => dayInWords(d, language);
  const aim = aimTexts[plan.aim];
  const { shown, paths } = plan.opening;
  const isOne = shown.early === shown.late;
  const days = scenarios.filter((s) => paths[s].length > 0).slice(0, isOne ? 1 : scenarios.length);
  return html`<h2 tabindex="-1">${plan.permits.length === 0 ? aim.nothing[language] : say('needs')}</h2>
    ${
      plan.permits.length === 0
        ? nothing
        : html`<ol>
            ${plan.permits.map(
              (p) => html`<li><strong>${p.name}</strong>, ${p.departmentName}.
                ${isAwaited(plan, p) ? nothing : html`<em>${aim.apart[language]}.</em>`} ${p.why}</li>`,
            )}
          </ol>`
    }
    ${
      days.length === 0
        ? nothing
        : html`<h3>${aim.days[language]}</h3>
          <dl>
            ${days.map((scenario) => {
              const words = day(shown[scenario]);
              return html`<dt>${say(isOne ? 'complete' : scenario)}</dt>
                <dd>${basisOfDay(plan, scenario) === 'law' ? html`<strong>${words}</strong>` : say('about', { day: words })}</dd>`;
            })}
          </dl>`
    }
    ${list(
      say,
      'obstacles',
      plan.obstacles.map((o) => `${o.text} ${o.remedy}`),
    )}
    ${
      plan.permits.length === 0
        ? list(
            say,
            'reminders',
            plan.reminders.map((r) => r.text),
          )
        : nothing
    }`;
}

function list(say: Say, title: 'obstacles' | 'reminders', items: readonly string[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h3>${say(title)}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
