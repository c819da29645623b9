import { all, no, yes } from '#domain/definitions/condition.ts';
import { defineEvent } from '../define.ts';

export const openRestaurant = defineEvent({
  id: 'open-restaurant',
  name: { sv: 'Öppna kafé eller restaurang', en: 'Open a café or restaurant' },
  description: {
    sv: 'Kafé, lunchställe, pizzeria eller restaurang, med eller utan alkohol.',
    en: 'Café, lunch place, pizzeria or restaurant, with or without alcohol.',
  },
  given: { handles_food: true },
  questions: [
    'takeover',
    'use_changes',
    'build_weeks',
    'serves_alcohol',
    'serves_folkol',
    'outdoor_seating',
    'uses_public_place',
    'municipal_land',
    'flammable_goods',
    'sign',
    'has_employees',
  ],
  permits: [
    'food-registration',
    'change-of-use',
    'alcohol-licence',
    'land-lease',
    'public-place',
    'flammable-goods',
    'sign-permit',
    'beer-notification',
  ],
  reminders: [
    {
      id: 'tax-registration',
      text: {
        sv: 'Anmäl F-skatt, moms och arbetsgivare hos Skatteverket. Alkoholhandläggaren vill ofta se beviset.',
        en: 'Register for F-tax, VAT and as employer with the Tax Agency. The alcohol officer often wants to see the proof.',
      },
      verified: false,
    },
    {
      id: 'cash-register',
      text: { sv: 'Anmäl kassaregistret till Skatteverket.', en: 'Register your cash register with the Tax Agency.' },
      verified: false,
    },
    {
      id: 'staff-ledger',
      text: {
        sv: 'För personalliggare. Restauranger måste ha en från första dagen.',
        en: 'Keep a staff ledger. Restaurants must have one from the first day.',
      },
      when: yes('has_employees'),
      verified: false,
    },
    {
      id: 'grease-separator',
      text: {
        sv: 'Fråga VA-bolaget om fettavskiljare innan ni gjuter köksgolvet.',
        en: 'Ask the water company about a grease separator before you lay the kitchen floor.',
      },
      verified: false,
    },
    {
      id: 'fire-safety',
      text: {
        sv: 'Dokumentera brandskyddet. Räddningstjänsten kan be att få se det.',
        en: 'Document your fire safety. The rescue service may ask to see it.',
      },
      verified: false,
    },
    {
      id: 'music-licence',
      text: {
        sv: 'Spelar ni musik behöver ni avtal med Stim och Sami.',
        en: 'If you play music you need agreements with Stim and Sami.',
      },
      verified: false,
    },
  ],
  obstacles: [
    {
      id: 'takeover-gap',
      when: all(yes('takeover'), yes('serves_alcohol')),
      text: {
        sv: 'Mellan tillträdet och ert eget serveringstillstånd får ni inte servera alkohol.',
        en: 'Between taking over and your own licence you may not serve alcohol.',
      },
      remedy: {
        sv: 'Ansök före tillträdet och gör köpet villkorat av att ni får tillståndet.',
        en: 'Apply before you take over, and make the purchase conditional on the licence.',
      },
    },
    {
      id: 'seating-on-land-of-others',
      when: all(yes('uses_public_place'), no('municipal_land')),
      text: {
        sv: 'Någon annan än kommunen äger marken där uteserveringen ska stå.',
        en: 'Somebody other than the municipality owns the land where the seating will stand.',
      },
      remedy: {
        sv: 'Skaffa ägarens skriftliga medgivande innan ni ansöker.',
        en: 'Get the owner’s written consent before you apply.',
      },
    },
    {
      id: 'gas-decides',
      when: all(yes('flammable_goods'), no('use_changes')),
      text: {
        sv: 'Gasen kan bli det som avgör när ni får öppna. Tillståndet kan ta tre månader.',
        en: 'The gas may be what decides when you can open. The permit can take three months.',
      },
      remedy: {
        sv: 'Öppna med el eller induktion och lägg till gasen senare.',
        en: 'Open with electricity or induction and add the gas later.',
      },
    },
  ],
});
