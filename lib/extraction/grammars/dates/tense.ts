import { isSaying } from "@/lib/extraction/grammars/verbs";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";

/** Which way a date looks: by the nearest verb of its sentence, else by its preposition. Null where nothing tells. */
export function tenseAt({ plain }: Sentence, first: number, end: number, language: string): "past" | "future" | null {
  if (language !== "ru") return plainTense(plain, first, end, language);
  const before = plain[first - 1] ?? "";
  if (/^(?:до|к|ко|позднее|позже|раньше)$/u.test(before)) return "future";
  if (before === "еще" || plain[first - 2] === "еще") return "past";
  return nearestVerb(plain, first, end);
}

/** Words on either side, the nearer first; a full stop within the sentence or a semicolon ends the search on its side. */
function nearestVerb(plain: readonly string[], first: number, end: number): "past" | "future" | null {
  const isTold = plain[end] === "," && isSaying(plain[end + 1] ?? ""); // "осенью, сообщили в мэрии": who told it, not when
  let [left, right]: [number, number] = [first - 1, isTold ? plain.length : end];
  for (let step = 0; step < REACH; step++) {
    const tense =
      tenseOf(plain[left] ?? "", plain[left - 1] ?? "") ?? tenseOf(plain[right] ?? "", plain[right - 1] ?? "");
    if (tense) return tense;
    if (/^[;:]$/u.test(plain[left] ?? ";")) left = -1;
    else left--;
    if (/^[;:]$/u.test(plain[right] ?? ";")) right = plain.length;
    else right++;
  }
  return null;
}

const REACH = 14;

/** Present forms of perfective verbs look ahead: "пройдёт", "откроют"; so does what is planned. */
function tenseOf(word: string, before: string): "past" | "future" | null {
  if (word.length < 4 && word !== "шел") return null;
  if (FUTURE_WORDS.has(word)) return "future";
  const [best] = readingsOf(word);
  if (best?.pos === "verb") return best.tense === "past" || best.tense === "future" ? best.tense : null;
  if (best?.pos !== "participle") return null;
  // "назначенный", and "открыта" unless "будет" stands before it.
  return best.tense === "past" && before !== "будет" && before !== "будут" ? "past" : null;
}

const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "состоится состоятся стартует стартуют начнется начнутся продлится наградят получит получат ожидает ожидают может могут сможет смогут будет будут будем станет станут намечен намечена намечено намечены назначен назначена назначено назначены запланирован запланирована запланировано запланированы планирует планируют планируется планируются обещает обещают обещал обещали обещала ожидается ожидаются ждут намерен намерена намерены предстоит рассчитывает рассчитывают наметили наметил переносят перенести перенесли должен должна должно должны хочет хотят собирается собираются принимаются подаются осталось пообещал пообещала пообещали".split(
    " ",
  ),
);

/** Where verbs end the clause, by its last words; in English by the nearest before. What is planned looks ahead. */
function plainTense(plain: readonly string[], first: number, end: number, language: string): "past" | "future" | null {
  if (language === "en") return englishTense(plain, first, end);
  const isRange = plain.slice(first, end).some((word) => /(?:dan|дан)$/u.test(word));
  if (!isRange && /(?:gacha|гача)$/u.test(plain[end - 1] ?? "")) return "future";
  if (/^(?:чейин|gacha|qadar|гача|қадар)$/u.test(plain[end] ?? "")) return "future";
  for (let at = end; at < Math.min(plain.length, end + REACH); at++) {
    const word = plain[at] ?? "";
    if (PLANNED.test(word)) return "future";
    const tense = isClauseEnd(plain, at + 1) ? inTense(word, language) : null;
    if (tense) return tense;
  }
  return null;
}

function englishTense(plain: readonly string[], first: number, end: number): "past" | "future" | null {
  const near = [...plain.slice(Math.max(0, first - 8), first).reverse(), ...plain.slice(end, end + REACH)];
  for (const word of near) {
    const tense = inTense(word, "en");
    if (tense) return tense;
  }
  return null;
}

const isClauseEnd = (plain: readonly string[], at: number): boolean => /^(?:[.,;:!?»”"—–]|)$/u.test(plain[at] ?? "");

/** "пландалган", "rejalashtirilgan". */
const PLANNED =
  /^(?:планда|белгиле|дайындал|сунушта|күтүлүүдө|rejalash|belgilan|tayinlan|kutilmoqda|режалаш|белгилан|тайинлан|кутилмоқда)/u;

const inTense = (word: string, language: string): "past" | "future" | null =>
  AHEAD[language]?.test(word) ? "future" : PAST[language]?.test(word) ? "past" : null;

const PAST: Readonly<Record<string, RegExp>> = {
  ky: /(?:ды|ди|ду|дү|ты|ти|ту|тү|шты|шти|шту|штү|ган|ген|гон|гөн|кан|кен|кон|көн|ышкан|ишкен)$/u,
  uz: /(?:di|dilar|gan|ganlar|kan|qan)$/u,
  "uz-Cyrl": /(?:ди|дилар|ган|кан|қан)$/u,
  en: /^(?:was|were|had|said|went|rose|fell|began|took|met|signed|held|\w{3,}ed)$/u,
};

const AHEAD: Readonly<Record<string, RegExp>> = {
  ky: /(?:[аеоөйы]т|үүдө|уу|мак|мек|мок|мөк|керек|тийиш|мүмкүн|чу)$/u,
  uz: /(?:a|y)di$|(?:a|y)dilar$|(?:moqda|moqchi|kerak|shart|mumkin|ajak)$/u,
  "uz-Cyrl": /(?:а|й)ди$|(?:а|й)дилар$|(?:моқда|моқчи|керак|шарт|мумкин)$/u,
  en: /^(?:will|shall|plans?|scheduled|expected|due)$/u,
};
