import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "@/app/_request/query";
import { NoteForm } from "./note-form";
import { readPlace } from "./read-place";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("writing");
  return { title: say("note.title"), robots: { index: false } };
}

/** A note on one paragraph, or on one fact, for those who select no words: it needs no script. */
export default async function NotePage({ params, searchParams }: Props) {
  const { slug } = await params;
  const [{ viewer, article, fact, block }, say] = await Promise.all([
    readPlace(slug, searchParams),
    getTranslations("writing"),
  ]);
  return (
    <main className="wrap annotation" id="main">
      <header className="head">
        <p className="quiet">
          {say("about-article")}{" "}
          <a href={`/articles/${article.slug}`} lang={article.language}>
            {article.headline}
          </a>
        </p>
        <h1>{fact ? say("note.on-fact", { number: fact.number }) : say("note.title")}</h1>
      </header>
      {viewer.suspended ? (
        <div className="alert">
          <p>{say("note.suspended")}</p>
        </div>
      ) : (
        <NoteForm viewer={viewer} article={article} fact={fact} block={block} />
      )}
    </main>
  );
}
