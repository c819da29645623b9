import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../shared/api.ts';
import { type FieldsOf, FormProblem } from '../shared/form-problem.tsx';
import { useLanguage, useSay } from '../shared/text.ts';
import { signInAgain } from './session.ts';

const texts = {
  again: { sv: 'Logga in igen', en: 'Sign in again' },
};

/** A problem for somebody who is signed in. When the sign-in has run out it leads there and back. */
export function StaffProblem({
  problem,
  fields,
  onRetry,
  children,
}: {
  problem: ApiProblem | undefined;
  fields?: FieldsOf;
  onRetry?: () => unknown;
  children?: ReactNode;
}) {
  const say = useSay();
  const language = useLanguage();
  const signedOut = problem?.status === 401;
  return (
    <FormProblem problem={problem} fields={fields} {...(!signedOut && onRetry && { onRetry })}>
      {children}
      {signedOut && (
        <Button type="button" data-size="sm" onClick={() => void signInAgain(language)}>
          {say(texts.again)}
        </Button>
      )}
    </FormProblem>
  );
}
