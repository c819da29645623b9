import { Alert, Button, Checkbox, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link } from 'wouter';
import { askedNow, type DraftChanges } from '#domain/contract/draft-changes.ts';
import { type FieldProblem, fieldText } from '#domain/contract/field-problems.ts';
import type { PlanView } from '#domain/contract/guide-view.ts';
import type { Answers } from '#domain/definitions/condition.ts';
import { sectionTexts } from '#domain/texts/guide.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { writePlace } from '../guide/guide-address.ts';
import { BusinessFields, labels, YouFields } from './fixed-fields.tsx';
import { RequirementField } from './form-fields.tsx';
import { type FormPage, pagesOf, pageWith } from './form-pages.ts';
import { asErrors, asSubmission, type FormValues, fieldOf, initialValues, problemsOf } from './form-values.ts';
import type { Submitted } from './receipt.tsx';
import { Review } from './review.tsx';
import { type DraftContent, leaveDraft, useDraft } from './use-draft.ts';
import { useNarrow } from './use-narrow.ts';
import { usePage } from './use-page.ts';
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
  copy: { sv: 'Kopiera länken', en: 'Copy the link' },
  copied: { sv: 'Länken är kopierad', en: 'The link is copied' },
  more: {
    sv: 'Det finns frågor som ni inte har svarat på. Svara på dem först, så att formuläret frågar efter rätt saker.',
    en: 'There are questions you have not answered. Answer them first, so that the form asks for the right things.',
  },
  answer: { sv: 'Svara på frågorna', en: 'Answer the questions' },
  correct: { sv: 'Rätta det här för att gå vidare', en: 'Correct this to go on' },
  declaration: { sv: 'Intygande', en: 'Declaration' },
  declare: {
    sv: 'Vi intygar att uppgifterna är riktiga. Vi vet att de blir allmän handling hos kommunen.',
    en: 'We declare that the information is true. We know that it becomes a public record with the municipality.',
  },
  state: {
    unsaved: { sv: 'Det ni skriver sparas efter hand.', en: 'What you write is saved as you go.' },
    saving: { sv: 'Sparar …', en: 'Saving …' },
    saved: {
      sv: 'Sparat. Med sidans adress kan ni fortsätta senare, även på en annan enhet.',
      en: 'Saved. With this page’s address you can go on later, also on another device.',
    },
    failed: {
      sv: 'Det gick inte att spara just nu. Lämna sidan öppen.',
      en: 'It could not be saved right now. Keep the page open.',
    },
  },
};

export interface Basis {
  readonly municipality: string;
  readonly event: string;
  readonly answers: Answers;
  readonly plan: PlanView;
  readonly draft: DraftContent;
  readonly changes: DraftChanges | undefined;
}

