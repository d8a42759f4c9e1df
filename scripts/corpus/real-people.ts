import { readFileSync } from "node:fs";
import type { AnnotatedItem } from "./item";

/**
 * The review list: real people who must not be written about. A line is "surname stem given-name stem"; an item may
 * carry such a name only inside of the name of something else ("имени …"), or as the holder of a public office in a
 * fact of kind position alone, when the line ends in "office".
 */
const REVIEW_LIST = readFileSync("data/corpus/real-people.txt", "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => line.trim().toLowerCase().split(/\s+/));

/** Real people whom an item gives words or deeds. */
export function realPeopleFaults({ text, mentions, facts }: AnnotatedItem): string[] {
  return mentions
    .filter(({ type }) => type === "per")
    .flatMap((person) => {
      const name = text.slice(person.start, person.end);
      const listed = REVIEW_LIST.find(([surname = "", given = ""]) => names(name, surname, given));
      const within = mentions.some((one) => one !== person && one.start <= person.start && one.end >= person.end);
      if (!listed || within) return [];
      const acts = facts.filter(
        ({ kind, arguments: all }) =>
          kind !== "position" &&
          Object.values(all).some((values) => values.some((v) => "ref" in v && v.ref === person.id)),
      );
      return listed[2] === "office" && acts.length === 0 ? [] : [`${name} is a real person: invent another name`];
    });
}

function names(name: string, surname: string, given: string): boolean {
  const words = name
    .toLowerCase()
    .replaceAll("ё", "е")
    .split(/[\s.]+/);
  return words.some((word) => word.startsWith(surname)) && words.some((word) => word.startsWith(given));
}
