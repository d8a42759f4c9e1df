import { afterAll, describe, expect, test } from "vitest";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { archiveGroup, describeGroup, reopenGroup } from "@/lib/groups/commands/change-group";
import { createGroup } from "@/lib/groups/commands/create-group";
import { inviteToGroup, joinGroup, revokeGroupInvitation } from "@/lib/groups/commands/group-invitations";
import { leaveAllGroups, leaveGroup, removeMember, setMemberRole } from "@/lib/groups/commands/members";
import { NewGroup } from "@/lib/groups/group";
import { findGroup, findGroupInvitation, listGroupInvitations, listMembers, listMyGroups } from "@/lib/groups/queries";
import { db, disconnect } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/ids";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

const DAY = 24 * 60 * 60_000;

describe("a new group", () => {
  test("is there for whoever made it, as its moderator, and for nobody else", async () => {
    const [own, admin] = [await aViewer(), await aViewer({ role: "admin" })];
    const { slug, id } = await createGroup(
      own,
      NewGroup.parse({ name: "  Отдел   проверки ", description: "Сверяем." }),
    );
    expect(slug).toMatch(/^otdel-proverki-[0-9a-z]{6}$/);
    expect(await findGroup(own, slug)).toMatchObject({ name: "Отдел проверки", role: "moderator", members: 1 });
    expect(await findGroup(own, id)).toMatchObject({ slug });
    expect(await listMyGroups(own)).toMatchObject([{ slug, name: "Отдел проверки", role: "moderator", members: 1 }]);
    for (const other of [GUEST, admin, { ...own, suspended: true }]) {
      expect(await findGroup(other, slug)).toBeNull();
      expect(await listMyGroups(other)).toEqual([]);
      expect(await refusalOf(listMembers(other, slug))).toBe("not-found");
      expect(await refusalOf(listGroupInvitations(other, slug))).toBe("not-found");
    }
  });

  test("is made once by one key, however often the form is sent, and not by guests or suspended people", async () => {
    const own = await aViewer();
    const input = NewGroup.parse({ name: "Дважды" });
    const twice = await Promise.all([1, 2].map(() => createGroup(own, input, { idempotencyKey: "one" })));
    expect(twice[0]).toEqual(twice[1]);
    expect(await listMyGroups(own)).toHaveLength(1);
    expect(await refusalOf(createGroup(GUEST, input))).toBe("sign-in-first");
    expect(await refusalOf(createGroup({ ...own, suspended: true }, input))).toBe("suspended");
  });

  test.each([
    ["", "needed"],
    ["<b>", "name-wrong"],
    ["ы".repeat(81), "too-long"],
  ])("named %j is refused", (name, reason) => {
    expect(NewGroup.safeParse({ name }).error?.issues[0]?.message).toBe(reason);
  });
});

describe("a link", () => {
  test("lets in whoever has it, once each; only its hash is kept", async () => {
    const { own, slug } = await aGroup();
    const token = await aLink(own, slug);
    const { rows } = await sqlOfInvitations(slug);
    expect(rows).toEqual([{ hash: sha256(token) }]);
    const guest = await findGroupInvitation(GUEST, token);
    expect(guest).toMatchObject({ members: 1, byName: own.name, slug: null });

    const newcomers = [await aViewer(), await aViewer()];
    await Promise.all(newcomers.flatMap((each) => [joinGroup(each, { token }), joinGroup(each, { token })]));
    const { items } = await listMembers(own, slug);
    expect(items.map(({ id, role }) => [id, role])).toEqual(
      expect.arrayContaining([[own.id, "moderator"], ...newcomers.map(({ id }) => [id, "member"])]),
    );
    expect(items).toHaveLength(3);
    expect(await findGroupInvitation(own, token)).toMatchObject({ slug });
    expect(await refusalOf(joinGroup(GUEST, { token }))).toBe("sign-in-first");
    expect(await refusalOf(joinGroup({ ...own, suspended: true }, { token }))).toBe("suspended");
  });

  test("a moderator who opens their own link stays one", async () => {
    const { own, slug } = await aGroup();
    await joinGroup(own, { token: await aLink(own, slug) });
    expect(await findGroup(own, slug)).toMatchObject({ role: "moderator", members: 1 });
  });

  test("that ran out, was taken back or was never made leads nowhere", async () => {
    const { own, slug } = await aGroup();
    const newcomer = await aViewer();
    const dead = async (token: string) => {
      expect(await findGroupInvitation(newcomer, token)).toBeNull();
      expect(await refusalOf(joinGroup(newcomer, { token }))).toBe("link-gone");
    };
    await dead("nothing");
    const { path } = await inviteToGroup(own, { slug, days: 1 }, new Date(Date.now() - 2 * DAY));
    await dead(path.split("=")[1] ?? "");
    const token = await aLink(own, slug);
    const [link] = await listGroupInvitations(own, slug);
    await revokeGroupInvitation(own, { slug, invitationId: link?.id ?? "" });
    await dead(token);
    expect(await listGroupInvitations(own, slug)).toEqual([]);
    expect(await refusalOf(revokeGroupInvitation(own, { slug, invitationId: link?.id ?? "" }))).toBe("not-found");
  });

  test("of another group cannot be taken back through one's own", async () => {
    const [mine, other] = [await aGroup(), await aGroup()];
    await aLink(other.own, other.slug);
    const [link] = await listGroupInvitations(other.own, other.slug);
    const taking = revokeGroupInvitation(mine.own, { slug: mine.slug, invitationId: link?.id ?? "" });
    expect(await refusalOf(taking)).toBe("not-found");
    expect(await listGroupInvitations(other.own, other.slug)).toHaveLength(1);
  });

  test("dies with its maker's part in the group", async () => {
    const { own, slug } = await aGroup();
    const second = await aMember(own, slug);
    await setMemberRole(own, { slug, userId: second.id, role: "moderator" });
    const token = await aLink(second, slug);
    await setMemberRole(own, { slug, userId: second.id, role: "member" });
    expect(await findGroupInvitation(GUEST, token)).toBeNull();
  });
});

