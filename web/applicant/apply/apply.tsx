import { Button, ErrorSummary, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useSearch } from 'wouter';
import type { FieldProblem } from '#domain/contract/field-problems.ts';
import type { PlanView } from '#domain/contract/guide-view.ts';
import { sections } from '#domain/definitions/requirement.ts';
import { sectionTexts } from '#domain/texts/guide.ts';
import { ApiProblem, call } from '../../shared/api.ts';
import { Loading, Page, ProblemAlert } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { useLoad } from '../../shared/use-load.ts';
import { readPlace } from '../guide/guide-address.ts';
import { RequirementField } from './form-fields.tsx';
import { asErrors, asSubmission, type FormValues, fieldOf, problemsOf } from './form-values.ts';
import { Receipt, type Submitted } from './receipt.tsx';
import { type DraftContent, draftInAddress, useDraft } from './use-draft.ts';
import '../../shared/forms.css';

const texts = {
  title: { sv: 'Ansökan', en: 'Application' },
  lead: {
    sv: 'Varje uppgift lämnas en gång. Vi skickar den till dem som behöver den.',
    en: 'You give each thing once. We send it to those who need it.',
  },
  you: { sv: 'Ni som ansöker', en: 'You who apply' },
  business: { sv: 'Företaget', en: 'The business' },
  send: { sv: 'Skicka ansökan', en: 'Send the application' },
  sending: { sv: 'Skickar …', en: 'Sending …' },
  correct: { sv: 'Rätta det här för att gå vidare', en: 'Correct this to go on' },
  declare: {
    sv: 'Genom att skicka intygar ni att uppgifterna är riktiga. Uppgifterna blir allmän handling hos kommunen.',
    en: 'By sending you declare that what you say is true. It becomes a public record with the municipality.',
  },
  nothing: {
    sv: 'Svara på frågorna först, så vet vi vad ni behöver ansöka om.',
    en: 'Answer the questions first, so that we know what you need to apply for.',
  },
  guide: { sv: 'Till frågorna', en: 'To the questions' },
  state: {
    unsaved: { sv: 'Det ni skriver sparas efter hand.', en: 'What you write is saved as you go.' },
    saving: { sv: 'Sparar …', en: 'Saving …' },
    saved: {
      sv: 'Sparat. Spara sidans adress om ni vill fortsätta senare.',
      en: 'Saved. Keep this page’s address to go on later.',
    },
    failed: {
      sv: 'Det gick inte att spara just nu. Lämna sidan öppen.',
      en: 'It could not be saved right now. Keep the page open.',
    },
  },
  field: {
    name: { sv: 'Namn', en: 'Name' },
    email: { sv: 'E-post', en: 'E-mail' },
    phone: { sv: 'Telefon', en: 'Telephone' },
    businessName: { sv: 'Företagets namn', en: 'Name of the business' },
    organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
    address: { sv: 'Lokalens adress', en: 'Address of the premises' },
    postalCode: { sv: 'Postnummer', en: 'Postal code' },
    city: { sv: 'Ort', en: 'Town' },
  },
};

type Basis = Required<Pick<DraftContent, 'municipality' | 'event' | 'answers'>> & {
  plan: PlanView;
  draft: DraftContent;
};

/** The one form. */
export default function Apply() {
  const say = useSay();
  const language = useLanguage();
  const search = useSearch();
  const { value, problem } = useLoad(async (): Promise<Basis | 'nothing'> => {
    const link = draftInAddress();
    const draft: DraftContent = link
      ? await call<DraftContent>('GET', `/api/drafts/${link.id}`, { language, token: link.token })
      : {};
    const { municipality, event, answers } = { ...draft, ...(search !== '' && readPlace(search)) };
    if (municipality === undefined || event === undefined || answers === undefined) return 'nothing';
    const plan = await call<PlanView>('POST', '/api/guide/plan', { language, body: { municipality, event, answers } });
    return { municipality, event, answers, plan, draft };
  }, [language, search]);
  const [submitted, setSubmitted] = useState<Submitted | undefined>(undefined);

  if (submitted) return <Receipt submitted={submitted} />;
  if (value === undefined || value === 'nothing') {
    return (
      <Page title={say(texts.title)} {...(value === 'nothing' && { lead: say(texts.nothing) })}>
        <ProblemAlert problem={problem} />
        {value === 'nothing' ? <Link href={`/${language}/guide`}>{say(texts.guide)}</Link> : !problem && <Loading />}
      </Page>
    );
  }
  return <Form basis={value} onSubmitted={setSubmitted} />;
}

