import { EDITORS, EVERYBODY, NOBODY, type Person, SIGNED_IN } from "./people";
import { COMMON_WORD, type World } from "./world";

/** A page at one address, and who is shown it. All others are told what `else` says. */
export interface PageCase {
  page: string;
  about?: string;
  at: (world: World) => string;
  shown: readonly Person[];
  /** "missing": 404. "sign-in": guests are sent to sign in, all others find nothing. "inside": they are in already. "gone": 410. */
  else?: "missing" | "sign-in" | "inside" | "gone";
}

const everybody = (page: string, at = page): PageCase => ({ page, at: () => at, shown: EVERYBODY });
const some = (page: string, shown: readonly Person[], otherwise: NonNullable<PageCase["else"]>): PageCase => ({
  ...{ page, at: () => page, shown },
  else: otherwise,
});

const OUTSIDE: readonly Person[] = ["guest", "revoked"];
type Status = "published" | "draft" | "withdrawn";
const READERS: Record<Status, readonly Person[]> = { published: EVERYBODY, draft: EDITORS, withdrawn: EDITORS };

/** The same page of an article of each status: whoever may not read the article finds nothing. */
const ofArticles = (page: string, at: (planted: World[Status]) => string): PageCase[] =>
  (["published", "draft", "withdrawn"] as const).map((status) => ({
    ...{ page, about: `of what is ${status}`, at: (world) => at(world[status]) },
    shown: READERS[status],
    else: "missing",
  }));

/** The same page of an article of each status, for those who work on it. */
const workOnArticles = (page: string, at: (planted: World[Status]) => string): PageCase[] =>
  ofArticles(page, at).map((each) => ({ ...each, shown: EDITORS, else: "sign-in" }));

export const PAGE_CASES: readonly PageCase[] = [
  everybody("/"),
  everybody("/about"),
  everybody("/api"),
  everybody("/api/problems"),
  everybody("/articles"),
  everybody("/entities"),
  { ...everybody("/facts", "/facts?kind=quantity"), about: "figures" },
  { ...everybody("/facts", "/facts?status=disputed"), about: "disputed" },
  everybody("/tags"),
  { page: "/tags/[slug]", at: ({ tag }) => `/tags/${tag}`, shown: EVERYBODY },
  {
    ...everybody("/search", `/search?q=${encodeURIComponent(COMMON_WORD)}`),
    about: "for a word of all three",
  },
  some("/signin", OUTSIDE, "inside"),
  some("/signup", OUTSIDE, "inside"),
  everybody("/forgot"),
  // What these show is decided by the secret of their link; without it they say that the link is dead.
  everybody("/first-admin"),
  everybody("/invitation"),
  everybody("/reset"),
  everybody("/verify"),
  some("/account", SIGNED_IN, "sign-in"),
  some("/admin", ["admin"], "missing"),
  some("/admin/audit", ["admin"], "missing"),
  some("/admin/settings", ["admin"], "missing"),
  some("/admin/users", ["admin"], "missing"),
  some("/articles/new", EDITORS, "sign-in"),
  ...ofArticles("/articles/[slug]", ({ slug }) => `/articles/${slug}`),
  ...ofArticles("/articles/[slug]/revisions", ({ slug }) => `/articles/${slug}/revisions`),
  ...ofArticles("/articles/[slug]/revisions/[number]", ({ slug }) => `/articles/${slug}/revisions/1`),
  ...ofArticles("/articles/[slug]/revisions/compare", ({ slug }) => `/articles/${slug}/revisions/compare?from=1&to=1`),
  ...ofArticles("/entities/[id]", ({ entityId }) => `/entities/${entityId}`),
  ...ofArticles("/facts/[id]", ({ factId }) => `/facts/${factId}`),
  ...["check", "manage", "revise"].flatMap((work) =>
    workOnArticles(`/articles/[slug]/${work}`, ({ slug }) => `/articles/${slug}/${work}`),
  ),
];

export interface RouteCase {
  route: string;
  about?: string;
  at: (world: World) => string;
  shown: readonly Person[];
  /** What all others get; 404 unless it says otherwise. */
  else?: number | ((person: Person) => number);
}

const route = (path: string, at = path, shown: readonly Person[] = EVERYBODY): RouteCase => ({
  ...{ route: path, at: () => at, shown },
});

const dataOf = (path: string, at: (planted: World[Status]) => string): RouteCase[] =>
  ofArticles(path, at).map(({ page, ...each }) => ({ route: page, ...each, else: 404 }));

export const ROUTE_CASES: readonly RouteCase[] = [
  route("/livez"),
  route("/readyz"),
  ...dataOf("/articles/[slug]/check/state", ({ slug }) => `/articles/${slug}/check/state`).map((each) => ({
    ...each,
    shown: EDITORS,
  })),
  route("/api/auth/[...nextauth]", "/api/auth/session"),
  route("/api/[...path]", "/api/nothing", NOBODY),
  route("/api/v1/openapi.json"),
  route("/api/v1/articles", "/api/v1/articles?limit=100"),
  { ...route("/api/v1/articles", `/api/v1/articles?q=${encodeURIComponent(COMMON_WORD)}`), about: "searched" },
  route("/api/v1/facts", "/api/v1/facts?limit=100"),
  route("/api/v1/entities", "/api/v1/entities?limit=100&letters=%D0%9A"),
  ...dataOf("/api/v1/articles/[slug]", ({ slug }) => `/api/v1/articles/${slug}`),
  ...dataOf("/api/v1/articles/[slug]/facts", ({ slug }) => `/api/v1/articles/${slug}/facts`),
  ...dataOf("/api/v1/facts/[id]", ({ factId }) => `/api/v1/facts/${factId}`),
  ...dataOf("/api/v1/entities/[id]", ({ entityId }) => `/api/v1/entities/${entityId}`),
];

/** Who may meet words of articles that are not published. */
export const SEES_UNPUBLISHED: readonly Person[] = EDITORS;
