/** The files of messages/<language>/; a page asks for its own with `getTranslations("<namespace>")`. */
export const NAMESPACES = [
  "about",
  "accounts",
  "admin",
  "articles",
  "bench",
  "common",
  "done",
  "entities",
  "errors",
  "facts",
  "filing",
  "home",
  "mail",
  "refusals",
  "rules",
  "search",
] as const;
