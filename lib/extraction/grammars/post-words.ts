import { LONGEST_PHRASE } from "@/lib/extraction/chain";
import { type PostForm, personNounForm, postForm } from "@/lib/extraction/grammars/post-forms";
import { OFFICES_BY_OBJECT, POST_PARTICIPLES } from "@/lib/extraction/lexicon/posts";
import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { CASES, type Case } from "@/lib/extraction/morphology/declension";
import { type Reading, readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type NamedSighting, type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** What a post says, without its place and the rule that found it. */
export type PostReading = Omit<PositionSighting, "kind" | "first" | "last" | "rule" | "confidence">;

/**
 * Understands words that are known to name a post, whoever found that. The title is in the nominative, without the
 * name of what it is of: "первым заместителем министра финансов Кыргызстана" ⇒ "первый заместитель министра финансов",
 * of Кыргызстан; "полпред президента Кыргызстана в Ошской области" ⇒ "полпред президента Кыргызстана", of Ошская
 * область. Names nested in the words must have been seen.
 */
export function readPost(sentence: Sentence, first: number, last: number): PostReading {
  if (isEnvoyInFull(sentence, first)) {
    const rest = readPost(sentence, first + 2, last);
    return { ...rest, title: `${agreeing(sentence.plain[first] ?? "", "masculine")} и ${rest.title}` };
  }
  const head = headOf(sentence, first, last);
  const of = objectOf(sentence, head.at + 1, last);
  const title = titleOf(sentence, first, last, head, of);
  const object = sentence.plain[head.at + 1] ?? "";
  const isOffice = head.form?.post?.needsObject === true && object in OFFICES_BY_OBJECT;
  return {
    title,
    of: of && { kind: of.kind, name: of.name, first: of.first },
    office: head.form?.post?.office ?? (isOffice ? (OFFICES_BY_OBJECT[object] ?? null) : null),
    byname: head.form?.post?.byname === true || isOffice,
    former: isFormer(sentence, first, head.at),
    nominative: head.cases.includes("nominative"),
    cases: head.cases,
    field: head.at + 1 < (of?.first ?? last) && head.form?.post?.needsObject === true,
  };
}

/** "чрезвычайный и полномочный посол" */
export const isEnvoyInFull = ({ plain }: Sentence, first: number): boolean =>
  /^чрезвычайн/u.test(plain[first] ?? "") && plain[first + 1] === "и" && /^полномочн/u.test(plain[first + 2] ?? "");

interface Head {
  at: number;
  form: PostForm | null;
  cases: readonly Case[];
  gender: "masculine" | "feminine";
}

/** The noun of a post behind its adjectives; a participle is the head where no noun agrees: "заведующая отделом". */
function headOf(sentence: Sentence, first: number, last: number): Head {
  let at = first;
  while (at < last - 1 && at < first + LONGEST_PHRASE && modifiesNext(sentence, at, last)) at++;
  const word = sentence.words[at]?.text ?? "";
  const adjectives = isModifierForm(word) ? readingsOf(word.toLowerCase()).filter(isModifier) : [];
  const form = postForm(word) ?? (adjectives.length > 0 ? null : personNounForm(word));
  if (form) return { at, form, cases: form.cases, gender: form.gender };
  const gender = adjectives[0]?.gender === "feminine" ? "feminine" : "masculine";
  const cases = adjectives.filter((reading) => reading.gender === gender).flatMap((reading) => reading.case ?? []);
  return { at, form: null, cases: cases.length > 0 ? [...new Set(cases)] : CASES, gender };
}

function modifiesNext(sentence: Sentence, at: number, last: number): boolean {
  const word = sentence.words[at]?.text ?? "";
  if (!isModifierForm(word)) return false;
  const own = readingsOf(word.toLowerCase()).filter(isModifier);
  for (let next = at + 1; next < last && next < at + 5; next++) {
    const following = sentence.words[next]?.text ?? "";
    if (agreesWithPost(own, following)) return true;
    if (!isModifierForm(following)) return false;
  }
  return false;
}

const isModifier = ({ pos, case: its }: Reading): boolean =>
  (pos === "adjective" || pos === "participle") && its !== null;

const isModifierForm = (word: string): boolean =>
  isAdjective(word.toLowerCase()) || readingsOf(word.toLowerCase()).some(isModifier);

/** "дежурный | синоптик", and not "заведующая | отделом". */
function agreesWithPost(adjectives: readonly Reading[], word: string): boolean {
  if (isPostParticiple(word)) return agreeWith(adjectives, word);
  const form = personNounForm(word);
  if (!form || (form.post === null && isModifierForm(word))) return false;
  return adjectives.some(
    ({ case: its, number, gender }) =>
      its !== null && form.cases.includes(its) && number !== "plural" && (gender === null || gender === form.gender),
  );
}

/** "временным | управляющим", "старшая | дежурная". */
function isPostParticiple(word: string): boolean {
  const nominative = isModifierForm(word) ? adjectiveNominative(word.toLowerCase(), "masculine", "singular") : null;
  return nominative !== null && POST_PARTICIPLES.includes(nominative);
}

const agreeWith = (adjectives: readonly Reading[], word: string): boolean =>
  readingsOf(word.toLowerCase()).some((own) =>
    adjectives.some((each) => each.case === own.case && each.gender === own.gender),
  );

type OfKind = "place" | "organisation" | "facility";
type Named = NamedSighting & { kind: OfKind };

/**
 * Of the names in a post the one that it is of: "в Ошской области" and "при ООН" before a genitive, the outermost of
 * nested ones; a place after "из" stays in the title. An envoy is of those who send him: "посол Кыргызстана в Иране", "представитель ВОЗ в Иране".
 */
function objectOf(sentence: Sentence, from: number, last: number): Named | null {
  const isEnvoy = /^(?:пос(?:ол|л[ауе]|лом)|\p{L}*консул\p{L}*)$/u.test(sentence.plain[from - 1] ?? "");
  const isSent = /^(?:спец)?представител|^координатор/u.test(sentence.plain[from - 1] ?? "");
  let found: Named | null = null;
  for (let at = from; at < last; ) {
    const named = sightingAt(sentence, at, "place", "organisation", "facility");
    if (!named || named.last > last) {
      at++;
      continue;
    }
    const before = sentence.plain[at - 1] ?? "";
    const isPosting = isEnvoy && /^(?:во?|при)$/u.test(before);
    if (!found && !isPosting && !STAYS_AFTER.test(before)) found = named;
    else if (found && !isEnvoy && !(isSent && found.kind === "organisation") && /^(?:в|во|при|на)$/u.test(before))
      found = named;
    at = named.last;
  }
  return found;
}

const STAYS_AFTER = /^(?:из|с|со|за|между|для)$/u;

/** How many words say that somebody stands in for the holder: "и. о.", "врио". */
export const actingWords = ({ plain }: Sentence, first: number): number =>
  plain.slice(first, first + 4).join("") === "и.о." ? 4 : plain[first] === "врио" ? 1 : 0;

/** Adjectives agree with the head; what is of a name goes with its preposition and the adjectives of the name. */
function titleOf(sentence: Sentence, first: number, last: number, head: Head, of: Named | null): string {
  const acting = actingWords(sentence, first);
  const isActing = acting > 0;
  const parts: string[] = isActing ? [acting === 1 ? "врио" : "и. о."] : [];
  for (let at = first + acting; at < last; at++) {
    if (of && at >= objectStart(sentence, head.at, of) && at < of.last) continue;
    const word = sentence.words[at]?.text ?? "";
    if (isActing) parts.push(word);
    else if (at < head.at) parts.push(agreeing(word, head.gender));
    else if (at === head.at) parts.push(head.form?.lemma ?? agreeing(word, head.gender));
    else parts.push(word);
  }
  return joined(parts) || (head.form?.lemma ?? sentence.plain[head.at] ?? "");
}

/** Of "директора таджикского | Госкомзема", "представитель при | ООН" the word after the head's own. */
function objectStart(sentence: Sentence, headAt: number, { first, kind }: Named): number {
  let at = first;
  if (/^(?:в|во|при|на|по|от)$/u.test(sentence.plain[at - 1] ?? "")) at--;
  if (kind === "place") return at;
  while (at - 1 > headAt && isModifierForm(sentence.words[at - 1]?.text ?? "") && !isTail(sentence, at - 1)) at--;
  return at;
}

/** "иностранных дел" is no adjective of the name behind it; a word in capitals or a noun is none either. */
const isTail = (sentence: Sentence, at: number): boolean => !isAdjective(sentence.plain[at] ?? "");

const agreeing = (word: string, gender: "masculine" | "feminine"): string => {
  const lower = word.toLowerCase();
  if (/^\p{Lu}{2,}$/u.test(word) || !isModifierForm(lower)) return lower;
  const lemma = gender === "masculine" ? readingsOf(lower).find(({ pos }) => pos === "adjective")?.lemma : undefined;
  const regular = adjectiveNominative(lower, gender, "singular") ?? lower;
  return lemma?.endsWith("ой") && lemma.slice(0, -2) === regular.slice(0, -2) ? lemma : regular;
};

const joined = (words: readonly string[]): string =>
  words
    .join(" ")
    .replace(/ ([,.»”)])/gu, "$1")
    .replace(/([«„(]) /gu, "$1");

/** "бывший министр", "экс-президент", and "первый президент", who is hardly ever still in office. */
function isFormer(sentence: Sentence, first: number, headAt: number): boolean {
  const head = sentence.plain[headAt] ?? "";
  const isFirst =
    first < headAt && /^перв/u.test(sentence.plain[first] ?? "") && !/^(?:зам|вице|секретар|помощник)/u.test(head);
  const words = sentence.plain.slice(Math.max(0, first - 1), headAt);
  return isFirst || /^экс-/u.test(head) || words.some((plain) => /^(?:бывш|прежн|предыдущ|экс$)/u.test(plain));
}
