import { readTokens } from "@/lib/text/tokens";
import type { AnnotatedItem, MentionType } from "../item";
import { type Finding, finding } from "./finding";

const NAMES: ReadonlySet<MentionType> = new Set(["loc", "org", "fac", "evt", "work", "law", "pos"]);
const LONGEST = 6;

interface Use {
  item: AnnotatedItem;
  start: number;
  end: number;
  /** The type it is marked with; null where it bears no mark and stands in none. */
  type: MentionType | null;
}

/**
 * Names and posts whose words are marked with a type in one item and with another, or with none, in another item. Words
 * are compared by their first letters, so that cases of one name meet; of what is unmarked only whole runs are found.
 */
export function surfaceFindings(items: readonly AnnotatedItem[]): Finding[] {
  const uses = new Map<string, Use[]>();
  for (const item of items) for (const use of markedUses(item)) add(uses, use);
  for (const item of items) for (const use of bareUses(item, uses)) uses.get(keyOf(item, use))?.push(use);
  return [...uses].flatMap(([key, all]) => {
    const types = new Set(all.map(({ type }) => type));
    if (types.size < 2) return [];
    const sort = `surface "${key}" (${[...types].map((type) => `${type ?? "bare"} ${all.filter((use) => use.type === type).length}`).join(", ")})`;
    const usual = usualType(all);
    return all.filter(({ type }) => type !== usual).map(({ item, start, end }) => finding(sort, item, start, end));
  });
}

function usualType(uses: readonly Use[]): MentionType | null {
  const counts = new Map<MentionType | null, number>();
  for (const { type } of uses) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const markedUses = (item: AnnotatedItem): Use[] =>
  item.mentions
    .filter(({ type }) => NAMES.has(type))
    .map(({ start, end, type }) => ({ item, start, end, type }))
    .filter((use) => keyOf(item, use) !== "");

/** Runs of words that some item marks and that stand here outside of every mark. */
function bareUses(item: AnnotatedItem, uses: ReadonlyMap<string, readonly Use[]>): Use[] {
  const words = readTokens(item.text).filter(({ kind }) => kind === "word" || kind === "number");
  return words.flatMap((first, index) => {
    for (let length = Math.min(LONGEST, words.length - index); length > 0; length--) {
      const end = words[index + length - 1]?.end ?? first.end;
      const use: Use = { item, start: first.start, end, type: null };
      const touched = item.mentions.some((mention) => mention.start < end && first.start < mention.end);
      if (!touched && uses.has(keyOf(item, use))) return [use];
    }
    return [];
  });
}

function add(uses: Map<string, Use[]>, use: Use): void {
  const key = keyOf(use.item, use);
  uses.set(key, [...(uses.get(key) ?? []), use]);
}

const keyOf = ({ text, header }: AnnotatedItem, { start, end }: Pick<Use, "start" | "end">): string => {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.map((word) =>
    word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : word.replace(/(?<=..)[аоуыеияюйь]$/u, ""),
  );
  return stems.length === 0 ? "" : `${header.language.slice(0, 2)} ${stems.join(" ")}`;
};

/** Places that stand unmarked inside of another name, outside of quotation marks: nesting was forgotten. */
export function nestingFindings(items: readonly AnnotatedItem[]): Finding[] {
  const places = new Set(
    items.flatMap((item) =>
      markedUses(item)
        .filter(isPlace)
        .map((use) => keyOf(item, use)),
    ),
  );
  return items.flatMap((item) =>
    bareWordsOfNames(item)
      .filter((use) => places.has(keyOf(item, use)))
      .map(({ start, end }) => finding("place unmarked within a name", item, start, end)),
  );
}

const isPlace = ({ type, item, start, end }: Use): boolean =>
  type === "loc" && /^\p{Lu}[\p{L}-]+$/u.test(item.text.slice(start, end));

const HOLDERS: ReadonlySet<MentionType> = new Set(["org", "pos", "evt", "law", "fac"]);

function bareWordsOfNames(item: AnnotatedItem): Use[] {
  return item.mentions
    .filter(({ type }) => HOLDERS.has(type))
    .flatMap(({ start, end }) =>
      readTokens(item.text.slice(start, end).replace(/[«"“][^«»"”]*[»"”]?/gu, (quoted) => " ".repeat(quoted.length)))
        .filter(({ kind }) => kind === "word")
        .map((word): Use => ({ item, start: start + word.start, end: start + word.end, type: null })),
    )
    .filter((use) => /^\p{Lu}/u.test(item.text.slice(use.start, use.end)))
    .filter(
      (use) => item.mentions.filter((mention) => mention.start <= use.start && use.end <= mention.end).length === 1,
    );
}
