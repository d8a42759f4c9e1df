import { named } from "@/lib/extraction/grammars/turkic-phrases";
import type { Role, TurkicClause } from "@/lib/extraction/grammars/turkic-roles";
import { turkicWord } from "@/lib/extraction/grammars/turkic-words";
import { sightingAt, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** "айылдын тургундары | менен", "yosh tadbirkorlar | bilan": people without a name, in the nominative. */
export function groupBefore({ sentence, words, first, verb, language }: TurkicClause): Role | null {
  for (let at = verb - 1; at > first; at--) {
    const word = words[at];
    if (!word?.form.plural || word.form.case !== "nominative" || !/^(?:менен|bilan)$/u.test(words[at + 1]?.key ?? ""))
      continue;
    if (!PEOPLE.test(word.form.stem) && !word.classes.includes("post")) continue;
    let from = at;
    while (from > first && at - from < 2 && isAttribute(from - 1)) from--;
    return { name: named(sentence, words, from, at, language).name, entity: null, first: from, end: at + 1 };
  }
  return null;

  function isAttribute(at: number): boolean {
    const [word, token] = [words[at], sentence.words[at]];
    if (!word || token?.kind !== "word" || sightingAt(sentence, at, "person", "date", "position")) return false;
    return (
      word.form.case === "genitive" ||
      (/^\p{Ll}/u.test(token.text) && /(?:[лдт][ыиуү]к|луу|лүү|iy|yosh|жаш)$/u.test(word.key))
    );
  }
}

/** "Делегация", "delegatsiya": who travels together, without a name. */
export function delegations({ sentence, words, first, verb }: TurkicClause): Role[] {
  const at = words.findIndex(
    ({ form }, place) =>
      place >= first && place < verb && /^(?:делегация|delegatsiya)$/u.test(form.stem) && form.case === "nominative",
  );
  const text = sentence.words[at]?.text.toLowerCase();
  return at < 0 || text === undefined ? [] : [{ name: text, entity: null, first: at, end: at + 1 }];
}

/** What a common noun alone stands for: "тойкана", once "«Жайлоо» тойканасы" has been named. */
export function referredThing(clause: TurkicClause, thing: Role, { sentences }: Page): Role {
  const { sentence, words, cast, language } = clause;
  const noun = words[thing.end - 1];
  if (thing.entity !== null || thing.end - thing.first > 1 || !noun) return thing;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 12); index--) {
    const earlier = sentences[index];
    const seen = earlier && sightings(earlier, "facility", "organisation").findLast(({ name }) => isOf(name));
    const entity = seen && cast.entityOf(seen);
    if (entity) return { ...thing, name: entity.name, entity: entity.id };
  }
  return thing;

  function isOf(name: string): boolean {
    const all = name.split(" ");
    return all.length > 1 && turkicWord(all.at(-1) ?? "", language).form.stem === noun?.form.stem;
  }
}

const PEOPLE =
  /^(?:тургун|жашоочу|ишкер|окуучу|студент|жаш|ардагер|мекендеш|эл|жаран|aholi|yosh|talaba|oʻquvchi|tadbirkor|fuqaro|vatandosh|faxriy|vakil|өкүл|ветеран|мигрант|dehqon|fermer|jurnalist)$/u;
