import { getTranslations } from "next-intl/server";

/** The words of the form, for its parts that run in the browser. */
export async function revisingWords() {
  const say = await getTranslations("filing");
  return {
    headline: say("revise.headline"),
    text: say("revise.text"),
    reason: say("revise.reason"),
    reasonHint: say("revise.reason-hint"),
    preview: say("revise.preview"),
    changes: say("revise.changes"),
    legend: say("revise.legend"),
    removed: say("revise.removed"),
    added: say("revise.added"),
    skipped: say("revise.skipped"),
    save: say("revise.save"),
    edit: say("do.edit"),
    pending: say("do.reading"),
  };
}
export type RevisingWords = Awaited<ReturnType<typeof revisingWords>>;
