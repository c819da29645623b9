/**
 * What a target that is not AWS may lack: versions of a state machine, the scan of files, the newer pages to sign in on, the
 * tokens by which DNS proves that a mail domain is ours.
 */
export type Lack = 'route-alias' | 'scan' | 'managed-login' | 'dkim-tokens';
