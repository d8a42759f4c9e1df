import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line } from "@/lib/extraction/figures/scene";

/** Dates, adverbs and "в среднем" between what is measured and its verb. */
export function afterAsides(line: Line, from: number): number {
  let at = from;
  while (at < from + LONGEST) {
    const end = asideEnd(line, at);
    if (end === null) break;
    at = end;
  }
  return at;
}

const LONGEST = 12;

/** The word after the aside at a word. */
function asideEnd(line: Line, at: number): number | null {
  const [first = "", second = "", third = ""] = line.words.slice(at, at + 3).map(({ plain }) => plain);
  const { datesAt } = indexOf(line);
  const date =
    datesAt.get(at) ??
    (DATING.has(first) ? datesAt.get(at + 1) : undefined) ??
    (COMPARED.has(`${first} ${second} ${third}`) ? datesAt.get(at + 3) : undefined);
  if (date) return date.last;
  if (ASIDES.has(first)) return at + 1;
  if (first === "в" && second === "среднем") return at + 2;
  if (first === "за" && SUCH.has(second) && /^(?:период|год|месяц|время)$/u.test(third)) return at + 3;
  if (first === "за" && PERIODS.has(second)) return at + 2;
  if (first === "по" && second === "итогам") return at + (ENDS.has(third) ? 3 : 2);
  return first === "," && INTRODUCTORY.has(second) && third === "," ? at + 3 : null;
}

const COMPARED = new Set(["по отношению к", "по сравнению с"]);
const PERIODS = new Set("год месяц неделю сутки день квартал полугодие".split(" "));
const SUCH = new Set("этот отчетный указанный данный весь".split(" "));
const ENDS = new Set("года месяца недели сезона квартала полугодия".split(" "));

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const DATING = set("в во за на к по с");
const ASIDES = set(
  "теперь сейчас сегодня уже местами впервые лишь только снова вновь ежегодно также резко заметно почти всего фактически сразу вдобавок ориентировочно предварительно",
);
const INTRODUCTORY = set("впрочем напротив наоборот однако напомним кстати между");

/** "Площадь пожара, | на рынке «Дордой», | составила", "Протяженность дорог (без улиц) | — 23 км": past what is put in between. */
export function afterInsert(line: Line, from: number): number {
  const { words } = line;
  const close = CLOSED_BY.get(words[from]?.plain ?? "");
  const opens = words[from + 1];
  if (!close || !opens || (close === "," && opens.pos !== "preposition" && !INSERTED.test(opens.plain))) return from;
  const { amountsAt } = indexOf(line);
  for (let at = from + 1; at < from + LONGEST_INSERT && at < words.length; at++) {
    if (amountsAt.has(at)) return from;
    if (words[at]?.plain === close) return afterAsides(line, at + 1);
  }
  return from;
}

const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  [",", ","],
  ["(", ")"],
]);
const INSERTED = /^(?:котор(?:ый|ая|ое|ые|ого|ой|ых|ую|ым|ыми)|где|включая|кроме|исключая)$/u;
const LONGEST_INSERT = 12;
