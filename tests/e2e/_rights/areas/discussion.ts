import type { SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import type { ActionCase, Scene } from "../action-cases";
import { aNoteFor, NOTE_KINDS, type NoteKind, READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { ACTIVE, EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "../people";
import { aFactOf, aSettledArticle } from "../world";

const replyPage = (kind: NoteKind, form: "notes" | "comments"): PageCase => ({
  ...{ page: "/a/[id]/reply", about: `to ${form} that are ${kind}`, else: "sign-in" },
  at: ({ notes }) => `/a/${notes[form][kind]}/reply`,
  // Who may read is told who may answer; a suspended person is refused by the form.
  shown: ANSWERABLE.includes(kind)
    ? READ_BY[kind].filter((person) => SIGNED_IN.some((each) => each === person))
    : NOBODY,
});
const ANSWERABLE: readonly NoteKind[] = ["public", "private", "group", "newsroom"];

const historyPage = (kind: NoteKind): PageCase => ({
  ...{ page: "/a/[id]/history", about: `of what is ${kind}`, shown: READ_BY[kind], else: "missing" },
  at: ({ notes }) => `/a/${notes.comments[kind]}/history`,
});

const personPage: PageCase = {
  ...{ page: "/people/[id]", about: "of who has written for everybody", shown: EVERYBODY },
  at: ({ notes }) => `/people/${notes.author}`,
};

export const discussionPages: readonly PageCase[] = [
  personPage,
  ...NOTE_KINDS.flatMap((kind) => [replyPage(kind, "notes"), replyPage(kind, "comments"), historyPage(kind)]),
];

const news = (status: "published" | "draft" | "withdrawn", shown: readonly Person[]): RouteCase => ({
  ...{ route: "/events/articles/[slug]", about: `of what is ${status}`, shown, else: 404 },
  at: (world) => `/events/articles/${world[status].slug}?since=2000-01-01T00:00:00Z`,
});

export const discussionRoutes: readonly RouteCase[] = [
  news("published", EVERYBODY),
  news("draft", EDITORS),
  news("withdrawn", EDITORS),
];

const SAY = "app/_components/annotation/actions.ts#sayHere";
const KEEP = "app/_components/annotation/actions.ts#keepHere";
const REACT = "app/_components/annotation/actions.ts#reactHere";
const SET = "app/articles/[slug]/_discussion/actions.ts#setDiscussionHere";

/** Who may read it, and write at all; what is not published is answered by nobody. */
const WHO_ANSWERS: Record<Exclude<NoteKind, "heldInGroup">, readonly Person[]> = {
  public: ACTIVE,
  private: ["author"],
  group: ["author", "member", "groupModerator"],
  newsroom: EDITORS,
  ...{ held: NOBODY, removed: NOBODY, deleted: NOBODY },
};

/** Everybody who may read it but its author. */
const WHO_REACTS: Record<Exclude<NoteKind, "heldInGroup" | "deleted">, readonly Person[]> = {
  public: ACTIVE.filter((person) => person !== "author"),
  private: NOBODY,
  group: ["member", "groupModerator"],
  newsroom: EDITORS,
  held: EDITORS,
  removed: NOBODY,
};

export const discussionActions: readonly ActionCase[] = [
  { ...{ action: SAY, about: "under an article", may: ACTIVE }, scene: () => saying({}) },
  {
    ...{ action: SAY, about: "where the newsroom reads first", may: ACTIVE },
    scene: () => saying({ discussion: "premoderated" }),
  },
  {
    ...{ action: SAY, about: "where the discussion is closed", may: EDITORS },
    scene: () => saying({ discussion: "closed" }),
  },
  { ...{ action: SAY, about: "under what is not published", may: EDITORS }, scene: () => saying({ status: "draft" }) },
  { ...{ action: SAY, about: "about a fact", may: ACTIVE }, scene: sayingOfFact },
  ...(["public", "private", "group", "newsroom", "held", "removed", "deleted"] as const).map(
    (kind): ActionCase => ({
      ...{ action: SAY, about: `in answer to what is ${kind}`, may: WHO_ANSWERS[kind] },
      scene: (actor, person) => answering(actor, person, kind),
    }),
  ),
  {
    ...{ action: KEEP, may: SIGNED_IN },
    scene: async (actor) => {
      const { id, slug } = await aSettledArticle();
      await db.article.update({ where: { id }, data: { status: "published" } });
      const look = () => db.draft.count({ where: { userId: actor?.id ?? "" } });
      return { page: `/articles/${slug}`, filled: { article: slug, body: "Недописанное" }, look };
    },
  },
  ...(["public", "private", "group", "newsroom", "held", "removed"] as const).map(
    (kind): ActionCase => ({
      ...{ action: REACT, about: `to what is ${kind}`, may: WHO_REACTS[kind] },
      scene: async (actor, person) => {
        const { id, slug } = await noteOf(actor, person, kind);
        const look = () => db.reaction.count({ where: { annotationId: id } });
        return { page: `/articles/${slug}`, filled: { reaction: `${id} useful on`, back: "/" }, look };
      },
    }),
  ),
  {
    ...{ action: SET, may: EDITORS },
    scene: async () => {
      const { id, slug } = await aSettledArticle();
      const look = async () => (await db.article.findUniqueOrThrow({ where: { id } })).discussion;
      return { page: `/articles/${slug}`, filled: { slug, mode: "closed" }, look };
    },
  },
];

async function saying(given: { discussion?: "premoderated" | "closed"; status?: "draft" }): Promise<Scene> {
  const { id, slug } = await aSettledArticle();
  await db.article.update({ where: { id }, data: { status: "published", ...given } });
  const look = () => db.annotation.count({ where: { articleId: id } });
  return {
    page: `/articles/${slug}`,
    filled: { article: slug, body: "Мне кажется, иначе.", intent: "say", back: "/" },
    look,
  };
}

async function sayingOfFact(): Promise<Scene> {
  const article = await aSettledArticle();
  await db.article.update({ where: { id: article.id }, data: { status: "published" } });
  const fact = await aFactOf(article);
  const look = () => db.annotation.count({ where: { factId: fact } });
  return {
    page: `/articles/${article.slug}`,
    filled: { fact, body: "Мне кажется, иначе.", intent: "say", back: "/" },
    look,
  };
}

async function answering(actor: SignedIn | null, person: Person, kind: NoteKind): Promise<Scene> {
  const { id, slug } = await noteOf(actor, person, kind);
  const look = () => db.annotation.count({ where: { parentId: id } });
  return { page: `/articles/${slug}`, filled: { parent: id, body: "Не соглашусь.", intent: "say", back: "/" }, look };
}

async function noteOf(actor: SignedIn | null, person: Person, kind: NoteKind) {
  const { id: articleId, slug } = await aSettledArticle();
  await db.article.update({ where: { id: articleId }, data: { status: "published" } });
  return { slug, ...(await aNoteFor(actor, person, { kind, slug })) };
}
