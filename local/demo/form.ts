import type { SampleField } from '../sample-form.ts';
import { sampleForm } from '../sample-form.ts';

/** What an owner would write in the fields that say something of the business. */
const written: Readonly<Record<string, string>> = {
  business_description: 'Vi serverar lunch, fika och enklare rätter till lokalens gäster. Öppet alla dagar 10–22.',
  process_description: 'Råvarorna tas emot och kyls, maten lagas i köket och serveras varm. Rester slängs samma dag.',
  premises_owner: 'Fastighets AB Exempel',
  sign_details: 'En belyst skylt över entrén, 2,4 × 0,6 m, vita bokstäver på mörk botten.',
  self_inspection: 'Vi mäter temperaturer varje dag, skriver upp avvikelser och ser över rutinerna två gånger om året.',
};

/** A form that somebody has filled in, but for the attachments. */
export const demoForm = (fields: readonly SampleField[]): Record<string, unknown> => ({
  ...sampleForm(fields),
  ...Object.fromEntries(
    fields.flatMap(({ id, type }) =>
      written[id] !== undefined && /text|line/.test(type) ? [[id, written[id]] as const] : [],
    ),
  ),
});
