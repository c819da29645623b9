import { useState } from 'react';
import { call } from '../../shared/api.ts';
import { Fold } from '../../shared/face/fold.tsx';
import { ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import type { InCase } from './case-session.ts';
import { LinksEnded } from './notices.tsx';

const texts = {
  title: { sv: 'Länken till ärendet', en: 'The link to the case' },
  about: {
    sv: 'Den som har länken i våra mejl kan läsa ärendet och svara åt er. Har någon sett den som inte borde?',
    en: 'Anyone who has the link in our emails can read the case and answer for you. Has somebody seen it who should not have?',
  },
  end: { sv: 'Avsluta alla länkar', en: 'Switch off all links' },
  sure: {
    sv: 'Alla länkar som vi har skickat slutar fungera, också den här. En ny skickas till er e-post.',
    en: 'Every link that we have sent will stop working, this one too. We will send a new one to your email.',
  },
  yes: { sv: 'Ja, avsluta dem', en: 'Yes, switch them off' },
  no: { sv: 'Nej, behåll dem', en: 'No, keep them' },
};

/** Lets the owner end every link of the case. What they have written and not sent stays on the device. */
export function EndLinks({ caseId, inCase }: { caseId: string; inCase: InCase }) {
  const say = useSay();
  const language = useLanguage();
  const { send, busy, problem } = useSending();
  const [stage, setStage] = useState<'idle' | 'asking' | 'done'>('idle');
  const end = () =>
    void send(async () => {
      await inCase((token) => call('POST /api/cases/{caseId}/access-renewals', { path: { caseId }, language, token }));
      setStage('done');
    });
  return (
    <Fold label={say(texts.title)}>
      <div role="status">{stage === 'done' && <LinksEnded />}</div>
      {stage !== 'done' && <p>{say(stage === 'asking' ? texts.sure : texts.about)}</p>}
      <ProblemAlert problem={problem} />
      {stage === 'idle' && (
        <p>
          <button type="button" className="button plain small" onClick={() => setStage('asking')}>
            {say(texts.end)}
          </button>
        </p>
      )}
      {stage === 'asking' && (
        <div className="actions">
          <button type="button" className="button danger small" aria-disabled={busy} onClick={end}>
            {say(texts.yes)}
          </button>
          <button type="button" className="button second small" onClick={() => setStage('idle')}>
            {say(texts.no)}
          </button>
        </div>
      )}
    </Fold>
  );
}
