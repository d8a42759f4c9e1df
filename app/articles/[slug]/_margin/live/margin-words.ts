/** A sentence in each plural form of its language, the figure as "#". */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

export interface MarginWords {
  close: string;
  keys: string;
  nobody: string;
  noMore: string;
  loading: string;
  failed: string;
  again: string;
  reset: string;
  onlyFacts: string;
  noneFound: string;
  /** With "{total}". */
  found: Forms;
  here: Forms;
  more: Forms;
  ofParagraph: Forms;
  /** With "{at}", "{total}", "{person}" and "{words}". */
  stepped: string;
}

/** "#" by the figure, in the form that the language of the page asks for. */
export function counted(forms: Forms, count: number): string {
  const form = forms[new Intl.PluralRules(document.documentElement.lang || "ru").select(count)];
  return (form ?? forms.other ?? forms.one ?? "#").replace("#", String(count));
}

/** Puts values in the place of their names: "{at}". */
export const filled = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
