/** Only while somebody edits (`npm run dev`): fetches the page anew when it has changed, and shows what does not hold. */
const madeWith = new URL(import.meta.url).searchParams.get('state');
const shown = document.createElement('section');
shown.lang = 'en';
shown.setAttribute('role', 'alert');
// Set one by one: the pages' security policy lets no style in from markup.
Object.assign(shown.style, {
  position: 'fixed',
  insetInline: '0',
  bottom: '0',
  zIndex: '2147483647',
  maxHeight: '60vh',
  overflow: 'auto',
  padding: '1rem 1.5rem',
  borderTop: '4px solid #b3261e',
  background: '#1c1b1b',
  color: '#fff',
  font: '0.9rem/1.5 ui-monospace, monospace',
  whiteSpace: 'pre-wrap',
});

listen();

function listen() {
  const stream = new EventSource('/dev/live-reload');
  stream.addEventListener('message', ({ data }) => {
    const { state, problem } = JSON.parse(data);
    shown.textContent = problem;
    if (problem === '') shown.remove();
    else document.body.append(shown);
    if (state !== madeWith) window.location.reload();
  });
  // A server that starts anew answers with an error first, which a stream takes for an end.
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  });
}
