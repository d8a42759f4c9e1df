import { byForm } from "@/lib/extraction/by-form";
import { testOfForm } from "@/lib/extraction/form";
import { FIRST_LETTERS, FROM_POST, KINDS, type Kind, type WayOfChange } from "@/lib/extraction/lexicon/changes-of-post";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A word by which somebody comes into a post or leaves it. */
export interface Change extends WayOfChange {
  at: number;
  /** The word after all that belongs to the verb: "освобождён от должности". */
  end: number;
}

/** The changes that a sentence states; what is denied, supposed or wished for is none. */
export function changesIn(sentence: Sentence): Change[] {
  return sentence.words.flatMap((word, at) => {
    const change = tellsOfChange(word) ? changeAt(sentence, at) : null;
    return change && !isDenied(sentence, change) ? [change] : [];
  });
}

/** "Расследование поручено …" gives nobody a post; "исполнять обязанности поручено …" does. */
const GIVEN_TO = /^(?:поруч|возлож)/u;

/** How far behind a verb its own words may stand. */
const REACH = 10;

/** "мера пресечения будет | избрана", "избрали время и место": no post is what was chosen. */
const choosesThing = ({ plain }: Sentence, at: number): boolean =>
  /^избр/u.test(plain[at] ?? "") &&
  plain
    .slice(Math.max(0, at - 12), at + 4)
    .some((word) => /^(?:мер[аыуе]|мерой|тактик[аиу]|путь|способ|время)$/u.test(word));

function changeAt(sentence: Sentence, at: number): Change | null {
  const plain = sentence.plain[at] ?? "";
  const kinds = kindsOf(plain);
  if (kinds.length === 0 || choosesThing(sentence, at) || sightingAt(sentence, at, "person", "organisation"))
    return null;
  for (const { words: _, after, beside, ...change } of kinds) {
    if (beside && !sentence.plain.some((word) => beside.test(word))) continue;
    if (GIVEN_TO.test(plain) && !sentence.plain.some((word) => word.startsWith("обязанност"))) continue;
    if (!after) return { ...change, at, end: at + 1 };
    const behind = sentence.plain.slice(at + 1, at + 1 + REACH).join(" ");
    const found = after.exec(behind);
    if (found) return { ...change, at, end: at + 1 + found[0].split(" ").length };
    if (after === FROM_POST && POST_BEFORE.test(sentence.plain.slice(Math.max(0, at - REACH), at).join(" ")))
      return { ...change, at, end: at + 1 };
  }
  return null;
}

/** "с должности начальника | снят": the post is said first. */
const POST_BEFORE = /(?:^| )(?:со? |от )(?:своей |своего |занимаемой )?(?:должности|поста)(?: [^,.;:]+)?$/u;

/** The kinds of change that a word may tell of. */
const kindsOf = byForm((plain): readonly Kind[] =>
  FIRST_LETTERS.test(plain) ? KINDS.filter(({ words }) => words.test(plain)) : NONE,
);
const NONE: readonly Kind[] = [];
const tellsOfChange = testOfForm(({ plain }) => kindsOf(plain).length > 0);

/** "не назначен", "могут назначить", "слухи об отставке", "назначен не был". */
function isDenied(sentence: Sentence, { at, person }: Change): boolean {
  const before = sentence.plain.slice(Math.max(0, at - (person === "beside" ? 1 : 4)), at);
  const behind = sentence.plain.slice(at + 1, at + 3).join(" ");
  return (
    before.at(-1) === "не" ||
    (before.at(-2) === "не" && /^(?:был|была|были|будет)$/u.test(before.at(-1) ?? "")) ||
    before.some((word) => DOUBT.test(word)) ||
    /^(?:не (?:был|была|будет)|бы\b|ли\b)/u.test(behind) ||
    sentence.plain.at(-1) === "?"
  );
}

const DOUBT =
  /^(?:может|могут|мог|могла|могли|бы|если|якобы|слух\p{L}*|возможн\p{L}*|вероятн\p{L}*|против|отказ\p{L}*|опроверг\p{L}*|отклонил\p{L}*|хочет|хотят|намерен\p{L}*|планиру\p{L}*|требу\p{L}*|просит|предлага\p{L}*|предложил\p{L}*|чтобы|будто)$/u;
