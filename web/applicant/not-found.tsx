import { Link } from 'wouter';
import { useLanguage, useSay } from '../shared/text.ts';
import { DeadEnd } from './dead-end.tsx';

const texts = {
  title: { sv: 'Sidan finns inte', en: 'This page does not exist' },
  lead: {
    sv: 'Adressen kan vara felskriven, eller så har sidan flyttat.',
    en: 'The address may be mistyped, or the page has moved.',
  },
  start: { sv: 'Till startsidan', en: 'To the start page' },
  lost: { sv: 'Tillbaka till mitt ärende', en: 'Back to my case' },
};

/** An address that leads nowhere leads on. */
export function NotFound() {
  const say = useSay();
  const language = useLanguage();
  return (
    <DeadEnd title={say(texts.title)} lead={say(texts.lead)} href={`/${language}`} go={say(texts.start)}>
      <Link href={`/${language}/lost-link`}>{say(texts.lost)}</Link>
    </DeadEnd>
  );
}
