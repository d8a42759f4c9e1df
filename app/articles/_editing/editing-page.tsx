import type { ReactNode } from "react";

interface Props {
  title: string;
  /** The article that is worked on. */
  article: { slug: string; headline: string; language: string };
  lead?: string;
  children: ReactNode;
}

/** The ground of a page on which one article is worked on. */
export function EditingPage({ title, article, lead, children }: Props) {
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{title}</h1>
        <p className="lead">
          <a href={`/articles/${article.slug}`} lang={article.language}>
            {article.headline}
          </a>
        </p>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}
