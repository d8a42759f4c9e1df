import { getTranslations } from "next-intl/server";
import { Markdown } from "@/app/_components/markdown/markdown";
import { When } from "@/app/_components/when";
import { articlePath, notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { OBJECTION } from "@/lib/moderation/objection-commands";
import type { CaseInFull } from "@/lib/moderation/queries";
import { HeldWhy } from "./held-why";

/** The words in question, what they answer, and the words of the article that they stand on. */
export async function Words({ about, words }: { about: CaseInFull; words: AnnotationView }) {
  const say = await getTranslations("moderation.case");
  const { quote, body, language, tags, editedAt, editorial, group, target } = words;
  return (
    <>
      {about.heldFor.length > 0 && about.state === "open" && (
        <div className="held">
          <h3>{say("held")}</h3>
          <HeldWhy heldFor={about.heldFor} />
          <Objections about={about} />
        </div>
      )}
      <p className="meta">
        {target.article && (
          <span>
            {say("in")}{" "}
            <a href={articlePath(target.article.slug)} lang={target.article.language}>
              {target.article.headline}
            </a>
          </span>
        )}
        {group && <span>{say("group", { name: group.name })}</span>}
        {about.isClosed && <span>{say("closed")}</span>}
        {editorial && <span>{say("newsroom")}</span>}
      </p>
      {about.above.length > 0 && <Above above={about.above} />}
      {quote && (
        <p className="context" lang={target.article?.language}>
          <span className="vh">{say("on-words")} </span>
          {quote.prefix}
          <mark>{quote.exact}</mark>
          {quote.suffix}
        </p>
      )}
      <section className="judged" aria-label={say("words")}>
        {body && <Markdown source={body} lang={language} />}
        {tags.length > 0 && <p>{tags.map((tag) => `#${tag}`).join(" ")}</p>}
      </section>
      <p className="meta">
        <When at={new Date(words.created)} />
        {!about.isClosed && <a href={notePath(words.id)}>{say("place")}</a>}
        {!about.isClosed && editedAt && <a href={`${notePath(words.id)}/history`}>{say("history")}</a>}
      </p>
    </>
  );
}

/** What the author says against the decision that the case is about. */
async function Objections({ about }: { about: CaseInFull }) {
  const say = await getTranslations("moderation.side");
  const last = about.decisions.find(({ objection }) => objection !== null);
  if (!last?.objection || !about.heldFor.includes(OBJECTION)) return null;
  return <p className="said">{say("objection", { words: last.objection })}</p>;
}

/** The thread above, from its first. */
async function Above({ above }: { above: readonly AnnotationView[] }) {
  const say = await getTranslations("moderation.case");
  return (
    <section className="above" aria-label={say("above")}>
      <h3>{say("above")}</h3>
      <ol>
        {above.map(({ id, creator, body, language }) => (
          <li key={id}>
            <a href={notePath(id)}>{creator?.name ?? say("erased")}</a>
            <Markdown source={body} lang={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}
