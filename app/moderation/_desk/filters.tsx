import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FILTERS, type Filter } from "@/lib/moderation/queries";
import { deskPath } from "../place";

/** Which of the open cases are shown, with how many there are of each. */
export async function Filters({ chosen, counts }: { chosen: Filter; counts: Record<Filter, number> }) {
  const say = await getTranslations("moderation.filter");
  return (
    <nav aria-label={say("label")}>
      <ul className="sorts">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <Link href={deskPath({ filter })} aria-current={filter === chosen ? "true" : undefined} prefetch={false}>
              {say(filter)} <span className="num">{counts[filter]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
