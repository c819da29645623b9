import type { PlanView } from '#domain/contract/guide-view.ts';
import type { Language } from '#domain/definitions/text.ts';

const texts = {
  name: { sv: 'Plan från Företagslots', en: 'Plan from Företagslots' },
  finished: { sv: '{name}: klart enligt lagens tider', en: '{name}: done by the limits in law' },
  early: { sv: 'Ni kan öppna tidigast', en: 'You can open at the earliest' },
  statutory: { sv: 'Ni kan öppna enligt lagens tider', en: 'You can open by the limits in law' },
  late: { sv: 'Ni kan öppna senast', en: 'You can open at the latest' },
};

/**
 * The plan's days as an iCalendar file (RFC 5545): when each permit is done by the limits in law, and the three opening
 * days. All-day entries made from days and not from moments, so that no time zone moves them.
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
    const summary = texts.finished[language].replace('{name}', permit.name);
    add(`${permit.id}-${permit.window.statutory}`, permit.window.statutory, summary, permit.departmentName);
  }
  for (const scenario of ['early', 'statutory', 'late'] as const) {
    const day = plan.opening.shown[scenario];
    add(`open-${scenario}-${day}`, day, texts[scenario][language], address);
  }
  return calendar.toString();
}
