import { all, any, chosen, yes } from '#domain/definitions/condition.ts';
import { type Questions, yesNo } from './shapes.ts';

export const lodging = {
  lodging_kind: {
    ask: { sv: 'Vad hyr ni ut för natten?', en: 'What do you let by the night?' },
    help: {
      sv: 'Enkla campingstugor utan vatten och avlopp kryssar ni inte i, och inte boende i vård eller utbildning.',
      en: 'Do not tick simple campsite cabins without water and drains, or accommodation that is part of care or education.',
    },
    type: { kind: 'several', of: ['lets_rooms', 'lets_pitches'] },
  },
  /** Lag (2024:1082) 1 §: “tillfällig möblerad bostad”, with its exemptions. */
  lets_rooms: {
    ask: {
      sv: 'Hyr ni ut rum, hus eller stugor med vatten och avlopp?',
      en: 'Do you let rooms, houses or cabins with water and drains?',
    },
    tick: {
      sv: 'Rum, lägenheter, hus eller stugor med vatten och avlopp',
      en: 'Rooms, flats, houses or cabins with water and drains',
    },
    when: yes('lodges_guests'),
    type: yesNo,
  },
  lets_pitches: {
    ask: {
      sv: 'Hyr ni ut platser för tält, husvagn eller husbil?',
      en: 'Do you let pitches for tents, caravans or motorhomes?',
    },
    tick: { sv: 'Platser för tält, husvagn eller husbil', en: 'Pitches for tents, caravans or motorhomes' },
    when: yes('lodges_guests'),
    type: yesNo,
  },
  large_lodging: {
    ask: {
      sv: 'Kan ni ta emot minst nio gäster, eller har ni minst fem gästrum?',
      en: 'Can you take at least nine guests, or do you have at least five guest rooms?',
    },
    help: {
      sv: 'Räkna alla som kan bo samtidigt. Åtta gäster i fyra rum är under gränsen.',
      en: 'Count everyone who can stay at once. Eight guests in four rooms is below the limit.',
    },
    when: yes('lets_rooms'),
    type: yesNo,
  },
  /** Lag (2024:1082), the transitional provisions 3: who held a permit “ska anses vara anmälda”. */
  has_lodging_notified: {
    ask: {
      sv: 'Är boendet redan anmält till polisen, eller har det tillstånd från före 2025?',
      en: 'Is the lodging already notified to the police, or does it have a permit from before 2025?',
    },
    tick: { sv: 'Hotell eller pensionat som polisen känner till', en: 'Lodging that the police know of' },
    when: any(yes('changes'), all(chosen('takeover_how', 'shares'), yes('lodges_guests'))),
    type: yesNo,
  },
  /** Lag (2024:1082) 3 and 4 §§: what the notification says, and that it must be kept true. */
  lodging_details_change: {
    ask: {
      sv: 'Ändras namn, adress eller företrädare, eller blir boendet mindre?',
      en: 'Will the name, the address or the representatives change, or will the lodging get smaller?',
    },
    tick: {
      sv: 'Hotellets namn, adress eller företrädare, eller det blir mindre',
      en: 'The lodging’s name, address or representatives, or it gets smaller',
    },
    when: yes('has_lodging_notified'),
    type: yesNo,
  },
  had_hotel: {
    ask: {
      sv: 'Hade ni hotell eller pensionat med minst nio gäster eller fem rum?',
      en: 'Did you have lodging for at least nine guests, or with at least five rooms?',
    },
    tick: {
      sv: 'Hotell eller pensionat, minst nio gäster eller fem rum',
      en: 'Lodging for at least nine guests or with five rooms',
    },
    when: yes('closes'),
    type: yesNo,
  },
} as const satisfies Questions;
