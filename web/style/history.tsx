import { caseView } from '#domain/acts/case-view.ts';
import { ExampleCase } from '#domain/acts/example-case.ts';
import { mailSent, systemExamples } from '#domain/acts/system-examples.ts';
import type { Fact } from '#domain/case/facts.ts';
import type { CaseView } from '#domain/case/view.ts';
import type { Language } from '#domain/definitions/text.ts';
import { staffTimelineText } from '#domain/pages/staff-timeline.ts';
import { timelineText } from '#domain/pages/timeline.ts';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { catalogue } from './catalogue.ts';
import { ownerMails } from './mail-examples.ts';
import { Specimen } from './specimen.tsx';
import { distinct, told } from './told.ts';

const texts = {
  title: { sv: 'Rader i historiken', en: 'Lines in the history' },
  staff: { sv: 'Handläggare', en: 'Officers' },
  applicant: { sv: 'Sökande', en: 'Applicants' },
  nothing: { sv: 'Ingen rad', en: 'No line' },
};

interface Line {
  readonly type: Fact['type'];
  readonly staff: string | undefined;
  readonly applicant: string | undefined;
}

/** What every fact says in the history, to those who handle the case and to its applicant. */
export function History() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section id="history" title={say(texts.title)}>
      <div className="lines">
        {linesIn(language).map(({ type, staff, applicant }) => (
          <Specimen key={`${type}/${staff}/${applicant}`} of="fact" name={type}>
            <dl>
              <div>
                <dt>{say(texts.staff)}</dt>
                <dd data-reader="staff">{staff ?? <span className="quiet">{say(texts.nothing)}</span>}</dd>
              </div>
              <div>
                <dt>{say(texts.applicant)}</dt>
                <dd data-reader="applicant">{applicant ?? <span className="quiet">{say(texts.nothing)}</span>}</dd>
              </div>
            </dl>
          </Specimen>
        ))}
      </div>
    </Section>
  );
}

function linesIn(language: Language): readonly Line[] {
  const lines = [
    ...systemFacts().map((fact) => {
      const facts = [...new ExampleCase().mailsFail('2027-01-12').facts, fact];
      return lineOf(fact, facts, caseView(facts, fact.at), language);
    }),
    ...told.flatMap(({ recorded, facts, after }) =>
      facts.slice(facts.length - recorded.length).map((fact) => lineOf(fact, facts, after, language)),
    ),
  ];
  return distinct(lines, (line) => JSON.stringify(line));
}

/** Those of the system, and that each mail to the applicant went. */
const systemFacts = (): readonly Fact[] => [
  ...Object.values(systemExamples).flat(),
  ...ownerMails.map(({ cause }) => mailSent(cause)),
];

function lineOf(fact: Fact, facts: readonly Fact[], view: CaseView, language: Language): Line {
  const inboxes = fact.by.kind === 'officer' ? [fact.by.department] : [];
  return {
    type: fact.type,
    staff: staffTimelineText(fact, catalogue, view, inboxes, language),
    applicant: timelineText(fact, catalogue, facts, language),
  };
}
