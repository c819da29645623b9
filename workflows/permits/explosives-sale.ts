import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { definePermit } from '../define.ts';
import { law, regulations } from '../law.ts';
import { newNumber, ownCompany } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { flammableClock, referralTime } from './times.ts';
import { fees } from './told.ts';

const goesOn = all(chosen('takeover_how', 'business', 'bankrupt'), yes('seller_has_goods_permit'));

const holds = all(yes('has_flammable_permit'), yes('has_explosives'));

const explosives = <const Id extends string>(id: Id, goesOnMeanwhile: boolean) =>
  definePermit({
    id,
    kind: 'permit',
    name: { sv: 'Tillstånd för fyrverkerier och explosiva varor', en: 'Permit for fireworks and explosive goods' },
    department: 'rescue-service',
    boundTo: 'both',
    when: goesOnMeanwhile
      ? any(all(no('closes'), yes('sells_fireworks'), goesOn), all(holds, newNumber, no('moves')))
      : any(all(no('closes'), yes('sells_fireworks'), ownCompany, not(goesOn)), all(holds, yes('moves'))),
    after: [companyFirst],
    why: goesOnMeanwhile
      ? {
          sv: 'Ni tar över försäljningen. Sök eget tillstånd senast tre månader efter bytet.',
          en: 'You take over the sale. Apply for your own permit within three months of the change.',
        }
      : {
          sv: 'All försäljning och lagring av explosiva varor kräver tillstånd, även av lite fyrverkerier.',
          en: 'All sale and storage of explosive goods needs a permit, even for a few fireworks.',
        },
    tests: {
      sv: 'Platsen, lagret, och att ägare, föreståndare och alla som säljer är lämpliga.',
      en: 'The premises, the store, and that owners, supervisors and everyone who sells are suitable.',
    },
    obstacles: [
      {
        sv: 'Den som står i kassan är under 18 år. Bara vuxna får sälja.',
        en: 'The person at the till is under 18. Only adults may sell.',
      },
      {
        sv: 'Föreståndare och säljare är inte godkända. Anmäl alla i ansökan, före första dagen.',
        en: 'The supervisor and sales staff are not approved. Name them all in the application, before the first day.',
      },
      {
        sv: 'Lagret passar inte. Fråga räddningstjänsten innan ni hyr det.',
        en: 'The store is not suitable. Ask the rescue service before you rent it.',
      },
    ],
    fee: fees.municipal,
    validity: {
      sv: 'Högst tre år. Sök nytt minst fyra veckor innan det går ut.',
      en: 'At most three years. Apply again at least four weeks before it runs out.',
    },
    law: {
      source: law.flammables('9, 9 a, 16 och 18–19 b §§'),
      also: [law.flammablesOrdinance('7, 14, 17, 19 och 20 §§'), regulations.explosives('9 kap.')],
      verified: true,
    },
    neededToOpen: !goesOnMeanwhile,
    clock: flammableClock,
    requirements: [
      'property_designation',
      'takeover_from',
      'explosive_goods',
      'goods_storage',
      'persons_with_influence',
      'goods_supervisor',
      'goods_participants',
      'site_plan',
      'technical_description',
    ],
    referrals: [
      {
        to: 'police',
        strength: 'required',
        why: {
          sv: 'Är personerna lämpliga (förordningen om brandfarliga och explosiva varor 14 §)?',
          en: 'Are the people suitable (the Flammables Ordinance, section 14)?',
        },
        answerWithin: referralTime,
        reads: {
          persons_with_influence: because.persons,
          goods_supervisor: because.persons,
          goods_participants: because.persons,
        },
      },
    ],
    appeal: { to: 'county-board', within: weeks(3) },
  });

export const explosivesSale = explosives('explosives-sale', false);
/** FBE 20 §: the sale goes on meanwhile. */
export const explosivesTakenOver = explosives('explosives-takeover', true);
