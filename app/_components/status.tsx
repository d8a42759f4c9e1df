import { getTranslations } from "next-intl/server";
import type { ShownStatus } from "@/lib/facts/fact";

/** The status of a fact: a shape and a word, so that neither colour nor sight is needed. */
export async function Status({ status }: { status: ShownStatus }) {
  const say = await getTranslations("common.status");
  return <span className={`st ${status}`}>{say(status)}</span>;
}
