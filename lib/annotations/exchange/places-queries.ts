import { readableArticlesSql } from "@/lib/access/readable";
import type { Viewer } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import type { AnchorState } from "@/lib/text/reanchor/anchor";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";
import type { Selection } from "../annotation";
import { placeSelection } from "../place";

/** A revision of an article and what it says. */
interface Text {
  number: number;
  text: string;
}

/** Where words that somebody brings stand in an article. */
export type Found =
  | { on: "revision"; revision: number; selection: Selection; isCurrent: boolean }
  /** In no revision as they are; in the current one by likeness, or not at all. */
  | { on: "nothing"; state: AnchorState };

/** Looks for words in articles; each text is read once. */
export class Places {
  readonly #texts = new Map<string, Promise<Text[]>>();

  constructor(readonly viewer: Viewer) {}

  /** The words in the revision that is named, in the current one, in the newest older one; null without such an article. */
  async find(slug: string, selection: Selection, named?: number): Promise<Found | null> {
    const texts = await this.#textsOf(slug);
    const [current] = texts;
    if (!current) return null;
    const inOrder = [...texts.filter(({ number }) => number === named), ...texts];
    for (const { number, text } of inOrder) {
      const quote = placeSelection(text, selection);
      if (quote) return { on: "revision", revision: number, selection: quote, isCurrent: number === current.number };
    }
    const { exact, prefix, suffix } = selection;
    const like = new Reanchoring("", current.text).find({ start: 0, end: exact.length, exact, prefix, suffix });
    return { on: "nothing", state: like.state };
  }

  async has(slug: string): Promise<boolean> {
    return (await this.#textsOf(slug)).length > 0;
  }

  /** Of one revision, or of the current one. */
  async textOf(slug: string, revision?: number): Promise<string> {
    const texts = await this.#textsOf(slug);
    return (texts.find(({ number }) => number === revision) ?? texts[0])?.text ?? "";
  }

  #textsOf(slug: string): Promise<Text[]> {
    const known = this.#texts.get(slug) ?? readTexts(this.viewer, slug);
    this.#texts.set(slug, known);
    return known;
  }
}

async function readTexts(viewer: Viewer, slug: string): Promise<Text[]> {
  const { rows } = await sql<Text>(
    `SELECT r."number", r."text" FROM "Article" a JOIN "Revision" r ON r."articleId" = a."id"
     WHERE a."slug" = $1 AND ${readableArticlesSql(viewer)}
     ORDER BY r."id" = a."currentRevisionId" DESC, r."number" DESC LIMIT 50`,
    [slug],
  );
  return rows;
}
