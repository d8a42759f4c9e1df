import type { AnnotatedItem, AnnotatedMention } from "../item";
import { type Finding, finding } from "./finding";

/** Russian marks whose edges are drawn against the guidelines: a noun before the quotation marks left out, a unit too. */
export const edgeFindings = (items: readonly AnnotatedItem[]): Finding[] =>
  items
    .filter(({ header }) => header.language === "ru")
    .flatMap((item) =>
      item.mentions.flatMap((mention) =>
        faultsOfEdges(item.text, mention).map((sort) => finding(sort, item, mention.start, mention.end)),
      ),
    );

function faultsOfEdges(text: string, { start, end, type, amount }: AnnotatedMention): string[] {
  const words = text.slice(start, end);
  const before = /([\p{L}\p{N}-]+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? "";
  const after = /^ ?([\p{L}%°₽$]+)/u.exec(text.slice(end, end + 20))?.[1] ?? "";
  return EDGES.filter(([, holds]) => holds({ type, words, before, after, unit: amount?.unit ?? "" })).map(
    ([sort]) => sort,
  );
}

interface Edges {
  type: string;
  words: string;
  before: string;
  after: string;
  unit: string;
}

const QUOTED = new Set(["org", "fac", "evt", "work", "law"]);
const UNIT =
  /^((годо?[мв]?|года|году|лет|раза?|дне[йм]|дня|день|дн|км|га|кг|мм|см|м|т|тыс|млн|млрд)(?!\p{L})|месяц|недел|час|минут|секунд|суток|сутк|метр|километр|сантиметр|миллиметр|кубометр|сот[ок]|тонн|килог|грамм|центнер|процент|промил|градус|литр|гектар|атмосфер|балл|штук|комплект|экземпляр|голов|очк|киловат|киловольт)/u;

const EDGES: readonly (readonly [string, (edges: Edges) => boolean])[] = [
  [
    "quoted name without its noun",
    ({ type, words, before }) => QUOTED.has(type) && /^[«"“„]/.test(words) && before !== "",
  ],
  [
    "Latin name with its noun",
    ({ type, words }) => type === "org" && /^\p{Ll}\p{L}+ \p{Script=Latin}[^«]*$/u.test(words),
  ],
  ["facility without its noun", ({ type, words }) => type === "fac" && /^[«"]|^\p{Lu}[\p{L}-]+$/u.test(words)],
  [
    "place with a common noun",
    ({ type, words }) =>
      type === "loc" &&
      /^(г\.|с\.|город|сел|посёл|посел|озер|рек|гор[аы]|ущель|перевал|улиц|проспект|микрорайон|район )/u.test(words),
  ],
  ["unit left out", ({ type, after }) => (type === "num" || type === "money") && (UNIT.test(after) || after === "%")],
  [
    "counted noun taken in",
    ({ type, words, unit }) =>
      type === "num" &&
      /[\d] (\p{L}{4,})$/u.test(words) &&
      !UNIT.test(/(\p{L}+)\.?$/u.exec(words)?.[1] ?? "") &&
      !/(тысяч|миллион|миллиард)/u.test(words) &&
      unit !== "",
  ],
  [
    "qualifier taken in",
    ({ type, words }) =>
      (type === "num" || type === "money") && /^(около|более|свыше|почти|до|порядка|примерно|не )/iu.test(words),
  ],
  ["preposition taken in", ({ words }) => /^(в|во|на|с|со|к|по|до|за|от|из|при|у|о|об) /u.test(words)],
  [
    "year without its noun",
    ({ type, words, after }) => type === "date" && /\d{4}$/.test(words) && /^(год|г)/u.test(after),
  ],
  [
    "post without its complement",
    ({ type, after }) =>
      type === "pos" &&
      /^\p{Lu}/u.test(after) === false &&
      /^(по|отдел|управлени|комитет|департамент|цех|центр|компани|фирм|област|район|город|школ|больниц)/u.test(after),
  ],
  [
    "adjective left out of a post",
    ({ type, before }) =>
      type === "pos" &&
      /^(перв|главн|старш|генеральн|исполнительн|заместител|бывш|экс|врио|ио|вице|чрезвычайн|новый|прежний)/iu.test(
        before,
      ),
  ],
];
