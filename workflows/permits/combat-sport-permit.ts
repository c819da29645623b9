import { months, weeks } from '#domain/calendar/day.ts';
import { all, chosen, no, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law } from '../law.ts';

/** Lag (2006:1006) 1 §: matches in which blows, kicks or other force may “avsiktligt träffa motståndarens huvud”. */
export const combatSportPermit = definePermit({
  id: 'combat-sport-permit',
  kind: 'permit',
  name: { sv: 'Tillstånd för kampsportsmatch', en: 'Permit for a combat sports match' },
  department: 'combat-sports-delegation',
  when: all(
    yes('holds_event'),
    chosen('event_open_to', 'public'),
    chosen('event_kind', 'combat'),
    no('combat_federation'),
  ),
  why: {
    sv: 'Slag eller sparkar mot huvudet är tillåtna i matchen.',
    en: 'Blows or kicks to the head are allowed in the match.',
  },
  tests: {
    sv: 'Om reglerna är säkra nog för dem som tävlar.',
    en: 'Whether the rules are safe enough for the fighters.',
  },
  obstacles: [
    {
      sv: 'Ansökan kommer sent. Den ska lämnas minst två månader före matchen.',
      en: 'The application comes in late. It must be handed in at least two months before the match.',
    },
    {
      sv: 'Förbundet har redan ett tillstånd. Fråga det först.',
      en: 'The federation already has a permit. Ask them first.',
    },
  ],
  fee: { sv: 'Se länsstyrelsens sida.', en: 'See the county board’s page.' },
  validity: { sv: 'De matcher som står i beslutet.', en: 'The matches stated in the decision.' },
  law: { source: law.combatSports('1, 3 och 5 §§'), verified: true },
  neededToOpen: true,
  clock: {
    kind: 'decision',
    basis: 'estimate',
    typical: months(2),
    longest: months(3),
    counting: { starts: 'complete', onSupplement: 'restart', source: law.combatSports('5 §'), verified: false },
    source: law.combatSports('5 §'),
    verified: false,
    note: {
      sv: 'Lagen säger när ni senast söker, två månader före. Vi räknar med den tiden.',
      en: 'The law says you must apply at least two months before. We allow that time.',
    },
  },
  elsewhere: { page: 'https://www.lansstyrelsen.se/vastmanland/samhalle/branschtillstand/kampsport.html' },
  requirements: [],
  appeal: { to: 'administrative-court', within: weeks(3) },
});
