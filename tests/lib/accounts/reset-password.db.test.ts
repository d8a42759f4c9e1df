import { afterAll, expect, test } from "vitest";
import { GUEST } from "@/lib/access/viewer";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { requestReset, resetPassword } from "@/lib/accounts/commands/reset-password";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { isMailedLinkGood } from "@/lib/accounts/queries/invitations";
import { db } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { A_PASSWORD, aClient, aUser, aViewer } from "@/tests/support/a-user";
import { lettersTo, mailedToken } from "@/tests/support/mailbox";
import { refusalOf } from "@/tests/support/refusal";

afterAll(closeQueue);

const OTHER = "совсем другие слова";

test("a reset ends all sessions, signs nobody in, proves the address, and its link works once", async () => {
  const viewer = await aViewer({ verified: false });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  await requestReset(GUEST, { email }, aClient());
  const token = await mailedToken(email);

  await resetPassword(GUEST, { token, password: OTHER }, aClient());
  expect(await findViewer(viewer.sessionId)).toEqual(GUEST);
  expect(await db.userSession.count({ where: { userId: viewer.id, revokedAt: null } })).toBe(0);
  expect((await db.user.findUniqueOrThrow({ where: { email } })).emailVerifiedAt).toBeInstanceOf(Date);
  expect(await refusalOf(resetPassword(GUEST, { token, password: A_PASSWORD }, aClient()))).toBe("link-gone");
  await expect(signIn(GUEST, { email, password: OTHER }, aClient())).resolves.toHaveProperty("sessionId");
  expect((await lettersTo(email)).at(-1)?.subject).toBe("Your password has been changed");
});

test("of two uses of one link at once one wins", async () => {
  const { email } = await aUser();
  await requestReset(GUEST, { email }, aClient());
  const token = await mailedToken(email);
  const uses = [OTHER, "третьи слова подряд"].map((password) =>
    refusalOf(resetPassword(GUEST, { token, password }, aClient())),
  );
  expect((await Promise.all(uses)).sort()).toEqual(["link-gone", null]);
});

test("a new link ends the one before, and after half an hour itself", async () => {
  const { email } = await aUser();
  await requestReset(GUEST, { email }, aClient());
  const first = await mailedToken(email);
  await requestReset(GUEST, { email }, aClient());
  const second = await mailedToken(email);
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  expect(await isMailedLinkGood(GUEST, { token: first, purpose: "reset" })).toBe(false);
  expect(await isMailedLinkGood(GUEST, { token: second, purpose: "reset" }, inMinutes(29))).toBe(true);
  expect(await isMailedLinkGood(GUEST, { token: second, purpose: "reset" }, inMinutes(31))).toBe(false);
  expect(await isMailedLinkGood(GUEST, { token: second, purpose: "verify" })).toBe(false);
});

test("asking for an unknown address takes as long and sends nothing", async () => {
  const { email } = await aUser();
  const timed = async (address: string) => {
    const began = performance.now();
    await requestReset(GUEST, { email: address }, aClient());
    return performance.now() - began;
  };
  const known = [await timed(email), await timed(email), await timed(email)];
  const unknown = [await timed("nobody@example.org"), await timed("nobody@example.org")];
  expect(Math.abs(Math.min(...known) - Math.min(...unknown))).toBeLessThan(0.25 * Math.min(...known));
  expect(await lettersTo("nobody@example.org")).toEqual([]);
});

test("asking again and again is slowed down alike for known and unknown addresses", async () => {
  const { email } = await aUser();
  for (const address of [email, "unknown@example.org"]) {
    for (let round = 0; round < 4; round += 1) await refusalOf(requestReset(GUEST, { email: address }, aClient()));
    expect(await refusalOf(requestReset(GUEST, { email: address }, aClient()))).toBe("wait");
  }
});

test("a bad new password does not use the link up", async () => {
  const { email } = await aUser();
  await requestReset(GUEST, { email }, aClient());
  const token = await mailedToken(email);
  expect(await refusalOf(resetPassword(GUEST, { token, password: "short" }, aClient()))).toBe("password-short");
  expect(await refusalOf(resetPassword(GUEST, { token, password: OTHER }, aClient()))).toBe(null);
});

test("changing one's password asks for the present one and ends the other sessions only", async () => {
  const viewer = await aViewer();
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
  const other = await signIn(GUEST, { email, password: A_PASSWORD }, aClient());
  const change = (currentPassword: string, password: string) =>
    refusalOf(changePassword(viewer, { currentPassword, password }, aClient()));

  expect(await change("not the right one", OTHER)).toBe("password-wrong");
  expect(await change(A_PASSWORD, A_PASSWORD)).toBe("password-same");
  expect(await change(A_PASSWORD, OTHER)).toBe(null);
  expect((await findViewer(viewer.sessionId)).kind).toBe("user");
  expect((await findViewer(other.sessionId)).kind).toBe("guest");
});

test("a guest has no password to change", async () => {
  const change = changePassword(GUEST, { currentPassword: A_PASSWORD, password: OTHER }, aClient());
  expect(await refusalOf(change)).toBe("sign-in-first");
});
