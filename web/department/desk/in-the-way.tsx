import { Alert } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { listOf } from '#domain/definitions/text.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';

const texts = {
  opinions: {
    sv: 'Du kan förbereda, men inte bevilja förrän yttrandet har kommit från {names}.',
    en: 'You can prepare, but not grant until the opinion has come from {names}.',
  },
  answer: {
    sv: 'Du kan förbereda, men inte besluta så länge företaget har tid att svara, till och med {day}.',
    en: 'You can prepare, but not decide while the business has time to answer, up to {day}.',
  },
};

/** What a decision waits for in the matter itself, told before it is written: required opinions, and the owner's time to answer. */
export function InTheWay({ page }: { page: Pick<TaskPage, 'status' | 'kind' | 'permit' | 'case' | 'openRequests'> }) {
  const say = useSay();
  const language = useLanguage();
  if (page.status !== 'open' || page.kind !== 'review') return null;
  const own = page.case.permits.find(({ id }) => id === page.permit?.id);
  const bodies = (own?.opinions ?? []).filter(({ strength, state }) => strength === 'required' && state === 'waiting');
  const open = new Set(page.openRequests.map(({ id }) => id));
  const day = page.case.requests
    .filter(({ id, lastDay }) => open.has(id) && !isBefore(lastDay, today()))
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1);
  return (
    <>
      {bodies.length > 0 && (
        <Alert data-color="info">
          {say(texts.opinions, {
            names: listOf(
              bodies.map(({ department }) => department),
              language,
            ),
          })}
        </Alert>
      )}
      {day !== undefined && <Alert data-color="info">{say(texts.answer, { day: dayInWords(day, language) })}</Alert>}
    </>
  );
}
