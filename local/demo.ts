import { addSpan, dayOf, days } from '#domain/calendar/day.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { type SampleField, sampleForm } from './sample-form.ts';

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
/** A restaurant that opens where there was none, run by a family, with nothing that anybody else asks about. */
const base = {
  includes: [],
  company: 'registered',
  who_works: 'family',
  yearly_sales: 'to-120',
  owner_wage: false,
  premises_acts: [],
  site: [],
  commercial_kitchen: false,
};
const sign = { premises_acts: ['sign'], sign_place: 'own_building', site: ['valued_place'], changes_character: true };
const seating = { outdoors: ['outdoor_seating'], outdoor_places: ['uses_public_place'], municipal_land: true };
const gas = { gas_amount: 'up_to_250', gas_place: 'public_indoors', liquid_spray_amount: 'up_to_100' };
const works = {
  premises_acts: ['use_changes', 'building_works'],
  use_was: 'clearly',
  works: ['works_ventilation', 'works_water'],
  build_weeks: 8,
  build_cost: 'over',
  state_building: false,
};
const kinds: readonly Answers[] = [
  { ...base, ...sign, includes: ['deals_in_alcohol', 'uses_outdoors'], alcohol: ['serves_alcohol'], ...seating },
  { ...base, ...sign, includes: ['deals_in_alcohol'], alcohol: ['serves_folkol'] },
  { ...base, ...works, includes: ['flammable_goods'], ...gas },
  {
    ...base,
    includes: ['deals_in_alcohol', 'uses_outdoors', 'flammable_goods'],
    alcohol: ['serves_alcohol'],
    ...seating,
    ...gas,
  },
];

interface Task {
  readonly taskId: string;
  readonly caseId: string;
  readonly kind: string;
  readonly permit?: string;
}

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
    await filler.makeCase(i, municipalities[i % municipalities.length] ?? '', kind ?? base, state);
    counted[state] = (counted[state] ?? 0) + 1;
    onCase(i + 1);
  }
  return { total, states: counted };
}

