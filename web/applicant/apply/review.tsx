import { Button, Heading } from '@digdir/designsystemet-react';
import { attachmentsIn } from '#domain/case/attachments.ts';
import type { Language } from '#domain/definitions/text.ts';
import { isPromised } from '#domain/fields/attachment.ts';
import { type FixedFieldName, fixedFields } from '#domain/words/form.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { isOnItsWay, type Upload } from '../files/uploads.ts';
import type { Basis } from './basis.ts';
import type { FormPage } from './form-pages.ts';
import { asSubmission, type FormValues } from './form-values.ts';
import { FromAnswers } from './from-answers.tsx';
import { answerInWords } from './in-words.ts';
import { PapersMissing } from './notices.tsx';

const texts = {
  goes: { sv: 'Ansökan går till', en: 'The application goes to' },
  change: { sv: 'Ändra', en: 'Change' },
  empty: { sv: 'Inte ifyllt', en: 'Not filled in' },
  onItsWay: { sv: '{name} är på väg.', en: '{name} is on its way.' },
  lost: { sv: '{name} har inte kommit fram.', en: '{name} has not arrived.' },
  refused: { sv: '{name} kommer inte med.', en: '{name} will not be included.' },
};

/** Everything that will be sent, with a way back to each page. */
export function Review({
  basis,
  pages,
  values,
  onTheirWay,
  titleOf,
  go,
}: {
  basis: Basis;
  pages: readonly FormPage[];
  values: FormValues;
  onTheirWay: readonly Upload[];
  titleOf: (page: FormPage) => string;
  go: (page: number) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { plan } = basis;
  const parts = partsOf(pages);
  // Shown as it is handed in: a number as it was read.
  const handedIn = asSubmission(values, plan.requirements, language).requirements;
  const missing = plan.requirements.filter(
    (r) =>
      r.type === 'attachment' &&
      !r.optional &&
      !isPromised(values.requirements[r.id]) &&
      attachmentsIn({ [r.id]: values.requirements[r.id] ?? [] }).length === 0 &&
      onTheirWay.every((u) => u.field !== `requirements.${r.id}`),
  );
  const asked = new Set(pages.flatMap((p) => p.requirements.map((r) => r.id)));
  const bodies = [
    ...new Set(plan.permits.filter((p) => p.elsewhere === undefined).map((p) => `${p.name}: ${p.departmentName}`)),
  ];
  return (
    <>
      <section className="part">
        <Heading level={2} data-size="sm">
          {say(texts.goes)}
        </Heading>
        <ul>
          {bodies.map((body) => (
            <li key={body}>{body}</li>
          ))}
        </ul>
      </section>
      <FromAnswers basis={basis} fields={plan.requirements.filter((r) => !asked.has(r.id))} handedIn={handedIn} />
      {parts.map(({ page, index, fields, requirements }) => (
        <section key={page.id} className="part">
          <div className="part-head">
            <Heading level={2} data-size="sm">
              {titleOf(page)}
            </Heading>
            <Button type="button" variant="tertiary" onClick={() => go(index)}>
              {say(texts.change)}
              <span className="ds-sr-only">: {titleOf(page)}</span>
            </Button>
          </div>
          <dl className="answers">
            {fields
              .filter((field) => field !== 'business.forming' || values.business.forming)
              .map((field) => (
                <Answer
                  key={field}
                  label={say(fixedFields[field as FixedFieldName].label)}
                  value={fixedValue(values, field, language)}
                />
              ))}
            {requirements
              .filter((r) => !missing.includes(r))
              .map((r) => (
                <Answer
                  key={r.id}
                  label={r.label}
                  value={answerInWords(r, handedIn[r.id], language)}
                  uploads={onTheirWay.filter((u) => u.field === `requirements.${r.id}`)}
                />
              ))}
          </dl>
        </section>
      ))}
      {missing.length > 0 && <PapersMissing labels={missing.map((r) => r.label)} />}
    </>
  );
}

function Answer({
  label,
  value,
  uploads = [],
}: {
  label: string;
  value: string;
  /** Files that are not in the list yet, and whether they will be. */
  uploads?: readonly Upload[];
}) {
  const say = useSay();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value === '' && uploads.length === 0 ? <em>{say(texts.empty)}</em> : value}
        {uploads.map((u) => (
          <p key={u.id} className={isOnItsWay(u) ? 'who' : 'field-error'}>
            {say(isOnItsWay(u) ? texts.onItsWay : u.state === 'lost' ? texts.lost : texts.refused, { name: u.name })}
          </p>
        ))}
      </dd>
    </div>
  );
}

function fixedValue(values: FormValues, name: string, language: Language): string {
  const [group, field] = name.split('.') as ['applicant', keyof FormValues['applicant']];
  const value: string | boolean = values[group][field];
  return typeof value === 'boolean' ? answerTexts.yes[language] : value;
}

/** The pages by topic, whether a page holds one question or all of them. */
function partsOf(pages: readonly FormPage[]) {
  const topics = [...new Set(pages.map((p) => `${p.topic}/${p.requirements.length === 0}`))];
  return topics.flatMap((topic) => {
    const all = pages.filter((p) => `${p.topic}/${p.requirements.length === 0}` === topic && p.topic !== 'review');
    const [page] = all;
    if (!page) return [];
    return [
      {
        page,
        index: pages.indexOf(page),
        fields: page.requirements.length === 0 ? page.fields : [],
        requirements: all.flatMap((p) => p.requirements),
      },
    ];
  });
}
