import type { ReactNode } from "react";
import { Acts } from "@/app/_components/annotation/acts";
import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";
import { Byline } from "@/app/_components/annotation/byline";
import { Markdown, type People } from "@/app/_components/markdown/markdown";
import type { Viewer } from "@/lib/access/viewer";
import { factPath, notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { isReadable } from "./readable";
import type { Branch } from "./tree";

/** What all entries of a discussion are drawn with. */
export interface Talk {
  viewer: Viewer;
  words: AnnotationWords;
  people: People;
  canReply: boolean;
  /** On the page of a fact all are about it. */
  isOnFact: boolean;
  /** What was made after this moment is new to the reader: ISO 8601 with microseconds. */
  since: string | null;
}

/** An entry with its replies: nested while the screen has room, then one below the other, each saying whom it answers. */
export function entry(branch: Branch, talk: Talk): ReactNode {
  const { annotation, branches } = branch;
  return (
    <>
      {isReadable(annotation) ? said(branch, talk) : tombstone(branch, talk)}
      {branches.length > 0 && (
        <ol>
          {branches.map((each) => (
            <li key={each.annotation.id}>{entry(each, talk)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function said({ annotation, parent, level }: Branch, talk: Talk): ReactNode {
  const { viewer, words, people, canReply, isOnFact, since } = talk;
  const { id, body, language, tags, target } = annotation;
  return (
    <article id={`comment-${id}`} aria-labelledby={`by-${id}`} data-level={level}>
      <h3 className="by" id={`by-${id}`}>
        <Byline annotation={annotation} words={words} />
        {since !== null && annotation.created > since && <span className="badge">{words.say("is-new")}</span>}
        {!isOnFact && target.factId && level === 1 && (
          <a className="quiet" href={factPath(target.factId)}>
            {words.say("about-fact")}
          </a>
        )}
        {level > 1 && inReplyTo(annotation, parent, level, words)}
      </h3>
      <Markdown source={body} lang={language} people={people} />
      {tags.length > 0 && <p className="quiet">{tags.map((tag) => `#${tag}`).join(" ")}</p>}
      <Acts viewer={viewer} annotation={annotation} words={words} canReply={canReply} />
    </article>
  );
}

/** Shown where the place of an entry no longer tells what it answers; heard everywhere. */
function inReplyTo(annotation: AnnotationView, parent: AnnotationView | null, level: number, { say }: AnnotationWords) {
  const name = parent && (parent.creator?.name ?? say(isReadable(parent) ? "erased" : "gone-entry"));
  return (
    <>
      <span className="vh">{say("level", { level })}</span>
      <a className="re" href={parent ? `#comment-${parent.id}` : notePath(annotation.parentId ?? "")}>
        {say("in-reply-to", { name: name ?? say("earlier-entry") })}
      </a>
    </>
  );
}

/** It keeps its place for what hangs below, and says by whose doing its words are gone. */
function tombstone({ annotation: { id, status } }: Branch, { words: { say } }: Talk): ReactNode {
  return (
    <p className="removed" id={`comment-${id}`}>
      {say(`gone.${status === "deleted" ? "deleted" : "removed"}`)}{" "}
      {status === "removed" && (
        <a className="quiet" href={notePath(id)}>
          {say("grounds")}
        </a>
      )}
    </p>
  );
}
