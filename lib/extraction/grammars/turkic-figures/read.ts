import type { Thing } from "@/lib/extraction/grammars/turkic-figures/scene";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** Whose figure it is, in the nominative. */
export interface Subject {
  name: string;
  entity: string | null;
  /** The first word that names it, where it stands in the same sentence. */
  first: number | null;
}

/** What is named, as the subject of a figure in its own sentence. */
export const subjectFrom = ({ name, entity, first }: Thing): Subject => ({ name, entity, first });

/** What a construction says of an amount. */
export interface Measured {
  rule: string;
  /** Null where the construction does not say whose figure it is. */
  subject: Subject | null;
  measure: string | null;
  per?: string | null;
  /** Left out where the clause says it. */
  date?: string | null;
  change?: "up" | "down" | null;
  /** The noun that is counted, where the words beside the number say it. */
  unit?: string;
  /** The words of the sentence that say it, besides those of the amount. */
  first: number;
  end: number;
  /** How plainly the words say it, 0 to 1. */
  plain: number;
}

/** What is understood of an amount. */
export interface Read {
  amount: QuantitySighting;
  rule: string;
  subject: Subject;
  measure: string | null;
  per: string | null;
  date: string | null;
  first: number;
  end: number;
  confidence: number;
}
