import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** What a field is told: what it is called in the page, and what is wrong with it. */
interface Told {
  readonly id?: string | undefined;
  readonly wrong?: string | undefined;
}

/** Boxes or radio buttons below one legend, and what is wrong with them. The summary of what is wrong leads here. */
export function FieldGroup({
  legend,
  help,
  id,
  wrong,
  children,
}: Told & { legend: string; help?: string | undefined; children: ReactNode }) {
  return (
    <Fieldset {...(id !== undefined && { id })} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {help !== undefined && <Fieldset.Description>{help}</Fieldset.Description>}
      {children}
      {wrong !== undefined && <ValidationMessage>{wrong}</ValidationMessage>}
    </Fieldset>
  );
}

/** The place of a field that is no field of the design system's: what is wrong with it is said below it. */
export function FieldPlace({ id, wrong, children }: Told & { children: ReactNode }) {
  return (
    <div {...(id !== undefined && { id })} tabIndex={-1}>
      {children}
      {wrong !== undefined && <ValidationMessage>{wrong}</ValidationMessage>}
    </div>
  );
}
