import type { ReactNode } from 'react';
import { useSay } from '../../shared/text.ts';

const texts = {
  label: { sv: 'Visa', en: 'Show' },
  act: { sv: 'Handlägg', en: 'Act' },
  material: { sv: 'Underlag', en: 'Material' },
  said: { sv: 'Andras besked', en: 'What others say' },
};

export type Pane = 'act' | 'material' | 'said';
const order: readonly Pane[] = ['act', 'material', 'said'];

/**
 * The three parts of a task: what was handed in, what others say of it, and what is done. Beside each other where there is
 * room, what is done last and always in sight; else one at a time, what is done first.
 */
export function Panes({
  material,
  said,
  act,
  shown,
  onShow,
}: Readonly<Record<Pane, ReactNode>> & { shown: Pane; onShow: (pane: Pane) => void }) {
  const say = useSay();
  return (
    <>
      <nav className="tabs pane-choice" aria-label={say(texts.label)}>
        {order.map((pane) => (
          <button
            key={pane}
            type="button"
            aria-current={pane === shown ? 'true' : undefined}
            onClick={() => onShow(pane)}
          >
            {say(texts[pane])}
          </button>
        ))}
      </nav>
      <div className="panes desk" data-shown={shown}>
        <section className="material" aria-label={say(texts.material)}>
          {material}
        </section>
        <section className="said" aria-label={say(texts.said)}>
          {said}
        </section>
        <section className="hand" aria-label={say(texts.act)}>
          {act}
        </section>
      </div>
    </>
  );
}
