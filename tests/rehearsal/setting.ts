/** What `npm run rehearse` says of where things are. @throws Error when it was not run by it */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`run this by npm run rehearse: ${name} is missing`);
  return value;
}
