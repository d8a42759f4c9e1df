import { dayWords } from "@/app/_i18n/dates";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { PostView } from "@/lib/facts/fact-view";
import { TimeStrip } from "./time-strip";

interface Props {
  posts: readonly PostView[];
  words: Words;
}

/** Posts as the articles name them, drawn over time where dates are known, and told in a table. */
export function Posts({ posts, words }: Props) {
  const { entity: say } = words;
  return (
    <>
      <TimeStrip posts={posts} words={words} />
      <section className="sec" aria-labelledby="posts">
        <h2 id="posts">{say("page.posts")}</h2>
        <table className="stack">
          <caption>{say("page.posts-caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("page.post")}</th>
              <th scope="col">{say("page.of")}</th>
              <th scope="col">{say("page.named")}</th>
              <th scope="col" className="val">
                {say("page.articles")}
              </th>
              <th scope="col">{say("page.status")}</th>
            </tr>
          </thead>
          <tbody>{posts.map((post) => row(post, words))}</tbody>
        </table>
      </section>
    </>
  );
}

function row(post: PostView, words: Words) {
  const { title, of, articles, isChecked } = post;
  const { entity: say, status } = words;
  return (
    <tr key={`${title} ${of}`}>
      <th scope="row">{title}</th>
      <td className={of ? undefined : "nil"}>{of ?? say("page.not-given")}</td>
      <td className={post.first ? undefined : "nil"}>{period(post, words)}</td>
      <td className="val">
        {articles}
        <span className="only-s"> {say("page.articles-short", { count: articles })}</span>
      </td>
      <td>
        <span className={isChecked ? "st confirmed" : "st"}>{status(isChecked ? "confirmed" : "proposed")}</span>
      </td>
    </tr>
  );
}

function period({ first, last }: PostView, { locale, entity: say }: Words): string {
  if (!first || !last) return say("page.date-unknown");
  const [from, to] = [dayWords(locale, first), dayWords(locale, last)];
  return from === to ? from : `${from} – ${to}`;
}
