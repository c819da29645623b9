import { byName } from '../definitions/by-name.ts';
import type { Language, Text } from '../definitions/text.ts';
import { fileTypes, type RejectReason } from '../fields/files.ts';
import { fill } from './fill.ts';

/** Why a file was not let in, and what to do. `{ending}` is how its name ends, `{found}` what it is. */
const rejectTexts: Readonly<Record<RejectReason, Text>> = byName({
  threat: {
    sv: 'Filen innehåller skadlig kod och togs inte emot. Hämta den på nytt från en dator som du litar på, eller lägg till en annan.',
    en: 'The file holds malicious code and was not let in. Fetch it again from a computer you trust, or add another.',
  },
  type: {
    sv: 'Filen heter {ending} men är {found}. Spara den som PDF eller JPEG och lägg till den igen.',
    en: 'The file is called {ending} but is {found}. Save it as PDF or JPEG and add it again.',
  },
  size: {
    sv: 'Hela filen kom inte fram. Lägg till den igen.',
    en: 'The whole file did not arrive. Add it again.',
  },
  empty: {
    sv: 'Filen är tom. Kontrollera att den är färdigsparad och lägg till den igen.',
    en: 'The file is empty. Check that it has been saved and add it again.',
  },
  locked: {
    sv: 'Filen är skyddad med ett lösenord, så handläggaren kan inte öppna den. Spara den utan lösenord och lägg till den igen.',
    en: 'The file is protected by a password, so the officer cannot open it. Save it without a password and add it again.',
  },
  active: {
    sv: 'PDF-filen startar program när den öppnas. Skriv ut den till en ny PDF och lägg till den.',
    en: 'The PDF starts programs when it is opened. Print it to a new PDF and add that.',
  },
  office: {
    sv: 'Filen är ett kontorsdokument, till exempel från Word eller Excel. Spara den som PDF och lägg till den igen.',
    en: 'The file is an office document, such as from Word or Excel. Save it as PDF and add it again.',
  },
  unchecked: {
    sv: 'Filen kunde inte kontrolleras. Lägg till den igen, eller spara den som PDF först.',
    en: 'The file could not be checked. Add it again, or save it as PDF first.',
  },
});

/** Other things that are sent by mistake, by media type. */
const others: Readonly<Record<string, Text>> = byName({
  'image/gif': { sv: 'en GIF-bild', en: 'a GIF picture' },
  'image/avif': { sv: 'en AVIF-bild', en: 'an AVIF picture' },
  'image/bmp': { sv: 'en BMP-bild', en: 'a BMP picture' },
  'image/jxl': { sv: 'en JPEG XL-bild', en: 'a JPEG XL picture' },
  'image/vnd.adobe.photoshop': { sv: 'en Photoshop-bild', en: 'a Photoshop picture' },
  'application/zip': { sv: 'ett ZIP-arkiv', en: 'a ZIP archive' },
  'application/xml': { sv: 'en XML-fil', en: 'an XML file' },
  'application/x-msdownload': { sv: 'ett program', en: 'a program' },
  'video/mp4': { sv: 'en film', en: 'a film' },
  'video/quicktime': { sv: 'en film', en: 'a film' },
});

const unknown: Text = { sv: 'något annat', en: 'something else' };

/**
 * The sentence for a file that was not let in.
 *
 * @param found the media type of what it is, where that is known
 */
export function rejectText(reason: RejectReason, name: string, found: string | undefined, language: Language): string {
  const what = fileTypes.get(found ?? '')?.name ?? others[found ?? ''] ?? unknown;
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? name;
  return fill(rejectTexts[reason][language], { ending, found: what[language] });
}
