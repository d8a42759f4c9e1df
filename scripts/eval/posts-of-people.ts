import { extractEverywhere } from "@/lib/extraction/extract";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Mention } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { readBlocks } from "@/lib/text/blocks";
import type { Span } from "@/lib/text/span";
import { type Figure, measured } from "../figures";
import type { AnnotatedDocument } from "./corpus";
import { f1, shares, sum } from "./counts";
import { kindOf } from "./matching";

/**
 * WORKS_AS of NEREL: which person has which post, on the words of the post. It marks every place that says so, so ours are
 * taken before repetitions are dropped; whom a post belongs to is told by any of his names, for there a post is tied to
 * one of the names near it and here to the person. Posts that one comes into or leaves are posts there as well.
 */
export function postsOfPeople(file: string, documents: readonly AnnotatedDocument[]): Figure {
  const total = sum(documents.map(countsOf));
  return measured(`post of a person, WORKS_AS: ${file}`, f1(total), "F1", {
    atLeast: 0.55,
    reference: `${shares(total)}; end to end; adjectives before the noun of a post and closing marks left aside`,
  });
}

function countsOf({ text, entities, relations }: AnnotatedDocument) {
  const found = extractEverywhere({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
  const idAt = new Map(
    found.mentions.filter((each) => kindOf(each) === "person").map((each) => [keyOf(each), each.entity ?? ""]),
  );
  const spans = new Map(entities.map((entity) => [entity.id, entity]));
  const gold = new Set(
    relations.flatMap(({ type, head, tail }) => {
      const [person, post] = [spans.get(head), spans.get(tail)];
      if (type !== "WORKS_AS" || !person || !post) return [];
      return [`${idAt.get(keyOf(person)) ?? keyOf(person)}: ${keyOf(bare(text, post))}`];
    }),
  );
  const ours = new Set(
    pairsIn(found.facts, found.mentions, text).map(([id, post]) => `${id}: ${keyOf(bare(text, post))}`),
  );
  return { right: ours.intersection(gold).size, found: ours.size, expected: gold.size };
}

const keyOf = ({ start, end }: Span): string => `${start} ${end}`;

/** Person and post of the facts that join them, and of posts that stand for somebody. */
function pairsIn(facts: readonly ExtractedFact[], mentions: readonly Mention[], text: string): [string, Span][] {
  const posts = mentions.filter((mention) => kindOf(mention) === "position");
  const said = facts.flatMap((fact): [string, Span][] => {
    if (fact.kind !== "position" && fact.kind !== "appointment" && fact.kind !== "dismissal") return [];
    const { title } = fact.arguments;
    const [person] = fact.entities.person ?? [];
    const post = posts.find(({ start, end }) => start >= fact.start && end <= fact.end && begins(text, start, title));
    return person && post ? [[person, post]] : [];
  });
  const standing = posts.flatMap((post): [string, Span][] => (post.post && post.entity ? [[post.entity, post]] : []));
  return [...said, ...standing];
}

/** "бывшего президента" is where the title "бывший президент" is said. */
const begins = (text: string, start: number, title: string): boolean =>
  text.slice(start, start + ENOUGH).toLowerCase() === title.slice(0, ENOUGH).toLowerCase();
const ENOUGH = 4;

/** Without the adjectives in front ("бывший", "российский", and "генеральный" on both sides) and without what closes a quotation or bracket. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const open = /^(?:экс-|[«„“"(])+/iu.exec(words)?.[0].length ?? 0;
  const [first = "", space = ""] = /^([\p{L}-]+)(\s+)/u.exec(words.slice(open))?.slice(1) ?? [];
  if (first !== "" && isAdjective(first)) return bare(text, { start: start + open + first.length + space.length, end });
  return { start: start + open, end: start + words.replace(/[»“”")]+$/u, "").length };
}

function isAdjective(word: string): boolean {
  const [best] = readingsOf(word);
  return best?.pos === "adjective" || best?.pos === "participle";
}
