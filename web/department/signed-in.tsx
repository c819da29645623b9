import { useState } from 'react';
import { chooseDensity, chosenDensity } from '../shared/density.ts';
import { useLanguage, useSay } from '../shared/text.ts';
import { KeyHelp } from './keys/key-help.tsx';
import { signOut } from './session.ts';

const texts = {
  out: { sv: 'Logga ut', en: 'Sign out' },
  as: { sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
  airy: { sv: 'Luftigare sidor', en: 'More space' },
};

/** Who is signed in, how closely the pages are set, and the way out. */
export function SignedIn({ name }: { name: string }) {
  const say = useSay();
  const language = useLanguage();
  const [density, setDensity] = useState(chosenDensity);
  const isAiry = density === 'owner';
  const turn = () => {
    const next = isAiry ? 'officer' : 'owner';
    chooseDensity(next);
    setDensity(next);
  };
  return (
    <div className="signed-in">
      <span>{say(texts.as, { name })}</span>
      <button type="button" className="chip" aria-pressed={isAiry} onClick={turn}>
        {say(texts.airy)}
      </button>
      <KeyHelp />
      <button type="button" className="button plain small" onClick={() => void signOut(language)}>
        {say(texts.out)}
      </button>
    </div>
  );
}
