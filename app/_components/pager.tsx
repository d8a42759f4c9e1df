import { getTranslations } from "next-intl/server";

interface Props {
  /** The path of the list. */
  path: string;
  /** What the list is narrowed by, kept from page to page. */
  query?: Record<string, string | undefined>;
  /** Where this page began; absent on the first one. */
  cursor?: string;
  /** Where the next page begins; null on the last one. */
  next: string | null;
  /** Lists that are not ordered by time say so. */
  order?: "time" | "name" | "rank";
}

/** The ways to the beginning of a long list and further down it. */
export async function Pager({ path, query = {}, cursor, next, order = "time" }: Props) {
  const say = await getTranslations("common.pager");
  if (!cursor && !next) return null;
  return (
    <nav className="pager" aria-label={say("label")}>
      {cursor && (
        <a rel="prev" href={addressOf(path, query)}>
          {say(`${order}-first`)}
        </a>
      )}
      {next && (
        <a rel="next" href={addressOf(path, { ...query, cursor: next })}>
          {say(`${order}-next`)}
        </a>
      )}
    </nav>
  );
}

/** ("/articles", { tag: "оон", source: undefined }) ⇒ "/articles?tag=%D0%BE%D0%BE%D0%BD" */
export function addressOf(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
