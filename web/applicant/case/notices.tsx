import type { CaseChoice, CasePage } from '#domain/api/answers/case.ts';
import { inSentence } from '#domain/definitions/text.ts';
import { momentInWords } from '#domain/words/dates.ts';
import { Notice } from '../../shared/face/status.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import type { Done } from './done.ts';

const texts = {
  goOn: { sv: 'Gå vidare ändå', en: 'Go on anyway' },
  barred: {
    sv: '{end}. Därför kan {permit} inte beviljas.',
    en: '{end}. So {permit} cannot be granted.',
  },
  mailFails: { sv: 'Våra mejl kommer inte fram', en: 'Our emails are not reaching you' },
  mailFailsText: {
    sv: 'Brev till {address} har kommit tillbaka sedan {when}. Här på sidan ser ni allt som händer. Är adressen fel? Byt den under E-postadress längre ned, eller hör av er till {name}, {email}.',
    en: 'Email to {address} has come back since {when}. This page shows everything that happens. Is the address wrong? Change it under Email address further down, or contact {name}, {email}.',
  },
  done: {
    answer: {
      sv: 'Svaret är skickat till {department}. Det finns under Det ni har skickat.',
      en: 'The answer has been sent to {department}. You find it under What you have sent.',
    },
    papers: {
      sv: 'Pappren är inlämnade till {department}. De finns under Det ni har skickat.',
      en: 'The papers have been handed in to {department}. You find them under What you have sent.',
    },
    message: {
      sv: 'Meddelandet är skickat till {department}. Det finns under Det ni har skickat.',
      en: 'The message has been sent to {department}. You find it under What you have sent.',
    },
  },
  overtaken: {
    question: {
      sv: 'Frågan är redan besvarad eller avslutad. Det ni skrev är inte skickat. Det finns kvar här på sidan.',
      en: 'The question is already answered or closed. What you wrote has not been sent. You find it on this page.',
    },
    suggestion: {
      sv: 'Förslaget är redan besvarat eller avslutat. Det ni skrev är inte skickat.',
      en: 'The suggestion is already answered or closed. What you wrote has not been sent.',
    },
  },
  filed: { sv: 'Ni säger att detta är gjort: {name}.', en: 'You say that this is done: {name}.' },
  'not-filed': { sv: 'Ni säger att detta inte är gjort: {name}.', en: 'You say that this is not done: {name}.' },
  registered: {
    sv: 'Bolaget heter nu {name} i ärendet. De som inte har beslutat än har fått veta.',
    en: 'In the case the company is now called {name}. Those who have not decided yet have been told.',
  },
  registeredLate: {
    sv: 'Bolaget heter nu {name} i ärendet. Inget väntar på beslut, så vi har inte meddelat någon. Skriv till handläggaren om någon behöver veta.',
    en: 'In the case the company is now called {name}. Nothing waits for a decision, so we have not told anybody. Write to the officer if somebody needs to know.',
  },
  'address-asked': {
    sv: 'En länk är på väg till {name}. Adressen byts när ni har öppnat länken och bekräftat.',
    en: 'A link is on its way to {name}. The address is changed when you have opened the link and confirmed.',
  },
  'decision-asked': {
    sv: 'Ni har begärt att detta avgörs: {name}. Senaste dagen för svar står under Del för del.',
    en: 'You have asked for a decision: {name}. By when you get an answer stands under Part by part.',
  },
  accepted: {
    sv: 'Tillagt i ärendet: {name}. Den som beslutar får det nu, eller när det som måste vara klart före är klart. Tiderna står under Del för del.',
    en: 'Added to the case: {name}. Whoever decides gets it now, or when what must come first is done. The times stand under Part by part.',
  },
  declined: {
    sv: 'Ni sa nej till detta: {name}. Den som föreslog det får veta.',
    en: 'You declined this: {name}. Whoever suggested it is told.',
  },
  withdrawn: { sv: 'Återkallat: {name}.', en: 'Withdrawn: {name}.' },
  withdrawnAll: {
    sv: 'Allt som inte var beslutat är återkallat.',
    en: 'Everything that was not decided has been withdrawn.',
  },
  chosen: { sv: 'Ni går vidare med {name}.', en: 'You are going on with {name}.' },
  late: { sv: 'Det som dröjer', en: 'What is late' },
  linksEnded: {
    sv: 'Länkarna är avslutade. En ny länk är på väg till er e-post.',
    en: 'The links are switched off. A new link is on its way to your email.',
  },
  filesLost: {
    sv: 'Det är inte skickat, för en fil har inte kommit fram. Försök igen med filen, eller ta bort den, och skicka sedan.',
    en: 'It has not been sent, because a file has not arrived. Try the file again or remove it, and then send.',
  },
  notSentYet: {
    sv: 'Det är inte skickat än. Vi skickar det när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'It has not been sent yet. We will send it when the connection is back. Keep the page open.',
  },
};

