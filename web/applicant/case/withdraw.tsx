import type { CasePage, CasePermit } from '#domain/api/answers/case.ts';
import { inSentence, listOf } from '#domain/definitions/text.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { AskFirst } from './ask-first.tsx';
import type { ForCase } from './for-case.ts';

const texts = {
  permit: { sv: 'Återkalla ansökan', en: 'Withdraw the application' },
  notification: { sv: 'Återkalla anmälan', en: 'Withdraw the notification' },
  registration: { sv: 'Återkalla anmälan om registrering', en: 'Withdraw the request for registration' },
  all: { sv: 'Återkalla allt', en: 'Withdraw everything' },
  allText: {
    sv: 'Gäller det som inte är beslutat: {list}. De som handlägger får veta det och avslutar sin del.',
    en: 'This covers what has not been decided: {list}. Those handling it are told, and close their part.',
  },
  allGo: { sv: 'Återkalla allt som inte är beslutat', en: 'Withdraw everything that is not decided' },
  sure: { sv: 'Det går inte att ångra. Ja, återkalla', en: 'This cannot be undone. Yes, withdraw' },
  keep: { sv: 'Nej, behåll', en: 'No, keep it' },
};

/** The way out of one part, in words that fit what it is. What follows is said before it is done. */
export function Withdraw({ permit, of }: { permit: CasePermit; of: ForCase }) {
  const say = useSay();
  // The municipality's opinion is not the owner's.
  if (!permit.withdrawable || permit.kind === 'opinion') return null;
  return (
    <AskFirst
      label={
        <>
          {say(texts[permit.kind])}
          <span className="unseen">: {permit.name}</span>
        </>
      }
      sure={say(texts.sure)}
      keep={say(texts.keep)}
      onYes={() => of.withdraw(permit)}
    >
      {permit.withdrawalFollows.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </AskFirst>
  );
}

/** The way out of all that is not decided; nothing when that is one part, which has its own. */
export function WithdrawAll({ page, of }: { page: CasePage; of: ForCase }) {
  const say = useSay();
  const language = useLanguage();
  const parts = page.permits.filter((permit) => permit.withdrawable);
  if (parts.length < 2) return null;
  const list = listOf(
    parts.map(({ name }) => inSentence(name)),
    language,
  );
  return (
    <Fold label={say(texts.all)}>
      <p>{say(texts.allText, { list })}</p>
      <AskFirst
        label={say(texts.allGo)}
        sure={say(texts.sure)}
        keep={say(texts.keep)}
        onYes={() => of.withdraw(undefined)}
      />
    </Fold>
  );
}
