/** The files of messages/<language>/; a page asks for its own with `getTranslations("<namespace>")`. */
export const NAMESPACES = [
  "accounts",
  "admin",
  "articles",
  "bench",
  "common",
  "done",
  "entities",
  "facts",
  "filing",
  "home",
  "mail",
  "refusals",
  "rules",
  "search",
] as const;
