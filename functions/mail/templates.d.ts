/** Compiled by the bundler: MJML to responsive HTML, text as it is. Both are Mustache templates. */
declare module '*.mjml' {
  const html: string;
  export default html;
}
declare module '*.txt' {
  const text: string;
  export default text;
}
declare module 'mustache' {
  export function render(template: string, view: unknown): string;
  const mustache: { render: typeof render };
  export default mustache;
}
