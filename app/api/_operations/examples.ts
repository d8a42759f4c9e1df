import type { z } from "zod";
import type { ArticleJson, ArticleLine } from "../_json/article";
import type { EntityJson, EntityLine } from "../_json/entity";
import type { FactHistory, FactJson } from "../_json/fact";

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
