import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { listActions, listPages, listRoutes } from "../support/doors";
import { type RawAnswer, rawRequest } from "../support/raw-request";
import { actionForm, listActionIds } from "../support/server-actions";
import { type ActionCase, ACTION_CASES as FIRST_ACTIONS, type Scene } from "./_rights/action-cases";
import { AREA_ACTIONS, AREA_PAGES, AREA_ROUTES } from "./_rights/areas/all";
import { NOTE_CANARY, NOTE_KINDS, READ_BY } from "./_rights/notes";
import {
  PAGE_CASES as FIRST_PAGES,
  ROUTE_CASES as FIRST_ROUTES,
  type PageCase,
  SEES_UNPUBLISHED,
} from "./_rights/page-cases";
import { type Identity, identify, PEOPLE, type Person } from "./_rights/people";
import { CANARY, COMMON_WORD, plantWorld, type World } from "./_rights/world";

// Every door of the archive against everybody. A door that is not in the tables makes the first three tests fail.

const PAGE_CASES = [...FIRST_PAGES, ...AREA_PAGES];
const ROUTE_CASES = [...FIRST_ROUTES, ...AREA_ROUTES];
const ACTION_CASES = [...FIRST_ACTIONS, ...AREA_ACTIONS];
const ORIGIN = process.env.BASE_URL ?? "http://localhost:3000";
let world: World;
let people: Map<Person, Identity>;

test.beforeAll(async () => {
  people = new Map();
  for (const person of PEOPLE) people.set(person, await identify(person));
  world = await plantWorld(people);
});

test.describe("the tables name every door, and no door that is gone", () => {
  test("pages", () => expect(named(PAGE_CASES, ({ page }) => page)).toEqual(named(listPages(), ({ path }) => path)));
  test("routes", () =>
    expect(named(ROUTE_CASES, ({ route }) => route)).toEqual(named(listRoutes(), ({ path }) => path)));
  test("actions", () =>
    expect(named(ACTION_CASES, ({ action }) => action)).toEqual(named(listActions(), (name) => name)));
  test("there is no door before them that could let some through: no proxy, no middleware, no pages router", () => {
    const before = ["proxy", "middleware"].flatMap((name) => ["ts", "js", "mts", "mjs"].map((end) => `${name}.${end}`));
    expect([...before, ...before.map((file) => `src/${file}`), "pages", "src/pages"].filter(existsSync)).toEqual([]);
  });
});

test("editors do meet what others do not, so the canaries sing", async () => {
  const { slug } = world.draft;
  const data = ["/api/v1/articles?limit=100", `/api/v1/articles/${slug}`, `/api/v1/facts?article=${slug}`];
  for (const path of ["/articles", `/search?q=${encodeURIComponent(COMMON_WORD)}`, ...data]) {
    expect((await show("editor", path)).body, path).toContain(CANARY.draft);
  }
  expect((await show("admin", "/admin/users")).body).toContain(people.get("reader")?.email);
});

test.describe("who is shown what", () => {
  for (const each of PAGE_CASES) {
    test(`${each.page} ${each.about ?? ""}`, async () => {
      for (const person of PEOPLE) {
        const answer = await show(person, each.at(world));
        if (each.shown.includes(person)) expect(answer.status, person).toBe(200);
        else expectNothingShown(answer, each, person);
        expectNoForeignWords(person, answer);
      }
    });
  }
  for (const each of ROUTE_CASES) {
    test(`${each.route} ${each.about ?? ""}`, async () => {
      for (const person of PEOPLE) {
        const answer = await show(person, each.at(world));
        const refused = typeof each.else === "function" ? each.else(person) : (each.else ?? 404);
        expect(answer.status, person).toBe(each.shown.includes(person) ? 200 : refused);
        expectNoForeignWords(person, answer);
      }
    });
  }
});

