import pg from "pg";
import { sha256 } from "@/lib/platform/ids";
import { Random } from "./random";

const WHO = [
  "Министерство экономики",
  "Мэрия Оша",
  "Пресс-служба комитета",
  "Областная администрация",
  "Фонд развития",
] as const;
const DID = ["сообщила", "отметила", "представила отчет", "подвела итоги", "утвердила план"] as const;
const WHAT = [
  "о строительстве дорог",
  "о ремонте школ",
  "о сборе урожая",
  "о поставках газа",
  "о работе больниц",
] as const;
const WHERE = ["в Бишкеке", "в Ташкенте", "в Алматы", "в Душанбе", "в Джалал-Абаде", "в Самарканде"] as const;
const THINGS = ["тонн хлопка", "жилых домов", "километров дорог", "новых автобусов", "школьных мест"] as const;
const BATCH = 250;

interface Generated {
  id: string;
  revisionId: string;
  headline: string;
  text: string;
  figures: { start: number; end: number; value: number; unit: string }[];
}

/** Fills an archive with published articles of about 2.5 KB, each with its figures, all made from one seed. */
export async function fillArchive(databaseUrl: string, count: number, say: (done: number) => void): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  const random = new Random(20261123);
  try {
    for (let done = 0; done < count; done += BATCH) {
      const articles = Array.from({ length: Math.min(BATCH, count - done) }, (_, index) =>
        generate(random, done + index),
      );
      await insert(client, articles, done);
      say(done + articles.length);
    }
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

function generate(random: Random, number: number): Generated {
  const headline = `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHERE)}, № ${number}`;
  const figures: Generated["figures"] = [];
  let text = `${headline}\n`;
  for (let paragraph = 0; paragraph < 8; paragraph += 1) {
    for (let sentence = 0; sentence < 3; sentence += 1) {
      text += `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHERE)} за ${random.whole(2005, 2026)} год. `;
    }
    const value = random.whole(12, 9800);
    const unit = random.pick(THINGS);
    text += "За год сдано ";
    figures.push({ start: text.length, end: text.length + `${value} ${unit}`.length, value, unit });
    text += `${value} ${unit}.\n`;
  }
  const id = `bench${String(number).padStart(11, "0")}`;
  return { id, revisionId: `r${id.slice(1)}`, headline, text: text.trimEnd(), figures };
}

async function insert(client: pg.Client, articles: readonly Generated[], from: number): Promise<void> {
  await client.query("BEGIN");
  const rows = JSON.stringify(
    articles.map((article) => ({ ...article, sha256: sha256(article.text), blocks: blocksOf(article.text) })),
  );
  await client.query(ARTICLES, [rows, from]);
  await client.query(REVISIONS, [rows, from]);
  await client.query(
    `UPDATE "Article" a SET "currentRevisionId" = r."id" FROM "Revision" r WHERE r."articleId" = a."id" AND a."currentRevisionId" IS NULL`,
  );
  await client.query(WORDS, [rows]);
  await client.query(FACTS, [rows]);
  await client.query("COMMIT");
}

function blocksOf(text: string): object[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const block = { kind: index === 0 ? "headline" : "paragraph", start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS g("id" text, "revisionId" text, "headline" text, "text" text, "sha256" text, "blocks" jsonb, "figures" jsonb)`;
const ARTICLES = `
  INSERT INTO "Article" ("id", "slug", "headline", "language", "status", "archivedAt")
  SELECT "id", "id", "headline", 'ru', 'published', timestamptz '2020-01-01' + ($2::int + row_number() OVER ()) * interval '5 minutes'
  FROM ${GIVEN}`;
const REVISIONS = `
  INSERT INTO "Revision" ("id", "articleId", "number", "headline", "text", "sha256", "bodyKey", "blocks", "extraction", "createdAt")
  SELECT "revisionId", "id", 1, "headline", "text", "sha256", "sha256", "blocks", 'done', timestamptz '2020-01-01' + $2::int * interval '1 second'
  FROM ${GIVEN}`;
const WORDS = `
  INSERT INTO "ArticleSearch" ("articleId", "publishedAt", "words")
  SELECT g."id", a."archivedAt", to_tsvector('russian', g."text") FROM ${GIVEN} JOIN "Article" a ON a."id" = g."id"`;
const FACTS = `
  INSERT INTO "Fact" ("id", "articleId", "revisionId", "kind", "arguments", "proposed", "start", "end", "exact", "prefix", "suffix",
                      "number", "rule", "extractor", "confidence", "fingerprint")
  SELECT 'f' || substr(g."id", 2) || f.n, g."id", g."revisionId", 'quantity', arguments, arguments, (f.figure->>'start')::int, (f.figure->>'end')::int,
         substr(g."text", (f.figure->>'start')::int + 1, (f.figure->>'end')::int - (f.figure->>'start')::int), 'За год сдано ', '.',
         f.n, 'bench', 'bench', 0.9, f.n::text
  FROM ${GIVEN}, jsonb_array_elements(g."figures") WITH ORDINALITY AS f(figure, n),
       LATERAL (SELECT jsonb_build_object('subject', f.figure->>'unit', 'measure', NULL, 'value', f.figure->'value', 'unit', f.figure->>'unit',
                                          'currency', NULL, 'per', 'год', 'approximate', false, 'to', NULL, 'comparison', NULL,
                                          'change', NULL, 'date', NULL) AS arguments) a`;
