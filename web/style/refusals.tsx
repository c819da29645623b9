import type { RefusalWords } from '#domain/acts/define.ts';
import { formOf } from '#domain/acts/forms.ts';
import { refusalInWords } from '#domain/api/refusal-in-words.ts';
import { problems } from '#domain/words/problems.ts';
import { WhatRemains } from '../department/acts/what-remains.tsx';
import { ProblemAlert } from '../shared/page.tsx';
import { Section } from '../shared/section.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { catalogue } from './catalogue.ts';
import { Specimen } from './specimen.tsx';
import { allActs, told } from './told.ts';

const texts = {
  title: { sv: 'Det som inte går, och varför', en: 'What may not be done, and why' },
};

/** Each refusal of each act, as it stands at the act's form. */
export function Refusals() {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section id="refusals" title={say(texts.title)}>
      <div className="specimens">
        {refusals.map(({ act, code, refused }) => {
          const said = refusalInWords(act, [refused], catalogue, language);
          if (!said) return null;
          const { title, detail } = problems[said.code];
          return (
            <Specimen key={`${act.name}/${code}`} of="refusal" name={`${act.name}/${code}`}>
              <ProblemAlert problem={{ message: say(title), detail: say(detail) }} />
              <WhatRemains problem={said} tried={{ doing: formOf(act), place: '' }} />
            </Specimen>
          );
        })}
      </div>
    </Section>
  );
}

/** Of each code of each act the first that an example meets. */
const refusals = allActs.flatMap((act) =>
  Object.keys(act.words.refusals as Readonly<Record<string, RefusalWords>>).flatMap((code) => {
    const refused = told
      .filter((one) => one.act === act)
      .flatMap((one) => one.refused.filter((r) => r.code === code))[0];
    return refused ? [{ act, code, refused }] : [];
  }),
);