/** The pages of the form, one at a time, saved as they are filled in. */
export function Form({ basis, onSubmitted }: { basis: Basis; onSubmitted: (submitted: Submitted) => void }) {
  const say = useSay();
  const language = useLanguage();
  const { save, ensure, state } = useDraft();
  const { municipality, event, answers, plan, draft } = basis;
  const narrow = useNarrow();
  const pages = useMemo(() => pagesOf(plan, narrow), [plan, narrow]);
  const [at, go] = usePage(pages);
  const page = pages[at] ?? pages[0];
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const [declared, setDeclared] = useState(false);
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const summary = useRef<React.ComponentRef<typeof ErrorSummary>>(null);
  // One key for each form: sending twice makes one case.
  const key = useRef(crypto.randomUUID());
  const form = useForm<FormValues>({ defaultValues: initialValues(plan, draft), shouldFocusError: false });
  const asDraft = useMemo(
    () =>
      (values: unknown): DraftContent => ({
        municipality,
        event,
        answers,
        asked: askedNow(plan),
        ...(values as DraftContent),
      }),
    [municipality, event, answers, plan],
  );
  useEffect(() => {
    const watching = form.watch((now) => save(asDraft(now)));
    return () => watching.unsubscribe();
  }, [form, save, asDraft]);
  useEffect(() => {
    if (wrong.length > 0) summary.current?.focus();
  }, [wrong]);

  if (!page) return null;
  const show = (problems: readonly FieldProblem[]) => {
    setWrong(problems);
    form.clearErrors();
    const errors = asErrors(problems) as Record<string, Record<string, { type: string; message: string }>>;
    for (const [group, fields] of Object.entries(errors)) {
      if (group === 'declaration') continue;
      for (const [field, error] of Object.entries(fields)) form.setError(`${group}.${field}` as never, error);
    }
  };
  const move = (to: number) => {
    show([]);
    go(to);
  };
  const onward = (values: FormValues) => {
    setProblem(undefined);
    const problems = problemsOf(values, plan.requirements, language).filter((p) => page.fields.includes(fieldOf(p)));
    show(problems);
    if (problems.length === 0) move(at + 1);
  };
  const send = async (values: FormValues) => {
    setProblem(undefined);
    const problems = [
      ...problemsOf(values, plan.requirements, language),
      ...(declared ? [] : [{ pointer: '/declaration', message: fieldText('declaration', language) }]),
    ];
    show(problems);
    if (problems.length > 0) return;
    try {
      const body = { municipality, event, answers, ...asSubmission(values, plan.requirements, language) };
      onSubmitted(
        await call<Submitted>('POST', '/api/cases', {
          language,
          body: { ...body, declaration: true },
          headers: { 'Idempotency-Key': key.current },
        }),
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      show(error.errors);
    }
  };
  const { isSubmitting } = form.formState;
  const last = page.topic === 'review';
  const find = (field: string) => {
    const there = pageWith(pages, field);
    if (there !== at && there >= 0) go(there);
    // The field is drawn after the page has changed.
    setTimeout(() => document.getElementById(field)?.focus(), 0);
  };
  return (
    <Page title={titleOf(page, say)} part={page.id} {...(at === 0 && { lead: say(texts.lead) })}>
      <p className="quiet">{say(texts.step, { now: at + 1, total: pages.length })}</p>
      {at === 0 && <WhatChanged changes={basis.changes} />}
      {at === 0 && plan.next !== undefined && <MoreQuestions basis={basis} next={plan.next} />}
      <ProblemAlert problem={wrong.length === 0 ? problem : undefined} />
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
                  {labelOf(p, plan, say)}: {p.message}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <form
        noValidate
        onSubmit={(e) => {
          // What an earlier try found must not hold this one back.
          form.clearErrors();
          void form.handleSubmit(last ? send : onward)(e);
        }}
      >
        {page.topic === 'you' && <YouFields form={form} />}
        {page.topic === 'company' && <BusinessFields form={form} />}
        {page.requirements.map((r) => (
          <RequirementField
            key={r.id}
            requirement={r}
            form={form}
            ensureDraft={() => ensure(asDraft(form.getValues()))}
          />
        ))}
        {last && (
          <>
            <Review plan={plan} pages={pages} values={form.getValues()} titleOf={(p) => titleOf(p, say)} go={move} />
            <Checkbox
              id="declaration"
              className="declaration"
              label={say(texts.declare)}
              checked={declared}
              onChange={(e) => setDeclared(e.target.checked)}
            />
            <p className="field-error">{wrong.find((p) => p.pointer === '/declaration')?.message}</p>
          </>
        )}
        <div className="actions">
          <Button type="submit" aria-disabled={isSubmitting}>
            {say(!last ? texts.next : isSubmitting ? texts.sending : texts.send)}
          </Button>
          {at > 0 && (
            <Button type="button" variant="secondary" onClick={() => move(at - 1)}>
              {say(texts.back)}
            </Button>
          )}
        </div>
        <div className="saved">
          <span role="status">{say(texts.state[state])}</span> {state === 'saved' && <CopyLink />}
        </div>
      </form>
    </Page>
  );
}

/** Some answers are still missing, so the form may ask too much or too little. */
function MoreQuestions({ basis: { municipality, event, answers }, next }: { basis: Basis; next: string }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Alert data-color="warning">
      <Paragraph>{say(texts.more)}</Paragraph>
      <Link href={`/${language}/guide${writePlace({ municipality, event, answers, at: next })}`} onClick={leaveDraft}>
        {say(texts.answer)}
      </Link>
    </Alert>
  );
}

/** Puts the draft's address on the clipboard, for another device or another day. */
function CopyLink() {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <Button type="button" variant="tertiary" data-size="sm" onClick={() => void copy()}>
      {say(copied ? texts.copied : texts.copy)}
    </Button>
  );
}

function titleOf(page: FormPage, say: ReturnType<typeof useSay>): string {
  const { topic } = page;
  return say(topic === 'you' || topic === 'company' || topic === 'review' ? texts[topic] : sectionTexts[topic]);
}

function labelOf(problem: FieldProblem, plan: PlanView, say: ReturnType<typeof useSay>): string {
  const [, group, field = ''] = problem.pointer.split('/');
  if (group === 'requirements') return plan.requirements.find((r) => r.id === field)?.label ?? field;
  if (group === 'declaration') return say(texts.declaration);
  const name = `${group}.${field}`;
  return Object.hasOwn(labels, name) ? say(labels[name as keyof typeof labels]) : problem.pointer.slice(1);
}
