/** What speaks for a find (above 0) or against it (below 0), in log-odds; counted only where it holds. */
export type Ground = readonly [holds: boolean, by: number];

/** How sure a rule may be: the odds of what it usually finds, moved by each ground that holds; in hundredths. */
export function sureness(usual: number, ...grounds: readonly Ground[]): number {
  const odds = grounds.reduce((sum, [holds, by]) => (holds ? sum + by : sum), Math.log(usual / (1 - usual)));
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
