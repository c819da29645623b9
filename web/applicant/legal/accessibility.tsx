import { Link } from 'wouter';
import type { GuideView } from '#domain/api/answers/guide.ts';
import { dayInWords } from '#domain/words/dates.ts';
import { LoadingPage, Page } from '../../shared/page.tsx';
import { Section } from '../../shared/section.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLegal } from './use-legal.ts';
import './legal.css';

const texts = {
  title: { sv: 'Tillgänglighet för Företagslots', en: 'Accessibility of Företagslots' },
  lead: {
    sv: 'Tjänsten ska kunna användas av alla. Här står hur väl den följer lagen, och hur ni säger till när något inte fungerar.',
    en: 'Everybody should be able to use this service. Here you can read how well it complies with the law, and how to tell us when something does not work.',
  },
  of: { sv: 'Redogörelse från {name}', en: 'Statement from {name}' },
  compliance: { sv: 'Följer tjänsten lagen?', en: 'Does the service comply with the law?' },
  faults: { sv: 'Det som inte är tillgängligt', en: 'What is not accessible' },
  noFaults: { sv: 'Inget som vi känner till.', en: 'Nothing that we know of.' },
  method: { sv: 'Hur den har bedömts', en: 'How it was assessed' },
  assessed: { sv: 'Bedömd', en: 'Assessed' },
  updated: { sv: 'Uppdaterad', en: 'Updated' },
  tell: { sv: 'Säg till om brister', en: 'Tell us about problems' },
  tellText: {
    sv: 'Behöver ni något på ett annat sätt, eller fungerar något inte? Skriv till oss, så svarar vi så snart vi kan.',
    en: 'Do you need something in another form, or does something not work? Write to us, and we will answer as soon as we can.',
  },
  unsaid: {
    sv: 'Kommunen har inte bedömt tjänsten än. Skriv till {who}.',
    en: 'The municipality has not assessed the service yet. Write to {who}.',
  },
  exempt: { sv: 'Undantag', en: 'Exceptions' },
  noBurden: {
    sv: 'Kommunen undantar inget som oskäligt betungande att anpassa (12 §).',
    en: 'The municipality claims no exception for a disproportionate burden (section 12).',
  },
  exemptText: {
    sv: 'Lagen gäller inte papper från andra, som kommunen varken har betalat, tagit fram eller styr över (9 §). Be oss om ni behöver ett sådant på ett sätt som ni kan använda. Säger vi nej kan ni få beslutet skriftligt, med skäl, och överklaga det (15 och 20 §§).',
    en: 'The Act does not cover papers from others that the municipality has neither paid for, made nor controls (section 9). Ask us if you need one in a form you can use. If we say no, you can get the decision in writing, with reasons, and appeal it (sections 15 and 20).',
  },
  tested: { sv: 'Så prövas tjänsten av dem som gör den', en: 'How those who make the service test it' },
  testedText: {
    sv: 'Vid varje ändring prövas sidorna mot WCAG 2.2 AA med axe, på svenska och engelska, ljust och mörkt. Guiden och formuläret gås igenom med bara tangentbord. Människor som använder hjälpmedel har inte prövat den åt oss än.',
    en: 'With every change, the pages are checked against WCAG 2.2 AA with axe, in Swedish and English, light and dark. The guide and the form are tested by keyboard alone. People who use assistive technology have not tested it for us yet.',
  },
  easy: { sv: 'Lättläst', en: 'Easy to read' },
  easyText: {
    sv: 'Den första sidan och planen finns också på lättläst svenska och enkel engelska. Länken står överst på båda sidorna.',
    en: 'The first page and the plan are also there in easy Swedish and plain English. The link is at the top of both pages.',
  },
  easyLink: { sv: 'Till den lättlästa sidan', en: 'To the easy page' },
  law: { sv: 'Lagen och tillsynen', en: 'The law and its supervision' },
  lawText: {
    sv: 'Kraven står i lagen (2018:1937) om tillgänglighet till digital offentlig service. Regeringen bestämmer vem som har tillsynen. Enligt Diggs egen sida är det Digg, Myndigheten för digital förvaltning. Vi har inte kunnat kontrollera om tillsynen har flyttat sedan dess. Tycker ni att vi brister kan ni',
    en: 'The requirements are in the Act (2018:1937) on the accessibility of digital public services. The Government decides who supervises it. By its own page that is Digg, the Agency for Digital Government. We could not verify whether this has moved since. If you think we fall short, you can',
  },
  report: { sv: 'anmäla det till Digg', en: 'report it to Digg' },
};

const compliances = {
  full: { sv: 'Tjänsten är helt förenlig med lagens krav.', en: 'The service is fully compliant.' },
  partial: { sv: 'Tjänsten är delvis förenlig med lagens krav.', en: 'The service is partially compliant.' },
  none: { sv: 'Tjänsten är inte förenlig med lagens krav.', en: 'The service is not compliant.' },
};

/**
 * The accessibility statement of each municipality (lag 2018:1937, 13 §, read t.o.m. SFS 2025:455), with the parts that Digg asks for:
 * https://www.digg.se/kunskap-och-stod/digital-tillganglighet/skapa-en-tillganglighetsredogorelse
 */
export default function Accessibility() {
  const say = useSay();
  const language = useLanguage();
  const { value, problem, reload } = useLegal();
  if (!value) return <LoadingPage title={say(texts.title)} problem={problem} onRetry={reload} />;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} municipality={null}>
      {value.municipalities.map((municipality) => (
        <Section key={municipality.id} id={`of-${municipality.id}`} title={say(texts.of, { name: municipality.name })}>
          <Statement municipality={municipality} />
        </Section>
      ))}
      <Section id="tested" title={say(texts.tested)}>
        <p>{say(texts.testedText)}</p>
      </Section>
      <Section id="easy" title={say(texts.easy)}>
        <p>
          {say(texts.easyText)} <Link href={`/${language}/easy`}>{say(texts.easyLink)}</Link>.
        </p>
      </Section>
      <Section id="law" title={say(texts.law)}>
        <p>
          {say(texts.lawText)} <a href="https://www.digg.se/tdosanmalan">{say(texts.report)}</a>.
        </p>
      </Section>
    </Page>
  );
}

function Statement({ municipality }: { municipality: GuideView['municipalities'][number] }) {
  const say = useSay();
  const language = useLanguage();
  const { coordinator, accessibility: said } = municipality;
  if (!said) return <p>{say(texts.unsaid, { who: coordinator.mailbox })}</p>;
  return (
    <dl className="said">
      <dt>{say(texts.compliance)}</dt>
      <dd>{say(compliances[said.compliance])}</dd>
      <dt>{say(texts.faults)}</dt>
      {said.faults.length === 0 && <dd>{say(texts.noFaults)}</dd>}
      {said.faults.map((fault) => (
        <dd key={fault}>{fault}</dd>
      ))}
      <dt>{say(texts.exempt)}</dt>
      <dd>{said.burden ?? say(texts.noBurden)}</dd>
      <dd>{say(texts.exemptText)}</dd>
      <dt>{say(texts.method)}</dt>
      <dd>{said.method}</dd>
      <dt>{say(texts.assessed)}</dt>
      <dd>{dayInWords(said.assessed, language)}</dd>
      <dt>{say(texts.updated)}</dt>
      <dd>{dayInWords(said.updated, language)}</dd>
      <dt>{say(texts.tell)}</dt>
      <dd>
        {say(texts.tellText)} <a href={`mailto:${said.mailbox}`}>{said.mailbox}</a>
      </dd>
    </dl>
  );
}
