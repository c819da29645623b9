/** What spreads the looks at tasks over a morning: the case and the task. */
export const lookSeed = (caseId: string, task: string): string => `${caseId}/${task}`;
