import { weeks } from '#domain/calendar/day.ts';
import { all, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { noTimeForPlaces } from './public-order.ts';

/** Ordningslagen 3 kap. 6 §, with what SFS 2025:709 added: only who may use explosives is given it. */
export const blastingPermit = definePermit({
  id: 'blasting-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd att spränga', en: 'Permit for blasting' },
  department: 'police',
  when: all(yes('blasting'), no('outside_plan')),
  why: {
    sv: 'Ni spränger inom detaljplan. Företaget som spränger söker oftast.',
    en: 'You will blast within a detailed plan. The blasting firm usually applies.',
  },
  tests: {
    sv: 'Säkerheten, och att den som spränger får använda sprängämnen.',
    en: 'Safety, and that the person blasting may use explosives.',
  },
  obstacles: [
    {
      sv: 'Företaget saknar tillstånd för sprängämnen. Be att få se det.',
      en: 'The firm has no permit for explosives. Ask to see it.',
    },
  ],
  fee: { sv: '1 890 kr till polisen.', en: 'SEK 1,890 to the police.' },
  kronor: 1890,
  validity: { sv: 'Enligt beslutet.', en: 'As the decision says.' },
  law: {
    source: law.publicOrder('3 kap. 6 och 16 a §§'),
    also: [law.publicOrderFees('2 §'), law.fees('10 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeForPlaces,
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid står i lagen. Vi räknar med tre veckor.',
      en: 'The law sets no time. We allow three weeks.',
    },
  },
  elsewhere: { page: 'https://polisen.se/tjanster-tillstand/tillstand-ansok/sprangning/' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
