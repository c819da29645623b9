/*
 * Asks for the case of the address while the scripts of its page are on their way: two calls, one after the other. Its key stands
 * behind the #, which no server sees, so nobody can ask earlier. web/applicant/case/case-there.ts takes what was answered, and asks
 * itself where nothing was.
 */
{
  const [caseId, token] = location.hash.slice(1).split('.');
  const kept = `session-${caseId}`;
  const headers = { 'Accept-Language': location.pathname.startsWith('/en/') ? 'en' : 'sv' };
  const answered = async (path, how) => {
    const response = await fetch(path, how);
    if (!response.ok) throw new Error(path);
    return response.json();
  };
  const opened = async () => {
    const body = JSON.stringify({ caseId, token });
    const posted = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body };
    const { session } = await answered('/api/sessions', posted);
    sessionStorage.setItem(kept, session);
    return session;
  };
  const asked = async () => {
    const session = sessionStorage.getItem(kept) ?? (await opened());
    return answered(`/api/cases/${encodeURIComponent(caseId)}`, {
      headers: { ...headers, Authorization: `Bearer ${session}` },
    });
  };
  if (caseId && token) globalThis.askedCase = asked().catch(() => undefined);
}
