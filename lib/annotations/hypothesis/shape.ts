import { articlePath, notePath } from "../addresses";
import type { AnnotationStatus, AnnotationView } from "../annotation";
import {
  accountOf,
  type HypothesisAnnotation,
  type KeptTarget,
  type ModerationStatus,
  NEWSROOM,
  NOBODY,
  type Selector,
  type Site,
  WORLD,
} from "./hypothesis";

/** What the client is told besides what all readers see. */
export interface Beside {
  kept: KeptTarget | null;
  /** From the first of its thread to the one it answers; empty for what answers nothing. */
  references: string[];
  /** The viewer has reported it. */
  flagged: boolean;
  /** How many have, where the viewer moderates; else null. */
  flagCount: number | null;
  /** It was taken away as spam. */
  isSpam: boolean;
}

/** An annotation as the Hypothesis client reads it. */
export function hypothesisAnnotation(view: AnnotationView, beside: Beside, site: Site): HypothesisAnnotation {
  const user = userOf(view, site);
  const own = view.creator?.id ? [user] : [];
  const uri = uriOf(view, site);
  const { references, flagged, flagCount } = beside;
  return {
    ...{ id: view.id, created: view.created, updated: view.updated },
    ...{ user, user_info: { display_name: view.creator?.name ?? null } },
    ...{ uri, text: view.body, tags: view.tags, group: groupOf(view, beside.kept) },
    permissions: { read: readersOf(view, user), admin: own, update: own, delete: own },
    target: [targetOf(view, beside.kept, uri)],
    document: { title: titleOf(view, beside.kept) },
    links: linksOf(view, uri, site),
    hidden: view.status === "hidden" || view.status === "removed",
    flagged,
    ...(flagCount !== null && { moderation: { flagCount } }),
    moderation_status: moderationStatus(view.status, beside.isSpam),
    actions: flagCount === null ? [] : ["moderate"],
    mentions: [],
    ...(references.length > 0 && { references }),
  };
}

export function moderationStatus(status: AnnotationStatus, isSpam: boolean): ModerationStatus {
  if (status === "published") return "APPROVED";
  if (status === "held") return "PENDING";
  return isSpam ? "SPAM" : "DENIED";
}

function userOf({ creator }: AnnotationView, site: Site): string {
  return accountOf(creator?.id ?? (creator ? NOBODY.imported : NOBODY.erased), site);
}

/** What one keeps to oneself stays among the notes of the group in which it was made. */
export function groupOf({ visibility, group }: AnnotationView, kept: KeptTarget | null): string {
  if (visibility === "private") return kept?.group ?? WORLD;
  if (visibility === "newsroom") return NEWSROOM;
  return visibility === "group" && group ? group.id : WORLD;
}

const readersOf = (view: AnnotationView, user: string): string[] =>
  view.visibility === "private" ? [user] : [`group:${groupOf(view, null)}`];

/** The address of the page; of an article of ours its canonical one, whatever the client called it. */
function uriOf({ target }: AnnotationView, { origin }: Site): string {
  if (target.article) return origin + articlePath(target.article.slug);
  return target.uri.startsWith("/") ? origin + target.uri : target.uri;
}

function targetOf(view: AnnotationView, kept: KeptTarget | null, source: string) {
  const selector = selectorsOf(view, kept);
  return {
    source,
    ...(selector.length > 0 && { selector }),
    ...(kept?.description !== undefined && { description: kept.description }),
  };
}

/** Those that a client sent come back as they came; else quote and position, in UTF-16 as the client counts. */
function selectorsOf({ quote, anchor, target }: AnnotationView, kept: KeptTarget | null): Selector[] {
  if (kept && kept.selector.length > 0) return kept.selector;
  if (!quote) return [];
  const { exact, prefix, suffix } = quote;
  const words: Selector = { type: "TextQuoteSelector", exact, prefix, suffix };
  if (!target.article) return [words];
  const { start, end } = anchor?.start != null && anchor.end != null ? anchor : quote;
  return [{ type: "TextPositionSelector", start, end }, words];
}

function titleOf({ target }: AnnotationView, kept: KeptTarget | null): string[] {
  const title = target.article?.headline ?? kept?.title;
  return title ? [title] : [];
}

function linksOf({ id, target }: AnnotationView, uri: string, { origin }: Site) {
  const page = target.article ? `${uri}/hypothesis` : uri.split("#", 1)[0];
  return {
    html: origin + notePath(id),
    incontext: `${page}#annotations:${id}`,
    json: `${origin}/api/annotations/${id}`,
  };
}
