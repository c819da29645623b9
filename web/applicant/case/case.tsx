import { useState } from 'react';
import type { CasePage } from '#domain/api/answers/case.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useAnotherLink } from '../../shared/use-another-link.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useSeenAgain } from '../../shared/use-seen-again.ts';
import { DeadEnd } from '../dead-end.tsx';
import { CaseBeginning } from './case-beginning.tsx';
import { CaseContent } from './case-content.tsx';
import { askedFor, caseInAddress, caseOf, isWhole } from './case-there.ts';

const texts = {
  expired: { sv: 'Länken fungerar inte längre', en: 'The link no longer works' },
  expiredText: {
    sv: 'Den kan ha avslutats, eller så kom inte hela adressen med. Ärendet finns kvar. Vi skickar gärna en ny länk till er e-post.',
    en: 'It may have been switched off, or part of the address may be missing. Your case is still there. We are happy to send a new link to your email.',
  },
  newLink: { sv: 'Begär en ny länk', en: 'Ask for a new link' },
  noLink: { sv: 'Öppna ert ärende', en: 'Open your case' },
  noLinkText: {
    sv: 'Ärendet öppnas med länken i det mejl ni fick när ni ansökte. Har ni inte kvar det kan ni få en ny länk.',
    en: 'Open the case with the link in the email you got when you applied. If you no longer have it, you can get a new link.',
  },
};

let fetchedFirst: { readonly page: CasePage } | undefined;
/** Waits for the case while what was written of its page is still shown. */
export async function ahead(): Promise<void> {
  const page = await askedFor();
  fetchedFirst = page && { page };
}
function takeFirst(): typeof fetchedFirst {
  const first = fetchedFirst;
  fetchedFirst = undefined;
  return first;
}

/** Where a case is and why, for its applicant. The link's key is in the fragment, which no server sees. */
export default function Case() {
  const say = useSay();
  const language = useLanguage();
  const key = caseInAddress();
  useAnotherLink();
  const noLink = !isWhole(key);
  const [first] = useState(takeFirst);
  const { value, problem, reload } = useLoad(
    async () => (noLink ? undefined : { page: await caseOf(key, language) }),
    [language, key.caseId, key.token],
    first,
  );
  // What was opened in the morning is not what holds at night.
  useSeenAgain(reload);
  // A link that is not one of ours, or has run out.
  const isDead = problem !== undefined && [401, 404, 422].includes(problem.status);
  if (noLink || (isDead && !value)) {
    return (
      <DeadEnd
        title={say(noLink ? texts.noLink : texts.expired)}
        lead={say(noLink ? texts.noLinkText : texts.expiredText)}
        href={`/${language}/lost-link`}
        go={say(texts.newLink)}
      />
    );
  }
  if (!value) return <CaseBeginning problem={problem} onRetry={reload} />;
  return <CaseContent page={value.page} linkKey={key.token} problem={problem} reload={reload} />;
}
