import { enumeratedFieldsEnd } from "@/lib/extraction/grammars/enumerated-fields";
import { ORGANISATION_NOUNS, SPEAKING_UNITS } from "@/lib/extraction/lexicon/organisations";
import { BODY_NOUNS } from "@/lib/extraction/lexicon/sources";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import type { Sentence } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/** "современный | технопарк «Марварид»": what only describes a thing that has its name in quotation marks. */
export function withoutDescription({ words, plain }: Sentence, span: Tagged): Tagged {
  if (span.kind !== "organisation" && span.kind !== "facility") return span;
  const quoted = span.first + plain.slice(span.first, span.last).indexOf("«");
  if (quoted < span.first) return span;
  let { first } = span;
  while (first < quoted - 1 && DESCRIBES.test(plain[first] ?? "") && /^\p{Ll}/u.test(words[first]?.text ?? "")) first++;
  return first === span.first ? span : { ...span, first };
}

const DESCRIBES =
  /^(?:современн|инновационн|нов|стар|учебн|строящ|построенн|будущ|строительн|знаменит|известн|крупн|местн|частн|столичн|собственн|ведущ|бывш)(?:ый|ая|ое|ого|ую|ой|ом|ому|ым|ий|его|ему|ем|им|ееся|аяся|ийся|егося|емуся|имся|емся)$/u;

/** "председатель правления | «Байтерека»": a board is part of the post, and its holder's body the firm. */
export const withoutBoard = ({ plain }: Sentence, span: Tagged): Tagged =>
  span.kind === "organisation" &&
  span.depth > 0 &&
  plain[span.first] === "правления" &&
  span.last > span.first + 1 &&
  /^председател/u.test(plain[span.first - 1] ?? "")
    ? { ...span, first: span.first + 1 }
    : span;

/** "председатель | Госкомитета | по экологии": what a body is for belongs to its name, as far as the post goes. */
export function withField({ plain }: Sentence, span: Tagged, names: readonly Tagged[]): Tagged {
  if (span.kind !== "organisation" || span.depth === 0 || plain[span.last] !== "по") return span;
  if (!HAS_FIELD.test(plain[span.last - 1] ?? "")) return span;
  const post = names.find(({ kind, first, last }) => kind === "position" && first < span.first && last > span.last + 1);
  return post ? { ...span, last: post.last } : span;
}

const HAS_FIELD = /(?:комитет|комисси|агентств|служб|управлени|департамент|центр|инспекци|фонд|совет|штаб)\p{L}{0,3}$/u;

/** "Министерство культуры | , информации и молодёжной политики": all that a body or a post is for. */
export function withAllFields(sentence: Sentence, span: Tagged): Tagged {
  if (span.kind !== "organisation" && span.kind !== "position") return span;
  const said = sentence.plain.slice(span.first, span.last);
  return said.some((plain) => MINISTRIES.test(plain))
    ? { ...span, last: enumeratedFieldsEnd(sentence, span.last) }
    : span;
}

const MINISTRIES =
  /^(?:(?:вице-|зам|экс-)?министр|министерств|госкомитет|комитет|департамент|агентств|управлени)\p{L}{0,3}$/u;

/** "пресс-служба главы | государства": whose it is, to the last of common nouns in the genitive. */
export function withWhose({ plain, words }: Sentence, span: Tagged): Tagged {
  if (span.kind !== "organisation" || !SPEAKING_UNITS.has(readingsOf(plain[span.first] ?? "")[0]?.lemma ?? ""))
    return span;
  const isWhose = readingsOf(plain[span.last] ?? "")[0]?.pos === "noun" && mayBeGenitive(words[span.last]?.text ?? "");
  return isWhose && /^\p{Ll}/u.test(words[span.last]?.text ?? "") ? { ...span, last: span.last + 1 } : span;
}

