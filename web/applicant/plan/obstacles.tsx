import type { PlanView } from '#domain/api/answers/plan.ts';
import { Notice } from '../../shared/face/status.tsx';

/** What stands in the way, each with what to do about it. */
export function Obstacles({ of }: { of: PlanView['obstacles'] }) {
  return of.map((o) => (
    <Notice key={o.id} state="attention" title={o.text}>
      <p>{o.remedy}</p>
    </Notice>
  ));
}
