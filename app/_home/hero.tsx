import { getTranslations } from "next-intl/server";
import { SearchForm } from "../_components/search-form";
import type { Figure } from "./figure";
import { Specimen } from "./specimen";

/** What the archive is, the search field, and one fact of the archive as a sample of how it reads. */
export async function Hero({ specimen }: { specimen: Figure | null }) {
  const say = await getTranslations("home");
  return (
    <div className="hero split">
      <div>
        <h1>{say("headline")}</h1>
        <p className="lead">{say("lead")}</p>
        <SearchForm />
        {specimen && <Example words={specimen.arguments.subject} language={specimen.article.language} />}
      </div>
      {specimen && <Specimen figure={specimen} />}
    </div>
  );
}

async function Example({ words, language }: { words: string; language: string }) {
  const say = await getTranslations("home");
  return (
    <p className="hint">
      {say("for-example")}{" "}
      <a href={`/search?${new URLSearchParams({ q: words })}`} lang={language}>
        {words}
      </a>
    </p>
  );
}
