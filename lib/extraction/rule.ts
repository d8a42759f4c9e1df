import type { Cast } from "@/lib/extraction/cast";
import type { Document } from "@/lib/extraction/document";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Sentence, Sighting } from "@/lib/extraction/reading";

/** What is known of the whole document when one of its sentences is read. */
export interface Page {
  document: Document;
  sentences: readonly Sentence[];
}

/** Finds words that name something. It sees what the rules before it have seen, and nothing else. */
export interface MentionRule {
  /** Shown to readers by the message `rules.<id>`. */
  id: string;
  stage: "mentions";
  /** Languages it can read; null: all. */
  languages: readonly string[] | null;
  find(sentence: Sentence, page: Page): Sighting[];
}

/** Finds facts in a sentence all of whose mentions are known, as are the people and things of the document. */
export interface FactRule {
  id: string;
  stage: "facts";
  languages: readonly string[] | null;
  find(sentence: Sentence, cast: Cast, page: Page): ExtractedFact[];
}

export type Rule = MentionRule | FactRule;

export const reads = (rule: Rule, language: string): boolean => !rule.languages || rule.languages.includes(language);
