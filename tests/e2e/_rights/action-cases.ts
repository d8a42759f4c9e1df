import type { SignedIn } from "@/lib/access/viewer";
import { issueToken } from "@/lib/accounts/commands/email-tokens";
import { issueInvitation } from "@/lib/accounts/commands/invitation-links";
import { openSession } from "@/lib/accounts/commands/open-session";
import { db, sql } from "@/lib/platform/db";
import { A_CLIENT, A_PASSWORD, aUser } from "../../support/a-user";
import type { RawAnswer } from "../../support/raw-request";
import { CONTRIBUTORS, EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "./people";
import { unique } from "./unique";
import { aFactOf, aSettledArticle } from "./world";

/** What lies ready before an action is called. */
export interface Scene {
  /** The page whose form calls the action. */
  page: string;
  /** What the form is filled with. */
  filled: Record<string, string>;
  /** What would be different if the action had worked. */
  look: (answer?: RawAnswer) => Promise<unknown>;
}

export interface ActionCase {
  action: string;
  about?: string;
  may: readonly Person[];
  /** The action takes the form alone, not what the form said before. */
  isPlain?: true;
  scene: (actor: SignedIn | null, person: Person) => Promise<Scene>;
}

const A_TAG = "rights-matrix";
const OTHER_PASSWORD = "зелёная лампа над картой";

export const ACTION_CASES: readonly ActionCase[] = [
  ...["Language", "Theme"].map(
    (choice): ActionCase => ({
      ...{ action: `app/_preferences/actions.ts#choose${choice}`, may: EVERYBODY, isPlain: true },
      scene: async () => ({
        ...{ page: "/about", filled: { language: "ky", theme: "dark" } },
        look: async (answer) => answer?.headers["set-cookie"]?.join() ?? "",
      }),
    }),
  ),

  {
    ...{ action: "app/signin/actions.ts#signInHere", may: EVERYBODY },
    scene: async () => {
      const { id, email } = await aUser();
      const look = () => db.userSession.count({ where: { userId: id } });
      return { page: "/signin", filled: { email, password: A_PASSWORD }, look };
    },
  },
  {
    ...{ action: "app/signin/actions.ts#signInHere", about: "with a wrong password", may: NOBODY },
    scene: async () => {
      const { id, email } = await aUser();
      const look = () => db.userSession.count({ where: { userId: id } });
      return { page: "/signin", filled: { email, password: "not the password at all" }, look };
    },
  },
  {
    ...{ action: "app/signup/actions.ts#signUpHere", may: EVERYBODY },
    scene: async () => ({ page: "/signup", ...newAccount({}) }),
  },
  {
    ...{ action: "app/invitation/actions.ts#acceptHere", may: EVERYBODY },
    scene: async () => {
      const { secret } = await issueInvitation(db, { role: "editor", createdById: null, firstAdmin: false, days: 1 });
      return { page: "/invitation", ...newAccount({ token: secret }) };
    },
  },
  {
    ...{ action: "app/invitation/actions.ts#acceptHere", about: "without a link", may: NOBODY },
    scene: async () => ({ page: "/invitation", ...newAccount({ token: "no-such-secret" }) }),
  },
  {
    // There is an admin already, so even a link that is good makes no other.
    ...{ action: "app/first-admin/actions.ts#becomeFirstAdminHere", may: NOBODY },
    scene: async () => {
      const { secret } = await issueInvitation(db, { role: "admin", createdById: null, firstAdmin: true, days: 1 });
      return { page: "/first-admin", ...newAccount({ token: secret }) };
    },
  },
  {
    ...{ action: "app/forgot/actions.ts#requestResetHere", may: EVERYBODY },
    scene: async () => {
      const { id: userId, email } = await aUser();
      const look = () => db.emailToken.count({ where: { userId, purpose: "reset" } });
      return { page: "/forgot", filled: { email }, look };
    },
  },
  {
    ...{ action: "app/reset/actions.ts#resetHere", may: EVERYBODY },
    scene: async () => {
      const { id } = await aUser();
      const token = await db.$transaction((tx) => issueToken(tx, id, "reset"));
      return { page: "/reset", filled: { token, password: OTHER_PASSWORD }, look: () => passwordOf(id) };
    },
  },
  {
    ...{ action: "app/reset/actions.ts#resetHere", about: "by a link for another purpose", may: NOBODY },
    scene: async () => {
      const { id } = await aUser({ verified: false });
      const token = await db.$transaction((tx) => issueToken(tx, id, "verify"));
      return { page: "/reset", filled: { token, password: OTHER_PASSWORD }, look: () => passwordOf(id) };
    },
  },
  {
    ...{ action: "app/verify/actions.ts#verifyHere", may: EVERYBODY },
    scene: async () => {
      const { id } = await aUser({ verified: false });
      const token = await db.$transaction((tx) => issueToken(tx, id, "verify"));
      const look = async () => (await db.user.findUniqueOrThrow({ where: { id } })).emailVerifiedAt;
      return { page: "/verify", filled: { token }, look };
    },
  },

  {
    ...{ action: "app/account/actions.ts#changeProfileHere", may: SIGNED_IN },
    scene: async (actor) => ({
      ...{ page: "/account", filled: { name: `Renamed ${unique()}`, language: "" } },
      look: async () => actor && (await db.user.findUniqueOrThrow({ where: { id: actor.id } })).name,
    }),
  },
  {
    ...{ action: "app/account/actions.ts#changePasswordHere", may: SIGNED_IN },
    scene: async (actor) => ({
      ...{ page: "/account", filled: { currentPassword: A_PASSWORD, password: OTHER_PASSWORD } },
      look: async () => actor && passwordOf(actor.id),
    }),
  },
  {
    ...{ action: "app/account/actions.ts#endSessionHere", about: "of one's own", may: SIGNED_IN },
    scene: async (actor) => sessionScene(actor?.id ?? (await aUser()).id),
  },
  {
    ...{ action: "app/account/actions.ts#endSessionHere", about: "of another person", may: NOBODY },
    scene: async () => sessionScene((await aUser()).id),
  },
  {
    ...{ action: "app/account/actions.ts#endOtherSessionsHere", may: SIGNED_IN },
    scene: async (actor) => ({ ...(await sessionScene(actor?.id ?? (await aUser()).id)), filled: {} }),
  },
  {
    ...{ action: "app/account/actions.ts#signOutHere", may: SIGNED_IN },
    scene: async (actor) => ({
      ...{ page: "/account", filled: {} },
      look: async () => actor && revokedAt(actor.sessionId),
    }),
  },
  {
    ...{ action: "app/account/actions.ts#sendVerificationHere", may: SIGNED_IN },
    scene: async (actor) => {
      const userId = actor?.id ?? "nobody";
      await db.user.updateMany({ where: { id: userId }, data: { emailVerifiedAt: null } });
      return {
        page: "/account",
        filled: {},
        look: () => db.emailToken.count({ where: { userId, purpose: "verify" } }),
      };
    },
  },

  {
    ...{ action: "app/admin/users/actions.ts#setRoleHere", may: ["admin"] },
    scene: async () => userScene({}, { role: "editor" }),
  },
  {
    ...{ action: "app/admin/users/actions.ts#setRoleHere", about: "of oneself", may: NOBODY },
    scene: async (actor) => ({
      ...{ page: "/admin/users", filled: { userId: actor?.id ?? "nobody", role: "contributor" } },
      look: async () => actor && (await db.user.findUniqueOrThrow({ where: { id: actor.id } })).role,
    }),
  },
  {
    ...{ action: "app/admin/users/actions.ts#suspendHere", may: ["admin"] },
    scene: async () => userScene({}, { reason: "many bad links" }),
  },
  {
    ...{ action: "app/admin/users/actions.ts#restoreHere", may: ["admin"] },
    scene: async () => userScene({ suspended: true }, {}),
  },
  {
    ...{ action: "app/admin/users/actions.ts#inviteHere", about: "a reader", may: EDITORS },
    scene: async (actor) => invitationsScene(actor, "reader"),
  },
  {
    ...{ action: "app/admin/users/actions.ts#inviteHere", about: "an admin", may: ["admin"] },
    scene: async (actor) => invitationsScene(actor, "admin"),
  },
  {
    ...{ action: "app/admin/users/actions.ts#withdrawInvitationHere", may: ["admin"] },
    scene: async () => {
      await issueInvitation(db, { role: "reader", createdById: null, firstAdmin: false, days: 1 });
      const { id } = await db.invitation.findFirstOrThrow({
        where: { firstAdmin: false },
        orderBy: { createdAt: "desc" },
      });
      return {
        ...{ page: "/admin/users", filled: { invitationId: id } },
        look: () => db.invitation.findUnique({ where: { id }, select: { id: true } }),
      };
    },
  },
  {
    ...{ action: "app/admin/settings/actions.ts#changeSignUpHere", may: ["admin"] },
    scene: async (actor) => ({
      ...{ page: "/admin/settings", filled: { mode: "open" } }, // as it is: other journeys sign up meanwhile
      look: () => db.auditEvent.count({ where: { actorId: actor?.id ?? "nobody" } }),
    }),
  },

  {
    ...{ action: "app/articles/new/actions.ts#fileHere", may: EDITORS },
    scene: async () => {
      const headline = `Поданная новость ${unique()}`;
      return {
        page: "/articles/new",
        filled: { headline, text: `Поданный текст ${unique()}.`, intent: "draft", key: `key-${unique()}` },
        look: () => db.article.count({ where: { headline } }),
      };
    },
  },
  {
    ...{ action: "app/articles/[slug]/check/actions.ts#lookAgain", may: EDITORS },
    scene: async () => {
      const { slug, revision } = await aSettledArticle();
      return { page: `/articles/${slug}/check`, filled: { slug }, look: () => jobsFor(revision.id) };
    },
  },
  managing("publishHere", { status: "draft" }),
  managing("withdrawHere", { status: "published", filled: { reason: "по просьбе редакции" } }),
  managing("returnToDraftHere", { status: "withdrawn" }),
  managing("tagHere", { filled: { label: "Новая тема" } }),
  managing("untagHere", { filled: { tag: A_TAG } }),
  managing("leaveOutHere", { filled: { block: "2" } }),
  managing("restoreHere", { filled: { block: "2" }, isLeftOut: true }),
  managing("extractAgainHere", {}),
  {
    ...{ action: "app/articles/[slug]/revise/actions.ts#reviseHere", may: EDITORS },
    scene: async () => {
      const { id, slug, headline } = await aSettledArticle();
      const text = `Исправленный текст ${unique()}.`;
      const filled = { slug, headline, text, reason: "опечатка", basedOn: "1", intent: "save" };
      const look = () => db.revision.count({ where: { articleId: id } });
      return { page: `/articles/${slug}/revise`, filled, look };
    },
  },
  decision("settle", "confirming", EDITORS, { decision: "confirm", speaker: "Слова" }),
  decision("settle", "correcting", EDITORS, { decision: "correct", speaker: "Мэрия Бишкека" }),
  decision("reject", "", EDITORS, { note: "не факт" }),
  decision("dispute", "", CONTRIBUTORS, { note: "цифра не та" }),
  { ...decision("dispute", "of a draft", EDITORS, { note: "цифра не та" }, { isPublished: false }) },
  decision("reopen", "", EDITORS, {}, { status: "rejected" }),
  decision("undo", "", EDITORS, {}, { status: "rejected" }),
];

const newAccount = (more: Record<string, string>) => {
  const email = `${unique()}@example.org`;
  const filled = { name: "Новый человек", email, password: OTHER_PASSWORD, ...more };
  return { filled, look: () => db.user.count({ where: { email } }) };
};

const passwordOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).passwordHash;
const revokedAt = async (id: string) => (await db.userSession.findUniqueOrThrow({ where: { id } })).revokedAt;

