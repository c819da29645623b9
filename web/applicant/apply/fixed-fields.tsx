import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { check } from '#domain/api/field-problems.ts';
import { companyRequestSchema } from '#domain/api/requests.ts';
import { afterLookUp, companyFields } from '#domain/pages/company-found.ts';
import { type FixedFieldName, fixedFields } from '#domain/words/form.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import type { FormValues } from './form-values.ts';
import { CompanyFound } from './notices.tsx';

const texts = {
  look: { sv: 'Hämta företagets uppgifter', en: 'Fetch the business details' },
  looking: { sv: 'Hämtar …', en: 'Fetching …' },
  number: {
    sv: 'Tio siffror. En enskild firma, eller ett företag under bildande, skriver personnummer eller samordningsnummer.',
    en: 'Ten digits. A sole trader, or a company being formed, writes a personal or coordination number.',
  },
  forming: { sv: 'Företaget är under bildande', en: 'The company is still being formed' },
};

type Company = Readonly<Record<(typeof companyFields)[number], string>>;

/** The fields of text that are in every application. */
type TextField = Exclude<FixedFieldName, 'business.forming'>;

function Text({
  name,
  form,
  ...more
}: {
  name: TextField;
  form: UseFormReturn<FormValues>;
  description?: string;
  autoComplete?: string;
  type?: 'tel';
  /** A field of type e-mail turns å into `xn--…`; it is to stay as it was written. */
  inputMode?: 'numeric' | 'email';
}) {
  const say = useSay();
  const [group, field] = name.split('.') as ['applicant' | 'business', never];
  const error = (form.formState.errors[group] as Record<string, { message?: string }> | undefined)?.[field]?.message;
  return <Textfield id={name} label={say(fixedFields[name].label)} error={error} {...more} {...form.register(name)} />;
}

/** Who applies. */
export function YouFields({ form }: { form: UseFormReturn<FormValues> }) {
  return (
    <>
      <Text form={form} name="applicant.name" autoComplete="name" />
      <Text form={form} name="applicant.email" autoComplete="email" inputMode="email" />
      <Text form={form} name="applicant.phone" autoComplete="tel" type="tel" />
    </>
  );
}

/** The business. Its number is enough: the company register fills in the rest, and the owner checks it. */
export function BusinessFields({ form }: { form: UseFormReturn<FormValues> }) {
  const say = useSay();
  const language = useLanguage();
  const [state, setState] = useState<'idle' | 'looking' | 'found' | 'ended'>('idle');
  const [problem, setProblem] = useState('');
  /** What the last look-up has put there. */
  const before = useRef<Company | undefined>(undefined);
  const fill = (found: Company | undefined) => {
    const after = afterLookUp(form.getValues('business'), before.current, found);
    for (const field of companyFields) form.setValue(`business.${field}`, after[field], { shouldDirty: true });
    before.current = found;
  };
  const look = async () => {
    const organisationNumber = form.getValues('business.organisationNumber');
    const checked = check(companyRequestSchema(today()), { organisationNumber }, language);
    setProblem('');
    if ('problems' in checked) {
      form.setError('business.organisationNumber', { message: checked.problems[0]?.message ?? '' });
      return;
    }
    form.clearErrors('business.organisationNumber');
    setState('looking');
    try {
      const company = await call('POST /api/companies', { language, body: checked.value });
      fill(company);
      setState(company.ended ? 'ended' : 'found');
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setState('idle');
      if (error.status === 404) fill(undefined);
      setProblem(`${error.message}. ${error.detail}`);
    }
  };
  return (
    <>
      <Checkbox
        id="business.forming"
        label={say(texts.forming)}
        description={say(fixedFields['business.forming'].help ?? texts.number)}
        {...form.register('business.forming')}
      />
      <Text form={form} name="business.organisationNumber" inputMode="numeric" description={say(texts.number)} />
      <div>
        <Button type="button" variant="secondary" onClick={() => void look()} aria-disabled={state === 'looking'}>
          {say(state === 'looking' ? texts.looking : texts.look)}
        </Button>
        <div role="status">
          {problem !== '' && <p className="field-error">{problem}</p>}
          {(state === 'found' || state === 'ended') && <CompanyFound state={state} />}
        </div>
      </div>
      <Text form={form} name="business.name" autoComplete="organization" />
      <Text form={form} name="business.address" autoComplete="street-address" />
      <Text form={form} name="business.postalCode" autoComplete="postal-code" inputMode="numeric" />
      <Text form={form} name="business.city" autoComplete="address-level2" />
    </>
  );
}
