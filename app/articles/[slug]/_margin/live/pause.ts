/** Lets the browser draw and answer before the work goes on: no task of ours should be felt. */
export const pause = (): Promise<void> => new Promise((over) => requestAnimationFrame(() => setTimeout(over)));
