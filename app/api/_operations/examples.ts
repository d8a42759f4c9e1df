import type { z } from "zod";
import type { NewAnnotation } from "@/lib/annotations/annotation";
import type { AnnotationJson } from "../_json/annotation";
import type { ArticleJson, ArticleLine } from "../_json/article";
import type { EntityJson, EntityLine } from "../_json/entity";
import type { FactHistory, FactJson } from "../_json/fact";
import type { GroupJson, GroupLine } from "../_json/group";

/** Answers as they may look; invented. A test holds them against their schemas. */
export const ORIGIN = "https://archive.example";

const SLUG = "v-bishkeke-otkryli-shkolu";
const HEADLINE = "В Бишкеке открыли школу";
const TEXT = `${HEADLINE}\nВ новой школе 1 200 мест. Об этом сообщила мэрия.`;
const MOMENT = "2026-11-23T08:00:00.000Z";
const QUOTE = "В новой школе 1 200 мест";
const START = TEXT.indexOf(QUOTE);
const AT = { start: START, end: START + QUOTE.length };

const article = {
  slug: SLUG,
  url: `${ORIGIN}/api/v1/articles/${SLUG}`,
  page: `${ORIGIN}/articles/${SLUG}`,
  headline: HEADLINE,
  language: "ru",
};
const dated = { publishedAt: MOMENT, publishedHasTime: true, archivedAt: MOMENT, status: "published" as const };

export const ARTICLE_LINE: z.output<typeof ArticleLine> = {
  id: "a3k9m2c7x1p8q4zt",
  ...article,
  ...dated,
  sourceName: "Кабар",
  lead: "В новой школе 1 200 мест.",
  facts: { total: 2, checked: 1, disputed: 0 },
};

export const ARTICLE: z.output<typeof ArticleJson> = {
  id: ARTICLE_LINE.id,
  ...article,
  ...dated,
  byline: null,
  sourceUrl: "https://kabar.kg/news/1",
  source: { name: "Кабар", host: "kabar.kg" },
  rightsNote: null,
  withdrawnReason: null,
  version: 4,
  tags: [{ slug: "obrazovanie", labels: { ru: "Образование", en: "Education" } }],
  revisionCount: 1,
  revision: {
    number: 1,
    url: `${article.url}?revision=1`,
    page: `${article.page}/revisions/1`,
    headline: HEADLINE,
    text: TEXT,
    blocks: [
      { kind: "headline", utf16: { start: 0, end: HEADLINE.length } },
      { kind: "paragraph", utf16: { start: START, end: TEXT.length } },
    ],
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    createdAt: MOMENT,
    reason: null,
    extraction: "done",
    extractor: "1",
    extractedAt: MOMENT,
  },
  factsUrl: `${article.url}/facts`,
};

export const FACT: z.output<typeof FactJson> = {
  kind: "quantity",
  arguments: {
    subject: "новая школа",
    measure: null,
    value: 1200,
    to: null,
    unit: "мест",
    currency: null,
    per: null,
    approximate: false,
    comparison: null,
    change: null,
    date: null,
  },
  id: "f5t2w8r6n4b1h7ye",
  url: `${ORIGIN}/api/v1/facts/f5t2w8r6n4b1h7ye`,
  page: `${ORIGIN}/facts/f5t2w8r6n4b1h7ye`,
  status: "confirmed",
  rule: "quantity",
  extractor: "1",
  confidence: 0.9,
  tentative: false,
  number: 1,
  entities: [],
  article,
  revision: { number: 1, url: `${article.url}?revision=1` },
  target: {
    source: `${article.page}/revisions/1`,
    selector: [
      { type: "TextQuoteSelector", exact: QUOTE, prefix: `${HEADLINE}\n`, suffix: ". Об этом сообщила мэрия." },
      { type: "TextPositionSelector", ...AT },
    ],
  },
  utf16: AT,
  updatedAt: MOMENT,
};

export const FACT_HISTORY: z.output<typeof FactHistory> = {
  fact: FACT,
  sentence: { text: `${QUOTE}.`, utf16: { start: AT.start, end: AT.end + 1 } },
  proposed: FACT.arguments,
  isCurrentRevision: true,
  history: [{ from: "proposed", to: "confirmed", before: null, after: null, note: null, by: "Айгерим Т.", at: MOMENT }],
  later: [{ revision: 2, state: "moved", utf16: AT, score: 1, method: "map", fact: "f9q3k7d1v5m2x8rt" }],
};

