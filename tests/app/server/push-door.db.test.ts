import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import WebSocket from "ws";
import { PushDoor } from "@/app/_server/push/push-door";
import type { SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { shareAnnotation } from "@/lib/annotations/commands/share-annotation";
import { SENDER_CHANNEL, tellSender } from "@/lib/annotations/hypothesis/sender-commands";
import type { ArticleView } from "@/lib/articles/article";
import { db } from "@/lib/platform/db";
import { hearChanges } from "@/lib/platform/hear-changes";
import { aGroup } from "@/tests/support/a-group";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { aKey } from "@/tests/support/client-routes";

process.env.THROTTLE = "0"; // one person writes much in these tests
const ORIGIN = "http://localhost:3000";
let server: Server;
let push: PushDoor;
let stopHearing: () => Promise<void>;
let article: ArticleView;
let author: SignedIn;
const open: WebSocket[] = [];

beforeAll(async () => {
  server = createServer();
  push = new PushDoor({
    siteOf: () => ({ origin: ORIGIN, authority: "localhost" }),
    addressOf: (request) => String(request.headers["x-test-address"] ?? "192.0.2.1"),
    isOwnOrigin: (origin) => origin === ORIGIN,
  });
  server.on("upgrade", (request, socket, head) => push.upgrade(request, socket, head) || socket.destroy());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  await new Promise<void>((ready) => {
    stopHearing = hearChanges(process.env.DATABASE_URL ?? "", {
      onChange: () => undefined,
      onHearing: () => ready(),
      also: {
        annotation_changed: (payload) => push.hearChange(payload),
        [SENDER_CHANNEL]: (payload) => push.hearSender(payload),
      },
    });
  });
  article = await anArticle();
  author = await aViewer();
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(async () => {
  push.close();
  await stopHearing();
  server.close();
});

interface Told {
  type?: string;
  userid?: string | null;
  options?: { action: string };
  payload?: { id: string }[];
  ok?: boolean;
}

/** A client that listens; `told` is what came, by and by. */
async function aClient({ key, headers = {} }: { key?: string; headers?: Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws${key ? `?access_token=${key}` : ""}`, { headers });
  open.push(socket);
  const told: Told[] = [];
  socket.on("message", (data) => told.push(JSON.parse(String(data))));
  await new Promise<void>((ready, fail) => socket.once("open", ready).once("error", fail));
  const say = (message: object | string) =>
    socket.send(typeof message === "string" ? message : JSON.stringify(message));
  const actions = () => told.flatMap(({ options, payload = [] }) => payload.map(({ id }) => [options?.action, id]));
  return { socket, told, say, actions };
}

const wantsArticle = () => ({
  filter: { clauses: [{ field: "/uri", operator: "one_of", value: [`${ORIGIN}/articles/${article.slug}`] }] },
});
/** Longer than changes wait to be told together. */
const aWhile = () => sleep(600);
const write = (viewer = author, more: object = {}) => anAnnotation(viewer, { article: article.slug, ...more });

test("whoever listens to an article hears what is made, changed and taken away there", async () => {
  const client = await aClient();
  client.say({ type: "whoami", id: 1 });
  client.say(wantsArticle());
  await aWhile();
  const { id } = await write();
  await aWhile();
  await editAnnotation(author, id, { body: "Иначе." });
  await aWhile();
  await deleteAnnotation(author, id);
  await aWhile();
  expect(client.told[0]).toEqual({ type: "whoyouare", userid: null, ok: true, reply_to: 1 });
  expect(client.actions()).toEqual([
    ["create", id],
    ["update", id],
    ["delete", id],
  ]);
});

test("nobody hears of what they may not read, nor of other pages, nor without having asked", async () => {
  const [guest, own, elsewhere, silent] = [
    ...[await aClient(), await aClient({ key: await aKey(author) }), await aClient(), await aClient()],
  ];
  guest?.say(wantsArticle());
  own?.say(wantsArticle());
  elsewhere?.say({ filter: { clauses: [{ field: "/uri", operator: "one_of", value: ["https://other.example/"] }] } });
  await aWhile();
  const secret = await write(author, { visibility: "private" });
  await aWhile();
  await deleteAnnotation(author, secret.id);
  const open = await write();
  await aWhile();
  expect(guest?.actions()).toEqual([["create", open.id]]);
  expect(own?.actions()).toEqual(
    expect.arrayContaining([
      ["create", secret.id],
      ["delete", secret.id],
      ["create", open.id],
    ]),
  );
  expect([elsewhere?.actions(), silent?.actions()]).toEqual([[], []]);
});

test("what is kept for fewer people is gone for the others: for guests, and for those of the group", async () => {
  const [member, editor] = [await aViewer(), await aViewer({ role: "editor" })];
  const group = await aGroup({ members: [author, member] });
  const keys = await Promise.all([author, member, editor].map((each) => aKey(each)));
  const [guest, own, fellow, newsroom] = [
    ...[
      await aClient(),
      await aClient({ key: keys[0] }),
      await aClient({ key: keys[1] }),
      await aClient({ key: keys[2] }),
    ],
  ];
  for (const client of [guest, own, fellow, newsroom]) client?.say(wantsArticle());
  const open = await write();
  const shared = await write(author, { visibility: "group", group: group.id });
  const secret = await write(author, { visibility: "private" });
  await aWhile();
  for (const client of [guest, own, fellow, newsroom]) client?.told.splice(0);
  await shareAnnotation(author, open.id, { visibility: "private", group: null });
  await shareAnnotation(author, shared.id, { visibility: "private", group: null });
  await editAnnotation(author, secret.id, { body: "Личное, иначе." });
  await aWhile();
  expect(guest?.actions()).toEqual([["delete", open.id]]);
  expect(newsroom?.actions()).toEqual([["delete", open.id]]);
  expect(fellow?.actions().toSorted()).toEqual([open.id, shared.id].toSorted().map((id) => ["delete", id]));
  expect(own?.actions().map(([action]) => action)).toEqual(["update", "update", "update"]);
});

test("what was public and is for a group now is gone for guests alone; what waited for a moderator for nobody", async () => {
  const member = await aViewer();
  const group = await aGroup({ members: [author, member] });
  const [guest, fellow] = [await aClient(), await aClient({ key: await aKey(member) })];
  const open = await write();
  const held = await write();
  await db.annotation.update({ where: { id: held.id }, data: { status: "held" } });
  for (const client of [guest, fellow]) client.say(wantsArticle());
  await aWhile();
  for (const client of [guest, fellow]) client.told.splice(0);
  await shareAnnotation(author, open.id, { visibility: "group", group: group.id });
  await shareAnnotation(author, held.id, { visibility: "group", group: group.id });
  await aWhile();
  expect(guest.actions()).toEqual([["delete", open.id]]);
  expect(fellow.actions()).toContainEqual(["update", open.id]);
});

test("a client is not told of what it has done itself; another of the same person is", async () => {
  const key = await aKey(author);
  const [one, two] = [await aClient({ key }), await aClient({ key })];
  one.say({ messageType: "client_id", value: "first" });
  two.say({ messageType: "client_id", value: "second" });
  for (const client of [one, two]) client.say(wantsArticle());
  await aWhile();
  const { id } = await write();
  await tellSender(id, "first");
  await aWhile();
  expect(one.actions()).toEqual([]);
  expect(two.actions()).toEqual([["create", id]]);
});

test.each([
  ["a page of another site", { headers: { origin: "https://evil.example" } }, 403],
  ["a key that is none", { key: "spravka_app_nothing" }, 401],
])("%s is not let in", async (_, given, status) =>
  expect(aClient(given)).rejects.toThrow(`Unexpected server response: ${status}`),
);

test("a key that was revoked ends what it opened", async () => {
  const key = await aKey(author);
  const client = await aClient({ key });
  client.say(wantsArticle());
  await aWhile();
  await db.apiToken.updateMany({ where: { userId: author.id }, data: { revokedAt: new Date() } });
  const now = Date.now;
  const closed = new Promise<number>((resolve) => client.socket.once("close", resolve));
  Date.now = () => now() + 60_000; // what was known of the key is no longer believed
  try {
    await write();
    expect(await closed).toBe(4401);
  } finally {
    Date.now = now;
  }
  expect(client.actions()).toEqual([]);
});

test("whoever talks without end is hung up on, and so is a message without end", async () => {
  const talker = await aClient();
  const hungUp = new Promise<number>((resolve) => talker.socket.once("close", resolve));
  for (let n = 0; n < 100; n++) talker.say({ type: "ping", id: n });
  expect(await hungUp).toBe(1008);
  const shouter = await aClient();
  const closed = new Promise<number>((resolve) => shouter.socket.once("close", resolve));
  shouter.say({ type: "x".repeat(100_000) });
  expect(await closed).toBe(1009);
});

test("what is no message of ours is answered, not stumbled over", async () => {
  const client = await aClient();
  for (const message of ["not json", "[]", '{"filter":{"clauses":[{"field":"/secret","value":"x"}]}}'])
    client.say(message);
  await aWhile();
  expect(client.told.map(({ ok }) => ok)).toEqual([false, false, false]);
});

test("so many from one network, and no more", async () => {
  const from = { "x-test-address": "198.51.100.7" };
  for (let n = 0; n < 50; n++) await aClient({ headers: from });
  await expect(aClient({ headers: from })).rejects.toThrow("503");
  await expect(aClient({ headers: { "x-test-address": "198.51.100.8" } })).resolves.toBeTruthy();
});
