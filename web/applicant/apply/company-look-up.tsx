import { useRef, useState } from 'react';
import { check } from '#domain/api/field-problems.ts';
import { companyRequestSchema } from '#domain/api/requests.ts';
import { afterLookUp, companyFields } from '#domain/pages/company-found.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { Icon } from '../../shared/face/icon.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { today } from '../../shared/today.ts';
import { CompanyFound } from './notices.tsx';
import { useOpenForm } from './open-form.ts';

const texts = {
  look: { sv: 'Hämta företagets uppgifter', en: 'Fetch the details of the business' },
  looking: { sv: 'Hämtar …', en: 'Fetching …' },
};

type Company = Readonly<Record<(typeof companyFields)[number], string>>;

/** Fills in the business from the company register, by its number. */
export function CompanyLookUp() {
  const say = useSay();
  const language = useLanguage();
  const { form } = useOpenForm();
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
      <div>
        <button
          type="button"
          className="button second small"
          aria-busy={state === 'looking'}
          aria-disabled={state === 'looking'}
          onClick={() => void look()}
        >
          <Icon name="search" />
          {say(state === 'looking' ? texts.looking : texts.look)}
        </button>
      </div>
      <div role="status">
        {problem !== '' && <p className="field-error">{problem}</p>}
        {(state === 'found' || state === 'ended') && <CompanyFound state={state} />}
      </div>
    </>
  );
}
