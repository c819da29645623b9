import { ExampleCase } from '#domain/acts/example-case.ts';
import { aspects } from '#domain/api/aspects.ts';
import type { FactOf } from '#domain/case/facts.ts';
import type { Language } from '#domain/definitions/text.ts';
import type { DraftChanges } from '#domain/pages/draft-changes.ts';
import { Conflicts } from '../applicant/apply/conflicts.tsx';
import { MoreQuestions } from '../applicant/apply/more-questions.tsx';
import { NotIncluded } from '../applicant/apply/not-included.tsx';
import { AlreadySent, CompanyFound, NotSent, whyNotSent } from '../applicant/apply/notices.tsx';
import { WhatChanged } from '../applicant/apply/what-changed.tsx';
import { Obstacles } from '../applicant/plan/obstacles.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { catalogue } from './catalogue.ts';
import { Specimen } from './specimen.tsx';

const texts = {
  title: { sv: 'Besked i planen och ansökan', en: 'What the plan and the application say' },
};

/** The application of the examples. */
const submitted = new ExampleCase().facts.find(
  (fact): fact is FactOf<'case-submitted'> => fact.type === 'case-submitted',
);

/** Everything that the plan and the form say in an alert. */
export function ApplyAlerts() {
  const say = useSay();
  const language = useLanguage();
  if (!submitted) return null;
  const { municipality, event, answers, applicant, business } = submitted;
  return (
    <Section id="apply-alerts" title={say(texts.title)}>
      <div className="specimens">
        {Object.values(catalogue.obstacles).map(({ id, text, remedy }) => (
          <Specimen key={id} of="obstacle" name={id}>
            <Obstacles of={[{ id, text: say(text), remedy: say(remedy) }]} />
          </Specimen>
        ))}
        <Specimen of="apply-alert" name="MoreQuestions">
          <MoreQuestions
            basis={{ municipality, event, answers, wish: undefined }}
            next={Object.keys(catalogue.questions)[0] ?? ''}
          />
        </Specimen>
        <Specimen of="apply-alert" name="WhatChanged">
          <WhatChanged changes={changesIn(language)} />
        </Specimen>
        <Specimen of="apply-alert" name="Conflicts">
          <Conflicts
            conflicts={[{ field: 'business.name', mine: business.name, theirs: applicant.name }]}
            plan={undefined}
            onChoose={() => undefined}
          />
        </Specimen>
        <Specimen of="apply-alert" name="NotIncluded">
          <NotIncluded fields={{ 'business.name': business.name }} plan={undefined} onForget={() => undefined} />
        </Specimen>
        {(['found', 'ended'] as const).map((state) => (
          <Specimen key={state} of="apply-alert" name={`CompanyFound/${state}`}>
            <CompanyFound state={state} />
          </Specimen>
        ))}
        {whyNotSent.map((why) => (
          <Specimen key={why} of="apply-alert" name={`NotSent/${why}`}>
            <NotSent why={why} />
          </Specimen>
        ))}
        <Specimen of="apply-alert" name="AlreadySent">
          <AlreadySent />
        </Specimen>
      </div>
    </Section>
  );
}

/** As if each thing that can change in a draft's plan had changed. */
function changesIn(language: Language): DraftChanges {
  const permits = Object.values(catalogue.permits);
  const [one = '', two = '', three = '', four = ''] = permits.map(({ name }) => name[language]);
  const [municipality] = Object.values(catalogue.municipalities);
  const labels = Object.values(catalogue.requirements).map(({ label }) => label[language]);
  return {
    moved: [{ what: 'municipality', from: municipality?.name[language] ?? '' }],
    permitsAdded: [one],
    permitsPossible: [two],
    permitsRemoved: [three],
    permitsReplaced: [{ from: three, to: four }],
    rules: aspects.map((what) => ({ permit: one, what, fee: permits[0]?.fee?.[language] ?? '' })),
    questions: [],
    fieldsAdded: labels.slice(0, 2),
    fieldsRemoved: 2,
  };
}
