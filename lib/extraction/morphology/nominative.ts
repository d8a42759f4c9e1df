import type { Case, Gender, GrammaticalNumber } from "@/lib/extraction/morphology/declension";
import { inflect } from "@/lib/extraction/morphology/inflect";
import { type Hint, type NounGroup, nounGroup } from "@/lib/extraction/morphology/noun-group";

/**
 * A name or title in the nominative: "пресс-службой правительства" ⇒ "пресс-служба правительства", "Чуйской области" ⇒
 * "Чуйская область". Its number stays. What depends on the noun stays as it is, as do quotations. Words are tokens.
 */
export const nominativeOf = (words: readonly string[], hint: Hint = {}): string =>
  inForm(words, { case: "nominative", number: null }, hint);

/** One of them: "рабочих мест" ⇒ "рабочее место". */
export const singularOf = (words: readonly string[], hint: Hint = {}): string =>
  inForm(words, { case: "nominative", number: "singular" }, hint);

/** As they are counted: "рабочее место", "рабочие места" ⇒ "рабочих мест". */
export const genitivePluralOf = (words: readonly string[], hint: Hint = {}): string =>
  inForm(words, { case: "genitive", number: "plural" }, hint);

/** The gender of the noun that leads a phrase; null in the plural of persons, and where nothing tells. */
export const genderOf = (words: readonly string[]): Gender | null => nounGroup(words, 0)?.gender ?? null;

/** The cases a phrase may stand in, the likeliest first. */
export function casesOf(words: readonly string[]): Case[] {
  const all: readonly Case[] = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"];
  const best = nounGroup(words, 0);
  if (!best) return [];
  const possible = all.filter((each) => nounGroup(words, 0, { cases: [each] })?.end === best.end);
  return [best.case, ...possible.filter((each) => each !== best.case)];
}

interface Form {
  case: Case;
  /** Null: as it is. */
  number: GrammaticalNumber | null;
}

function inForm(words: readonly string[], form: Form, hint: Hint): string {
  const group = nounGroup(words, 0, hint);
  if (!group) return joinWords(words);
  const shown = [...words];
  write(shown, group, form);
  for (const other of [...coordinated(words, group), ...named(words, group)]) write(shown, other, form);
  return joinWords(shown);
}

function write(shown: string[], { members, number, gender }: NounGroup, form: Form): void {
  const wanted = { case: form.case, number: form.number ?? number, gender };
  const inflected = members.map(({ at, reading }) => inflect(shown[at] ?? "", reading, wanted));
  if (inflected.some((word) => word === null)) return;
  members.forEach(({ at }, index) => {
    shown[at] = inflected[index] ?? "";
  });
}

/**
 * Other nouns in the case of the first: after "и" at once ("мэра и депутатов"), after a dash ("министра – главы"), and
 * farther on where the case is not one that depends on the first noun.
 */
function coordinated(words: readonly string[], first: NounGroup): NounGroup[] {
  const found: NounGroup[] = [];
  for (let at = first.end; at < words.length - 1; at++) {
    const word = words[at] ?? "";
    if (QUOTES.test(word)) break;
    const isNext = at === first.end && word === "и";
    const isApart = (word === "и" || word === ",") && INDEPENDENT.has(first.case);
    if (!DASH.test(word) && !isNext && !isApart) continue;
    const other = nounGroup(words, at + 1, { cases: [first.case] });
    if (other && !(isApart && nounGroup(words, at + 1, { cases: ["genitive"] }))) found.push(other);
  }
  return found;
}

const DASH = /^[-–—]$/u;
const QUOTES = /^[«"“„]$/u;
const INDEPENDENT: ReadonlySet<Case> = new Set(["dative", "instrumental", "locative"]);

/** The name itself after what it names: "города Бишкека" ⇒ "город Бишкек", "Улукбеку Марипову" ⇒ "Улукбек Марипов". */
function named(words: readonly string[], first: NounGroup): NounGroup[] {
  const isPerson = PERSONAL.has(first.head.tag ?? "");
  if (!isPerson && !GENERIC.has(first.head.lemma)) return [];
  const found: NounGroup[] = [];
  for (let at = first.end; at < words.length && /^\p{Lu}\p{Ll}/u.test(words[at] ?? ""); at++) {
    const hint = {
      cases: [first.case],
      number: first.number,
      ...(isPerson && first.gender ? { gender: first.gender } : {}),
    };
    const other = nounGroup(words, at, hint);
    if (other?.head.pos !== "noun" || (isPerson && !PERSONAL.has(other.head.tag ?? ""))) break;
    found.push(other);
    if (!isPerson) break;
  }
  return found;
}

const PERSONAL: ReadonlySet<string> = new Set(["given", "surname", "patronymic"]);
const GENERIC: ReadonlySet<string> = new Set("город село поселок деревня аил айыл кишлак столица остров".split(" "));

/** Words with the spaces that print gives them: none inside quotation marks and brackets, none before a comma. */
export function joinWords(words: readonly string[]): string {
  return words.reduce((text, word, at) => {
    const before = words[at - 1] ?? "";
    const isEnd = CLOSES.test(word) || (word === "“" && text.includes("„"));
    const isTight = at === 0 || isEnd || OPENS.test(before) || (before === "“" && !text.includes("„"));
    return text + (isTight ? "" : " ") + word;
  }, "");
}

const OPENS = /^[«„(]$/u;
const CLOSES = /^[»”),.:;]$/u;
