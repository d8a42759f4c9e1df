import { createElement, Fragment, type ReactNode } from "react";
import type { Block, Inline } from "@/lib/text/markdown/nodes";
import { readMarkdown } from "@/lib/text/markdown/read-markdown";

/** Where a mentioned name leads, by the name in lower case; who is not there is named without a link. */
export type People = ReadonlyMap<string, string>;

interface Props {
  /** As it was typed. */
  source: string;
  /** BCP 47 of the words, where it is known. */
  lang?: string | null;
  people?: People;
}

/** What people wrote, drawn from its nodes: nothing of theirs is ever read as HTML. Also fit for static markup. */
export function Markdown({ source, lang, people = NOBODY }: Props) {
  return (
    <div className="say" lang={lang ?? undefined}>
      {blocks(readMarkdown(source), people)}
    </div>
  );
}

const NOBODY: People = new Map();

const blocks = (nodes: readonly Block[], people: People): ReactNode => row(nodes.map((node) => block(node, people)));

/** Words that stand still: as children, not as a list, they need no keys. */
const row = (children: ReactNode[]): ReactNode => createElement(Fragment, null, ...children);

function block(node: Block, people: People): ReactNode {
  switch (node.kind) {
    case "paragraph":
      return <p>{inline(node.inside, people)}</p>;
    case "quotation":
      return <blockquote>{blocks(node.inside, people)}</blockquote>;
    case "code":
      return (
        <pre>
          <code>{node.words}</code>
        </pre>
      );
    case "list":
      return list(node, people);
  }
}

function list({ ordered, start, items }: Extract<Block, { kind: "list" }>, people: People): ReactNode {
  const inside = row(items.map((item) => createElement("li", null, listItem(item, people))));
  return ordered ? <ol start={start === 1 ? undefined : start}>{inside}</ol> : <ul>{inside}</ul>;
}

/** One paragraph alone in its item needs no element of its own. */
function listItem(item: readonly Block[], people: People): ReactNode {
  const [only] = item;
  return item.length === 1 && only?.kind === "paragraph" ? inline(only.inside, people) : blocks(item, people);
}

const inline = (nodes: readonly Inline[], people: People): ReactNode => row(nodes.map((node) => word(node, people)));

function word(node: Inline, people: People): ReactNode {
  switch (node.kind) {
    case "text":
      return node.words;
    case "break":
      return <br />;
    case "code":
      return <code>{node.words}</code>;
    case "emphasis":
      return <em>{inline(node.inside, people)}</em>;
    case "strong":
      return <strong>{inline(node.inside, people)}</strong>;
    case "deleted":
      return <del>{inline(node.inside, people)}</del>;
    case "mention":
      return mention(node.name, people);
    case "link":
      return (
        // Readers' links lend nothing to where they lead, and the page there learns nothing of its reader.
        <a href={node.href} rel="ugc nofollow noopener noreferrer">
          {inline(node.inside, people)}
        </a>
      );
  }
}

function mention(name: string, people: People): ReactNode {
  const href = people.get(name.toLowerCase());
  return href ? (
    <a className="mention" href={href}>
      @{name}
    </a>
  ) : (
    <span className="mention">@{name}</span>
  );
}
