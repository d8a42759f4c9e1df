import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { kindOf } from "./words";

/** "Заметка: Айгерим", under what it is about. */
export async function Title({ view }: { view: AnnotationView }) {
  const say = await getTranslations("writing");
  const kind = say(`kind.${kindOf(view)}`);
  return (
    <header className="head">
      <p className="quiet">{await aboutWhat(view)}</p>
      <h1>{view.creator ? say("by", { kind, name: view.creator.name }) : kind}</h1>
    </header>
  );
}

async function aboutWhat({ target, parentId }: AnnotationView): Promise<ReactNode> {
  const say = await getTranslations("writing");
  const { article, factId, entityId, uri } = target;
  const onArticle = article && (
    <a href={`/articles/${article.slug}`} lang={article.language}>
      {article.headline}
    </a>
  );
  const parent = parentId !== null && (
    <>
      {say("about-annotation")} <a href={`/a/${parentId}`}>{say("parent")}</a>,{" "}
    </>
  );
  if (factId !== null) {
    return (
      <>
        {parent}
        <a href={`/facts/${factId}`}>{say("about-fact")}</a> {onArticle}
      </>
    );
  }
  if (onArticle) {
    return (
      <>
        {parent}
        {say("about-article")} {onArticle}
      </>
    );
  }
  if (entityId !== null) {
    return (
      <>
        {parent}
        <a href={`/entities/${entityId}`}>{say("about-entity")}</a>
      </>
    );
  }
  return (
    <>
      {parent}
      {say("about-page")}{" "}
      <a href={uri} rel="ugc nofollow noopener">
        {uri}
      </a>
    </>
  );
}
