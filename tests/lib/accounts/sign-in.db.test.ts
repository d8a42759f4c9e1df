import { expect, test } from "vitest";
import { GUEST } from "@/lib/access/viewer";
import { signOut } from "@/lib/accounts/commands/own-account";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { db } from "@/lib/platform/db";
import { A_CLIENT, A_PASSWORD, aUser, aViewer } from "@/tests/support/a-user";
import { refusalOf } from "@/tests/support/refusal";

test("the right password opens a session, and the session says who asks", async () => {
  const { email, id } = await aUser({ role: "editor", name: "Бакыт" });
  const { sessionId } = await signIn(GUEST, { email, password: A_PASSWORD }, A_CLIENT);
  expect(await findViewer(sessionId)).toEqual({
    kind: "user",
    id,
    name: "Бакыт",
    role: "editor",
    suspended: false,
    sessionId,
  });
});

test("after signing out the old cookie is a guest's", async () => {
  const viewer = await aViewer();
  expect((await findViewer(viewer.sessionId)).kind).toBe("user");
  await signOut(viewer);
  expect(await findViewer(viewer.sessionId)).toEqual(GUEST);
});

test("every sign-in is another session, and the one the browser had ends", async () => {
  const viewer = await aViewer();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  const { sessionId } = await signIn(viewer, { email, password: A_PASSWORD }, A_CLIENT);
  expect(sessionId).not.toBe(viewer.sessionId);
  expect(await findViewer(viewer.sessionId)).toEqual(GUEST);
});

test("a session ends 30 days after it began, and sooner when nobody used it", async () => {
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000);
  const reader = await aViewer();
  const editor = await aViewer({ role: "editor" });
  expect((await findViewer(editor.sessionId, days(0.45))).kind).toBe("user");
  expect((await findViewer(editor.sessionId, days(1))).kind).toBe("guest");
  for (const day of [6, 12, 18, 24])
    expect((await findViewer(reader.sessionId, days(day))).kind, `day ${day}`).toBe("user");
  expect((await findViewer(reader.sessionId, days(30.1))).kind).toBe("guest");
});

test("a wrong password and an unknown address get the same answer after about the same time", async () => {
  const { email } = await aUser();
  const timed = async (address: string, from: string) => {
    const began = performance.now();
    const work = signIn(GUEST, { email: address, password: "not the right one" }, { ...A_CLIENT, address: from });
    expect(await refusalOf(work)).toBe("wrong-credentials");
    return performance.now() - began;
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    known.push(await timed(email, `198.51.100.${round}`));
    unknown.push(await timed(`nobody${round}@example.org`, `192.0.2.${round}`));
  }
  // The quickest of each: what else the machine does only makes some slower.
  expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.65);
  expect(Math.min(...unknown) / Math.min(...known)).toBeLessThan(1.5);
});

test("twenty wrong passwords in a row are slowed down after the fifth, also when sent at once", async () => {
  const { email } = await aUser();
  const client = { ...A_CLIENT, address: "198.51.100.77" };
  const tries = Array.from({ length: 8 }, () => signIn(GUEST, { email, password: "not the right one" }, client));
  const answers = await Promise.all(tries.map(refusalOf));
  expect(answers.filter((reason) => reason === "wait").length).toBeGreaterThanOrEqual(2);
  expect(await refusalOf(signIn(GUEST, { email, password: A_PASSWORD }, client))).toBe("wait");
});

test("a stranger who fails for ever does not keep the owner out", async () => {
  const { email } = await aUser();
  const stranger = { ...A_CLIENT, address: "198.51.100.99" };
  for (let round = 0; round < 12; round += 1) {
    await refusalOf(signIn(GUEST, { email, password: "not the right one" }, stranger));
  }
  await expect(signIn(GUEST, { email, password: A_PASSWORD }, A_CLIENT)).resolves.toHaveProperty("sessionId");
});

test("a suspended person signs in, and is known as suspended", async () => {
  const { email } = await aUser({ suspended: true });
  const { sessionId } = await signIn(GUEST, { email, password: A_PASSWORD }, A_CLIENT);
  expect(await findViewer(sessionId)).toMatchObject({ suspended: true });
});

test("a hash of another cost is made anew at the next sign-in", async () => {
  const { hash } = await import("@node-rs/argon2");
  const { email, id } = await aUser();
  const old = await hash(A_PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  await db.user.update({ where: { id }, data: { passwordHash: old } });
  await signIn(GUEST, { email, password: A_PASSWORD }, { ...A_CLIENT, address: "203.0.113.200" });
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  await expect(signIn(GUEST, { email, password: A_PASSWORD }, A_CLIENT)).resolves.toHaveProperty("sessionId");
});

test("the same password typed as other code points fits (NFKC)", async () => {
  const { email, id } = await aUser();
  const { hashPassword } = await import("@/lib/accounts/password-hash");
  await db.user.update({ where: { id }, data: { passwordHash: await hashPassword("й как й, пароль") } });
  const decomposed = "й как й, пароль".normalize("NFD");
  await expect(signIn(GUEST, { email, password: decomposed }, A_CLIENT)).resolves.toHaveProperty("sessionId");
});
