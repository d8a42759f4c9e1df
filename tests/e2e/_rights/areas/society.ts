import type { SignedIn } from "@/lib/access/viewer";
import { db } from "@/lib/platform/db";
import { newId, newSecret, sha256 } from "@/lib/platform/ids";
import { comparableName } from "@/lib/text/normalise";
import { A_PASSWORD, aUser } from "../../../support/a-user";
import type { ActionCase, Scene } from "../action-cases";
import { aNoteFor, NOTE_CANARY, NOTE_KINDS, type NoteKind, READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { ACTIVE, EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "../people";
import { unique } from "../unique";
import { aSettledArticle } from "../world";

const MEMBERS: readonly Person[] = ["author", "member", "groupModerator"];
const IN_GROUP: readonly Person[] = ["member", "groupModerator"];
const MODERATOR: readonly Person[] = ["groupModerator"];

const own = (page: string): PageCase => ({ page, at: () => page, shown: SIGNED_IN, else: "sign-in" });
const ofGroup = (page: string, shown: readonly Person[] = MEMBERS): PageCase => ({
  ...{ page, shown, else: "sign-in" },
  at: ({ notes }) => page.replace("[slug]", notes.group.slug),
});

/** In a list nobody but its author meets what waits or was taken away; moderators have their queue. */
const LISTED: Partial<Record<NoteKind, readonly Person[]>> = {
  ...{ held: ["author"], removed: ["author"], heldInGroup: ["author"] },
};
const tagged = (kind: NoteKind): PageCase => ({
  ...{ page: "/tags/notes/[key]", about: `of what is ${kind}`, shown: LISTED[kind] ?? READ_BY[kind], else: "missing" },
  at: () => `/tags/notes/${encodeURIComponent(comparableName(NOTE_CANARY[kind]))}`,
});

export const societyPages: readonly PageCase[] = [
  own("/my"),
  ...["answers", "drafts", "reports", "decisions", "data"].map((part) => own(`/my/${part}`)),
  { page: "/my/deleted", at: () => "/my/deleted", shown: EVERYBODY },
  own("/groups"),
  ofGroup("/groups/[slug]"),
  ofGroup("/groups/[slug]/people"),
  ofGroup("/groups/[slug]/settings", MODERATOR),
  // What it shows is decided by the secret of the link; without one it says that the link is dead.
  { page: "/groups/join", at: () => "/groups/join", shown: EVERYBODY },
  { page: "/tags/notes", at: () => "/tags/notes", shown: EVERYBODY },
  ...NOTE_KINDS.map(tagged),
  { page: "/tags/manage", at: () => "/tags/manage", shown: EDITORS, else: "sign-in" },
  { page: "/tags/[slug]/edit", at: ({ tag }) => `/tags/${tag}/edit`, shown: EDITORS, else: "sign-in" },
];

export const societyRoutes: readonly RouteCase[] = [];

export const societyActions: readonly ActionCase[] = [
  {
    ...{ action: "app/groups/actions.ts#createGroupHere", may: ACTIVE },
    scene: async (actor) => ({
      ...{ page: "/groups", filled: { name: `Группа ${unique()}`, key: newId() } },
      look: () => db.group.count({ where: { createdById: actor?.id ?? "nobody" } }),
    }),
  },
  joining("by a link that is good", ACTIVE, {}),
  joining("by a link that ran out", NOBODY, { expiresAt: new Date(0) }),
  joining("by a link that was taken back", NOBODY, { revokedAt: new Date(0) }),
  inGroup("describeGroupHere", MODERATOR, () => ({ name: "Чужое имя", description: "", premoderated: "on" })),
  inGroup("archiveGroupHere", MODERATOR, () => ({})),
  inGroup("reopenGroupHere", MODERATOR, () => ({}), { archivedAt: new Date(0) }),
  inGroup("inviteHere", MODERATOR, () => ({ days: "7" })),
  inGroup("revokeInvitationHere", MODERATOR, ({ invitationId }) => ({ invitationId })),
  inGroup("setMemberRoleHere", MODERATOR, ({ memberId }) => ({ userId: memberId, role: "moderator" })),
  inGroup("removeMemberHere", MODERATOR, ({ memberId }) => ({ userId: memberId })),
  inGroup("leaveGroupHere", IN_GROUP, () => ({ successor: "" })),
  {
    ...{ action: "app/groups/[slug]/actions.ts#decideHere", may: MODERATOR },
    scene: async (actor, person) => {
      const { slug } = await anArticle();
      const { id, group } = await aNoteFor(actor, person, { kind: "heldInGroup", slug });
      const look = async () => (await db.annotation.findUniqueOrThrow({ where: { id } })).status;
      return {
        page: `/groups/${group.slug}`,
        filled: { slug: group.slug, annotation: id, seen: "1", action: "approve" },
        look,
      };
    },
  },
  {
    ...{ action: "app/my/actions.ts#markAnswersSeenHere", may: SIGNED_IN },
    scene: async (actor) => {
      const id = await idOf(actor);
      const look = async () => (await db.user.findUniqueOrThrow({ where: { id } })).answersSeenAt;
      return { page: "/my/answers", filled: { upTo: "2026-01-01T00:00:00.000000Z" }, look };
    },
  },
  {
    ...{ action: "app/my/actions.ts#forgetDraftHere", about: "one's own", may: SIGNED_IN },
    scene: async (actor) => forgetting(await idOf(actor)),
  },
  {
    ...{ action: "app/my/actions.ts#forgetDraftHere", about: "another's", may: NOBODY },
    scene: async () => forgetting((await aUser()).id),
  },
  deleting("with the password", SIGNED_IN, A_PASSWORD),
  deleting("with another password", NOBODY, "совсем не тот пароль"),
  onTag("labelTagHere", (slug) => ({ slug, ru: `имя ${unique()}`, readdress: "on" })),
  onTag("mergeTagsHere", (slug, other) => ({ slug, into: other })),
  onTag("deleteTagHere", (slug) => ({ slug })),
];

const anArticle = async (): Promise<{ slug: string }> => {
  const { id, slug } = await aSettledArticle();
  await db.article.update({ where: { id }, data: { status: "published" } });
  return { slug };
};

const idOf = async (actor: SignedIn | null): Promise<string> => actor?.id ?? (await aUser()).id;

interface InGroup {
  memberId: string;
  invitationId: string;
}

/** Something done to a group with a moderator, a member and a link, in which the actor is what they are called. */
function inGroup(
  name: string,
  may: readonly Person[],
  fill: (made: InGroup) => Record<string, string>,
  given: { archivedAt?: Date } = {},
): ActionCase {
  const form = /Group/u.test(name) && name !== "leaveGroupHere" ? "settings" : "people";
  return {
    ...{ action: `app/groups/[slug]/actions.ts#${name}`, may },
    scene: async (actor, person) => {
      const [moderator, member] = [await aUser(), await aUser()];
      const role = person === "groupModerator" ? ("moderator" as const) : ("member" as const);
      const people = [
        { userId: moderator.id, role: "moderator" as const },
        { userId: member.id, role: "member" as const },
        ...(actor && IN_GROUP.includes(person) ? [{ userId: actor.id, role }] : []),
      ];
      const slug = `group-${unique()}`;
      const { id, link } = await aGroupWithLink(slug, people, given);
      const filled = { slug, ...fill({ memberId: member.id, invitationId: link.id }) };
      return { page: `/groups/${slug}/${form}`, filled, look: () => stateOf(id) };
    },
  };
}

async function aGroupWithLink(
  slug: string,
  members: { userId: string; role: "member" | "moderator" }[],
  given: { archivedAt?: Date; expiresAt?: Date; revokedAt?: Date } = {},
) {
  const { archivedAt, expiresAt = new Date(Date.now() + 24 * 60 * 60_000), revokedAt } = given;
  const [id, secret] = [newId(), newSecret()];
  const link = { id: newId(), hash: sha256(secret), expiresAt, revokedAt };
  await db.group.create({
    data: {
      ...{ id, slug, name: `Группа ${slug}`, archivedAt },
      members: { create: members },
      invitations: { create: link },
    },
  });
  return { id, link, secret };
}

const stateOf = (id: string) =>
  db.group.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ name: true, archivedAt: true, premoderated: true },
      members: { select: { userId: true, role: true }, orderBy: { userId: "asc" } },
      invitations: { select: { id: true, revokedAt: true }, orderBy: { id: "asc" } },
    },
  });

