import { applicants } from '#client/applicants.ts';
import type { CasePage } from '#domain/api/answers/case.ts';
import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { answered, DemoStaff, until } from './demo-staff.ts';
import { applicant, business, cafe, cafeWithAlcoholAndSeating, seating, sign } from './sample-cafe.ts';
import { sampleForm } from './sample-form.ts';

/** The states a demonstration needs; each case is taken to one of them, in turn. */
const states = [
  'just received',
  'opinions given',
  'supplement asked for',
  'supplement answered',
  'hearing started',
  'first decisions made',
  'waiting for the applicant’s choice',
  'partly withdrawn',
  'closed, all granted',
  'closed, withdrawn',
] as const;
type State = (typeof states)[number];

const businesses = [
  'Kafé Linden',
  'Hamnkrogen',
  'Pizzeria Torget',
  'Lunchstugan',
  'Bageri Ekan',
  'Restaurang Bron',
] as const;

const gas = { gas_amount: 'up_to_250', gas_place: 'public_indoors', liquid_spray_amount: 'up_to_100' };
const works = {
  premises_acts: ['use_changes', 'building_works'],
  use_was: 'clearly',
  works: ['works_ventilation', 'works_water'],
  build_weeks: 8,
  build_cost: 'over',
  state_building: false,
};
/** Restaurants that open where there was none: the first asks everybody, the others fewer. */
const kinds: readonly Answers[] = [
  cafeWithAlcoholAndSeating,
  { ...cafe, ...sign, includes: ['deals_in_alcohol'], alcohol: ['serves_folkol'] },
  { ...cafe, ...works, includes: ['flammable_goods'], ...gas },
  {
    ...cafe,
    includes: ['deals_in_alcohol', 'uses_outdoors', 'flammable_goods'],
    alcohol: ['serves_alcohol'],
    ...seating,
    ...gas,
  },
];

/**
 * Fills a running machine through its own API, so that every case is one that could have happened.
 *
 * @param onCase is told after each case how many there are
 */
export async function fillWithCases(
  url: string,
  total: number,
  onCase: (made: number) => void = () => {},
): Promise<{ total: number; states: Record<string, number> }> {
  const filler = new Filler(url);
  const counted: Record<string, number> = {};
  const municipalities = Object.keys(catalogue.municipalities);
  for (let i = 0; i < total; i++) {
    const state = states[i % states.length] ?? states[0];
    // Opinions need somebody who is asked, and a choice a refused prerequisite: only some plans have them.
    const needsMuch = state === 'opinions given' || state === 'waiting for the applicant’s choice';
    const kind = needsMuch ? kinds[0] : kinds[i % kinds.length];
    await filler.makeCase(i, municipalities[i % municipalities.length] ?? '', kind ?? cafe, state);
    counted[state] = (counted[state] ?? 0) + 1;
    onCase(i + 1);
  }
  return { total, states: counted };
}

/** What somebody can do who has the link of a case. */
interface MadeCase {
  readonly caseId: string;
  readonly token: string;
  /** Who decides each permit, by the permit. */
  readonly departmentOf: Readonly<Record<string, string>>;
}

class Filler {
  readonly #origin: string;
  readonly #staff: DemoStaff;

  constructor(origin: string) {
    this.#origin = origin;
    this.#staff = new DemoStaff(origin);
  }

  async makeCase(number: number, municipality: string, answers: Answers, state: State): Promise<void> {
    const origin = this.#origin;
    const place = { municipality, event: 'open-restaurant', answers };
    const plan = await answered('POST /api/guide/plan', { origin, body: place });
    const submitted = await answered('POST /api/cases', {
      origin,
      headers: { 'Idempotency-Key': `demo-${number}-${Date.now()}-${Math.random()}` },
      body: {
        ...place,
        applicant: {
          ...applicant,
          name: 'Exempel Sökande',
          email: `sokande${number + 1}@exempel.example`,
          language: number % 4 === 3 ? 'en' : 'sv',
        },
        business: {
          ...business,
          name: `${businesses[number % businesses.length]} ${number + 1}`,
          city: catalogue.municipalities[municipality]?.name.sv ?? '',
        },
        requirements: sampleForm(plan.requirements),
      },
    });
    const { caseId, accessUrl = '' } = submitted;
    const token = accessUrl.split('.').at(-1) ?? '';
    const { session } = await answered('POST /api/sessions', { origin, body: { caseId, token } });
    const departmentOf = Object.fromEntries(
      plan.permits.filter((p) => p.elsewhere === undefined).map((p) => [p.id, p.department]),
    );
    await this.#bring({ caseId, token: session, departmentOf }, state, number);
  }

