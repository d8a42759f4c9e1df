import type { Happening } from "@/lib/extraction/grammars/turkic-happening";
import { named } from "@/lib/extraction/grammars/turkic-phrases";
import { type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type Sentence, sightings } from "@/lib/extraction/reading";

/**
 * What was talked about: "… маселелерин | талкуулашты" in the clause, or in a sentence that goes on about the meeting:
 * "Жолугушууда | чек ара маселеси | талкууланды". In the nominative; null where nothing says it.
 */
export function topicOfTalks({ sentence, words, verb, language, page }: Happening): string | null {
  const own = discussedBefore(sentence, words, 0, language) ?? about(sentence, words, verb, language);
  if (own !== null) return own;
  const next = page.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block) return null;
  const following = turkicWords(next, language);
  const lead = following.slice(0, 3).findLastIndex(({ key }) => LEAD.test(key));
  return lead < 0 ? null : discussedBefore(next, following, lead + 1, language);
}

const LEAD =
  /^(?:жолугушууда|сүйлөшүүдө|сүйлөшүүлөрдө|кездешүүдө|маекте|тараптар|алар|анда|тартибинде|uchrashuvda|muzokaralarda|muzokarada|suhbatda|muloqotda|tomonlar|ular|unda|tartibida)$/u;

/** "… | талкууланды", "… | muhokama qilindi": from the last name or mark before it on. */
function discussedBefore(
  sentence: Sentence,
  words: readonly TurkicWord[],
  from: number,
  language: string,
): string | null {
  const verb = words.findIndex(({ key }, at) => at > from && DISCUSSED.test(key));
  if (verb < 0) return null;
  const last = verb - 1;
  const form = words[last]?.form;
  if (!form || !/^(?:nominative|accusative)$/u.test(form.case)) return null;
  let first = last;
  while (first > from && last - first < 11 && isPart(sentence, words, first - 1)) first--;
  return last > first ? named(sentence, words, first, last, language).name : null;
}

const DISCUSSED = /^(?:талкуула(?:ды|шты|нды|шкан|нган)|muhokama|каралды|карап|koʻrib|turgan|турган|турду)$/u;

/** "… тууралуу | сүйлөштү", "… masalalari yuzasidan | muzokara oʻtkazdi". */
function about(sentence: Sentence, words: readonly TurkicWord[], verb: number, language: string): string | null {
  const at = words.findLastIndex(({ key }, place) => place < verb && place > verb - 5 && ABOUT.test(key));
  if (at < 2) return null;
  let first = at - 1;
  while (first > 0 && at - first < 8 && isPart(sentence, words, first - 1)) first--;
  return first < at - 1 ? named(sentence, words, first, at - 1, language).name : null;
}

const ABOUT = /^(?:тууралуу|жөнүндө|боюнча|haqida|toʻgʻrisida|yuzasidan|boʻyicha)$/u;

const isPart = (sentence: Sentence, words: readonly TurkicWord[], at: number): boolean =>
  sentence.words[at]?.kind !== "mark" &&
  !/^(?:менен|bilan|ошондой|shuningdek|oʻrtasida|ортосунда|жолугуп|uchrashib|kuni|күнү)$/u.test(words[at]?.key ?? "") &&
  !sightings(sentence, "person", "date", "position").some(({ first, last }) => first <= at && at < last) &&
  !/(?:ып|ип|уп|үп|ib|дө|шууда)$/u.test(words[at]?.key ?? "");
