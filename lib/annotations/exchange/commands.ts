import { type Viewer, viewerId } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { MOST_TAGS, NewAnnotation, type Target } from "../annotation";
import { createAnnotation } from "../commands/create-annotation";
import { checkedDocument } from "../commands/submit-annotation";
import type { Incoming } from "./incoming";
import { type Fate, type Planned, planImport } from "./plan-queries";
import { isUnread, readFile } from "./read-file";

/** How many came to what, and why those that were refused were. */
export interface ImportSummary {
  total: number;
  fates: Partial<Record<Fate, number>>;
  refusals: { source: string; reason: string }[];
}

/** No more refusals are told one by one. */
const MOST_TOLD = 20;

/**
 * What a file of annotations would bring; nothing is written.
 * @throws {AppError} unauthenticated; invalid; too-large
 */
export async function previewImport(viewer: Viewer, file: string, origin: string): Promise<ImportSummary> {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  return summaryOf(await planImport(viewer, readFile(file, origin), origin));
}

/**
 * Brings a file of annotations in as notes of the viewer's own that nobody else reads. What is there already is left as it
 * is, so a file may be brought again, also after a failure in the middle.
 * @throws {AppError} unauthenticated, forbidden; invalid; too-large
 */
export async function importAnnotations(viewer: Viewer, file: string, origin: string): Promise<ImportSummary> {
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  const planned = await planImport(viewer, readFile(file, origin), origin);
  const made = new Map<string, string>();
  const done: Planned[] = [];
  for (const each of planned) done.push(await bring(viewer, each, { made, origin }));
  return summaryOf(done);
}

interface Bringing {
  /** Ids of what has been brought, by the name it came with. */
  made: Map<string, string>;
  origin: string;
}

async function bring(viewer: Viewer, planned: Planned, { made, origin }: Bringing): Promise<Planned> {
  const { incoming, fate } = planned;
  if (isUnread(incoming) || fate === "refused" || fate === "already") {
    if (fate === "already") await remember(viewer, incoming.source, made);
    return planned;
  }
  try {
    if (incoming.document) await checkedDocument(incoming.document, origin);
    const target = targetOf(planned, incoming, made);
    const input = inputOf(incoming, target, planned.selection);
    const { id } = await createAnnotation(viewer, input, {
      ...{ canonical: incoming.canonical, via: [...new Set([...incoming.via, incoming.source])] },
      ...(incoming.document && { submitted: incoming.document }),
      ...(incoming.kept && { selectors: incoming.kept }),
      keepsLostWords: true,
    });
    made.set(incoming.source, id);
    return planned;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...planned, fate: "refused", reason: error.reason };
  }
}

/** What answers it comes below it, wherever it is by now. */
async function remember(viewer: Viewer, source: string, made: Map<string, string>): Promise<void> {
  const found = await db.annotation.findFirst({
    where: { creatorId: viewerId(viewer), via: { has: source }, status: { not: "deleted" } },
    select: { id: true },
  });
  if (found) made.set(source, found.id);
}

function targetOf({ fate, target }: Planned, { answers }: Incoming, made: ReadonlyMap<string, string>): Target {
  if (fate !== "answer") return target ?? {};
  const parent = made.get(answers ?? "");
  if (parent === undefined) throw new AppError("invalid", "nothing-at-target");
  return { parent };
}

function inputOf(incoming: Incoming, target: Target, selection: Planned["selection"]): NewAnnotation {
  const { body, tags, language, style, motivations } = incoming;
  const input = NewAnnotation.safeParse({
    ...{ target, selection, body, tags: tags.slice(0, MOST_TAGS), language: language?.slice(0, 35) ?? null, style },
    ...(motivations.length > 0 && { motivations }),
    visibility: "private",
  });
  if (!input.success) throw new AppError("invalid", "bad-annotation");
  return input.data;
}

function summaryOf(planned: readonly Planned[]): ImportSummary {
  const counts = [...Map.groupBy(planned, ({ fate }) => fate)].map(([fate, all]) => [fate, all.length]);
  const refused = planned.filter(({ fate }) => fate === "refused");
  return {
    total: planned.length,
    fates: Object.fromEntries(counts),
    refusals: refused
      .slice(0, MOST_TOLD)
      .map(({ incoming, reason }) => ({ source: incoming.source, reason: reason ?? "wrong-value" })),
  };
}