  async #bring(made: MadeCase, state: State, number: number): Promise<void> {
    const { caseId, token, departmentOf } = made;
    const origin = this.#origin;
    const staff = this.#staff;
    const first = Object.values(departmentOf)[0] ?? '';
    const review = await staff.task(caseId, first, 'review');
    await staff.share(first, review, number);
    const lastDay = addSpan(dayOf(new Date().toISOString()), days(21));
    switch (state) {
      case 'just received':
        return;
      case 'opinions given':
        await until(() => this.#opinions(caseId));
        return;
      case 'supplement asked for':
      case 'supplement answered': {
        const { request } = await staff.act(first, review, 'POST /api/tasks/{taskId}/supplement-requests', {
          text: 'Vi behöver veta mer för att kunna gå vidare.',
          items: ['En ritning med mått'],
          lastDay,
        });
        if (state === 'supplement answered')
          await answered('POST /api/cases/{caseId}/supplements/{id}', {
            ...{ origin, token, path: { caseId, id: request } },
            body: { text: 'Här är måtten.' },
          });
        return;
      }
      case 'hearing started':
        await staff.act(first, review, 'POST /api/tasks/{taskId}/hearings', {
          text: 'Vi överväger att avslå. Läs underlaget och säg vad ni tycker.',
          lastDay,
        });
        return;
      case 'first decisions made':
        await staff.act(first, review, decide, granted);
        return;
      case 'waiting for the applicant’s choice':
        return this.#refuseLand(made);
      case 'partly withdrawn':
        await this.#withdraw(made, review.permit);
        return;
      case 'closed, withdrawn':
        await this.#withdraw(made, undefined);
        return this.#closed(made);
      case 'closed, all granted':
        return this.#grantAll(made);
    }
  }

  #withdraw = ({ caseId, token }: MadeCase, permit: string | undefined) =>
    answered('POST /api/cases/{caseId}/withdrawals', {
      ...{ origin: this.#origin, token, path: { caseId } },
      body: { permit },
    });

  async #refuseLand({ caseId, departmentOf }: MadeCase): Promise<void> {
    const refuse = async (permit: string, why: { motivation: string; hearingException?: string }) => {
      const department = departmentOf[permit] ?? Object.values(departmentOf)[0] ?? '';
      const task = await this.#staff.task(caseId, department, 'review');
      await this.#staff.act(department, task, decide, { ...granted, outcome: 'refused', ...why });
    };
    await refuse('land-lease', { motivation: 'Gatan grävs upp under perioden.' });
    // The police may not say yes after that, and the licence waits for a choice.
    await refuse('public-place', {
      motivation: 'Kommunen har avstyrkt ansökan.',
      hearingException: 'Kommunens nej lämnar inget att pröva.',
    });
  }

  async #grantAll(made: MadeCase): Promise<void> {
    const { caseId, departmentOf } = made;
    for (;;) {
      await this.#opinions(caseId);
      for (const department of new Set(Object.values(departmentOf)))
        for (const task of await this.#staff.inbox(department))
          if (task.caseId === caseId && task.kind === 'review')
            await this.#staff.actIfRipe(department, task, decide, granted);
      if ((await this.#page(made)).permits.every((p) => p.status === 'decided')) return this.#closed(made);
    }
  }

  /** Answers whoever asks now, and says whether anybody did. */
  async #opinions(caseId: string): Promise<boolean> {
    let any = false;
    for (const department of Object.keys(catalogue.departments))
      for (const task of await this.#staff.inbox(department))
        if (task.caseId === caseId && task.kind === 'opinion') {
          await this.#staff.actIfRipe(department, task, 'POST /api/tasks/{taskId}/opinion', {
            stance: 'no-objection',
            text: 'Inget att invända.',
          });
          any = true;
        }
    return any;
  }

  async #page({ caseId, token }: MadeCase): Promise<CasePage> {
    return applicants(await answered('GET /api/cases/{caseId}', { origin: this.#origin, token, path: { caseId } }));
  }

  async #closed(made: MadeCase): Promise<void> {
    await until(async () => (await this.#page(made)).status === 'closed');
  }
}

const decide = 'POST /api/tasks/{taskId}/decision';
const granted = {
  outcome: 'granted',
  motivation: 'Underlaget visar att kraven är uppfyllda.',
  legalBasis: 'Se lagrummet för ärendet',
} as const;
