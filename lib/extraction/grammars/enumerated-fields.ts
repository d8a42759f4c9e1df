import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import type { Sentence } from "@/lib/extraction/reading";

/**
 * The word after the fields that a name or a post goes on with: "Министерство культуры | , информации и молодёжной политики",
 * "министр труда | , социального обеспечения и миграции". Things in the genitive, parted by commas and an "и" before the
 * last; `from` where they are no such list.
 */
export function enumeratedFieldsEnd(sentence: Sentence, from: number): number {
  let at = from;
  for (let fields = 0; fields < MOST_FIELDS; fields++) {
    const mark = sentence.plain[at] ?? "";
    const end = /^(?:,|и)$/u.test(mark) ? fieldEnd(sentence, at + 1) : at;
    if (end === at) return from;
    if (mark === "и") return fields > 0 || sentence.plain.slice(Math.max(0, from - 6), from).includes(",") ? end : from;
    at = end;
  }
  return from;
}

const MOST_FIELDS = 5;

/** One field: a thing with its adjectives, and what it is of ("развития | регионов"). */
function fieldEnd({ words }: Sentence, from: number): number {
  const texts = words.slice(from, from + 6).map(({ text }) => text);
  let end = 0;
  for (let times = 0; times < 2; times++) {
    if (!/^\p{Ll}/u.test(texts[end] ?? "")) break;
    const group = nounGroup(texts, end, { cases: ["genitive"] });
    if (group?.head.pos !== "noun" || group.case !== "genitive" || group.head.animate) break;
    end = group.end;
  }
  return end === 0 ? from - 1 : from + end;
}
