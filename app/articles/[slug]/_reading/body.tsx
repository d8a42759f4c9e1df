import type { ReactNode } from "react";
import { blockWords, type Page } from "./text";

/** The text below the headline: paragraphs, headings, lists, and the box that came with the article. */
export function bodyOf(page: Page): ReactNode[] {
  return parts(page, 1, page.blocks.length);
}

// Neighbours of one sort stand together: the lines of the box, the items of a list.
function parts(page: Page, from: number, to: number, inBox = false): ReactNode[] {
  const drawn: ReactNode[] = [];
  for (let i = from; i < to; ) {
    const block = page.blocks[i];
    if (!block) break;
    if (block.box && !inBox) {
      const after = endOfRun(page, i, to, ({ box }) => box === true);
      drawn.push(box(page, i, after));
      i = after;
    } else if (block.kind === "item") {
      const after = endOfRun(page, i, to, ({ kind, ordered }) => kind === "item" && ordered === block.ordered);
      drawn.push(list(page, i, after));
      i = after;
    } else {
      drawn.push(line(page, i));
      i++;
    }
  }
  return drawn;
}

function endOfRun(
  { blocks }: Page,
  from: number,
  to: number,
  goesOn: (block: Page["blocks"][number]) => boolean,
): number {
  let after = from + 1;
  while (after < to && goesOn(blocks[after] ?? { kind: "paragraph", start: 0, end: 0 })) after++;
  return after;
}

function box(page: Page, from: number, to: number): ReactNode {
  const start = page.blocks[from]?.start;
  const hasHeading = page.blocks[from]?.kind === "heading";
  const named = hasHeading ? { "aria-labelledby": `b${start}` } : { "aria-label": page.words.article("box") };
  return (
    <aside key={start} className="box" {...named}>
      {parts(page, from, to, true)}
    </aside>
  );
}

function list(page: Page, from: number, to: number): ReactNode {
  const first = page.blocks[from];
  const List = first?.ordered ? "ol" : "ul";
  const items = page.blocks.slice(from, to).map(({ start }, i) => (
    <li key={start} data-start={start}>
      {blockWords(page, from + i)}
      {noteLink(page, start)}
    </li>
  ));
  return <List key={first?.start}>{items}</List>;
}

function line(page: Page, index: number): ReactNode {
  const { kind, start, box: isBox } = page.blocks[index] ?? { kind: "paragraph", start: 0 };
  const words = blockWords(page, index);
  if (kind !== "heading") {
    return (
      <p key={start} data-start={start}>
        {words}
        {noteLink(page, start)}
      </p>
    );
  }
  const opensBox = isBox && !page.blocks[index - 1]?.box;
  const own = opensBox ? { id: `b${start}`, "data-as": page.words.article("as-in-article") } : undefined;
  return (
    <h2 key={start} data-start={start} {...own}>
      {words}
    </h2>
  );
}

/**
 * The way to write on a block: a form, in place of which a script opens its tools. The style sheet draws its sign. Headings
 * have none: it would be read as part of their names.
 */
function noteLink({ noteAt, words }: Page, start: number): ReactNode {
  const spoken = { "aria-label": words.writing("note.here"), "data-write": "block", rel: "nofollow" };
  return <a className="write" href={`${noteAt}${start}`} {...spoken} />;
}
