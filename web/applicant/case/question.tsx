import { useId } from 'react';
import type { CasePage, CaseRequest } from '#domain/api/answers/case.ts';
import { isBefore } from '#domain/calendar/day.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { HeardOn } from '../../shared/heard-on.tsx';
import { ownDevice, useKept } from '../../shared/kept.ts';
import { SwedishNote } from '../../shared/swedish-note.tsx';
import { officersLanguage, useLanguage, useSay } from '../../shared/text.ts';
import type { ForCase } from './for-case.ts';
import { ItemsAsked, outstanding } from './items-asked.tsx';
import { CaseFiles } from './sent.tsx';
import { WriteForm } from './write-form.tsx';
import { answerKey } from './written.ts';

const texts = {
  asks: { sv: '{department} frågar', en: '{department} asks' },
  // What follows on silence must stand in the question itself (förvaltningslagen 20 §).
  supplement: {
    sv: 'Svara senast {day}. Hör ni inte av er kan ansökan avvisas utan att prövas, eller beslutas på det som finns.',
    en: 'Answer by {day}. If you do not, the application may be dismissed without being examined, or decided on what there is.',
  },
  hearing: {
    sv: 'Svara senast {day}. Hör ni inte av er kan beslutet fattas på det som finns.',
    en: 'Answer by {day}. If you do not, the decision may be made on what there is.',
  },
  answerStill: {
    sv: 'Sista dagen att svara var {day}. Ni kan fortfarande svara, så länge inget är beslutat.',
    en: 'The last day to answer was {day}. You can still answer, as long as nothing is decided.',
  },
  yourAnswer: { sv: 'Ert svar', en: 'Your answer' },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
};

/** The places of what is not sent with this answer. */
const nothingLater: { readonly notNow: readonly number[] } = { notNow: [] };

/** What a body asks, what follows on silence, and the answer to it. */
export function Question({ request, page, of }: { request: CaseRequest; page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const heading = useId();
  const day = dayInWords(request.lastDay, language);
  const left = outstanding(request);
  const [{ notNow }, change, forget] = useKept(
    `${answerKey(page.caseId, request.id)}-not-now`,
    nothingLater,
    ownDevice,
  );
  const turn = (i: number) =>
    change((now) => ({
      notNow: now.notNow.includes(i) ? now.notNow.filter((one) => one !== i) : [...now.notNow, i],
    }));
  const sends = left.filter((i) => !notNow.includes(i));
  return (
    <section className="request flow" aria-labelledby={heading}>
      <h3 id={heading}>{say(texts.asks, { department: request.departmentName })}</h3>
      <p className="kept">
        <span lang={officersLanguage}>{request.text}</span>
        <SwedishNote />
      </p>
      {request.again && (
        <p className="kept">
          <span lang={officersLanguage}>{request.again.text}</span>
          <SwedishNote />
        </p>
      )}
      <ItemsAsked request={request} left={left} notNow={notNow} onTurn={turn} />
      <CaseFiles files={request.files ?? []} caseId={page.caseId} inCase={of.inCase} />
      <HeardOn about={request.about} />
      <p>
        {say(
          isBefore(request.lastDay, page.today)
            ? texts.answerStill
            : texts[request.mayDismiss ? 'supplement' : 'hearing'],
          { day },
        )}
      </p>
      <WriteForm
        caseId={page.caseId}
        keptAs={answerKey(page.caseId, request.id)}
        to={request.id}
        needs="text"
        label={say(texts.yourAnswer)}
        button={say(texts.send)}
        inCase={of.inCase}
        send={(written) => of.answer(request, written, sends.length < left.length ? sends : undefined)}
        onArrivedOtherwise={of.overtaken}
        onSent={() => {
          forget();
          of.sent({ what: 'answer', department: request.departmentName });
        }}
      />
    </section>
  );
}
