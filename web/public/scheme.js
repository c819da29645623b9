/*
 * Light or dark, before anything is drawn: what the reader chose here, or else what the machine says. A button with
 * `data-scheme-switch` turns it over, on pages with and without other scripts.
 */
{
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const name = 'color-scheme';
  // Somebody may have forbidden pages to keep anything: then the choice lasts as long as the page.
  const kept = () => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (scheme) => {
    try {
      localStorage.setItem(name, scheme);
    } catch {}
  };
  const show = () => {
    root.dataset.colorScheme = kept() ?? (system.matches ? 'dark' : 'light');
  };
  show();
  system.addEventListener('change', show);
  addEventListener('storage', show);
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-scheme-switch]')) return;
    root.dataset.colorScheme = root.dataset.colorScheme === 'dark' ? 'light' : 'dark';
    keep(root.dataset.colorScheme);
  });
}
