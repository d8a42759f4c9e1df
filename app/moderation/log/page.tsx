import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { EmptyState } from "@/app/_components/empty-state";
import { Pager } from "@/app/_components/pager";
import { orNotFound, readQuery } from "@/app/_request/query";
import { findFigures, listDecisions } from "@/lib/moderation/decision-queries";
import { Rooms } from "../_desk/rooms";
import { moderatorAt } from "../moderator";
import { Figures } from "./figures";
import { LoggedDecision } from "./logged-decision";

const Query = z.object({ cursor: z.string().max(500).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("rooms.log"), robots: { index: false } };
}

/** Who decided what and why, the latest first, and how the last thirty days went. */
export default async function LogPage({ searchParams }: PageProps<"/moderation/log">) {
  const viewer = await moderatorAt("/moderation/log");
  const { cursor } = await readQuery(Query, searchParams);
  const [say, { items, next }, figures] = await Promise.all([
    getTranslations("moderation"),
    orNotFound(listDecisions(viewer, { cursor })),
    findFigures(viewer),
  ]);
  return (
    <main className="wrap moderation" id="main">
      <div className="toolhead">
        <h1>{say("title")}</h1>
        <Rooms here="log" viewer={viewer} />
      </div>
      <div className="logged">
        <section aria-labelledby="log-head">
          <h2 id="log-head" className="sechead">
            {say("rooms.log")}
          </h2>
          <p>{say("log.lead")}</p>
          {items.length === 0 ? (
            <EmptyState title={say("log.none")} level={3}>
              {say("empty.why")}
            </EmptyState>
          ) : (
            <ol className="decisions">
              {items.map((decision) => (
                <LoggedDecision key={decision.id} decision={decision} />
              ))}
            </ol>
          )}
          <Pager path="/moderation/log" cursor={cursor} next={next} />
        </section>
        <Figures figures={figures} />
      </div>
    </main>
  );
}