async function sessionScene(userId: string): Promise<Scene> {
  const sessionId = await openSession(db, userId, A_CLIENT);
  return { page: "/account", filled: { sessionId }, look: () => revokedAt(sessionId) };
}

async function userScene(given: { suspended?: boolean }, filled: Record<string, string>): Promise<Scene> {
  const { id } = await aUser(given);
  const look = async () => {
    const { role, suspendedAt } = await db.user.findUniqueOrThrow({ where: { id } });
    return [role, suspendedAt];
  };
  return { page: "/admin/users", filled: { userId: id, ...filled }, look };
}

async function invitationsScene(actor: SignedIn | null, role: string): Promise<Scene> {
  const look = () => db.invitation.count({ where: { createdById: actor?.id ?? "nobody" } });
  return { page: "/admin/users", filled: { role }, look };
}

interface Managing {
  status?: "draft" | "published" | "withdrawn";
  filled?: Record<string, string>;
  isLeftOut?: boolean;
}

/** Something done to an article of its own, which has the tag `A_TAG`. */
function managing(name: string, { status = "draft", filled = {}, isLeftOut = false }: Managing): ActionCase {
  return {
    ...{ action: `app/articles/[slug]/manage/actions.ts#${name}`, may: EDITORS },
    scene: async () => {
      const { id, slug, revision } = await aSettledArticle();
      const tag = {
        connectOrCreate: { where: { slug: A_TAG }, create: { id: A_TAG, slug: A_TAG, labels: { ru: A_TAG } } },
      };
      await db.article.update({ where: { id }, data: { status, tags: { create: { tag } } } });
      const omitted = isLeftOut ? { omitted: "furniture" as const } : {};
      const blocks = revision.blocks.map((block, index) => (index === 2 ? { ...block, ...omitted } : block));
      await db.revision.update({ where: { id: revision.id }, data: { blocks } });
      return { page: `/articles/${slug}/manage`, filled: { slug, ...filled }, look: () => stateOf(id, revision.id) };
    },
  };
}

