import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/app/_components/empty-state";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { FactsToCheck } from "@/lib/facts/queries";
import { lookAgain } from "../actions";
import { addressOf, type Place } from "./place";
import { Waiting } from "./waiting";

/** The machine is still reading, or could not read: said in words, with the way on. Null when all is read. */
export async function ExtractionState({ bench, place }: { bench: FactsToCheck; place: Place }) {
  const say = await getTranslations("bench.extraction");
  const { extraction, extractionError } = bench.revision;
  if (extraction === "done") return null;
  if (extraction === "waiting") {
    return (
      <div className="alert info" role="status">
        <p>
          <b>{say("waiting")}</b> {say("waiting-why")} <a href={addressOf(place)}>{say("refresh")}</a>
        </p>
        <Waiting address={`${addressOf({ slug: place.slug })}/state`} version={bench.article.version} />
        <noscript>
          <meta httpEquiv="refresh" content="6" />
        </noscript>
      </div>
    );
  }
  const reason = extractionError ?? "";
  return (
    <div className="alert" role="alert">
      <p>
        <b>{say("failed")}</b> {say.has(`reason.${reason}`) ? say(`reason.${reason}`) : say("reason.extractor")}
      </p>
      <ExtractAgain slug={place.slug} first />
    </div>
  );
}

export async function ExtractAgain({ slug, first }: { slug: string; first?: boolean }) {
  const say = await getTranslations("bench.extraction");
  return (
    <ActionForm action={lookAgain}>
      <input type="hidden" name="slug" value={slug} />
      <Submit className={first ? "btn first" : "btn"}>{say("again")}</Submit>
    </ActionForm>
  );
}

/** Nothing to check: all is checked, or nothing was found. */
export async function NothingToCheck({ place, hasFacts }: { place: Place; hasFacts: boolean }): Promise<ReactNode> {
  const say = await getTranslations("bench.empty");
  const ways = (
    <>
      <a className="btn first" href={`/articles/${place.slug}`}>
        {say("to-article")}
      </a>
      {hasFacts ? (
        <a href={addressOf({ ...place, all: "1" })}>{say("show-checked")}</a>
      ) : (
        <ExtractAgain slug={place.slug} />
      )}
    </>
  );
  return (
    <EmptyState title={say(hasFacts ? "all-checked" : "no-facts")} ways={ways}>
      {say(hasFacts ? "all-checked-why" : "no-facts-why")}
    </EmptyState>
  );
}
