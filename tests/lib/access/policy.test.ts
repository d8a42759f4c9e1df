import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, type Annotating, authorize, type Moderated, may } from "@/lib/access/policy";
import { SCOPES, type Scope } from "@/lib/access/scopes";
import { GUEST, type Role, type SignedIn, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { AppError } from "@/lib/platform/app-error";

const PEOPLE = ["guest", "reader", "contributor", "editor", "admin", "suspended"] as const;
type Person = (typeof PEOPLE)[number];

/** One row a case: what is asked, and the people who may. Whoever is not named may not. */
interface Case {
  action: Action;
  about: string;
  asks: (viewer: Viewer) => boolean;
  refuses: (viewer: Viewer) => void;
  allowed: readonly Person[];
}

const EDITORS = ["editor", "admin"] as const;
const ALL = ["reader", "contributor", ...EDITORS] as const;
const OTHER = "somebody-else";

const annotating = (about: Partial<Annotating>): Annotating => ({
  ...{ visibility: "public", groupRole: null, editorial: false, discussion: "open" },
  ...about,
});

const moderated = (about: Partial<Moderated>): Moderated => ({
  ...{ creatorId: OTHER, visibility: "public", groupRole: null },
  ...about,
});

const CASES: readonly Case[] = [
  onNothing("article:file", EDITORS),
  onNothing("article:read-unpublished", EDITORS),
  onNothing("article:publish", EDITORS),
  onNothing("article:revise", EDITORS),
  onNothing("article:withdraw", EDITORS),
  onNothing("article:tag", EDITORS),
  onNothing("article:extract-again", EDITORS),
  onNothing("fact:decide", EDITORS),
  onNothing("fact:dispute", ["contributor", ...EDITORS]),
  onNothing("tag:manage", EDITORS),
  onNothing("annotation:report", ALL),
  onNothing("moderation:queue", EDITORS),
  onNothing("client:settle", ALL),
  onNothing("group:create", ALL),
  onNothing("group:join", ALL),
  on("group:leave", "they are in", () => ({ role: "member" }), ALL),
  on("group:leave", "of others", () => ({ role: null }), []),
  on("annotation:create", "for everybody", () => annotating({}), ALL),
  on("annotation:create", "under a closed article", () => annotating({ discussion: "closed" }), EDITORS),
  on(
    "annotation:create",
    "to themselves, under a closed article",
    () => annotating({ visibility: "private", discussion: "closed" }),
    ALL,
  ),
  on("annotation:create", "in a group of theirs", () => annotating({ visibility: "group", groupRole: "member" }), ALL),
  on("annotation:create", "in a group of others", () => annotating({ visibility: "group" }), []),
  on("annotation:create", "for the newsroom", () => annotating({ visibility: "newsroom" }), EDITORS),
  on("annotation:create", "in the name of the newsroom", () => annotating({ editorial: true }), EDITORS),
  on("annotation:edit", "their own", (own) => ({ creatorId: own }), ALL),
  on("annotation:edit", "another person's", () => ({ creatorId: OTHER }), []),
  on("annotation:edit", "of an erased account", () => ({ creatorId: null }), []),
  on("annotation:delete", "their own", (own) => ({ creatorId: own }), ALL),
  on("annotation:delete", "another person's", () => ({ creatorId: OTHER }), []),
  on("annotation:react", "another person's", () => ({ creatorId: OTHER }), ALL),
  on("annotation:react", "their own", (own) => ({ creatorId: own }), []),
  on("annotation:moderate", "a public one", () => moderated({}), EDITORS),
  on("annotation:moderate", "one of their own", (own) => moderated({ creatorId: own, groupRole: "moderator" }), []),
  on("annotation:moderate", "one of a group of others", () => moderated({ visibility: "group" }), []),
  on(
    "annotation:moderate",
    "one of a group they moderate",
    () => moderated({ visibility: "group", groupRole: "moderator" }),
    ALL,
  ),
  on(
    "annotation:moderate",
    "one of a group of others that is said to break the law",
    () => moderated({ visibility: "group", isReportedIllegal: true }),
    EDITORS,
  ),
  on(
    "annotation:moderate",
    "one of their own that is said to break the law",
    (own) => moderated({ visibility: "group", isReportedIllegal: true, creatorId: own }),
    [],
  ),
  on(
    "annotation:moderate",
    "one that was said to break the law and is private now",
    () => moderated({ visibility: "private", isReportedIllegal: true }),
    [],
  ),
  on("annotation:moderate", "a private one", () => moderated({ visibility: "private" }), []),
  on("group:manage", "as a member", () => ({ role: "member" }), []),
  on("group:manage", "as its moderator", () => ({ role: "moderator" }), ALL),
  onNothing("user:list", ["admin"]),
  onNothing("settings:change", ["admin"]),
  onNothing("audit:read", ["admin"]),
  on("account:own", "their own", (own) => ({ userId: own }), [
    "reader",
    "contributor",
    "editor",
    "admin",
    "suspended", // keeps the keys of the account: password, sessions, sign-out
  ]),
  on("account:own", "another person's", () => ({ userId: OTHER }), []),
  on("invitation:create", "of a reader", () => ({ role: "reader" }), EDITORS),
  on("invitation:create", "of a contributor", () => ({ role: "contributor" }), ["admin"]),
  on("invitation:create", "of an editor", () => ({ role: "editor" }), ["admin"]),
  on("invitation:create", "of an admin", () => ({ role: "admin" }), ["admin"]),
  on("user:set-role", "of another", () => ({ userId: OTHER, from: "reader", to: "editor" }), ["admin"]),
  on("user:set-role", "of oneself, up", (own) => ({ userId: own, from: "reader", to: "admin" }), []),
  on("user:set-role", "of oneself, down", (own) => ({ userId: own, from: "admin", to: "reader" }), []),
  on("user:suspend", "another", () => ({ userId: OTHER, role: "reader" }), ["admin"]),
  on("user:suspend", "another admin", () => ({ userId: OTHER, role: "admin" }), ["admin"]),
  on("user:suspend", "oneself", (own) => ({ userId: own, role: "admin" }), []),
];

describe.each(CASES)("$action $about", ({ asks, refuses, allowed }) => {
  test.each(PEOPLE)("%s", (person) => {
    const expected = allowed.includes(person);
    expect(asks(viewerOf(person))).toBe(expected);
    if (expected) expect(() => refuses(viewerOf(person))).not.toThrow();
    else expect(() => refuses(viewerOf(person))).toThrow(AppError);
  });

  test("the archive itself may", () => expect(asks(SYSTEM)).toBe(true));
});

describe("a key to the API", () => {
  /** What each scope opens; what stands in none of the lists, no key opens. */
  const OPENED: Record<Scope, readonly Action[]> = {
    read: ["article:read-unpublished", "client:settle"],
    annotate: [
      ...(["annotation:create", "annotation:edit", "annotation:delete", "annotation:react"] as const),
      "annotation:report",
    ],
    groups: ["group:create", "group:manage", "group:join", "group:leave"],
    moderate: ["annotation:moderate", "moderation:queue"],
  };
  const withKey = (person: Person, scopes: readonly Scope[]): Viewer => {
    const viewer = viewerOf(person);
    return viewer.kind === "user" ? { ...viewer, scopes } : viewer;
  };

  test.each(CASES)("$action $about: only what its scope opens, and never more than its owner may", (row) => {
    for (const person of PEOPLE.filter((each) => each !== "guest")) {
      for (const scope of SCOPES) {
        const expected = row.allowed.includes(person) && OPENED[scope].includes(row.action);
        expect(row.asks(withKey(person, [scope])), `${person} with ${scope}`).toBe(expected);
      }
      expect(row.asks(withKey(person, [])), `${person} with nothing`).toBe(false);
    }
  });

  test("is told from a person who may not", () => {
    const refused = (scopes: readonly Scope[]) => () => authorize(withKey("editor", scopes), "moderation:queue", null);
    expect(refused(["read", "annotate"])).toThrow("token-scope");
    expect(refused(["moderate"])).not.toThrow();
    expect(() => authorize(withKey("reader", ["moderate"]), "moderation:queue", null)).toThrow("not-allowed");
  });
});

test("every action of the policy has its cases, and no case is about an action that is gone", () => {
  expect(new Set(CASES.map(({ action }) => action))).toEqual(new Set(ACTIONS));
});

test("every cell that is closed would be missed: opening any one of them changes an expected answer", () => {
  const closed = CASES.flatMap(({ asks, allowed, ...rest }) =>
    PEOPLE.filter((person) => !allowed.includes(person)).map((person) => ({ person, asks, allowed, ...rest })),
  );
  expect(closed.length).toBeGreaterThan(90);
  for (const { person, action, about, asks } of closed) {
    const opened = (viewer: Viewer) => nameOf(viewer) === person || asks(viewer);
    expect(matches(opened, action, about), `${action} ${about} opened for ${person}`).toBe(false);
  }
});

test("every cell that is open would be missed when it closes", () => {
  for (const { action, about, asks, allowed } of CASES) {
    for (const person of allowed) {
      const shut = (viewer: Viewer) => nameOf(viewer) !== person && asks(viewer);
      expect(matches(shut, action, about), `${action} ${about} closed for ${person}`).toBe(false);
    }
  }
});

test("a guest is asked to sign in, a suspended person is told so, others hear that they may not", () => {
  const reasonFor = (person: Person) => {
    try {
      authorize(viewerOf(person), "article:file", null);
    } catch (error) {
      if (error instanceof AppError) return `${error.code} ${error.reason}`;
    }
    return null;
  };
  expect(reasonFor("guest")).toBe("unauthenticated sign-in-first");
  expect(reasonFor("suspended")).toBe("forbidden suspended");
  expect(reasonFor("reader")).toBe("forbidden not-allowed");
  expect(reasonFor("editor")).toBeNull();
});

/** Whether answers are as the row expects for everybody. */
function matches(asks: (viewer: Viewer) => boolean, action: Action, about: string): boolean {
  const row = CASES.find((each) => each.action === action && each.about === about);
  return PEOPLE.every((person) => asks(viewerOf(person)) === row?.allowed.includes(person));
}

type OnNothing = { [A in Action]: Parameters<typeof may<A>>[2] extends null ? A : never }[Action];

function onNothing(action: OnNothing, allowed: readonly Person[]): Case {
  return on(action, "", () => null, allowed);
}

function on<A extends Action>(
  action: A,
  about: string,
  subject: (own: string) => Parameters<typeof may<A>>[2],
  allowed: readonly Person[],
): Case {
  const ownId = (viewer: Viewer) => (viewer.kind === "user" ? viewer.id : "nobody");
  return {
    action,
    about,
    allowed,
    asks: (viewer) => may(viewer, action, subject(ownId(viewer))),
    refuses: (viewer) => authorize(viewer, action, subject(ownId(viewer))),
  };
}

function viewerOf(person: Person): Viewer {
  if (person === "guest") return GUEST;
  // Suspended with the widest rights: the suspension, not the role, must close the door.
  return person === "suspended" ? signedIn("admin", true) : signedIn(person, false);
}

function signedIn(role: Role, suspended: boolean): SignedIn {
  return { kind: "user", id: `the-${role}`, name: role, role, suspended, sessionId: "session" };
}

function nameOf(viewer: Viewer): Person | null {
  if (viewer.kind !== "user") return viewer.kind === "guest" ? "guest" : null;
  return viewer.suspended ? "suspended" : viewer.role;
}
