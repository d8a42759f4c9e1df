import { mentionWords } from "../mentions/mention-words";
import type { AnnotationWords } from "./annotation-words";
import type { TalkFormWords } from "./talk-form";

/** What a form for a comment, or for a reply, says. */
export const talkFormWords = ({ say }: AnnotationWords, kind: "comment" | "reply"): TalkFormWords => ({
  label: say(`form.${kind}`),
  hint: say("form.hint"),
  send: say("form.send"),
  sending: say("form.sending"),
  keep: say("form.keep"),
  kept: say("form.kept"),
  cancel: say("form.cancel"),
  signIn: say("form.sign-in"),
  signInFirst: say("form.sign-in-first"),
  mentions: mentionWords({ say }),
});
