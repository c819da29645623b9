import type { Store } from '#domain/ports/store.ts';
import * as attachments from './attachments.ts';
import * as lists from './case-lists.ts';
import * as cases from './cases.ts';
import { countWithinHour } from './counters.ts';
import * as digests from './digests.ts';
import * as drafts from './drafts.ts';
import * as finds from './finds.ts';
import * as inboxLists from './inbox-lists.ts';
import * as inboxes from './inboxes.ts';
import * as looks from './looks.ts';
import * as people from './people.ts';
import * as readings from './readings.ts';
import * as taskDrafts from './task-drafts.ts';
import { putInTask } from './task-facts.ts';

/** The store in one DynamoDB table. What each call promises, `domain/ports/store` says. */
export const store: Store = {
  loadCase: cases.loadCase,
  putFact: cases.putFact,
  putSubmission: cases.putSubmission,
  existingSubmission: cases.existingSubmission,
  nextNumber: cases.nextNumber,
  closeCase: lists.closeCase,
  nameInLists: lists.nameInLists,
  casesOf: lists.casesOf,
  findByReference: lists.findByReference,
  openTask: inboxes.openTask,
  putInTask,
  putToken: inboxes.putToken,
  removeWaiting: inboxes.removeWaiting,
  putRow: inboxes.putRow,
  inboxPage: inboxLists.inboxPage,
  countTasks: inboxLists.countTasks,
  seeNews: inboxes.seeNews,
  lookBy: looks.lookBy,
  isLookedAt: looks.isLookedAt,
  looksDue: looks.looksDue,
  lookedAt: looks.lookedAt,
  sweep: looks.sweep,
  keepSweep: looks.keepSweep,
  putOff: looks.putOff,
  createDraft: drafts.createDraft,
  readDraft: drafts.readDraft,
  saveDraft: drafts.saveDraft,
  markDraftSent: drafts.markDraftSent,
  readTaskDraft: taskDrafts.readTaskDraft,
  saveTaskDraft: taskDrafts.saveTaskDraft,
  forgetTaskDraft: taskDrafts.forgetTaskDraft,
  expectAttachment: attachments.expectAttachment,
  readAttachment: attachments.readAttachment,
  prolongAttachment: attachments.prolongAttachment,
  settleAttachment: attachments.settleAttachment,
  queueNotice: digests.queueNotice,
  noticesBefore: digests.noticesBefore,
  forgetHeld: digests.forgetHeld,
  lastDigest: digests.lastDigest,
  holdNotices: digests.holdNotices,
  beginDigest: digests.beginDigest,
  digestRefused: digests.digestRefused,
  digestSent: digests.digestSent,
  countWithinHour,
  makeFindable: finds.makeFindable,
  findCases: finds.findCases,
  putReading: readings.putReading,
  readingsOf: readings.readingsOf,
  rememberOfficer: people.rememberOfficer,
  officersOf: people.officersOf,
  putAbsence: people.putAbsence,
  absencesOf: people.absencesOf,
  forgetAbsence: people.forgetAbsence,
};
