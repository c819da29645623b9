import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { PlanView } from '#domain/api/guide-answers.ts';

/** What stands in the way, each with what to do about it. */
export function Obstacles({ of }: { of: PlanView['obstacles'] }) {
  return of.map((o) => (
    <Alert key={o.id} data-color="warning">
      <Paragraph>
        <strong>{o.text}</strong> {o.remedy}
      </Paragraph>
    </Alert>
  ));
}
