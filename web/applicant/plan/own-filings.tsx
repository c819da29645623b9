import type { PlanPermitView } from '#domain/api/answers/planned-permit.ts';

/** What the owner hands in elsewhere, each with the page where it is done. */
export function OwnFilings({ permits }: { permits: readonly PlanPermitView[] }) {
  return (
    <ul>
      {permits.map((p) => (
        <li key={p.id}>
          <a href={p.elsewhere}>{p.name}</a>, {p.departmentName}
        </li>
      ))}
    </ul>
  );
}