function Form({ basis, onSubmitted }: { basis: Basis; onSubmitted: (submitted: Submitted) => void }) {
  const say = useSay();
  const language = useLanguage();
  const { save, state } = useDraft();
  const { municipality, event, answers, plan, draft } = basis;
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const summary = useRef<React.ComponentRef<typeof ErrorSummary>>(null);
  // One key for each form: sending twice makes one case.
  const key = useRef(crypto.randomUUID());
  const form = useForm<FormValues>({
    defaultValues: {
      applicant: { name: '', email: '', phone: '', ...draft.applicant },
      business: { name: '', organisationNumber: '', address: '', postalCode: '', city: '', ...draft.business },
      requirements: {
        ...Object.fromEntries(plan.requirements.map((r) => [r.id, r.type === 'choices' ? [] : ''])),
        ...(draft.requirements as FormValues['requirements']),
      },
    },
    shouldFocusError: false,
  });
  useEffect(() => {
    const watching = form.watch((now) => save({ municipality, event, answers, ...(now as DraftContent) }));
    return () => watching.unsubscribe();
  }, [form, save, municipality, event, answers]);
  useEffect(() => {
    if (wrong.length > 0) summary.current?.focus();
  }, [wrong]);

  const show = (problems: readonly FieldProblem[]) => {
    setWrong(problems);
    form.clearErrors();
    const errors = asErrors(problems) as Record<string, Record<string, { type: string; message: string }>>;
    for (const [group, fields] of Object.entries(errors)) {
      for (const [field, error] of Object.entries(fields)) form.setError(`${group}.${field}` as never, error);
    }
  };
  const send = async (values: FormValues) => {
    setProblem(undefined);
    const problems = problemsOf(values, plan.requirements, language);
    show(problems);
    if (problems.length > 0) return;
    try {
      onSubmitted(
        await call<Submitted>('POST', '/api/cases', {
          language,
          body: { municipality, event, answers, ...asSubmission(values, plan.requirements, language) },
          headers: { 'Idempotency-Key': key.current },
        }),
      );
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      show(error.errors);
    }
  };
  const { errors, isSubmitting } = form.formState;
  const text = (
    name: `applicant.${keyof FormValues['applicant']}` | `business.${keyof FormValues['business']}`,
    label: { sv: string; en: string },
    more: Record<string, string> = {},
  ) => {
    const [group, field] = name.split('.') as ['applicant' | 'business', never];
    const error = (errors[group] as Record<string, { message?: string }> | undefined)?.[field]?.message;
    return <Textfield id={name} label={say(label)} error={error} {...more} {...form.register(name)} />;
  };
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <ProblemAlert problem={wrong.length === 0 ? problem : undefined} />
      {wrong.length > 0 && (
        <ErrorSummary ref={summary}>
          <ErrorSummary.Heading>{say(texts.correct)}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {wrong.map((p) => (
              <ErrorSummary.Item key={p.pointer}>
                <ErrorSummary.Link href={`#${fieldOf(p)}`} onClick={(e) => focusField(e, fieldOf(p))}>
                  {labelOf(p, plan, say)}: {p.message}
                </ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <form onSubmit={form.handleSubmit(send)} noValidate>
        <Part title={say(texts.you)}>
          {text('applicant.name', texts.field.name, { autoComplete: 'name' })}
          {text('applicant.email', texts.field.email, { autoComplete: 'email', type: 'email' })}
          {text('applicant.phone', texts.field.phone, { autoComplete: 'tel', type: 'tel' })}
        </Part>
        <Part title={say(texts.business)}>
          {text('business.name', texts.field.businessName, { autoComplete: 'organization' })}
          {text('business.organisationNumber', texts.field.organisationNumber, { inputMode: 'numeric' })}
          {text('business.address', texts.field.address, { autoComplete: 'street-address' })}
          {text('business.postalCode', texts.field.postalCode, { autoComplete: 'postal-code', inputMode: 'numeric' })}
          {text('business.city', texts.field.city, { autoComplete: 'address-level2' })}
        </Part>
        {sections.map((section) => {
          const fields = plan.requirements.filter((r) => r.section === section);
          return (
            fields.length > 0 && (
              <Part key={section} title={say(sectionTexts[section])}>
                {fields.map((r) => (
                  <RequirementField key={r.id} requirement={r} form={form} />
                ))}
              </Part>
            )
          );
        })}
        <Paragraph>{say(texts.declare)}</Paragraph>
        <div className="actions">
          <Button type="submit" aria-disabled={isSubmitting}>
            {say(isSubmitting ? texts.sending : texts.send)}
          </Button>
        </div>
        <p className="saved" role="status">
          {say(texts.state[state])}
        </p>
      </form>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="part">
      <Heading level={2} data-size="sm">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** The address's fragment holds the draft's key, so the link moves focus itself. */
function focusField(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function labelOf(problem: FieldProblem, plan: PlanView, say: ReturnType<typeof useSay>): string {
  const [, group, field = ''] = problem.pointer.split('/');
  if (group === 'requirements') return plan.requirements.find((r) => r.id === field)?.label ?? field;
  const key = group === 'business' && field === 'name' ? 'businessName' : field;
  return key in texts.field ? say(texts.field[key as keyof typeof texts.field]) : problem.pointer.slice(1) || field;
}
