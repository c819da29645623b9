import { defineValues } from '#workflows/define.ts';

/**
 * What this installation says of its own bodies. Copy this file to `values.ts`, change what is yours, and keep your file under
 * version control of your own: nothing in the shared sources has to be changed for it. What you leave out is as in `workflows/`.
 * A second stage has a second file: `VALUES=values.test.ts npm run deploy`. docs/deploy.md says when it is read.
 */
export default defineValues({
  // The municipalities that people can apply in; all of `workflows/` when this is left out. Cases that others have go on.
  // serves: ['koping'],
  departments: {
    'koping-building': { mailbox: 'bygg@kommunen.example' },
    'koping-alcohol': {
      mailbox: 'alkohol@kommunen.example',
      // One proposes the decision and another makes it: the head, or who is in `delegate:koping-alcohol:alcohol-licence`.
      secondPair: ['alcohol-licence'],
      // Until the last of these days a plan counts to the next one; after it, to the end of the month.
      meets: { on: ['2027-01-20', '2027-02-17'], page: 'https://kommunen.example/moten', read: '2026-11-26' },
    },
  },
  municipalities: {
    koping: {
      // Text is to be read in the colour on white, and white on it: a paler one is refused. The crest lies beside this file.
      look: { colour: '#0b4f8a', crest: 'workflows/municipalities/crests/koping.svg' },
      coordinator: {
        mailbox: 'foretagslots@kommunen.example',
        reach: { sv: 'Ring 0000-00 00 00, vardagar 9–12.', en: 'Call 0000-00 00 00, weekdays 9–12.' },
      },
      // What the law has the pages say (docs/deploy.md). A part that is left out is named when the product starts, and the pages say that it is not said.
      privacy: {
        controller: {
          sv: 'Kommunstyrelsen i kommunen, Torget 1, 000 00 Kommunen.',
          en: 'The municipal board, Torget 1, 000 00 Kommunen.',
        },
        officer: 'dataskydd@kommunen.example',
        retention: {
          sv: 'Ansökan och beslut bevaras. Övriga handlingar gallras fem år efter beslutet.',
          en: 'Applications and decisions are preserved. Other documents are destroyed five years after the decision.',
        },
        recipients: {
          sv: 'Driftbolaget AB sköter driften och mejlen åt oss, i Sverige. Inget lämnar EU och EES.',
          en: 'Driftbolaget AB runs the service and its e-mails for us, in Sweden. Nothing leaves the EU and the EEA.',
        },
      },
      accessibility: {
        compliance: 'partial',
        assessed: '2026-11-20',
        updated: '2026-11-27',
        method: { sv: 'Vi har gått igenom tjänsten själva.', en: 'We have gone through the service ourselves.' },
        faults: [
          {
            sv: 'Ritningar som andra har lämnat in kan sakna text för den som inte ser. De tas emot som de är.',
            en: 'Drawings that others have handed in may have no text for those who do not see. They are received as they are.',
          },
        ],
        mailbox: 'tillganglighet@kommunen.example',
      },
      practice: {
        'alcohol-licensing': { decidedBy: 'board', contact: 'https://kommunen.example/serveringstillstand' },
      },
      fees: {
        'alcohol-licence': { sv: '11 000 kr i ansökningsavgift.', en: 'SEK 11,000 to apply.' },
      },
    },
  },
});
