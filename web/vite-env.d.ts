/// <reference types="vite/client" />

/** The catalogue of this installation, to plan from (lib/build/catalogue-of-pages.ts). */
declare module 'virtual:catalogue' {
  const catalogue: import('#domain/definitions/catalogue.ts').Catalogue;
  export default catalogue;
}
