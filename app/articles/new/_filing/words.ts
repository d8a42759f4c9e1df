import { getTranslations } from "next-intl/server";
import { LANGUAGES } from "@/lib/text/language";

/** The words of the form, for its parts that run in the browser. */
export async function filingWords() {
  const say = await getTranslations("filing");
  return {
    headline: say("fields.headline"),
    headlineHint: say("fields.headline-hint"),
    text: say("fields.text"),
    textHint: say("fields.text-hint"),
    file: say("fields.file"),
    fileHint: say("fields.file-hint"),
    fileKept: say("fields.file-kept"),
    sourceUrl: say("fields.source-url"),
    sourceUrlHint: say("fields.source-url-hint"),
    sourceName: say("fields.source-name"),
    sourceNameHint: say("fields.source-name-hint"),
    publishedAt: say("fields.published-at"),
    publishedAtHint: say("fields.published-at-hint"),
    byline: say("fields.byline"),
    language: say("fields.language"),
    languageAuto: say("fields.language-auto"),
    languages: LANGUAGES.map((value) => ({ value, label: say(`languages.${value}`) })),
    preview: say("do.preview"),
    reading: say("do.reading"),
    publish: say("do.publish"),
    draft: say("do.draft"),
    edit: say("do.edit"),
    filing: say("do.filing"),
    previewTitle: say("preview.title"),
    previewLead: say("preview.lead"),
    readAs: say("preview.read-as"),
    box: say("preview.box"),
    leftOut: say("preview.left-out"),
    furniture: say("preview.furniture"),
    sourceLine: say("preview.source-line"),
    restore: say("preview.restore"),
    duplicate: say("preview.duplicate"),
  };
}
export type FilingWords = Awaited<ReturnType<typeof filingWords>>;
