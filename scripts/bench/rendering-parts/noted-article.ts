import type { Mark } from "@/app/articles/[slug]/_reading/marks";
import type { NoteSpan } from "@/lib/annotations/note-span";
import { byPlace } from "@/lib/annotations/note-span";
import type { Block } from "@/lib/text/block";
import { Random } from "../random";

export interface NotedArticle {
  text: string;
  blocks: Block[];
  marks: Mark[];
  notes: NoteSpan[];
}

const LENGTH = 100 * 1024; // characters of the text
const SENTENCES = [
  "Министерство экономики сообщило о строительстве дорог в Бишкеке и в соседних областях.",
  "Мэрия Оша представила отчет о ремонте школ, больниц и детских садов за прошлый год.",
  "По словам пресс-службы комитета, сбор урожая идет быстрее, чем в прежние годы.",
  "Областная администрация утвердила план поставок газа на зиму и назвала сроки.",
  "Фонд развития подвел итоги конкурса, в котором участвовали сорок два предприятия.",
] as const;
const STYLES = ["amber", "green", "blue", "rose", "violet", null] as const;
const TAGS = ["цифры", "проверить", "источник", "даты"] as const;
const STATES = ["exact", "exact", "exact", "moved", "edited", "relocated", "review"] as const;

/** A long article with underlined names, and so many notes on it, overlapping as they happen to: all from one seed. */
export function notedArticle(count: number): NotedArticle {
  const random = new Random(4_14_2026);
  const { text, blocks } = body(random);
  const notes = Array.from({ length: count }, (_, number): NoteSpan => {
    const start = random.whole(blocks[1]?.start ?? 0, text.length - 300);
    const person = random.whole(1, 40);
    return {
      id: `bench${String(number).padStart(11, "0")}`,
      ...{ start, end: start + random.whole(8, 180), state: random.pick(STATES), style: random.pick(STYLES) },
      kind: random.whole(1, 10) === 1 ? "editors" : "readers",
      ...{ mine: false, status: "published", visibility: "public" },
      person: { id: `person${person}`, name: `Читатель ${person}` },
      tags: random.whole(1, 3) === 1 ? [random.pick(TAGS)] : [],
    };
  });
  return { text, blocks, marks: underlined(text), notes: notes.sort(byPlace) };
}

function body(random: Random): { text: string; blocks: Block[] } {
  let text = "Длинная статья, к которой написали много заметок";
  const blocks: Block[] = [{ kind: "headline", start: 0, end: text.length }];
  while (text.length < LENGTH) {
    text += "\n";
    const start = text.length;
    text += Array.from({ length: random.whole(3, 7) }, () => random.pick(SENTENCES)).join(" ");
    blocks.push({ kind: "paragraph", start, end: text.length });
  }
  return { text, blocks };
}

const underlined = (text: string): Mark[] =>
  [...text.matchAll(/Бишкеке|Мэрия Оша|Фонд развития|Министерство экономики/g)].map(({ 0: words, index }, number) => ({
    ...{ start: index, end: index + words.length, layer: 1, fact: null },
    line: words === "Бишкеке" ? "place" : "org",
    row: `e-${words.length}`,
    id: number === 0 ? "w-first" : null,
  }));
