import { weeks } from '#domain/calendar/day.ts';
import { all, chosen, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';
import { boundToHolder } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { noTimeInLaw } from './times.ts';

/** Spellagen 6 kap. 9 §. Who keeps below 3 kap. 5 § needs nothing; bingo and what is larger is licensed. */
export const lotteryRegistration = definePermit({
  id: 'lottery-registration',
  kind: 'registration',
  name: { sv: 'Registrering av lotteri', en: 'Registration of a lottery' },
  department: 'leisure-board',
  ...boundToHolder(
    all(yes('lottery'), chosen('lottery_organiser', 'association'), chosen('lottery_terms', 'larger')),
    yes('has_lottery'),
  ),
  after: [companyFirst],
  why: {
    sv: 'Föreningens lotteri är större än de små som är fria. Då registreras det hos kommunen.',
    en: 'The association’s lottery is larger than the small ones that are exempt. Then it is registered with the municipality.',
  },
  tests: {
    sv: 'Att föreningen arbetar för allmän nytta, och hur stora insatser och vinster är.',
    en: 'That the association works for the public good, and how large the stakes and prizes are.',
  },
  obstacles: [
    {
      sv: 'Vinsterna är för små. De ska vara värda 35–50 procent av det som säljs.',
      en: 'The prizes are too small. They must be worth 35 to 50 per cent of what is sold.',
    },
    {
      sv: 'Redovisningen glöms. Den ska till kontrollanten senast den 15 februari varje år.',
      en: 'The accounts are forgotten. They go to the lottery controller by 15 February each year.',
    },
    {
      sv: 'Föreningen finns mest i flera kommuner. Fråga då Spelinspektionen.',
      en: 'The association is mainly active across several municipalities. Then ask the Gambling Authority.',
    },
  ],
  fee: {
    sv: 'Kommunens taxa, och betalning till den kontrollant som kommunen utser.',
    en: 'The municipality’s fee scale, and payment for the controller it appoints.',
  },
  validity: { sv: 'Högst fem år.', en: 'At most five years.' },
  law: {
    source: law.gambling('3 kap. 5 §, 6 kap. 2, 9 och 10 §§ och 18 kap. 10 §'),
    also: [law.gamblingOrdinance('4 kap. 7 §'), law.priceBaseAmount('1 §')],
    verified: true,
  },
  neededToOpen: false,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: weeks(3),
    counting: noTimeInLaw(law.gambling('6 kap. 9 §')),
    source: { proof: 'none', title: 'Antagen tid, ingen uppgift läst' },
    verified: false,
    note: {
      sv: 'Ingen tid är känd. Vi räknar med tre veckor. Sälj inga lotter innan.',
      en: 'No time is known. We allow three weeks. Do not sell any tickets before then.',
    },
  },
  requirements: ['association_purpose', 'lottery_details', 'statutes'],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
