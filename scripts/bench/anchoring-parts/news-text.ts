import type { Span } from "@/lib/text/span";
import { listItemFiles, readItemFile } from "../../corpus/read";
import type { Random } from "../random";

/** What every newsroom writes again and again, so that words alone do not tell places apart. */
const STOCK = [
  "Об этом сообщает пресс-служба ведомства. ",
  "Напомним, что ранее в стране вводили режим повышенной готовности. ",
  "По данным Национального статистического комитета, показатель вырос по сравнению с прошлым годом. ",
  "Пострадавших нет. ",
  "Ведется следствие. ",
  "Министр отметил важность сотрудничества между двумя странами. ",
] as const;

/** A text of about so many characters, of sentences of the corpus and of stock phrases, and its sentences. */
export function newsText(length: number, random: Random): { text: string; sentences: Span[] } {
  const known = corpusSentences();
  const sentences: Span[] = [];
  let text = "";
  while (text.length < length) {
    const stock = random.next() < 0.15;
    const words = stock
      ? random.pick(STOCK)
      : `${known[random.whole(0, known.length - 1)] ?? ""}${random.next() < 0.2 ? "\n" : " "}`;
    sentences.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, sentences };
}

function corpusSentences(): string[] {
  const files = listItemFiles().filter((file) => file.includes("/ru/"));
  const items = files.map(readItemFile).filter(({ header }) => header.split === "train");
  return items
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/u))
    .filter((words) => words.length > 30 && words.length < 400);
}
