/** Where nothing may be kept, it is remembered as long as the page is there. */
const remembered = new Map<string, string>();

/** What this tab keeps, over reloads where the browser lets it; a browser that keeps nothing refuses even the question. */
export const thisTab = {
  read: (key: string): string | undefined => {
    try {
      return window.sessionStorage.getItem(key) ?? undefined;
    } catch {
      return remembered.get(key);
    }
  },
  keep: (key: string, value: string): void => {
    try {
      window.sessionStorage.setItem(key, value);
    } catch {
      remembered.set(key, value);
    }
  },
  forget: (key: string): void => {
    remembered.delete(key);
    try {
      window.sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
