import type { Aim } from '../definitions/event.ts';
import type { Text } from '../definitions/text.ts';
import type { Scenario } from '../plan/planned.ts';

/** How a plan speaks of its days. */
export interface AimWords {
  /** Over the three days. */
  readonly days: Text;
  /** Before the day a page says first. */
  readonly can: Text;
  /** Said instead of a day, when all is done the day it is handed in. */
  readonly sameDay: Text;
  /** Below the number of what there is to hand in, one or more. */
  readonly matter: Text;
  readonly matters: Text;
  /** The button that hands all of it in. */
  readonly all: Text;
  /** The day the owner has in mind. */
  readonly wish: Text;
  /** What is said of a permit that those days do not wait for. */
  readonly apart: Text;
  readonly apartText: Text;
  /** Said instead of days, when nothing has to be waited for. */
  readonly free: Text;
  /** Said when there is nothing to apply for or notify in the case. */
  readonly nothing: Text;
  /** The three days in a calendar. */
  readonly entry: Readonly<Record<Scenario, Text>>;
}

const nothing: Text = {
  sv: 'Med de här svaren behöver ni inte söka eller anmäla något hos oss.',
  en: 'With these answers, you do not have to apply for anything or report anything to us.',
};

const matter: Text = { sv: 'sak att söka', en: 'thing to apply for' };
const matters: Text = { sv: 'saker att söka', en: 'things to apply for' };
const all: Text = { sv: 'Ansök om allt', en: 'Apply for everything' };

