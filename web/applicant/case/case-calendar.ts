import type { CasePage } from '#domain/api/answers/case.ts';
import type { Language, Text } from '#domain/definitions/text.ts';
import { fill } from '#domain/words/fill.ts';
import { saveFile } from '../../shared/save-file.ts';

const texts = {
  answer: { sv: '{name}: sista dag att svara', en: '{name}: last day to answer' },
  start: { sv: '{name}: ni får börja även utan beslut', en: '{name}: you may start even without a decision' },
  law: { sv: '{name}: beslut senast, enligt lagen', en: '{name}: last day for the decision, by law' },
  goal: { sv: '{name}: beslut, myndighetens eget mål', en: '{name}: decision, the authority’s own goal' },
  estimate: { sv: '{name}: beslut, ungefär', en: '{name}: decision, roughly' },
} as const satisfies Record<string, Text>;

interface CalendarDay {
  readonly id: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** The days ahead in a case: what the owner owes by a day, and the next day of each part with what it rests on. */
export function calendarDays({ owes, permits }: CasePage, language: Language): readonly CalendarDay[] {
  return [
    ...owes.flatMap(({ kind, about, what, why, lastDay, passed }) =>
      // An answer's day is its part's next day.
      lastDay === undefined || passed || kind === 'answer'
        ? []
        : [{ id: `${about}-${lastDay}`, day: lastDay, summary: what, description: why }],
    ),
    ...permits.flatMap(({ id, name, departmentName, next }) =>
      next
        ? [
            {
              id: `${id}-${next.what}-${next.day}`,
              day: next.day,
              summary: fill(texts[next.what === 'decision' ? next.basis : next.what][language], { name }),
              description: departmentName,
            },
          ]
        : [],
    ),
  ];
}

/**
 * Saves the days as an iCalendar file (RFC 5545): all-day entries made from days and not from moments, so that no time zone
 * moves them.
 */
export async function saveCalendar(page: CasePage, language: Language): Promise<void> {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({ name: page.reference });
  for (const { id, day, ...said } of calendarDays(page, language)) {
    calendar.createEvent({ id: `${page.reference}-${id}@foretagslots`, start: day, allDay: true, ...said });
  }
  saveFile(new Blob([calendar.toString()], { type: 'text/calendar' }), `${page.reference}.ics`);
}
