import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";
import { ReactionForm } from "@/app/_components/annotation/reaction-form";
import { TalkForm } from "@/app/_components/annotation/talk-form";
import { talkFormWords } from "@/app/_components/annotation/talk-form-words";
import { standsOnce } from "@/app/_components/static-markup/stands-once";
import { may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { findDraft } from "@/lib/annotations/drafts/queries";
import { countNew } from "@/lib/annotations/queries/live";
import { findMentioned } from "@/lib/annotations/queries/person";
import type { About, ThreadsPage } from "@/lib/annotations/queries/thread";
import { newFormKey } from "@/lib/platform/form-key";
import { type AskedDiscussion, askedAddress } from "./asked";
import { DiscussionHead } from "./head";
import type { Mode } from "./mode";
import { ModeForm } from "./mode-form";
import { News } from "./news";
import { newsWords } from "./news-words";
import { readDiscussion } from "./read-discussion";
import { Room } from "./room";
import { Threads } from "./threads";

interface Props {
  viewer: Viewer;
  about: About;
  /** What a new comment is about. */
  target: { article: string } | { fact: string };
  /** Of the page on which it stands. */
  path: string;
  mode: Mode;
  asked: AskedDiscussion;
  words: AnnotationWords;
}

/** Before anything was said. */
const THE_BEGINNING = "2000-01-01T00:00:00Z";

/** What is said about one thing: its threads a page at a time, whole in the first answer, and the form for more. */
export async function Conversation({ viewer, about, target, path, mode, asked, words }: Props) {
  const [{ count, latest, page }, draft, news, once] = await Promise.all([
    readDiscussion(viewer, about, asked),
    findDraft(viewer, target),
    asked.since ? countNew(viewer, about, asked.since) : null,
    standsOnce(),
  ]);
  const people = await findMentioned(callersOf(page));
  const since = asked.since ?? latest ?? THE_BEGINNING;
  const canWrite = mayWrite(viewer, mode);
  const address = (other: Partial<AskedDiscussion>) => askedAddress(path, { ...asked, ...other });
  return (
    <section className="talk" id="talk" aria-labelledby="talk-h">
      <DiscussionHead path={path} asked={asked} count={count} words={words} />
      {"article" in target && (
        <News
          stream={`/events/articles/${encodeURIComponent(target.article)}?since=${since}`}
          count={asked.sort === "new" && !asked.cursor ? 0 : (news?.comments ?? 0)}
          words={newsWords(words)}
          href={askedAddress(path, { sort: "new", since })}
        />
      )}
      {mode !== "open" && <p className="mode">{words.say(mode)}</p>}
      {"article" in target && may(viewer, "article:publish", null) && (
        <details className="mode">
          <summary className="link">{words.say("mode.in-place")}</summary>
          <ModeForm slug={target.article} mode={mode} />
        </details>
      )}
      <Threads
        talk={{
          viewer,
          words,
          people,
          canReply: canWrite,
          isOnFact: "factId" in about,
          since: asked.since ?? null,
        }}
        page={page}
        address={(other) => address({ since, ...other })}
        asked={asked}
        once={once}
      />
      {canWrite && (
        <TalkForm
          about={"article" in target ? ["article", target.article] : ["fact", target.fact]}
          words={talkFormWords(words, "comment")}
          formKey={newFormKey()}
          draft={draft}
          back={address({})}
          owner={viewerId(viewer)}
        />
      )}
      {viewer.kind === "user" && !viewer.suspended && (
        <>
          <ReactionForm back={address({})} />
          <Room words={talkFormWords(words, "reply")} owner={viewer.id} back={address({})} />
        </>
      )}
    </section>
  );
}

/** Those that may call somebody by name. */
const callersOf = ({ threads }: ThreadsPage): string[] =>
  threads
    .flatMap(({ first, replies }) => [first, ...replies])
    .filter(({ body }) => body.includes("@"))
    .map(({ id }) => id);

/** Guests may be led to signing in, so only a closed discussion keeps them from it. */
const mayWrite = (viewer: Viewer, discussion: Mode): boolean =>
  viewer.kind === "guest"
    ? discussion !== "closed"
    : may(viewer, "annotation:create", { visibility: "public", groupRole: null, editorial: false, discussion });
