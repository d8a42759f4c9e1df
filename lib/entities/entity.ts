import type { EntityKind } from "@/lib/extraction/mention";

/** An entity as a list shows it. */
export interface EntityCard {
  id: string;
  kind: EntityKind;
  name: string;
  /** Times it is named, and in how many articles, in current revisions that the viewer may read. */
  mentions: number;
  articles: number;
}

export interface EntityView {
  id: string;
  kind: EntityKind;
  name: string;
  /** By language of the articles that the viewer may read: ru, ky, uz, en. */
  names: Partial<Record<string, string>>;
  /** What else those articles call it. */
  aliases: string[];
  mentionCount: number;
  articleCount: number;
}

/** Words of a revision that name an entity, for the page of the article. */
export interface MentionView {
  id: string;
  start: number;
  end: number;
  exact: string;
  entityId: string;
  kind: EntityKind;
  name: string;
  rule: string;
  confidence: number;
}

/** A mention with its sentence, for the page of the entity. */
export interface MentionInArticle {
  article: {
    slug: string;
    headline: string;
    language: string;
    publishedAt: Date | null;
    publishedHasTime: boolean;
    archivedAt: Date;
    sourceName: string | null;
  };
  /** UTF-16 offsets in the text of the current revision. */
  start: number;
  end: number;
  exact: string;
  sentence: string;
  sentenceStart: number;
}

export interface EntityCompany {
  entityId: string;
  name: string;
  kind: EntityKind;
  /** How many articles name both. */
  articles: number;
}
