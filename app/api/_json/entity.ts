import { z } from "zod";
import type { EntityCard, EntityView, MentionInArticle } from "@/lib/entities/entity";
import { ENTITY_KINDS } from "@/lib/extraction/mention";
import { articleData, articlePage, entityData, entityPage } from "./addresses";
import { Moment, Next, Utf16 } from "./paging";

const Identity = {
  id: z.string(),
  url: z.url(),
  page: z.url(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().describe("As first written in full, in the nominative"),
};

export const EntityLine = z.object({
  ...Identity,
  mentions: z.int().describe("Times it is named in current revisions"),
  articles: z.int(),
});

const MentionJson = z.object({
  article: z.object({
    slug: z.string(),
    url: z.url(),
    page: z.url(),
    headline: z.string(),
    language: z.string(),
    sourceName: z.string().nullable(),
    publishedAt: Moment.nullable(),
    archivedAt: Moment,
  }),
  exact: z.string(),
  utf16: Utf16,
  sentence: z.object({ text: z.string(), utf16: Utf16 }),
});

export const EntityJson = z.object({
  ...Identity,
  names: z.record(z.string(), z.string()).describe("By language"),
  aliases: z.array(z.string()),
  mentionCount: z.int(),
  articleCount: z.int(),
  mentions: z.array(MentionJson).describe("One page of them, the articles archived last first"),
  next: Next,
});

export const entityLine = ({ id, kind, name, mentions, articles }: EntityCard): z.input<typeof EntityLine> => ({
  ...identityOf({ id, kind, name }),
  ...{ mentions, articles },
});

export function entityJson(
  { id, kind, name, names, aliases, mentionCount, articleCount }: EntityView,
  mentions: readonly MentionInArticle[],
  next: string | null,
): z.input<typeof EntityJson> {
  return {
    ...identityOf({ id, kind, name }),
    names: Object.fromEntries(Object.entries(names).flatMap(([tag, word]) => (word ? [[tag, word]] : []))),
    ...{ aliases, mentionCount, articleCount },
    mentions: mentions.map(mentionJson),
    next,
  };
}

const identityOf = ({ id, kind, name }: Pick<EntityCard, "id" | "kind" | "name">) => ({
  ...{ id, url: entityData(id), page: entityPage(id), kind, name },
});

const mentionJson = ({ article, start, end, exact, sentence, sentenceStart }: MentionInArticle) => ({
  article: {
    ...{ slug: article.slug, url: articleData(article.slug), page: articlePage(article.slug) },
    ...{ headline: article.headline, language: article.language, sourceName: article.sourceName },
    publishedAt: article.publishedAt?.toISOString() ?? null,
    archivedAt: article.archivedAt.toISOString(),
  },
  exact,
  utf16: { start, end },
  sentence: { text: sentence, utf16: { start: sentenceStart, end: sentenceStart + sentence.length } },
});
