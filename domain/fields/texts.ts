import type { Text } from '../definitions/text.ts';
import { byName } from './by-name.ts';

/** What is wrong with one field, and how to mend it. */
export const fieldTexts = byName({
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  'no-substance': {
    sv: 'Skriv med ord vad ni menar. Det som står här säger inget.',
    en: 'Say in words what you mean. What stands here says nothing.',
  },
  'too-long': { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  email: {
    sv: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    en: 'Write an email address, such as name@example.com.',
  },
  phone: {
    sv: 'Skriv telefonnumret med riktnummer, till exempel 0221-123 45 eller +46 70 123 45 67.',
    en: 'Write the telephone number with its area code, such as 0221-123 45 or +46 70 123 45 67.',
  },
  'organisation-number': {
    sv: 'Skriv organisationsnumret med tio siffror, till exempel 556036-0793, eller ägarens personnummer. Kontrollera att inget blev fel.',
    en: 'Write the organisation number with ten digits, such as 556036-0793, or the owner’s personal identity number. Check for typing errors.',
  },
  'postal-code': {
    sv: 'Skriv postnumret med fem siffror, till exempel 731 30.',
    en: 'Write the postal code with five digits, such as 731 30.',
  },
  property: {
    sv: 'Skriv fastighetens namn och nummer, till exempel Centrum 1:12 eller Kråkan 3, inte gatuadressen. Beteckningen står i köpebrevet eller hyresavtalet.',
    en: 'Write the property’s name and number, such as Centrum 1:12 or Kråkan 3, not the street address. The designation stands in the deed or the lease.',
  },
  'property-address': {
    sv: 'Det ser ut som en adress. Den räcker: välj att ni inte vet fastighetsbeteckningen. Adressen skriver ni under Företaget.',
    en: 'This looks like an address. That is enough: choose that you do not know the designation. The address goes under The business.',
  },
  'persons-number': {
    sv: 'Ett företag som inte är registrerat har inget eget nummer. Skriv personnumret eller samordningsnumret för den som bildar det.',
    en: 'A company that is not registered has no number of its own. Write the personal or coordination number of whoever forms it.',
  },
  'company-number': {
    sv: 'Skriv bolagets organisationsnummer, som tio siffror. Ett personnummer går inte här.',
    en: 'Write the organisation number of the company, as ten digits. A personal number does not do here.',
  },
  'too-many-municipalities': {
    sv: 'Välj högst tio kommuner utöver den första.',
    en: 'Choose at most ten municipalities beside the first.',
  },
  'municipality-twice': {
    sv: 'Kommunen är redan med. Ta bort den här.',
    en: 'The municipality is there already. Remove this one.',
  },
  'too-many-files': { sv: 'Lägg till högst tio filer.', en: 'Add at most ten files.' },
  'too-many-tasks': { sv: 'Välj högst 50 uppgifter.', en: 'Choose at most 50 tasks.' },
  'no-colleague': {
    sv: 'Välj någon som hör till er förvaltning och har loggat in här.',
    en: 'Choose somebody who belongs to your department and has signed in here.',
  },
  'absence-ends-before': {
    sv: 'Sista dagen är före den första. Ändra en av dem.',
    en: 'The last day is before the first. Change one of them.',
  },
  'absence-over': { sv: 'Sista dagen har varit. Välj en senare.', en: 'The last day has passed. Choose a later one.' },
  'absence-own-deputy': {
    sv: 'Ersättaren ska vara någon annan än den som är borta.',
    en: 'The deputy must be somebody else than the one who is away.',
  },
  'absence-too-long': {
    sv: 'Frånvaron får vara högst två år. Kontrollera sista dagen.',
    en: 'An absence may be two years at most. Check the last day.',
  },
  'absence-stands-in': {
    sv: 'Den som ska vara borta ersätter en kollega de dagarna. Ge kollegan en annan ersättare först: ta bort kollegans frånvaro och lägg in den på nytt.',
    en: 'Whoever is to be away stands in for a colleague on those days. Give the colleague another deputy first: remove their absence and add it again.',
  },
  'absence-deputy-away': {
    sv: 'Ersättaren är också borta då. Välj en annan.',
    en: 'The deputy is away then too. Choose another.',
  },
  'absence-away-already': {
    sv: 'Det finns redan en frånvaro under de dagarna. Ta bort den först.',
    en: 'There is an absence already during those days. Remove it first.',
  },
  'one-owner': {
    sv: 'En fil hör till ett av draft, caseId och task. Ta bort det här.',
    en: 'A file belongs to one of draft, caseId and task. Remove this one.',
  },
  'file-unknown': {
    sv: 'Filen finns inte längre. Lägg till den igen.',
    en: 'The file is no longer there. Add it again.',
  },
  'file-unchecked': {
    sv: 'Filen har inte kommit fram, eller kontrolleras fortfarande. Vänta en stund och skicka igen. Hjälper det inte, lägg till filen på nytt.',
    en: 'The file has not arrived, or is still being checked. Wait a moment and send again. If that does not help, add the file anew.',
  },
  'file-rejected': {
    sv: 'Filen gick inte att godkänna. Ta bort den och lägg till en annan.',
    en: 'The file could not be accepted. Remove it and add another.',
  },
  'file-type': {
    sv: 'Välj en PDF, en bild (JPEG, PNG, WebP, HEIC, TIFF) eller en DWG-ritning.',
    en: 'Choose a PDF, a picture (JPEG, PNG, WebP, HEIC, TIFF) or a DWG drawing.',
  },
  'file-office': {
    sv: 'Spara dokumentet som PDF och lägg till PDF-filen.',
    en: 'Save the document as PDF and add the PDF.',
  },
  'file-empty': {
    sv: 'Filen är tom. Kontrollera att den är färdigsparad och lägg till den igen.',
    en: 'The file is empty. Check that it has been saved and add it again.',
  },
  'file-size': { sv: 'Filen får vara högst 25 MB.', en: 'The file may be at most 25 MB.' },
  'file-name': {
    sv: 'Ge filen ett namn utan snedstreck, kolon, frågetecken och liknande.',
    en: 'Give the file a name without slashes, colons, question marks and the like.',
  },
  'file-ending': {
    sv: 'Filens namn ska sluta som dess typ, till exempel .pdf för en PDF.',
    en: 'The name of the file has to end as its type does, such as .pdf for a PDF.',
  },
  declaration: { sv: 'Intyga att uppgifterna är riktiga.', en: 'Declare that the information is true.' },
  day: { sv: 'Ange en dag som ÅÅÅÅ-MM-DD.', en: 'Give a day as YYYY-MM-DD.' },
  'day-too-early': { sv: 'Dagen är för tidig. Välj en senare dag.', en: 'The day is too early. Choose a later one.' },
  'day-too-late': {
    sv: 'Dagen ligger för långt fram. Kontrollera året.',
    en: 'The day is too far ahead. Check the year.',
  },
  number: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  'whole-number': { sv: 'Skriv ett helt tal, utan decimaler.', en: 'Write a whole number, without decimals.' },
  'which-number': {
    sv: 'Menar ni {a} eller {b}? Skriv {plainA} eller {plainB}.',
    en: 'Do you mean {a} or {b}? Write {plainA} or {plainB}.',
  },
  'too-small': { sv: 'Talet är för litet.', en: 'The number is too small.' },
  'too-large': { sv: 'Talet är för stort.', en: 'The number is too large.' },
  choice: { sv: 'Välj ett av alternativen.', en: 'Choose one of the options.' },
  reference: { sv: 'Skriv referensen som KOP-2026-00042.', en: 'Write the reference as KOP-2026-00042.' },
  type: { sv: 'Värdet har fel typ.', en: 'The value has the wrong type.' },
  'unknown-field': {
    sv: 'Fältet finns inte i ansökan. Ta bort det.',
    en: 'The field is not part of the application. Remove it.',
  },
  'answered-already': {
    sv: 'Ärendet har redan ett annat svar på det här. Läs om sidan: det svaret gäller.',
    en: 'The case already has another answer to this. Reload the page: that answer holds.',
  },
  'unknown-question': {
    sv: 'Frågan finns inte för den här händelsen. Ta bort svaret.',
    en: 'The question does not exist for this event. Remove the answer.',
  },
  'too-deep': { sv: 'För många nivåer i varandra. Förenkla.', en: 'Nested too deeply. Make it simpler.' },
  'too-much': { sv: 'För många uppgifter på en gång. Skicka färre.', en: 'Too many values at once. Send fewer.' },
  'number-lost': {
    sv: 'Talet är för stort eller har för många siffror. Skriv det kortare, eller skicka det som text.',
    en: 'The number is too large or has too many digits. Write it shorter, or send it as text.',
  },
  'unseen-characters': {
    sv: 'Texten har tecken som inte går att visa, till exempel styrtecken. Skriv in den på nytt.',
    en: 'The text holds characters that cannot be shown, such as control characters. Type it again.',
  },
  'bad-name': {
    sv: 'Namnet på fältet kan inte användas. Ta bort fältet.',
    en: 'The name of the field cannot be used. Remove the field.',
  },
  'task-full': {
    sv: 'Det har hänt så mycket med uppgiften att inget mer får plats. Avsluta den.',
    en: 'So much has happened to this task that there is no room for more. Finish it.',
  },
  cursor: {
    sv: 'Ta markören från listans förra svar, eller börja om utan den.',
    en: 'Take the cursor from the list’s last answer, or begin again without it.',
  },
} as const satisfies Record<string, Text>);

/** What can be wrong with a field. A code without its words does not compile. */
export type FieldCode = keyof typeof fieldTexts;

export const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(fieldTexts, code);
