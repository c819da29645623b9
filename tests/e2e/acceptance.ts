import { describe, expect, test } from 'vitest';
import { applicant, business, cafeWithAlcoholAndSeating } from '#local/sample-cafe.ts';
import { type SampleField, sampleForm } from '#local/sample-form.ts';
import { type Client, eventually } from './client.ts';
import { pdf, type SentFile, sendFile } from './files.ts';

const drawing = { name: 'ritning.pdf', type: 'application/pdf', content: pdf };

interface PlanReply {
  readonly permits: readonly { id: string; department: string; after: readonly { id: string; gate: string }[] }[];
  readonly requirements: readonly SampleField[];
}

/**
 * The form of a café with alcohol and outdoor seating on a square, as a caller without a draft would send it: without files;
 * and as the page sends it: with the draft it was written in, and the file that was sent to that.
 *
 * @param from a draft with a file that has been sent to it; the same one gives the same case
 */
export async function cafeForm(client: Client, municipality: string, from?: SentFile) {
  const plan = await client.call<PlanReply>('POST', '/api/guide/plan', {
    body: { municipality, event: 'open-restaurant', answers: cafeWithAlcoholAndSeating },
  });
  const { of, id } = from ?? (await sendFile(client, drawing));
  const form = {
    municipality,
    event: 'open-restaurant',
    answers: cafeWithAlcoholAndSeating,
    applicant,
    business,
    requirements: sampleForm(plan.body.requirements),
  };
  const asSent = {
    ...form,
    draft: { id: of.id, token: of.token },
    requirements: { ...form.requirements, serving_area_plan: [{ id, name: drawing.name, size: pdf.length }] },
  };
  return { plan: plan.body, form, asSent, file: id };
}

/** Submits a café with alcohol and outdoor seating on a square. */
export async function submitCafe(client: Client, municipality: string, from?: SentFile) {
  const made = await cafeForm(client, municipality, from);
  return { ...made, submitted: await client.submit(made.asSent) };
}

/** Who decides and who is asked, in one municipality. */
interface Offices {
  readonly food: string;
  readonly building: string;
  readonly alcohol: string;
  readonly land: string;
}

/**
 * The acceptance of the product: one café from the form to the last decision. The same assertions hold for the
 * one-machine run and for what is deployed.
 */