/** What the days of a plan are called, by what they are for. */
export const aimTexts: Readonly<Record<Aim, AimWords>> = {
  open: {
    days: { sv: 'När ni kan öppna', en: 'When you can open' },
    can: { sv: 'Ni kan öppna', en: 'You can open' },
    sameDay: {
      sv: 'Ni kan öppna samma dag som ni har lämnat in det här.',
      en: 'You can open the day you hand this in.',
    },
    matter,
    matters,
    all,
    wish: { sv: 'Vilken dag vill ni öppna?', en: 'Which day do you want to open?' },
    apart: { sv: 'Behövs inte för att öppna', en: 'Not needed to open' },
    apartText: {
      sv: 'Det här ska ni också ordna, men ni kan öppna utan det. Varje del har sina egna dagar.',
      en: 'You have to see to these too, but you can open without them. Each has days of its own.',
    },
    free: {
      sv: 'Inget av det här behöver vara klart innan ni öppnar.',
      en: 'None of this has to be finished before you open.',
    },
    nothing,
    entry: {
      early: { sv: 'Ni kan öppna tidigast', en: 'You can open at the earliest' },
      statutory: { sv: 'Ni kan öppna med full handläggningstid', en: 'You can open with full processing time' },
      late: { sv: 'Ni kan öppna senast', en: 'You can open at the latest' },
    },
  },
  change: {
    days: { sv: 'När ändringen kan börja', en: 'When the change can start' },
    can: { sv: 'Ändringen kan börja', en: 'The change can start' },
    sameDay: {
      sv: 'Ändringen kan börja samma dag som ni har lämnat in det här.',
      en: 'The change can start the day you hand this in.',
    },
    matter,
    matters,
    all,
    wish: { sv: 'Vilken dag vill ni börja?', en: 'Which day do you want to start?' },
    apart: { sv: 'Behövs inte för att börja', en: 'Not needed to start' },
    apartText: {
      sv: 'Det här ska ni också ordna, men ni kan börja utan det. Varje del har sina egna dagar.',
      en: 'You have to see to these too, but you can start without them. Each has days of its own.',
    },
    free: {
      sv: 'Inget av det här behöver vara klart innan ni börjar.',
      en: 'None of this has to be finished before you start.',
    },
    nothing,
    entry: {
      early: { sv: 'Ändringen kan börja tidigast', en: 'The change can start at the earliest' },
      statutory: {
        sv: 'Ändringen kan börja med full handläggningstid',
        en: 'The change can start with full processing time',
      },
      late: { sv: 'Ändringen kan börja senast', en: 'The change can start at the latest' },
    },
  },
  build: {
    days: { sv: 'När bygget kan vara klart', en: 'When the works can be finished' },
    can: { sv: 'Bygget kan vara klart', en: 'The works can be finished' },
    sameDay: {
      sv: 'Inget av det här håller upp bygget, när det är inlämnat.',
      en: 'None of this holds up the works, once it is handed in.',
    },
    matter,
    matters,
    all,
    wish: { sv: 'Vilken dag vill ni vara klara?', en: 'Which day do you want to be finished?' },
    apart: { sv: 'Håller inte upp bygget', en: 'Does not hold up the works' },
    apartText: {
      sv: 'Det här ska ni också ordna, men bygget väntar inte på det. Varje del har sina egna dagar.',
      en: 'You have to see to these too, but the works do not wait for them. Each has days of its own.',
    },
    free: { sv: 'Inget av det här håller upp bygget.', en: 'None of this holds up the works.' },
    nothing,
    entry: {
      early: { sv: 'Bygget kan vara klart tidigast', en: 'The works can be finished at the earliest' },
      statutory: {
        sv: 'Bygget kan vara klart med full handläggningstid',
        en: 'The works can be finished with full processing time',
      },
      late: { sv: 'Bygget kan vara klart senast', en: 'The works can be finished at the latest' },
    },
  },
  hold: {
    days: { sv: 'När arrangemanget kan hållas', en: 'When the event can be held' },
    can: { sv: 'Arrangemanget kan hållas', en: 'The event can be held' },
    sameDay: {
      sv: 'Arrangemanget kan hållas samma dag som ni har lämnat in det här.',
      en: 'The event can be held the day you hand this in.',
    },
    matter,
    matters,
    all,
    wish: { sv: 'Vilken dag vill ni hålla det?', en: 'Which day do you want to hold it?' },
    apart: { sv: 'Behövs inte för att hålla arrangemanget', en: 'Not needed to hold the event' },
    apartText: {
      sv: 'Det här ska ni också ordna, men arrangemanget kan hållas utan det. Varje del har sina egna dagar.',
      en: 'You have to see to these too, but the event can be held without them. Each has days of its own.',
    },
    free: {
      sv: 'Inget av det här behöver vara klart före arrangemanget.',
      en: 'None of this has to be finished before the event.',
    },
    nothing,
    entry: {
      early: { sv: 'Arrangemanget kan hållas tidigast', en: 'The event can be held at the earliest' },
      statutory: {
        sv: 'Arrangemanget kan hållas med full handläggningstid',
        en: 'The event can be held with full processing time',
      },
      late: { sv: 'Arrangemanget kan hållas senast', en: 'The event can be held at the latest' },
    },
  },
  close: {
    days: { sv: 'När allt kan vara avslutat', en: 'When everything can be wound up' },
    can: { sv: 'Allt kan vara avslutat', en: 'Everything can be wound up' },
    sameDay: {
      sv: 'Allt är avslutat samma dag som ni har lämnat in det här.',
      en: 'Everything is wound up the day you hand this in.',
    },
    matter: { sv: 'sak att anmäla', en: 'thing to report' },
    matters: { sv: 'saker att anmäla', en: 'things to report' },
    all: { sv: 'Anmäl allt', en: 'Report everything' },
    wish: { sv: 'Vilken är er sista dag?', en: 'Which is your last day?' },
    apart: { sv: 'Ni kan stänga utan att vänta på det här', en: 'You can close without waiting for this' },
    apartText: {
      sv: 'Det här ska ni också ordna när ni stänger. Varje del har sina egna dagar.',
      en: 'You have to see to these too when you close. Each has days of its own.',
    },
    free: {
      sv: 'Ni kan stänga den dag ni själva väljer. Det här ska ni anmäla.',
      en: 'You can close on the day you choose. This is what you have to report.',
    },
    nothing: {
      sv: 'Ni kan stänga den dag ni själva väljer. Här är det ni ska anmäla och göra.',
      en: 'You can close on the day you choose. Here is what you have to report and do.',
    },
    entry: {
      early: { sv: 'Allt kan vara avslutat tidigast', en: 'Everything can be wound up at the earliest' },
      statutory: {
        sv: 'Allt kan vara avslutat med full handläggningstid',
        en: 'Everything can be wound up with full processing time',
      },
      late: { sv: 'Allt kan vara avslutat senast', en: 'Everything can be wound up at the latest' },
    },
  },
};
