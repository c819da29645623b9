import type { Text } from '#domain/definitions/text.ts';
import { draftDays } from '#domain/fields/files.ts';
import { ownDevice } from '../../shared/kept.ts';

/** One way that personal data takes, and what its people are told of it (GDPR, article 13). */
export interface Flow {
  readonly id: string;
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  readonly basis: Text;
  /** Left out where the municipality says it. */
  readonly long?: Text;
}

const publicTask: Text = {
  sv: 'Det behövs för en uppgift av allmänt intresse och för myndighetsutövning (artikel 6.1 e i dataskyddsförordningen och 2 kap. 2 § lagen 2018:218).',
  en: 'It is necessary for a task in the public interest and for the exercise of official authority (Article 6(1)(e) GDPR, and chapter 2, section 2 of Act 2018:218).',
};

/** The ways there are. What they say is what the product does: a change there is a change here. */
export const flows: readonly Flow[] = [
  {
    id: 'guide',
    title: { sv: 'Guiden och planen', en: 'The guide and the plan' },
    what: {
      sv: 'Guiden frågar inte vem ni är och sparar inga svar. Svaren står i sidans adress, som bara ni har. Vi räknar anrop från varje nätadress för att stå emot missbruk, i en form som inte visar adressen.',
      en: 'The guide does not ask who you are and stores no answers. They stand in the address of the page, which only you have. We count calls from each network address to withstand abuse, in a form that does not show the address.',
    },
    why: {
      sv: 'För att tjänsten ska fungera för alla.',
      en: 'So that the service works for everybody.',
    },
    basis: publicTask,
    long: { sv: 'Räkningen tas bort inom två dygn.', en: 'The count is removed within two days.' },
  },
  {
    id: 'form',
    title: { sv: 'Ansökan medan ni skriver', en: 'The application while you write' },
    what: {
      sv: 'Det ni skriver och de papper ni lägger till: namn, kontaktuppgifter, företag och uppgifter om verksamheten. Det sparas hos oss medan ni skriver. Er egen webbläsare minns det som inte hunnit fram.',
      en: 'What you write and the papers you add: name, contact details, business, and facts about what you will do. It is stored with us as you write. Your own browser remembers what has not arrived yet.',
    },
    why: {
      sv: 'För att ni ska kunna fortsätta senare, med länken. Ingen handläggare ser ansökan innan ni skickar den.',
      en: 'So that you can go on later, with the link. No officer sees the application before you send it.',
    },
    basis: publicTask,
    long: {
      sv: `Det tas bort ${draftDays} dagar efter att ni senast sparade, och i webbläsaren efter högst ${ownDevice.maxAgeDays} dagar.`,
      en: `It is removed ${draftDays} days after you last saved, and from the browser after at most ${ownDevice.maxAgeDays} days.`,
    },
  },
  {
    id: 'case',
    title: { sv: 'Ärendet', en: 'The case' },
    what: {
      sv: 'Ansökan, papper, frågor och svar, yttranden och beslut. Varje förvaltning ser det som dess tillstånd behöver; de som ombeds yttra sig ser det de frågas om. Enskilda firmors organisationsnummer är personnummer. Handlingarna är allmänna och kan begäras ut, utom det som är sekretess.',
      en: 'The application, papers, questions and answers, opinions and decisions. Each department sees what its permit needs; those asked for an opinion see what they are asked about. The number of a sole trader is a personal identity number. The documents are public and can be requested, except what is secret.',
    },
    why: {
      sv: 'För att pröva det ni söker eller anmäler, och berätta för er hur det går. Utan uppgifterna kan vi inte pröva det.',
      en: 'To review what you apply for or notify, and to tell you how it goes. Without the details we cannot review it.',
    },
    basis: publicTask,
  },
  {
    id: 'officers',
    title: { sv: 'Handläggare', en: 'Officers' },
    what: {
      sv: 'Namn, e-postadress, grupp och vad handläggaren gör i ärenden. Namnet står på beslut.',
      en: 'Name, email address, group, and what the officer does in cases. The name stands on decisions.',
    },
    why: {
      sv: 'För att det ska gå att se vem som har beslutat och vem som har läst.',
      en: 'So that it can be seen who has decided and who has read.',
    },
    basis: publicTask,
  },
];
