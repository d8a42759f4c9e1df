import { afterAll, expect, test } from "vitest";
import { GUEST } from "@/lib/access/viewer";
import { endOtherSessions, endSession } from "@/lib/accounts/commands/own-account";
import { restoreUser, setRole, suspendUser } from "@/lib/accounts/commands/users";
import { checkAudit, listAudit } from "@/lib/accounts/queries/audit";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { getAccount, listSessions } from "@/lib/accounts/queries/own-account";
import { listUsers } from "@/lib/accounts/queries/users";
import { db } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { aUser, aViewer } from "@/tests/support/a-user";
import { refusalOf } from "@/tests/support/refusal";

afterAll(closeQueue);

test("another role holds at once: the old session is a guest's", async () => {
  const admin = await aViewer({ role: "admin" });
  const editor = await aViewer({ role: "editor" });
  await setRole(admin, { userId: editor.id, role: "reader" });
  expect(await findViewer(editor.sessionId)).toEqual(GUEST);
  expect((await db.user.findUniqueOrThrow({ where: { id: editor.id } })).role).toBe("reader");
});

test("a suspension ends the sessions and tells why; restoring ends it", async () => {
  const admin = await aViewer({ role: "admin" });
  const reader = await aViewer();
  await suspendUser(admin, { userId: reader.id, reason: "спам" });
  expect(await findViewer(reader.sessionId)).toEqual(GUEST);
  const back = await aViewer();
  expect((await getAccount({ ...back, id: reader.id, suspended: true })).suspendedReason).toBe("спам");
  await restoreUser(admin, { userId: reader.id });
  expect((await db.user.findUniqueOrThrow({ where: { id: reader.id } })).suspendedAt).toBe(null);
});

test("nobody changes their own role or suspends themself", async () => {
  const admin = await aViewer({ role: "admin" });
  expect(await refusalOf(setRole(admin, { userId: admin.id, role: "reader" }))).toBe("not-allowed");
  expect(await refusalOf(suspendUser(admin, { userId: admin.id, reason: "устал" }))).toBe("not-allowed");
});

test("two admins who unseat each other at once leave one", async () => {
  await db.user.updateMany({ where: { role: "admin" }, data: { role: "reader" } });
  const [one, two] = [await aViewer({ role: "admin" }), await aViewer({ role: "admin" })];
  const outcomes = await Promise.all([
    refusalOf(setRole(one, { userId: two.id, role: "reader" })),
    refusalOf(suspendUser(two, { userId: one.id, reason: "спор" })),
  ]);
  expect(outcomes.sort()).toEqual(["not-allowed", null]);
  expect(await db.user.count({ where: { role: "admin", suspendedAt: null } })).toBe(1);
});

test.each(["reader", "contributor", "editor"] as const)(
  "for a %s there are no people to list or change",
  async (role) => {
    const viewer = await aViewer({ role });
    const { id: userId } = await aUser();
    expect(await refusalOf(listUsers(viewer))).toBe("not-found");
    expect(await refusalOf(listAudit(viewer))).toBe("not-found");
    expect(await refusalOf(setRole(viewer, { userId, role: "admin" }))).toBe("not-allowed");
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).role).toBe("reader");
  },
);

test("the list of people goes on where a page ended, and finds by part of a name or address", async () => {
  const admin = await aViewer({ role: "admin" });
  const words = "Ысыккөлова";
  for (let count = 0; count < 5; count += 1) {
    const { id } = await aUser({ name: `${words} ${count}` });
    // Two made in one millisecond would stand in the order of their ids.
    await db.user.update({ where: { id }, data: { createdAt: new Date(Date.now() + count * 1000) } });
  }
  const first = await listUsers(admin, { words, limit: 3 });
  const second = await listUsers(admin, { words, limit: 3, cursor: first.next ?? "" });
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(
    [4, 3, 2, 1, 0].map((count) => `${words} ${count}`),
  );
  expect(second.next).toBe(null);
  expect(await refusalOf(listUsers(admin, { cursor: "nonsense" }))).toBe("bad-cursor");
});

test("what admins do stands in the audit log, whose chain holds", async () => {
  const admin = await aViewer({ role: "admin", name: "Главная" });
  const { id: userId } = await aUser();
  await setRole(admin, { userId, role: "editor" });
  const { items } = await listAudit(admin, { limit: 1 });
  expect(items).toMatchObject([{ byName: "Главная", action: "user:set-role", subject: `user:${userId}` }]);
  expect(JSON.parse(items[0]?.detail ?? "")).toEqual({ from: "reader", to: "editor" });
  expect(await checkAudit(admin)).toBe(null);
});

test("one ends one's own sessions, and only those", async () => {
  const viewer = await aViewer();
  const stranger = await aViewer();
  expect(await refusalOf(endSession(viewer, { sessionId: stranger.sessionId }))).toBe("not-found");
  expect((await findViewer(stranger.sessionId)).kind).toBe("user");
  await db.userSession.createMany({
    data: ["a", "b"].map((id) => ({
      id: `${viewer.id}-${id}`,
      userId: viewer.id,
      userAgent: "",
      address: "unknown",
      expiresAt: new Date(Date.now() + 60_000),
    })),
  });
  expect((await listSessions(viewer)).filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
  expect(await endOtherSessions(viewer)).toBe(2);
  expect(await listSessions(viewer)).toHaveLength(1);
});
