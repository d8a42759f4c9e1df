import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { EmptyState } from "@/app/_components/empty-state";
import { orNotFound, readQuery } from "@/app/_request/query";
import { findDecision } from "@/lib/moderation/decision-queries";
import { countCases, FILTERS, type Filter, findCase, findQueueStamp, listCases } from "@/lib/moderation/queries";
import { Filters } from "./_desk/filters";
import { KeysOfDesk } from "./_desk/keys-of-desk";
import { OneCase } from "./_desk/one-case";
import { Queue } from "./_desk/queue";
import { Rooms } from "./_desk/rooms";
import { Toast } from "./_desk/toast";
import { Watch } from "./_desk/watch";
import { moderatorAt } from "./moderator";
import { deskPath } from "./place";

const Query = z.object({
  filter: z.enum(FILTERS).default("all").catch("all"),
  cursor: z.string().max(500).optional(),
  case: z.string().max(64).optional(),
  done: z.string().max(64).optional(),
  undone: z.literal("1").optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("title"), robots: { index: false } };
}

/** The moderators' desk: what was held and what was reported, one case after another. */
export default async function ModerationPage({ searchParams }: PageProps<"/moderation">) {
  const asked = await readQuery(Query, searchParams);
  const place = { filter: asked.filter, cursor: asked.cursor };
  const viewer = await moderatorAt(deskPath(place, { case: asked.case }));
  const [say, { items, next }, counts, stamp, done] = await Promise.all([
    getTranslations("moderation"),
    orNotFound(listCases(viewer, place)),
    countCases(viewer),
    findQueueStamp(viewer),
    asked.done ? findDecision(viewer, asked.done) : null,
  ]);
  const wanted = asked.case ? await findCase(viewer, asked.case) : null;
  // Somebody may have decided meanwhile what was to come next: then whatever waits first comes.
  const isPast = wanted?.state === "decided" && asked.done !== undefined;
  const about = wanted && !isPast ? wanted : items[0] ? await findCase(viewer, items[0].id) : null;
  return (
    <main className="wrap moderation" id="main">
      <div className="toolhead">
        <h1>{say("title")}</h1>
        <Rooms here="queue" viewer={viewer} />
        <Filters chosen={place.filter} counts={counts} />
      </div>
      {asked.case && !wanted && (
        <div className="alert" role="status">
          <p>{say("case.missing")}</p>
        </div>
      )}
      {about ? (
        <div className={asked.case ? "bench at-case" : "bench at-queue"}>
          <Queue place={place} items={items} next={next} count={counts[place.filter]} here={about.id} />
          <OneCase viewer={viewer} about={about} items={items} place={place} />
        </div>
      ) : (
        <Nothing filter={place.filter} isAll={counts.all === 0} />
      )}
      <Toast decision={done} place={place} wasUndone={asked.undone === "1"} />
      <Watch stamp={stamp} />
    </main>
  );
}

async function Nothing({ filter, isAll }: { filter: Filter; isAll: boolean }) {
  const say = await getTranslations("moderation.empty");
  const isFiltered = filter !== "all" && !isAll;
  const ways = (
    <>
      {isFiltered && <a href="/moderation">{say("all")}</a>}
      <a href="/moderation/log">{say("log")}</a>
    </>
  );
  return (
    <>
      <EmptyState title={say(isFiltered ? "filtered" : "title")} ways={ways}>
        {say(isFiltered ? "filtered-why" : "why")}
      </EmptyState>
      <KeysOfDesk subject="" headingId="main" />
    </>
  );
}
