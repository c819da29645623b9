import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../shared/face/icon.tsx';
import { useSay } from '../../shared/text.ts';
import { useSaved } from './saved.ts';

const texts = {
  own: { sv: 'Egna vyer', en: 'Your own views' },
  save: { sv: 'Spara vyn', en: 'Save the view' },
  name: { sv: 'Vad ska vyn heta?', en: 'What should the view be called?' },
  keep: { sv: 'Spara', en: 'Save' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  forget: { sv: 'Ta bort vyn {name}', en: 'Remove the view {name}' },
};

/** The views that the officer has saved, and the way to save the one that is shown. */
export function SavedViews({ person, path, search }: { person: string; path: string; search: string }) {
  const say = useSay();
  const { saved, save, forget } = useSaved(person);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const isSaved = saved.some((one) => one.search === search);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    save({ name: name.trim(), search });
    setName('');
    setNaming(false);
  };
  if (saved.length === 0 && search === '') return null;
  return (
    <section className="saved-views" aria-label={say(texts.own)}>
      {saved.map((one) => (
        <span key={one.name} className="chip">
          <Link href={one.search === '' ? path : `${path}?${one.search}`} aria-current={one.search === search}>
            {one.name}
          </Link>
          <button type="button" onClick={() => forget(one)}>
            <Icon name="close" />
            <span className="unseen">{say(texts.forget, { name: one.name })}</span>
          </button>
        </span>
      ))}
      {!isSaved && !naming && (
        <button type="button" className="button plain small" onClick={() => setNaming(true)}>
          {say(texts.save)}
        </button>
      )}
      {naming && (
        <form onSubmit={keep}>
          <label>
            <span>{say(texts.name)}</span>
            <input value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" className="button small">
            {say(texts.keep)}
          </button>
          <button type="button" className="button plain small" onClick={() => setNaming(false)}>
            {say(texts.cancel)}
          </button>
        </form>
      )}
    </section>
  );
}
