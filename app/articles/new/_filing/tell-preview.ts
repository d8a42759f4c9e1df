import { getLocale, getTranslations } from "next-intl/server";
import { dayWords, momentWords } from "@/app/_i18n/dates";
import { hostOf } from "@/lib/articles/source-address";
import type { Preview } from "@/lib/ingestion/queries";
import type { ToldPreview } from "./told-preview";

type Say = Awaited<ReturnType<typeof getTranslations<"filing">>>;

/** A preview with its sentences, as JSON. */
export async function tellPreview(preview: Preview, fileName: string | null): Promise<string> {
  const say = await getTranslations("filing");
  const { draft, typed, blocks, duplicate } = preview;
  const told: ToldPreview = {
    ...{ headline: draft.headline, language: draft.language, blocks, duplicate },
    bodyFrom: typed.text.length - draft.body.length,
    notes: notes(preview, fileName, say),
    rows: await rows(preview, say),
  };
  return JSON.stringify(told);
}

function notes({ removed, headlineFrom, sourceFrom, blocks }: Preview, fileName: string | null, say: Say): string[] {
  const left = blocks.filter(({ omitted }) => omitted === "furniture").length;
  return [
    fileName !== null && say("notes.file", { name: fileName }),
    headlineFrom !== "typed" && say(`notes.headline-${headlineFrom}`),
    (sourceFrom === "text" || sourceFrom === "file") && say(`notes.source-${sourceFrom}`),
    left > 0 && say("notes.left-out", { count: left }),
    removed > 0 && say("notes.removed", { count: removed }),
  ].filter((note) => note !== false);
}

async function rows({ draft, languageFrom }: Preview, say: Say): Promise<ToldPreview["rows"]> {
  const { sourceUrl, sourceName, byline, publishedAt, publishedHasTime, language } = draft;
  const locale = await getLocale();
  const site = sourceUrl && (sourceName ? `${sourceName}, ${hostOf(sourceUrl)}` : hostOf(sourceUrl));
  const when = publishedAt && (publishedHasTime ? momentWords : dayWords)(locale, publishedAt);
  return [
    { name: say("rows.source"), value: site ?? sourceName ?? say("rows.source-none") },
    ...(sourceUrl ? [{ name: say("rows.address"), value: sourceUrl }] : []),
    { name: say("rows.published"), value: when ?? say("rows.published-none") },
    { name: say("rows.byline"), value: byline ?? say("rows.byline-none") },
    {
      name: say("rows.language"),
      value: say(`rows.language-${languageFrom}`, { language: say(`languages.${language}`) }),
    },
  ];
}
