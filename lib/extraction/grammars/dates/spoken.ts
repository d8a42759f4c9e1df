import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";

interface Time {
  first: number;
  last: number;
}

const form = (...alternatives: string[]): RegExp => new RegExp(`^(?:${alternatives.join("|")})$`, "u");

const ONE = form(
  "год(?:а|у|ом|е)?",
  "месяц(?:а|у|ем|е)?",
  "недел[яиюе]|неделей",
  "ден?нь|день|дня|дню|днем|дне",
  "сутки|суток",
  "десятилети[еяюи]",
  "столети[еяюи]",
  "век(?:а|у|ом|е)?",
  "полгода|полугода",
  "полвека",
  "сезон(?:а|у|ом|е)?",
);
const MANY = form(
  "лет|годы|годов|годам|годами|годах",
  "месяц(?:ы|ев|ам|ами|ах)",
  "недел(?:и|ь|ям|ями|ях)",
  "дни|дней|дням|днями|днях",
  "сутки|суток|сутками",
  "десятилети(?:я|й|ям|ями|ях)",
  "столети(?:я|й|ям|ях)",
  "век(?:а|ов|ам|ах)",
);
const COUNTED = form("несколько|нескольк(?:их|им|ими)", "мног(?:о|их|ие|им|ими)", "пар[ауеы]|парой", "считан+ые");
const HOW_MUCH = form(
  "почти|около|чуть|немногим|примерно|приблизительно|более|больше|свыше|менее|меньше|порядка|целый|целую|целое|весь|всю|каждый|каждую|каждое|каждые|полный|последующие",
);
const THROUGH = form("через|спустя");
const LATEST = form(
  "(?:последн|недавн|нынешн|ближайш|следующ|предыдущ|будущ|прошл|прошедш|минувш|перв|разн|эт|т|дальнейш)(?:ий|яя|ее|ие|его|ей|ему|им|ем|их|ими|юю|ый|ая|ое|ые|ого|ой|ому|ом|ым|ых|ую|от|а|о|и|у|ех|ем|е|й|ю)",
);
const AFTER = form("назад|спустя|ранее|раньше|позже|позднее");

/** What stands for a time without a number: "несколько дней", "через неделю", "последние годы", "на днях". */
export function indefiniteTime(sentence: Sentence, at: number): Time | null {
  return vague(sentence, at) ?? counted(sentence, at) ?? which(sentence, at) ?? alone(sentence, at);
}

/** Words around a time that say how it is meant: "около |", "в течение последних |", "| тому назад". */
export function timeAround({ plain }: Sentence, first: number, last: number): Time {
  let begin = first;
  for (let step = 0; step < 4; step++) {
    const before = plain[begin - 1] ?? "";
    if (
      HOW_MUCH.test(before) ||
      THROUGH.test(before) ||
      (/^(?:последн|перв|ближайш|следующ|минувш|прошедш|еще|до|не)/u.test(before) && isLead(plain, begin - 1))
    )
      begin--;
    else if (/^(?:течени[ие]|протяжении)$/u.test(before) && /^(?:в|на)$/u.test(plain[begin - 2] ?? "")) begin -= 2;
    else break;
  }
  const after = plain[last] === "тому" ? last + 1 : last;
  return { first: begin, last: AFTER.test(plain[after] ?? "") ? after + 1 : last };
}

/** "последние", "ещё" two words before "назад", "до" before "трёх лет", "не" before "более". */
function isLead(plain: readonly string[], at: number): boolean {
  const word = plain[at] ?? "";
  if (word === "не") return /^(?:более|менее|больше|меньше)$/u.test(plain[at + 1] ?? "");
  if (word === "еще") return plain.slice(at + 1, at + 5).some((after) => AFTER.test(after));
  return word !== "до" && LATEST.test(word);
}

