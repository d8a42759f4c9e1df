import { Drawn } from "@/app/_components/static-markup/standing";
import type { StandsOnce } from "@/app/_components/static-markup/stands-once";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath, revisionPath } from "@/lib/annotations/addresses";
import { isFiltering } from "@/lib/annotations/note-span";
import { wire } from "@/lib/annotations/note-wire";
import type { ArticleView } from "@/lib/articles/article";
import type { Words } from "../_reading/words";
import { clientWords } from "./client-words";
import { FilterForm } from "./filter-form";
import { writeNotesQuery } from "./filter-query";
import { MarginScript } from "./margin-script";
import { Note } from "./note";
import type { Notes } from "./notes-of";
import { type DrawnNote, type NotesPage, noteDrawing, notesPage } from "./notes-page";

interface Props {
  viewer: Viewer;
  article: ArticleView;
  notes: Notes;
  isRevisionPage: boolean;
  words: Words;
  once: StandsOnce;
}

/** The notes of an article beside its words. Without any it takes no room. */
export async function Margin({ viewer, article, notes, isRevisionPage, words, once }: Props) {
  if (notes.all.length === 0) return null;
  const page = await notesPage(viewer, article, notes);
  const drawing = await noteDrawing(viewer, article, notes, words);
  const path = isRevisionPage ? revisionPath(article.slug, article.revision.number) : articlePath(article.slug);
  const draw = (drawn: readonly DrawnNote[]): Drawn =>
    Drawn.draw(drawn.map((note) => <Note key={note.span.id} {...note} drawing={drawing} />));
  return (
    <section className="margin" id="margin" aria-labelledby="margin-h">
      <header>
        <h2 id="margin-h">
          {words.margin("title")} <span className="num">{notes.all.length}</span>
        </h2>
        <FilterForm notes={notes} path={path} words={words} />
      </header>
      <Found notes={notes} path={path} words={words} />
      {once(draw(page.placed), { className: "notes", id: "notes" })}
      <Pages page={page} notes={notes} path={path} words={words} />
      {page.orphans.length > 0 && (
        <section className="orphans" aria-labelledby="orphans-h">
          <h3 id="orphans-h">{words.margin("orphans")}</h3>
          <p className="hint">{words.margin("orphans-hint")}</p>
          {once(draw(page.orphans), { id: "notes-orphans" })}
          {page.moreOrphans > 0 && (
            <a className="link" href={`${path}?status=orphan#margin`}>
              {words.margin("orphans-more", { count: page.moreOrphans })}
            </a>
          )}
        </section>
      )}
      <MarginScript
        given={{ address: address(article, isRevisionPage), notes: given(notes), words: clientWords(words) }}
      />
    </section>
  );
}

/** The places of so many notes come with the page; of more they are asked for. */
const MOST_GIVEN = 200;

const given = ({ all }: Notes) => (all.length > MOST_GIVEN ? null : wire(all));

const address = ({ slug, revision: { number } }: ArticleView, isRevisionPage: boolean): string =>
  `${articlePath(slug)}/notes${isRevisionPage ? `?revision=${number}` : ""}`;

interface PartProps {
  notes: Notes;
  path: string;
  words: Words;
}

function Found({ notes: { all, wanted, query }, path, words: { margin } }: PartProps) {
  if (!isFiltering(query.filter)) return null;
  return (
    <p className="found">
      {query.filter.kind === "facts"
        ? margin("only-facts")
        : margin("found", { found: wanted.length, total: all.length })}{" "}
      <a href={`${path}#margin`}>{margin("reset")}</a>
    </p>
  );
}

function Pages({ page, notes, path, words: { margin } }: PartProps & { page: NotesPage }) {
  if (page.pages < 2) return null;
  const to = (number: number): string => `${path}${writeNotesQuery(notes.query.filter, number)}#margin`;
  const { from, to: last, total } = page;
  return (
    <nav className="note-pages" aria-label={margin("pages")}>
      <p className="quiet">{margin("page-of", { from, to: last, total })}</p>
      {page.page > 1 && (
        <a className="link" href={to(page.page - 1)} rel="prev">
          {margin("earlier")}
        </a>
      )}
      {page.page < page.pages && (
        <a className="link" href={to(page.page + 1)} rel="next">
          {margin("later")}
        </a>
      )}
    </nav>
  );
}
