import type { FactKind } from "@/lib/extraction/fact";

/** How an argument is typed: words, several words (a line each), a number, a day, a yes or no. */
export type Typed = "words" | "list" | "number" | "date" | "check";

export interface ArgumentField {
  name: string;
  typed: Typed;
  /** Of six columns: a third, a half, all. */
  width: "w2" | "w3" | "w6";
  /** It may be left empty: the words do not say it. */
  optional?: true;
}

const words = (name: string, width: ArgumentField["width"]): ArgumentField => ({ name, width, typed: "words" });
const wordsOrNone = (name: string, width: ArgumentField["width"]): ArgumentField => ({
  ...words(name, width),
  optional: true,
});
const list = (name: string): ArgumentField => ({ name, width: "w3", typed: "list" });
const date: ArgumentField = { name: "date", width: "w3", typed: "date", optional: true };

/** The fields of a fact in the order in which its sentence is read; every argument of its schema has one. */
export const ARGUMENT_FIELDS: Readonly<Record<FactKind, readonly ArgumentField[]>> = {
  position: [words("person", "w6"), words("title", "w3"), wordsOrNone("of", "w3")],
  visit: [list("participants"), list("places"), wordsOrNone("location", "w3"), date, wordsOrNone("occasion", "w6")],
  event: [words("name", "w6"), { ...list("participants"), optional: true }, date, wordsOrNone("location", "w6")],
  attribution: [words("source", "w6")],
  statement: [words("speaker", "w6")],
  quantity: [
    words("subject", "w6"),
    wordsOrNone("measure", "w3"),
    { name: "value", width: "w3", typed: "number" },
    { name: "approximate", width: "w3", typed: "check" },
    wordsOrNone("unit", "w2"),
    wordsOrNone("currency", "w2"),
    wordsOrNone("per", "w2"),
  ],
};
