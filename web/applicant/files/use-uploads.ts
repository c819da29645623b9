import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLeaveWarning } from '../../shared/use-leave-warning.ts';
import { isOnItsWay, type Upload, Uploads } from './uploads.ts';

/** The files on their way of one form. A file cannot be kept on the device, so the browser asks before the page is left. */
export function useUploads(): { readonly uploads: Uploads; readonly all: readonly Upload[] } {
  const [uploads] = useState(() => new Uploads());
  const all = useSyncExternalStore(uploads.subscribe, uploads.all, uploads.all);
  useEffect(() => {
    window.addEventListener('online', uploads.retryLost);
    return () => window.removeEventListener('online', uploads.retryLost);
  }, [uploads]);
  useLeaveWarning(all.some((u) => isOnItsWay(u) || u.state === 'lost'));
  return { uploads, all };
}
