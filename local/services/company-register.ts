/**
 * Sample companies, in the shape Bolagsverket answers. Their numbers have a valid check digit;
 * names and addresses are made up.
 */
const companies: Readonly<
  Record<string, { name: string; address: string; postalCode: string; city: string; ended?: string }>
> = {
  '5560360793': { name: 'Kafé Exempel AB', address: 'Storgatan 1', postalCode: '12345', city: 'EXEMPELSTAD' },
  '9920000008': { name: 'Hamnkrogen Exempel AB', address: 'Hamngatan 4', postalCode: '12345', city: 'EXEMPELSTAD' },
  '9920000016': { name: 'Salong Exempel HB', address: 'Drottninggatan 7', postalCode: '12345', city: 'EXEMPELSTAD' },
  '9920000024': {
    name: 'Nedlagda Exempel AB',
    address: 'Torggatan 2',
    postalCode: '12345',
    city: 'EXEMPELSTAD',
    ended: '2024-05-01',
  },
};

/** What `POST /organisationer` answers for a number; undefined when there is no such company. */
export function companyRecord(number: string): unknown {
  const company = Object.hasOwn(companies, number) ? companies[number] : undefined;
  if (!company) return undefined;
  const { name, address, postalCode, city, ended } = company;
  return {
    organisationer: [
      {
        organisationsidentitet: {
          identitetsbeteckning: number,
          typ: { kod: 'ORGNR', klartext: 'Organisationsnummer' },
        },
        organisationsnamn: {
          dataproducent: 'Bolagsverket',
          organisationsnamnLista: [
            { namn: name, organisationsnamntyp: { kod: 'FORETAGSNAMN', klartext: 'Företagsnamn' } },
          ],
        },
        postadressOrganisation: {
          dataproducent: 'Bolagsverket',
          postadress: { utdelningsadress: address, postnummer: postalCode, postort: city, land: 'Sverige' },
        },
        avregistreradOrganisation: ended === undefined ? null : { avregistreringsdatum: ended },
      },
    ],
  };
}
