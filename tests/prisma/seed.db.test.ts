import { readFileSync } from "node:fs";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { GUEST } from "@/lib/access/viewer";
import { countArticles, findArticle, listArticles } from "@/lib/articles/queries";
import { listFacts } from "@/lib/facts/queries";
import { disconnect } from "@/lib/platform/db";

const said: string[] = [];

beforeEach(() => {
  vi.resetModules();
  said.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((words) => {
    said.push(String(words));
    return true;
  });
});

afterAll(disconnect);

/** Runs the program as the launcher does, and gives what its last line says. */
async function seed(): Promise<{ seeded: boolean; adminPath: string | null }> {
  await import("@/prisma/seed/seed");
  vi.restoreAllMocks();
  return JSON.parse(said.join("").trim().split("\n").at(-1) ?? "");
}

test("the first run brings the first article with its facts, and a link for the first admin", async () => {
  const { seeded, adminPath } = await seed();
  expect(seeded).toBe(true);
  expect(adminPath).toMatch(/^\/first-admin\?token=[\w-]{20,}$/);

  const { items } = await listArticles(GUEST);
  const article = await findArticle(GUEST, items[0]?.slug ?? "");
  expect(article).toMatchObject({
    status: "published",
    source: { host: "barometr.kg" },
    sourceUrl: "https://barometr.kg/kak-premer-kyrgyzstana-poseshal-v-tashkenteinnovacionnyj-tehnopark",
    publishedAt: null,
    language: "ru",
    revision: { number: 1, text: readFileSync("prisma/seed/article.txt", "utf8"), extraction: "done" },
  });
  expect(article?.rightsNote).toContain("barometr.kg");
  expect(article?.tags.map(({ labels }) => labels.en)).toEqual([
    "foreign policy",
    "industry",
    "technology parks",
    "Kyrgyzstan and Uzbekistan",
  ]);
  expect((await listFacts(GUEST, article?.revision.id ?? "")).length).toBeGreaterThan(0);
});

test("the next run brings nothing and makes a new link in place of the unused one", async () => {
  const { seeded, adminPath } = await seed();
  expect(seeded).toBe(false);
  expect(adminPath).not.toBeNull();
  expect(await countArticles(GUEST)).toBe(1);
});
