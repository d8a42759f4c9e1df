import type { Metadata } from "next";
import { z } from "zod";
import { orNotFound, readQuery } from "@/app/_request/query";
import { readingWords } from "@/app/articles/[slug]/_reading/words";
import { listEntityCompany, listEntityMentions } from "@/lib/entities/queries";
import { listEntityFacts, listPosts } from "@/lib/facts/queries";
import { Company } from "./_entity/company";
import { EntityFacts } from "./_entity/entity-facts";
import { EntityHead } from "./_entity/entity-head";
import { Mentions } from "./_entity/mentions";
import { Posts } from "./_entity/posts";
import { readEntity } from "./_entity/read-entity";
import { EntityRecord } from "./_entity/record";

type Props = PageProps<"/entities/[id]">;

const Query = z.object({ cursor: z.string().max(400).optional() });

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ entity }, { cursor }, { entity: say }] = await Promise.all([
    readEntity((await params).id),
    readQuery(Query, searchParams),
    readingWords(),
  ]);
  const description = say("page.title", { name: entity.name });
  return {
    title: entity.name,
    description,
    alternates: { canonical: `/entities/${entity.id}` },
    robots: cursor ? { index: false, follow: true } : undefined,
    openGraph: { type: "profile", title: entity.name, description, url: `/entities/${entity.id}` },
  };
}

/** A person, an organisation, a place: its names, posts in time, every sentence that names it, and its company. */
export default async function EntityPage({ params, searchParams }: Props) {
  const [{ viewer, entity }, { cursor }, words] = await Promise.all([
    readEntity((await params).id),
    readQuery(Query, searchParams),
    readingWords(),
  ]);
  const [posts, mentions, facts, company] = await Promise.all([
    entity.kind === "person" ? listPosts(viewer, entity.id) : [],
    orNotFound(listEntityMentions(viewer, entity.id, { cursor })),
    listEntityFacts(viewer, entity.id),
    listEntityCompany(viewer, entity.id),
  ]);
  return (
    <main className="wrap" id="main">
      <EntityHead entity={entity} words={words} />
      <div className="cols ent">
        <div>
          {posts.length > 0 && !cursor && <Posts posts={posts} words={words} />}
          <Mentions entity={entity} {...mentions} cursor={cursor} words={words} />
        </div>
        <aside>
          <EntityFacts facts={facts} words={words} />
          {company.length > 0 && <Company company={company} words={words} />}
          <EntityRecord entity={entity} words={words} />
        </aside>
      </div>
    </main>
  );
}
