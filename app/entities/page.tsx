import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { listEntities } from "@/lib/entities/queries";
import { ENTITY_KINDS } from "@/lib/extraction/mention";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";
import { Pager } from "../_components/pager";
import { orNotFound, readQuery, type SearchParams } from "../_request/query";
import { getViewer } from "../_request/viewer";
import { EntityTable } from "./_list/entity-table";
import { KindLinks } from "./_list/kind-links";

const Query = z.object({
  cursor: z.string().max(4000).optional(),
  kind: z.enum(ENTITY_KINDS).optional(),
  letters: z.string().max(100).optional(),
});

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("entities.list");
  return { title: say("title"), description: say("description"), alternates: { canonical: "/entities" } };
}

/** Everyone and everything the articles name, by the alphabet. */
export default async function EntitiesPage({ searchParams }: { searchParams: SearchParams }) {
  const { cursor, kind, letters } = await readQuery(Query, searchParams);
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("entities.list")]);
  const { items, next } = await orNotFound(listEntities(viewer, { cursor, kind, letters }));
  const isNarrowed = Boolean(kind || letters || cursor);

  return (
    <main className="wrap" id="main">
      <PageHead title={say("title")}>{say("description")}</PageHead>
      <KindLinks chosen={kind} letters={letters} />
      {items.length === 0 ? (
        <EmptyState title={say(isNarrowed ? "none-title" : "empty-title")}>
          {say(isNarrowed ? "none" : "empty")}
        </EmptyState>
      ) : (
        <EntityTable entities={items} withKind={!kind} />
      )}
      <Pager path="/entities" query={{ kind, letters }} cursor={cursor} next={next} order="name" />
    </main>
  );
}
