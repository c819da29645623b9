import type { ReactNode } from 'react';
import { Icon } from '../../shared/face/icon.tsx';
import { PaperSlot, PickFile } from '../../shared/face/paper.tsx';
import { paperPictures } from '../../shared/face/paper-pictures.tsx';
import { useSay } from '../../shared/text.ts';

const texts = {
  plan: { sv: 'Planritning', en: 'Floor plan' },
  planHint: {
    sv: 'Visa kök, toaletter och utgångar, med mått.',
    en: 'Show kitchen, toilets and exits, with measures.',
  },
  lease: { sv: 'Hyresavtal', en: 'Lease' },
  menu: { sv: 'Matsedel', en: 'Menu' },
  id: { sv: 'Registreringsbevis', en: 'Certificate of registration' },
  drawing: { sv: 'Skylt på fasaden', en: 'Sign on the facade' },
  wanted: { sv: 'Behövs', en: 'Wanted' },
  sending: { sv: 'Skickas, 64 %', en: 'Sending, 64%' },
  checked: { sv: 'Kontrollerad och sparad', en: 'Checked and saved' },
  refused: { sv: 'Togs inte emot', en: 'Not accepted' },
  locked: {
    sv: 'Filen är låst med lösenord. Spara den utan och välj den igen.',
    en: 'The file is locked with a password. Save it without and choose it again.',
  },
  later: { sv: 'Kommer senast 15 december', en: 'Coming by 15 December' },
  choose: { sv: 'Välj fil', en: 'Choose a file' },
  photo: { sv: 'Ta kort', en: 'Take a photo' },
  notYet: { sv: 'Har den inte än', en: 'Do not have it yet' },
  stop: { sv: 'Avbryt', en: 'Stop' },
  replace: { sv: 'Byt ut', en: 'Replace' },
  look: { sv: 'Visa', en: 'Show' },
  change: { sv: 'Ändra dag', en: 'Change the day' },
  file: { sv: 'matsedel-var.pdf, 0,4 MB', en: 'matsedel-var.pdf, 0.4 MB' },
} as const;

const small = (children: ReactNode) => (
  <button type="button" className="button second small">
    {children}
  </button>
);

/** A paper in each of the ways it can stand. */
export function PapersSample() {
  const say = useSay();
  return (
    <div className="flow">
      <PaperSlot
        name={say(texts.plan)}
        picture={paperPictures.plan}
        state="todo"
        status={say(texts.wanted)}
        hint={say(texts.planHint)}
      >
        <PickFile>
          <Icon name="upload" />
          {say(texts.choose)}
        </PickFile>
        <PickFile accept="image/*" capture="environment">
          <Icon name="camera" />
          {say(texts.photo)}
        </PickFile>
        <button type="button" className="button plain small">
          {say(texts.notYet)}
        </button>
      </PaperSlot>
      <PaperSlot
        name={say(texts.lease)}
        picture={paperPictures.text}
        state="waiting"
        status={say(texts.sending)}
        sent={0.64}
      >
        {small(say(texts.stop))}
      </PaperSlot>
      <PaperSlot
        name={say(texts.menu)}
        picture={paperPictures.list}
        state="done"
        status={say(texts.checked)}
        hint={say(texts.file)}
      >
        {small(
          <>
            <Icon name="eye" />
            {say(texts.look)}
          </>,
        )}
        {small(
          <>
            <Icon name="replace" />
            {say(texts.replace)}
          </>,
        )}
      </PaperSlot>
      <PaperSlot
        name={say(texts.id)}
        picture={paperPictures.certificate}
        state="problem"
        status={say(texts.refused)}
        wrong={say(texts.locked)}
      >
        <PickFile>
          <Icon name="upload" />
          {say(texts.choose)}
        </PickFile>
      </PaperSlot>
      <PaperSlot name={say(texts.drawing)} picture={paperPictures.photo} state="waiting" status={say(texts.later)}>
        {small(say(texts.change))}
      </PaperSlot>
    </div>
  );
}
