import type { AudienceOption } from "@/app/_components/writing/audience-choice";
import type { StyleOption } from "@/app/_components/writing/style-choice";
import type { ToolWords } from "./tool-words";

export interface ToolsProps {
  slug: string;
  /** Number of the revision on the page. */
  revision: number;
  headline: string;
  gaps: readonly string[];
  /** Of this revision, for people outside. */
  address: string;
  citation: string;
  standing: "guest" | "signed-in" | "suspended";
  audiences: readonly AudienceOption[];
  isEditor: boolean;
  styles: readonly StyleOption[];
  words: ToolWords;
}

/** What the tools get besides: what opened them, and a place to say what is to run when something has been selected. */
export interface Opening {
  link: HTMLAnchorElement | null;
  settled: { run: (() => void) | null };
}
