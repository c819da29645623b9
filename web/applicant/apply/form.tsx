import { Button, Checkbox, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import { sectionTexts } from '#domain/words/guide.ts';
import { Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useNarrow } from '../../shared/use-narrow.ts';
import { isOnItsWay } from '../files/uploads.ts';
import { useUploads } from '../files/use-uploads.ts';
import type { Basis } from './basis.ts';
import { Conflicts } from './conflicts.tsx';
import { BusinessFields, YouFields } from './fixed-fields.tsx';
import { RequirementField } from './form-fields.tsx';
import { type FormPage, pagesOf, pageWith } from './form-pages.ts';
import { asErrors, type FormValues, fieldOf, initialValues, isFromAnswers, problemsOf } from './form-values.ts';
import { fieldLabel } from './in-words.ts';
import { MoreQuestions } from './more-questions.tsx';
import { NotSent } from './notices.tsx';
import { Review } from './review.tsx';
import { SavedBar } from './saved-bar.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { usePage } from './use-page.ts';
import { useSendApplication } from './use-send-application.ts';
import { WhatChanged } from './what-changed.tsx';
import '../../shared/forms.css';
import './apply.css';

const texts = {
  lead: {
    sv: 'Varje uppgift lämnas en gång. Vi skickar den till dem som behöver den.',
    en: 'You give each thing once. We send it to those who need it.',
  },
  you: { sv: 'Ni som ansöker', en: 'You who apply' },
  company: { sv: 'Företaget', en: 'The business' },
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
  step: { sv: 'Sida {now} av {total}', en: 'Page {now} of {total}' },
  next: { sv: 'Fortsätt', en: 'Continue' },
  back: { sv: 'Tillbaka', en: 'Back' },
  send: { sv: 'Skicka ansökan', en: 'Send the application' },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  waitingForFiles: { sv: 'Väntar på filer som är på väg …', en: 'Waiting for files on their way …' },
  correct: { sv: 'Rätta det här för att gå vidare', en: 'Correct this to go on' },
  declaration: { sv: 'Intygande', en: 'Declaration' },
  declare: {
    sv: 'Vi intygar att uppgifterna är riktiga. Vi vet att de blir allmän handling hos kommunen.',
    en: 'We declare that the information is true. We know that it becomes a public record with the municipality.',
  },
  waiting: {
    sv: 'Ansökan är inte skickad än. Vi skickar den när uppkopplingen är tillbaka. Låt sidan vara öppen.',
    en: 'The application has not been sent yet. We send it when the connection is back. Keep the page open.',
  },
};

/** The pages of the form, one at a time, saved as they are filled in. */
export function Form({
  basis,
  onSubmitted,
  onAnew,
}: {
  basis: Basis;
  onSubmitted: (submitted: HandedIn) => void;
  /** The draft is to be opened anew: it was sent from elsewhere, or its plan has changed. */
  onAnew: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const { plan } = basis;
  const narrow = useNarrow();
  // Settled when the form is opened: a field that is asked does not go away while it is emptied.
  const [asked] = useState(() => {
    const values = initialValues(plan, basis.opened.mine);
    return plan.requirements.filter((r) => !isFromAnswers(r, values));
  });
  const pages = useMemo(() => pagesOf(asked, narrow), [asked, narrow]);
  const [at, go] = usePage(pages);
  const page = pages[at] ?? pages[0];
  const [declared, setDeclared] = useState(false);
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const summary = useRef<React.ComponentRef<typeof ErrorSummary>>(null);
  const form = useForm<FormValues>({
    defaultValues: initialValues(plan, basis.opened.mine),
    shouldFocusError: false,
  });
  const { uploads, all: onTheirWay } = useUploads();
  const { keeper, shown, keep, openAnew } = useFormDraft(basis, form, onAnew);
  const show = (problems: readonly FieldProblem[]) => {
    setWrong(problems);
    form.clearErrors();
    const errors = asErrors(problems) as Record<string, Record<string, { type: string; message: string }>>;
    for (const [group, fields] of Object.entries(errors)) {
      if (group === 'declaration') continue;
      for (const [field, error] of Object.entries(fields)) form.setError(`${group}.${field}` as never, error);
    }
  };
  const { sending, notSent, send } = useSendApplication({
    basis,
    form,
    keeper,
    uploads,
    onProblems: show,
    onSubmitted,
    onAnew: openAnew,
  });
  const { cancel } = sending;
  useEffect(() => {
    const watching = form.watch(cancel);
    return () => watching.unsubscribe();
  }, [form, cancel]);
  useEffect(() => {
    if (wrong.length > 0) summary.current?.focus();
  }, [wrong]);

  if (!page) return null;
  const last = page.topic === 'review';
  const move = (to: number) => {
    show([]);
    go(to);
  };
  const onward = () => {
    const values = form.getValues();
    const problems = problemsOf(values, plan.requirements, language).filter((p) => page.fields.includes(fieldOf(p)));
    show(problems);
    if (problems.length === 0) move(at + 1);
  };
  const find = (field: string) => {
    const there = pageWith(pages, field);
    if (there !== at && there >= 0) go(there);
    // The field is drawn after the page has changed.
    setTimeout(() => document.getElementById(field)?.focus(), 0);
  };
  const moving = onTheirWay.filter(isOnItsWay).length;
  // What a changed catalogue asks now may stand as unknown, from an answer to what was asked before.
  const next = plan.next ?? basis.changes?.questions[0]?.id;
  return (
    <Page title={titleOf(page, say)} part={page.id} {...(at === 0 && { lead: say(texts.lead) })}>
      <p className="quiet">{say(texts.step, { now: at + 1, total: pages.length })}</p>
      {at === 0 && <WhatChanged changes={basis.changes} />}
      {at === 0 && next !== undefined && <MoreQuestions basis={basis} next={next} />}
      <Conflicts conflicts={shown.conflicts} plan={plan} onChoose={(field, choice) => keeper.resolve(field, choice)} />
      {wrong.length > 0 && (
        <ErrorSummary ref={summary}>
          <ErrorSummary.Heading>{say(texts.correct)}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {wrong.map((p) => (
              <ErrorSummary.Item key={p.pointer}>
                <ErrorSummary.Link
                  href={`#${fieldOf(p)}`}
                  onClick={(e) => {
                    // The address's fragment holds the draft's key, so the link moves focus itself.
                    e.preventDefault();
                    find(fieldOf(p));
                  }}
                >
                  {p.pointer === '/declaration' ? say(texts.declaration) : fieldLabel(plan, fieldOf(p), language)}:{' '}
                  {p.message}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (last) send(declared);
          else onward();
        }}
      >
        {page.topic === 'you' && <YouFields form={form} />}
        {page.topic === 'company' && <BusinessFields form={form} />}
        {page.requirements.map((r) => (
          <RequirementField
            key={r.id}
            requirement={r}
            form={form}
            uploads={uploads}
            onTheirWay={onTheirWay}
            ensureDraft={() => keeper.ensure()}
            onFiles={keep}
          />
        ))}
        {last && (
          <>
            <Review
              basis={basis}
              pages={pages}
              values={form.getValues()}
              onTheirWay={onTheirWay}
              titleOf={(p) => titleOf(p, say)}
              go={move}
            />
            <Checkbox
              id="declaration"
              className="declaration"
              label={say(texts.declare)}
              checked={declared}
              onChange={(e) => setDeclared(e.target.checked)}
            />
            <p className="field-error">{wrong.find((p) => p.pointer === '/declaration')?.message}</p>
            <ProblemAlert problem={wrong.length === 0 ? sending.problem : undefined}>
              {sending.waiting && <Paragraph>{say(texts.waiting)}</Paragraph>}
            </ProblemAlert>
            <div role="alert">{notSent !== undefined && <NotSent why={notSent} />}</div>
          </>
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={sending.busy}>
            {say(!last ? texts.next : !sending.busy ? texts.send : moving > 0 ? texts.waitingForFiles : texts.sending)}
          </Button>
          {at > 0 && (
            <Button type="button" variant="secondary" onClick={() => move(at - 1)}>
              {say(texts.back)}
            </Button>
          )}
        </div>
        <SavedBar shown={shown} files={moving} onAnew={() => keeper.startAnew()} />
      </form>
    </Page>
  );
}

function titleOf(page: FormPage, say: ReturnType<typeof useSay>): string {
  const { topic } = page;
  return say(topic === 'you' || topic === 'company' || topic === 'review' ? texts[topic] : sectionTexts[topic]);
}
