import { afterAll, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { becomeFirstAdmin, issueFirstAdminLink } from "@/lib/accounts/commands/first-admin";
import { createInvitation, withdrawInvitation } from "@/lib/accounts/commands/invitations";
import { changeSignUpMode } from "@/lib/accounts/commands/settings";
import { signIn } from "@/lib/accounts/commands/sign-in";
import { acceptInvitation, signUp } from "@/lib/accounts/commands/sign-up";
import { sendVerificationAgain, verifyEmail } from "@/lib/accounts/commands/verify-email";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { findInvitation, listInvitations } from "@/lib/accounts/queries/invitations";
import { db, sql } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { A_PASSWORD, aClient, aUser, aViewer } from "@/tests/support/a-user";
import { lettersTo, mailedToken } from "@/tests/support/mailbox";
import { refusalOf } from "@/tests/support/refusal";

afterAll(closeQueue);

const tokenOf = (path: string | null): string => new URL(path ?? "", "http://x").searchParams.get("token") ?? "";
const asNew = (email: string) => ({ email, name: "Нурлан", password: A_PASSWORD });

test("two at once with the link of the first start make one admin, and the link is used up", async () => {
  const stale = tokenOf(await issueFirstAdminLink(SYSTEM));
  const token = tokenOf(await issueFirstAdminLink(SYSTEM));
  expect(await findInvitation(GUEST, { token: stale, firstAdmin: true })).toBe(null);

  const both = ["one@example.org", "two@example.org"].map((email) =>
    refusalOf(becomeFirstAdmin(GUEST, { ...asNew(email), token }, aClient())),
  );
  expect((await Promise.all(both)).sort()).toEqual(["link-gone", null]);
  expect(await db.user.count({ where: { role: "admin" } })).toBe(1);
  expect(await issueFirstAdminLink(SYSTEM)).toBe(null);
});

test("a new account is a reader's, is told of by mail, and can sign in before the address is proved", async () => {
  const email = "new@example.org";
  await signUp(GUEST, asNew(email), aClient());
  const { sessionId } = await signIn(GUEST, { email, password: A_PASSWORD }, aClient());
  const viewer = await findViewer(sessionId);
  expect(viewer).toMatchObject({ kind: "user", role: "reader" });

  const token = await mailedToken(email);
  await verifyEmail(GUEST, { token }, aClient());
  expect((await db.user.findUniqueOrThrow({ where: { email } })).emailVerifiedAt).toBeInstanceOf(Date);
  expect(await refusalOf(verifyEmail(GUEST, { token }, aClient()))).toBe("link-gone");
  expect(await sendVerificationAgain(viewer, aClient())).toBe(null);
});

test("the queue and the table hold no secret that would open a link", async () => {
  const email = "sealed@example.org";
  await signUp(GUEST, asNew(email), aClient());
  const token = await mailedToken(email);
  const { rows } = await sql<{ row: string }>(
    `SELECT j::text AS row FROM pgboss.job j UNION ALL SELECT t::text FROM "EmailToken" t`,
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
});

test("a taken address gets the same answer after about the same time; its owner gets a letter", async () => {
  const { email } = await aUser();
  const timed = async (address: string) => {
    const began = performance.now();
    expect(Object.keys(await signUp(GUEST, asNew(address), aClient()))).toEqual(["messageId", "path"]);
    return performance.now() - began;
  };
  const taken = [await timed(email), await timed(email), await timed(email)];
  const free = [await timed("free1@example.org"), await timed("free2@example.org"), await timed("free3@example.org")];
  expect(Math.abs(Math.min(...taken) - Math.min(...free))).toBeLessThan(0.25 * Math.min(...free));
  expect((await lettersTo(email))[0]?.subject).toBe("You already have an account");
  await expect(signIn(GUEST, { email, password: A_PASSWORD }, aClient())).resolves.toHaveProperty("sessionId");
});

test("two at once with one address make one account", async () => {
  const email = "both@example.org";
  await Promise.all([signUp(GUEST, asNew(email), aClient()), signUp(GUEST, asNew(email), aClient())]);
  expect(await db.user.count({ where: { email } })).toBe(1);
  expect((await lettersTo(email)).length).toBe(2);
});

test("an invitation gives its role once, also when two use it at once", async () => {
  const admin = await aViewer({ role: "admin" });
  await changeSignUpMode(admin, { mode: "invitation" });
  expect(await refusalOf(signUp(GUEST, asNew("uninvited@example.org"), aClient()))).toBe("sign-up-invitation");

  const token = tokenOf((await createInvitation(admin, { role: "editor" })).path);
  const both = ["invited1@example.org", "invited2@example.org"].map((email) =>
    refusalOf(acceptInvitation(GUEST, { ...asNew(email), token }, aClient())),
  );
  expect((await Promise.all(both)).sort()).toEqual(["link-gone", null]);
  const made = await db.user.findMany({ where: { email: { startsWith: "invited" } }, select: { role: true } });
  expect(made).toEqual([{ role: "editor" }]);
});

test("a withdrawn or expired invitation is worth nothing, and closed is closed for invited people too", async () => {
  const admin = await aViewer({ role: "admin" });
  await changeSignUpMode(admin, { mode: "invitation" });
  const token = tokenOf((await createInvitation(admin, { role: "contributor" })).path);
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60_000);
  expect(await findInvitation(GUEST, { token, firstAdmin: false }, inDays(6.9))).toEqual({ role: "contributor" });
  expect(await findInvitation(GUEST, { token, firstAdmin: false }, inDays(7.1))).toBe(null);

  await changeSignUpMode(admin, { mode: "closed" });
  const accept = () => refusalOf(acceptInvitation(GUEST, { ...asNew("late@example.org"), token }, aClient()));
  expect(await accept()).toBe("sign-up-closed");
  await changeSignUpMode(admin, { mode: "open" });
  const [invitation] = await listInvitations(admin);
  await withdrawInvitation(admin, { invitationId: invitation?.id ?? "" });
  expect(await accept()).toBe("link-gone");
  expect(await db.user.count({ where: { email: "late@example.org" } })).toBe(0);
});

test("editors invite readers, and nobody else", async () => {
  const editor = await aViewer({ role: "editor" });
  expect(await refusalOf(createInvitation(editor, { role: "reader" }))).toBe(null);
  expect(await refusalOf(createInvitation(editor, { role: "editor" }))).toBe("not-allowed");
  expect(await refusalOf(createInvitation(await aViewer(), { role: "reader" }))).toBe("not-allowed");
});
