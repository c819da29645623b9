import { weeks } from '#domain/calendar/day.ts';
import { yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { sources, unread } from '../sources.ts';
import { noTimeInLaw } from './times.ts';

export const lotteryRegistration = definePermit({
  id: 'lottery-registration',
  kind: 'registration',
  name: { sv: 'Registrering av lotteri', en: 'Registration of a lottery' },
  department: 'leisure-board',
  when: yes('lottery'),
  why: {
    sv: 'Föreningen ska sälja lotter. En ideell förening registrerar lotteriet hos kommunen.',
    en: 'The association will sell lottery tickets. A non-profit association registers the lottery with the municipality.',
  },
  tests: {
    sv: 'Att föreningen arbetar för ett allmännyttigt ändamål, och insatser och vinster.',
    en: 'That the association works for the public good, and stakes and prizes.',
  },
  obstacles: [
    {
      sv: 'Ett företag vill ordna dragning. Det är inte tillåtet.',
      en: 'A company wants to run a draw. That is not allowed.',
    },
    {
      sv: 'Lotter säljs i flera kommuner. Vänd er då till Spelinspektionen.',
      en: 'Tickets are sold in several municipalities. Then turn to the Gambling Authority.',
    },
  ],
  fee: { sv: 'Kommunens taxa.', en: 'The municipality’s tariff.' },
  validity: { sv: 'Högst fem år.', en: 'At most five years.' },
  law: { source: unread('Spellagen (2018:1138) 6 kap. 2 och 9 §§'), verified: false },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeInLaw(sources.lottery),
    source: sources.lottery,
    verified: false,
    note: { sv: 'Ingen tid är känd. Vi räknar med tre veckor.', en: 'No time is known. We count three weeks.' },
  },
  requirements: ['association_purpose', 'lottery_details', 'statutes'],
  appeal: { to: 'administrative-court', within: weeks(3) },
  sources: [sources.lottery],
});
