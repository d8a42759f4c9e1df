/** What the steps of an import say, in the language of the page. */
export interface ImportWords {
  file: string;
  fileHint: string;
  check: string;
  bring: string;
  other: string;
  pending: string;
  would: string;
  came: string;
  nothingYet: string;
  seeMine: string;
  refusals: string;
  of: string;
  count: string;
}
