/**
 * The Web Annotation Data Model as JSON-LD, as far as we write it.
 * → https://www.w3.org/TR/annotation-model/
 */
export const ANNO_CONTEXT = "http://www.w3.org/ns/anno.jsonld";
export const ANNO_PROFILE = `application/ld+json; profile="${ANNO_CONTEXT}"`;

export interface Agent {
  id?: string;
  type: "Person" | "Organization" | "Software";
  name: string;
}

export interface TextualBody {
  type: "TextualBody";
  value: string;
  format?: "text/markdown" | "text/plain";
  language?: string;
  purpose: string;
}

/** Offsets are Unicode code points, `end` exclusive. */
export type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix?: string; suffix?: string }
  | { type: "TextPositionSelector"; start: number; end: number }
  | { type: "FragmentSelector"; conformsTo: string; value: string };

export interface SpecificResource {
  type: "SpecificResource";
  source: string;
  /** The revision on whose text the selectors stand. */
  scope?: string;
  state?: { type: "TimeState"; sourceDate: string; cached: string }[];
  selector?: Selector[];
  styleClass?: string;
}

export interface WebAnnotation {
  "@context": string | (string | Record<string, string>)[];
  id: string;
  type: "Annotation";
  motivation: string | string[];
  created: string;
  modified?: string;
  creator?: Agent;
  generator?: Agent;
  body?: TextualBody | TextualBody[];
  target: string | SpecificResource;
  /** Must be there where a target has a styleClass. */
  stylesheet?: { id: string; type: "CssStylesheet" };
  canonical?: string;
  via?: string | string[];
  audience?: { type: "Audience"; name: string };
}

/** One stays one, several are a list: clients of the model must take both. */
export const oneOrMany = <T>(list: readonly T[]): T | T[] => {
  const [first] = list;
  return list.length === 1 && first !== undefined ? first : [...list];
};

/** Quote and position of the same words, for clients that know either. */
export function wordsSelectors(
  quote: { exact: string; prefix: string; suffix: string },
  codePoints: { start: number; end: number },
): Selector[] {
  const { exact, prefix, suffix } = quote;
  return [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", ...codePoints },
  ];
}
