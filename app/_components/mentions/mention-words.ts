import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";
import type { MentionWords } from "./mentioning";

/** What the list of people says who may be called. */
export const mentionWords = ({ say }: Pick<AnnotationWords, "say">): MentionWords => ({
  list: say("mentions.list"),
  count: say("mentions.count", { count: "{count}" }), // filled in where the list is
  here: say("mentions.here"),
});
