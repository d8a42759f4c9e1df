import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { SCOPES } from "@/lib/access/scopes";
import { ROLES } from "@/lib/access/viewer";
import { GroupJson, GroupLine } from "../_json/group";
import { GROUP, GROUP_LINE, ORIGIN } from "./examples";

const Nothing = z.strictObject({});

export const getMeOperation = operation({
  path: "/api/v1/me",
  operationId: "getMe",
  summary: "Who asks, and what the key covers",
  scope: "read",
  params: Nothing,
  query: Nothing,
  answer: z.object({
    id: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    suspended: z.boolean().describe("Reads, and writes nothing"),
    scopes: z.array(z.enum(SCOPES)).nullable().describe("Null: a person on our pages, who needs no key"),
  }),
  example: {
    id: "u7r3c9k2m5x1q8pz",
    name: "Айгерим Т.",
    role: "reader" as const,
    suspended: false,
    scopes: ["read" as const, "annotate" as const],
  },
  refusals: ["unauthenticated"],
});

export const listTagsOperation = operation({
  path: "/api/v1/tags",
  operationId: "listTags",
  summary: "Free tags that begin with some letters, for who is about to give one",
  description: "Without `letters`: those that who asks gave last. At most eight.",
  params: Nothing,
  query: z.strictObject({ letters: z.string().trim().max(60, "wrong-value").default("") }),
  answer: z.object({
    items: z.array(
      z.object({
        label: z.string().describe("As it is mostly written"),
        page: z.url(),
        annotations: z.int().min(0).describe("That who asks may read"),
      }),
    ),
  }),
  example: { items: [{ label: "школы", page: `${ORIGIN}/tags/notes/${encodeURIComponent("школы")}`, annotations: 3 }] },
  refusals: [],
});

export const listGroupsOperation = operation({
  path: "/api/v1/groups",
  operationId: "listGroups",
  summary: "The groups of who asks, by name",
  scope: "read",
  params: Nothing,
  query: Nothing,
  answer: z.object({ items: z.array(GroupLine) }),
  example: { items: [GROUP_LINE] },
  refusals: ["unauthenticated"],
});

export const createGroupOperation = operation({
  method: "POST",
  path: "/api/v1/groups",
  operationId: "createGroup",
  summary: "Make a group whose first member and moderator is who asks",
  scope: "groups",
  params: Nothing,
  query: Nothing,
  body: z.strictObject({
    name: z.string("needed"),
    description: z.string().default(""),
    premoderated: z.boolean().default(false).describe("Look at what members write before the others see it"),
  }),
  bodyExample: { name: "Школьные новости", description: "", premoderated: false },
  answer: GroupJson,
  example: GROUP,
  success: 201,
  location: ({ url }) => url,
  isRepeatable: true,
  refusals: ["unauthenticated", "forbidden", "conflict", "too-large", "too-many"],
});

export const getGroupOperation = operation({
  path: "/api/v1/groups/{slug}",
  operationId: "getGroup",
  summary: "One group that who asks is in",
  params: z.strictObject({
    slug: z
      .string()
      .regex(/^[\p{L}\p{N}_-]{1,200}$/u, "not-found")
      .describe("Or its id"),
  }),
  query: Nothing,
  answer: GroupJson,
  example: GROUP,
  refusals: ["not-found"],
});
