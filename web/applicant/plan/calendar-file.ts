import type { PlanView } from '#domain/contract/guide-view.ts';
import type { Language } from '#domain/definitions/text.ts';
import { scenarios } from '#domain/plan/planned.ts';
import { aimTexts } from '#domain/texts/aims.ts';

const texts = {
  name: { sv: 'Plan från Företagslots', en: 'Plan from Företagslots' },
  finished: {
    law: { sv: '{name}: klart enligt lagens tid', en: '{name}: done by the time limit in the law' },
    goal: { sv: '{name}: klart enligt myndighetens mål', en: '{name}: done by the authority’s aim' },
    estimate: { sv: '{name}: klart, ungefär', en: '{name}: done, roughly' },
  },
  lastDay: { sv: 'Er sista dag', en: 'Your last day' },
};

/** Whether a plan has anything to put in a calendar: when a business closes, its duties are days too. */
export const hasDays = (plan: PlanView): boolean =>
  plan.permits.length > 0 || (plan.aim === 'close' && plan.reminders.length > 0);

/**
 * The plan's days as an iCalendar file (RFC 5545): when each permit is done, with what that day rests on, and the days they
 * are for. What has to be seen to when a business closes stands on its last day. All-day entries made from days and not from
 * moments, so that no time zone moves them.
 *
 * @param wish the day the owner has in mind
 */
export async function calendarFile(
  plan: PlanView,
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
  for (const permit of plan.permits) {
    const summary = texts.finished[permit.clock.basis][language].replace('{name}', permit.name);
    add(`${permit.id}-${permit.window.statutory}`, permit.window.statutory, summary, permit.departmentName);
  }
  for (const scenario of scenarios) {
    if (plan.opening.paths[scenario].length === 0) continue;
    const day = plan.opening.shown[scenario];
    add(`${plan.aim}-${scenario}-${day}`, day, aimTexts[plan.aim].entry[scenario][language], address);
  }
  if (plan.aim === 'close') {
    for (const { id, text } of plan.reminders) add(`${id}-${wish}`, wish, firstSentence(text), `${text}\n${address}`);
    if (wish !== plan.today) add(`last-day-${wish}`, wish, texts.lastDay[language], address);
  }
  return calendar.toString();
}

/** What fits on the line of a calendar: up to the first thing that is told, with the question before it. */
const firstSentence = (text: string): string => /^.*?[.!](?=\s|$)/.exec(text)?.[0] ?? text;
