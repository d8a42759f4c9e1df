import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { followable } from "./followable";
import { withMentions } from "./mentions";
import type { Block, Inline } from "./nodes";
import { shallow } from "./shallow";

/**
 * Reads what people write under an article: paragraphs, emphasis, quotations, lists, code, links. HTML, headings, images,
 * tables and footnotes are not read as such: their signs stay as they were typed. Never throws.
 */
export function readMarkdown(source: string): Block[] {
  const { children } = fromMarkdown(shallow(source, DEEPEST), {
    extensions: [gfmStrikethrough(), gfmAutolinkLiteral(), { disable: { null: UNREAD } }],
    mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmAutolinkLiteralFromMarkdown()],
  });
  return blocksOf(children, 0);
}

type RootContent = ReturnType<typeof fromMarkdown>["children"][number];
type PhrasingContent = Extract<RootContent, { type: "paragraph" }>["children"][number];

const UNREAD = [
  ...["htmlFlow", "htmlText", "headingAtx", "setextUnderline", "thematicBreak", "codeIndented"],
  ...["definition", "labelStartImage"],
];

/** Quotations in quotations and lists in lists, so deep; what is deeper is drawn on this floor. */
const DEEPEST = 6;

function blocksOf(nodes: readonly RootContent[], depth: number): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case "paragraph":
        return [{ kind: "paragraph", inside: inlineOf(node.children) }];
      case "blockquote": {
        const inside = blocksOf(node.children, depth + 1);
        return depth < DEEPEST ? [{ kind: "quotation", inside }] : inside;
      }
      case "list": {
        const items = node.children.map((item) => blocksOf(item.children, depth + 1));
        const { ordered, start } = node;
        return depth < DEEPEST ? [{ kind: "list", ordered: ordered === true, start: start ?? 1, items }] : items.flat();
      }
      case "code":
        return [{ kind: "code", words: node.value }];
      default:
        return "value" in node ? [{ kind: "paragraph", inside: [{ kind: "text", words: node.value }] }] : [];
    }
  });
}

function inlineOf(nodes: readonly PhrasingContent[], inLink = false): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case "text":
        return inLink ? [{ kind: "text", words: node.value }] : withMentions(node.value);
      case "emphasis":
      case "strong":
        return [{ kind: node.type, inside: inlineOf(node.children, inLink) }];
      case "delete":
        return [{ kind: "deleted", inside: inlineOf(node.children, inLink) }];
      case "inlineCode":
        return [{ kind: "code", words: node.value }];
      case "break":
        return [{ kind: "break" }];
      case "link": {
        const href = followable(node.url);
        const inside = inlineOf(node.children, true);
        return href ? [{ kind: "link", href, inside }] : inside;
      }
      default:
        return "value" in node ? [{ kind: "text", words: node.value }] : [];
    }
  });
}
