import { Heading } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { RequirementView } from '#domain/api/answers/plan.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { writePlace } from '../guide/guide-address.ts';
import type { Basis } from './basis.ts';
import { leaveDraft } from './draft-address.ts';
import { answerInWords } from './in-words.ts';

const texts = {
  title: { sv: 'Det ni redan har svarat', en: 'What you have answered already' },
  from: { sv: 'från era svar', en: 'from your answers' },
  change: { sv: 'Ändra', en: 'Change' },
};

/** What the guide was told and the form has not asked again: it is handed in like the rest, and is changed in the guide. */
export function FromAnswers({
  basis: { municipality, event, answers, wish },
  fields,
  handedIn,
}: {
  basis: Basis;
  fields: readonly RequirementView[];
  handedIn: Readonly<Record<string, unknown>>;
}) {
  const say = useSay();
  const language = useLanguage();
  if (fields.length === 0) return null;
  const place = { municipality, event, answers, ...(wish !== undefined && { opening: wish }) };
  return (
    <section className="part from-answers">
      <Heading level={2} data-size="sm">
        {say(texts.title)}
      </Heading>
      <dl className="answers">
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{field.label}</dt>
            <dd>
              {answerInWords(field, handedIn[field.id], language)} <span className="who">({say(texts.from)})</span>{' '}
              <Link
                href={`/${language}/guide${writePlace({ ...place, ...(field.known?.at !== undefined && { at: field.known.at }) })}`}
                onClick={leaveDraft}
              >
                {say(texts.change)}
                <span className="ds-sr-only">: {field.label}</span>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
