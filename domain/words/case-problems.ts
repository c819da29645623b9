import type { ProblemWords } from './call-problems.ts';

/** What cannot be done in a case, or with its files, as it stands. */
export const caseProblems = {
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
  disqualified: {
    status: 403,
    title: { sv: 'Du har anmält jäv i ärendet', en: 'You have reported that you are disqualified in the case' },
    detail: {
      sv: 'Du kan därför inte läsa det eller göra något i det. En kollega handlägger det. Den som får besluta i jävsfrågor hos er kan pröva om det är jäv.',
      en: 'So you can neither read it nor do anything in it. A colleague handles it. Whoever may decide on disqualification in your body can examine whether you are.',
    },
  },
  'nothing-asked': {
    status: 409,
    title: { sv: 'Ärendet väntar inte på något från er', en: 'The case is not waiting for anything from you' },
    detail: {
      sv: 'Filer kan skickas när en förvaltning har ställt en fråga som ni inte har besvarat. Kontakta annars förvaltningen.',
      en: 'Files can be sent when a department has asked something you have not answered. Otherwise contact the department.',
    },
  },
  'papers-too-late': {
    status: 409,
    title: { sv: 'Delen är avslutad', en: 'The part is finished' },
    detail: {
      sv: 'Handlingar kan inte läggas till efteråt. Skriv ett meddelande till förvaltningen i stället; det kommer fram, och filer kan följa med.',
      en: 'Papers cannot be added afterwards. Write a message to the department instead. You can attach files to it.',
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
      en: 'The business must have time to answer, and the case must not be left waiting. Nothing was stored.',
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
      en: 'This part cannot be granted without what was refused. Withdraw it, or wait for the decision.',
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
      en: 'The file is being saved in the case right now. Try again in a moment.',
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
    title: { sv: 'Registret svarar inte', en: 'The register does not answer' },
    detail: { sv: 'Fyll i uppgifterna själv.', en: 'Fill in the details yourself.' },
  },
} as const satisfies Record<string, ProblemWords>;