describe("members", () => {
  test("do not manage: to them it is forbidden, to others the group is not there", async () => {
    const { own, slug } = await aGroup();
    const [member, other] = [await aMember(own, slug), await aViewer({ role: "admin" })];
    const tries = (viewer: SignedIn) => [
      () => describeGroup(viewer, { slug, name: "Чужая", description: "", premoderated: false }),
      () => archiveGroup(viewer, { slug }),
      () => reopenGroup(viewer, { slug }),
      () => inviteToGroup(viewer, { slug, days: 7 }),
      () => revokeGroupInvitation(viewer, { slug, invitationId: "x" }),
      () => setMemberRole(viewer, { slug, userId: viewer.id, role: "moderator" }),
      () => removeMember(viewer, { slug, userId: own.id }),
    ];
    for (const trying of tries(member)) expect(await refusalOf(trying())).toBe("not-allowed");
    for (const trying of tries(other)) expect(await refusalOf(trying())).toBe("not-found");
    expect(await refusalOf(leaveGroup(other, { slug, successor: "" }))).toBe("not-found");
    expect(await refusalOf(listGroupInvitations(member, slug))).toBe("not-found");
    expect(await findGroup(own, slug)).toMatchObject({ name: "Группа", members: 2, role: "moderator" });
  });

  test("come by pages, who joined first before the others", async () => {
    const { own, slug } = await aGroup();
    const others = [await aMember(own, slug), await aMember(own, slug)];
    const first = await listMembers(own, slug, { limit: 2 });
    const second = await listMembers(own, slug, { limit: 2, cursor: first.next ?? "" });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([own, ...others].map(({ id }) => id));
    expect(second.next).toBeNull();
    expect(await refusalOf(listMembers(own, slug, { cursor: "x" }))).toBe("bad-cursor");
  });

  test("read and write there; once removed they see their own words only", async () => {
    const { own, slug, id } = await aGroup();
    const member = await aMember(own, slug);
    const { slug: article } = await anArticle();
    const theirs = await anAnnotation(member, { article, visibility: "group", group: id });
    const mine = await anAnnotation(own, { article, visibility: "group", group: id });
    expect(await findAnnotation(member, mine.id)).not.toBeNull();
    await removeMember(own, { slug, userId: member.id });
    expect(await findAnnotation(member, mine.id)).toBeNull();
    expect(await findAnnotation(member, theirs.id)).not.toBeNull();
    expect(await findAnnotation(own, theirs.id)).not.toBeNull();
    expect(await findGroup(member, slug)).toBeNull();
    expect(await refusalOf(anAnnotation(member, { article, visibility: "group", group: id }))).toBe("not-found");
    expect(await refusalOf(removeMember(own, { slug, userId: own.id }))).toBe("leave-instead");
  });
});

