import { Alert } from '@digdir/designsystemet-react';
import type { TaskPage } from '#domain/api/answers/task.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { useLanguage, useSay } from '../../shared/text.ts';

const texts = {
  asked: {
    sv: 'Företaget begärde {day} att ärendet avgörs. Besluta senast {due}, eller avslå begäran med skäl (förvaltningslagen 12 §).',
    en: 'On {day} the business asked for a decision. Decide by {due}, or refuse the request with reasons (Administrative Procedure Act, section 12).',
  },
};

/** That the owner has asked for a decision, which has a clock of its own. */
export function DecisionAsked({ page: { decisionAsked } }: { page: Pick<TaskPage, 'decisionAsked'> }) {
  const say = useSay();
  const language = useLanguage();
  if (!decisionAsked) return null;
  return (
    <Alert id="decision-asked" data-color="warning">
      {say(texts.asked, {
        day: dayInWords(dayOf(decisionAsked.at), language),
        due: dayInWords(decisionAsked.due, language),
      })}
    </Alert>
  );
}
