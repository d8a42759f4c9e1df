import type { MentionWords } from "@/app/_components/mentions/mentioning";

/** What the tools say, by name; written in messages/…/writing.json under "tools". */
export const TOOL_WORDS = [
  ...([
    "bar",
    "fact-bar",
    "highlight",
    "note",
    "comment",
    "tag",
    "copy",
    "link",
    "copied",
    "linked",
    "not-copied",
  ] as const),
  ...(["edges", "start-back", "start-on", "end-back", "end-on", "chosen", "keys"] as const),
  ...(["saved", "highlighted", "held", "see", "close", "failed", "kept", "sign-in", "sign-in-words"] as const),
  ...(["composer", "composer-fact", "suspended"] as const),
] as const;
export type ToolWord = (typeof TOOL_WORDS)[number];

export const FORM_WORDS = [
  ...(["body", "markdown", "tags", "tags-hint", "style", "audience", "editorial", "save", "saving", "cancel"] as const),
  ...(["sign-in", "suggested", "suggestions"] as const),
] as const;
export type FormWord = (typeof FORM_WORDS)[number];

export interface ToolWords {
  mentions: MentionWords;
  tools: Record<ToolWord, string>;
  form: Record<FormWord, string>;
}
