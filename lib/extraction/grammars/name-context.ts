import { LONGEST_PHRASE } from "@/lib/extraction/chain";
import type { NameContext } from "@/lib/extraction/grammars/name-in-nominative";
import type { Case } from "@/lib/extraction/morphology/declension";
import { isVerb } from "@/lib/extraction/morphology/word-class";
import { isCapital, type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** What the words around a name tell of its case and gender; posts count when they have been seen before. */
export function contextOfName(sentence: Sentence, first: number, last: number): NameContext {
  const post = postBefore(sentence, first);
  if (isOfAnother(sentence, first, last)) return { cases: ["genitive"], gender: null };
  if (post && isMadeSo(sentence, post)) return { cases: ["accusative"], gender: null };
  if (post && post.cases.length > 0) return { cases: governedOf(sentence, post), gender: null };
  const [before, after] = [sentence.plain[first - 1] ?? "", sentence.plain[last] ?? ""];
  const governed = GOVERNED[before];
  if (governed) return { cases: governed, gender: null };
  return subjectOf(after) ?? subjectOf(before) ?? { cases: [], gender: null };
}

/** "назначил | генеральным директором | Азизу": the post in the instrumental is what the name is made, whose case is another. */
const isMadeSo = ({ plain }: Sentence, { first, cases }: PositionSighting): boolean =>
  cases.includes("instrumental") &&
  plain
    .slice(Math.max(0, first - 5), first)
    .some((word) => /^(?:пере)?(?:назначи|избра|выбра|утверди|поставил|сдела)л?(?:а|о|и|т|ют|ят)?$/u.test(word));

/** "заместитель | Умарова | Дильмурод Боймуродов": a surname right before another's full name says whose deputy he is. */
const isOfAnother = ({ words }: Sentence, first: number, last: number): boolean =>
  last === first + 1 &&
  /(?:[оеё]ва|[иы]на)$/u.test(words[first]?.text ?? "") &&
  isCapital(words[last]) &&
  isCapital(words[last + 1]);

/** "по словам | главы района": of the cases that the form allows, those that the word before it governs. */
function governedOf({ plain }: Sentence, { first, cases }: PositionSighting): readonly Case[] {
  const governed = GOVERNED[plain[first - 1] ?? ""] ?? [];
  const both = cases.filter((each) => governed.includes(each));
  return both.length > 0 ? both : cases;
}

/** The post that ends right before a name, or before the comma or dash in front of it. */
function postBefore(sentence: Sentence, first: number): PositionSighting | null {
  const ends = /^[,—–-]$/u.test(sentence.plain[first - 1] ?? "") ? first - 1 : withoutOrigin(sentence, first);
  for (let at = ends - 1; at >= 0 && at > ends - LONGEST_PHRASE; at--) {
    const post = sightingAt(sentence, at, "position");
    if (post) return post.last === ends ? post : null;
  }
  return null;
}

/** "ихтиолога | из Алматы | Надира Мамилова": where somebody comes from stands between post and name. */
function withoutOrigin({ plain, seen }: Sentence, first: number): number {
  for (let at = first - 1; at > first - 4 && at > 0; at--) {
    const isPlace = seen.get(at)?.some(({ kind, last }) => kind === "place" && last === first);
    if (isPlace && plain[at - 1] === "из") return at - 1;
  }
  return first;
}

/** "сказала" ⇒ a woman in the nominative, "сказал" ⇒ a man, "сообщает" ⇒ the nominative of either. */
function subjectOf(word: string): NameContext | null {
  if (!isVerb(word)) return null;
  if (/[аеиыуяо]л(?:ся)?$/u.test(word)) return { cases: ["nominative"], gender: "male" };
  if (/[аеиыуяо]ла(?:сь)?$/u.test(word)) return { cases: ["nominative"], gender: "female" };
  return /[еиую]т(?:ся)?$/u.test(word) ? { cases: ["nominative"], gender: null } : null;
}

const GOVERNED: Readonly<Record<string, readonly Case[]>> = {
  с: ["instrumental"],
  со: ["instrumental"],
  между: ["instrumental"],
  над: ["instrumental"],
  к: ["dative"],
  ко: ["dative"],
  благодаря: ["dative"],
  у: ["genitive"],
  от: ["genitive"],
  для: ["genitive"],
  без: ["genitive"],
  вместо: ["genitive"],
  против: ["genitive"],
  из: ["genitive"],
  после: ["genitive"],
  имени: ["genitive"],
  словам: ["genitive"],
  мнению: ["genitive"],
  о: ["locative"],
  об: ["locative"],
  при: ["locative"],
  через: ["accusative"],
  про: ["accusative"],
  цитирует: ["accusative"],
  цитируют: ["accusative"],
  процитировал: ["accusative"],
  процитировала: ["accusative"],
  процитировали: ["accusative"],
  переговоры: ["genitive"],
  переговоров: ["genitive"],
  визит: ["genitive"],
  визита: ["genitive"],
  встреча: ["genitive"],
  встречи: ["genitive"],
  встрече: ["genitive"],
  отставка: ["genitive"],
  отставку: ["genitive"],
  отставки: ["genitive"],
  // Of many: no one name is their subject.
  назначили: ["accusative"],
  избрали: ["accusative"],
  выбрали: ["accusative"],
  утвердили: ["accusative"],
  освободили: ["accusative"],
  отстранили: ["accusative"],
  уволили: ["accusative"],
  сняли: ["accusative"],
  задержали: ["accusative"],
  арестовали: ["accusative"],
  наградили: ["accusative"],
};
