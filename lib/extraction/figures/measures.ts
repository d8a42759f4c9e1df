import { type MeasureCandidate, stretchesOf } from "@/lib/extraction/figures/candidates";
import { wordsKey } from "@/lib/extraction/figures/memory";
import { participlesOf } from "@/lib/extraction/figures/participles";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";
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
    ...labelsFor(line, around.group, labels).filter(({ label }) => mayBeSaid(label, around)),
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

const ofLabels = new WeakMap<Line, Map<string, readonly MeasureCandidate[]>>();

/** The labels told in such units; the same for all numbers of the line with one of them. */
function labelsFor(line: Line, group: string, labels: readonly Label[]): readonly MeasureCandidate[] {
  const ofLine = ofLabels.get(line) ?? new Map<string, readonly MeasureCandidate[]>();
  ofLabels.set(line, ofLine);
  const candidates = ofLine.get(group) ?? namesOf(labels, group).map(({ name, key }) => labelled(line, name, key));
  ofLine.set(group, candidates);
  return candidates;
}

/** An age is told of somebody: not "на 7 лет", "12 лет колонии", "приговорил к 5 годам". The dead are told of as dead. */
function mayBeSaid(label: string, { line, amount, unit, before, verb }: Surroundings): boolean {
  const { words } = line;
  if (label.includes("погибш")) return victimsIn(line).dead;
  if (label.includes("ранен")) return victimsIn(line).hurt;
  if (unit !== "год" || !label.includes("возраст") || /летн/u.test(words[amount.last - 1]?.plain ?? "")) return true;
  return !(LASTING.has(before) || PUNISHING.has(verb) || TERMS.test(words[amount.last]?.lemma ?? ""));
}

interface Victims {
  dead: boolean;
  hurt: boolean;
}

/** Asked for by every number of a line. */
const victims = new WeakMap<Line, Victims>();

function victimsIn(line: Line): Victims {
  const known = victims.get(line);
  if (known) return known;
  const isTold = (witness: RegExp): boolean => line.words.some(({ plain }) => witness.test(plain));
  const told = { dead: isTold(DEAD), hurt: isTold(HURT) };
  victims.set(line, told);
  return told;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const DEAD = /^(?:погиб|гиб|жертв|смерт|сконча|унес|убит|тел[ао]?$|трагед|угорел|утону|сгорел)/u;
const HURT = /^(?:ранен|ранит|травм|ожог|увеч|госпитал|пострада|больниц)/u;
const LASTING = set("за через на течение спустя срок к почти");
const PUNISHING = set(
  "приговорить назначить осудить грозить просить запросить требовать лишить предусмотреть предусматривать",
);
const TERMS =
  /^(?:лишение|колония|тюрьма|заключение|строгий|условно|ограничение|каторга|назад|подряд|стаж|гарантия|служба|работа)$/u;

interface LabelName {
  name: string;
  key: string;
}

const namesByGroup = new WeakMap<readonly Label[], Map<string, readonly LabelName[]>>();

/** The names of the labels told in such units. */
function namesOf(labels: readonly Label[], group: string): readonly LabelName[] {
  const byGroup = namesByGroup.get(labels) ?? new Map<string, readonly LabelName[]>();
  namesByGroup.set(labels, byGroup);
  const names =
    byGroup.get(group) ??
    labels.filter(({ units }) => units.includes(group)).map(({ name }) => ({ name, key: wordsKey(name) }));
  byGroup.set(group, names);
  return names;
}

/** Made for every line with a number by the dozen: written out, as a spread takes several times as long. */
const labelled = (line: Line, label: string, key: string): MeasureCandidate => ({
  kind: "label",
  label,
  line,
  first: 0,
  last: 0,
  head: 0,
  form: "bare",
  phrase: null,
  participle: "",
  ago: 0,
  likely: 0,
  chosen: 0,
  chosenAlike: 0,
  carriedUnit: "",
  words: label,
  key,
});

const ofPhrases = new WeakMap<Phrase, Map<string, readonly MeasureCandidate[]>>();

/** The stretches of a phrase after a label; the same for all numbers that may measure it. */
function ofPhrase(
  line: Line,
  phrase: Phrase,
  kind: "phrase" | "share" | "count",
  label: string,
  participle = "",
): readonly MeasureCandidate[] {
  const ofThis = ofPhrases.get(phrase) ?? new Map<string, readonly MeasureCandidate[]>();
  ofPhrases.set(phrase, ofThis);
  const key = `${kind} ${label} ${participle}`;
  const candidates = ofThis.get(key) ?? stretches(line, phrase, kind, label, participle);
  ofThis.set(key, candidates);
  return candidates;
}

const stretches = (
  line: Line,
  phrase: Phrase,
  kind: "phrase" | "share" | "count",
  label: string,
  participle: string,
): MeasureCandidate[] =>
  stretchesOf(phrase, true).map(({ form, first, last }) => {
    const words = [label, participle, textOf(line.sentence, first, last)].filter(Boolean).join(" ");
    return {
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
      words,
      key: wordsKey(words),
    };
  });

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
      key: wordsKey(`число ${participle}`),
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
  const unsaid = amount.unit ? [ofUnit(line, `число ${amount.unit}`)] : [];
  return [...plain, ...alone, ...told, ...unsaid];
}

const ofUnit = (line: Line, words: string): MeasureCandidate => ({
  kind: "count",
  label: "число",
  line,
  ...none,
  form: "tailed",
  words,
  key: wordsKey(words),
});

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
