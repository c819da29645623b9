import type { PlanView } from '#domain/contract/guide-view.ts';
import type { Language } from '#domain/definitions/text.ts';

const texts = {
  name: { sv: 'Plan från Företagslots', en: 'Plan from Företagslots' },
  finished: {
    law: { sv: '{name}: klart enligt lagens tid', en: '{name}: done by the limit in law' },
    goal: { sv: '{name}: klart enligt myndighetens mål', en: '{name}: done by the authority’s goal' },
    estimate: { sv: '{name}: klart, som vi räknar', en: '{name}: done, as we count' },
  },
  early: { sv: 'Ni kan öppna tidigast', en: 'You can open at the earliest' },
  statutory: { sv: 'Ni kan öppna med full handläggningstid', en: 'You can open with full processing time' },
  late: { sv: 'Ni kan öppna senast', en: 'You can open at the latest' },
};

/**
 * The plan's days as an iCalendar file (RFC 5545): when each permit is done, with what that day rests on, and the three
 * opening days. All-day entries made from days and not from moments, so that no time zone moves them.
 */
export async function calendarFile(plan: PlanView, address: string, language: Language): Promise<string> {
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
  for (const scenario of ['early', 'statutory', 'late'] as const) {
    const day = plan.opening.shown[scenario];
    add(`open-${scenario}-${day}`, day, texts[scenario][language], address);
  }
  return calendar.toString();
}
