import { months, weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { noTimeInLaw } from './times.ts';

/** Spellagen 3 kap. 3 §: who sells chances to win needs a licence, unless 4 or 5 § or a registration frees from it. */
export const gamblingLicence = definePermit({
  id: 'gambling-licence',
  kind: 'permit',
  name: { sv: 'Licens för spel', en: 'Gambling licence' },
  department: 'gambling-authority',
  when: all(
    yes('lottery'),
    any(
      chosen('lottery_terms', 'over'),
      all(chosen('lottery_organiser', 'company'), chosen('lottery_terms', 'small', 'larger')),
    ),
  ),
  why: {
    sv: 'Man betalar för att vara med, och lotteriet är inget som en förening bara registrerar.',
    en: 'People pay to take part, and the lottery is not one that an association can simply register.',
  },
  tests: {
    sv: 'Om spelet gynnar allmän nytta, och är lämpligt och säkert.',
    en: 'Whether the game serves the public good, and is suitable and safe.',
  },
  obstacles: [
    {
      sv: 'Företag får nästan aldrig licens för lotteri. Gör dragningen gratis, då behövs ingen.',
      en: 'Companies hardly ever get a lottery licence. Make the draw free: then you do not need one.',
    },
  ],
  fee: { sv: 'Fråga Spelinspektionen.', en: 'Ask the Gambling Authority.' },
  validity: { sv: 'Enligt licensen.', en: 'As the licence says.' },
  law: {
    source: law.gambling('3 kap. 3–5 §§ och 6 kap. 1–2 och 9 §§'),
    also: [law.priceBaseAmount('1 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(3),
    counting: noTimeInLaw(law.gambling('6 kap. 9 §')),
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med tre månader.', en: 'No time is known. We allow three months.' },
  },
  elsewhere: { page: 'https://www.spelinspektionen.se/' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
