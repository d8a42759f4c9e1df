import { looksAlike } from "./look-alike";
import { isShouting } from "./shouting";
import { WORD_LISTS, type WordLists } from "./word-lists";
import { listedWords } from "./words";

/** What is known when words are about to be published. */
export interface Screened {
  body: string;
  tags: readonly string[];
  /** BCP 47 of the words, as far as known. */
  language: string | null;
  /** Few of this author's words have stood the test of time so far. */
  isNewcomer: boolean;
  /** The same words were sent by somebody, here or elsewhere, in the last day. */
  isRepeated: boolean;
  /** Sent by this author in the last ten minutes. */
  lately: number;
  /** Seconds between the opening of the form and its sending; null where nobody measured. */
  typedFor: number | null;
}

/** How strict the checks are, as admins set it. */
export interface Rules {
  /** Checks that are switched off. */
  off: readonly string[];
  /** No more links than these. */
  links: { newcomer: number; others: number };
  /** No more in ten minutes. */
  flood: number;
  lists: WordLists;
}
export const RULES: Rules = { off: [], links: { newcomer: 1, others: 5 }, flood: 15, lists: WORD_LISTS };

/** A check that may hold words back for a person to look at; it never drops them. */
interface Check {
  /** Shown to moderators, and to the author, by messages/…/moderation.json. */
  name: string;
  holds(screened: Screened, rules: Rules): boolean;
}

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;

/** In the order in which moderators read them. */
const CHECKS: readonly Check[] = [
  {
    name: "listed-word",
    holds: ({ body, tags, language }, { lists }) =>
      [body, ...tags].some((words) => listedWords(words, language, lists).length > 0),
  },
  {
    name: "links",
    holds: ({ body, isNewcomer }, { links }) =>
      (body.match(LINK)?.length ?? 0) > (isNewcomer ? links.newcomer : links.others),
  },
  { name: "repeated", holds: ({ body, isRepeated }) => isRepeated && body.length > 20 },
  { name: "flood", holds: ({ lately }, { flood }) => lately > flood },
  { name: "look-alike", holds: ({ body }) => looksAlike(body) },
  { name: "shouting", holds: ({ body }) => isShouting(body) },
  {
    name: "too-fast",
    holds: ({ isNewcomer, typedFor, body }) => isNewcomer && typedFor !== null && typedFor < 3 && body.length > 200,
  },
];

export const CHECK_NAMES: readonly string[] = CHECKS.map(({ name }) => name);

/** The names of the checks that hold the words back; none: they are published. */
export const screen = (screened: Screened, rules: Rules = RULES): string[] =>
  CHECKS.filter(({ name, holds }) => !rules.off.includes(name) && holds(screened, rules)).map(({ name }) => name);
