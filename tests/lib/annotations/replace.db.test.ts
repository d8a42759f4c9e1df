import { expect, test } from "vitest";
import type { SignedIn } from "@/lib/access/viewer";
import { replaceAnnotation } from "@/lib/annotations/commands/replace-annotation";
import { submitAnnotation } from "@/lib/annotations/commands/submit-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { aViewer } from "@/tests/support/a-user";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

const origin = new URL(environment().NEXTAUTH_URL).origin;
const LINKS = "Смотрите https://a.example https://b.example https://c.example https://d.example";

const about = (slug: string, bodyValue: string) => ({
  ...{ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", motivation: "commenting", bodyValue },
  target: `${origin}/articles/${slug}`,
});
const submit = (viewer: SignedIn, slug: string) =>
  submitAnnotation(viewer, { document: about(slug, `Верно ${slug}`), origin });

test("words put in the place of others pass the checks of words", async () => {
  const [reader, { slug }] = [await aViewer(), await anArticle()];
  const { id } = await submit(reader, slug);
  await replaceAnnotation(reader, id, { document: about(slug, LINKS), origin });
  expect(await findAnnotation(reader, id)).toMatchObject({ status: "held", body: LINKS });
  expect(await db.moderationCase.count({ where: { annotationId: id, state: "open" } })).toBe(1);
});

test("a comment does not move into a discussion that is closed, nor past those who check another", async () => {
  const [reader, { slug }] = [await aViewer(), await anArticle()];
  const [closed, checked] = [await anArticle(), await anArticle()];
  await db.article.update({ where: { id: closed.id }, data: { discussion: "closed" } });
  await db.article.update({ where: { id: checked.id }, data: { discussion: "premoderated" } });
  const { id } = await submit(reader, slug);
  const moved = (to: string) => replaceAnnotation(reader, id, { document: about(to, "Верно"), origin });
  expect(await refusalOf(moved(closed.slug))).toBe("not-allowed");
  expect(await findAnnotation(reader, id)).toMatchObject({ status: "published", target: { article: { slug } } });
  await moved(checked.slug);
  expect(await findAnnotation(reader, id)).toMatchObject({
    status: "held",
    target: { article: { slug: checked.slug } },
  });
});
