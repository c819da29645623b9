import { Link, useRoute } from 'wouter';
import { Page } from '../shared/page.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { catalogue } from './catalogue.ts';
import { contentSections, faceSections, type StyleSection } from './sections.tsx';
import '../applicant/apply/apply.css';
import '../applicant/case/case.css';
import '../applicant/plan/plan.css';
import '../department/department.css';
import '../shared/forms.css';
import './style.css';

const texts = {
  title: { sv: 'Så ser sidorna ut', en: 'How the pages look' },
  lead: {
    sv: 'Det sidorna byggs av, och alla formulär, besked, rader och brev, gjorda av samma exempel som testerna läser.',
    en: 'What pages are built of, and every form, alert, row and mail, made from the examples that the tests read.',
  },
  built: { sv: 'Det sidorna byggs av', en: 'What pages are built of' },
  held: { sv: 'Det sidor och brev innehåller', en: 'What pages and mails hold' },
  back: { sv: 'Alla delar', en: 'All parts' },
};

/** Whose colours the samples wear. */
const [first] = Object.values(catalogue.municipalities);
const home = first ? { id: first.id, name: first.name.sv } : null;

/** Everything that pages and mails are made of, a part on each page. For whoever writes or designs them. */
export default function Style() {
  const say = useSay();
  const language = useLanguage();
  const [, params] = useRoute('/:language/style/:section');
  const section = [...faceSections, ...contentSections].find(({ id }) => id === params?.section);
  if (!section) return <Index />;
  return (
    <Page key={section.id} title={say(section.title)} municipality={home} wide>
      <p className="way-back">
        <Link href={`/${language}/style`}>{say(texts.back)}</Link>
      </p>
      <div className="style" data-section={section.id} data-density={section.close ? 'officer' : 'owner'}>
        {section.draw()}
      </div>
    </Page>
  );
}

function Index() {
  const say = useSay();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} municipality={null} wide>
      <h2>{say(texts.built)}</h2>
      <Sections those={faceSections} />
      <h2>{say(texts.held)}</h2>
      <Sections those={contentSections} />
    </Page>
  );
}

function Sections({ those }: { those: readonly StyleSection[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ul>
      {those.map(({ id, title }) => (
        <li key={id}>
          <Link href={`/${language}/style/${id}`}>{say(title)}</Link>
        </li>
      ))}
    </ul>
  );
}