export const ENTITY_LINE: z.output<typeof EntityLine> = {
  id: "e8d3v6j1s5g9k2mc",
  url: `${ORIGIN}/api/v1/entities/e8d3v6j1s5g9k2mc`,
  page: `${ORIGIN}/entities/e8d3v6j1s5g9k2mc`,
  kind: "place",
  name: "Бишкек",
  mentions: 12,
  articles: 7,
};

export const ENTITY: z.output<typeof EntityJson> = {
  id: ENTITY_LINE.id,
  url: ENTITY_LINE.url,
  page: ENTITY_LINE.page,
  kind: "place",
  name: "Бишкек",
  names: { ru: "Бишкек" },
  aliases: [],
  mentionCount: 12,
  articleCount: 7,
  mentions: [
    {
      article: { ...article, sourceName: "Кабар", publishedAt: MOMENT, archivedAt: MOMENT },
      exact: "Бишкеке",
      utf16: { start: 2, end: 9 },
      sentence: { text: HEADLINE, utf16: { start: 0, end: HEADLINE.length } },
    },
  ],
  next: `${ORIGIN}/api/v1/entities/e8d3v6j1s5g9k2mc?cursor=WyIyMDI2LTEx`,
};

const NOTED = "1 200 мест";
const NOTE_AT = { start: TEXT.indexOf(NOTED), end: TEXT.indexOf(NOTED) + NOTED.length };
const NOTE_ID = "n2v6k9c4x7m1q3zt";
const noteAddresses = (id: string) => ({
  ...{ id, url: `${ORIGIN}/api/v1/annotations/${id}`, page: `${ORIGIN}/a/${id}`, iri: `${ORIGIN}/annotations/${id}` },
});

export const NEW_ANNOTATION: z.input<typeof NewAnnotation> = {
  target: { article: SLUG },
  selection: { exact: NOTED, prefix: "В новой школе ", suffix: ". Об этом" },
  body: "По проекту было **1 250**.",
  tags: ["школы"],
};

export const ANNOTATION: z.output<typeof AnnotationJson> = {
  ...noteAddresses(NOTE_ID),
  creator: { id: "u7r3c9k2m5x1q8pz", name: "Айгерим Т." },
  motivations: ["commenting"],
  editorial: false,
  body: "По проекту было **1 250**.",
  language: null,
  style: null,
  tags: ["школы"],
  visibility: "public",
  group: null,
  status: "published",
  about: {
    ...{ uri: `${ORIGIN}/articles/${SLUG}`, article, revision: 1, fact: null, entity: null },
    ...{ parent: null, thread: null, depth: 0 },
  },
  target: {
    source: `${article.page}/revisions/1`,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: NOTED,
        prefix: `${HEADLINE}\nВ новой школе `,
        suffix: ". Об этом сообщила мэрия.",
      },
      { type: "TextPositionSelector", ...NOTE_AT },
    ],
  },
  utf16: NOTE_AT,
  anchor: { state: "exact", utf16: NOTE_AT, score: 1, method: "made-here" },
  created: "2026-11-23T08:05:12.482917Z",
  updated: "2026-11-23T08:05:12.482917Z",
  editedAt: null,
  version: 1,
  reactions: { useful: 3, changed_my_view: 0, source_checked: 1 },
  mine: [],
  replies: 1,
};

export const REPLY: z.output<typeof AnnotationJson> = {
  ...ANNOTATION,
  ...noteAddresses("r8w3z5t1k6c9m2xq"),
  motivations: ["replying"],
  body: "Где это можно прочитать?",
  tags: [],
  about: { ...ANNOTATION.about, parent: NOTE_ID, thread: NOTE_ID, depth: 1 },
  target: { source: ANNOTATION.iri, selector: [] },
  utf16: null,
  anchor: null,
  created: "2026-11-23T08:09:40.118004Z",
  updated: "2026-11-23T08:09:40.118004Z",
  replies: 0,
};

export const GROUP_LINE: z.output<typeof GroupLine> = {
  id: "g5m2x8c1k7q4w9zt",
  slug: "shkolnye-novosti-4k7q2m",
  url: `${ORIGIN}/api/v1/groups/shkolnye-novosti-4k7q2m`,
  page: `${ORIGIN}/groups/shkolnye-novosti-4k7q2m`,
  name: "Школьные новости",
  role: "moderator",
  members: 4,
  archivedAt: null,
};

export const GROUP: z.output<typeof GroupJson> = {
  ...GROUP_LINE,
  description: "",
  premoderated: false,
  createdAt: MOMENT,
};
