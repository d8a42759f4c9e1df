import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { listFigures } from "@/lib/facts/figure-queries";
import { listDisputedFacts } from "@/lib/facts/queries";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";
import { Pager } from "../_components/pager";
import { DisputedFacts } from "../_home/disputed-facts";
import { FiguresTable } from "../_home/figures-table";
import { FindFigures } from "../_home/find-figures";
import { orNotFound, readQuery, type SearchParams } from "../_request/query";
import { getViewer } from "../_request/viewer";

/** The two lists there are: what is disputed, and figures. */
const Query = z.object({
  status: z.literal("disputed").optional(),
  kind: z.literal("quantity").optional(),
  /** Of figures: what they measure, and whether those count that the machine is not sure of. */
  words: z.string().trim().max(200).optional(),
  tentative: z.literal("1").optional(),
  cursor: z.string().max(200).optional(),
});

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const [{ kind }, say] = await Promise.all([readQuery(Query, searchParams), getTranslations("home")]);
  const list = kind ? "figures" : "disputed";
  return { title: say(`${list}-title`), description: say(`${list}-description`) };
}

/** Facts of the whole archive: the disputed ones, or the figures, found by what they measure. */
export default async function FactsPage({ searchParams }: { searchParams: SearchParams }) {
  const { status, kind, words, tentative, cursor } = await readQuery(Query, searchParams);
  if (kind && !status) return <Figures {...{ words, tentative, cursor }} />;
  if (!status) redirect("/facts?status=disputed");
  return <Disputed cursor={cursor} />;
}

async function Disputed({ cursor }: { cursor?: string }) {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("home")]);
  const { items, next } = await orNotFound(listDisputedFacts(viewer, { limit: 30, cursor }));
  const empty = <EmptyState title={say("disputed-empty-title")}>{say("disputed-empty")}</EmptyState>;
  return (
    <main className="wrap" id="main">
      <PageHead title={say("disputed-title")}>{say("disputed-lead")}</PageHead>
      <div className="reading">
        <DisputedFacts facts={items} empty={empty} />
      </div>
      <Pager path="/facts" query={{ status: "disputed" }} cursor={cursor} next={next} />
    </main>
  );
}

interface Asked {
  words?: string;
  tentative?: "1";
  cursor?: string;
}

async function Figures({ words, tentative, cursor }: Asked) {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("home")]);
  const { items, next } = await orNotFound(
    listFigures(viewer, { words, certainty: tentative ? "any" : "sure", cursor }),
  );
  return (
    <main className="wrap" id="main">
      <PageHead title={say("figures-title")}>{say("figures-lead")}</PageHead>
      <FindFigures words={words} tentative={tentative} />
      {items.length > 0 ? <FiguresTable figures={items} inFull /> : <NoFigures wereAsked={Boolean(words || cursor)} />}
      <Pager path="/facts" query={{ kind: "quantity", words, tentative }} cursor={cursor} next={next} />
    </main>
  );
}

async function NoFigures({ wereAsked }: { wereAsked: boolean }) {
  const say = await getTranslations("home");
  const which = wereAsked ? "figures-nothing" : "figures-empty";
  return <EmptyState title={say(`${which}-title`)}>{say(which)}</EmptyState>;
}
