import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { type FactsToCheck, findFact, listFactsToCheck } from "@/lib/facts/queries";
import { KeysOfBench } from "./_bench/keys-of-bench";
import { OneFact } from "./_bench/one-fact";
import { chooseFact, inOrder, isWaiting } from "./_bench/order";
import { addressOf, type Place } from "./_bench/place";
import { ProgressStrip } from "./_bench/progress-strip";
import { Queue } from "./_bench/queue";
import { ExtractionState, NothingToCheck } from "./_bench/states";
import { Toast } from "./_bench/toast";

type Props = PageProps<"/articles/[slug]/check">;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("bench");
  return { title: say("title"), robots: { index: false } };
}

/** The editor's bench: the facts of an article, checked one after another. */
export default async function BenchPage({ params, searchParams }: Props) {
  const [viewer, { slug }, asked] = [await getViewer(), await params, readAsked(await searchParams)];
  const place = { slug, order: asked.order, all: asked.all };
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(addressOf(place))}`);
  if (!may(viewer, "fact:decide", null)) notFound();
  const bench = (await listFactsToCheck(viewer, slug)) ?? notFound();
  return <Bench viewer={viewer} bench={bench} place={place} asked={asked} />;
}

interface BenchProps {
  viewer: Viewer;
  bench: FactsToCheck;
  place: Place;
  asked: ReturnType<typeof readAsked>;
}

async function Bench({ viewer, bench, place, asked }: BenchProps) {
  const say = await getTranslations("bench");
  const { article, facts } = bench;
  const ordered = inOrder(facts, place.order);
  const queue = place.all ? ordered : ordered.filter((fact) => isWaiting(fact) || fact.id === asked.fact);
  const chosen = chooseFact(queue, facts, asked);
  const fact = chosen && (await findFact(viewer, chosen.id));
  const isReading = bench.revision.extraction !== "done" && facts.length === 0;
  return (
    <main className="wrap" id="main">
      <div className="toolhead">
        <h1>{say("title")}</h1>
        <p>
          <span lang={article.language}>{article.headline}</span>{" "}
          <Link href={`/articles/${article.slug}`} prefetch={false}>
            {say("to-article")}
          </Link>
        </p>
        {facts.length > 0 && <ProgressStrip facts={facts} here={chosen} />}
      </div>
      <ExtractionState bench={bench} place={place} />
      {fact ? (
        <div className="bench">
          <Queue
            place={place}
            queue={queue}
            here={chosen}
            looked={facts.filter((one) => !isWaiting(one)).length}
            language={article.language}
          />
          <OneFact viewer={viewer} fact={fact} queue={queue} place={place} />
        </div>
      ) : (
        !isReading && (
          <>
            <NothingToCheck place={place} hasFacts={facts.length > 0} />
            <KeysOfBench factId="" headingId="main" />
          </>
        )
      )}
      <Toast
        fact={facts.find(({ id }) => id === (asked.done ?? (asked.undone && asked.fact)))}
        back={{ from: "bench", ...place }}
        wasUndone={asked.undone}
      />
    </main>
  );
}

/** What the address asks for; whatever else it says is left aside. */
function readAsked({ fact, done, order, all, undone }: Awaited<Props["searchParams"]>) {
  const word = (value: typeof fact) => (typeof value === "string" ? value : undefined);
  return {
    fact: word(fact),
    done: word(done),
    order: order === "text" ? ("text" as const) : undefined,
    all: all === "1" ? ("1" as const) : undefined,
    undone: undone === "1",
  };
}
