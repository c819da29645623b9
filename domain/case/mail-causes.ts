/** What a department, or the coordinator, is told of a task. */
export type NoticeKind =
  | 'opened'
  | 'answered'
  | 'papers'
  | 'message'
  | 'decision-asked'
  | 'talk'
  | 'company'
  | 'gate-open'
  | 'withdrawn'
  | 'not-needed'
  | 'assigned'
  | 'recommended'
  | 'returned'
  | 'reminder'
  | 'opinion-given'
  | 'opinion-late'
  | 'opinion-undelivered'
  | 'suggestion';

/** What a body outside the catalogue is told of the question that it was asked. */
export type ConsultedKind = 'question' | 'reminder' | 'overdue' | 'taken-back';

/** A question's id, and its round after it where it is not the first: what was written before there were rounds is of the first. */
export const ofRound = (request: string, round: number): string => (round === 0 ? request : `${request}/${round}`);

/** Why a mail is sent. One mail for each cause, ever. */
export const mailCause = {
  receipt: 'receipt',
  /** The receipt once more, to an address that was corrected for the nth time. */
  receiptAgain: (number: number) => `receipt-again/${number}`,
  closed: 'closed',
  decision: (permit: string) => `decision/${permit}`,
  request: (request: string) => `request/${request}`,
  /** `round`: how often something of the question has been asked for again. */
  requestReminder: (request: string, round = 0) => `request-reminder/${ofRound(request, round)}`,
  takenBack: (request: string) => `taken-back/${request}`,
  /** `number`: of its fact in the task, since a day can be given that was given before. */
  extended: (request: string, lastDay: string, number: number) => `extended/${request}/${lastDay}.${number}`,
  withdrawn: (permit: string) => `withdrawn/${permit}`,
  /** What an act tells the applicant. `about`: a permit, or a task; of a task that has ended meanwhile nothing is told. */
  ofAct: (act: string, about: string) => `${act}/${about}`,
  late: (task: string) => `late/${task}`,
  fileLost: (file: string) => `file-lost/${file}`,
  /** About another address for the applicant: `kind` is what is said, `ask` what was asked for. */
  address: (kind: 'confirm' | 'asked' | 'new' | 'left' | 'stopped' | 'lost', ask: number) => `address-${kind}/${ask}`,
  link: (generation: number) => `link/${generation}`,
  /** To the mailbox of a body outside the catalogue. `number`: how often its link has been sent again. */
  consulted: (kind: ConsultedKind, referral: string, number: number) => `referral-${kind}/${referral}/${number}`,
  /** To whoever has the task. `detail` tells notices of one kind apart. */
  notice: (kind: NoticeKind, task: string, detail = '0') => `notice/${kind}/${task}/${detail}`,
} as const;

/** What a cause says. A `notice` goes to a department or the coordinator, a `referral-` to a body outside, all else to the applicant. */
export type ParsedCause =
  | {
      readonly to: 'inbox';
      readonly kind: NoticeKind;
      readonly task: string;
      readonly detail: string;
    }
  | { readonly to: 'consulted'; readonly kind: ConsultedKind; readonly referral: string; readonly number: number }
  | { readonly to: 'applicant'; readonly kind: string; readonly id: string };

export function parseCause(cause: string): ParsedCause {
  const [kind = '', second = '', third = '', ...rest] = cause.split('/');
  if (kind.startsWith('referral-'))
    return {
      to: 'consulted',
      kind: kind.slice('referral-'.length) as ConsultedKind,
      referral: second,
      number: Number(third),
    };
  return kind === 'notice'
    ? { to: 'inbox', kind: second as NoticeKind, task: third, detail: rest.join('/') }
    : { to: 'applicant', kind, id: cause.slice(kind.length + 1) };
}

/** The request of the id of a cause that says more of it after a last `/`, such as `extended`: its new last day. */
export const extendedRequest = (id: string): string => id.slice(0, id.lastIndexOf('/'));

/** Whether the mail for a cause goes to the applicant, and not to an inbox. A department's reminder was once a cause of its own. */
export const isToApplicant = (cause: string): boolean => !/^(notice|task-reminder|referral-[a-z-]+)\//.test(cause);
