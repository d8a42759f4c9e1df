import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_components/empty-state";
import { When } from "@/app/_components/when";
import type { Gone } from "@/lib/annotations/queries/annotations";

/** What stands at the address of what was taken away: by whom, why, when. */
export async function GonePage({ gone: { by, reason, at } }: { gone: Gone }) {
  const [say, errors] = await Promise.all([getTranslations("writing"), getTranslations("errors")]);
  return (
    <main className="wrap state-page" id="main">
      <EmptyState level={1} title={say("gone.title")} ways={<a href="/articles">{errors("to-articles")}</a>}>
        {say(`gone.${by}`)} {isReason(reason) && say("gone.reason", { reason: say(`reason.${reason}`) })}{" "}
        {say("gone.at")}: <When at={new Date(at)} />. {say("gone.ways")}
      </EmptyState>
    </main>
  );
}

const REASONS = [
  ...(["offensive", "harassment", "hate", "spam", "personal_data"] as const),
  ...(["off_topic", "false_claim", "wrong_fact", "illegal", "other"] as const),
] as const;

const isReason = (reason: string | null): reason is (typeof REASONS)[number] =>
  reason !== null && REASONS.some((known) => known === reason);
