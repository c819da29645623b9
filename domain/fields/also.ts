/** How many municipalities an application can go to beside the first. */
export const mostOthers = 10;
