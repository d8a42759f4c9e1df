import type { FactArguments, FactKind } from "@/lib/extraction/fact";
import type { EntityKind } from "@/lib/extraction/mention";
import type { FactStatus } from "./fact";

/** An entity that plays a part in a fact. */
export interface FactPart {
  /** The argument it stands in: person, of, speaker, places… */
  role: string;
  entityId: string;
  name: string;
  kind: EntityKind;
}

interface FactViewOf<K extends FactKind> {
  id: string;
  kind: K;
  arguments: FactArguments<K>;
  /** UTF-16 offsets into the text of its revision, end exclusive; `exact` stands there. */
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  /** Its row in the справка of its revision, from 1. */
  number: number;
  rule: string;
  extractor: string;
  confidence: number;
  status: FactStatus;
  entities: FactPart[];
  updatedAt: Date;
}

/** A fact as pages show it; `kind` tells what `arguments` are. */
export type FactView = { [K in FactKind]: FactViewOf<K> }[FactKind];

/** Where a fact is from, for lists that mix articles. */
export interface FactArticle {
  slug: string;
  headline: string;
  language: string;
}

export type FactOfArticle = FactView & { article: FactArticle };

/** One step in the life of a fact. */
export interface FactChangeView {
  id: string;
  from: FactStatus | null;
  to: FactStatus;
  before: FactArguments | null;
  after: FactArguments | null;
  note: string | null;
  /** Null: the machine; "": a person whose account is gone. */
  byName: string | null;
  at: Date;
}

/** Words around a fact. Offsets inside `text` = offset in the revision minus `start`. */
export interface SentenceView {
  text: string;
  start: number;
  /** For an item of a list: the words that lead the list in ("На территории … действуют:"). */
  lead: string | null;
}

/** What the page of a fact tells besides what it states. */
export interface FullDetails {
  revisionId: string;
  revisionNumber: number;
  revisionCount: number;
  isCurrentRevision: boolean;
  /** The arguments as the machine wrote them. */
  proposed: FactArguments;
  createdAt: Date;
  /** The fact of an older revision from which the decision was carried over. */
  carriedFrom: { id: string; revisionNumber: number } | null;
  history: FactChangeView[];
  sentence: SentenceView;
  /** The sentence stands in the reference box that came with the article. */
  inBox: boolean;
}

export type FactInFull = FactOfArticle & FullDetails;

/** A post as the articles of the archive name it; the days are those of publication, null where none is known. */
export interface PostView {
  title: string;
  of: string | null;
  articles: number;
  first: Date | null;
  last: Date | null;
  /** An editor has checked one of the facts that say so. */
  isChecked: boolean;
}
