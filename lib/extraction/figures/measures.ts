import { type MeasureCandidate, stretchesOf } from "@/lib/extraction/figures/candidates";
import { participlesOf } from "@/lib/extraction/figures/participles";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import { type Surroundings, unitGroup } from "@/lib/extraction/figures/surroundings";
import { textOf } from "@/lib/extraction/reading";

const MOST = 90;

/** A measure that the text need not name, with the units it is told in: "возраст" in years. */
export interface Label {
  name: string;
  units: readonly string[];
}

/** What a number may measure: phrases of its sentence, what is counted, and the labels that go without saying. */
export function measureCandidates(scene: Scene, around: Surroundings, labels: readonly Label[]): MeasureCandidate[] {
  const { line } = around;
  const near = nearestPhrases(around);
  const found = [
    ...labels.flatMap(({ name, units }) => (units.includes(unitGroup(around.unit)) ? [labelled(line, name)] : [])),
    ...counts(around),
    ...near.flatMap((phrase) => ofPhrase(line, phrase, "phrase", "")),
    ...(around.unit === "%" || around.unit === "доля"
      ? near.flatMap((phrase) => ofPhrase(line, phrase, "share", "доля"))
      : []),
    ...earlier(scene, line),
  ];
  const seen = new Set<string>();
  return found.filter(({ words }) => !seen.has(words) && seen.add(words)).slice(0, MOST);
}

/** What a number measures stands near it. */
const NEAREST = 6;

function nearestPhrases({ line, amount }: Surroundings): Phrase[] {
  const away = ({ head }: Phrase): number => (head < amount.first ? amount.first - head : head - amount.last);
  return [...line.phrases].sort((a, b) => away(a) - away(b) || a.head - b.head).slice(0, NEAREST);
}

const none = {
  first: 0,
  last: 0,
  head: 0,
  form: "bare",
  phrase: null,
  participle: "",
  ...{ ago: 0, likely: 0, chosen: 0, chosenAlike: 0, carriedUnit: "" },
} as const;

const labelled = (line: Line, label: string): MeasureCandidate => ({
  kind: "label",
  label,
  line,
  ...none,
  words: label,
});

function ofPhrase(
  line: Line,
  phrase: Phrase,
  kind: "phrase" | "share" | "count",
  label: string,
  participle = "",
): MeasureCandidate[] {
  return stretchesOf(phrase, true).map(({ form, first, last }) => ({
    kind,
    label,
    line,
    first,
    last,
    head: phrase.head,
    form,
    phrase,
    participle,
    ...{ ago: 0, likely: 0, chosen: 0, chosenAlike: 0, carriedUnit: "" },
    words: [label, participle, textOf(line.sentence, first, last)].filter(Boolean).join(" "),
  }));
}

/** "число" with what is counted, and with a participle of the verb that tells what became of it. */
function counts({ line, amount, verbAt, unit }: Surroundings): MeasureCandidate[] {
  if (unit !== "thing" && unit !== "раз") return [];
  const verb = line.words[verbAt];
  const participles = verb ? participlesOf(verb) : [];
  const counted = line.phrases.filter(({ head, first }) =>
    first >= amount.last - 0 ? head - amount.last < 6 : amount.first - head < 8,
  );
  const plain = counted.flatMap((phrase) => ofPhrase(line, phrase, "count", "число"));
  const alone = participles.map(
    (participle): MeasureCandidate => ({
      kind: "count",
      label: "число",
      line,
      ...none,
      participle,
      words: `число ${participle}`,
    }),
  );
  const near = counted.filter(
    ({ head, first }) => first >= amount.last - 0 && head < Math.max(amount.reach, amount.last + 1) + 1,
  );
  const told = near.flatMap((phrase) =>
    participles.flatMap((participle) =>
      ofPhrase(line, phrase, "count", "число", participle).filter(({ head, last }) => last === head + 1),
    ),
  );
  const unsaid = amount.unit
    ? [{ ...labelled(line, "число"), kind: "count" as const, form: "tailed" as const, words: `число ${amount.unit}` }]
    : [];
  return [...plain, ...alone, ...told, ...unsaid];
}

/** What the sentence before speaks of may be measured here. */
function earlier(scene: Scene, line: Line): MeasureCandidate[] {
  const before = scene.lines[line.index - 1];
  if (!before) return [];
  return before.phrases
    .slice(0, 3)
    .flatMap((phrase) =>
      ofPhrase(before, phrase, "phrase", "").filter(
        ({ form }) => form === "bare" || form === "full" || form === "modified",
      ),
    );
}
