import { beforeAll, describe, expect, test } from "vitest";
import {
  readableArticles,
  readableArticlesSql,
  readableEntities,
  readableFacts,
  readableGroups,
  readableMentions,
  readableRevisions,
} from "@/lib/access/readable";
import { GUEST, type Role, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { db, sql } from "@/lib/platform/db";
import { anArticle } from "@/tests/support/an-article";

const STATUSES = ["draft", "published", "withdrawn"] as const;
const person = (role: Role, suspended = false): Viewer => ({
  kind: "user",
  ...{ id: role, name: role, role, suspended, sessionId: "s" },
});

const PEOPLE: readonly [string, Viewer, readonly string[]][] = [
  ["a guest", GUEST, ["published"]],
  ["a reader", person("reader"), ["published"]],
  ["a contributor", person("contributor"), ["published"]],
  ["an editor", person("editor"), STATUSES],
  ["an admin", person("admin"), STATUSES],
  ["a suspended editor", person("editor", true), ["published"]],
  ["the archive itself", SYSTEM, STATUSES],
];

beforeAll(async () => {
  for (const status of STATUSES) await planted(status);
});

describe.each(PEOPLE)("%s", (_, viewer, seen) => {
  const sorted = [...seen].sort();

  test(`reads articles that are ${seen.join(", ")}, and their revisions`, async () => {
    const articles = await db.article.findMany({ where: readableArticles(viewer) });
    expect(articles.map(({ status }) => status).sort()).toEqual(sorted);
    const revisions = await db.revision.findMany({ where: readableRevisions(viewer), include: { article: true } });
    expect(revisions.map(({ article }) => article.status).sort()).toEqual(sorted);
  });

  test("hand-written SQL says the same", async () => {
    const { rows } = await sql<{ status: string }>(
      `SELECT a."status" FROM "Article" a WHERE ${readableArticlesSql(viewer)}`,
    );
    expect(rows.map(({ status }) => status).sort()).toEqual(sorted);
  });

  test("finds their facts, their mentions and whom they name", async () => {
    const facts = await db.fact.findMany({ where: readableFacts(viewer), include: { article: true } });
    expect(facts.map(({ article }) => article.status).sort()).toEqual(sorted);
    const mentions = await db.mention.findMany({ where: readableMentions(viewer) });
    expect(mentions.map(({ exact }) => exact).sort()).toEqual(sorted);
    const entities = await db.entity.findMany({ where: readableEntities(viewer) });
    expect(entities.map(({ name }) => name).sort()).toEqual(sorted);
  });
});

test("a group is there for those who are in it, while they are not suspended; not for admins", async () => {
  const members = { create: [{ user: { create: anAccount("in-it") } }] };
  await db.group.create({ data: { id: "g", slug: "g", name: "G", members } });
  const found = (viewer: Viewer) => db.group.count({ where: readableGroups(viewer) });
  const inIt: Viewer = { kind: "user", id: "in-it", name: "", role: "reader", suspended: false, sessionId: "s" };
  expect(await found(inIt)).toBe(1);
  expect(await found(SYSTEM)).toBe(1);
  for (const other of [GUEST, person("admin"), { ...inIt, suspended: true }]) expect(await found(other)).toBe(0);
});

const anAccount = (id: string) => ({ id, email: `${id}@example.org`, name: id, passwordHash: "" });

test("whom only an older revision names is not there, whoever asks", async () => {
  const { id } = await db.entity.findFirstOrThrow({ where: { name: "published" } });
  const older = await db.revision.findFirstOrThrow({ where: { article: { status: "published" } } });
  await db.article.update({ where: { id: older.articleId }, data: { currentRevisionId: null } });
  expect(await db.entity.count({ where: { id, ...readableEntities(SYSTEM) } })).toBe(0);
  await db.article.update({ where: { id: older.articleId }, data: { currentRevisionId: older.id } });
});

/** An article of this status, with one fact and one person that nothing else names, called by the status. */
async function planted(status: (typeof STATUSES)[number]) {
  const { id: articleId, revision } = await anArticle({}, { publish: false });
  await db.article.update({ where: { id: articleId }, data: { status } });
  const span = { start: 0, end: 3, exact: status, rule: "test", confidence: 1 };
  await db.mention.create({
    data: {
      ...{ ...span, id: `m-${status}` },
      revision: { connect: { id: revision.id } },
      entity: { create: { id: `e-${status}`, kind: "person", name: status, key: status } },
    },
  });
  const words = { prefix: "", suffix: "", number: 1, extractor: "test", fingerprint: status };
  const stands = { id: `f-${status}`, articleId, revisionId: revision.id };
  await db.fact.create({
    data: { ...span, ...words, ...stands, kind: "statement", arguments: {}, proposed: {} },
  });
}