/** The network has stopped what was sent, and it is sent again from this page. */
export function NotSentYet() {
  return <p>{useSay()(texts.notSentYet)}</p>;
}

/** Mails to the applicant come back. */
export function MailFails({
  mailFails,
  contact,
}: {
  mailFails: NonNullable<CasePage['mailFails']>;
  contact: CasePage['contact'];
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Notice state="attention" title={<h2>{say(texts.mailFails)}</h2>}>
      <p>
        {say(texts.mailFailsText, {
          address: mailFails.email,
          when: momentInWords(mailFails.since, language),
          ...contact,
        })}
      </p>
    </Notice>
  );
}

/** Who has not done by its day what the case waits for. */
export function Late({ late }: Pick<CasePage['now'], 'late'>) {
  const say = useSay();
  if (late.length === 0) return null;
  return (
    <Notice state="attention" title={<h2>{say(texts.late)}</h2>}>
      {late.map((one) => (
        <p key={one.permit + one.department}>{one.text}</p>
      ))}
    </Notice>
  );
}

/** What a permit waited for came to nothing: what follows if the applicant goes on, and the button that does. */
export function Choice({ choice, onGoOn }: { choice: CaseChoice; onGoOn: () => void }) {
  const say = useSay();
  return (
    <>
      <p>
        <strong>{choice.endText}.</strong> {choice.text}
      </p>
      <p>
        <button type="button" className="button small" onClick={onGoOn}>
          {say(texts.goOn)}
        </button>
      </p>
    </>
  );
}

/** What a permit waited for was refused, and so it cannot be granted. */
export function Barred({ bar }: { bar: CasePage['barred'][number] }) {
  const say = useSay();
  return (
    <Notice
      state="attention"
      title={<h2>{say(texts.barred, { end: bar.endText, permit: inSentence(bar.permitName) })}</h2>}
    >
      <p>{bar.text}</p>
    </Notice>
  );
}

/** What has just been done. */
export function DoneNotice({ done }: { done: Done }) {
  const say = useSay();
  return <Notice state={done.what === 'overtaken' ? 'attention' : 'done'}>{doneText(done, say)}</Notice>;
}

function doneText(done: Done, say: ReturnType<typeof useSay>): string {
  switch (done.what) {
    case 'withdrawn':
      return done.name === undefined ? say(texts.withdrawnAll) : say(texts.withdrawn, { name: inSentence(done.name) });
    case 'chosen':
      return say(texts.chosen, { name: inSentence(done.name) });
    case 'filed':
    case 'not-filed':
    case 'decision-asked':
    case 'accepted':
    case 'declined':
      return say(texts[done.what], { name: inSentence(done.name) });
    case 'registered':
      return say(done.told ? texts.registered : texts.registeredLate, { name: done.name });
    case 'overtaken':
      return say(texts.overtaken[done.of]);
    case 'address-asked':
      return say(texts[done.what], done);
    default:
      return say(texts.done[done.what], done);
  }
}

/** Every link of the case was ended. */
export function LinksEnded() {
  const say = useSay();
  return <Notice state="done">{say(texts.linksEnded)}</Notice>;
}

/** What is sent waits for a file that has not arrived. */
export function FilesLost() {
  const say = useSay();
  return <Notice state="attention">{say(texts.filesLost)}</Notice>;
}