async function stateOf(id: string, revisionId: string) {
  const { status, tags } = await db.article.findUniqueOrThrow({ where: { id }, include: { tags: true } });
  const { blocks } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } });
  return { status, tags: tags.map(({ tagId }) => tagId), blocks, jobs: await jobsFor(revisionId) };
}

/** A decision about a fact of its own. */
function decision(
  name: string,
  about: string,
  may: readonly Person[],
  filled: Record<string, string>,
  { isPublished = true, status = "proposed" }: { isPublished?: boolean; status?: "proposed" | "rejected" } = {},
): ActionCase {
  return {
    ...{ action: `app/facts/_deciding/actions.ts#${name}`, about, may },
    scene: async () => {
      const article = await aSettledArticle();
      if (isPublished) await db.article.update({ where: { id: article.id }, data: { status: "published" } });
      const id = await aFactOf(article);
      if (status === "rejected") await rejectBefore(id);
      const { updatedAt } = await db.fact.findUniqueOrThrow({ where: { id } });
      const look = async () =>
        (await db.fact.findUniqueOrThrow({ where: { id }, include: { history: true } })).history.length;
      return {
        page: `/facts/${id}`,
        filled: { fact: id, seen: updatedAt.toISOString(), from: "fact", ...filled },
        look,
      };
    },
  };
}

async function rejectBefore(factId: string): Promise<void> {
  await db.fact.update({ where: { id: factId }, data: { status: "rejected" } });
  const change = { from: "proposed", to: "rejected", note: "не факт" } as const;
  const { arguments: said } = await db.fact.findUniqueOrThrow({ where: { id: factId } });
  const json = said ?? undefined;
  const written = { id: unique(), factId, ...change };
  await db.factChange.create({ data: json === undefined ? written : { ...written, before: json, after: json } });
}

async function jobsFor(revisionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>("SELECT count(*)::int FROM pgboss.job WHERE data->>'revisionId' = $1", [
    revisionId,
  ]);
  return rows[0]?.count ?? 0;
}
