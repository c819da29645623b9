import type { ReactNode } from 'react';
import type { Text } from '#domain/definitions/text.ts';
import { ApplyAlerts } from './apply-alerts.tsx';
import { CaseAlerts } from './case-alerts.tsx';
import { DeskParts } from './desk-parts.tsx';
import { CaseSample } from './face/case-sample.tsx';
import { DeskSample } from './face/desk-sample.tsx';
import { FieldsSample } from './face/fields-sample.tsx';
import { PapersSample } from './face/papers-sample.tsx';
import { PlanSample } from './face/plan-sample.tsx';
import { StatesSample } from './face/states-sample.tsx';
import { ThemesSample, TypeSample } from './face/themes-sample.tsx';
import { Forms, FormsApart } from './forms.tsx';
import { History } from './history.tsx';
import { Inbox } from './inbox.tsx';
import { InboxMails, OwnerMails } from './mails.tsx';
import { Problems } from './problems.tsx';
import { Refusals } from './refusals.tsx';
import { Tags } from './tags.tsx';
import { TaskAlerts } from './task-alerts.tsx';

/** A part of the style page, with an address of its own. */
export interface StyleSection {
  readonly id: string;
  readonly title: Text;
  readonly draw: () => ReactNode;
  /** Set as close as an officer's pages. */
  readonly close?: true;
}

/** What pages are built of: web/shared/face/. Pictures of these are held by tests/browser/face.test.ts. */
export const faceSections: readonly StyleSection[] = [
  {
    id: 'themes',
    title: { sv: 'Kommunernas färger', en: 'The municipalities’ colours' },
    draw: () => <ThemesSample />,
  },
  { id: 'type', title: { sv: 'Text och teckningar', en: 'Type and drawings' }, draw: () => <TypeSample /> },
  { id: 'plan', title: { sv: 'Planens delar', en: 'The parts of the plan' }, draw: () => <PlanSample /> },
  { id: 'case', title: { sv: 'Ärendets delar', en: 'The parts of a case' }, draw: () => <CaseSample /> },
  { id: 'fields', title: { sv: 'Fält', en: 'Fields' }, draw: () => <FieldsSample /> },
  { id: 'papers', title: { sv: 'Papper', en: 'Papers' }, draw: () => <PapersSample /> },
  { id: 'states', title: { sv: 'Knappar och lägen', en: 'Buttons and states' }, draw: () => <StatesSample /> },
  {
    id: 'desk',
    title: { sv: 'Handläggarens bord', en: 'The officer’s desk' },
    draw: () => <DeskSample />,
    close: true,
  },
  {
    id: 'desk-wide',
    title: { sv: 'Bordet, luftigt', en: 'The desk, spacious' },
    draw: () => <DeskSample />,
  },
];

/** What pages and mails hold, from the words of acts and their examples. */
export const contentSections: readonly StyleSection[] = [
  {
    id: 'forms',
    title: { sv: 'Formulär', en: 'Forms' },
    draw: () => (
      <>
        <Forms />
        <FormsApart />
      </>
    ),
  },
  { id: 'refusals', title: { sv: 'Det som hindrar', en: 'What stands in the way' }, draw: () => <Refusals /> },
  {
    id: 'rows',
    title: { sv: 'Lägen och rader', en: 'Tags and rows' },
    draw: () => (
      <>
        <Tags />
        <Inbox />
      </>
    ),
  },
  {
    id: 'alerts',
    title: { sv: 'Besked', en: 'Alerts' },
    draw: () => (
      <>
        <TaskAlerts />
        <DeskParts />
        <CaseAlerts />
        <ApplyAlerts />
        <Problems />
      </>
    ),
  },
  { id: 'history', title: { sv: 'Historik', en: 'History' }, draw: () => <History /> },
  { id: 'owner-mails', title: { sv: 'Brev till företagare', en: 'Mails to owners' }, draw: () => <OwnerMails /> },
  {
    id: 'inbox-mails',
    title: { sv: 'Brev till förvaltningar', en: 'Mails to departments' },
    draw: () => <InboxMails />,
  },
];
