import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Text } from '#domain/definitions/text.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { Contacts } from '../ask/coordinators.tsx';
import { Lines } from './lines.tsx';

const texts = {
  title: { sv: 'Vad behöver ni för att öppna?', en: 'What do you need to open?' },
  how: { sv: 'Så gör ni', en: 'What to do' },
  start: { sv: 'Börja med frågorna', en: 'Start with the questions' },
  applied: { sv: 'Har ni redan sökt?', en: 'Have you applied already?' },
  newLink: { sv: 'Få en ny länk', en: 'Get a new link' },
  hard: { sv: 'Ett svårt ord', en: 'A difficult word' },
  permit: { sv: 'Tillstånd', en: 'Permit' },
  plain: { sv: 'Till den vanliga sidan', en: 'To the ordinary page' },
} satisfies Record<string, Text>;

const what: readonly Text[] = [
  { sv: 'Vill ni öppna ett kafé?', en: 'Do you want to open a café?' },
  { sv: 'Eller en affär?', en: 'Or a shop?' },
  { sv: 'Då kan ni behöva tillstånd.', en: 'Then you may need permits.' },
  { sv: 'Här får ni veta vilka.', en: 'Here you can find out which.' },
];
const steps: readonly Text[] = [
  { sv: 'Svara på några frågor.', en: 'Answer some questions.' },
  { sv: 'Det tar ungefär fem minuter.', en: 'It takes about five minutes.' },
  { sv: 'Vi sparar inte era svar.', en: 'We do not save your answers.' },
  { sv: 'Sedan får ni en plan.', en: 'Then you get a plan.' },
  { sv: 'Planen visar alla tillstånd.', en: 'The plan shows all the permits.' },
  { sv: 'Den visar också dagen.', en: 'It shows the day too.' },
  { sv: 'Planen finns på lättläst.', en: 'There is an easy version of the plan.' },
  { sv: 'Sedan kan ni söka allt på en gång.', en: 'Then you can apply for everything at once.' },
];
const applied: readonly Text[] = [
  { sv: 'Öppna länken i mejlet från oss.', en: 'Open the link in our email.' },
  { sv: 'Är länken borta?', en: 'Have you lost the link?' },
  { sv: 'Vi skickar en ny.', en: 'We can send a new one.' },
];
const means: readonly Text[] = [
  { sv: 'Ni frågar kommunen eller staten.', en: 'You ask the municipality or the state.' },
  { sv: 'De säger ja eller nej.', en: 'They say yes or no.' },
];

/** The first page in easy words. */
export function EasyStart({ guide }: { guide: GuideView }) {
  const say = useSay();
  const language = useLanguage();
  const all = (lines: readonly Text[]) => lines.map((line) => say(line));
  return (
    <Page title={say(texts.title)} municipality={null} contact={<Contacts guide={guide} />}>
      <div className="easy">
        <Lines of={all(what)} />
        <section aria-labelledby="how">
          <h2 id="how">{say(texts.how)}</h2>
          <Lines of={all(steps)} />
          <p>
            <Link className="button go" href={`/${language}/guide`}>
              {say(texts.start)}
              <Icon name="arrow-right" />
            </Link>
          </p>
        </section>
        <section aria-labelledby="applied">
          <h2 id="applied">{say(texts.applied)}</h2>
          <Lines of={all(applied)} />
          <p>
            <Link href={`/${language}/lost-link`}>{say(texts.newLink)}</Link>
          </p>
        </section>
        <section aria-labelledby="hard">
          <h2 id="hard">{say(texts.hard)}</h2>
          <h3>{say(texts.permit)}</h3>
          <Lines of={all(means)} />
        </section>
        <p>
          <Link href={`/${language}`}>{say(texts.plain)}</Link>
        </p>
      </div>
    </Page>
  );
}
