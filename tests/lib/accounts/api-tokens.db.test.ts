import { beforeAll, describe, expect, test } from "vitest";
import { type SignedIn, SYSTEM } from "@/lib/access/viewer";
import {
  createApiToken,
  issueApiToken,
  refreshApiToken,
  revokeApiToken,
  revokeTokenWord,
} from "@/lib/accounts/commands/api-tokens";
import { changePassword } from "@/lib/accounts/commands/change-password";
import { sweepExpired } from "@/lib/accounts/commands/sweep-expired";
import { setRole, suspendUser } from "@/lib/accounts/commands/users";
import { takeTokenTurn } from "@/lib/accounts/limits";
import { findTokenViewer } from "@/lib/accounts/queries/token-viewer";
import { NewToken } from "@/lib/accounts/tokens";
import { db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { A_CLIENT, A_PASSWORD, aClient, aViewer } from "@/tests/support/a-user";
import { lettersTo } from "@/tests/support/mailbox";
import { refusalOf } from "@/tests/support/refusal";

const DAY = 24 * 60 * 60_000;

async function aKey(viewer: SignedIn, said: object = {}) {
  const input = NewToken.parse({ name: "Скрипт", scopes: ["annotate"], days: 30, ...said });
  const made = await createApiToken(viewer, input, A_CLIENT);
  if (!made) throw new Error("no key was made");
  return made;
}

describe("a key", () => {
  test("opens what it covers in the name of its owner", async () => {
    const viewer = await aViewer({ name: "Бакыт", role: "contributor" });
    const { token } = await aKey(viewer);
    const { id, name, role } = viewer;
    expect(await findTokenViewer(token)).toMatchObject({
      id,
      name,
      role,
      scopes: ["read", "annotate"],
      suspended: false,
    });
  });

  test("is kept as a hash only, and so is what renews it", async () => {
    const viewer = await aViewer();
    const { token, refreshToken } = await issueApiToken(db, {
      ...{ userId: viewer.id, kind: "client", name: "Клиент", scopes: ["read"], days: 1, refresh: true },
    });
    const kept = JSON.stringify(await db.apiToken.findMany({ where: { userId: viewer.id } }));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(refreshToken);
    expect(await findTokenViewer(refreshToken ?? "")).toBeNull();
  });

  test("that ran out, was revoked or never was opens nothing", async () => {
    const viewer = await aViewer();
    const [old, taken] = [await aKey(viewer, { days: 7 }), await aKey(viewer)];
    expect(await findTokenViewer(old.token, new Date(Date.now() + 7 * DAY + 1000))).toBeNull();
    await revokeApiToken(viewer, { tokenId: taken.id });
    expect(await findTokenViewer(taken.token)).toBeNull();
    expect(await findTokenViewer(old.token.replace(/.$/u, (last) => (last === "x" ? "y" : "x")))).toBeNull();
    expect(await findTokenViewer(old.token)).not.toBeNull();
  });

  test("feels another role, a suspension and the end of the account at once", async () => {
    const [admin, viewer] = [await aViewer({ role: "admin" }), await aViewer()];
    const { token } = await aKey(viewer);
    await setRole(admin, { userId: viewer.id, role: "editor" });
    expect(await findTokenViewer(token)).toMatchObject({ role: "editor", suspended: false });
    await suspendUser(admin, { userId: viewer.id, reason: "спам" });
    expect(await findTokenViewer(token)).toMatchObject({ suspended: true });
    await db.user.delete({ where: { id: viewer.id } });
    expect(await findTokenViewer(token)).toBeNull();
  });

  test("makes no other keys and ends none, nor does it change the account", async () => {
    const viewer = await aViewer();
    const { token, id } = await aKey(viewer, { scopes: ["annotate", "groups", "moderate"] });
    const machine = await findTokenViewer(token);
    if (!machine) throw new Error("the key opens nothing");
    const input = NewToken.parse({ name: "Ещё", days: 30 });
    expect(await refusalOf(createApiToken(machine, input, A_CLIENT))).toBe("token-scope");
    expect(await refusalOf(revokeApiToken(machine, { tokenId: id }))).toBe("token-scope");
  });

  test("of another person is not there", async () => {
    const { id } = await aKey(await aViewer());
    expect(await refusalOf(revokeApiToken(await aViewer(), { tokenId: id }))).toBe("not-found");
    expect((await db.apiToken.findUniqueOrThrow({ where: { id } })).revokedAt).toBeNull();
  });

  test("ends with the password that was good when it was made", async () => {
    const viewer = await aViewer();
    const { token } = await aKey(viewer);
    await changePassword(viewer, { currentPassword: A_PASSWORD, password: "зелёная лампа над картой" }, aClient());
    expect(await findTokenViewer(token)).toBeNull();
  });

  test("is seen in the log without its word", async () => {
    const viewer = await aViewer();
    const { token, id } = await aKey(viewer);
    await revokeApiToken(viewer, { tokenId: id });
    const rows = await db.auditEvent.findMany({ where: { subject: `token:${id}` }, orderBy: { seq: "asc" } });
    expect(rows.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["token:create", viewer.id],
      ["token:revoke", viewer.id],
    ]);
    expect(JSON.stringify(rows.map(({ detail }) => detail))).not.toContain(token);
  });

  test("leaves a trace of its use now and then, not with every request", async () => {
    const viewer = await aViewer();
    const { token, id } = await aKey(viewer);
    const usedAt = async () => (await db.apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt;
    const first = new Date();
    await findTokenViewer(token, first);
    await findTokenViewer(token, new Date(first.getTime() + 60_000));
    expect(await usedAt()).toEqual(first);
    const later = new Date(first.getTime() + 11 * 60_000);
    await findTokenViewer(token, later);
    expect(await usedAt()).toEqual(later);
  });
});

describe("making keys", () => {
  test("is told to the owner by mail, without the word of the key", async () => {
    const viewer = await aViewer();
    const { token } = await aKey(viewer);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id } });
    const [letter, ...more] = await lettersTo(email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain("/account/tokens");
    expect(letter?.text).not.toContain(token);
  });

  test("the same form sent twice makes one, and the second answer holds no word", async () => {
    const viewer = await aViewer();
    const input = NewToken.parse({ name: "Скрипт", days: 30, key: "the-form" });
    const both = await Promise.all([createApiToken(viewer, input, A_CLIENT), createApiToken(viewer, input, A_CLIENT)]);
    expect(both.filter((made) => made !== null)).toHaveLength(1);
    expect(await db.apiToken.count({ where: { userId: viewer.id } })).toBe(1);
    const kept = await db.idempotencyKey.findMany({ where: { userId: viewer.id } });
    expect(JSON.stringify(kept)).not.toContain("spravka_key_");
  });

  test("nobody hoards them", async () => {
    const viewer = await aViewer();
    const made = { userId: viewer.id, kind: "personal", name: "x", scopes: ["read"], days: 30 } as const;
    for (let index = 0; index < 50; index += 1) await issueApiToken(db, made);
    expect(await refusalOf(createApiToken(viewer, NewToken.parse({ name: "Ещё", days: 30 }), A_CLIENT))).toBe(
      "too-many-tokens",
    );
  });
});

