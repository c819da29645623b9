import type PDFDocument from 'pdfkit';
import { srgbProfile } from './srgb-profile.ts';

/** As much of pdfkit's document as saying what it conforms to needs. */
interface Kept {
  appendXML(xml: string): void;
  ref(data: object): { write(content: Uint8Array): void; end(): void };
  readonly _root: { readonly data: Record<string, unknown> };
}

/**
 * What a document that lasts says of itself: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The first knows nothing of the
 * second, so its mark is described beside it.
 */
const identification = `
  <rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="">
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
    <pdfaExtension:schemas>
      <rdf:Bag>
        <rdf:li rdf:parseType="Resource">
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
          <pdfaSchema:property>
            <rdf:Seq>
              <rdf:li rdf:parseType="Resource">
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              </rdf:li>
            </rdf:Seq>
          </pdfaSchema:property>
        </rdf:li>
      </rdf:Bag>
    </pdfaExtension:schemas>
  </rdf:Description>`;

/**
 * Makes a tagged document one that can be kept and read aloud for as long as it is needed. Before its end.
 *
 * pdfkit has a `subset` for one of the two at a time, and its colour profile is a file beside it that no bundle carries.
 */
export function makeLasting(pdf: typeof PDFDocument.prototype): void {
  const kept = pdf as unknown as Kept;
  kept.appendXML(identification);
  const profile = kept.ref({ N: 3 });
  profile.write(srgbProfile());
  profile.end();
  const intent = kept.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    // pdfkit writes a string object as a text, and a string as a name.
    Info: Object('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: Object('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  intent.end();
  kept._root.data.OutputIntents = [intent];
}
