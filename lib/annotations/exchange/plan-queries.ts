import { type Viewer, viewerId } from "@/lib/access/viewer";
import { sql } from "@/lib/platform/db";
import { codePointOffsets } from "@/lib/text/code-points";
import { Selection, type Target } from "../annotation";
import type { Incoming, Unread } from "./incoming";
import { Places } from "./places-queries";
import { isUnread } from "./read-file";

/**
 * What becomes of an annotation that is brought: its words stand in the current text or in an older one, are there by
 * likeness, or nowhere (an orphan); it is about a whole article or another thing of ours, answers one of the same file, is
 * about a page elsewhere; it is there already, or cannot be taken.
 */
export const FATES = ["fits", "older", "like", "orphan", "whole", "answer", "elsewhere", "already", "refused"] as const;
export type Fate = (typeof FATES)[number];

export interface Planned {
  incoming: Incoming | Unread;
  fate: Fate;
  /** Why it is refused, a name of messages/…/refusals.json. */
  reason: string | null;
  target: Target | null;
  selection: Selection | null;
}

/** What would become of each; nothing is written. */
export async function planImport(
  viewer: Viewer,
  all: readonly (Incoming | Unread)[],
  origin: string,
): Promise<Planned[]> {
  const known = await findKnown(viewer, all, origin);
  const places = new Places(viewer);
  const planned: Planned[] = [];
  const names = new Set<string>();
  for (const incoming of all) {
    const isTwice = known.has(incoming.source) || names.has(incoming.source);
    planned.push(isTwice ? fated(incoming, "already") : await planOne(incoming, names, places));
    names.add(incoming.source);
  }
  return planned;
}

const fated = (incoming: Incoming | Unread, fate: Fate, more: Partial<Planned> = {}): Planned => ({
  ...{ incoming, fate, reason: null, target: null, selection: null },
  ...more,
});

/** Those that the viewer has brought before, and those that are the viewer's own and here. */
async function findKnown(viewer: Viewer, all: readonly (Incoming | Unread)[], origin: string): Promise<Set<string>> {
  const sources = all.map(({ source }) => source);
  const { rows } = await sql<{ id: string; slug: string | null; via: string[] | null }>(
    `SELECT "id", "slug", "via" FROM "Annotation" WHERE "creatorId" = $1 AND "status" <> 'deleted'
       AND ("via" && $2::text[] OR "id" = ANY($3::text[]) OR "slug" = ANY($3::text[]))`,
    [viewerId(viewer), sources, sources.map((source) => source.split("/").at(-1) ?? "")],
  );
  const own = rows.flatMap(({ id, slug }) => [id, ...(slug ? [slug] : [])]);
  return new Set([
    ...rows.flatMap(({ via }) => via ?? []),
    ...own.flatMap((name) => [`${origin}/annotations/${name}`, `${origin}/a/${name}`]),
  ]);
}

async function planOne(incoming: Incoming | Unread, names: ReadonlySet<string>, places: Places): Promise<Planned> {
  if (isUnread(incoming)) return fated(incoming, "refused", { reason: incoming.reason });
  const { aim, answers } = incoming;
  if (answers !== null && names.has(answers)) return fated(incoming, "answer");
  const { ours, uri } = aim;
  if (!ours) return fated(incoming, "elsewhere", { target: { uri }, selection: elsewhere(incoming) });
  // What it answers is somebody's, and an answer would be read by whoever reads that.
  if ("parent" in ours) return fated(incoming, "refused", { reason: "import-answers-others" });
  if (!("article" in ours)) return fated(incoming, "whole", { target: ours });
  return onArticle(incoming, ours, places);
}

function elsewhere({ aim: { quote } }: Incoming): Selection | null {
  const selection = Selection.safeParse(
    quote && { ...quote, prefix: quote.prefix.slice(-1000), suffix: quote.suffix.slice(0, 1000) },
  );
  return selection.success ? selection.data : null;
}

async function onArticle(
  incoming: Incoming,
  ours: { article: string; revision?: number },
  places: Places,
): Promise<Planned> {
  const { article, revision } = ours;
  if (!(await places.has(article))) return fated(incoming, "refused", { reason: "nothing-at-target" });
  const wanted = await selectionOf(incoming, ours, places);
  if (!wanted) return fated(incoming, "whole", { target: { article } });
  const found = await places.find(article, wanted, revision);
  if (!found) return fated(incoming, "refused", { reason: "nothing-at-target" });
  if (found.on === "revision") {
    const { start, end, exact, prefix, suffix } = found.selection;
    const selection = { start, end, exact, prefix, suffix };
    return fated(incoming, found.isCurrent ? "fits" : "older", {
      target: { article, revision: found.revision },
      selection,
    });
  }
  const fate = found.state === "orphan" ? "orphan" : "like";
  return fated(incoming, fate, { target: { article }, selection: { ...wanted, start: undefined, end: undefined } });
}

async function selectionOf({ aim, startHint }: Incoming, ours: { article: string; revision?: number }, places: Places) {
  const { quote, position } = aim;
  if (!quote && !position) return null;
  const text = await places.textOf(ours.article, ours.revision);
  const offsets = position && codePointOffsets(text);
  const start = position && offsets ? offsets.toUtf16(position.start) : (startHint ?? undefined);
  const end = position && offsets ? offsets.toUtf16(position.end) : undefined;
  const selection = Selection.safeParse({
    exact: quote?.exact ?? text.slice(start, end),
    ...{ prefix: quote?.prefix.slice(-1000), suffix: quote?.suffix.slice(0, 1000), start },
  });
  return selection.success ? selection.data : null;
}
