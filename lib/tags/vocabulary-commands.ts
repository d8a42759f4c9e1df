import type { z } from "zod";
import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import type { TagView } from "@/lib/articles/article";
import { AppError, notFound } from "@/lib/platform/app-error";
import { type Db, db } from "@/lib/platform/db";
import { auditTag } from "./audit-tag";
import { checkTag } from "./check";
import { TagLabels, tagSlug } from "./tag";

type Labels = TagView["labels"];

/**
 * Gives a tag its names in the languages of the interface and, when wanted, the address that its Russian name makes; the
 * old address leads to the new one.
 * @throws {AppError} not-found; invalid on a language; conflict `tag-name-taken`
 */
export async function labelTag(
  viewer: Viewer,
  slug: string,
  input: z.input<typeof TagLabels>,
  { readdress = false } = {},
): Promise<{ slug: string }> {
  authorize(viewer, "tag:manage", null);
  const labels = withoutEmpty(checkTag(TagLabels, input, "ru"));
  return db.$transaction(async (tx) => {
    const [tag] = await holdTags(tx, [slug]);
    if (!tag) throw notFound();
    await refuseTaken(tx, tag.id, labels);
    const next = readdress ? await moveAddress(tx, tag, tagSlug(labels.ru)) : slug;
    await tx.tag.update({ where: { id: tag.id }, data: { labels, slug: next }, select: { id: true } });
    await redrawArticles(tx, tag.id);
    await auditTag(tx, viewer, "tag:label", `tag:${next}`, labels.ru);
    return { slug: next };
  });
}

/**
 * Makes one tag of two: the articles of the first come under the second, which takes over its address and the names in
 * languages in which it had none.
 * @param into the address of the other tag, or its name in any language
 * @throws {AppError} not-found; invalid `tag-not-there` on the field `into`
 */
export async function mergeTags(viewer: Viewer, slug: string, into: string): Promise<{ slug: string }> {
  authorize(viewer, "tag:manage", null);
  return db.$transaction(async (tx) => {
    const other = await findByAddressOrName(tx, into);
    if (!other || other === slug) throw new AppError("invalid", "check-fields", { fields: { into: "tag-not-there" } });
    const held = await holdTags(tx, [slug, other]);
    const [from, to] = [held.find((tag) => tag.slug === slug), held.find((tag) => tag.slug === other)];
    if (!from || !to) throw notFound();
    await redrawArticles(tx, from.id);
    await tx.$executeRaw`
      INSERT INTO "ArticleTag" ("articleId", "tagId", "addedById", "addedAt")
      SELECT "articleId", ${to.id}, "addedById", "addedAt" FROM "ArticleTag" WHERE "tagId" = ${from.id}
      ON CONFLICT DO NOTHING`;
    await tx.tagAddress.updateMany({ where: { tagId: from.id }, data: { tagId: to.id } });
    await tx.tag.delete({ where: { id: from.id }, select: { id: true } });
    await tx.tagAddress.create({ data: { slug, tagId: to.id }, select: { slug: true } });
    await tx.tag.update({
      where: { id: to.id },
      data: { labels: { ...from.labels, ...to.labels } },
      select: { id: true },
    });
    await redrawArticles(tx, to.id);
    await auditTag(tx, viewer, "tag:merge", `tag:${to.slug}`, from.labels.ru);
    return { slug: to.slug };
  });
}

/** Removes a tag under which no article stands. @throws {AppError} not-found; conflict `tag-in-use` */
export async function deleteTag(viewer: Viewer, slug: string): Promise<void> {
  authorize(viewer, "tag:manage", null);
  await db.$transaction(async (tx) => {
    const [tag] = await holdTags(tx, [slug]);
    if (!tag) throw notFound();
    if ((await tx.articleTag.count({ where: { tagId: tag.id } })) > 0) throw new AppError("conflict", "tag-in-use");
    await tx.tag.delete({ where: { id: tag.id }, select: { id: true } });
    await auditTag(tx, viewer, "tag:delete", `tag:${slug}`, tag.labels.ru);
  });
}

interface HeldTag {
  id: string;
  slug: string;
  labels: Labels;
}

/** In one order, so that two editors who merge the same two tags crosswise do not wait for each other. */
const holdTags = (tx: Db, slugs: string[]): Promise<HeldTag[]> =>
  tx.$queryRaw<HeldTag[]>`
    SELECT "id", "slug", "labels" FROM "Tag" WHERE "slug" = ANY(${slugs}) ORDER BY "id" FOR UPDATE`;

async function refuseTaken(tx: Db, id: string, labels: Labels): Promise<void> {
  for (const [language, label] of Object.entries(labels)) {
    const [taken] = await tx.$queryRaw<{ slug: string }[]>`
      SELECT t."slug" FROM "Tag" t, jsonb_each_text(t."labels") l
      WHERE t."id" <> ${id} AND lower(l.value) = lower(${label}) LIMIT 1`;
    if (taken) {
      const fields = { [language]: "tag-name-taken" };
      throw new AppError("conflict", "tag-name-taken", { fields, see: `/tags/${taken.slug}` });
    }
  }
}

async function moveAddress(tx: Db, { id, slug }: HeldTag, next: string): Promise<string> {
  if (next === slug) return slug;
  const [tag, address] = [
    await tx.tag.findUnique({ where: { slug: next }, select: { id: true } }),
    await tx.tagAddress.findUnique({ where: { slug: next }, select: { tagId: true } }),
  ];
  if (tag || (address && address.tagId !== id)) {
    throw new AppError("conflict", "tag-name-taken", { fields: { ru: "tag-name-taken" }, see: `/tags/${next}` });
  }
  await tx.tagAddress.deleteMany({ where: { slug: next } }); // back to where it was once
  await tx.tagAddress.create({ data: { slug, tagId: id }, select: { slug: true } });
  return next;
}

async function findByAddressOrName(tx: Db, words: string): Promise<string | null> {
  const name = words.trim().replace(/^#\s*/, "");
  const [found] = await tx.$queryRaw<{ slug: string }[]>`
    SELECT t."slug" FROM "Tag" t
    WHERE t."slug" = ${name} OR EXISTS (SELECT FROM jsonb_each_text(t."labels") l WHERE lower(l.value) = lower(${name}))
    ORDER BY t."slug" = ${name} DESC, t."createdAt", t."id" LIMIT 1`;
  return found?.slug ?? null;
}

/** Pages of the articles under a tag show its name. */
const redrawArticles = (tx: Db, tagId: string) =>
  tx.article.updateMany({ where: { tags: { some: { tagId } } }, data: { version: { increment: 1 } } });

const withoutEmpty = ({ ru, ...others }: z.output<typeof TagLabels>): Labels => ({
  ru,
  ...Object.fromEntries(Object.entries(others).filter(([, label]) => label !== undefined)),
});
