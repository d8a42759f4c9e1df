import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import { NOTHING, type Reading, withFeatures } from "@/lib/extraction/morphology/reading";

/**
 * Readings of a word with a hyphen that the dictionary does not know: those of its last part ("вице-спикера",
 * "Джалал-Абаде"), with which a noun before it may agree ("музея-заповедника"). Empty when the parts tell nothing.
 */
export function hyphenedReadings(form: string, readPart: (part: string) => readonly Reading[]): Reading[] {
  const at = form.lastIndexOf("-");
  if (at <= 0 || at === form.length - 1) return [];
  const left = form.slice(0, at);
  const right = form.slice(at + 1);
  if (/^по$/iu.test(left) && /(?:ски|цки|ому|ему|ьи)$/u.test(right))
    return [withFeatures(ADVERB, compared(form), true, null)];
  if (PARTICLES.has(right)) return readPart(left).map((reading) => ({ ...reading }));
  const before = NEVER_DECLINE.has(compared(left)) ? [] : readPart(left);
  const readings = readPart(right).map((reading) => joined(compared(left), before, reading));
  const agreeing = readings.filter(({ inflection }) => inflection?.leading);
  return [...agreeing, ...readings.filter(({ inflection }) => !inflection?.leading)];
}

const ADVERB: Features = { ...NOTHING, pos: "adverb" };
const PARTICLES: ReadonlySet<string> = new Set(["то", "либо", "нибудь", "ка", "таки"]);

/** First parts that are nouns by themselves, but do not decline before a hyphen. */
const NEVER_DECLINE: ReadonlySet<string> = new Set(
  "премьер вице экс пресс бизнес интернет онлайн генерал капитан контр обер медиа веб арт фитнес мастер топ тест".split(
    " ",
  ),
);

function joined(left: string, before: readonly Reading[], reading: Reading): Reading {
  const leading = reading.tag === null && reading.pos === "noun" ? agreeing(before, reading) : null;
  const lemma = `${leading?.lemma ?? left}-${reading.lemma}`;
  const inflection = reading.inflection && {
    ...reading.inflection,
    stem: `${left}-${reading.inflection.stem}`,
    leading,
  };
  return { ...reading, lemma, inflection };
}

const agreeing = (before: readonly Reading[], { case: its, number }: Reading): Reading | null =>
  before.find(
    (other) =>
      other.pos === "noun" &&
      !other.fixed &&
      !other.guessed &&
      other.tag === null &&
      other.case === its &&
      other.number === number,
  ) ?? null;
