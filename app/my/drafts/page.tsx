import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_components/empty-state";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { When } from "@/app/_components/when";
import type { Draft, DraftTarget } from "@/lib/annotations/drafts/draft";
import { draftKey } from "@/lib/annotations/drafts/draft";
import { listDrafts } from "@/lib/annotations/drafts/queries";
import { findHeadlines, type Headline } from "@/lib/annotations/queries/own";
import { About } from "../_parts/about";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";
import { forgetDraftHere } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("drafts.title"), robots: { index: false } };
}

/** What one has begun to write and not sent. */
export default async function DraftsPage() {
  const viewer = await myViewer("/my/drafts");
  const [drafts, say] = await Promise.all([listDrafts(viewer), getTranslations("my.drafts")]);
  const slugs = drafts.flatMap(({ target }) => ("article" in target ? [target.article] : []));
  const headlines = await findHeadlines(viewer, slugs);
  return (
    <MyPage viewer={viewer} part="drafts" title={say("title")} lead={say("lead")}>
      {drafts.length === 0 ? (
        <EmptyState title={say("none-title")}>{say("none")}</EmptyState>
      ) : (
        <ul className="listed">
          {drafts.map((draft) => (
            <li key={draftKey(draft.target)}>
              <Unsent draft={draft} headlines={headlines} />
            </li>
          ))}
        </ul>
      )}
    </MyPage>
  );
}

async function Unsent({ draft, headlines }: { draft: Draft; headlines: ReadonlyMap<string, Headline> }) {
  const say = await getTranslations("my.drafts");
  const { kind, href } = placeOf(draft.target);
  const key = draftKey(draft.target);
  const article = "article" in draft.target ? headlines.get(draft.target.article) : undefined;
  return (
    <article aria-label={say(`about.${kind}`)}>
      <h2>
        <span className={article && "kind"}>{say(`about.${kind}`)}</span> <About article={article ?? null} />
      </h2>
      <p className="say unsent">{draft.body}</p>
      <p className="by">
        <When at={draft.updatedAt} />
      </p>
      <div className="acts">
        <a className="link" href={href}>
          {say("go-on")}
        </a>
        <ActionForm action={forgetDraftHere}>
          <input type="hidden" name="target" value={key} />
          <Submit className="link">{say("delete")}</Submit>
        </ActionForm>
      </div>
    </article>
  );
}

/** Where the form stands that holds the draft. */
function placeOf(target: DraftTarget): { kind: "article" | "fact" | "reply"; href: string } {
  if ("article" in target) return { kind: "article", href: `/articles/${target.article}#talk` };
  if ("fact" in target) return { kind: "fact", href: `/facts/${target.fact}#talk` };
  return { kind: "reply", href: `/a/${target.parent}/reply` };
}
