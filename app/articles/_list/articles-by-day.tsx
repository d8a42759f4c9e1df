import { getLocale, getTranslations } from "next-intl/server";
import { ArticleList } from "@/app/_components/article-list";
import { dayWords, isoDay } from "@/app/_i18n/dates";
import type { ArticleCard } from "@/lib/articles/article";

/** Articles under the days on which they came into the archive; the order given is kept. */
export async function ArticlesByDay({ articles }: { articles: ArticleCard[] }) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("articles.list")]);
  return byDay(articles).map(({ day, articles: ofDay }) => (
    <section key={day} className="sec day" aria-labelledby={`d-${day}`}>
      <h2 id={`d-${day}`}>{say("archived", { day: dayWords(locale, new Date(`${day}T12:00:00Z`)) })}</h2>
      <ArticleList articles={ofDay} />
    </section>
  ));
}

function byDay(articles: ArticleCard[]): { day: string; articles: ArticleCard[] }[] {
  const days = Map.groupBy(articles, ({ archivedAt }) => isoDay(archivedAt));
  return [...days].map(([day, ofDay]) => ({ day, articles: ofDay }));
}
