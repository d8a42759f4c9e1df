import pg from "pg";

/**
 * Says so much under an article: every fifth entry opens a thread and the four after it answer one another in it, as
 * talk goes. Of about 300 characters each, with a quotation, a link and a reaction now and then. All from the database.
 */
export async function converse(databaseUrl: string, articleId: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: "-c timezone=UTC" });
  await client.connect();
  try {
    await client.query(ENTRIES, [articleId, count]);
    await client.query(REACTIONS, [articleId]);
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

const THREAD = 5;
const ENTRIES = `
  INSERT INTO "Annotation" ("id", "creatorId", "motivations", "body", "targetKey", "targetUri", "articleId", "parentId",
                            "rootId", "depth")
  SELECT $1 || 'c' || n, 'benchuser' || (1 + n % 500),
    ARRAY[CASE WHEN n % ${THREAD} = 0 THEN 'commenting' ELSE 'replying' END]::"Motivation"[],
    CASE WHEN n % 3 = 0 THEN '> За год сдано столько же, сколько в прошлом.' || chr(10) || chr(10) ELSE '' END
      || 'Запись ' || n || '. Число **сходится** с рамкой внизу, но состав разный: либо заводы и производства здесь не одно '
      || 'и то же, либо список в тексте неполный. ' || repeat('Я бы не подтверждал. ', 1 + n % 6)
      || CASE WHEN n % 7 = 0 THEN 'См. https://example.org/' || n ELSE '' END,
    'article:' || $1, '/articles/' || $1, $1,
    CASE WHEN n % ${THREAD} > 0 THEN $1 || 'c' || (n - 1) END,
    CASE WHEN n % ${THREAD} > 0 THEN $1 || 'c' || (n - n % ${THREAD}) END, n % ${THREAD}
  FROM generate_series(0, $2::int - 1) n ORDER BY n`;
const REACTIONS = `
  INSERT INTO "Reaction" ("annotationId", "userId", "kind")
  SELECT n."id", 'benchuser' || (501 + k), 'useful' FROM "Annotation" n, generate_series(1, 4) k
  WHERE n."articleId" = $1 AND length(n."body") % 4 >= k`;
