import type { ReactNode } from "react";
import { Drawn } from "@/app/_components/static-markup/standing";
import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { listMentions } from "@/lib/entities/queries";
import { isStanding, isTentative } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { listFacts } from "@/lib/facts/queries";
import type { Notes } from "../_margin/notes-of";
import { bodyOf } from "./body";
import { marksOf } from "./marks";
import { rowsOf } from "./rows";
import { switches } from "./switches";
import { tentativeRows } from "./tentative";
import { blockWords, pageOf } from "./text";
import type { Words } from "./words";

/** What is drawn of one version of an article in one language; the same for everybody who may read it. */
export interface Drawing {
  /** Those that stand: neither rejected nor tentative. */
  facts: readonly FactView[];
  headline: ReactNode;
  switches: ReactNode;
  text: Drawn;
  /** The rows of the справка; null where there are none. */
  rows: Drawn | null;
  /** The facts that the machine is not sure of, folded; null where there are none. */
  tentative: Drawn | null;
}

/**
 * Draws an article that the viewer has been given by `findArticle`, with marks on the words of these notes. A drawing is
 * kept under the version of the article, which grows with every change that it shows, and under the state of its notes,
 * and for a minute at the most.
 */
export async function drawingOf(viewer: Viewer, article: ArticleView, notes: Notes, words: Words): Promise<Drawing> {
  if (notes.drawing === null) return draw(viewer, article, notes, words);
  const key = `${article.id} ${article.version} ${article.revision.id} ${words.locale} ${notes.drawing}`;
  const kept = drawings.get(key);
  if (kept && kept.until > Date.now()) return kept.drawing;
  const drawing = await draw(viewer, article, notes, words);
  if (drawings.size >= MOST) drawings.clear();
  drawings.set(key, { drawing, until: Date.now() + LONGEST });
  return drawing;
}

const drawings = new Map<string, { drawing: Drawing; until: number }>();
const MOST = 200; // of some 50 KB each
const LONGEST = 60_000; // milliseconds

async function draw(viewer: Viewer, article: ArticleView, notes: Notes, words: Words): Promise<Drawing> {
  const { slug, revision, language } = article;
  const [all, mentions] = await Promise.all([listFacts(viewer, revision.id), listMentions(viewer, revision.id)]);
  const facts = all.filter(isStanding);
  const unsure = all.filter(isTentative);
  const marks = marksOf(facts, mentions, revision.blocks[0] ?? { start: 0, end: 0 });
  const page = pageOf(revision, marks, notes, words, `/articles/${slug}/note?revision=${revision.number}&at=`);
  const hasRows = facts.length > 0 || mentions.length > 0;
  // Anchors go to the first words that are drawn: those of the text, then of the headline.
  const text = Drawn.draw(bodyOf(page));
  const rows = hasRows ? Drawn.draw(rowsOf(language, facts, mentions, words)) : null;
  const tentative = unsure.length > 0 ? Drawn.draw(tentativeRows({ slug, language }, unsure, words)) : null;
  return { facts, text, headline: blockWords(page, 0), switches: switches(marks, words), rows, tentative };
}
