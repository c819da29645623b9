import { useWatch } from 'react-hook-form';
import { type FixedFieldName, fixedFields } from '#domain/words/form.ts';
import { Choice, TextField } from '../../shared/face/field.tsx';
import { Notice } from '../../shared/face/status.tsx';
import { useSay } from '../../shared/text.ts';
import { CompanyLookUp } from './company-look-up.tsx';
import { useOpenForm } from './open-form.ts';
import { Question } from './question.tsx';

const texts = {
  forming: { sv: 'Företaget är under bildande', en: 'The company is still being formed' },
  formingHint: { sv: 'Det har inget organisationsnummer än.', en: 'It has no organisation number yet.' },
  formersNumber: {
    sv: 'Vilket personnummer har den som bildar företaget?',
    en: 'What is the personal identity number of the person forming the company?',
  },
  formersHint: {
    sv: 'Eller samordningsnummer. Tio eller tolv siffror.',
    en: 'Or a coordination number. Ten or twelve digits.',
  },
  town: {
    sv: 'Ifyllt efter kommunen ni valde. Ändra om orten heter något annat.',
    en: 'Filled in from the municipality you chose. Change it if the town has another name.',
  },
};

/** The fields of text that are in every application. */
type TextName = Exclude<FixedFieldName, 'business.forming'>;

function Text({
  name,
  ask,
  hint,
  narrow = false,
  ...input
}: {
  name: TextName;
  /** In place of what is asked otherwise. */
  ask?: string;
  hint?: string | undefined;
  narrow?: boolean;
  autoComplete?: string;
  type?: 'tel';
  /** A field of type e-mail turns å into `xn--…`; it is to stay as it was written. */
  inputMode?: 'numeric' | 'email';
}) {
  const say = useSay();
  const { form } = useOpenForm();
  const [group, field] = name.split('.') as ['applicant' | 'business', never];
  const wrong = (form.formState.errors[group] as Record<string, { message?: string }> | undefined)?.[field]?.message;
  const { help } = fixedFields[name];
  return (
    <TextField id={name} label={ask ?? say(fixedFields[name].ask)} hint={hint ?? (help && say(help))} wrong={wrong}>
      {(parts) => (
        <input type="text" {...input} {...parts} {...(narrow && { className: 'narrow' })} {...form.register(name)} />
      )}
    </TextField>
  );
}

/** Who applies. */
export function YouFields() {
  return (
    <>
      <Question>
        <Text name="applicant.name" autoComplete="name" />
      </Question>
      <Question>
        <Text name="applicant.email" autoComplete="email" inputMode="email" />
      </Question>
      <Question>
        <Text name="applicant.phone" autoComplete="tel" type="tel" narrow />
      </Question>
    </>
  );
}

/** The business. Its number is enough: the company register fills in the rest, and the owner checks it. */
export function BusinessFields() {
  const say = useSay();
  const { form, basis } = useOpenForm();
  const forming = useWatch({ control: form.control, name: 'business.forming' }) === true;
  const city = useWatch({ control: form.control, name: 'business.city' });
  const { help } = fixedFields['business.forming'];
  return (
    <>
      <div className="question">
        <Text
          name="business.organisationNumber"
          inputMode="numeric"
          narrow
          {...(forming && { ask: say(texts.formersNumber), hint: say(texts.formersHint) })}
        />
        <Choice type="checkbox" hint={say(texts.formingHint)} {...form.register('business.forming')}>
          {say(texts.forming)}
        </Choice>
        {forming && help ? <Notice>{say(help)}</Notice> : <CompanyLookUp />}
      </div>
      <Question>
        <Text name="business.name" autoComplete="organization" />
      </Question>
      <Question>
        <Text name="business.address" autoComplete="street-address" />
      </Question>
      <div className="question postal">
        <Text name="business.postalCode" autoComplete="postal-code" inputMode="numeric" narrow />
        <Text
          name="business.city"
          autoComplete="address-level2"
          hint={city === basis.plan.municipalityName ? say(texts.town) : undefined}
        />
      </div>
    </>
  );
}
