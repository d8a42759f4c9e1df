import type { ReactNode } from "react";
import { Drawn } from "@/app/_components/static-markup/standing";
import { type Block, shownBlocks } from "@/lib/text/block";

interface Revision {
  text: string;
  blocks: Block[];
}

/**
 * The text below the headline without any marks: the client draws its own. Between blocks stands a line feed, as in the
 * revision, so that what is selected over several reads as it is kept. Drawn to standing HTML, into which React does not
 * look again: the client puts elements of its own there.
 */
export function plainText({ text, blocks }: Revision): Drawn {
  const shown = shownBlocks(blocks).filter(({ kind }) => kind !== "headline");
  return Drawn.draw(runs(shown).flatMap((run) => [drawRun(run, text), "\n"]));
}

/** Neighbouring items of one sort are one list. */
function runs(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const last = all.at(-1)?.[0];
    if (block.kind === "item" && last?.kind === "item" && last.ordered === block.ordered) all.at(-1)?.push(block);
    else all.push([block]);
  }
  return all;
}

function drawRun(run: readonly Block[], text: string): ReactNode {
  const [first] = run;
  const words = ({ start, end }: Block): string => text.slice(start, end);
  if (!first) return null;
  if (first.kind === "heading") return <h2 key={first.start}>{words(first)}</h2>;
  if (first.kind !== "item") return <p key={first.start}>{words(first)}</p>;
  const List = first.ordered ? "ol" : "ul";
  const items = run.flatMap((block, index) => [index > 0 && "\n", <li key={block.start}>{words(block)}</li>]);
  return <List key={first.start}>{items}</List>;
}
