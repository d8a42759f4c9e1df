import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { changeArticle } from "@/lib/articles/commands";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { auditTag } from "./audit-tag";
import { checkTag } from "./check";
import { TagLabel, tagSlug } from "./tag";

/**
 * Tags an article, with a tag that has this label in any language, else with a new one. Tagging twice is tagging once.
 * @throws {AppError} invalid on the field `label`; not-found
 */
export async function tagArticle(viewer: Viewer, slug: string, input: string): Promise<{ slug: string }> {
  authorize(viewer, "article:tag", null);
  const label = checkTag(TagLabel, input, "label");
  return changeArticle(viewer, slug, async (tx, { id }) => {
    const tag = (await findByLabel(tx, label)) ?? (await createTag(tx, label));
    const row = { articleId: id, tagId: tag.id, addedById: viewerId(viewer) };
    await tx.articleTag.createMany({ data: [row], skipDuplicates: true });
    await auditTag(tx, viewer, "article:tag", `article:${id}`, tag.slug);
    return { slug: tag.slug };
  });
}

/** Takes a tag from an article; the tag itself stays for others. */
export async function untagArticle(viewer: Viewer, slug: string, tagSlug: string): Promise<void> {
  authorize(viewer, "article:tag", null);
  await changeArticle(viewer, slug, async (tx, { id }) => {
    const { count } = await tx.articleTag.deleteMany({ where: { articleId: id, tag: { slug: tagSlug } } });
    if (count > 0) await auditTag(tx, viewer, "article:untag", `article:${id}`, tagSlug);
  });
}

interface Found {
  id: string;
  slug: string;
}

async function findByLabel(tx: Db, label: string): Promise<Found | null> {
  const [found] = await tx.$queryRaw<Found[]>`
    SELECT t."id", t."slug" FROM "Tag" t
    WHERE EXISTS (SELECT 1 FROM jsonb_each_text(t."labels") l WHERE lower(l.value) = lower(${label}))
    ORDER BY t."createdAt", t."id" LIMIT 1`;
  return found ?? null;
}

// Labels that are one in Latin letters ("ёлка", "елка") are one tag; where a tag used to be, its successor is.
async function createTag(tx: Db, label: string): Promise<Found> {
  const slug = tagSlug(label);
  const moved = await tx.tagAddress.findUnique({
    where: { slug },
    select: { tag: { select: { id: true, slug: true } } },
  });
  if (moved) return moved.tag;
  await tx.tag.createMany({ data: [{ id: newId(), slug, labels: { ru: label } }], skipDuplicates: true });
  return tx.tag.findUniqueOrThrow({ where: { slug }, select: { id: true, slug: true } });
}
