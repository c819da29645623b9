import type { Text } from '../definitions/text.ts';

/** What a problem says: its status, and in words what went wrong and what to do about it. */
export interface ProblemWords {
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
}

/** What is wrong with a call, whatever it is about: how it is written, who makes it, and what it names. */
export const callProblems = {
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
    title: { sv: 'För många försök på kort tid', en: 'Too many attempts in a short time' },
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
  'municipality-left-out': {
    status: 422,
    title: { sv: 'Kommunen är inte med här', en: 'The municipality does not take part here' },
    detail: {
      sv: 'Här går det inte att ansöka hos den kommunen. Välj en av kommunerna i /api/guide, eller fråga kommunen själv.',
      en: 'Applications to that municipality cannot be made here. Choose one of the municipalities in /api/guide, or ask the municipality itself.',
    },
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
      sv: 'Öppna ärendet med länken i ditt mejl, eller begär en ny länk.',
      en: 'Open the case with the link in your email, or ask for a new link.',
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
      en: 'Somebody has done something since you opened the task. See below what it was, reload the task and try again.',
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
    title: { sv: 'Det framgår inte vilken version som ändras', en: 'The version is missing' },
    detail: {
      sv: 'Skicka med rubriken If-Match och den ETag som utkastet lästes med, till exempel "3".',
      en: 'Send the header If-Match with the ETag that the draft was read with, such as "3".',
    },
  },
  damaged: {
    status: 500,
    title: { sv: 'Det här går inte att läsa nu', en: 'This cannot be read now' },
    detail: {
      sv: 'Det är skadat där det sparas, och den som sköter tjänsten behöver hämta det ur en säkerhetskopia. Allt annat fungerar.',
      en: 'It is damaged where it is kept, and whoever runs the service must get it from a backup. Everything else works.',
    },
  },
  internal: {
    status: 500,
    title: { sv: 'Något gick fel hos oss', en: 'Something went wrong on our side' },
    detail: {
      sv: 'Försök igen om en stund. Det du har skrivit finns kvar.',
      en: 'Try again in a moment. What you wrote is kept.',
    },
  },
} as const satisfies Record<string, ProblemWords>;
