import type { ActForms } from '#domain/acts/forms.ts';

/** What acts say of their forms, put here when the pages are built (vite.config.ts): pages run none of the acts' rules. */
declare const actFormsAtBuild: ActForms;

export const actForms: ActForms = actFormsAtBuild;
