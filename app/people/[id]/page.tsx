import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Acts } from "@/app/_components/annotation/acts";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { Byline } from "@/app/_components/annotation/byline";
import { ReactionForm } from "@/app/_components/annotation/reaction-form";
import { Markdown } from "@/app/_components/markdown/markdown";
import { addressOf, Pager } from "@/app/_components/pager";
import { orNotFound } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { findMentioned, findPerson, listWrittenBy } from "@/lib/annotations/queries/person";

type Props = PageProps<"/people/[id]">;

const readPerson = cache(async (id: string) => (await findPerson(await getViewer(), id)) ?? notFound());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await readPerson((await params).id);
  return { title: name, robots: { index: false } };
}

/** What somebody has written for everybody to read: comments, replies and notes, the latest first. */
export default async function PersonPage({ params, searchParams }: Props) {
  const [{ id, name, count }, viewer, asked] = await Promise.all([
    readPerson((await params).id),
    getViewer(),
    searchParams,
  ]);
  const cursor = typeof asked.cursor === "string" ? asked.cursor : undefined;
  const [words, page] = await Promise.all([annotationWords(), orNotFound(listWrittenBy(viewer, id, { cursor }))]);
  const people = await findMentioned(page.items.filter(({ body }) => body.includes("@")).map((item) => item.id));
  const path = `/people/${id}`;
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{name}</h1>
        <p className="lead">{words.say("person", { count })}</p>
      </div>
      <section className="talk" aria-label={name}>
        <ol className="thread">
          {page.items.map((item) => (
            <li key={item.id}>
              <article id={`comment-${item.id}`} aria-labelledby={`by-${item.id}`}>
                <h2 className="by" id={`by-${item.id}`}>
                  {item.target.article && (
                    <a
                      className="over"
                      href={`/articles/${item.target.article.slug}`}
                      lang={item.target.article.language}
                    >
                      {item.target.article.headline}
                    </a>
                  )}
                  <Byline annotation={item} words={words} />
                </h2>
                {item.quote && <blockquote className="say">{item.quote.exact}</blockquote>}
                <Markdown source={item.body} lang={item.language} people={people} />
                <Acts viewer={viewer} annotation={item} words={words} />
              </article>
            </li>
          ))}
        </ol>
        <Pager path={path} cursor={cursor} next={page.next} />
      </section>
      {viewer.kind === "user" && !viewer.suspended && <ReactionForm back={addressOf(path, { cursor })} />}
    </main>
  );
}
