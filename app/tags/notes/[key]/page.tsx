import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { z } from "zod";
import { AnnotationList } from "@/app/_components/annotation-list/annotation-list";
import { freeTagPath } from "@/app/_components/annotation-list/free-tag-path";
import { PageHead } from "@/app/_components/page-head";
import { addressOf, Pager } from "@/app/_components/pager";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { findFreeTag, listTagged } from "@/lib/annotations/queries/tag";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: SearchParams;
}

const Query = z.object({ cursor: z.string().max(200).optional() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [tag, say] = await Promise.all([askedTag((await params).key), getTranslations("my.tagged")]);
  return {
    title: say("title", { tag: tag.label }),
    description: say("lead", { count: tag.annotations }),
    alternates: { canonical: freeTagPath(tag.key) },
  };
}

/** What carries a free tag, the newest first: what everybody may read, and what the viewer may besides. */
export default async function FreeTagPage({ params, searchParams }: Props) {
  const [{ key }, { cursor }] = await Promise.all([params, readQuery(Query, searchParams)]);
  const tag = await askedTag(key);
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("my.tagged")]);
  const { items, next } = await orNotFound(listTagged(viewer, tag.key, { cursor }));
  const path = freeTagPath(tag.key);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("title", { tag: tag.label })}>{say("lead", { count: tag.annotations })}</PageHead>
      <div className="reading">
        <AnnotationList viewer={viewer} annotations={items} back={addressOf(path, { cursor })} level={2} />
        <Pager path={path} cursor={cursor} next={next} />
        <p>
          <a className="more" href="/tags/notes">
            {say("all")}
          </a>
        </p>
      </div>
    </main>
  );
}

const askedTag = cache(async (key: string) => (await findFreeTag(await getViewer(), decoded(key))) ?? notFound());

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return notFound();
  }
}
