import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import type { CaseRow } from "@/lib/moderation/case-rows";
import { OBJECTION } from "@/lib/moderation/objection-commands";
import { deskPath, type Place } from "../place";
import { plainStart } from "./plain-start";

interface Props {
  place: Place;
  items: readonly CaseRow[];
  next: string | null;
  count: number;
  here: string | null;
}

/** The cases that wait, with the way to each: why it is here, who looks at it, since when. */
export async function Queue({ place, items, next, count, here }: Props) {
  const say = await getTranslations("moderation.queue");
  return (
    <nav className="queue cases" aria-labelledby="queue-head">
      <h2 id="queue-head">{say("title", { count })}</h2>
      <ol>
        {items.map((row) => (
          <li key={row.id}>
            <Link
              href={deskPath(place, { case: row.id })}
              aria-current={row.id === here ? "true" : undefined}
              prefetch={false}
            >
              <Why row={row} />
              <span className="words" lang={row.language ?? undefined}>
                {plainStart(row.excerpt)}
              </span>
              <span className="quiet">
                {row.author ?? say("fact")}, <When at={row.openedAt} />
              </span>
              {row.claim && (
                <span className="claimed">
                  {row.claim.isMine ? say("mine") : say("claimed", { name: row.claim.name })}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ol>
      {(place.cursor || next) && (
        <p className="meta">
          {place.cursor && (
            <Link href={deskPath({ filter: place.filter })} prefetch={false}>
              {say("first")}
            </Link>
          )}
          {next && (
            <Link href={deskPath({ ...place, cursor: next })} prefetch={false}>
              {say("more")}
            </Link>
          )}
        </p>
      )}
    </nav>
  );
}

async function Why({ row }: { row: CaseRow }) {
  const [say, reason] = await Promise.all([getTranslations("moderation.queue"), getTranslations("moderation.reason")]);
  const [first] = row.isIllegal ? [{ reason: "illegal" as const }] : row.reasons;
  return (
    <span className="why-here">
      {first && <b className={row.isIllegal ? "bad" : undefined}>{reason(first.reason)}</b>}
      {row.heldFor.length > 0 && <span>{say(row.heldFor.includes(OBJECTION) ? "objection" : "held")}</span>}
      {row.reports > 1 && <span className="quiet">{say("reports", { count: row.reports })}</span>}
    </span>
  );
}
