import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { PageHead } from "@/app/_components/page-head";
import { Pager } from "@/app/_components/pager";
import { labelOf } from "@/app/_components/tag-label";
import { LOCALES } from "@/app/_i18n/locale";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import type { TagLine } from "@/lib/tags/tag";
import { listVocabulary } from "@/lib/tags/vocabulary-queries";

const Query = z.object({
  q: z.string().max(100).optional(),
  cursor: z.string().max(400).optional(),
  done: z.enum(["merged", "deleted"]).optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("articles.vocabulary"))("title"), robots: { index: false } };
}

/** All tags of articles, used or not, for those who keep the vocabulary. */
export default async function VocabularyPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer();
  if (viewer.kind === "guest") redirect("/signin?next=/tags/manage");
  if (!may(viewer, "tag:manage", null)) notFound();
  const { q, cursor, done } = await readQuery(Query, searchParams);
  const [{ items, next }, say] = await Promise.all([
    orNotFound(listVocabulary(viewer, { q, cursor })),
    getTranslations("articles.vocabulary"),
  ]);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("title")}>{say("lead")}</PageHead>
      {done && (
        <div className="alert info" role="status">
          <p>{say(`done.${done}`)}</p>
        </div>
      )}
      <search>
        <form className="sieve" action="/tags/manage">
          <div>
            <label htmlFor="q">{say("find")}</label>
            <input className="field" id="q" name="q" type="search" defaultValue={q} maxLength={100} />
          </div>
          <button className="btn" type="submit">
            {say("find-do")}
          </button>
        </form>
      </search>
      {items.length === 0 ? (
        <p>{say("none")}</p>
      ) : (
        <ul className="people-rows vocabulary">
          {items.map((tag) => (
            <Line key={tag.slug} tag={tag} />
          ))}
        </ul>
      )}
      <Pager path="/tags/manage" query={{ q }} cursor={cursor} next={next} order="name" />
    </main>
  );
}

async function Line({ tag }: { tag: TagLine }) {
  const [locale, say, list] = await Promise.all([
    getLocale(),
    getTranslations("articles.vocabulary"),
    getTranslations("articles.list"),
  ]);
  const missing = LOCALES.filter((language) => !tag.labels[language]);
  return (
    <li>
      <a href={`/tags/${tag.slug}/edit`}>{labelOf(tag, locale)}</a>
      <p className="meta">
        <span>{tag.articles > 0 ? list("count", { count: tag.articles }) : say("unused")}</span>
        {missing.length > 0 && <span>{say("untranslated", { languages: missing.join(", ") })}</span>}
      </p>
    </li>
  );
}