describe("the last moderator", () => {
  test("names somebody before leaving; a stranger or oneself is nobody", async () => {
    const { own, slug } = await aGroup();
    const [member, stranger] = [await aMember(own, slug), await aViewer()];
    for (const successor of ["", stranger.id, own.id]) {
      expect(await refusalOf(leaveGroup(own, { slug, successor }))).toBe("successor-needed");
    }
    expect(await refusalOf(setMemberRole(own, { slug, userId: own.id, role: "member" }))).toBe("last-moderator");
    await leaveGroup(own, { slug, successor: member.id });
    expect(await findGroup(member, slug)).toMatchObject({ role: "moderator", members: 1 });
    expect(await findGroup(own, slug)).toBeNull();
  });

  test("of two who leave at once one stays, so that the group is never without one", async () => {
    const { own, slug } = await aGroup();
    const [second] = [await aMember(own, slug), await aMember(own, slug)];
    await setMemberRole(own, { slug, userId: second.id, role: "moderator" });
    const left = await Promise.all([own, second].map((each) => refusalOf(leaveGroup(each, { slug, successor: "" }))));
    expect(left.toSorted()).toEqual(["successor-needed", null].toSorted());
    expect(await db.groupMember.count({ where: { group: { slug }, role: "moderator" } })).toBe(1);
  });

  test("who is alone leaves it archived", async () => {
    const { own, slug } = await aGroup();
    const token = await aLink(own, slug);
    await leaveGroup(own, { slug, successor: "" });
    expect(await db.group.findUnique({ where: { slug } })).toMatchObject({ archivedAt: expect.any(Date) });
    expect(await refusalOf(joinGroup(await aViewer(), { token }))).toBe("link-gone");
  });

  test("whose account ends hands each group to whoever joined first", async () => {
    const { own, slug } = await aGroup();
    const [second, third] = [await aMember(own, slug), await aMember(own, slug)];
    const alone = await createGroup(own, NewGroup.parse({ name: "Одна" }));
    await db.$transaction((tx) => leaveAllGroups(tx, own.id));
    expect(await findGroup(second, slug)).toMatchObject({ role: "moderator" });
    expect(await findGroup(third, slug)).toMatchObject({ role: "member" });
    expect(await db.group.findUnique({ where: { slug: alone.slug } })).toMatchObject({ archivedAt: expect.any(Date) });
    expect(await listMyGroups(own, { archived: true })).toEqual([]);
  });
});

test("an archived group is read and not written; opened again it is as before", async () => {
  const { own, slug, id } = await aGroup();
  const { slug: article } = await anArticle();
  const note = await anAnnotation(own, { article, visibility: "group", group: id });
  const token = await aLink(own, slug);
  await archiveGroup(own, { slug });
  await archiveGroup(own, { slug });
  expect(await findAnnotation(own, note.id)).not.toBeNull();
  expect(await listMyGroups(own)).toEqual([]);
  expect(await listMyGroups(own, { archived: true })).toMatchObject([{ slug }]);
  expect(await findGroupInvitation(GUEST, token)).toBeNull();
  expect(await refusalOf(anAnnotation(own, { article, visibility: "group", group: id }))).toBe("not-found");
  expect(await refusalOf(inviteToGroup(own, { slug, days: 7 }))).toBe("group-archived");
  const change = { slug, name: "Новое", description: "", premoderated: true };
  expect(await refusalOf(describeGroup(own, change))).toBe("group-archived");
  await reopenGroup(own, { slug });
  await describeGroup(own, change);
  expect(await findGroup(own, slug)).toMatchObject({ name: "Новое", premoderated: true, archivedAt: null });
});

test("in a pre-moderated group a member's words wait, a moderator's do not", async () => {
  const { own, slug, id } = await aGroup();
  const member = await aMember(own, slug);
  await describeGroup(own, { slug, name: "Группа", description: "", premoderated: true });
  const { slug: article } = await anArticle();
  expect(await anAnnotation(member, { article, visibility: "group", group: id })).toMatchObject({ status: "held" });
  expect(await anAnnotation(own, { article, visibility: "group", group: id })).toMatchObject({ status: "published" });
});

async function aGroup() {
  const own = await aViewer();
  return { own, ...(await createGroup(own, NewGroup.parse({ name: "Группа" }))) };
}

async function aLink(own: SignedIn, slug: string): Promise<string> {
  const { path } = await inviteToGroup(own, { slug, days: 7 });
  return new URL(path, "https://spravka.test").searchParams.get("token") ?? "";
}

async function aMember(own: SignedIn, slug: string): Promise<SignedIn> {
  const member = await aViewer();
  await joinGroup(member, { token: await aLink(own, slug) });
  return member;
}

const sqlOfInvitations = async (slug: string) => ({
  rows: await db.groupInvitation.findMany({ where: { group: { slug } }, select: { hash: true } }),
});
