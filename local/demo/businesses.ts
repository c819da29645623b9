import { organisationNumber } from '#domain/fields/organisation-number.ts';

/** Made-up businesses: nobody has these names together with these numbers, which begin as those of the sample company register. */
const names = [
  'Kafé Linden',
  'Hamnkrogen',
  'Pizzeria Torget',
  'Lunchstugan',
  'Bageri Ekan',
  'Restaurang Bron',
  'Kafé Kanalen',
  'Bistro Slussen',
  'Värdshuset Åsen',
  'Grillen vid Ån',
  'Konditori Rosen',
  'Sushi Hamngatan',
  'Krogen Stenhuset',
  'Kafé Bruket',
  'Ölkällaren Lyktan',
  'Glasstugan',
] as const;
const streets = ['Storgatan', 'Hamngatan', 'Torggatan', 'Drottninggatan', 'Kungsgatan', 'Bergslagsvägen'] as const;

/** Whoever forms a company that is not registered yet: the tax agency's number for tests. */
export const personForming = '811218-9876';

/** A business of its own for each case: what it is called, its number, and the address of its mailbox. */
export interface DemoBusiness {
  readonly name: string;
  readonly organisationNumber: string;
  readonly address: string;
  readonly email: string;
}

/** @param number of the case, from 0; the same one has the same business every time */
export function businessOf(number: number): DemoBusiness {
  const round = Math.floor(number / names.length);
  const name = names[number % names.length] ?? names[0];
  return {
    name: `${name}${round === 0 ? '' : ` ${round + 1}`} AB`,
    organisationNumber: numberOf(number),
    address: `${streets[number % streets.length]} ${number + 1}`,
    email: `sokande${number + 1}@exempel.example`,
  };
}

/** The company number that follows so many after the last of the sample register, with its check digit. */
export function numberOf(place: number): string {
  const nine = `992000${String(100 + (place % 900)).padStart(3, '0')}`;
  const found = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((digit) => organisationNumber(`${nine.slice(0, 6)}-${nine.slice(6)}${digit}`, '2000-01-01'))
    .find((whole) => whole !== undefined);
  return found ?? '';
}
