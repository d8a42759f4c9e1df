import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Role, TurkicClause } from "@/lib/extraction/grammars/turkic-roles";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** A clause with the verb of a happening at its end. */
export interface Happening extends TurkicClause {
  page: Page;
  /** It is announced: "ачылат", "boradi". */
  isToCome: boolean;
}

/** Which word is the verb of a happening, by its own and those around it. */
export type IsVerb = (words: readonly TurkicWord[], at: number) => boolean;

/** A rule for what happens at the last verb of its kind in a sentence; of what is yet to come a date is asked. */
export function happeningRule(
  id: string,
  isVerb: IsVerb,
  read: (happening: Happening, id: string) => ExtractedFact[],
): FactRule {
  return {
    id,
    stage: "facts",
    languages: TURKIC_LANGUAGES,
    find(sentence: Sentence, cast: Cast, page: Page) {
      if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
      const { language } = page.document;
      const words = turkicWords(sentence, language);
      const verb = words.findLastIndex((_, at) => isVerb(words, at) && !isDenied(words, at));
      if (verb < 1) return [];
      const isToCome = isPresent(words[verb]?.key ?? "");
      if (isToCome && sightings(sentence, "date").length === 0) return [];
      const first = clauseStart(sentence, verb);
      return read({ sentence, words, first, verb, cast, language, page, isToCome }, id);
    },
  };
}

/** The present is announced, "макчы" and "moqchi" intended. */
const isPresent = (key: string): boolean => TO_COME.test(key) && !/^(?:imzola|boshla)di(?:lar)?$/u.test(key);
const TO_COME = /(?:[аеоө]т|йт|макчы|мекчи|мокчу|мөкчү|adi|adilar|ydi|moqchi)$/u;

const isDenied = (words: readonly TurkicWord[], at: number): boolean =>
  /^(?:жок|эмес|emas|yoʻq)$/u.test(words[at + 1]?.key ?? "");

/** Words after a colon tell of their own, and so do those in quotation marks where the verb is among them. */
function clauseStart({ words }: Sentence, verb: number): number {
  let closed = 0;
  for (let at = verb - 1; at >= 0; at--) {
    const text = words[at]?.text ?? "";
    if (/^[:;]$/u.test(text) && closed === 0) return at + 1;
    if (/^[»”]$/u.test(text)) closed++;
    if (/^[«“]$/u.test(text) && closed-- === 0) return at + 1;
  }
  return 0;
}

export const namesOf = (roles: readonly Role[]): string[] => [...new Set(roles.map(({ name }) => name))];
export const idsOf = (roles: readonly Role[]): string[] => [...new Set(roles.flatMap(({ entity }) => entity ?? []))];
export const spanOfRoles = (verb: number, roles: readonly (Role | null)[]): [number, number] => [
  Math.min(verb, ...roles.map((role) => role?.first ?? verb)),
  Math.max(verb + 1, ...roles.map((role) => role?.end ?? verb)),
];
