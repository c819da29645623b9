import type { GuideView } from '#domain/api/answers/guide.ts';
import { LoadingPage, Page } from '../../shared/page.tsx';
import { Section } from '../../shared/section.tsx';
import { useSay } from '../../shared/text.ts';
import { flows } from './privacy-texts.ts';
import { useLegal } from './use-legal.ts';
import './legal.css';

const texts = {
  title: { sv: 'Så behandlar vi personuppgifter', en: 'How we handle personal data' },
  lead: {
    sv: 'Guiden sparar inte era svar. Det ni skriver i ansökan sparas medan ni skriver, för att ni ska kunna fortsätta senare.',
    en: 'The guide does not store your answers. What you write in the application is saved as you write, so that you can go on later.',
  },
  what: { sv: 'Vad', en: 'What' },
  why: { sv: 'Varför', en: 'Why' },
  basis: { sv: 'Laglig grund', en: 'Legal basis' },
  long: { sv: 'Hur länge', en: 'How long' },
  municipalityLong: {
    sv: 'Så länge kommunens plan för handlingar säger. Se kommunen nedan.',
    en: 'For as long as the municipality’s records schedule says. See the municipality below.',
  },
  who: { sv: 'Vem som ansvarar', en: 'Who is responsible' },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  officer: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  cases: { sv: 'Så länge sparas ärenden', en: 'How long cases are kept' },
  recipients: { sv: 'De som hanterar uppgifterna åt kommunen', en: 'Who handles the data for the municipality' },
  recipientsUnsaid: {
    sv: 'Kommunen har inte fyllt i vilka det är, eller om något lämnar EU och EES. Fråga dataskyddsombudet.',
    en: 'The municipality has not filled in who they are, or whether anything leaves the EU and the EEA. Ask the data protection officer.',
  },
  unsaid: {
    sv: 'Kommunen har inte fyllt i det här än. Skriv till {who}.',
    en: 'The municipality has not filled this in yet. Write to {who}.',
  },
  rights: { sv: 'Era rättigheter', en: 'Your rights' },
  rightsText: {
    sv: 'Ni kan få veta vilka uppgifter som finns om er och få fel rättade. Ni kan också invända, be att behandlingen begränsas eller att uppgifter tas bort. Det som är en allmän handling får vi ofta inte ta bort. Människor fattar alla beslut, aldrig en maskin. Skriv till dataskyddsombudet.',
    en: 'You can find out what we hold about you, and have errors corrected. You can also object, and ask us to restrict or erase data. We often cannot erase what is an official document. People make every decision, never a machine. Write to the data protection officer.',
  },
  complain: {
    sv: 'Är ni inte nöjda kan ni klaga hos Integritetsskyddsmyndigheten:',
    en: 'If you are not satisfied, you can complain to the Swedish Authority for Privacy Protection:',
  },
};

/** What owners and officers are told of personal data, by the way it takes. */
export default function Privacy() {
  const say = useSay();
  const { value, problem, reload } = useLegal();
  if (!value) return <LoadingPage title={say(texts.title)} problem={problem} onRetry={reload} />;
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} municipality={null}>
      {flows.map(({ id, title, what, why, basis, long }) => (
        <Section key={id} id={id} title={say(title)}>
          <dl className="said">
            <dt>{say(texts.what)}</dt>
            <dd>{say(what)}</dd>
            <dt>{say(texts.why)}</dt>
            <dd>{say(why)}</dd>
            <dt>{say(texts.basis)}</dt>
            <dd>{say(basis)}</dd>
            <dt>{say(texts.long)}</dt>
            <dd>{say(long ?? texts.municipalityLong)}</dd>
          </dl>
        </Section>
      ))}
      <Section id="who" title={say(texts.who)}>
        {value.municipalities.map((municipality) => (
          <Responsible key={municipality.id} municipality={municipality} />
        ))}
      </Section>
      <Section id="rights" title={say(texts.rights)}>
        <p>{say(texts.rightsText)}</p>
        <p>
          {say(texts.complain)} <a href="https://www.imy.se">imy.se</a>, <a href="mailto:imy@imy.se">imy@imy.se</a>.
        </p>
      </Section>
    </Page>
  );
}

function Responsible({ municipality }: { municipality: GuideView['municipalities'][number] }) {
  const say = useSay();
  const { id, name, coordinator, privacy } = municipality;
  return (
    <div className="flow">
      <h3 id={`who-${id}`}>{name}</h3>
      {privacy ? (
        <dl className="said">
          <dt>{say(texts.controller)}</dt>
          <dd>{privacy.controller}</dd>
          <dt>{say(texts.officer)}</dt>
          <dd>
            <a href={`mailto:${privacy.officer}`}>{privacy.officer}</a>
          </dd>
          <dt>{say(texts.cases)}</dt>
          <dd>{privacy.retention}</dd>
          <dt>{say(texts.recipients)}</dt>
          <dd>{privacy.recipients ?? say(texts.recipientsUnsaid)}</dd>
        </dl>
      ) : (
        <p>{say(texts.unsaid, { who: coordinator.mailbox })}</p>
      )}
    </div>
  );
}
