import { problems } from '#domain/words/problems.ts';
import { ProblemAlert } from '../shared/page.tsx';
import { Section } from '../shared/section.tsx';
import { useSay } from '../shared/text.ts';
import { Specimen } from './specimen.tsx';

const texts = {
  title: { sv: 'Problem som API:t svarar med', en: 'Problems that the API answers with' },
};

/** Every problem, as a page says it. */
export function Problems() {
  const say = useSay();
  return (
    <Section id="problems" title={say(texts.title)}>
      <div className="specimens">
        {Object.entries(problems).map(([code, { title, detail }]) => (
          <Specimen key={code} of="problem" name={code}>
            <ProblemAlert problem={{ message: say(title), detail: say(detail) }} />
          </Specimen>
        ))}
      </div>
    </Section>
  );
}
