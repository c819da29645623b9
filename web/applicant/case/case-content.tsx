import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { CasePage } from '#domain/api/answers/case.ts';
import { listOf } from '#domain/definitions/text.ts';
import type { ApiProblem } from '../../shared/api.ts';
import { SentenceSaid } from '../../shared/face/plan.tsx';
import { FormProblem } from '../../shared/form-problem.tsx';
import { keptKeys, ownDevice } from '../../shared/kept.ts';
import { Later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useSending } from '../../shared/use-sending.ts';
import '../../shared/forms.css';
import { EmailAddress } from './address.tsx';
import { Company } from './company.tsx';
import type { Done } from './done.ts';
import { EndLinks } from './end-links.tsx';
import { FoldedHistory } from './history.tsx';
import { Messages } from './messages.tsx';
import { Barred, DoneNotice, Late, MailFails, NotSentYet } from './notices.tsx';
import { WhatYouOwe } from './owed.tsx';
import { Filed } from './own-filings.tsx';
import { Permits } from './permits.tsx';
import { WhatYouSent } from './sent.tsx';
import { forCase } from './settle.ts';
import { MayAsk } from './times.tsx';
import { Ways } from './ways.tsx';
import { WithdrawAll } from './withdraw.tsx';
import './case.css';

/** Few cases have any. */
const Suggestions = lazy(() => import('./suggestions.tsx'));
/** Seldom is there any. Where it does not come, it is kept. */
const LeftOver = lazy(() => import('./left-over.tsx').catch(() => ({ default: () => <></> })));

const texts = {
  title: { sv: 'Ärende {reference}', en: 'Case {reference}' },
  about: { sv: '{event}, {business}, {municipality}', en: '{event}, {business}, {municipality}' },
  reference: { sv: 'Ärende {reference}', en: 'Case {reference}' },
  contact: { sv: 'Frågor om ärendet?', en: 'Questions about the case?' },
  others: {
    sv: 'Samma ansökan gäller också {list}. De ärendena har egna länkar i sina mejl.',
    en: 'The same application also covers {list}. Those cases have links of their own, in their emails.',
  },
  other: { sv: '{municipality} ({reference})', en: '{municipality} ({reference})' },
  newLink: { sv: 'Begär en ny länk', en: 'Ask for a new link' },
};

/**
 * A case as its applicant reads it: where it stands first, then what they owe, each permit, and what they can do; what has been
 * is folded.
 *
 * @param linkKey of the link that opened it
 * @param problem why what is shown may be old
 */
export function CaseContent({
  page,
  linkKey,
  problem,
  reload,
}: {
  page: CasePage;
  linkKey: string;
  problem: ApiProblem | undefined;
  reload: () => Promise<unknown>;
}) {
  const say = useSay();
  const language = useLanguage();
  const sending = useSending();
  const [done, setDone] = useState<Done | undefined>(undefined);
  const [hasKept, setHasKept] = useState(false);
  useEffect(() => setHasKept(keptKeys('', ownDevice).some((key) => key.includes(page.caseId))), [page]);
  const said = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (done) said.current?.focus();
  }, [done]);
  const of = forCase({ page, linkKey, language, send: sending.send, reload, setDone });
  const { contact, others = [], event, business, municipality } = page;
  return (
    <Page
      title={say(texts.title, { reference: page.reference })}
      municipality={{ id: page.municipalityId, name: page.municipality }}
      contact={
        <>
          <strong>{say(texts.contact)}</strong>
          <span>{contact.name}</span>
          <a href={`mailto:${contact.email}?subject=${encodeURIComponent(page.reference)}`}>{contact.email}</a>
        </>
      }
      first={
        <SentenceSaid
          span={
            <p>
              {say(texts.about, { event, business, municipality })}.{' '}
              <span className="reference">{say(texts.reference, { reference: page.reference })}</span>
            </p>
          }
        >
          {page.now.status}
        </SentenceSaid>
      }
    >
      <div className="case">
        <FormProblem problem={sending.problem ?? problem} {...(sending.problem === undefined && { onRetry: reload })}>
          {sending.waiting && <NotSentYet />}
          {problem?.status === 401 && <Link href={`/${language}/lost-link`}>{say(texts.newLink)}</Link>}
        </FormProblem>
        <div role="status" className="said" tabIndex={-1} ref={said}>
          {done && <DoneNotice done={done} />}
        </div>
        {hasKept && (
          <Suspense fallback={null}>
            <LeftOver page={page} />
          </Suspense>
        )}
        {page.mailFails && <MailFails mailFails={page.mailFails} contact={contact} />}
        <Late late={page.now.late} />
        <MayAsk permits={page.permits} />
        {page.suggestions.length > 0 && (
          <Suspense fallback={null}>
            <Suggestions page={page} of={of} />
          </Suspense>
        )}
        <WhatYouOwe page={page} of={of} />
        <Messages page={page} of={of} />
        <Filed page={page} of={of} />
        <Company page={page} of={of} />
        {page.barred.map((bar) => (
          <Barred key={bar.permit + bar.prerequisite} bar={bar} />
        ))}
        <Later>
          <Permits page={page} of={of} />
        </Later>
        <Later>
          <section className="folds">
            <Ways page={page} of={of} />
            <WhatYouSent page={page} of={of} />
            <FoldedHistory page={page} />
            <WithdrawAll page={page} of={of} />
            <EmailAddress page={page} of={of} />
            <EndLinks caseId={page.caseId} inCase={of.inCase} />
          </section>
        </Later>
        {others.length > 0 && (
          <p className="quiet">
            {say(texts.others, {
              list: listOf(
                others.map((other) => say(texts.other, other)),
                language,
              ),
            })}
          </p>
        )}
      </div>
    </Page>
  );
}
