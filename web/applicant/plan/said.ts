import type { PlanView } from '#domain/api/answers/plan.ts';

/** A plan without what follows only from what the owner has not said. */
export const whatIsSaid = <P extends PlanView>(plan: P): P => ({
  ...plan,
  permits: plan.permits.filter((p) => !p.unsaid),
  reminders: plan.reminders.filter((r) => !r.unsaid),
});

/** What follows only from what the owner has not said. */
export const whatIsUnsaid = ({ permits, reminders }: PlanView) => ({
  permits: permits.filter((p) => p.unsaid),
  reminders: reminders.filter((r) => r.unsaid),
});