test.describe("who can do what", () => {
  for (const each of ACTION_CASES) {
    test(nameOf(each), async () => {
      for (const person of PEOPLE) {
        const { answer, before, after } = await act(each, person, { origin: ORIGIN });
        expect(answer.status, person).toBeLessThan(500);
        if (each.may.includes(person)) expect(after, `${person} does it`).not.toEqual(before);
        else expect(after, `${person} is refused`).toEqual(before);
        expectNoForeignWords(person, answer);
      }
    });
  }
});

test.describe("a write that does not come from one of our pages is refused", () => {
  const FOREIGN: Record<string, string>[] = [
    {},
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: `${ORIGIN}.elsewhere.example` },
    { origin: ORIGIN.replace("http:", "https:") },
  ];
  for (const each of ACTION_CASES.filter(({ may }) => may.length > 0)) {
    test(nameOf(each), async () => {
      for (const headers of FOREIGN) {
        const { answer, before, after } = await act(each, each.may.at(-1) ?? "admin", headers);
        // Without an Origin the action answers no, and the page is drawn for those who may see it.
        if (headers.origin) expect(answer.status, JSON.stringify(headers)).toBe(403);
        else expect([200, 404], JSON.stringify(headers)).toContain(answer.status);
        expect(after, JSON.stringify(headers)).toEqual(before);
      }
    });
  }
  test("sign-in by next-auth", async () => {
    const body = "csrfToken=x&email=a%40example.org&password=x";
    for (const headers of FOREIGN) {
      const sent = { ...headers, "content-type": "application/x-www-form-urlencoded" };
      const answer = await rawRequest("/api/auth/callback/credentials", { method: "POST", headers: sent, body });
      expect(answer.status).toBe(403);
      expect(answer.headers["set-cookie"]?.join() ?? "").not.toContain("spravka-session");
    }
  });
});

function named<Item>(items: readonly Item[], name: (item: Item) => string): string[] {
  return [...new Set(items.map(name))].sort();
}

function nameOf({ action, about }: ActionCase): string {
  return `${action.replace(/^app\//, "")} ${about ?? ""}`.trim();
}

function headersOf(person: Person): Record<string, string> {
  return people.get(person)?.headers ?? {};
}

const show = (person: Person, path: string): Promise<RawAnswer> => rawRequest(path, { headers: headersOf(person) });

function expectNothingShown({ status, headers }: RawAnswer, { else: otherwise }: PageCase, person: Person): void {
  const isGuest = person === "guest" || person === "revoked";
  const goesTo = otherwise === "inside" ? /^\/(?:account)?$/ : /^\/signin\?next=/;
  const isSent = otherwise === "inside" || (otherwise === "sign-in" && isGuest);
  expect(status, person).toBe(isSent ? 307 : otherwise === "gone" ? 410 : 404);
  if (isSent) expect(headers.location).toMatch(goesTo);
}

/** No word of what is not published or not theirs, but for those who may; nobody's address, but one's own and for admins. */
function expectNoForeignWords(person: Person, { body }: RawAnswer): void {
  if (!SEES_UNPUBLISHED.includes(person)) {
    for (const word of Object.values(CANARY)) expect(body).not.toContain(word);
  }
  for (const kind of NOTE_KINDS) {
    if (!READ_BY[kind].includes(person)) expect(body, `${person}, ${kind}`).not.toContain(NOTE_CANARY[kind]);
  }
  for (const { email, person: owner } of people.values()) {
    if (email && owner !== person && person !== "admin") expect(body).not.toContain(email);
  }
}

/** Calls an action as a browser without JavaScript does, and looks at what it would change. */
async function act(each: ActionCase, person: Person, headers: Record<string, string>) {
  const id = listActionIds().get(each.action);
  if (!id) throw new Error(`${each.action} is not in the build`);
  const identity = await identify(person);
  const scene: Scene = await each.scene(identity.viewer, person);
  const before = await scene.look();
  const sent = { ...identity.headers, ...headers, referer: `${ORIGIN}${scene.page}` };
  const body = actionForm(id, scene.filled, !each.isPlain);
  const answer = await rawRequest(scene.page, { method: "POST", headers: sent, body });
  return { answer, before, after: await scene.look(answer) };
}
