import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { staticMarkup } from "@/app/_components/static-markup/static-markup";
import { clientWords } from "@/app/articles/[slug]/_margin/client-words";
import { Note, type NoteDrawing } from "@/app/articles/[slug]/_margin/note";
import { bodyOf } from "@/app/articles/[slug]/_reading/body";
import { blockWords, pageOf } from "@/app/articles/[slug]/_reading/text";
import { wordsOf } from "@/app/articles/[slug]/_reading/words";
import { GUEST } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { isPlaced, type NoteSpan } from "@/lib/annotations/note-span";
import type { NotedArticle } from "./noted-article";

const FOLDER = "messages/ru";
const messages = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ""),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")),
  ]),
);
const words = wordsOf("ru", messages);
const acts: NoteDrawing["acts"] = {
  locale: "ru",
  say: createTranslator({ locale: "ru", messages, namespace: "discussion" }),
};

/** Notes that come with a page; see `NOTES_A_PAGE`. */
const FIRST = 40;

/** The article page as the archive draws it, as far as the margin is concerned: text, first notes, what the script gets. */
export function drawPage({ text, blocks, marks, notes }: NotedArticle, address: string): string {
  const keys = new Map<string, string>();
  const page = pageOf({ text, blocks }, marks, { wanted: notes, keys }, words, "/articles/long");
  const first = notes.filter(isPlaced).slice(0, FIRST);
  const given = { address, notes: null, words: clientWords(words) };
  const drawn = (
    <>
      <main className="wrap" id="main">
        <article aria-labelledby="h">
          <header className="head">
            <h1 id="h" lang="ru" data-start={0}>
              {blockWords(page, 0)}
            </h1>
          </header>
          <div className="art">
            <div className="main-col">
              <div className="text" id="text" lang="ru">
                {bodyOf(page)}
              </div>
            </div>
            <section className="margin" id="margin" aria-labelledby="margin-h">
              <header>
                <h2 id="margin-h">{words.margin("title")}</h2>
              </header>
              <div className="notes" id="notes">
                {drawNotes(first, text)}
              </div>
            </section>
            <section className="spr" id="spravka" aria-label="Справка" />
          </div>
        </article>
      </main>
      <p id="given" hidden>
        {JSON.stringify(given)}
      </p>
    </>
  );
  const head = '<title>Длинная статья</title><link rel="stylesheet" href="/house.css">';
  return `<!doctype html><html lang="ru"><head>${head}</head><body>${staticMarkup(drawn)}</body></html>`;
}

/** Notes as the archive draws them. */
export const drawNotes = (notes: readonly NoteSpan[], text: string) =>
  notes.map((span) => (
    <Note
      key={span.id}
      span={span}
      view={viewOf(span, text)}
      drawing={{ viewer: GUEST, language: "ru", keys: new Map(), words, acts }}
    />
  ));

function viewOf({ id, start, end, style, kind, tags, person }: NoteSpan, text: string): AnnotationView {
  return {
    ...{ id, creator: person, motivations: ["commenting"], editorial: kind === "editors", style, tags },
    ...{ body: "Это место стоит сверить с **первым источником**: там названа другая цифра.", language: "ru" },
    ...{ visibility: "public", group: null, status: "published", parentId: null, rootId: null, depth: 0 },
    target: { uri: "", article: null, revisionId: null, revisionNumber: null, factId: null, entityId: null },
    quote: { start: start ?? 0, end: end ?? 0, exact: text.slice(start ?? 0, end ?? 0), prefix: "", suffix: "" },
    ...{ anchor: null, created: "2026-11-23T08:00:00.000000Z", updated: "2026-11-23T08:00:00.000000Z", editedAt: null },
    ...{ version: 1, reactions: { useful: 2, changed_my_view: 0, source_checked: 0 }, mine: [], replies: 0 },
  };
}
