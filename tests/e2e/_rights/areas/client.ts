import { CLIENT_ID } from "@/lib/accounts/commands/client-tokens";
import { db } from "@/lib/platform/db";
import type { ActionCase } from "../action-cases";
import { NOTE_KINDS } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { EDITORS, EVERYBODY, NOBODY, SIGNED_IN } from "../people";
import type { World } from "../world";

const ORIGIN = process.env.BASE_URL ?? "http://localhost:3000";
const asked = { client_id: CLIENT_ID, response_mode: "web_message", response_type: "code", state: "matrix" };
const POPUP = `/oauth/authorize?${new URLSearchParams({ ...asked, origin: ORIGIN })}`;

export const clientPages: readonly PageCase[] = [
  ...(["published", "draft", "withdrawn"] as const).map(
    (status): PageCase => ({
      ...{ page: "/articles/[slug]/hypothesis", about: `of what is ${status}`, else: "missing" },
      ...{ at: (world) => `/articles/${world[status].slug}/hypothesis` },
      shown: status === "published" ? EVERYBODY : EDITORS,
    }),
  ),
  { page: "/oauth/authorize", at: () => POPUP, shown: EVERYBODY },
  {
    ...{ page: "/oauth/authorize", about: "for a window of another site", shown: NOBODY, else: "missing" },
    at: () => POPUP.replace(encodeURIComponent(ORIGIN), encodeURIComponent("https://elsewhere.example")),
  },
];

const open = (route: string, at = route): RouteCase => ({ route, at: () => at, shown: EVERYBODY });
/** An address at which one only writes; who may is tried with keys in tests/app/client-api. */
const writing = (route: string, at: (world: World) => string = () => route): RouteCase => ({
  ...{ route, at, shown: NOBODY, else: 405 },
});
const noteAt =
  (path = "") =>
  ({ notes }: World) =>
    `/api/annotations/${notes.notes.public}${path}`;

// A cookie counts for nothing at the doors of the client: whoever asks without a key is a guest.
export const clientRoutes: readonly RouteCase[] = [
  ...["/app.html", "/notebook", "/stream", "/user-profile"].map((path) => open(path)),
  ...["/api/index", "/api/links", "/api/profile", "/api/profile/groups", "/api/groups"].map((path) => open(path)),
  open("/api/groups/[id]", "/api/groups/__world__"),
  {
    ...{ route: "/api/groups/[id]", about: "of some people", shown: NOBODY },
    at: ({ notes }) => `/api/groups/${notes.group.id}`,
  },
  open("/api/groups/[id]/members", "/api/groups/__world__/members"),
  {
    ...{ route: "/api/groups/[id]/members", about: "of some people", shown: NOBODY },
    at: ({ notes }) => `/api/groups/${notes.group.id}/members`,
  },
  writing("/api/groups/[id]/members/[user]", ({ notes }) => `/api/groups/${notes.group.id}/members/me`),
  open("/api/search", "/api/search?limit=200&sort=created"),
  ...(["published", "draft", "withdrawn"] as const).map(
    (status): RouteCase => ({
      ...{ route: "/api/search", about: `of what is ${status}`, shown: EVERYBODY },
      at: (world) => `/api/search?limit=200&uri=${encodeURIComponent(`${ORIGIN}/articles/${world[status].slug}`)}`,
    }),
  ),
  writing("/api/annotations"),
  ...NOTE_KINDS.map(
    (kind): RouteCase => ({
      ...{ route: "/api/annotations/[id]", about: `that is ${kind}` },
      ...{ at: ({ notes }) => `/api/annotations/${notes.notes[kind]}` },
      shown: kind === "public" ? EVERYBODY : NOBODY,
    }),
  ),
  writing("/api/annotations/[id]/flag", noteAt("/flag")),
  writing("/api/annotations/[id]/hide", noteAt("/hide")),
  writing("/api/annotations/[id]/moderation", noteAt("/moderation")),
  writing("/api/analytics/events"),
  writing("/api/token"),
  writing("/oauth/revoke"),
];

export const clientActions: readonly ActionCase[] = [
  {
    ...{ action: "app/oauth/authorize/actions.ts#allowHere", may: SIGNED_IN },
    scene: async (actor) => ({
      ...{ page: POPUP, filled: { origin: ORIGIN } },
      look: async () => actor && db.authorizationCode.count({ where: { userId: actor.id } }),
    }),
  },
  {
    ...{ action: "app/oauth/authorize/actions.ts#allowHere", about: "for a window of another site", may: NOBODY },
    scene: async (actor) => ({
      ...{ page: POPUP, filled: { origin: "https://elsewhere.example" } },
      look: async () => actor && db.authorizationCode.count({ where: { userId: actor.id } }),
    }),
  },
];