/** "ЦСМ № | 5", "гимназии | №24": the number of a body belongs to its name. */
export function withNumber({ plain, words }: Sentence, span: Tagged): Tagged {
  if (span.kind !== "organisation" && span.kind !== "facility") return span;
  const isNumber = (at: number): boolean => /^\d{1,4}$/u.test(plain[at] ?? "");
  if (plain[span.last - 1] === "№" && isNumber(span.last)) return { ...span, last: span.last + 1 };
  if (plain[span.last] === "№" && isNumber(span.last + 1)) return { ...span, last: span.last + 2 };
  const sign = plain[span.first] === "№" ? span.first : isNumber(span.first) ? span.first - 1 : -1;
  const isNoun = readingsOf(plain[sign - 1] ?? "")[0]?.pos === "noun" && /^\p{Ll}/u.test(words[sign - 1]?.text ?? "");
  return plain[sign] === "№" && isNoun ? { ...span, first: sign - 1 } : span;
}

/** Of a post "отделом | музея-заповедника «Ичан-Кала»", "директор | школы имени Молдо Нияза": the noun that has the name. */
export function withNoun({ plain, words }: Sentence, span: Tagged, names: readonly Tagged[]): Tagged {
  const named = plain[span.first - 1] === "имени" ? span.first - 2 : plain[span.first] === "«" ? span.first - 1 : -1;
  const isLower = /^\p{Ll}/u.test(words[named]?.text ?? "");
  const [best] = readingsOf(plain[named] ?? "");
  if (!isLower || best?.pos !== "noun" || !isBody(best.lemma)) return span;
  const isInPost = names.some((name) => name.kind === "position" && name.first < named && name.last >= span.last);
  if (!isInPost) return span;
  return { ...span, kind: span.kind === "facility" ? "facility" : "organisation", first: named };
}

/** "музей-заповедник", "школа", and not "правление". */
const isBody = (lemma: string): boolean =>
  lemma.split("-").some((part) => Object.hasOwn(BODY_NOUNS, part) || ORGANISATIONS.has(part));

const ORGANISATIONS = nounIndex(ORGANISATION_NOUNS.filter(({ lemma }) => lemma !== "правление"));

/**
 * Of a post "Европарламента | от Польши", "Германии | в Кыргызстане", "ЕС | по Центральной Азии": where its holder is or for
 * what is no part of whose post it is.
 */
export function withoutWhere(sentence: Sentence, span: Tagged): Tagged {
  if (span.kind !== "organisation" && span.kind !== "facility") return span;
  const at = wordBeforeLastPlace(sentence, span);
  const preposition = sentence.plain[at] ?? "";
  if (!/^(?:от|по|во?)$/u.test(preposition)) return span;
  const isPlace = isPlaceFrom(sentence, span.first, at);
  if (/^во?$/u.test(preposition) && !isPlace && at !== span.first + 1) return span;
  return { ...span, last: at, ...(isPlace && { kind: "place" }) };
}

/** Of the place that some words end with; -1 where there is none. */
function wordBeforeLastPlace(sentence: Sentence, { first, last }: Tagged): number {
  for (let at = first + 2; at < last; at++) if (isPlaceFrom(sentence, at, last)) return at - 1;
  return -1;
}

const isPlaceFrom = ({ seen }: Sentence, first: number, last: number): boolean =>
  seen.get(first)?.some((known) => known.kind === "place" && known.last === last) ?? false;

/** "глава | мэрии", "депутат | бундестага": bodies that go by the noun alone, in a post where no name has been seen. */
export function bodiesOfPosts({ plain }: Sentence, names: readonly Tagged[]): Tagged[] {
  return names.flatMap((post): Tagged[] => {
    if (post.kind !== "position") return [];
    const at = post.first + 1 + plain.slice(post.first + 1, post.last).findIndex((word) => BODY_OF_POST.test(word));
    if (at <= post.first) return [];
    const isFree = names.every((name) => name === post || name.last <= at || name.first > at);
    return !isFree ? [] : [{ ...post, kind: "organisation", first: at, last: at + 1, depth: post.depth + 1 }];
  });
}

const BODY_OF_POST =
  /^(?:мэри[ияею]|акимат(?:а|у|ом|е)?|хокимият(?:а|у|ом|е)?|хякимлик(?:а|у|ом|е)?|прокуратур(?:ы|е|а|ой|у)|посольств(?:а|у|ом|е|о)|консульств(?:а|у|ом|е|о)|бундестаг(?:а|у|ом|е)?)$/u;
