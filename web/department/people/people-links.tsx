import { Link } from 'wouter';
import type { Me } from '#domain/api/answers/lists.ts';
import { useLanguage, useSay } from '../../shared/text.ts';
import './people.css';

const texts = {
  label: { sv: 'Handläggning', en: 'Workbench' },
  inbox: { sv: 'Inkorg', en: 'Inbox' },
  people: { sv: 'Kollegor och frånvaro', en: 'Colleagues and absence' },
  work: { sv: 'Fördela arbetet', en: 'Distribute the work' },
};

/** Which of the pages one is on. */
export type Where = 'inbox' | 'people' | 'work' | 'task';

/** The ways between the pages of somebody who works in a department. */
export function PeopleLinks({ me, current }: { me: Me; current: Where }) {
  const say = useSay();
  const language = useLanguage();
  if (me.machine || me.departments.length === 0) return null;
  const links = [
    { at: 'inbox', href: '' },
    { at: 'people', href: '/people' },
    ...(me.departments.some(({ head }) => head) ? [{ at: 'work', href: '/work' } as const] : []),
  ] as const;
  return (
    <nav className="people-links" aria-label={say(texts.label)}>
      {links.map(({ at, href }) => (
        <Link
          key={at}
          href={`/${language}/department${href}`}
          {...(at === current && { 'aria-current': 'page' as const })}
        >
          {say(texts[at])}
        </Link>
      ))}
    </nav>
  );
}
