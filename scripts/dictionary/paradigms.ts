import type { Features } from "@/lib/extraction/morphology/grammar";
import { featuresOf } from "./features-of";
import type { SourceForm } from "./open-corpora";

export interface Form {
  prefix: number;
  suffix: number;
  features: number;
}

/** Paradigms whose forms differ in nothing we tell apart are one; `of` says which became which. */
export interface ParadigmTable {
  paradigms: Form[][];
  of: (number | null)[];
  suffixes: string[];
  features: Features[];
  /** The number of the features that a tag of the source has. */
  featuresOfTag(tag: string): number | null;
}

export function paradigmTable(sources: readonly SourceForm[][]): ParadigmTable {
  const suffixes = new Numbered<string>();
  const features = new Numbered<Features>();
  const known = new Numbered<Form[]>();
  const byTag = new Map<string, number | null>();
  const featuresOfTag = (tag: string): number | null => {
    const before = byTag.get(tag);
    if (before !== undefined) return before;
    const found = featuresOf(tag);
    const number = found && features.numberOf(found);
    byTag.set(tag, number);
    return number;
  };
  const of = sources.map((source) => {
    const forms = unabridgedFirst(source).flatMap(({ prefix, suffix, tag }) => {
      const number = featuresOfTag(tag);
      return number === null ? [] : [{ prefix, suffix: suffixes.numberOf(suffix), features: number }];
    });
    return forms.length > 0 ? known.numberOf(forms) : null;
  });
  return { paradigms: known.all, of, suffixes: suffixes.all, features: features.all, featuresOfTag };
}

/** The first form is the one that is listed: "месяц" and not "мес", which the source has before it. */
function unabridgedFirst(forms: readonly SourceForm[]): readonly SourceForm[] {
  const whole = forms.find(({ tag }) => !/\bAbbr\b/u.test(tag));
  return whole && whole !== forms[0] ? [whole, ...forms.filter((form) => form !== whole)] : forms;
}

/** Things in the order of their first coming, each once. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(thing: T): number {
    const key = JSON.stringify(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
