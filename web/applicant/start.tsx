import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import type { Text } from '#domain/definitions/text.ts';
import { Icon } from '../shared/face/icon.tsx';
import type { IconName } from '../shared/face/icon-paths.ts';
import { useGiven } from '../shared/given.ts';
import { guideIn } from '../shared/guide-there.ts';
import { Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { useLoad } from '../shared/use-load.ts';
import { Contacts } from './ask/coordinators.tsx';
import './start.css';

const texts = {
  title: { sv: 'Vad krävs för att öppna?', en: 'What do you need to open?' },
  lead: {
    sv: 'Svara på några frågor och se vilka tillstånd ni behöver, i vilken ordning, och när ni tidigast kan öppna.',
    en: 'Answer a few questions and see which permits you need, in which order, and when you can open at the earliest.',
  },
  start: { sv: 'Börja med frågorna', en: 'Start with the questions' },
  free: {
    sv: 'Ungefär fem minuter. Guiden sparar inte era svar.',
    en: 'About five minutes. The guide does not store your answers.',
  },
  how: { sv: 'Så går det till', en: 'How it works' },
  others: { sv: 'Det andra frågar om', en: 'What others ask about' },
  easy: { sv: 'Lättläst', en: 'Easy to read' },
  lost: { sv: 'Har ni redan ansökt?', en: 'Have you applied already?' },
  back: { sv: 'Få en ny länk till ärendet', en: 'Get a new link to your case' },
} as const;

const steps: readonly { icon: IconName; title: Text; text: Text }[] = [
  {
    icon: 'speech',
    title: { sv: 'Ni svarar', en: 'You answer' },
    text: {
      sv: 'Frågorna rör platsen och det ni vill göra. Vet ni inte än går det också bra.',
      en: 'About the place and what you want to do. “I don’t know yet” is fine too.',
    },
  },
  {
    icon: 'calendar',
    title: { sv: 'Ni ser ordningen', en: 'You see the order' },
    text: {
      sv: 'Vad som kan börja direkt, vad som väntar på annat och vad som avgör dagen.',
      en: 'What can start at once, what waits for something else, and what decides the day.',
    },
  },
  {
    icon: 'paper',
    title: { sv: 'Ni ansöker en gång', en: 'You apply once' },
    text: {
      sv: 'Vi skickar rätt del till rätt förvaltning. Ni följer allt på en sida.',
      en: 'We send each part to the right department. You follow it all on one page.',
    },
  },
];

/** The first page an owner sees. */
export function Start() {
  const say = useSay();
  const language = useLanguage();
  const given = useGiven();
  // Without what others ask about the page is whole; it is not waited for.
  const { value: guide } = useLoad(() => guideIn(language), [language], given?.guide);
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      municipality={null}
      contact={guide && <Contacts guide={guide} />}
    >
      <p className="begin">
        <Link className="button go" href={`/${language}/guide`}>
          {say(texts.start)}
          <Icon name="arrow-right" />
        </Link>
        <span className="quiet small">{say(texts.free)}</span>
        <Link className="easy-way" href={`/${language}/easy`}>
          {say(texts.easy)}
        </Link>
      </p>
      <section aria-labelledby="how">
        <h2 id="how">{say(texts.how)}</h2>
        <ol className="steps">
          {steps.map(({ icon, title, text }) => (
            <li key={icon}>
              <Icon name={icon} />
              <div>
                <h3>{say(title)}</h3>
                <p>{say(text)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {guide && (
        <section aria-labelledby="others">
          <h2 id="others">{say(texts.others)}</h2>
          <Events events={guide.events} />
        </section>
      )}
      <p>
        {say(texts.lost)} <Link href={`/${language}/lost-link`}>{say(texts.back)}</Link>
      </p>
    </Page>
  );
}

/** What there is a guide for, each with its first question. */
function Events({ events }: { events: GuideView['events'] }) {
  const language = useLanguage();
  const groups = [...new Set(events.map((event) => event.groupName))];
  return (
    <div className="asked-about">
      {groups.map((group) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {events
              .filter(({ groupName }) => groupName === group)
              .map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/${language}/guide?event=${id}`}>{name}</Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
