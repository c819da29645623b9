/** How closely a page is set: `officer`, whole lists at a glance, or `owner`, with room around what is pressed. */
export type Density = 'officer' | 'owner';

const place = 'density';

/** What an officer chose in this browser. It tells nothing about anybody, and so it stays after a sign-out. */
export function chosenDensity(): Density {
  try {
    return window.localStorage.getItem(place) === 'owner' ? 'owner' : 'officer';
  } catch {
    return 'officer';
  }
}

/** Sets the page that is open, and every page for officers that comes; where nothing may be kept, until the page is left. */
export function chooseDensity(density: Density): void {
  document.documentElement.dataset.density = density;
  try {
    window.localStorage.setItem(place, density);
  } catch {
    // Somebody has forbidden pages to keep anything.
  }
}
