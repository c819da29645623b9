import type { FormEvent } from 'react';
import { Link } from 'wouter';
import type { FieldProblem } from '#domain/api/field-problems.ts';
import { fieldsBySection } from '#domain/pages/form-sections.ts';
import { formSectionTexts } from '#domain/words/form.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import { BusinessFields, YouFields } from './fixed-fields.tsx';
import { RequirementField } from './form-fields.tsx';
import { papersPlace, placesOf, reviewPlace } from './form-place.ts';
import { fieldOf, problemsOf } from './form-values.ts';
import { useOpenForm } from './open-form.ts';

const texts = {
  next: { sv: 'Fortsätt', en: 'Continue' },
  after: { sv: 'Sedan: {name}', en: 'Then: {name}' },
  list: { sv: 'Alla delar', en: 'All parts' },
  review: { sv: 'Läs igenom och skicka', en: 'Read through and send' },
};

/** What one section asks, on one page. */
export function SectionPage({ onProblems }: { onProblems: (problems: readonly FieldProblem[]) => void }) {
  const say = useSay();
  const language = useLanguage();
  const { basis, form, place } = useOpenForm();
  const { plan } = basis;
  const section = fieldsBySection(plan.requirements).find(({ id }) => id === place.section);
  if (!section) return null;
  const fields = [...section.fixed, ...section.asked.map(({ id }) => `requirements.${id}`)];
  const places = placesOf(plan).filter((at) => !at.startsWith(`${papersPlace}/`));
  const next = places[places.indexOf(section.id) + 1] ?? reviewPlace;
  const onward = (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOf(form.getValues(), plan.requirements, language);
    const here = problems.filter((problem) => fields.includes(fieldOf(problem)));
    onProblems(here);
    if (here.length === 0) place.go(next);
  };
  return (
    <form noValidate onSubmit={onward} className="questions">
      {section.id === 'you' && <YouFields />}
      {section.id === 'company' && <BusinessFields />}
      {section.asked.map((requirement) => (
        <RequirementField key={requirement.id} requirement={requirement} />
      ))}
      <div className="actions">
        <button type="submit" className="button go">
          {say(texts.next)}
        </button>
        <Link className="button plain" href={place.hrefOf('')}>
          {say(texts.list)}
        </Link>
        <span className="quiet small">
          {say(texts.after, {
            name: say(next === reviewPlace ? texts.review : formSectionTexts[next as keyof typeof formSectionTexts]),
          })}
        </span>
      </div>
    </form>
  );
}
