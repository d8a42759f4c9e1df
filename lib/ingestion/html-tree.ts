import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { AppError } from "@/lib/platform/app-error";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

// An article's page has a few thousand elements; a page that grows past these bounds was made to do harm, and some
// such pages grow to a multiple of their size while they are parsed.
const MOST_ELEMENTS = 100_000;
const DEEPEST = 400;

/**
 * Parses a page as browsers do.
 * @throws {AppError} invalid `page-too-complicated`
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  let elements = 0;
  const depths = new WeakMap<Parent, number>();
  const grow = (parent: Parent, child: Node) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (defaultTreeAdapter.isElementNode(child)) depths.set(child, depth);
    if (depth > DEEPEST) throw new AppError("invalid", "page-too-complicated");
  };
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...args) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new AppError("invalid", "page-too-complicated");
        return defaultTreeAdapter.createElement(...args);
      },
      appendChild: (parent, child) => {
        grow(parent, child);
        defaultTreeAdapter.appendChild(parent, child);
      },
      insertBefore: (parent, child, before) => {
        grow(parent, child);
        defaultTreeAdapter.insertBefore(parent, child, before);
      },
    },
  });
}

/** The elements below a node, in the order of the page. */
export function* elementsOf(node: Node): Generator<Element> {
  if (!("childNodes" in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* elementsOf(child);
  }
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((attr) => attr.name === name)?.value.trim() || null;
}

/** All text below a node, white space as one space. */
export function wordsIn(node: Node): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

/** All text below a node as it stands in the page. */
export function rawText(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawText).join("") : "";
}
