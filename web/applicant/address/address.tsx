import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../shared/api.ts';
import { Notice } from '../../shared/face/status.tsx';
import { FormProblem } from '../../shared/form-problem.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import { NotSentYet } from '../case/notices.tsx';
import { DeadEnd } from '../dead-end.tsx';
import '../../shared/forms.css';

const texts = {
  confirm: {
    title: { sv: 'Bekräfta er e-postadress', en: 'Confirm your email address' },
    lead: {
      sv: 'Tryck på knappen, så går mejlen om ärendet till adressen där ni fick länken.',
      en: 'Press the button, and the emails about the case go to the address where you got the link.',
    },
    follows: {
      sv: 'Länkar som ni har fått tidigare slutar då att fungera. En ny skickas till den nya adressen.',
      en: 'Links that you were sent before then stop working. A new one is sent to the new address.',
    },
    button: { sv: 'Bekräfta adressen', en: 'Confirm the address' },
    done: { sv: 'E-postadressen är bytt', en: 'The email address is changed' },
    next: {
      sv: 'Öppna ärendet med länken i mejlet som är på väg till den nya adressen.',
      en: 'Open the case with the link in the email that is on its way to the new address.',
    },
  },
  stop: {
    title: { sv: 'Stoppa bytet av e-postadress', en: 'Stop the change of email address' },
    lead: {
      sv: 'Var det inte ni som bad om en ny adress? Tryck på knappen, så går mejlen om ärendet till er gamla adress.',
      en: 'Was it not you who asked for a new address? Press the button, and the emails about the case go to your old address.',
    },
    follows: {
      sv: 'Alla länkar till ärendet slutar att fungera, också den som någon annan kan ha sett. En ny skickas till er gamla adress.',
      en: 'All links to the case stop working, also the one that somebody else may have seen. A new one is sent to your old address.',
    },
    button: { sv: 'Stoppa bytet', en: 'Stop the change' },
    done: { sv: 'Bytet är stoppat', en: 'The change is stopped' },
    next: {
      sv: 'Öppna ärendet med länken i mejlet som är på väg till er gamla adress.',
      en: 'Open the case with the link in the email that is on its way to your old address.',
    },
  },
  broken: { sv: 'Länken fungerar inte', en: 'The link does not work' },
  brokenText: {
    sv: 'Hela adressen kom kanske inte med. Öppna länken i mejlet en gång till.',
    en: 'Part of the address may be missing. Open the link in the email once more.',
  },
  start: { sv: 'Till startsidan', en: 'To the start page' },
};

/**
 * Where a mailbox confirms that it is to be used, or stops a change. What opens a mail to look through it follows its links, so
 * nothing happens before the button is pressed. The key is in the fragment, which no server sees.
 */
export default function Address() {
  const [fragment, setFragment] = useState(window.location.hash);
  // The link of another mail in the same tab changes nothing but the fragment.
  useEffect(() => {
    const read = () => setFragment(window.location.hash);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return <FromMailbox key={fragment} fragment={fragment} />;
}

function FromMailbox({ fragment }: { fragment: string }) {
  const say = useSay();
  const language = useLanguage();
  const { send, problem, busy, waiting } = useSending();
  const [done, setDone] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (done) said.current?.focus();
  }, [done]);
  const [caseId = '', id = '', does = '', token = ''] = fragment.slice(1).split('.');
  const isBroken = token === '' || (problem !== undefined && [401, 404].includes(problem.status));
  if (isBroken || (does !== 'confirm' && does !== 'stop'))
    return (
      <DeadEnd title={say(texts.broken)} lead={say(texts.brokenText)} href={`/${language}`} go={say(texts.start)} />
    );
  const of = texts[does];
  const press = () =>
    void send(async () => {
      await call(`POST /api/cases/{caseId}/addresses/{id}/${does}-address`, { path: { caseId, id }, language, token });
      setDone(true);
    });
  return (
    <Page title={say(of.title)} {...(!done && { lead: say(of.lead) })} municipality={null}>
      <div role="status" tabIndex={-1} ref={said}>
        {done && (
          <Notice state="done" title={say(of.done)}>
            <p>{say(of.next)}</p>
          </Notice>
        )}
      </div>
      {!done && (
        <>
          <p>{say(of.follows)}</p>
          <FormProblem problem={problem}>{waiting && <NotSentYet />}</FormProblem>
          <div className="actions">
            <button type="button" className="button" aria-disabled={busy} aria-busy={busy} onClick={press}>
              {say(of.button)}
            </button>
          </div>
        </>
      )}
    </Page>
  );
}
