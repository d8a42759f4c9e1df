import { revisionText } from "@/lib/articles/revision-text";
import { renewSearchRow } from "@/lib/articles/write-revision";
import { db } from "@/lib/platform/db";
import { newId, sha256 } from "@/lib/platform/ids";
import type { Block } from "@/lib/text/block";
import { readBlocks } from "@/lib/text/blocks";
import { type Notes, plantNotes } from "./notes";
import type { Identity, Person } from "./people";
import { unique } from "./unique";

/** Words that stand in one article of each status and nowhere else. */
export const CANARY = { draft: "Канарейкачерновик", withdrawn: "Канарейкаснята" };

export interface World {
  published: Planted;
  draft: Planted;
  withdrawn: Planted;
  tag: string;
  /** What people wrote about the published article. */
  notes: Notes;
}

interface Planted {
  slug: string;
  factId: string;
  entityId: string;
}

/** Stands in all three articles, so that a search for it meets the canaries where it may. */
export const COMMON_WORD = "Тайнослово";

/** Three articles, each with a fact and with a person whom nothing else names, and what people wrote about the first. */
export async function plantWorld(people: ReadonlyMap<Person, Identity>): Promise<World> {
  const tag = `tag-${unique()}`;
  await db.tag.create({ data: { id: newId(), slug: tag, labels: { ru: tag } } });
  const published = await plant("published", "Открытаяновость", tag);
  return {
    published,
    notes: await plantNotes(published.slug, people),
    draft: await plant("draft", CANARY.draft, tag),
    withdrawn: await plant("withdrawn", CANARY.withdrawn, tag),
    tag,
  };
}

async function plant(status: "published" | "draft" | "withdrawn", word: string, tag: string): Promise<Planted> {
  const { id, slug, revision } = await aSettledArticle({
    headline: `${word} ${unique()}`,
    body: `${word} ${COMMON_WORD} ${unique()}.`,
  });
  await db.article.update({
    where: { id },
    data: {
      status,
      withdrawnReason: status === "withdrawn" ? word : null,
      tags: { create: { tag: { connect: { slug: tag } } } },
    },
  });
  const entity = await db.entity.create({
    data: { id: newId(), kind: "person", name: word, aliases: [], key: `${word}-${unique()}` },
  });
  const span = { start: 0, end: word.length, exact: word, rule: "name", confidence: 1, revisionId: revision.id };
  await db.mention.create({ data: { ...span, id: newId(), entityId: entity.id } });
  return { slug, entityId: entity.id, factId: await aFactOf({ id, revision }, word) };
}

interface Settled {
  id: string;
  slug: string;
  headline: string;
  revision: { id: string; blocks: Block[] };
}

/** A draft as if the worker had read it already: nothing changes in it by itself while it is looked at. */
export async function aSettledArticle({
  headline = `Новость ${unique()}`,
  body = `Слова ${unique()}.\nВторой абзац.`,
}: {
  headline?: string;
  body?: string;
} = {}): Promise<Settled> {
  const [id, slug, revisionId] = [newId(), `settled-${unique()}`, newId()];
  const text = revisionText(headline, body);
  const blocks = readBlocks(text);
  const written = { id: revisionId, number: 1, headline, text, blocks, sha256: sha256(text), bodyKey: sha256(slug) };
  const article = {
    id,
    slug,
    headline,
    language: "ru",
    revisions: { create: { ...written, extraction: "done" as const } },
  };
  await db.article.create({ data: article });
  await db.article.update({ where: { id }, data: { currentRevisionId: revisionId } });
  await renewSearchRow(db, id, { headline, text, blocks });
  return { id, slug, headline, revision: { id: revisionId, blocks } };
}

/** A proposed fact on the first words of an article. */
export async function aFactOf(
  { id: articleId, revision }: { id: string; revision: { id: string } },
  words = "Слова",
): Promise<string> {
  const factId = newId();
  const stands = {
    articleId,
    revisionId: revision.id,
    start: 0,
    end: words.length,
    exact: words,
    prefix: "",
    suffix: "",
  };
  const found = { rule: "test", extractor: "test", confidence: 0.9, fingerprint: factId, number: 99 };
  const told = { speaker: words };
  await db.fact.create({
    data: { id: factId, kind: "statement", arguments: told, proposed: told, ...stands, ...found },
  });
  return factId;
}
