import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What the noun of a name says that it is, where the tagger took it for a body, a place or somebody: an opera and a prize are works,
 * a brand of petrol and a site on which somebody writes are too, and "Ташкентскую | консерваторию" is a school, not a town.
 */
export function byItsNoun(sentence: Sentence, span: Tagged): Tagged {
  if (span.kind === "place") return withSchool(sentence, span);
  if (span.kind === "person") return isVillage(sentence, span) ? { ...span, kind: "place" } : span;
  if (span.kind !== "organisation") return span;
  const isFuel = /^аи-\d{2,3}$/u.test(sentence.plain[span.first] ?? "");
  return isFuel || isWork(sentence, span) || isWhereOneWrites(sentence, span) ? { ...span, kind: "work" } : span;
}

/** "жителями села | Максат": one word behind the noun of a settlement, with no post before that. */
const isVillage = ({ plain }: Sentence, { first, last }: Tagged): boolean =>
  last === first + 1 &&
  /^(?:сел[аоеу]|селом|аил(?:а|е|у|ом)?|айыл|поселк[аеу]|поселок|деревн[яеию]|аул(?:а|е|у|ом)?|кишлак(?:а|е|у|ом)?)$/u.test(
    plain[first - 1] ?? "",
  ) &&
  !/^(?:глав|аким|старост)/u.test(plain[first - 2] ?? "");

/** "опера «Курманбек»", "премия имени Токтогула"; not "премия", of which nothing more is said. */
function isWork({ plain }: Sentence, { first, last }: Tagged): boolean {
  if (last - first < 2) return false;
  const lemma = readingsOf(plain[first] ?? "").find(({ pos }) => pos === "noun")?.lemma ?? "";
  const next = plain[first + 1] ?? "";
  return (WORKS.has(lemma) && /^[«„“"]$/u.test(next)) || (PRIZES.has(lemma) && /^(?:имени|[«„“"])$/u.test(next));
}

const WORKS: ReadonlySet<string> = new Set(
  "опера балет эпос роман повесть рассказ поэма стихотворение пьеса спектакль фильм кинофильм мультфильм сериал симфония песня альбом книга сборник картина".split(
    " ",
  ),
);
const PRIZES: ReadonlySet<string> = new Set("премия орден медаль стипендия".split(" "));

/** "на своей странице в | «Фейсбуке»": a site by which somebody tells something; a company where it does something itself. */
function isWhereOneWrites({ plain }: Sentence, { first, last }: Tagged): boolean {
  const name = plain.slice(first, last).filter((word) => !/^[«»„“”"]$/u.test(word));
  return name.length === 1 && SITES.test(name[0] ?? "") && /^(?:во?|на|через|из)$/u.test(plain[first - 1] ?? "");
}

const SITES =
  /^(?:фейсбук|инстаграм|телеграм|твиттер|ютуб|тикток|вотсап|ватсап|вконтакт|одноклассник)\p{Ll}{0,2}$|^(?:facebook|instagram|telegram|twitter|youtube|tiktok|whatsapp|threads)$/u;

/** An adjective alone is no town; with the school behind it, it is a name. "улица | Киевская" stays. */
function withSchool({ plain, words, seen }: Sentence, span: Tagged): Tagged {
  const { first, last, depth } = span;
  const isKnown = seen.get(first)?.some(({ kind }) => kind === "place") ?? false;
  if (last !== first + 1 || depth > 0 || isKnown || !/ск(?:ую|ой|ая|ого|ому|ом|им|ий|ое)$/u.test(plain[first] ?? ""))
    return span;
  const isSchool = /^\p{Ll}/u.test(words[last]?.text ?? "") && SCHOOLS.test(plain[last] ?? "");
  return isSchool ? { ...span, kind: "organisation", last: last + 1 } : span;
}

const SCHOOLS =
  /^(?:консерватори(?:ю|я|и|ей)|академи(?:ю|я|и|ей)|университет(?:а|у|ом|е)?|институт(?:а|у|ом|е)?|училищ(?:е|а|у|ем)|гимнази(?:ю|я|и|ей)|духовн\p{L}+)$/u;
