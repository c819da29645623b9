import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import { GoLink } from '../../shared/go-link.tsx';
import { LoadingPage, Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useAnotherLink } from '../../shared/use-another-link.ts';
import { useLoad } from '../../shared/use-load.ts';
import { DeadEnd } from '../dead-end.tsx';
import { writePlace } from '../guide/guide-address.ts';
import { leaveDraft } from './draft-address.ts';
import { Form } from './form.tsx';
import { type Nothing, openApplication, takeOpened } from './open-application.ts';
import { Receipt } from './receipt.tsx';
import { MovedLines } from './what-changed.tsx';

const texts = {
  title: { sv: 'Ansökan', en: 'Application' },
  nothing: {
    sv: 'Svara på frågorna först, så vet vi vad ni behöver ansöka om.',
    en: 'Answer the questions first. Then we know what you need to apply for.',
  },
  begun: {
    sv: 'Svara på vad ni ska göra, så kan ni fortsätta med ansökan.',
    en: 'Say what you will do, and you can go on with the application.',
  },
  keptAll: { sv: 'Det ni har skrivit finns kvar.', en: 'What you have written is kept.' },
  choose: { sv: 'Välj och fortsätt', en: 'Choose and go on' },
  guide: { sv: 'Till frågorna', en: 'To the questions' },
  gone: { sv: 'Utkastet finns inte kvar', en: 'The draft is no longer here' },
  goneText: {
    sv: 'Länken går inte till något utkast. Ett utkast finns kvar i 60 dagar efter att det senast sparades. Kontrollera att hela länken kom med, eller börja om med frågorna.',
    en: 'The link does not lead to a draft. A draft is kept for 60 days after it was last saved. Check that you have the whole link, or start over with the questions.',
  },
  sent: {
    sv: 'Har ni redan skickat ansökan? Då följer ni den med länken i bekräftelsen som ni fick med e-post.',
    en: 'Have you already sent the application? Follow it with the link in the receipt you got by email.',
  },
  lost: { sv: 'Jag har tappat bort länken till ärendet', en: 'I have lost the link to the case' },
};

export { openAhead as ahead } from './open-application.ts';

/** The one form, from a draft or from the guide's answers; or the receipt of a draft that was sent. */
export default function Apply() {
  const say = useSay();
  const language = useLanguage();
  const search = useSearch();
  const [before] = useState(takeOpened);
  useAnotherLink();
  const { value, problem, reload } = useLoad(() => openApplication(search, language), [language, search], before);
  const [submitted, setSubmitted] = useState<HandedIn | undefined>(undefined);

  if (submitted) return <Receipt submitted={submitted} />;
  if (value === undefined && problem?.status === 404) return <Gone />;
  if (value === undefined) return <LoadingPage title={say(texts.title)} problem={problem} onRetry={reload} />;
  if ('moved' in value) return <NothingYet {...value} />;
  if ('sent' in value) return <Receipt submitted={value.sent} late={value.late} onForgetLate={value.forgetLate} />;
  return <Form key={value.opening} basis={value} onSubmitted={setSubmitted} onAnew={() => void reload()} />;
}

/** The way on from an application of which it is not known what it is for. What a draft holds is kept. */
function NothingYet({ place, moved, hasDraft }: Nothing) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page title={say(texts.title)} lead={say(hasDraft ? texts.begun : texts.nothing)}>
      <MovedLines moved={moved} />
      {hasDraft && <p>{say(texts.keptAll)}</p>}
      <GoLink href={`/${language}/guide${writePlace(place)}`} onClick={hasDraft ? leaveDraft : undefined}>
        {say(hasDraft ? texts.choose : texts.guide)}
      </GoLink>
    </Page>
  );
}

/** A link to a draft that nobody has any more. */
function Gone() {
  const say = useSay();
  const language = useLanguage();
  return (
    <DeadEnd title={say(texts.gone)} lead={say(texts.goneText)} href={`/${language}/guide`} go={say(texts.guide)}>
      {say(texts.sent)} <Link href={`/${language}/lost-link`}>{say(texts.lost)}</Link>.
    </DeadEnd>
  );
}
