import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { AnnotationList } from "@/app/_components/annotation-list/annotation-list";
import { EmptyState } from "@/app/_components/empty-state";
import { addressOf, Pager } from "@/app/_components/pager";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { countOwn, listOwn, OwnAsked } from "@/lib/annotations/queries/own";
import { MyPage } from "./_parts/my-page";
import { myViewer } from "./_parts/my-viewer";
import { OwnFilter } from "./_parts/own-filter";

const Query = OwnAsked.extend({ cursor: z.string().max(200).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("title"), robots: { index: false } };
}

/** All that one wrote and marked, by kind, readers and state. */
export default async function MyWordsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await myViewer("/my");
  const { cursor, ...wanted } = await readQuery(Query, searchParams);
  const [{ items, next }, all, say] = await Promise.all([
    orNotFound(listOwn(viewer, wanted, { cursor })),
    countOwn(viewer),
    getTranslations("my"),
  ]);
  if (all === 0) {
    return (
      <MyPage viewer={viewer} part="words" title={say("title")} lead={say("lead")}>
        <EmptyState title={say("words.none-title")} ways={<a href="/articles">{say("words.articles")}</a>}>
          {say("words.none")}
        </EmptyState>
      </MyPage>
    );
  }
  return (
    <MyPage viewer={viewer} part="words" title={say("title")} lead={say("lead")}>
      <OwnFilter wanted={wanted} />
      <section aria-labelledby="words">
        <h2 id="words" className="sechead">
          {say("nav.words")}
          <span className="num">{say("data.count", { count: all })}</span>
        </h2>
        {items.length === 0 ? (
          <EmptyState level={3} title={say("words.no-match-title")} ways={<a href="/my">{say("filter.clear")}</a>}>
            {say("words.no-match")}
          </EmptyState>
        ) : (
          <AnnotationList viewer={viewer} annotations={items} back={addressOf("/my", { ...wanted, cursor })} />
        )}
        <Pager path="/my" query={wanted} cursor={cursor} next={next} />
      </section>
    </MyPage>
  );
}
