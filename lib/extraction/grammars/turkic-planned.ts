import { endingsOf } from "@/lib/extraction/grammars/turkic-phrases";
import type { TurkicPredicate } from "@/lib/extraction/grammars/turkic-predicate";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import { withCase, withOwner } from "@/lib/extraction/morphology/turkic-endings";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import { covered, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";

/** Without what leads the clause in, what only goes with the date ("чейин", "kuni") and the hour. */
export function withoutLead(sentence: Sentence, words: readonly TurkicWord[], clause: readonly number[]): number[] {
  const isHour = (at: number): boolean => /^(?:саат|soat)$/u.test(words[at]?.key ?? "");
  const named = covered(sentence, "event", "organisation", "facility", "work", "law", "place");
  const kept = clause.filter((at) => {
    if (named.has(at)) return true;
    const key = words[at]?.key ?? "";
    const isTime = isHour(at) || (isHour(at - 1) && /^\d/u.test(key)) || (isHour(at - 3) && /^\d/u.test(key));
    return !LIMIT.test(key) && !OF_DATE.test(key) && !isTime;
  });
  while (
    kept.length > 0 &&
    (LEAD.test(words[kept[0] ?? 0]?.key ?? "") || sentence.words[kept[0] ?? 0]?.kind === "mark")
  ) {
    if (/^[«“"]$/u.test(sentence.plain[kept[0] ?? 0] ?? "")) break;
    kept.shift();
  }
  return kept;
}

/** "чейин", "1-sentabrgacha": a date that is a limit. */
export const isLimit = ({ key }: TurkicWord): boolean => LIMIT.test(key);
const LIMIT = /(?:^чейин|^дейре|^карата|^qadar|gacha|кача|гача)$/u;
const OF_DATE =
  /^(?:күнү|kuni|гана|баштап|boshlab|тартып|yil|жылы|кийин|keyin|oldin|мурда|дагы|da|да|ham|аны|муну|uni|buni|эртең|ertaga|javoban|kechikmay|kechiktirmay|kechiktirmasdan|кечиктирбей|кечикпей)$/u;
const LEAD = /^(?:эми|бирок|biroq|ал|u|жана|va|esa|ошентип|lekin|лекин|анан|:|—|–|-|,)$/u;

/** Weather is foretold, not planned. */
export const WEATHER =
  /^(?:жаан|туман|тайгак|булут\p{L}*|tuman|bulut\p{L}*|аба|жылуу|аяз|суук|кар|шамал|күн-ачык|градус\p{L}*|havo|yomgʻir\p{L}*|shamol|daraja|sovuq|osmon|qor|iliq|harorat\p{L}*|kunduzi|эле)$/u;

/** Where it is to be, in what is done by nobody named: "Конверттер 30-мартта | Баткенде | ачылат". */
export function withoutSetting(
  sentence: Sentence,
  words: readonly TurkicWord[],
  rest: readonly number[],
  language: string,
): number[] {
  const out = new Set<number>();
  for (const seen of sightings(sentence, "place", "facility")) {
    const form = endingsOf(seen, words, language);
    const isLand = IN_LAND.test(words[seen.last]?.key ?? "");
    if (!isLand && (form?.case !== "locative" || form.adjectival)) continue;
    for (let at = seen.first; at < seen.last + (isLand ? 1 : 0); at++) out.add(at);
  }
  const left = rest.filter((at) => !out.has(at));
  return left.length > 0 ? left : [...rest];
}

const IN_LAND = /^(?:шаарында|айылында|районунда|облусунда|shahrida|qishlogʻida|tumanida|viloyatida)$/u;

/**
 * What is planned, as newsrooms of the region name it: "арыздар … кабыл алынат" ⇒ "арыздарды кабыл алуу", "курулуш …
 * башталат" ⇒ "курулуштун башталышы".
 */
export function plannedAction(
  sentence: Sentence,
  words: readonly TurkicWord[],
  rest: readonly number[],
  { at: verb, noun, passive }: TurkicPredicate,
  language: string,
): string {
  const isDone = noun !== null && passive && !DENIED.test(noun);
  const happens =
    noun !== null && !passive && (HAPPENS.test(turkicKey(noun, language)) || goesOn(words[rest.at(-1) ?? 0]));
  const head = isDone || happens ? headOf(sentence, words, rest) : null;
  const marked = (at: number): string => {
    const text = sentence.words[at]?.text ?? "";
    if (at !== head) return text;
    const isOwned = words[at]?.form.possessive ?? false;
    return withCase(text, isDone ? "accusative" : "genitive", isOwned, language);
  };
  const done = noun === null ? null : asWritten(sentence, noun, verb);
  const action = done !== null && happens && head !== null ? withOwner(done, language) : done;
  const shown = joined(sentence, rest, marked);
  const isName = sightingAt(
    sentence,
    rest[0] ?? 0,
    "person",
    "place",
    "organisation",
    "facility",
    "event",
    "work",
    "law",
  );
  return [rest[0] === 0 && !isName ? lowered(shown) : shown, action ?? ""].filter((part) => part !== "").join(" ");
}

/** With the letters of the verb: "taʼmirlaydi" ⇒ "taʼmirlash", whatever lexicons write "ʼ" with. */
function asWritten(sentence: Sentence, noun: string, verb: number | null): string {
  const word = verb === null ? undefined : sentence.words[verb];
  if (!word || word.plain.length !== word.text.length) return noun;
  let same = 0;
  while (same < noun.length && noun.charAt(same) === word.plain.charAt(same)) same++;
  return word.text.toLowerCase().slice(0, same) + noun.slice(same);
}

/** "алынбоо", "ochilmaslik": what is not done has no object to mark. */
const DENIED = /[бпм](?:оо|өө)$/u;

/** Verbs of what comes about by itself, as nouns of action. */
const HAPPENS =
  /^(?:баштал|аякта|аякто|бүт|чыг|кир|жүр|улан|күчүнө|boshlan|chiq|tuga|kir|osh|yakunlan|tush|yopil)(?:уу|үү|о|sh|ish)$/u;

/** "davom | etadi". */
const goesOn = (word: TurkicWord | undefined): boolean => word?.key === "davom";

/** The noun that begins what is said, where its phrase ends plainly: before another case, or before the verb. */
function headOf(sentence: Sentence, words: readonly TurkicWord[], rest: readonly number[]): number | null {
  const amounts = covered(sentence, "quantity");
  let head: number | null = null;
  for (const at of rest) {
    const [word, token] = [words[at], sentence.words[at]];
    if (!word || token?.kind !== "word" || NO_HEAD.test(word.key)) return token?.kind === "number" ? head : null;
    if (HELPS.test(word.key)) break;
    if (word.form.case === "accusative") return null;
    if (word.form.case !== "nominative" && word.form.case !== "genitive" && !word.form.adjectival) {
      if (head === null || (head !== rest[0] && !words[head]?.form.plural && !words[head]?.form.possessive))
        return null;
      break;
    }
    if (amounts.has(at)) continue;
    head = word.form.case === "nominative" && !word.form.adjectival ? at : head;
  }
  if (SHORT_CASE.test(words[head ?? 0]?.key ?? "")) return null;
  return head !== null && !/[«»]/u.test(sentence.words[head + 1]?.text ?? "") ? head : null;
}

/** Endings of case on words too short for them to be told from the stem. */
const SHORT_CASE = /(?:ga|da|dan|ni|[гк][аеоө]|[дт][аеоө]н?)$/u;

/** The first words of verbs of two. */
const HELPS =
  /^(?:ишке|ishga|kuchga|күчүнө|yoʻlga|пайдаланууга|foydalanishga|кабыл|жүзөгө|алып|сатып|коюп|qabul|sotib|olib|namoyish|davom|amalga|joriy|chop|elon|qurib|taqdim)$/u;
const NO_HEAD =
  /^(?:менен|үчүн|боюнча|аркылуу|тууралуу|жөнүндө|жана|bilan|uchun|boʻyicha|orqali|haqida|haqidagi|toʻgʻrisida|va|sayin|сайын)$|(?:ып|ип|уп|үп|ib|гач|gach|май|бай|май)$/u;

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function joined(sentence: Sentence, words: readonly number[], textAt: (at: number) => string): string {
  return words
    .map((at, index) => {
      const isTight =
        index > 0 && words[index - 1] === at - 1 && sentence.words[at - 1]?.end === sentence.words[at]?.start;
      return `${index === 0 || isTight || /^[,.;:]$/u.test(sentence.plain[at] ?? "") ? "" : " "}${textAt(at)}`;
    })
    .join("");
}
