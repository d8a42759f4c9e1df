import type { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath, factPath, notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { Acts } from "../annotation/acts";
import type { AnnotationWords } from "../annotation/annotation-words";
import { Byline } from "../annotation/byline";
import { Markdown } from "../markdown/markdown";
import { freeTagPath } from "./free-tag-path";

interface Props {
  viewer: Viewer;
  annotation: AnnotationView;
  words: AnnotationWords;
  say: Awaited<ReturnType<typeof getTranslations<"my">>>;
  level: 2 | 3;
  children?: ReactNode;
}

/** One annotation in a list: what it is about, the words it stands on, what it says, its tags. */
export function ListedAnnotation({ viewer, annotation, words, say, level, children }: Props) {
  const { id, body, language, quote, anchor, tags, status, style } = annotation;
  const label = `listed-${id}`;
  const Heading = `h${level}` as const;
  return (
    <article id={`${quote ? "note" : "comment"}-${id}`} aria-labelledby={label}>
      <Heading id={label}>
        <span className="kind">{say(`kind.${kindOf(annotation)}`)}</span> <Where annotation={annotation} say={say} />
      </Heading>
      {quote && (
        <q className={style ? `q hl-${style}` : "q"} lang={annotation.target.article?.language}>
          {quote.exact}
        </q>
      )}
      {anchor?.state === "orphan" && <p className="quiet">{say("words-gone")}</p>}
      {body !== "" && <Markdown source={body} lang={language} />}
      {tags.length > 0 && (
        <ul className="tags" aria-label={say("tags")}>
          {tags.map((tag) => (
            <li key={tag}>
              <a href={freeTagPath(tag)}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="by">
        <Byline annotation={annotation} words={words} />
        {annotation.group && <a href={`/groups/${annotation.group.slug}`}>{annotation.group.name}</a>}
        {status === "removed" && <span className="st disputed">{say("removed-words")}</span>}
      </p>
      <Acts viewer={viewer} annotation={annotation} words={words} canReply={false}>
        <a className="link" href={notePath(id)}>
          {say("open")}
        </a>
      </Acts>
      {children}
    </article>
  );
}

type Kind = "note" | "highlight" | "tagging" | "comment" | "reply";

function kindOf({ parentId, quote, body, tags }: AnnotationView): Kind {
  if (parentId !== null) return "reply";
  if (body === "" && tags.length > 0) return "tagging";
  if (!quote) return "comment";
  return body === "" ? "highlight" : "note";
}

/** "headline of the article", "on a fact", the address of a page elsewhere. */
function Where({ annotation, say }: Pick<Props, "annotation" | "say">) {
  const { target, parentId } = annotation;
  const { article, factId, uri } = target;
  return (
    <>
      {article ? (
        <a href={articlePath(article.slug)} lang={article.language}>
          {article.headline}
        </a>
      ) : (
        <a href={uri} rel="ugc nofollow noopener noreferrer">
          {uri}
        </a>
      )}
      {factId && (
        <>
          {" "}
          <a className="quiet" href={factPath(factId)}>
            {say("about-fact")}
          </a>
        </>
      )}
      {parentId && (
        <>
          {" "}
          <a className="quiet" href={notePath(parentId)}>
            {say("reply-to")}
          </a>
        </>
      )}
    </>
  );
}
