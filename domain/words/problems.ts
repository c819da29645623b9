import { byName } from '../definitions/by-name.ts';
import type { Text } from '../definitions/text.ts';

/** Every problem the API answers with: what went wrong and what to do about it. `{about}` is filled in. */
export const problems = byName({
  'invalid-input': {
    status: 422,
    title: { sv: 'Något behöver rättas', en: 'Something needs correcting' },
    detail: {
      sv: 'Rätta de uppgifter som listas och skicka igen. Inget har sparats.',
      en: 'Correct what is listed and send again. Nothing was stored.',
    },
  },
  'not-json': {
    status: 400,
    title: { sv: 'Innehållet gick inte att läsa', en: 'The content could not be read' },
    detail: { sv: 'Skicka giltig JSON.', en: 'Send valid JSON.' },
  },
  'body-needed': {
    status: 400,
    title: { sv: 'Innehållet saknas', en: 'The content is missing' },
    detail: {
      sv: 'Skicka innehållet som JSON. Vad som ska finnas där står i /api/openapi.json.',
      en: 'Send the content as JSON. What it holds is described in /api/openapi.json.',
    },
  },
  'wrong-content-type': {
    status: 415,
    title: { sv: 'Fel innehållstyp', en: 'Wrong content type' },
    detail: { sv: 'Skicka med Content-Type: application/json.', en: 'Send with Content-Type: application/json.' },
  },
  'too-large': {
    status: 413,
    title: { sv: 'För mycket på en gång', en: 'Too much at once' },
    detail: { sv: 'Skicka högst 200 kB. Korta texterna.', en: 'Send at most 200 kB. Shorten the texts.' },
  },
  'too-many': {
    status: 429,
    title: { sv: 'För många försök på kort tid', en: 'Too many tries in a short time' },
    detail: {
      sv: 'Vänta en stund och försök igen. Rubriken Retry-After säger hur många sekunder.',
      en: 'Wait a while and try again. The header Retry-After says how many seconds.',
    },
  },
  'not-storable': {
    status: 422,
    title: { sv: 'Det ryms inte', en: 'It does not fit' },
    detail: {
      sv: 'Uppgifterna är för stora eller har ett värde som inte kan sparas. Korta texterna och skicka igen. Inget har sparats.',
      en: 'What you sent is too large, or holds a value that cannot be stored. Shorten the texts and send again. Nothing was stored.',
    },
  },
  'unknown-event': {
    status: 422,
    title: { sv: 'Okänd livshändelse', en: 'Unknown business event' },
    detail: { sv: 'Välj en av händelserna i /api/guide.', en: 'Choose one of the events in /api/guide.' },
  },
  'unknown-municipality': {
    status: 422,
    title: { sv: 'Okänd kommun', en: 'Unknown municipality' },
    detail: { sv: 'Välj en av kommunerna i /api/guide.', en: 'Choose one of the municipalities in /api/guide.' },
  },
  'key-needed': {
    status: 400,
    title: { sv: 'Idempotency-Key saknas', en: 'Idempotency-Key is missing' },
    detail: {
      sv: 'Skicka med rubriken Idempotency-Key: 16–100 synliga ASCII-tecken som bara ni använder, och bara för det här, till exempel ett UUID.',
      en: 'Send the header Idempotency-Key: 16–100 visible ASCII characters that only you use, and for this alone, such as a UUID.',
    },
  },
  'key-reused': {
    status: 422,
    title: { sv: 'Nyckeln är redan använd', en: 'The key is already used' },
    detail: {
      sv: 'Samma Idempotency-Key har använts för något annat. Välj en ny nyckel.',
      en: 'The same Idempotency-Key was used for something else. Choose a new key.',
    },
  },
  'nothing-applies': {
    status: 422,
    title: { sv: 'Inga tillstånd behövs', en: 'No permits are needed' },
    detail: {
      sv: 'Med de här svaren finns inget att ansöka om.',
      en: 'With these answers there is nothing to apply for.',
    },
  },
  'not-signed-in': {
    status: 401,
    title: { sv: 'Du är inte inloggad', en: 'You are not signed in' },
    detail: {
      sv: 'Öppna ärendet med länken i ditt e-brev, eller begär en ny länk.',
      en: 'Open the case with the link in your e-mail, or ask for a new link.',
    },
  },
  forbidden: {
    status: 403,
    title: { sv: 'Du har inte behörighet', en: 'You are not allowed to do this' },
    detail: { sv: 'Uppgiften hör till en annan förvaltning.', en: 'The task belongs to another department.' },
  },
  'people-only': {
    status: 403,
    title: { sv: 'Det här gör bara människor', en: 'Only people do this' },
    detail: {
      sv: 'Ett maskinkonto får läsa, och inget annat. Låt en handläggare göra det här i sitt eget namn.',
      en: 'A machine account may read, and nothing else. Let an officer do this in their own name.',
    },
  },
  'not-found': {
    status: 404,
    title: { sv: 'Finns inte', en: 'Not found' },
    detail: { sv: 'Kontrollera adressen.', en: 'Check the address.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { sv: 'Det går inte att göra så här', en: 'This cannot be done here' },
    detail: { sv: 'Se /api/openapi.json.', en: 'See /api/openapi.json.' },
  },
  stale: {
    status: 412,
    title: { sv: 'Uppgiften har ändrats', en: 'The task has changed' },
    detail: {
      sv: 'Någon har gjort något sedan du öppnade uppgiften. Se vad nedan, läs om den och försök igen.',
      en: 'Somebody did something since you opened the task. See what below, reload it and try again.',
    },
  },
  'draft-gone': {
    status: 404,
    title: { sv: 'Utkastet finns inte', en: 'There is no such draft' },
    detail: {
      sv: 'Ett utkast finns kvar i 60 dagar efter att det senast sparades. Kontrollera länken, eller börja på nytt.',
      en: 'A draft is kept for 60 days after it was last saved. Check the link, or start over.',
    },
  },
  'draft-sent': {
    status: 409,
    title: { sv: 'Ansökan är redan skickad', en: 'The application has already been sent' },
    detail: {
      sv: 'Det som skickades kan inte ändras här. Läs in utkastet igen, så leder det till kvittot och ärendet.',
      en: 'What was sent cannot be changed here. Read the draft again: it leads to the receipt and the case.',
    },
  },
  'draft-stale': {
    status: 412,
    title: { sv: 'Utkastet har ändrats', en: 'The draft has changed' },
    detail: {
      sv: 'Det sparades från ett annat ställe efter att ni läste det. Läs in det igen, för samman ändringarna och spara.',
      en: 'It was saved from somewhere else after you read it. Read it again, merge the changes and save.',
    },
  },
  'version-needed': {
    status: 428,
    title: { sv: 'Det framgår inte vilken version som ändras', en: 'It is not said which version is changed' },
    detail: {
      sv: 'Skicka med rubriken If-Match och den ETag som utkastet lästes med, till exempel "3".',
      en: 'Send the header If-Match with the ETag that the draft was read with, such as "3".',
    },
  },
  'already-done': {
    status: 409,
    title: { sv: 'Uppgiften är redan avslutad', en: 'The task is already finished' },
    detail: { sv: 'Läs om sidan för att se vad som beslutades.', en: 'Reload the page to see what was decided.' },
  },
  'wrong-kind': {
    status: 409,
    title: { sv: 'Det går inte för den här uppgiften', en: 'Not possible for this task' },
    detail: {
      sv: 'En granskning beslutas, ett yttrande lämnas och en uppföljning avslutas.',
      en: 'A review is decided, an opinion is given and a follow-up is resolved.',
    },
  },
  'nothing-asked': {
    status: 409,
    title: { sv: 'Ärendet väntar inte på något från er', en: 'The case waits for nothing from you' },
    detail: {
      sv: 'Filer kan skickas när en förvaltning har ställt en fråga som ni inte har besvarat. Kontakta annars förvaltningen.',
      en: 'Files can be sent when a department has asked something you have not answered. Otherwise contact the department.',
    },
  },
  'already-answered': {
    status: 409,
    title: { sv: 'Redan besvarat', en: 'Already answered' },
    detail: {
      sv: 'Frågan har redan ett svar. Läs om sidan för att se det.',
      en: 'The question already has an answer. Reload the page to see it.',
    },
  },
  'already-decided': {
    status: 409,
    title: { sv: 'Redan beslutat', en: 'Already decided' },
    detail: {
      sv: 'Det som är beslutat kan inte dras tillbaka här. Kontakta förvaltningen.',
      en: 'What is decided cannot be withdrawn here. Contact the department.',
    },
  },
  'last-day': {
    status: 422,
    title: { sv: 'Välj en annan sista dag', en: 'Choose another last day' },
    detail: {
      sv: 'Företaget ska hinna svara, och ärendet ska inte bli liggande. Inget har sparats.',
      en: 'The business must have time to answer, and the case must not lie still. Nothing was stored.',
    },
  },
  'taken-back': {
    status: 409,
    title: { sv: 'Frågan är tillbakatagen', en: 'The question was taken back' },
    detail: {
      sv: 'Förvaltningen har tagit tillbaka frågan. Ni behöver inte svara.',
      en: 'The department has taken the question back. You need not answer.',
    },
  },
  'not-yours': {
    status: 409,
    title: { sv: 'Det här kan ni inte återkalla', en: 'This is not yours to withdraw' },
    detail: {
      sv: 'Yttrandet är kommunens. Återkalla i stället ansökan som det hör till.',
      en: 'The opinion is the municipality’s. Withdraw the application it belongs to instead.',
    },
  },
  'leads-nowhere': {
    status: 409,
    title: { sv: 'Det går inte att gå vidare', en: 'It is not possible to go on' },
    detail: {
      sv: 'Den här delen kan inte beviljas utan det som blev nej. Återkalla den, eller vänta på beslutet.',
      en: 'This part cannot be granted without what became a no. Withdraw it, or wait for the decision.',
    },
  },
  'cannot-be-done': {
    status: 409,
    title: { sv: 'Det går inte nu', en: 'Not possible now' },
    detail: { sv: 'Se varför nedan. Inget har sparats.', en: 'See why below. Nothing was stored.' },
  },
  'cannot-decide': {
    status: 409,
    title: { sv: 'Beslutet kan inte fattas än', en: 'The decision cannot be made yet' },
    detail: { sv: 'Se vad som återstår nedan. Inget har sparats.', en: 'See what remains below. Nothing was stored.' },
  },
  'file-lost': {
    status: 410,
    title: { sv: 'Filen finns inte', en: 'The file is gone' },
    detail: {
      sv: 'Filen gick inte att spara när ansökan kom in. Be om den igen.',
      en: 'The file could not be kept when the application came in. Ask for it again.',
    },
  },
  'file-on-its-way': {
    status: 409,
    title: { sv: 'Filen är på väg', en: 'The file is on its way' },
    detail: {
      sv: 'Filen sparas i ärendet just nu. Försök igen om en stund.',
      en: 'The file is just being put into the case. Try again in a moment.',
    },
  },
  'no-such-company': {
    status: 404,
    title: { sv: 'Företaget hittades inte', en: 'The business was not found' },
    detail: {
      sv: 'Kontrollera organisationsnumret, eller fyll i uppgifterna själv.',
      en: 'Check the organisation number, or fill in the details yourself.',
    },
  },
  'register-unreachable': {
    status: 503,
    title: { sv: 'Företagsregistret svarar inte', en: 'The company register does not answer' },
    detail: { sv: 'Fyll i uppgifterna själv.', en: 'Fill in the details yourself.' },
  },
  internal: {
    status: 500,
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    detail: {
      sv: 'Försök igen om en stund. Det du har skrivit finns kvar.',
      en: 'Try again in a moment. What you wrote is kept.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>);

export type ProblemCode = keyof typeof problems;

/** What is wrong with one field, and how to mend it. */
export const fieldTexts: Readonly<Record<string, Text>> = byName({
  missing: { sv: 'Fyll i det här.', en: 'Fill this in.' },
  'no-substance': {
    sv: 'Skriv med ord vad ni menar. Det som står här säger inget.',
    en: 'Say in words what you mean. What stands here says nothing.',
  },
  'too-long': { sv: 'Texten är för lång. Korta den.', en: 'The text is too long. Shorten it.' },
  email: {
    sv: 'Skriv en e-postadress, till exempel namn@exempel.se.',
    en: 'Write an e-mail address, such as name@example.com.',
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
  'too-many-municipalities': {
    sv: 'Välj högst tio kommuner utöver den första.',
    en: 'Choose at most ten municipalities beside the first.',
  },
  'municipality-twice': {
    sv: 'Kommunen är redan med. Ta bort den här.',
    en: 'The municipality is there already. Remove this one.',
  },
  'too-many-files': { sv: 'Lägg till högst tio filer.', en: 'Add at most ten files.' },
  'file-unknown': {
    sv: 'Filen finns inte längre. Lägg till den igen.',
    en: 'The file is no longer there. Add it again.',
  },
  'file-unchecked': {
    sv: 'Filen kontrolleras fortfarande. Vänta en stund och skicka igen.',
    en: 'The file is still being checked. Wait a moment and send again.',
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
  cursor: {
    sv: 'Ta markören från listans förra svar, eller börja om utan den.',
    en: 'Take the cursor from the list’s last answer, or begin again without it.',
  },
});
