/** One figure. A missing data set is a row without a value, and said so; a bar that is not ours to hold is a reference. */
export interface Row {
  name: string;
  value: number | string | null;
  unit: string;
  bar: number | string | null;
  pass: boolean | null;
  reference: string;
}

export const skipped = (name: string, why: string): Row => ({
  name,
  value: null,
  unit: "",
  bar: null,
  pass: null,
  reference: `skipped: ${why}`,
});
