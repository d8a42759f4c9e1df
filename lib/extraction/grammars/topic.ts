import { LONGEST_PHRASE } from "@/lib/extraction/chain";
import type { Case } from "@/lib/extraction/morphology/declension";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** What was talked about, in the nominative, and the word after it where it stands in the same sentence. */
export interface Topic {
  words: string;
  end: number | null;
}

/** "… о подвозе воды", "…; речь шла об очередях", "Речь шла о квотах" in the next sentence. */
export function readTopic(sentence: Sentence, from: number, { sentences }: Page): Topic | null {
  const here = topicIn(sentence, from, from + 24);
  if (here) return here;
  for (const next of sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.block !== sentence.block) return null;
    const there = toldIn(next);
    if (there) return { words: there.words, end: null };
  }
  return null;
}

/** "Речь шла о квотах", "Говорили о воде", "Обсудили график полива", "Темой были тарифы". */
function toldIn(sentence: Sentence): Topic | null {
  const [opening = ""] = sentence.plain;
  if (/^(?:речь|говорили|беседовали)$/u.test(opening)) return topicIn(sentence, 0, 8);
  const object = /^(?:обсудили|обсуждали)$/u.test(opening) ? ["accusative" as const] : null;
  const subject = /^тем(?:а|ой|ами)$/u.test(opening) ? ["nominative" as const] : null;
  const cases = object ?? subject;
  return cases ? phraseAt(sentence, object ? 1 : 2, cases) : null;
}

function topicIn(sentence: Sentence, from: number, to: number): Topic | null {
  for (let at = from; at < Math.min(to, sentence.words.length); at++) {
    const plain = sentence.plain[at] ?? "";
    if (plain === "." || (plain === "," && !/^(?:где|речь|чтобы)/u.test(sentence.plain[at + 1] ?? ""))) return null;
    if (/^об?$/u.test(plain)) return phraseAt(sentence, at + 1, ["locative"]);
    if (plain === "обсудить") return phraseAt(sentence, at + 1, ["accusative"]);
    if (/^тем(?:а|ой|ами)$/u.test(plain) && /^был[аи]?$/u.test(sentence.plain[at + 1] ?? ""))
      return phraseAt(sentence, at + 2, ["nominative"]);
  }
  return null;
}

/** The noun after "о" with its genitives and "и", to the next mark, verb or preposition of another thing. */
function phraseAt(sentence: Sentence, from: number, cases: readonly Case[]): Topic | null {
  const words = sentence.words.slice(from, from + LONGEST_PHRASE).map(({ text }) => text);
  const group = nounGroup(words, 0, { cases });
  if (!group || sightingAt(sentence, from, "person")) return null;
  let end = from + group.end;
  for (let next = nextEnd(sentence, end, words, from); next > end; next = nextEnd(sentence, end, words, from))
    end = next;
  return { words: nominativeOf(words.slice(0, end - from), { cases }), end };
}

function nextEnd(sentence: Sentence, end: number, words: readonly string[], from: number): number {
  const named = sightingAt(sentence, end, "place", "organisation", "facility");
  if (named) return named.last;
  const date = sentence.plain[end] === "на" ? sightingAt(sentence, end + 1, "date") : null;
  if (date) return date.last;
  const genitive = nounGroup(words, end - from, { cases: ["genitive"] });
  if (genitive) return from + genitive.end;
  const isJoined =
    /^(?:и|на|в|для|через|у|по)$/u.test(sentence.plain[end] ?? "") && !sightingAt(sentence, end + 1, "date");
  const next = isJoined ? nounGroup(words, end + 1 - from) : null;
  return next ? from + next.end : end;
}
