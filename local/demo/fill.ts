import type { Call } from '#domain/api/calls.ts';
import { catalogue } from '#workflows/catalogue.ts';
import type { OneMachine } from '../machine.ts';
import { applicant, business } from '../sample-cafe.ts';
import { food } from './answers.ts';
import { businessOf, personForming } from './businesses.ts';
import { DemoCase, type MadeCase } from './case.ts';
import { sendFile } from './files.ts';
import { demoForm } from './form.ts';
import { peopleAway } from './people.ts';
import { places } from './places.ts';
import { DemoStaff } from './staff.ts';
import { stories } from './stories/all.ts';
import { demoDays, type Story } from './story.ts';
import { lookedAtTwice } from './values.ts';
import { DemoWorld } from './world.ts';

/** A story that is told, of a municipality. */
interface Told {
  readonly story: Story;
  readonly municipality: string;
  readonly number: number;
  made?: MadeCase;
}

const dayMs = 86_400_000;

/**
 * Fills a data folder through the machine's own API, a day after another, so that every case is one that could have happened:
 * the machine is started once for each day, with its clock on that day.
 *
 * @param startAt starts a machine on the folder, its clock so many milliseconds from now
 * @param total how many cases; the first ones show everything once, and the stories go on from there in other municipalities
 * @returns the calls that have gone well
 */
export async function fillWithCases(
  startAt: (aheadMs: number) => Promise<OneMachine>,
  total: number = stories.length,
  onDay: (daysAgo: number, cases: number) => void = () => {},
): Promise<{ readonly done: ReadonlySet<Call>; readonly cases: readonly (MadeCase & { readonly shows: string })[] }> {
  const done = new Set<Call>();
  const all = toldOf(total);
  for (const ago of demoDays) {
    const machine = await startAt(-ago * dayMs);
    try {
      await machine.caughtUp;
      const world = new DemoWorld(machine, -ago * dayMs, done);
      const staff = new DemoStaff(world.origin);
      for (const told of all) {
        const { story } = told;
        if (story.filed === ago) told.made = await handIn(told, world);
        if (told.made) await story.days?.[ago]?.(new DemoCase(told.made, world, staff));
      }
      if (ago === 2) await peopleAway(world, staff);
    } finally {
      await machine.stop();
    }
    onDay(ago, all.filter(({ made }) => made).length);
  }
  return { done, cases: all.flatMap(({ made, story: { shows } }) => (made ? [{ ...made, shows }] : [])) };
}

/** Every story once, and then in the next municipality, and so on. */
function toldOf(total: number): readonly Told[] {
  const all = places.map(({ id }) => id);
  const byTwo = all.filter((id) => id === lookedAtTwice.municipality);
  const byOne = all.filter((id) => id !== lookedAtTwice.municipality);
  const told: Told[] = [];
  for (let round = 0; told.length < total; round++)
    for (const [i, story] of stories.entries()) {
      if (told.length === total) break;
      const among = story.byTwo ? byTwo : story.answers === food || byOne.length === 0 ? all : byOne;
      const municipality = among[(i + round) % among.length];
      if (municipality !== undefined) told.push({ story, municipality, number: told.length });
    }
  return told;
}

/** The owner hands in an application, with its files, and opens the case. */
async function handIn({ story, municipality, number }: Told, world: DemoWorld): Promise<MadeCase> {
  const { files = [], forming } = story;
  const place = { municipality, event: 'open-restaurant', answers: story.answers };
  const plan = await world.ask('POST /api/guide/plan', { body: place });
  const of = businessOf(number);
  const draft = files.length > 0 ? await world.ask('POST /api/drafts', { body: {} }) : undefined;
  const sent: Record<string, unknown> = {};
  for (const { id, label: title } of plan.requirements.filter((field) => files.includes(field.id))) {
    if (draft) sent[id] = [await sendFile(world, title, { draft: draft.id, token: draft.token })];
  }
  const { caseId, accessUrl = '' } = await world.ask('POST /api/cases', {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: {
      ...(draft && { draft: { id: draft.id, token: draft.token } }),
      ...place,
      applicant: { ...applicant, name: 'Exempel Sökande', email: of.email, language: number % 4 === 3 ? 'en' : 'sv' },
      business: {
        ...business,
        name: of.name,
        organisationNumber: forming ? personForming : of.organisationNumber,
        ...(forming && { forming }),
        address: of.address,
        city: catalogue.municipalities[municipality]?.name.sv ?? '',
      },
      requirements: { ...demoForm(plan.requirements), ...sent },
    },
  });
  const token = accessUrl.split('.').at(-1) ?? '';
  const { session } = await world.ask('POST /api/sessions', { body: { caseId, token } });
  const departmentOf = Object.fromEntries(
    plan.permits.filter((p) => p.elsewhere === undefined).map((p) => [p.id, p.department]),
  );
  return { caseId, email: of.email, municipality, token: session, departmentOf, kept: new Map() };
}