const PHRASES: readonly (readonly RegExp[])[] = [
  [
    form("настоящ(?:ее|ий|ему|его)|данный|текущий|нынешний|последнее|ближайшее|недавнее|нынешнее"),
    form("время|времени|момент|моменту|момента"),
  ],
  [form("сегодняшн(?:ий|его|ему|ем)"), form("день|дня|дню")],
  [
    form("(?:следующ|друг|т|эт|перв|втор|трет|последн)(?:ий|ой|от|ый|ого|его|ом|ем)"),
    form("же"),
    form("день|дня|вечер"),
  ],
  [form("(?:следующ|друг|т|эт|перв|втор|трет|последн)(?:ий|ой|от|ый|ого|его|ом|ем)"), form("день|дня|вечер")],
  [form("на"), form("днях")],
  [form("недавно")],
];
const STAGES = form("юности|детстве|молодости|будущем|прошлом|старости");

function vague({ plain }: Sentence, at: number): Time | null {
  const isStage = plain[at] === "в" && STAGES.test(plain[at + 1] ?? "");
  if (isStage && !ONE.test(plain[at + 2] ?? "")) return { first: at, last: at + 2 };
  const phrase = PHRASES.find((parts) => parts.every((part, index) => part.test(plain[at + index] ?? "")));
  return phrase ? { first: at, last: at + phrase.length } : null;
}

/** "несколько дней", "многих десятилетий", "нескольких последних лет". */
function counted({ plain }: Sentence, at: number): Time | null {
  if (!COUNTED.test(plain[at] ?? "")) return null;
  const noun = LATEST.test(plain[at + 1] ?? "") ? at + 2 : at + 1;
  return MANY.test(plain[noun] ?? "") ? { first: at, last: noun + 1 } : null;
}

/** "последние годы", "ближайшие недели", "те годы", "последнее десятилетие", "разные годы". */
function which(sentence: Sentence, at: number): Time | null {
  const { plain } = sentence;
  if (!LATEST.test(plain[at] ?? "")) return null;
  const noun = plain[at + 1] ?? "";
  const isMany = MANY.test(noun) && !/^(?:т|эт)(?:ого|о|а|у)$/u.test(plain[at] ?? "");
  if (!isMany && !(/^(?:последн|ближайш|прошедш|минувш)/u.test(plain[at] ?? "") && ONE.test(noun))) return null;
  return ofSomething(sentence, at + 2) && !/^(?:последн|ближайш)/u.test(plain[at] ?? "")
    ? null
    : { first: at, last: at + 2 };
}

/** "через год", "в течение недели", "больше недели", "год назад", "за день до", "каждый день", "на год", "в год". */
function alone(sentence: Sentence, at: number): Time | null {
  const { plain } = sentence;
  const word = plain[at] ?? "";
  if (!ONE.test(word) && !MANY.test(word)) return null;
  const before = plain[at - 1] ?? "";
  const after = plain[at + 1] === "тому" ? plain[at + 2] : plain[at + 1];
  const isMeant =
    HOW_MUCH.test(before) ||
    THROUGH.test(before) ||
    AFTER.test(after ?? "") ||
    /^(?:течени[ие]|протяжении)$/u.test(before);
  if (isMeant) return { first: at, last: at + 1 };
  if (!ONE.test(word) || ofSomething(sentence, at + 1)) return null;
  const isAccusative = /^(?:год|месяц|неделю|день|сутки|полгода|век)$/u.test(word);
  if (/^(?:на|за|в)$/u.test(before) && isAccusative) return { first: at, last: at + 1 };
  return word === "неделю" || word === "полгода" || (before === "один" && isAccusative)
    ? { first: before === "один" ? at - 1 : at, last: at + 1 }
    : null;
}

/** "в день | выборов", "годы | войны": named after what happened then. */
function ofSomething({ words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word?.kind !== "word") return false;
  const [best] = readingsOf(word.text);
  return (best?.pos === "noun" || best?.pos === "adjective") && best.case === "genitive";
}