function joining(about: string, may: readonly Person[], given: { expiresAt?: Date; revokedAt?: Date }): ActionCase {
  return {
    ...{ action: "app/groups/actions.ts#joinGroupHere", about, may },
    scene: async () => {
      const moderator = { userId: (await aUser()).id, role: "moderator" as const };
      const { id, secret } = await aGroupWithLink(`group-${unique()}`, [moderator], given);
      const look = () => db.groupMember.count({ where: { groupId: id } });
      return { page: "/groups/join", filled: { token: secret }, look };
    },
  };
}

async function forgetting(userId: string): Promise<Scene> {
  const target = `article:${unique()}`;
  await db.draft.create({ data: { userId, target, body: "Начатое" } });
  return { page: "/my/drafts", filled: { target }, look: () => db.draft.count({ where: { userId, target } }) };
}

function deleting(about: string, may: readonly Person[], password: string): ActionCase {
  return {
    ...{ action: "app/my/actions.ts#deleteAccountHere", about, may },
    scene: async (actor) => {
      const id = await idOf(actor);
      return {
        ...{ page: "/my/data", filled: { password, how: "erase", sure: "on" } },
        look: () => db.user.count({ where: { id } }),
      };
    },
  };
}

/** Something done to a tag under which nothing stands. */
function onTag(name: string, fill: (slug: string, other: string) => Record<string, string>): ActionCase {
  return {
    ...{ action: `app/tags/[slug]/edit/actions.ts#${name}`, may: EDITORS },
    scene: async () => {
      const [slug, other] = [`tag-${unique()}`, `tag-${unique()}`];
      for (const each of [slug, other]) {
        await db.tag.create({ data: { id: newId(), slug: each, labels: { ru: each } } });
      }
      return {
        page: `/tags/${slug}/edit`,
        filled: fill(slug, other),
        look: () => db.tag.findUnique({ where: { slug } }),
      };
    },
  };
}
