import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { AnnotationList } from "@/app/_components/annotation-list/annotation-list";
import { EmptyState } from "@/app/_components/empty-state";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { addressOf, Pager } from "@/app/_components/pager";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { countUnreadAnswers, findAnswersSeen, listAnswers } from "@/lib/annotations/queries/answer";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";
import { markAnswersSeenHere } from "../actions";

const Query = z.object({ cursor: z.string().max(200).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("answers.title"), robots: { index: false } };
}

/** Who answered one, or called one by name; what came since one last looked is marked. */
export default async function AnswersPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await myViewer("/my/answers");
  const { cursor } = await readQuery(Query, searchParams);
  const [{ items, next }, seen, unread, say] = await Promise.all([
    orNotFound(listAnswers(viewer, { cursor })),
    findAnswersSeen(viewer),
    countUnreadAnswers(viewer),
    getTranslations("my.answers"),
  ]);
  const newest = cursor ? undefined : items[0]?.created;
  return (
    <MyPage viewer={viewer} part="answers" title={say("title")} lead={say("lead")}>
      {unread > 0 && newest && (
        <ActionForm action={markAnswersSeenHere}>
          <input type="hidden" name="upTo" value={newest} />
          <Submit className="btn">{say("seen")}</Submit>
        </ActionForm>
      )}
      {items.length === 0 ? (
        <EmptyState title={say("none-title")}>{say("none")}</EmptyState>
      ) : (
        <AnnotationList
          viewer={viewer}
          annotations={items}
          back={addressOf("/my/answers", { cursor })}
          level={2}
          above={({ created }) => (seen === null || created > seen) && <p className="fresh">{say("new")}</p>}
        />
      )}
      <Pager path="/my/answers" cursor={cursor} next={next} />
    </MyPage>
  );
}
