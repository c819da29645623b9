import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { HandedIn } from '#domain/api/answers/handed-in.ts';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import { fieldsBySection } from '#domain/pages/form-sections.ts';
import { formSectionTexts } from '#domain/words/form.ts';
import { WrongSummary } from '../../shared/face/field.tsx';
import { Page } from '../../shared/page.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { isOnItsWay } from '../files/uploads.ts';
import { useUploads } from '../files/use-uploads.ts';
import type { Basis } from './basis.ts';
import { Conflicts } from './conflicts.tsx';
import { putDraftInAddress } from './draft-address.ts';
import { useFormHead } from './form-head.ts';
import { papersOf, papersPlace, placeOfField, reviewPlace, useFormPlace } from './form-place.ts';
import { asErrors, type FormValues, fieldOf, initialValues } from './form-values.ts';
import { fieldLabel } from './in-words.ts';
import { ListPage } from './list-page.tsx';
import { OpenFormContext } from './open-form.ts';
import { PaperPage } from './paper-page.tsx';
import { PapersPage } from './papers-page.tsx';
import { Review } from './review.tsx';
import { SavedBar } from './saved-bar.tsx';
import { SectionPage } from './section-page.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useSendApplication } from './use-send-application.ts';
import '../../shared/forms.css';
import './apply.css';

const texts = {
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
  correct: { sv: 'Rätta det här för att gå vidare', en: 'Correct this to go on' },
  declaration: { sv: 'Intygande', en: 'Declaration' },
};

/** The form: a list of its parts, a page for each, and a page to read it through and send it. Saved as it is filled in. */
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
  const place = useFormPlace();
  const { plan } = basis;
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const summary = useRef<HTMLDivElement>(null);
  const form = useForm<FormValues>({ defaultValues: initialValues(plan, basis.opened.mine), shouldFocusError: false });
  const { uploads, all: onTheirWay } = useUploads();
  const { keeper, shown, keep, openAnew } = useFormDraft(basis, form, onAnew);
  const show = useCallback(
    (problems: readonly FieldProblem[]) => {
      setWrong(problems);
      form.clearErrors();
      const errors = asErrors(problems) as Record<string, Record<string, { type: string; message: string }>>;
      for (const [group, fields] of Object.entries(errors)) {
        if (group === 'declaration') continue;
        for (const [field, error] of Object.entries(fields)) form.setError(`${group}.${field}` as never, error);
      }
    },
    [form],
  );
  const sender = useSendApplication({
    basis,
    form,
    keeper,
    uploads,
    onProblems: show,
    onSubmitted,
    onAnew: openAnew,
  });
  const { cancel } = sender.sending;
  useEffect(() => {
    const watching = form.watch(cancel);
    return () => watching.unsubscribe();
  }, [form, cancel]);
  useLayoutEffect(() => {
    if (wrong.length > 0) summary.current?.focus();
  }, [wrong]);
  const { find, seek } = useFocus(basis, keeper.key !== undefined ? keeper : undefined, place, show);
  const open = useMemo(
    () => ({
      ...{ basis, form, place, uploads, onTheirWay, keep, find, seek, asked },
      ensureDraft: () => keeper.ensure(),
      ask: (id: string) => setAsked((before) => new Set([...before, id])),
    }),
    [basis, form, place, uploads, onTheirWay, keep, find, seek, asked, keeper],
  );
  const paper = papersOf(plan).find(({ id }) => place.section === papersPlace && id === place.paper);
  const section = fieldsBySection(plan.requirements).find(({ id }) => id === place.section)?.id;
  const isReview = place.section === reviewPlace;
  const isList = !isReview && section === undefined;
  const said = useFormHead(basis);
  const title = paper?.ask ?? (isReview ? say(texts.review) : section ? say(formSectionTexts[section]) : said.title);
  return (
    <OpenFormContext.Provider value={open}>
      <Page
        title={title}
        part={`${place.section}/${place.paper}`}
        municipality={{ id: plan.municipality, name: plan.municipalityName }}
        {...(isList && { lead: said.lead })}
      >
        <Conflicts
          conflicts={shown.conflicts}
          plan={plan}
          onChoose={(field, choice) => keeper.resolve(field, choice)}
        />
        {wrong.length > 0 && (
          <WrongSummary
            ref={summary}
            title={say(texts.correct)}
            onGo={(href) => find(href.slice(1))}
            wrong={wrong.map((problem) => ({
              href: `#${fieldOf(problem)}`,
              message: `${problem.pointer === '/declaration' ? say(texts.declaration) : fieldLabel(plan, fieldOf(problem), language)}: ${problem.message}`,
            }))}
          />
        )}
        {isList && <ListPage />}
        {isReview && <Review {...sender} wrong={wrong} />}
        {paper && <PaperPage key={paper.id} requirement={paper} />}
        {!paper && section === papersPlace && <PapersPage />}
        {section !== undefined && section !== papersPlace && <SectionPage key={section} onProblems={show} />}
        <SavedBar shown={shown} files={onTheirWay.filter(isOnItsWay).length} onAnew={() => keeper.startAnew()} />
      </Page>
    </OpenFormContext.Provider>
  );
}

/**
 * What happens when another place of the form is shown: what was wrong on the one before goes, the draft's key stays in the
 * address, and the field that was looked for is focused.
 *
 * @returns a way to go to a field, and a way to say which field a link leads to
 */
function useFocus(
  { plan }: Basis,
  kept: { readonly key: Parameters<typeof putDraftInAddress>[0] } | undefined,
  { section, paper, go }: ReturnType<typeof useFormPlace>,
  show: (problems: readonly FieldProblem[]) => void,
): { readonly find: (field: string) => void; readonly seek: (field: string) => void } {
  const wanted = useRef<string | undefined>(undefined);
  const at = paper === '' ? section : `${section}/${paper}`;
  const shown = useRef(at);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    if (kept) putDraftInAddress(kept.key);
    window.scrollTo(0, 0);
    if (wanted.current === undefined) return show([]);
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  }, [at, kept, show]);
  const seek = useCallback((field: string) => {
    wanted.current = field;
  }, []);
  const find = useCallback(
    (field: string) => {
      const there = placeOfField(plan, field);
      if (there === shown.current) return void setTimeout(() => document.getElementById(field)?.focus(), 0);
      wanted.current = field;
      go(there);
    },
    [plan, go],
  );
  return { find, seek };
}
