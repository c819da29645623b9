/** What a matter is: examined and granted, told beforehand, entered in a register, or said to another body that decides. */
export type PermitKind = 'permit' | 'notification' | 'registration' | 'opinion';
