import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Status } from "@/app/_components/status";
import { LINE_OF_FACT } from "@/app/articles/[slug]/_reading/marks";
import { FactDecisions } from "@/app/facts/_deciding/fact-decisions";
import type { Viewer } from "@/lib/access/viewer";
import { shownStatus } from "@/lib/facts/fact";
import type { FactInFull, FactView } from "@/lib/facts/fact-view";
import { History } from "./history";
import { KeysOfBench } from "./keys-of-bench";
import { addressOf, type Place } from "./place";
import { Provenance } from "./provenance";
import { Sentence } from "./sentence";

interface Props {
  viewer: Viewer;
  fact: FactInFull;
  queue: readonly FactView[];
  place: Place;
}

const HEADING = "fact-head";

/** The fact on the bench: its sentence, its fields, the decisions, and at its side what became of it. */
export async function OneFact({ viewer, fact, queue, place }: Props) {
  const [say, rules, locale] = await Promise.all([getTranslations("bench"), getTranslations("rules"), getLocale()]);
  const rule = rules.has(fact.rule) ? rules(fact.rule) : fact.rule;
  const confidence = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(fact.confidence);
  const index = queue.findIndex(({ id }) => id === fact.id);
  return (
    <>
      <section className="one" aria-labelledby={HEADING}>
        <h2 id={HEADING} className="by" tabIndex={-1}>
          <span className={`ln ${LINE_OF_FACT[fact.kind]}`} />
          <b>{say("fact", { number: fact.number, kind: say(`kind.${fact.kind}`) })}</b>
          <Status status={shownStatus(fact)} />
          <span className="quiet">{say("rule", { rule, confidence })}</span>
        </h2>
        <Sentence fact={fact} />
        <FactDecisions
          viewer={viewer}
          fact={fact}
          language={fact.article.language}
          back={{ from: "bench", order: place.order, all: place.all }}
          withKeys
        />
        <div className="onward">
          <KeysOfBench factId={fact.id} headingId={HEADING} />
          <span className="sp">
            <Step to={queue[index - 1]} letter="k" label={say("previous")} place={place} />
            <Step to={queue[index + 1]} letter="j" label={say("next")} place={place} />
          </span>
        </div>
      </section>
      <aside className="hist" aria-label={say("history.about")}>
        <History fact={fact} />
        <Provenance viewer={viewer} fact={fact} />
      </aside>
    </>
  );
}

function Step({ to, letter, label, place }: { to?: FactView; letter: "j" | "k"; label: string; place: Place }) {
  if (!to) return null;
  return (
    <Link
      className="btn"
      href={addressOf(place, { fact: to.id })}
      data-key={letter}
      aria-keyshortcuts={letter}
      prefetch={false}
    >
      {letter === "k" && <kbd>k</kbd>} {label} {letter === "j" && <kbd>j</kbd>}
    </Link>
  );
}
