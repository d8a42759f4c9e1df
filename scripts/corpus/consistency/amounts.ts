import type { AnnotatedItem, AnnotatedMention } from "../item";
import { type Finding, finding } from "./finding";

/** Russian amounts whose approx, more, less, up or down does not go with the words before them. */
export const amountFindings = (items: readonly AnnotatedItem[]): Finding[] =>
  items
    .filter(({ header }) => header.language === "ru")
    .flatMap((item) =>
      item.mentions.flatMap((mention) =>
        oddities(item.text, mention).map((sort) => finding(sort, item, mention.start, mention.end)),
      ),
    );

const APPROXIMATE =
  /(около|примерно|порядка|почти|приблизительно|ориентировочно|без малого|тысяч|человек|едва не)\s$/iu;
const MORE =
  /(более|больше|свыше|не менее|не меньше|не ниже|как минимум|по меньшей мере|минимум|не слабее|превыси\p{L}+)(?: чем)?(?: на| в| до| из)?\s$/iu;
const LESS =
  /(менее|меньше|не более|не больше|не выше|не свыше|не дороже|максимум|не превы\p{L}+|не позднее чем через)(?: чем)?(?: на| в| до| из)?\s$/iu;
const GROWN =
  /(вырос|возрос|увелич|прибав|поднял|подорож|подскоч|повыс|прирос|больше|выше|дороже)\p{L}*(?: [\p{L}]+){0,2} (на|в)\s$/iu;
const FALLEN =
  /(сократ|сниз|уменьш|упал|просел|сжал|потер|опуст|подешев|понизи|убав)\p{L}*(?: [\p{L}]+){0,2} (на|в)\s$/iu;

function oddities(text: string, { start, end, amount }: AnnotatedMention): string[] {
  if (!amount) return [];
  const before = text.slice(Math.max(0, start - 45), start);
  const after = text.slice(end, end + 24);
  const less = LESS.test(before) && !MORE.test(before);
  const more = MORE.test(before) && !/не (более|больше|свыше|превы)/iu.test(before.slice(-24));
  return [
    ...(APPROXIMATE.test(before) &&
    /(около|примерно|порядка|почти|приблизит|ориентир|малого)/iu.test(before.slice(-18)) &&
    !amount.approximate
      ? ["approx is missing"]
      : []),
    ...(more && !less && amount.comparison !== "more" ? ["more is missing"] : []),
    ...(less && amount.comparison !== "less" ? ["less is missing"] : []),
    ...(amount.comparison &&
    !/(боле|больш|свыш|мен|ниж|выш|до|минимум|максимум|превы|дорож|слабе|лишним|позд|от|старше|моложе|огранич|хотя бы|достига|ближе|предел|потол|срок)/iu.test(
      before.slice(-30) + after,
    )
      ? ["comparison without a word for it"]
      : []),
    ...(GROWN.test(before) && amount.change !== "up" ? ["up is missing"] : []),
    ...(FALLEN.test(before) && amount.change !== "down" ? ["down is missing"] : []),
  ];
}