class Filler {
  readonly #url: string;
  readonly #tokens = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  async makeCase(number: number, municipality: string, answers: Answers, state: State): Promise<void> {
    const plan = await this.#call('POST', '/api/guide/plan', { municipality, event: 'open-restaurant', answers });
    const name = `${businesses[number % businesses.length]} ${number + 1}`;
    const submitted = await this.#call(
      'POST',
      '/api/cases',
      {
        municipality,
        event: 'open-restaurant',
        answers,
        applicant: {
          name: 'Exempel Sökande',
          email: `sokande${number + 1}@exempel.example`,
          phone: '0221-123 45',
          language: number % 4 === 3 ? 'en' : 'sv',
        },
        business: {
          name,
          organisationNumber: '556036-0793',
          address: 'Storgatan 1',
          postalCode: '731 30',
          city: catalogue.municipalities[municipality]?.name.sv ?? '',
        },
        requirements: sampleForm(plan.requirements as SampleField[]),
      },
      undefined,
      { 'Idempotency-Key': `demo-${number}-${Date.now()}-${Math.random()}` },
    );
    const caseId = String(submitted.caseId);
    const key = String(submitted.accessUrl).split('.').at(-1) ?? '';
    const session = String((await this.#call('POST', '/api/sessions', { caseId, token: key })).session);
    const departmentOf = Object.fromEntries(
      (plan.permits as { id: string; department: string; elsewhere?: string }[])
        .filter((p) => p.elsewhere === undefined)
        .map((p) => [p.id, p.department]),
    );
    await this.#bring(caseId, session, departmentOf, state);
  }

  /** @param departmentOf who decides each permit of the case, by the permit */
  async #bring(
    caseId: string,
    session: string,
    departmentOf: Readonly<Record<string, string>>,
    state: State,
  ): Promise<void> {
    const departments = [...new Set(Object.values(departmentOf))];
    const first = departments[0] ?? '';
    const review = () => this.#task(caseId, first, 'review');
    const inTime = addSpan(dayOf(new Date().toISOString()), days(21));
    switch (state) {
      case 'just received':
        await review();
        return;
      case 'opinions given':
        await review();
        while (!(await this.#opinions(caseId))) await pause();
        return;
      case 'supplement asked for':
      case 'supplement answered': {
        const task = await review();
        const { request } = await this.#staff(first, `/api/tasks/${task.taskId}/supplement-requests`, {
          text: 'Vi behöver veta mer för att kunna gå vidare.',
          items: ['En ritning med mått'],
          lastDay: inTime,
        });
        if (state === 'supplement answered')
          await this.#call(
            'POST',
            `/api/cases/${caseId}/supplements/${String(request)}`,
            { text: 'Här är måtten.' },
            session,
          );
        return;
      }
      case 'hearing started': {
        const task = await review();
        await this.#staff(first, `/api/tasks/${task.taskId}/hearings`, {
          text: 'Vi överväger att avslå. Läs underlaget och säg vad ni tycker.',
          lastDay: inTime,
        });
        return;
      }
      case 'first decisions made': {
        const task = await review();
        await this.#staff(first, `/api/tasks/${task.taskId}/decision`, decision);
        return;
      }
      case 'waiting for the applicant’s choice': {
        const land = departmentOf['land-lease'] ?? first;
        const task = await this.#task(caseId, land, 'review');
        await this.#staff(land, `/api/tasks/${task.taskId}/decision`, {
          ...decision,
          outcome: 'refused',
          motivation: 'Gatan grävs upp under perioden.',
        });
        // The police may not say yes after that, and the licence waits for a choice.
        const police = departmentOf['public-place'] ?? first;
        const place = await this.#task(caseId, police, 'review');
        await this.#staff(police, `/api/tasks/${place.taskId}/decision`, {
          ...decision,
          outcome: 'refused',
          motivation: 'Kommunen har avstyrkt ansökan.',
          hearingException: 'Kommunens nej lämnar inget att pröva.',
        });
        return;
      }
      case 'partly withdrawn': {
        const task = await review();
        await this.#call('POST', `/api/cases/${caseId}/withdrawals`, { permit: task.permit }, session);
        return;
      }
      case 'closed, withdrawn':
        await review();
        await this.#call('POST', `/api/cases/${caseId}/withdrawals`, {}, session);
        return this.#closed(caseId, session);
      case 'closed, all granted':
        for (;;) {
          await this.#opinions(caseId);
          for (const department of departments) {
            for (const task of (await this.#inbox(department)).filter(
              (t) => t.caseId === caseId && t.kind === 'review',
            )) {
              await this.#staff(department, `/api/tasks/${task.taskId}/decision`, decision, [409]);
            }
          }
          const { permits } = (await this.#call('GET', `/api/cases/${caseId}`, undefined, session)) as {
            permits: { status: string }[];
          };
          if (permits.every((p) => p.status === 'decided')) return this.#closed(caseId, session);
        }
    }
  }

  /** Answers whoever asks now, and says whether anybody did. */
  async #opinions(caseId: string): Promise<boolean> {
    let any = false;
    for (const department of Object.keys(catalogue.departments)) {
      for (const task of (await this.#inbox(department)).filter((t) => t.caseId === caseId && t.kind === 'opinion')) {
        await this.#staff(
          department,
          `/api/tasks/${task.taskId}/opinion`,
          { stance: 'no-objection', text: 'Inget att invända.' },
          [409],
        );
        any = true;
      }
    }
    return any;
  }

  async #closed(caseId: string, session: string): Promise<void> {
    while ((await this.#call('GET', `/api/cases/${caseId}`, undefined, session)).status !== 'closed') await pause();
  }

  async #task(caseId: string, department: string, kind: string): Promise<Task> {
    for (;;) {
      const task = (await this.#inbox(department)).find((t) => t.caseId === caseId && t.kind === kind);
      if (task) return task;
      await pause();
    }
  }

  async #inbox(department: string): Promise<readonly Task[]> {
    const tasks: Task[] = [];
    let cursor: unknown;
    do {
      const page = await this.#call(
        'GET',
        `/api/departments/${department}/tasks?limit=100${cursor === undefined ? '' : `&cursor=${String(cursor)}`}`,
        undefined,
        await this.#token(department),
      );
      tasks.push(...(page.tasks as Task[]));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return tasks;
  }

  async #staff(
    department: string,
    path: string,
    body: unknown,
    tolerated: readonly number[] = [],
  ): Promise<Record<string, unknown>> {
    return this.#call('POST', path, body, await this.#token(department), {}, tolerated);
  }

  async #token(user: string): Promise<string> {
    const known = this.#tokens.get(user);
    if (known !== undefined) return known;
    const token = String((await this.#call('POST', '/dev/login', { user })).token);
    this.#tokens.set(user, token);
    return token;
  }

  async #call(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
    headers: Record<string, string> = {},
    tolerated: readonly number[] = [],
  ): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (!response.ok && !tolerated.includes(response.status))
      throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }
}

const decision = {
  outcome: 'granted',
  motivation: 'Underlaget visar att kraven är uppfyllda.',
  legalBasis: 'Se lagrummet för ärendet',
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