describe("renewing", () => {
  const lent = async () => {
    const { id: userId } = await aViewer();
    return issueApiToken(db, {
      userId,
      kind: "client",
      name: "Клиент",
      scopes: ["read", "annotate"],
      days: 1,
      refresh: true,
    });
  };

  test("gives another key with the same rights and ends the one before", async () => {
    const before = await lent();
    const after = await refreshApiToken(before.refreshToken ?? "", 1);
    expect(await findTokenViewer(before.token)).toBeNull();
    expect(await findTokenViewer(after.token)).toMatchObject({ scopes: ["read", "annotate"] });
    expect(await refusalOf(refreshApiToken(before.refreshToken ?? "", 1))).toBe("token-wrong");
  });

  test("of two at once one gets it", async () => {
    const { refreshToken } = await lent();
    const both = await Promise.allSettled([
      refreshApiToken(refreshToken ?? "", 1),
      refreshApiToken(refreshToken ?? "", 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("works after the key ran out, not after its own time, nor after it was revoked", async () => {
    const [late, tooLate, taken] = [await lent(), await lent(), await lent()];
    const inDays = (days: number) => new Date(Date.now() + days * DAY);
    expect(await refreshApiToken(late.refreshToken ?? "", 1, inDays(20))).toBeTruthy();
    expect(await refusalOf(refreshApiToken(tooLate.refreshToken ?? "", 1, inDays(31)))).toBe("token-wrong");
    await revokeTokenWord(taken.refreshToken ?? "");
    expect(await findTokenViewer(taken.token)).toBeNull();
    expect(await refusalOf(refreshApiToken(taken.refreshToken ?? "", 1))).toBe("token-wrong");
  });
});

describe("a program that asks without pause", () => {
  beforeAll(() => {
    environment().THROTTLE = true;
  });

  const last = async (times: number, what: "read" | "write", token: string) => {
    for (let time = 1; time < times; time += 1) await takeTokenTurn(token, what);
    return takeTokenTurn(token, what);
  };

  test("writes 300 times a minute, then waits a little, then longer; others do not wait for it", async () => {
    await last(300, "write", "one");
    await expect(takeTokenTurn("one", "write")).resolves.toBeUndefined(); // closes the gate
    await expect(takeTokenTurn("one", "write")).rejects.toMatchObject({ status: 429, details: { retryAfter: 1 } });
    await expect(takeTokenTurn("another", "write")).resolves.toBeUndefined();
  });

  test("reads 1,200 times a minute, then is told when again", async () => {
    await last(1200, "read", "one");
    const refused = takeTokenTurn("one", "read");
    await expect(refused).rejects.toMatchObject({ status: 429, details: { retryAfter: expect.any(Number) } });
    await expect(takeTokenTurn("another", "read")).resolves.toBeUndefined();
  });
});

test("what has long run out is swept away, what may still be renewed is not", async () => {
  const { id: userId } = await aViewer();
  const base = { userId, kind: "client", name: "x", scopes: ["read"], days: 1 } as const;
  const made = new Date(Date.now() - 35 * DAY);
  const old = await issueApiToken(db, base, made);
  const renewable = await issueApiToken(db, { ...base, refresh: true }, made);
  await sweepExpired(SYSTEM);
  expect(await db.apiToken.findUnique({ where: { id: old.id } })).toBeNull();
  expect(await db.apiToken.findUnique({ where: { id: renewable.id } })).not.toBeNull();
});
