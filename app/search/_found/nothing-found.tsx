import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_components/empty-state";

interface Props {
  words: string;
  /** Fewer words that find something. */
  suggestion?: { words: string; count: number };
}

/** Nothing was found: what was asked, and what would find something. */
export async function NothingFound({ words, suggestion }: Props) {
  const say = await getTranslations("search");
  const way = suggestion && (
    <a href={`/search?${new URLSearchParams({ q: suggestion.words })}`}>{say("show-suggestion")}</a>
  );
  return (
    <EmptyState title={say("none-title", { words })} ways={way}>
      {suggestion && `${say("suggestion", suggestion)} `}
      {say("none")}
    </EmptyState>
  );
}
