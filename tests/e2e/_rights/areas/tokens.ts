import { issueApiToken } from "@/lib/accounts/commands/api-tokens";
import { db } from "@/lib/platform/db";
import { aUser } from "../../../support/a-user";
import type { ActionCase, Scene } from "../action-cases";
import { READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "../people";
import type { World } from "../world";

export const tokensPages: readonly PageCase[] = [
  { page: "/account/tokens", at: () => "/account/tokens", shown: SIGNED_IN, else: "sign-in" },
];

const noteAt = (kind: keyof typeof READ_BY, otherwise = 404): RouteCase => ({
  ...{ route: "/api/v1/annotations/[id]", about: `that is ${kind}`, shown: READ_BY[kind], else: otherwise },
  at: ({ notes }) => `/api/v1/annotations/${notes.notes[kind]}`,
});
const ofArticle = (status: "published" | "draft" | "withdrawn"): RouteCase[] => {
  const shown = status === "published" ? EVERYBODY : EDITORS;
  return [
    {
      ...{ route: "/api/v1/articles/[slug]/threads", about: `of what is ${status}`, shown },
      at: (world) => `/api/v1/articles/${world[status].slug}/threads?replies=100&limit=100`,
    },
    {
      ...{ route: "/api/v1/facts/[id]/threads", about: `of what is ${status}`, shown },
      at: (world) => `/api/v1/facts/${world[status].factId}/threads`,
    },
  ];
};
/** An address at which one only writes: its rights are tried in api-writes.spec.ts. */
const writing = (route: string, at: (world: World) => string): RouteCase => ({ route, at, shown: NOBODY, else: 405 });
const IN_THE_GROUP: readonly Person[] = ["author", "member", "groupModerator"];

export const tokensRoutes: readonly RouteCase[] = [
  ...["", "?limit=100"].map((query) => ({
    ...{ route: "/api/v1/annotations", about: query, shown: EVERYBODY },
    at: ({ published }: World) => `/api/v1/annotations${query ? `${query}&article=${published.slug}` : ""}`,
  })),
  {
    route: "/api/v1/annotations",
    about: "of oneself",
    at: () => "/api/v1/annotations?creator=me",
    shown: SIGNED_IN,
    else: 401,
  },
  noteAt("public"),
  noteAt("private"),
  noteAt("group"),
  noteAt("newsroom"),
  noteAt("held"),
  noteAt("heldInGroup"),
  noteAt("removed", 410),
  noteAt("deleted", 410),
  ...(["published", "draft", "withdrawn"] as const).flatMap(ofArticle),
  writing(
    "/api/v1/annotations/[id]/reactions/[kind]",
    ({ notes }) => `/api/v1/annotations/${notes.notes.public}/reactions/useful`,
  ),
  writing("/api/v1/annotations/[id]/reports", ({ notes }) => `/api/v1/annotations/${notes.notes.public}/reports`),
  writing("/api/v1/annotations/[id]/decisions", ({ notes }) => `/api/v1/annotations/${notes.notes.public}/decisions`),
  writing("/api/v1/facts/[id]/reports", ({ published }) => `/api/v1/facts/${published.factId}/reports`),
  { route: "/api/v1/tags", at: () => "/api/v1/tags?letters=a", shown: EVERYBODY },
  { route: "/api/v1/me", at: () => "/api/v1/me", shown: SIGNED_IN, else: 401 },
  { route: "/api/v1/groups", at: () => "/api/v1/groups", shown: SIGNED_IN, else: 401 },
  { route: "/api/v1/groups/[slug]", at: ({ notes }) => `/api/v1/groups/${notes.group.slug}`, shown: IN_THE_GROUP },
];

export const tokensActions: readonly ActionCase[] = [
  {
    ...{ action: "app/account/tokens/actions.ts#makeTokenHere", may: SIGNED_IN },
    scene: async (actor) => ({
      ...{ page: "/account/tokens", filled: { name: "Скрипт", annotate: "on", days: "30" } },
      look: async () => actor && db.apiToken.count({ where: { userId: actor.id } }),
    }),
  },
  {
    ...{ action: "app/account/tokens/actions.ts#revokeTokenHere", about: "of one's own", may: SIGNED_IN },
    scene: async (actor) => tokenScene(actor?.id ?? (await aUser()).id),
  },
  {
    ...{ action: "app/account/tokens/actions.ts#revokeTokenHere", about: "of another person", may: NOBODY },
    scene: async () => tokenScene((await aUser()).id),
  },
];

async function tokenScene(userId: string): Promise<Scene> {
  const made = { userId, kind: "personal", name: "Скрипт", scopes: ["read"], days: 7 } as const;
  const { id } = await issueApiToken(db, made);
  const look = async () => (await db.apiToken.findUniqueOrThrow({ where: { id } })).revokedAt;
  return { page: "/account/tokens", filled: { tokenId: id }, look };
}
