import { getTranslations } from "next-intl/server";
import type { FactOfArticle } from "@/lib/facts/fact-view";
import { addressOf } from "../_components/pager";
import { SearchForm } from "../_components/search-form";
import { type Figure, isFigure } from "./figure";
import { Specimen, specimenAmong } from "./specimen";

/** What the archive is, the search field, and one fact of the archive as a sample of how it reads. */
export async function Hero({ figures }: { figures: FactOfArticle[] }) {
  const say = await getTranslations("home");
  const specimen = specimenAmong(figures);
  return (
    <div className="hero split">
      <div>
        <h1>{say("headline")}</h1>
        <p className="lead">{say("lead")}</p>
        <SearchForm />
        <Examples figures={exampleSubjects(figures)} />
      </div>
      {specimen && <Specimen figure={specimen} />}
    </div>
  );
}

/** Subjects of fresh figures, as searches to begin with. */
async function Examples({ figures }: { figures: Figure[] }) {
  const say = await getTranslations("home");
  if (figures.length === 0) return null;
  return (
    <p className="hint">
      {say("for-example")}{" "}
      {figures.map(({ id, arguments: { subject }, article }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={addressOf("/search", { q: subject })} lang={article.language}>
            {subject}
          </a>
        </span>
      ))}
    </p>
  );
}

const SHORT = 30; // UTF-16 units: three fit in a line

function exampleSubjects(facts: FactOfArticle[]): Figure[] {
  const short = facts.filter(isFigure).filter((figure) => figure.arguments.subject.length <= SHORT);
  const bySubject = new Map(short.map((figure) => [figure.arguments.subject, figure]));
  return [...bySubject.values()].slice(-3);
}
