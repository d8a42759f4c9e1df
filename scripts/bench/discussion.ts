import { sessionCookieName } from "@/app/_request/session-token";
import { sql } from "@/lib/platform/db";
import { actionForm, listActionIds } from "@/tests/support/server-actions";
import { type Figure, measured } from "../figures";
import { onArchive, SECRET } from "./archive/on-archive";
import { runBarePage } from "./bare-page";
import { converse } from "./discussion-parts/conversation";
import { type Letter, post, type Written } from "./discussion-parts/post-comments";
import { signInTalkers, type Talker } from "./discussion-parts/talkers";
import { type Load, load } from "./load";
import { type RunningServer, runServer } from "./running-server";

// An archive of 10,000 articles, one of them with 200 comments and its facts, another with 10,000: how fast its page is
// made and answered, and how fast comments are taken, durable, with Origin, limits and idempotency on, beside a bare
// Next.js page on the same machine in the same run.
const ARTICLES = 10_000;
const COMMENTS = 200;
const CROWD = 10_000;
const WRITERS = 4000; // each writes one comment by one way, as the limits let them
const TALKED_ABOUT = "bench00000000007";
const CROWDED = "bench00000000008";
const WRITTEN_ON = ["bench00000000009", "bench00000000010"] as const;

await onArchive(
  {
    articles: ARTICLES,
    settings: { fsync: "on", synchronous_commit: "on", full_page_writes: "on" },
  },
  measure,
);

async function measure(databaseUrl: string): Promise<Figure[]> {
  const talkers = await signInTalkers(databaseUrl, 2 * WRITERS);
  await converse(databaseUrl, TALKED_ABOUT, COMMENTS);
  await converse(databaseUrl, CROWDED, CROWD);
  return [...(await readings()), ...(await writings(talkers)), ...(await bare())];
}

/** Pages: each made for its request; and kept, as guests get them. */
async function readings(): Promise<Figure[]> {
  const path = `/articles/${TALKED_ABOUT}`;
  const made = await during({ PAGE_CACHE_MB: "0" }, async (web) => ({
    whole: await load({ url: web.url + path, pid: web.pid }),
    crowded: await load({ url: `${web.url}/articles/${CROWDED}`, pid: web.pid, duration: 4 }),
  }));
  const kept = await during({}, (web) => load({ url: web.url + path, pid: web.pid }));
  return [
    ...pageRows(`article with ${COMMENTS} comments and its facts, rendered each time`, made.whole, 100),
    ...pageRows("the same, guest, kept page", kept, 1500),
    ...pageRows(`article with ${CROWD} comments, rendered each time`, made.crowded, null),
    measured(`article with ${CROWD} comments: its first 20 threads`, kilobytes(made.crowded.bytes), "KB", {
      atMost: 200,
    }),
  ];
}

/** Comments: as the form posts them without a script, and as programs do. */
async function writings(talkers: readonly Talker[]): Promise<Figure[]> {
  const id = listActionIds().get("app/_components/annotation/actions.ts#sayHere");
  if (!id) throw new Error("the action of the comment form is not in the build");
  return during({}, async (web) => {
    const byForm = await post(web, talkers.slice(0, WRITERS), letterByForm(web.url, await formOf(id)), {
      success: 303,
    });
    const byDoor = await post(web, talkers.slice(WRITERS), letterByDoor(web.url), { success: 201 });
    const { rows } = await sql<{ count: number; held: number }>(
      `SELECT count(*)::int AS "count", count(*) FILTER (WHERE "status" = 'held')::int AS "held"
       FROM "Annotation" WHERE "articleId" = ANY($1)`,
      [WRITTEN_ON],
    );
    return [
      ...writingRows("comment posted by the form", byForm),
      ...writingRows("comment posted as JSON", byDoor),
      measured("comments that stand in the database", rows[0]?.count ?? 0, "", {
        atLeast: 2 * WRITERS,
        reference: `${rows[0]?.held ?? 0} of them wait, as the checks would have it`,
      }),
    ];
  });
}

function words(number: number): string {
  return `Запись номер ${number} о школе и дороге: число сходится, но состав разный. Я бы не подтверждал, пока нет второго источника.`;
}

function sent(talker: Talker, origin: string) {
  return {
    cookie: `${sessionCookieName()}=${talker.token}`,
    origin,
    "accept-language": "ru",
  };
}

function letterByDoor(origin: string): (talker: Talker, number: number) => Letter {
  return (talker, number) => ({
    path: "/api/v1/annotations",
    headers: {
      ...sent(talker, origin),
      "content-type": "application/json",
      "idempotency-key": `bench-door-${number}`,
    },
    // Not what has been said by the form: words that somebody else has said wait for a moderator.
    body: JSON.stringify({ target: { article: WRITTEN_ON[1] }, body: words(WRITERS + number) }),
  });
}

/** The form as a browser without a script sends it: one body, in which the words and the key are put for each. */
function letterByForm(origin: string, form: { type: string; body: string }) {
  return (talker: Talker, number: number): Letter => ({
    path: `/articles/${WRITTEN_ON[0]}`,
    headers: { ...sent(talker, origin), "content-type": form.type, accept: "text/html" },
    body: form.body.replace("WORDS", words(number)).replace("KEY", `bench-form-${number}`),
  });
}

async function formOf(id: string): Promise<{ type: string; body: string }> {
  const form = actionForm(id, { article: WRITTEN_ON[0], body: "WORDS", key: "KEY", intent: "say", back: "/" });
  const request = new Request("http://localhost/", { method: "POST", body: form });
  return { type: request.headers.get("content-type") ?? "", body: await request.text() };
}

async function during<Answer>(
  env: Record<string, string>,
  run: (web: RunningServer) => Promise<Answer>,
): Promise<Answer> {
  const settings = {
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    NEXTAUTH_SECRET: SECRET,
    LOG_LEVEL: "info",
    THROTTLE: "1",
    ...env,
  };
  const web = await runServer(["dist/web.mjs"], /"ready":true/, settings);
  try {
    return await run(web);
  } finally {
    await web.stop();
  }
}

async function bare(): Promise<Figure[]> {
  const server = await runBarePage();
  const figures = pageRows("bare Next.js page", await load({ url: `${server.url}/`, pid: server.pid }), null);
  await server.stop();
  return figures;
}

function pageRows(name: string, page: Load, bar: number | null): Figure[] {
  if (page.failures > 0) throw new Error(`${name}: ${page.failures} requests failed`);
  return [
    measured(`${name}: requests`, Math.round(page.requestsPerSecond), "1/s", { ...(bar && { atLeast: bar }) }),
    measured(`${name}: p95`, Math.round(page.p95), "ms", { reference: `${kilobytes(page.bytes)} KB an answer` }),
    measured(`${name}: processor`, Math.round(page.cpuPerRequest * 100) / 100, "ms/request"),
  ];
}

function writingRows(name: string, run: Written): Figure[] {
  if (run.failures.length > 0) throw new Error(`${name}: ${run.failures.length} failed, as ${run.failures[0]}`);
  return [
    measured(`${name}: requests`, Math.round(run.perSecond), "1/s", {
      atLeast: 250,
      reference: "WordPress 23, Linkwarden 27, Ghost 27",
    }),
    measured(`${name}: p50`, Math.round(run.p50), "ms"),
    measured(`${name}: p95`, Math.round(run.p95), "ms", {
      atMost: 200,
      reference: "WordPress 145, Linkwarden 124, Ghost 47, at what they reach",
    }),
    measured(`${name}: processor`, Math.round(run.cpuPerRequest * 100) / 100, "ms/request"),
  ];
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}
