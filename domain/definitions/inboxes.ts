import type { Catalogue } from './catalogue.ts';
import { coordinatorInbox } from './organisation.ts';
import { everyIdOf, idToday } from './retired.ts';

/** Every inbox there is today, with the mailbox its notices go to. */
export function inboxesOf({ departments, municipalities }: Catalogue): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...Object.values(departments).map((d) => [d.id, d.mailbox]),
    ...Object.values(municipalities).map((m) => [coordinatorInbox(m.id), m.coordinator.mailbox]),
  ]);
}

/** Every inbox that stored tasks and notices may lie in: those of today, and those that are retired. */
export const everyInbox = (catalogue: Catalogue): readonly string[] => [
  ...Object.keys(inboxesOf(catalogue)),
  ...Object.keys(catalogue.retired.departments),
  ...Object.keys(catalogue.retired.municipalities).map(coordinatorInbox),
];

/** The inbox that took the place of another; the same when none did, or nobody knows it. */
export function inboxToday(catalogue: Catalogue, inbox: string): string {
  const department = idToday(catalogue, 'departments', inbox);
  if (department !== undefined) return department;
  const municipality = Object.keys(catalogue.retired.municipalities).find((id) => coordinatorInbox(id) === inbox);
  const today = municipality === undefined ? undefined : idToday(catalogue, 'municipalities', municipality);
  return today === undefined ? inbox : coordinatorInbox(today);
}

/** An inbox of today with those it took the place of: where its open tasks may lie. */
export function partsOfInbox(catalogue: Catalogue, inbox: string): readonly string[] {
  if (Object.hasOwn(catalogue.departments, inbox)) return everyIdOf(catalogue, 'departments', inbox);
  const municipality = Object.keys(catalogue.municipalities).find((id) => coordinatorInbox(id) === inbox);
  return municipality === undefined
    ? [inbox]
    : everyIdOf(catalogue, 'municipalities', municipality).map((id) => coordinatorInbox(id));
}
