import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import type { TagView } from "@/lib/articles/article";
import { changeArticle } from "@/lib/articles/commands";
import { AppError, notFound } from "@/lib/platform/app-error";
import { appendAudit } from "@/lib/platform/audit";
import { type Db, db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/text/slug";
import { TagLabel, TagLabels } from "./tag";

/**
 * Tags an article, with a tag that has this label in any language, else with a new one. Tagging twice is tagging once.
 * @throws {AppError} invalid on the field `label`; not-found
 */
export async function tagArticle(viewer: Viewer, slug: string, input: string): Promise<{ slug: string }> {
  authorize(viewer, "article:tag", null);
  const label = checked(TagLabel, input, "label");
  return changeArticle(viewer, slug, async (tx, { id }) => {
    const tag = (await findByLabel(tx, label)) ?? (await createTag(tx, label));
    const row = { articleId: id, tagId: tag.id, addedById: viewerId(viewer) };
    await tx.articleTag.createMany({ data: [row], skipDuplicates: true });
    await audit(tx, viewer, "article:tag", `article:${id}`, tag.slug);
    return { slug: tag.slug };
  });
}

/** Takes a tag from an article; the tag itself stays for others. */
export async function untagArticle(viewer: Viewer, slug: string, tagSlug: string): Promise<void> {
  authorize(viewer, "article:tag", null);
  await changeArticle(viewer, slug, async (tx, { id }) => {
    const { count } = await tx.articleTag.deleteMany({ where: { articleId: id, tag: { slug: tagSlug } } });
    if (count > 0) await audit(tx, viewer, "article:untag", `article:${id}`, tagSlug);
  });
}

/** Gives a tag its names in the languages of the interface. */
export async function labelTag(viewer: Viewer, slug: string, input: TagView["labels"]): Promise<void> {
  authorize(viewer, "tag:manage", null);
  const labels = checked(TagLabels, input, "label");
  await db.$transaction(async (tx) => {
    const { count } = await tx.tag.updateMany({ where: { slug }, data: { labels } });
    if (count === 0) throw notFound();
    // Pages of the articles under it show its name.
    await tx.article.updateMany({ where: { tags: { some: { tag: { slug } } } }, data: { version: { increment: 1 } } });
    await audit(tx, viewer, "tag:label", `tag:${slug}`, labels.ru);
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

// Labels that are one in Latin letters ("ёлка", "елка") are one tag.
async function createTag(tx: Db, label: string): Promise<Found> {
  const slug = slugOf(label, 60);
  await tx.tag.createMany({ data: [{ id: newId(), slug, labels: { ru: label } }], skipDuplicates: true });
  return tx.tag.findUniqueOrThrow({ where: { slug }, select: { id: true, slug: true } });
}

const audit = (tx: Db, viewer: Viewer, action: string, subject: string, tag: string) =>
  appendAudit(tx, { actorId: viewerId(viewer), action, subject, detail: { tag } });

function checked<Schema extends z.ZodType>(schema: Schema, input: unknown, field: string): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const reason = result.error.issues[0]?.message ?? "wrong-value";
  throw new AppError("invalid", "check-fields", { fields: { [field]: reason } });
}