export function acceptance(client: () => Client): void {
  const offices: Readonly<Record<string, Offices>> = {
    koping: { food: 'koping-environment', building: 'koping-building', alcohol: 'koping-alcohol', land: 'koping-land' },
    arboga: { food: 'vmmf', building: 'vmmf', alcohol: 'arboga-alcohol', land: 'arboga-land' },
  };

  describe.each(['koping', 'arboga'])('a café with alcohol and outdoor seating in %s', (municipality) => {
    test('goes from the form to the last decision', async () => {
      const c = client();
      const office = offices[municipality] as Offices;
      const { plan, submitted } = await submitCafe(c, municipality);
      expect(plan.permits.find((p) => p.id === 'public-place')?.after).toMatchObject([
        { id: 'land-lease', gate: 'decision', strength: 'hard' },
      ]);
      expect(plan.permits.find((p) => p.id === 'alcohol-notice')?.after).toMatchObject([
        { id: 'alcohol-licence', gate: 'filing', strength: 'hard' },
      ]);
      expect(submitted.status).toBe(201);
      const { caseId, reference, accessUrl } = submitted.body;
      const session = await c.session(accessUrl);

      // Every permit is open at once, but the notice of a start: nothing waits for what is not its own prerequisite.
      const food = await c.task(office.food, caseId, 'food-registration');
      const alcohol = await c.task(office.alcohol, caseId, 'alcohol-licence');
      const place = await c.task('police', caseId, 'public-place');
      const land = await c.task(office.land, caseId, 'land-lease');
      const sign = await c.task(office.building, caseId, 'sign-permit');
      expect((await c.inbox(office.alcohol)).filter((t) => t.caseId === caseId).map((t) => t.permit)).toEqual([
        'alcohol-licence',
      ]);

      // The department can prepare at once, and cannot decide while its gates are shut.
      const page = await c.taskPage(office.alcohol, alcohol.taskId);
      expect(page.gate.open).toBe(false);
      expect(page.given.map((g) => g.id)).toContain('financing');
      const drawing = page.given.find((g) => g.id === 'serving_area_plan')?.files?.[0];
      expect(await c.fileOf(session, drawing?.id ?? '')).toEqual(pdf);
      const early = await c.decide(office.alcohol, alcohol.taskId);
      expect(early.status).toBe(409);

      expect((await c.decide(office.building, sign.taskId)).status).toBe(201);
      expect((await c.decide(office.food, food.taskId)).status).toBe(201);
      expect((await c.decide('police', place.taskId)).status).toBe(409);
      expect((await c.decide(office.land, land.taskId)).status).toBe(201);
      expect((await c.decide('police', place.taskId)).status).toBe(201);

      // The police opinion is required, and reaches the licence's review.
      expect((await c.decide(office.alcohol, alcohol.taskId)).status).toBe(409);
      const opinion = await eventually('the police are asked', async () =>
        (await c.inbox('police')).find(
          (t) => t.caseId === caseId && t.kind === 'opinion' && t.permit === 'alcohol-licence',
        ),
      );
      expect((await c.opine('police', opinion.taskId)).status).toBe(201);
      const reviewed = await c.taskPage(office.alcohol, alcohol.taskId);
      const licence = reviewed.case.permits.find((p) => p.id === 'alcohol-licence');
      expect(licence?.opinions.find((o) => o.stance === 'no-objection')?.text).toBe('Vi har inget att invända.');
      expect((await c.decide(office.alcohol, alcohol.taskId)).status).toBe(201);

      // Only who has a licence can notify that the serving starts.
      const notice = await c.task(office.alcohol, caseId, 'alcohol-notice');
      expect((await c.decide(office.alcohol, notice.taskId)).status).toBe(201);

      const closed = await eventually('the case is closed', async () => {
        const current = await c.caseOf(session);
        return current.status === 'closed' && current;
      });
      expect(closed.permits.every((p) => p.decision?.outcome === 'granted')).toBe(true);
      // The officer who decided stands on the decision by name, not as a number of the identity provider.
      const licensed = closed.permits.find((p) => p.id === 'alcohol-licence')?.decision?.officer;
      expect(licensed).toBe(c.nameOf(office.alcohol));
      expect(licensed).toMatch(/^\p{Lu}\p{L}+/u);

      // One receipt; each decision told once, and which; the last tells that it is the end; never what somebody wrote.
      const mails = await eventually('the last mail', async () => {
        const all = await c.mailsAbout(reference);
        return all.some((m) => m.text.includes('Ärendet är avslutat')) && all;
      });
      expect(mails.filter((m) => m.subject.includes('Vi har tagit emot'))).toHaveLength(1);
      const decisions = mails.flatMap((m) => m.text.match(/^.+ – (beviljat|tillstyrkt|registrerat|klart).*$/gm) ?? []);
      expect(decisions).toHaveLength(6);
      expect(new Set(decisions).size).toBe(6);
      expect(decisions).toContain('Serveringstillstånd – beviljat');
      expect(mails.filter((m) => m.text.includes('Ärendet är avslutat'))).toHaveLength(1);
      // What falls due while a mail waits for its turn goes with it.
      expect(mails.length).toBeLessThanOrEqual(7);
      for (const mail of mails) expect(`${mail.subject} ${mail.text}`).not.toContain('Underlaget visar');

      // Inboxes are empty of the case again.
      for (const user of [
        office.food,
        office.alcohol,
        office.land,
        office.building,
        'police',
        'rescue-malardalen',
        'tax-agency',
      ]) {
        await eventually(`the inbox of ${user} is empty`, async () =>
          (await c.inbox(user)).every((t) => t.caseId !== caseId),
        );
      }
    });
  });
}
