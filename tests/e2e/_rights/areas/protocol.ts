import { pack } from "@/app/my/import/import-form";
import { db } from "@/lib/platform/db";
import type { ActionCase } from "../action-cases";
import { READ_BY } from "../notes";
import type { PageCase, RouteCase } from "../page-cases";
import { ACTIVE, EDITORS, EVERYBODY, SIGNED_IN } from "../people";
import { unique } from "../unique";
import type { World } from "../world";

type Status = "published" | "draft" | "withdrawn";
const FILES = [
  "annotations.jsonld",
  "hypothesis.json",
  "annotations.csv",
  "annotations.md",
  "annotations.conllu",
  "annotations.tar",
];

/** What is of an article is found by whoever may read the article. */
const ofArticles = (route: string, at: (planted: World[Status]) => string, about = ""): RouteCase[] =>
  (["published", "draft", "withdrawn"] as const).map((status) => ({
    ...{ route, about: `of what is ${status}${about}`, at: (world) => at(world[status]) },
    shown: status === "published" ? EVERYBODY : EDITORS,
    else: 404,
  }));

const noteAt = (kind: keyof typeof READ_BY, otherwise = 404): RouteCase => ({
  ...{ route: "/annotations/[id]", about: `that is ${kind}`, shown: READ_BY[kind], else: otherwise },
  at: ({ notes }) => `/annotations/${notes.notes[kind]}`,
});

export const protocolPages: readonly PageCase[] = [
  { page: "/my/import", at: () => "/my/import", shown: SIGNED_IN, else: "sign-in" },
];

export const protocolRoutes: readonly RouteCase[] = [
  { route: "/annotations", at: () => "/annotations/", shown: EVERYBODY },
  { route: "/annotations", about: "by addresses", at: () => "/annotations/?iris=1&page=0", shown: EVERYBODY },
  noteAt("public"),
  noteAt("private"),
  noteAt("group"),
  noteAt("newsroom"),
  noteAt("held"),
  noteAt("heldInGroup"),
  noteAt("removed", 410),
  noteAt("deleted", 410),
  ...ofArticles("/annotations/[id]", ({ factId }) => `/annotations/fact-${factId}`),
  ...ofArticles("/articles/[slug]/annotations", ({ slug }) => `/articles/${slug}/annotations/`),
  ...FILES.flatMap((file) =>
    ofArticles(
      "/articles/[slug]/annotations/[file]",
      ({ slug }) => `/articles/${slug}/annotations/${file}`,
      `, ${file}`,
    ),
  ),
  ...FILES.map((file) => ({
    ...{ route: "/my/export/[file]", about: file, at: () => `/my/export/${file}`, shown: SIGNED_IN },
    else: 401,
  })),
];

export const protocolActions: readonly ActionCase[] = [
  {
    ...{ action: "app/my/import/actions.ts#importHere", may: ACTIVE },
    scene: async (actor) => ({
      ...{ page: "/my/import", filled: { intent: "bring", packed: aFile() } },
      look: async () => actor && db.annotation.count({ where: { creatorId: actor.id } }),
    }),
  },
];

/** One annotation of a page elsewhere, new each time, as the form carries it to its second step. */
const aFile = (): string =>
  pack(
    JSON.stringify({
      ...{ "@context": "http://www.w3.org/ns/anno.jsonld", id: `urn:test:${unique()}`, type: "Annotation" },
      ...{ target: "https://elsewhere.example/", bodyValue: "Слова" },
    }),
  );
