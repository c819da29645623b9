import { weeks } from '#domain/calendar/day.ts';
import type { Source } from '#domain/definitions/source.ts';

const read = '2026-11-24';

/** Pages that more than one permit leans on. */
export const sources = {
  pbl: { title: 'Plan- och bygglagen (2010:900)', url: 'https://lagen.nu/2010:900', read },
  alcoholAct: { title: 'Alkohollagen (2010:1622)', url: 'https://lagen.nu/2010:1622', read },
  publicOrderAct: { title: 'Ordningslagen (1993:1617)', url: 'https://lagen.nu/1993:1617', read },
  kopingPublicPlace: {
    title: 'Köpings kommun, använda allmän plats',
    url: 'https://ullvi.koping.se/foretagare--naringsliv/tillstand-regler-och-tillsyn/anvanda-allman-plats.html',
    read,
  },
  arbogaFood: {
    title: 'Arboga kommun, starta livsmedelsverksamhet',
    url: 'https://hc.arboga.se/naringsliv-och-foretag/tillstand-och-regler/livsmedel/starta-livsmedelsverksamhet.html',
    read,
  },
  kungsorBuilding: {
    title: 'Kungsörs kommun, bygglov och anmälan',
    url: 'https://kungsor.se/boende-miljo-och-trafik/bo-och-bygga/bygglov-och-anmalan.html',
    read,
  },
  kungsorAlcohol: {
    title: 'Kungsörs kommun, serveringstillstånd',
    url: 'https://kungsor.se/foretag-och-arbete/service-till-foretag-tillstand-tillsyn-radgivning/tillstand-och-tillsyn/serveringstillstand.html',
    read,
  },
  rescueFlammable: {
    title: 'Räddningstjänsten Mälardalen, tillstånd för brandfarlig vara',
    url: 'https://rtmd.se/foretagorganisationer/brandfarligaochexplosivavaror/brandfarligvara/tillstandhanteringavbrandfarligvara.4.4c0a3a851763844761811d5a.html',
    read,
  },
  kopingBeer: {
    title: 'Köpings kommun, folköl och tobak',
    url: 'https://koping.se/naringsliv/tillstand-regler-och-tillsyn/folkol-och-tobak.html',
    read,
  },
} as const satisfies Record<string, Source>;

/**
 * Ten weeks, and ten more once with reasons given before the first end (PBL 9 kap. 99 §, wording since 1 December 2025).
 * Counted from receipt, or from the last supplement when it was asked for within three weeks.
 */
export const buildingClock = {
  kind: 'decision',
  statutory: weeks(10),
  extension: weeks(10),
  onSupplement: 'restart-if-asked-within-three-weeks',
  source: sources.pbl,
  verified: true,
  note: {
    sv: 'Avgiften sänks med en femtedel för varje påbörjad vecka efter fristen.',
    en: 'The fee falls by one fifth for each week begun past the time limit.',
  },
} as const;

/** How long a body usually gets to answer a referral. Our own setting, not law. */
export const referralTime = weeks(2);
