import type { FormEvent } from 'react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import type { Language } from '#domain/definitions/text.ts';
import { fieldsBySection } from '#domain/pages/form-sections.ts';
import { type FixedFieldName, fixedFields, formSectionTexts } from '#domain/words/form.ts';
import { answerTexts } from '#domain/words/guide.ts';
import { ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { isOnItsWay, type Upload } from '../files/uploads.ts';
import { asSubmission, type FormValues, isFromAnswers } from './form-values.ts';
import { answerInWords } from './in-words.ts';
import { ChangeKnown } from './known-answer.tsx';
import { Missing } from './missing.tsx';
import { NotSent } from './notices.tsx';
import { useFormList, useOpenForm } from './open-form.ts';
import type { SendApplication } from './use-send-application.ts';

const texts = {
  goes: { sv: 'Ansökan går till', en: 'The application goes to' },
  change: { sv: 'Ändra', en: 'Change' },
  empty: { sv: 'Inte ifyllt', en: 'Not filled in' },
  from: { sv: 'från era svar', en: 'from your answers' },
  onItsWay: { sv: '{name} är på väg.', en: '{name} is on its way.' },
  lost: { sv: '{name} har inte kommit fram.', en: '{name} has not arrived.' },
  refused: { sv: '{name} kommer inte med.', en: '{name} will not be included.' },
  send: { sv: 'Skicka ansökan', en: 'Send the application' },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  waitingForFiles: { sv: 'Väntar på filer som är på väg …', en: 'Waiting for files on their way …' },
  list: { sv: 'Alla delar', en: 'All parts' },
  declare: {
    sv: 'Vi intygar att uppgifterna är riktiga. Vi vet att de blir allmän handling hos dem som tar emot ansökan.',
    en: 'We declare that the information is true. We know that it becomes a public record with those who receive the application.',
  },
  waiting: {
    sv: 'Ansökan är inte skickad än. Vi skickar den när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'The application has not been sent yet. We will send it when the connection is back. Keep the page open.',
  },
};

/** What is missing, everything that will be sent with a way to each part, and the sending. */
export function Review({
  sending,
  notSent,
  send,
  wrong,
}: SendApplication & { readonly wrong: readonly FieldProblem[] }) {
  const say = useSay();
  const open = useOpenForm();
  const { basis, place, onTheirWay } = open;
  const [declared, setDeclared] = useState(false);
  const moving = onTheirWay.some(isOnItsWay);
  const list = useFormList(open);
  const bodies = [
    ...new Set(
      basis.plan.permits.filter((p) => p.elsewhere === undefined).map((p) => `${p.name}: ${p.departmentName}`),
    ),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(declared);
  };
  const undeclared = wrong.find((problem) => problem.pointer === '/declaration')?.message;
  return (
    <form noValidate onSubmit={submit} className="review">
      <Missing list={list} />
      {fieldsBySection(basis.plan.requirements).map(({ id }) => (
        <Part key={id} id={id} />
      ))}
      <section className="part">
        <h2>{say(texts.goes)}</h2>
        <ul>
          {bodies.map((body) => (
            <li key={body}>{body}</li>
          ))}
        </ul>
      </section>
      <div className="part">
        <label className="choice declaration" htmlFor="declaration">
          <input
            id="declaration"
            type="checkbox"
            checked={declared}
            aria-describedby={undeclared === undefined ? undefined : 'declaration-wrong'}
            onChange={({ currentTarget }) => setDeclared(currentTarget.checked)}
          />
          <span>{say(texts.declare)}</span>
        </label>
        <p className="field-error" id="declaration-wrong">
          {undeclared}
        </p>
        <ProblemAlert problem={wrong.length === 0 ? sending.problem : undefined}>
          {sending.waiting && <p>{say(texts.waiting)}</p>}
        </ProblemAlert>
        <div role="alert">{notSent !== undefined && <NotSent why={notSent} />}</div>
        <div className="actions">
          <button type="submit" className="button go" aria-disabled={sending.busy} aria-busy={sending.busy}>
            {say(!sending.busy ? texts.send : moving ? texts.waitingForFiles : texts.sending)}
          </button>
          <Link className="button plain" href={place.hrefOf('')}>
            {say(texts.list)}
          </Link>
        </div>
      </div>
    </form>
  );
}

/** What one part of the form will say. */
function Part({ id }: { id: keyof typeof formSectionTexts }) {
  const say = useSay();
  const language = useLanguage();
  const { basis, form, place, onTheirWay } = useOpenForm();
  const { plan } = basis;
  const values = form.getValues();
  const section = fieldsBySection(plan.requirements).find((one) => one.id === id);
  // Shown as it is handed in: a number as it was read.
  const { requirements } = asSubmission(values, plan.requirements, language);
  const title = say(formSectionTexts[id]);
  return (
    <section className="part">
      <div className="part-head">
        <h2>{title}</h2>
        <Link className="button plain small" href={place.hrefOf(id)}>
          {say(texts.change)}
          <span className="unseen">: {title}</span>
        </Link>
      </div>
      <dl className="answers">
        {section?.fixed
          .filter((field) => field !== 'business.forming' || values.business.forming)
          .map((field) => (
            <Answer key={field} label={say(fixedFields[field].label)} value={fixedValue(values, field, language)} />
          ))}
        {section?.asked.map((requirement) => (
          <Answer
            key={requirement.id}
            label={requirement.label}
            value={answerInWords(requirement, requirements[requirement.id], language)}
            uploads={onTheirWay.filter((upload) => upload.field === `requirements.${requirement.id}`)}
          >
            {isFromAnswers(requirement, values) && (
              <>
                {' '}
                <span className="quiet small">({say(texts.from)})</span> <ChangeKnown requirement={requirement} />
              </>
            )}
          </Answer>
        ))}
      </dl>
    </section>
  );
}

function Answer({
  label,
  value,
  uploads = [],
  children,
}: {
  label: string;
  value: string;
  /** Files that are not in the list yet, and whether they will be. */
  uploads?: readonly Upload[];
  children?: React.ReactNode;
}) {
  const say = useSay();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value === '' && uploads.length === 0 ? <span className="quiet">{say(texts.empty)}</span> : value}
        {children}
        {uploads.map((u) => (
          <p key={u.id} className={isOnItsWay(u) ? 'quiet' : 'field-error'}>
            {say(isOnItsWay(u) ? texts.onItsWay : u.state === 'lost' ? texts.lost : texts.refused, { name: u.name })}
          </p>
        ))}
      </dd>
    </div>
  );
}

function fixedValue(values: FormValues, name: FixedFieldName, language: Language): string {
  const [group, field] = name.split('.') as ['applicant', keyof FormValues['applicant']];
  const value: string | boolean = values[group][field];
  return typeof value === 'boolean' ? answerTexts.yes[language] : value;
}
