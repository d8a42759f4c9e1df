import type { SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { CHECK_NAMES } from "@/lib/screening/screen";
import { aUser } from "../../../support/a-user";
import type { ActionCase, Scene } from "../action-cases";
import { aNoteFor, READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { ACTIVE, EDITORS, NOBODY, type Person, SIGNED_IN } from "../people";
import { aFactOf, aSettledArticle, type World } from "../world";

const MODERATORS: readonly Person[] = ["groupModerator", ...EDITORS];
const page = (path: string, shown: readonly Person[]): PageCase => ({
  ...{ page: path, at: () => path, shown },
  else: "sign-in",
});

/** Whoever may read a note reports it, but not its author; of what was taken away there is nothing to report. */
const reportOf = (kind: keyof typeof READ_BY): PageCase => ({
  ...{ page: "/a/[id]/report", about: `of what is ${kind}`, else: "sign-in" },
  at: ({ notes }) => `/a/${notes.notes[kind]}/report`,
  shown:
    kind === "removed"
      ? NOBODY
      : READ_BY[kind].filter((person) => ACTIVE.some((one) => one === person && one !== "author")),
});

const reportOfFact = (status: "published" | "draft" | "withdrawn"): PageCase => ({
  ...{ page: "/facts/[id]/report", about: `of what is ${status}`, else: "sign-in" },
  at: (world: World) => `/facts/${world[status].factId}/report`,
  shown: status === "published" ? ACTIVE : EDITORS,
});

export const moderationPages: readonly PageCase[] = [
  page("/moderation", MODERATORS),
  page("/moderation/log", MODERATORS),
  page("/moderation/checks", ["admin"]),
  ...(["public", "private", "group", "newsroom", "held", "removed", "deleted", "heldInGroup"] as const).map(reportOf),
  ...(["published", "draft", "withdrawn"] as const).map(reportOfFact),
  // Nobody has decided about the words of the world: there is nothing to object to.
  { page: "/a/[id]/object", at: ({ notes }) => `/a/${notes.notes.removed}/object`, shown: NOBODY, else: "sign-in" },
];

export const moderationRoutes: readonly RouteCase[] = [
  { route: "/moderation/state", at: () => "/moderation/state", shown: MODERATORS },
  // One only writes there: its rights are those of the actions of the same name.
  { route: "/moderation/claims/[id]", at: () => "/moderation/claims/none", shown: NOBODY, else: 405 },
];

export const moderationActions: readonly ActionCase[] = [
  {
    ...{ action: "app/moderation/_report/actions.ts#sendReport", about: "of what is public" },
    may: ACTIVE.filter((person) => person !== "author"),
    scene: (actor, person) => reporting(actor, person, "public"),
  },
  {
    ...{ action: "app/moderation/_report/actions.ts#sendReport", about: "of what is for a group" },
    may: ["member", "groupModerator"],
    scene: (actor, person) => reporting(actor, person, "group"),
  },
  {
    ...{ action: "app/moderation/_report/actions.ts#sendReport", about: "of a fact", may: ACTIVE },
    scene: async () => {
      const factId = await aFactOf(await published());
      const filled = { fact: factId, reason: "wrong_fact", text: "Не так." };
      const look = () => db.report.count({ where: { case: { factId } } });
      return { page: `/facts/${factId}/report`, filled, look };
    },
  },
  ...(["public", "group"] as const).flatMap((kind): ActionCase[] => {
    const may = kind === "public" ? EDITORS : (["groupModerator"] as const);
    const about = `of what is ${kind}`;
    return [
      {
        ...{ action: "app/moderation/actions.ts#decideHere", about, may },
        scene: async (actor, person) => {
          const { noteId, caseId } = await aCase(actor, person, kind);
          const filled = { filter: "all", case: caseId, version: "1", action: "remove", reason: "spam" };
          return { page: "/moderation", filled, look: () => statusOf(noteId) };
        },
      },
      {
        ...{ action: "app/moderation/actions.ts#restoreHere", about, may },
        scene: async (actor, person) => {
          const { noteId } = await aCase(actor, person, kind);
          await db.annotation.update({ where: { id: noteId }, data: { status: "hidden" } });
          return { page: "/moderation", filled: { filter: "all", annotation: noteId }, look: () => statusOf(noteId) };
        },
      },
      {
        ...{ action: "app/moderation/actions.ts#undoHere", about, may },
        scene: async (actor, person) => {
          const { noteId, caseId } = await aCase(actor, person, kind);
          await db.annotation.update({ where: { id: noteId }, data: { status: "hidden" } });
          const id = newId();
          const made = { action: "hide", reason: "spam", from: "published", to: "hidden" } as const;
          await db.decision.create({ data: { id, caseId, annotationId: noteId, actorId: actor?.id ?? null, ...made } });
          return { page: "/moderation", filled: { filter: "all", decision: id }, look: () => statusOf(noteId) };
        },
      },
      {
        ...{ action: "app/moderation/actions.ts#claimHere", about, may },
        scene: async (actor, person) => {
          const { caseId } = await aCase(actor, person, kind);
          return { page: "/moderation", filled: { filter: "all", case: caseId }, look: () => claimantOf(caseId) };
        },
      },
    ];
  }),
  {
    ...{ action: "app/moderation/actions.ts#releaseHere", about: "of one's own claim", may: SIGNED_IN },
    scene: async (actor, person) => releasing(actor, person, actor?.id ?? null),
  },
  {
    ...{ action: "app/moderation/actions.ts#releaseHere", about: "of another's claim", may: NOBODY },
    scene: async (actor, person) => releasing(actor, person, null),
  },
  {
    ...{ action: "app/a/[id]/object/actions.ts#objectHere", may: ["author"] },
    scene: async (actor, person) => {
      const { noteId } = await aCase(actor, person, "public");
      await db.annotation.update({ where: { id: noteId }, data: { status: "removed" } });
      const made = { action: "remove", reason: "spam", from: "published", to: "removed" } as const;
      const { id } = await db.decision.create({ data: { id: newId(), annotationId: noteId, ...made } });
      const look = async () => (await db.decision.findUniqueOrThrow({ where: { id } })).objection;
      return { page: `/a/${noteId}/object`, filled: { annotation: noteId, text: "Это не реклама." }, look };
    },
  },
  {
    ...{ action: "app/moderation/checks/actions.ts#changeChecksHere", may: ["admin"] },
    scene: async () => ({
      page: "/moderation/checks",
      filled: {
        on: CHECK_NAMES.join(" "),
        linksNew: "1",
        linksKnown: "5",
        flood: "15",
        holdAt: "5",
        "words-ru": newId(),
      },
      look: () => db.setting.findUnique({ where: { name: "screening" }, select: { value: true } }),
    }),
  },
];

async function published() {
  const article = await aSettledArticle();
  await db.article.update({ where: { id: article.id }, data: { status: "published" } });
  return article;
}

async function reporting(actor: SignedIn | null, person: Person, kind: "public" | "group"): Promise<Scene> {
  const { slug } = await published();
  const { id } = await aNoteFor(actor, person, { kind, slug });
  const look = () => db.report.count({ where: { case: { annotationId: id } } });
  return { page: `/a/${id}/report`, filled: { annotation: id, reason: "spam" }, look };
}

async function aCase(actor: SignedIn | null, person: Person, kind: "public" | "group") {
  const { slug } = await published();
  const { id: noteId } = await aNoteFor(actor, person, { kind, slug });
  const caseId = newId();
  await db.moderationCase.create({ data: { id: caseId, annotationId: noteId, heldFor: [] } });
  return { noteId, caseId };
}

async function releasing(actor: SignedIn | null, person: Person, claimedById: string | null): Promise<Scene> {
  const { caseId } = await aCase(actor, person, "public");
  const claimant = claimedById ?? (await aUser({ role: "editor" })).id;
  const claimedUntil = new Date(Date.now() + 300_000);
  await db.moderationCase.update({ where: { id: caseId }, data: { claimedById: claimant, claimedUntil } });
  return { page: "/moderation", filled: { filter: "all", case: caseId }, look: () => claimantOf(caseId) };
}

const statusOf = async (id: string) => (await db.annotation.findUniqueOrThrow({ where: { id } })).status;
const claimantOf = async (id: string) => (await db.moderationCase.findUniqueOrThrow({ where: { id } })).claimedById;
