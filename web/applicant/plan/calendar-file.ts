import type { PlanAnswer, PlanView } from '#domain/api/answers/plan.ts';
import type { Language } from '#domain/definitions/text.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/words/aims.ts';
import { fill } from '#domain/words/fill.ts';
import { firstSentence } from './first-sentence.ts';

const texts = {
  name: { sv: 'Plan från Företagslots', en: 'Plan from Företagslots' },
  finished: {
    law: { sv: '{name}: klart enligt lagens tid', en: '{name}: done by the time limit in the law' },
    goal: { sv: '{name}: klart enligt myndighetens mål', en: '{name}: done, by the authority’s own target' },
    estimate: { sv: '{name}: klart, ungefär', en: '{name}: done, roughly' },
  },
  inPlace: { sv: '{municipality}: {text}', en: '{municipality}: {text}' },
  lastDay: { sv: 'Er sista dag', en: 'Your last day' },
};

/** Whether a plan has anything to put in a calendar: when a business closes, its duties are days too. */
export const hasDays = (plan: PlanView): boolean =>
  plan.permits.length > 0 || (plan.aim === 'close' && plan.reminders.length > 0);

/**
 * The plan's days as an iCalendar file (RFC 5545): when each permit is done, with what that day rests on, and the days they
 * are for. What has to be seen to when a business closes stands on its last day. All-day entries made from days and not from
 * moments, so that no time zone moves them. Of a plan in several municipalities each day says where it is.
 *
 * @param wish the day the owner has in mind
 */
export async function calendarFile(
  plan: PlanAnswer,
  address: string,
  language: Language,
  wish: string = plan.today,
): Promise<string> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name: texts.name[language] });
  const add = (id: string, day: string, summary: string, description = '') =>
    calendar.createEvent({
      id: `${id}@foretagslots`,
      start: day,
      allDay: true,
      summary,
      description,
    });
  const { others = [] } = plan;
  for (const one of [plan, ...others]) {
    const { municipality, municipalityName, permits, opening, aim } = one;
    const id = (text: string) => (one === plan ? text : `${municipality}-${text}`);
    const said = (text: string) =>
      others.length === 0 ? text : fill(texts.inPlace[language], { municipality: municipalityName, text });
    for (const permit of permits) {
      const summary = fill(texts.finished[permit.clock.basis][language], { name: permit.name });
      add(id(`${permit.id}-${permit.window.statutory}`), permit.window.statutory, said(summary), permit.departmentName);
    }
    for (const scenario of scenarios) {
      // What is handled once may be all that another municipality waits for.
      if ((opening.paths[scenario].length || plan.opening.paths[scenario].length) === 0) continue;
      const day = opening.shown[scenario];
      add(id(`${aim}-${scenario}-${day}`), day, said(aimTexts[aim].entry[scenario][language]), address);
    }
  }
  if (plan.aim === 'close') {
    for (const { id, text } of plan.reminders) add(`${id}-${wish}`, wish, firstSentence(text), `${text}\n${address}`);
    if (wish !== plan.today) add(`last-day-${wish}`, wish, texts.lastDay[language], address);
  }
  return calendar.toString();
}
