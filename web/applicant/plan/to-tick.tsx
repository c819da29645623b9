import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Choice } from '../../shared/face/field.tsx';
import { useLanguage, useSay } from '../../shared/text.ts';
import { type GuidePlace, writePlace } from '../guide/guide-address.ts';

const texts = {
  done: {
    sv: '{done} av {all} klara. Adressen kommer ihåg det.',
    en: '{done} of {all} done. The address of this page remembers.',
  },
};

/** Something the owner does without us. */
export interface ToTick {
  readonly id: string;
  readonly name: string;
  readonly day?: ReactNode;
  /** Who takes it, and when. */
  readonly sub?: ReactNode;
  /** What is a tap away. */
  readonly more?: ReactNode;
}

/** Lines with a box each. What is ticked stands in the address, so that it is there on another device and for whoever is sent it. */
export function TickList({ toTick, place }: { toTick: readonly ToTick[]; place: GuidePlace }) {
  const say = useSay();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const done = place.done ?? [];
  const tick = (id: string, on: boolean) => {
    const { done: _former, ...rest } = place;
    const now = on ? [...done, id] : done.filter((one) => one !== id);
    navigate(`/${language}/guide${writePlace(now.length > 0 ? { ...rest, done: now } : rest)}`, { replace: true });
  };
  return (
    <>
      <ul className="to-tick">
        {toTick.map(({ id, name, day, sub, more }) => (
          <li key={id} id={`duty-${id}`} className={done.includes(id) ? 'is-done' : undefined}>
            <Choice
              type="checkbox"
              name="done"
              value={id}
              checked={done.includes(id)}
              onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
              hint={sub}
            >
              <span className="name">{name}</span>
              {day !== undefined && <span className="day number">{day}</span>}
            </Choice>
            {more}
          </li>
        ))}
      </ul>
      <p className="quiet small" role="status">
        {say(texts.done, { done: toTick.filter(({ id }) => done.includes(id)).length, all: toTick.length })}
      </p>
    </>
  );
}
