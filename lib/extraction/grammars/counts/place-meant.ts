import type { Cast } from "@/lib/extraction/cast";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { PlaceKind } from "@/lib/extraction/lexicon/gazetteer/rows";
import { placesIn } from "@/lib/extraction/lexicon/places";
import { plainWord } from "@/lib/extraction/phrasebook";

/**
 * The place told of before that "страна", "столица", "область", "город" stands for: the only one of its kind so far, or
 * that its headline does. Null where that leaves a doubt; the noun itself where
 * no place is named at all; undefined of other nouns.
 */
export function placeMeant(noun: string, line: Line, { lines }: Scene, cast: Cast): Subject | null | undefined {
  const isSuch = MEANT[noun];
  if (!isSuch) return undefined;
  const told = new Set(lines.slice(0, line.index + 1).flatMap(({ named }) => named.map(({ entity }) => entity)));
  const all = cast.entities.filter(
    ({ id, kind, name }) => kind === "place" && told.has(id) && isSuch(name, kindOf(name)),
  );
  const [only] = all;
  if (!only) return cast.entities.some(({ kind }) => kind === "place") ? null : { name: noun, entity: null };
  if (all.length === 1) return { name: only.name, entity: only.id };
  const inHeadline = new Set(
    lines
      .filter(({ sentence }) => sentence.block.kind === "headline")
      .flatMap(({ named }) => named.map(({ entity }) => entity)),
  );
  const [first, ...rest] = all.filter(({ id }) => inHeadline.has(id));
  return first && rest.length === 0 ? { name: first.name, entity: first.id } : null;
}

/** "страна", "город": nouns that stand for a place with a name. */
export const isPlaceNoun = (noun: string): boolean => noun in MEANT;

function kindOf(name: string): PlaceKind | null {
  const words = name.split(" ").map(plainWord);
  const found = placesIn("ru").longestAt(words, 0);
  return found?.end === words.length ? found.entry.kind : null;
}

const isCountry = (_: string, kind: PlaceKind | null): boolean => kind === "country";
const isTown = (_: string, kind: PlaceKind | null): boolean => kind === "town";
const isOblast = (name: string): boolean => / область$/u.test(name);
const isDistrict = (name: string): boolean => / район$/u.test(name);
const isCapital = (name: string): boolean => CAPITALS.has(name);
const CAPITALS: ReadonlySet<string> = new Set("Бишкек Ташкент Астана Душанбе Ашхабад Москва Баку Кабул".split(" "));

const MEANT: Readonly<Record<string, (name: string, kind: PlaceKind | null) => boolean>> = {
  страна: isCountry,
  республика: isCountry,
  государство: isCountry,
  столица: isCapital,
  город: isTown,
  область: isOblast,
  регион: isOblast,
  район: isDistrict,
};
