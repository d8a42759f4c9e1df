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
  let [left, right]: [number, number] = [first - 1, end];
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

function plainTense(plain: readonly string[], first: number, end: number, language: string): "past" | "future" | null {
  for (const word of plain.slice(end, end + 16)) {
    if (PAST[language]?.test(word)) return "past";
    if (AHEAD[language]?.test(word)) return "future";
  }
  for (const word of plain.slice(Math.max(0, first - 8), first).reverse()) {
    if (PAST[language]?.test(word)) return "past";
    if (AHEAD[language]?.test(word)) return "future";
  }
  return null;
}

const PAST: Readonly<Record<string, RegExp>> = {
  ky: /(?:[аеоөыиуү]|л|к|т|ш)(?:ды|ди|ду|дү|ты|ти|ту|тү|шты|шти)$|(?:ган|ген|гон|гөн|кан|кен|кон|көн)$/u,
  uz: /(?:di|dilar|gan|ganlar|kan|qan)$/u,
  "uz-Cyrl": /(?:ди|дилар|ган|кан|қан)$/u,
  en: /^(?:was|were|had|said|went|rose|fell|began|took|met|signed|held|\w{3,}ed)$/u,
};

const AHEAD: Readonly<Record<string, RegExp>> = {
  ky: /(?:лат|лет|ат|ет|от|өт|йт|үүдө|керек|пландал\w*|чейин)$/u,
  uz: /(?:adi|ydi|lmoqda|kerak|gacha|qadar)$/u,
  "uz-Cyrl": /(?:ади|йди|керак|гача|қадар)$/u,
  en: /^(?:will|shall|plans?|scheduled|expected|due|is|are)$/u,
};
