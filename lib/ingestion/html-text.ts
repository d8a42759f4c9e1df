import { defaultTreeAdapter } from "parse5";
import { attribute, type Element, elementsOf, type Node, wordsIn } from "./html-tree";

/** The readable text of a page, a block a line: the element that holds most of the running text, without its furniture. */
export function readableText(page: Node): string {
  const best = mainElement(page);
  if (!best) return "";
  const lines: string[] = [];
  const writer = { lines, current: "", marker: "" };
  write(best, writer);
  endLine(writer);
  return lines.join("\n");
}

const DROPPED = new Set(
  "script style noscript template iframe object svg canvas nav aside form header footer button select textarea figure video audio menu dialog title h1".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article blockquote body center dd details div dl dt fieldset h2 h3 h4 h5 h6 hr li main ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const RUNNING_TEXT = new Set(["p", "li", "blockquote", "pre", "dd"]);

function isDropped(element: Element): boolean {
  return DROPPED.has(element.tagName) || element.attrs.some(({ name }) => name === "hidden") || isHiddenByAria(element);
}

const isHiddenByAria = (element: Element): boolean => attribute(element, "aria-hidden") === "true";

/**
 * Each piece of running text speaks for the element around it, half as loudly for the one around that; links speak
 * against. What the page itself calls its article body is believed when it holds text at all.
 */
function mainElement(page: Node): Element | null {
  const named = [...elementsOf(page)].find((element) => attribute(element, "itemprop") === "articleBody");
  if (named && wordsIn(named).length > 200) return named;
  const scores = new Map<Element, number>();
  score(page, [], scores);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? [...elementsOf(page)].find(({ tagName }) => tagName === "body") ?? null;
}

function score(node: Node, around: readonly Element[], scores: Map<Element, number>): void {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) speak(child.value, around, scores);
    if (!defaultTreeAdapter.isElementNode(child) || isDropped(child)) continue;
    if (RUNNING_TEXT.has(child.tagName)) speak(wordsIn(child), around, scores, linkedLength(child));
    else if (child.tagName !== "a") score(child, [child, ...around], scores);
  }
}

function speak(words: string, around: readonly Element[], scores: Map<Element, number>, linked = 0): void {
  const length = words.trim().length;
  if (length < 25) return;
  const weight = length - 3 * linked;
  for (const [index, share] of [1, 0.5].entries()) {
    const element = around[index];
    if (element) scores.set(element, (scores.get(element) ?? 0) + weight * share);
  }
}

const linkedLength = (element: Element): number =>
  [...elementsOf(element)]
    .filter(({ tagName }) => tagName === "a")
    .reduce((sum, link) => sum + wordsIn(link).length, 0);

interface Writer {
  lines: string[];
  current: string;
  /** Stands before the next line: "- " or "1. ". */
  marker: string;
}

function write(node: Node, writer: Writer): void {
  if (defaultTreeAdapter.isTextNode(node)) writer.current += node.value.replace(/\s+/g, " ");
  if (!("childNodes" in node)) return;
  for (const [index, child] of node.childNodes.entries()) {
    if (defaultTreeAdapter.isElementNode(child)) writeElement(child, writer, index);
    else write(child, writer);
  }
}

function writeElement(element: Element, writer: Writer, index: number): void {
  if (isDropped(element)) return;
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock || element.tagName === "br") endLine(writer);
  if (element.tagName === "li") writer.marker = markerOf(element, index);
  if (/^t[dh]$/.test(element.tagName) && writer.current.trim() !== "") writer.current += " | ";
  write(element, writer);
  if (isBlock) endLine(writer);
}

function markerOf(item: Element, index: number): string {
  const list = item.parentNode;
  if (!list || !defaultTreeAdapter.isElementNode(list) || list.tagName !== "ol") return "- ";
  const before = list.childNodes.slice(0, index).filter((node) => "tagName" in node && node.tagName === "li");
  return `${before.length + 1}. `;
}

function endLine(writer: Writer): void {
  const words = writer.current.replace(/\s+/g, " ").trim();
  if (words !== "") {
    writer.lines.push(writer.marker + words);
    writer.marker = "";
  }
  writer.current = "";
}
