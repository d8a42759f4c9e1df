import type { AnnotatedItem } from "../item";

/** One place of the corpus that does not go together with others; `sort` groups them on paper. */
export interface Finding {
  sort: string;
  item: string;
  words: string;
}

export const finding = (sort: string, { header, text }: AnnotatedItem, start: number, end: number): Finding => ({
  sort,
  item: header.id,
  words: around(text, start, end),
});

const AROUND = 34;

/** The words with what stands about them: "…до это[ правительство ]решило…". */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}{${text.slice(start, end)}}${text.slice(end, end + AROUND)}`.replaceAll("\n", " ⏎ ");
}

export const isMarked = (item: AnnotatedItem, start: number, end: number): boolean =>
  item.mentions.some((mention) => mention.start <= start && end <= mention.end);
