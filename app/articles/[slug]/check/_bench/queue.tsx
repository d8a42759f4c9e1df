import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Status } from "@/app/_components/status";
import { LINE_OF_FACT } from "@/app/articles/[slug]/_reading/marks";
import { shownStatus } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { labelOf } from "./label";
import { isWaiting } from "./order";
import { addressOf, type Place } from "./place";

interface Props {
  place: Place;
  /** What is shown, in its order. */
  queue: readonly FactView[];
  here: FactView | null;
  /** How many facts are checked or rejected. */
  looked: number;
  language: string;
}

/** The facts that wait, with the way to each; the checked ones too where they are wanted. */
export async function Queue({ place, queue, here, looked, language }: Props) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("bench.queue")]);
  const { order, all } = place;
  return (
    <nav className="queue" aria-labelledby="queue-head">
      <h2 id="queue-head">{say("title", { count: queue.filter(isWaiting).length })}</h2>
      <ol>
        {queue.map((fact) => (
          <li key={fact.id}>
            <Link
              href={addressOf(place, { fact: fact.id })}
              aria-current={fact.id === here?.id ? "true" : undefined}
              prefetch={false}
            >
              <span className="no">{fact.number}</span>
              <span className={`ln ${LINE_OF_FACT[fact.kind]}`} />
              <span lang={language}>{labelOf(fact, locale)}</span>
              <Status status={shownStatus(fact)} />
            </Link>
          </li>
        ))}
      </ol>
      <p className="meta">
        <Link href={addressOf({ ...place, order: order ? undefined : "text" }, factOf(here))} prefetch={false}>
          {say(order ? "by-spravka" : "by-text")}
        </Link>
        {looked > 0 && (
          <Link href={addressOf({ ...place, all: all ? undefined : "1" }, factOf(here))} prefetch={false}>
            {all ? say("hide-checked") : say("show-checked", { count: looked })}
          </Link>
        )}
      </p>
    </nav>
  );
}

const factOf = (here: FactView | null): Record<string, string> => (here ? { fact: here.id } : {});
