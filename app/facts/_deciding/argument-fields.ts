import type { FactKind } from "@/lib/extraction/fact";

/** How an argument is typed: words, several words (a line each), a number, a day, a yes or no, one of a few. */
export type Typed = "words" | "list" | "number" | "date" | "check" | "choice";

export interface ArgumentField {
  name: string;
  typed: Typed;
  /** Of six columns: a third, a half, all. */
  width: "w2" | "w3" | "w6";
  /** It may be left empty: the words do not say it. */
  optional?: true;
  /** Of a choice: what may be chosen besides nothing. */
  choices?: readonly string[];
  /** Words that may be long: a quotation. */
  long?: true;
}

const words = (name: string, width: ArgumentField["width"]): ArgumentField => ({ name, width, typed: "words" });
const wordsOrNone = (name: string, width: ArgumentField["width"]): ArgumentField => ({
  ...words(name, width),
  optional: true,
});
const numberOf = (name: string): ArgumentField => ({ name, width: "w3", typed: "number" });
const choice = (name: string, ...choices: string[]): ArgumentField => ({
  ...{ name, width: "w3", typed: "choice", optional: true, choices },
});
const list = (name: string): ArgumentField => ({ name, width: "w3", typed: "list" });
const listOrNone = (name: string): ArgumentField => ({ ...list(name), optional: true });
const date: ArgumentField = { name: "date", width: "w3", typed: "date", optional: true };

/** The fields of a fact in the order in which its sentence is read; every argument of its schema has one. */
export const ARGUMENT_FIELDS: Readonly<Record<FactKind, readonly ArgumentField[]>> = {
  position: [words("person", "w6"), words("title", "w3"), wordsOrNone("of", "w3")],
  appointment: appointed(),
  dismissal: appointed(),
  visit: [list("participants"), list("places"), wordsOrNone("location", "w3"), date, wordsOrNone("occasion", "w6")],
  meeting: [list("participants"), wordsOrNone("topic", "w3"), wordsOrNone("location", "w3"), date],
  signing: [words("document", "w6"), listOrNone("participants"), date, wordsOrNone("location", "w6")],
  opening: [words("object", "w6"), listOrNone("participants"), date, wordsOrNone("location", "w6")],
  event: [words("name", "w6"), listOrNone("participants"), date, wordsOrNone("location", "w6")],
  plan: [words("action", "w6"), wordsOrNone("actor", "w3"), date],
  attribution: [words("source", "w6")],
  statement: [words("speaker", "w6"), { ...wordsOrNone("said", "w6"), long: true }],
  quantity: [
    words("subject", "w6"),
    wordsOrNone("measure", "w3"),
    date,
    numberOf("value"),
    { ...numberOf("to"), optional: true },
    choice("comparison", "more", "less"),
    choice("change", "up", "down"),
    { name: "approximate", width: "w6", typed: "check" },
    wordsOrNone("unit", "w2"),
    wordsOrNone("currency", "w2"),
    wordsOrNone("per", "w2"),
  ],
};

function appointed(): ArgumentField[] {
  return [words("person", "w6"), words("title", "w3"), wordsOrNone("of", "w3"), wordsOrNone("by", "w3"), date];
}
