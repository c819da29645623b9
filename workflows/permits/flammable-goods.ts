import { weeks } from '#domain/calendar/day.ts';
import { all, any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import type { Text } from '#domain/definitions/text.ts';
import { definePermit } from '../define.ts';
import { law, regulations } from '../law.ts';
import { holdsFlammables } from '../questions/running.ts';
import { sources } from '../sources.ts';
import { newNumber, sameNumber } from './holder.ts';
import { companyFirst } from './prerequisites.ts';
import { because } from './reads.ts';
import { flammableClock, referralTime } from './times.ts';
import { beforehand, fees, nobodyDecides } from './told.ts';

/** A tent or a cart is indoors, and the public is what gathers round it. */
const publicGas = any(chosen('gas_place', 'public_indoors', 'public_outdoors'), yes('mobile'));
/** MSBFS 2013:3, gases: 2 litres where the public comes indoors, 60 fully outdoors; elsewhere 250 indoors, 1,000 outdoors. */
const gasOver = any(
  chosen('gas_amount', 'more'),
  all(chosen('gas_amount', 'up_to_1000'), any(not(chosen('gas_place', 'closed_outdoors')), yes('mobile'))),
  all(chosen('gas_amount', 'up_to_250'), publicGas),
  all(chosen('gas_amount', 'up_to_60'), chosen('gas_place', 'public_indoors'), no('mobile')),
  all(
    chosen('gas_amount', 'up_to_60'),
    chosen('gas_place', 'public_indoors', 'closed_indoors'),
    yes('mobile'),
    chosen('truck_gas_body_says', 'needed'),
  ),
);
/** The same, liquids up to 60 °C and sprays: 100 where the public comes; elsewhere 500 indoors, 3,000 outdoors. */
const liquidOver = any(
  chosen('liquid_spray_amount', 'more'),
  all(chosen('liquid_spray_amount', 'up_to_3000'), not(chosen('liquid_place', 'closed_outdoors'))),
  all(
    chosen('liquid_spray_amount', 'up_to_500'),
    any(chosen('liquid_place', 'public_indoors', 'public_outdoors'), yes('mobile')),
  ),
);
/** Above the limit of any of them. */
export const flammablesOver = all(yes('flammable_goods'), any(gasOver, liquidOver, chosen('diesel_amount', 'over')));

const newKeeper = chosen('takeover_how', 'business', 'bankrupt');
const sameCompany = chosen('takeover_how', 'shares');
/** FBE 20 §: only who takes over “ett tidigare meddelat tillstånd” may go on. */
const goesOn = all(newKeeper, yes('seller_has_goods_permit'));

/** A sole trader who becomes a company is such a change too, as long as the goods stay where they are. */
const goesOnUnderNewNumber = all(holdsFlammables, newNumber, no('moves'));

/** The permit is needed before the goods are handled. */
export const needsGoodsPermit = any(
  all(no('closes'), flammablesOver, not(sameCompany), not(goesOn)),
  all(holdsFlammables, yes('moves')),
);

const flammable = <const Id extends string>(
  id: Id,
  { goesOnMeanwhile, why, obstacle }: { goesOnMeanwhile: boolean; why: Text; obstacle: Text },
) =>
  definePermit({
    id,
    kind: 'permit',
    name: { sv: 'Tillstånd för brandfarlig vara', en: 'Permit for flammable goods' },
    department: 'rescue-service',
    boundTo: 'both',
    when: goesOnMeanwhile ? any(all(no('closes'), flammablesOver, goesOn), goesOnUnderNewNumber) : needsGoodsPermit,
    why,
    tests: {
      sv: 'Att varorna är säkra där de finns, och att de som äger och leder är lämpliga.',
      en: 'That the goods are kept safely, and that owners and managers are suitable.',
    },
    obstacles: [
      obstacle,
      {
        sv: 'Riskutredningen saknas. Gör den innan ni ansöker.',
        en: 'The risk assessment is missing. Do it before you apply.',
      },
      {
        sv: 'Terrassvärmarna glöms bort. Räkna med deras flaskor.',
        en: 'The patio heaters are forgotten. Count their gas bottles too.',
      },
    ],
    fee: fees.municipal,
    validity: {
      sv: 'En viss tid, som står i beslutet. Sök nytt minst fyra veckor innan den går ut.',
      en: 'For a set time, stated in the decision. Apply again at least four weeks before it runs out.',
    },
    law: {
      source: law.flammables('16, 17, 19 och 19 b §§'),
      also: [regulations.flammableLimits('2 kap.'), law.flammablesOrdinance('14 a och 16–20 §§')],
      verified: true,
    },
    neededToOpen: !goesOnMeanwhile,
    clock: flammableClock,
    after: [
      companyFirst,
      {
        permit: 'change-of-use',
        gate: 'decision',
        strength: 'advisable',
        when: yes('use_changes'),
        why: {
          sv: 'Byggnad och brandskydd bör vara klara på ritning först.',
          en: 'The building and its fire safety should be settled on paper first.',
        },
        source: sources.rescueFlammable,
        verified: false,
      },
    ],
    requirements: [
      'property_designation',
      'business_description',
      'takeover_from',
      'goods_and_amounts',
      'goods_storage',
      'goods_supervisor',
      'persons_with_influence',
      'risk_assessment',
      'explosion_document',
      'gas_drawing',
      'site_plan',
    ],
    referrals: [
      {
        // “Ska frågan tas upp till samråd med Polismyndigheten …, om inte omständigheterna i ärendet gör det onödigt.”
        to: 'police',
        strength: 'customary',
        why: {
          sv: 'Är de som äger och leder lämpliga (lagen om brandfarliga och explosiva varor 19 §)?',
          en: 'Are the owners and managers suitable (the Flammables Act, section 19)?',
        },
        answerWithin: referralTime,
        reads: { persons_with_influence: because.persons },
      },
    ],
    appeal: { to: 'county-board', within: weeks(3) },
  });

export const flammableGoods = flammable('flammable-goods', {
  goesOnMeanwhile: false,
  why: {
    sv: 'Ni ska ha mer brandfarlig vara än gränsen. Är en vara över gränsen ska alla stå i ansökan.',
    en: 'You will keep more flammable goods than the limit. If one kind is above it, all must be in the application.',
  },
  obstacle: {
    sv: 'Varorna är på plats före beslutet. Vänta med dem, eller börja utan.',
    en: 'The goods are on site before the decision. Wait for it, or start without them.',
  },
});

/** FBE 20 §: the business goes on meanwhile, so nothing waits for this decision. */
export const flammableGoodsTakenOver = flammable('flammable-goods-takeover', {
  goesOnMeanwhile: true,
  why: {
    sv: 'Ni tar över gasen eller de andra varorna. Sök eget tillstånd senast tre månader efter bytet.',
    en: 'You take over the gas or other goods. Apply for your own permit within three months of the change.',
  },
  obstacle: {
    sv: 'Ansökan kommer mer än tre månader efter bytet. Då måste ni sluta med varorna.',
    en: 'The application comes more than three months after the change. Then you must stop using the goods.',
  },
});

/** FBE 20 §: “under förutsättning att bytet av verksamhetsutövare i förväg anmälts”. Flammables and explosives alike. */
export const goodsTakeoverNotice = definePermit({
  id: 'goods-takeover-notice',
  kind: 'notification',
  name: {
    sv: 'Anmälan om övertagande av brandfarlig eller explosiv vara',
    en: 'Notification of taking over flammable or explosive goods',
  },
  department: 'rescue-service',
  boundTo: 'holder',
  when: any(
    all(no('closes'), goesOn, any(flammablesOver, yes('sells_fireworks'))),
    all(yes('has_flammable_permit'), newNumber, no('moves')),
  ),
  why: {
    sv: 'Anmäler ni bytet i förväg får ni fortsätta på säljarens tillstånd.',
    en: 'If you notify the change beforehand, you may carry on under the seller’s permit.',
  },
  tests: {
    sv: 'Inget prövas nu. Er egen ansökan prövas senare.',
    en: 'Nothing is assessed now. Your own application is assessed later.',
  },
  obstacles: [
    {
      sv: 'Anmälan kommer efter tillträdet. Då gäller inte säljarens tillstånd för er.',
      en: 'The notification comes after the takeover. Then the seller’s permit does not cover you.',
    },
  ],
  fee: fees.municipal,
  validity: {
    sv: 'Tills er egen ansökan är prövad, om den kommer in inom tre månader.',
    en: 'Until your own application is decided, if it comes within three months.',
  },
  law: { source: law.flammablesOrdinance('20 §'), verified: true },
  neededToOpen: true,
  clock: beforehand(law.flammablesOrdinance('20 §'), {
    sv: 'Före den dag ni tar över.',
    en: 'Before the day you take over.',
  }),
  requirements: ['property_designation', 'takeover_from', 'planned_opening_day', 'goods_supervisor'],
  appeal: nobodyDecides,
});

/** LBE 19 d §: whoever is examined under 19 § is replaced, added or gone. */
export const goodsPeopleChange = definePermit({
  id: 'goods-people-change',
  kind: 'notification',
  name: {
    sv: 'Anmälan om nya personer för brandfarlig eller explosiv vara',
    en: 'Notification of new people for flammable or explosive goods',
  },
  department: 'rescue-service',
  when: all(no('closes'), sameNumber, yes('has_flammable_permit'), any(yes('people_in_charge_change'), sameCompany)),
  why: {
    sv: 'De som har betydande inflytande över tillståndet eller är föreståndare byts.',
    en: 'People with significant influence over the permit, or the supervisor, change.',
  },
  tests: {
    sv: 'Om de nya är lämpliga. För explosiva varor ska de godkännas först.',
    en: 'Whether the new people are suitable. For explosives they must be approved first.',
  },
  obstacles: [
    {
      sv: 'Den nya föreståndaren för fyrverkerier börjar före beslutet. Vänta tills personen är godkänd.',
      en: 'The new fireworks supervisor starts before the decision. Wait until they are approved.',
    },
  ],
  fee: fees.municipal,
  validity: { sv: 'Tills någon byts igen.', en: 'Until somebody changes again.' },
  law: { source: law.flammables('9, 9 a, 19, 19 a och 19 d §§'), verified: true },
  neededToOpen: false,
  clock: beforehand(law.flammables('19 d §'), { sv: 'Anmäl så snart ni kan.', en: 'Notify as soon as you can.' }),
  requirements: ['property_designation', 'persons_with_influence', 'goods_supervisor'],
  appeal: { to: 'county-board', within: weeks(3) },
});
