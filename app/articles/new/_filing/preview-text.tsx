"use client";

import type { ReactNode } from "react";
import type { Block } from "@/lib/text/block";
import type { ToldPreview } from "./told-preview";
import type { FilingWords } from "./words";

/** A block with its words and its place among all blocks, which names it when it is restored. */
interface PreviewBlock extends Block {
  index: number;
  words: string;
}

interface Props {
  preview: ToldPreview;
  /** What was typed as the text. */
  typed: string;
  words: FilingWords;
}

/** The text as it will stand, with the lines that are left out in their places. */
export function PreviewText({ preview, typed, words }: Props) {
  const text = `${preview.headline}\n${typed.slice(preview.bodyFrom)}`;
  const blocks = preview.blocks.map((block, index) => ({ ...block, index, words: text.slice(block.start, block.end) }));
  const groups = grouped(blocks.filter(({ kind }) => kind !== "headline"));
  return (
    <section className="filing-text read-text" aria-label={words.readAs} lang={preview.language}>
      <h3 className="read-headline">{preview.headline}</h3>
      <div className="text">{groups.map((group) => drawGroup(group, words))}</div>
    </section>
  );
}

/** Neighbours that are drawn as one thing: a box, a list, left-out lines. */
function grouped(blocks: readonly PreviewBlock[], kindOf = outerKind): PreviewBlock[][] {
  const groups: PreviewBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.[0];
    if (last && kindOf(last) === kindOf(block) && kindOf(block) !== "line") groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

const outerKind = ({ omitted, box, kind }: PreviewBlock): string =>
  omitted ? "left" : box ? "box" : kind === "item" ? "list" : "line";

const innerKind = ({ kind, ordered }: PreviewBlock): string =>
  kind === "item" ? (ordered ? "numbered" : "list") : "line";

function drawGroup(group: PreviewBlock[], words: FilingWords): ReactNode {
  const [first] = group;
  if (!first) return null;
  if (first.omitted) return <LeftOut key={first.index} blocks={group} words={words} />;
  if (!first.box) return grouped(group, innerKind).map(drawPlain);
  return (
    <aside key={first.index} className="box" aria-label={words.box}>
      {grouped(group, innerKind).map(drawPlain)}
    </aside>
  );
}

function drawPlain(group: PreviewBlock[]): ReactNode {
  const [first] = group;
  if (!first) return null;
  if (first.kind === "heading") return <h4 key={first.index}>{first.words}</h4>;
  if (first.kind !== "item") return <p key={first.index}>{first.words}</p>;
  const List = first.ordered ? "ol" : "ul";
  return (
    <List key={first.index}>
      {group.map(({ index, words }) => (
        <li key={index}>{words}</li>
      ))}
    </List>
  );
}

function LeftOut({ blocks, words }: { blocks: PreviewBlock[]; words: FilingWords }) {
  return (
    <fieldset className="left-out">
      <legend>{words.leftOut}</legend>
      {blocks.map(({ index, words: line, omitted }) => (
        <div key={index}>
          <q>{line}</q> <span className="quiet">{omitted === "source" ? words.sourceLine : words.furniture}</span>
          <label className="check">
            <input type="checkbox" name="restored" value={index} /> {words.restore}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
