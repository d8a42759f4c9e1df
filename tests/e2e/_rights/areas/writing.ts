import { db } from "@/lib/platform/db";
import type { ActionCase, Scene } from "../action-cases";
import { aGroup, aNoteFor, NOTE_KINDS, type NoteKind, READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { ACTIVE, EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "../people";
import { aFactOf, aSettledArticle, type World } from "../world";

/** What moderators and authors have taken away is said to be gone; all else is not there. */
const GONE: readonly NoteKind[] = ["removed", "deleted"];

const annotationPage = (kind: NoteKind, form: "notes" | "comments"): PageCase => ({
  ...{ page: "/a/[id]", about: `${form} that are ${kind}`, shown: READ_BY[kind] },
  at: ({ notes }) => `/a/${notes[form][kind]}`,
  else: GONE.includes(kind) ? "gone" : "missing",
});

const editPage = (kind: NoteKind): PageCase => ({
  ...{ page: "/a/[id]/edit", about: `of what is ${kind}`, shown: kind === "deleted" ? NOBODY : ["author"] },
  at: ({ notes }) => `/a/${notes.notes[kind]}/edit`,
  else: "sign-in",
});

const FORM = "/articles/[slug]/note";
const unpublishedForm = (status: "draft" | "withdrawn"): PageCase => ({
  ...{ page: FORM, about: `on what is ${status}`, shown: EDITORS, else: "missing" },
  at: (world) => `/articles/${world[status].slug}/note?revision=1&at=0`,
});

export const writingPages: readonly PageCase[] = [
  ...NOTE_KINDS.flatMap((kind) => [annotationPage(kind, "notes"), annotationPage(kind, "comments"), editPage(kind)]),
  {
    ...{ page: FORM, about: "on a paragraph", shown: SIGNED_IN, else: "sign-in" },
    at: ({ published }) => `/articles/${published.slug}/note?revision=1&at=0`,
  },
  {
    ...{ page: FORM, about: "on a fact", shown: SIGNED_IN, else: "sign-in" },
    at: ({ published }) => `/articles/${published.slug}/note?fact=${published.factId}`,
  },
  unpublishedForm("draft"),
  unpublishedForm("withdrawn"),
];

/** Only who may write is told whom they may call; who may not read what it is about finds nothing there. */
const called = (about: string, shown: readonly Person[], query: (world: World) => string): RouteCase => ({
  ...{ route: "/a/people", about, shown, at: (world) => `/a/people?${query(world)}` },
  else: (person) => (person === "guest" || person === "revoked" ? 401 : person === "suspended" ? 403 : 404),
});

export const writingRoutes: readonly RouteCase[] = [
  { route: "/a/tags", at: () => `/a/tags?q=${encodeURIComponent("воробей")}`, shown: EVERYBODY },
  called("under an article", ACTIVE, ({ published }) => `article=${published.slug}&q=${encodeURIComponent("а")}`),
  called("under what is not published", EDITORS, ({ draft }) => `article=${draft.slug}`),
  called("for a group", READ_BY.group, ({ published, notes }) => {
    return `article=${published.slug}&audience=group:${notes.group.id}`;
  }),
  called("under a note of a group", READ_BY.group, ({ notes }) => `parent=${notes.notes.group}`),
  called("under a note of somebody's own", READ_BY.private, ({ notes }) => `parent=${notes.notes.private}`),
];

const ANNOTATE = "app/articles/[slug]/_margin/writing/actions.ts#annotateHere";
const EDIT = "app/a/[id]/edit/actions.ts#editHere";
const DELETE = "app/a/[id]/edit/actions.ts#deleteHere";
const AUTHOR: readonly Person[] = ["author"];

export const writingActions: readonly ActionCase[] = [
  { ...{ action: ANNOTATE, about: "for everybody", may: ACTIVE }, scene: () => annotating({}) },
  {
    ...{ action: ANNOTATE, about: "for oneself", may: ACTIVE },
    scene: () => annotating({ audience: "private" }),
  },
  {
    ...{ action: ANNOTATE, about: "for the newsroom", may: EDITORS },
    scene: () => annotating({ audience: "newsroom" }),
  },
  {
    ...{ action: ANNOTATE, about: "in the name of the newsroom", may: EDITORS },
    scene: () => annotating({ editorial: "on" }),
  },
  {
    ...{ action: ANNOTATE, about: "for a group of theirs", may: ["member", "groupModerator"] },
    scene: async (actor, person) => {
      const ids = actor ? [actor.id] : [];
      const group = await aGroup(
        person === "member" ? { member: ids } : person === "groupModerator" ? { moderator: ids } : {},
      );
      return annotating({ audience: `group:${group.id}` });
    },
  },
  {
    ...{ action: ANNOTATE, about: "on an article that is not published", may: EDITORS },
    scene: () => annotating({}, "draft"),
  },
  { ...{ action: ANNOTATE, about: "on a fact", may: ACTIVE }, scene: () => annotatingFact() },
  ...(["public", "private", "group", "held"] as const).map(
    (kind): ActionCase => ({
      ...{ action: EDIT, about: `what is ${kind}`, may: AUTHOR },
      scene: async (actor, person) => {
        const { id } = await noteOf(actor, person, kind);
        const look = async () => (await db.annotation.findUniqueOrThrow({ where: { id } })).body;
        return { page: `/a/${id}/edit`, filled: { id, seen: "1", body: "Чужими руками", tags: "" }, look };
      },
    }),
  ),
  ...(["public", "private", "group", "removed"] as const).map(
    (kind): ActionCase => ({
      ...{ action: DELETE, about: `what is ${kind}`, may: AUTHOR },
      scene: async (actor, person) => {
        const { id } = await noteOf(actor, person, kind);
        const look = async () => (await db.annotation.findUniqueOrThrow({ where: { id } })).status;
        return { page: `/a/${id}/edit`, filled: { id, seen: "1" }, look };
      },
    }),
  ),
  {
    ...{ action: EDIT, about: "what a moderator has removed", may: NOBODY },
    scene: async (actor, person) => {
      const { id } = await noteOf(actor, person, "removed");
      const look = async () => (await db.annotation.findUniqueOrThrow({ where: { id } })).body;
      return { page: `/a/${id}/edit`, filled: { id, seen: "1", body: "Снова здесь", tags: "" }, look };
    },
  },
];

async function annotating(form: Record<string, string>, status: "published" | "draft" = "published"): Promise<Scene> {
  const { id, slug, headline } = await aSettledArticle();
  if (status === "published") await db.article.update({ where: { id }, data: { status } });
  const filled = { article: slug, revision: "1", at: "0", exact: headline, body: "Точно?", tags: "", ...form };
  const page = `/articles/${slug}/note?revision=1&at=0`;
  return { page, filled, look: () => db.annotation.count({ where: { articleId: id } }) };
}

async function annotatingFact(): Promise<Scene> {
  const article = await aSettledArticle();
  await db.article.update({ where: { id: article.id }, data: { status: "published" } });
  const fact = await aFactOf(article);
  const filled = { article: article.slug, fact, body: "Точно?", tags: "" };
  const page = `/articles/${article.slug}/note?fact=${fact}`;
  return { page, filled, look: () => db.annotation.count({ where: { factId: fact } }) };
}

async function noteOf(actor: Parameters<typeof aNoteFor>[0], person: Person, kind: NoteKind) {
  const { id: articleId, slug } = await aSettledArticle();
  await db.article.update({ where: { id: articleId }, data: { status: "published" } });
  return aNoteFor(actor, person, { kind, slug });
}
