import { catalogue } from '#workflows/catalogue.ts';
import { places } from './places.ts';
import type { DemoStaff } from './staff.ts';
import type { DemoWorld } from './world.ts';

/** Everybody has been here once; in the first municipality’s environment unit an officer is away, and the head hands out work. */
export async function peopleAway(world: DemoWorld, staff: DemoStaff): Promise<void> {
  for (const department of Object.keys(catalogue.departments))
    for (const who of ['', '-2', '-head']) await staff.token(`${department}${who}`);
  const [first] = places;
  const department = first?.departments['environment-board'] ?? '';
  const colleague = await staff.idOf(`${department}-2`);
  const path = { departmentId: department };
  await world.ask('POST /api/departments/{departmentId}/absences', {
    path,
    token: await staff.token(department),
    body: { from: world.day(), to: world.day(12), deputy: colleague },
  });
  const free = (await staff.inbox(department)).filter((t) => t.kind === 'review' && t.claimedBy === undefined);
  await world.ask('POST /api/departments/{departmentId}/assignments', {
    path,
    token: await staff.token(`${department}-head`),
    body: { to: colleague, tasks: free.slice(0, 2).map((t) => t.taskId) },
  });
}
