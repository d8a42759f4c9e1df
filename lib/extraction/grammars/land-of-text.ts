import type { Line, Named, Scene } from "@/lib/extraction/figures/scene";
import type { Segment } from "@/lib/extraction/grammars/noun-strings";
import { placesIn } from "@/lib/extraction/lexicon/places";
import { plainWord } from "@/lib/extraction/phrasebook";

const known = new WeakMap<Scene, Named | null>();

/** The one state of which a text speaks: that of its headline, else of the two sentences after it; null of several. */
export function landOf(scene: Scene): Named | null {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const headline = scene.lines.filter(({ sentence }) => sentence.block.kind === "headline");
  const opening = scene.lines.slice(headline.length, headline.length + 2);
  const land = onlyOf(headline) ?? onlyOf(opening);
  known.set(scene, land);
  return land;
}

function onlyOf(lines: readonly Line[]): Named | null {
  const [first, ...others] = lines.flatMap(({ named }) => named.filter(isState));
  return first && others.every(({ key }) => key === first.key) ? first : null;
}

export const isState = ({ kind, name }: Named): boolean => {
  const words = name.split(" ").map(plainWord);
  const found = kind === "place" ? placesIn("ru").longestAt(words, 0) : null;
  return found?.end === words.length && found.entry.isState;
};

/** "в стране", "республики": a noun that stands for the state of the text stands as its name. */
export function withLand({ words }: Line, segments: readonly Segment[], land: Named | null): readonly Segment[] {
  if (!land) return segments;
  return segments.map((segment) => {
    const { first, last, preposition } = segment;
    const isLand = last === first + 1 && LANDS.has(words[first]?.lemma ?? "") && LED.has(preposition ?? "");
    return isLand ? { ...segment, named: { ...land, first, last }, isName: true } : segment;
  });
}

const LANDS: ReadonlySet<string> = new Set(["страна", "республика"]);
const LED: ReadonlySet<string> = new Set(["", "в", "по"]);

/** What is told of a state where nobody else is named, once said and in the wordings that agencies use. */
export const isOfLand = (measure: string): boolean =>
  !measure.startsWith("доля") && OF_LAND.some((stem) => measure.includes(stem));

const OF_LAND = [
  ..."инфляци безработиц ввп госдолг внешнеторгов рождаемост золотовалютн прожиточн бедности безработных".split(" "),
  ..."внутреннего продукта|внутренний продукт|потребительских цен|внешний долг|внешнего долга|внешней торговли".split(
    "|",
  ),
  ..."государственный долг|государственного долга|торгового баланса|торговый баланс|денежных переводов".split("|"),
  ..."плотность населения|продолжительность жизни|международные резервы|международных резервов|внешняя торговля".split(
    "|",
  ),
  ..."базовая ставка|ключевая ставка|учетная ставка|численность населения|численность постоянного населения".split("|"),
];

/** The same where the text has told something of its state already. */
export const mayBeOfLand = (measure: string): boolean =>
  /^(?:средн|минимальн|номинальн|реальн|медианн|заработн|население)/u.test(measure) &&
  /(?:зарплата|заработная плата|пенсия|население)/u.test(measure);
