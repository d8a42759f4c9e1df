import { type SubjectCandidate, stretchesOf } from "@/lib/extraction/figures/candidates";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named, Salience, Scene } from "@/lib/extraction/figures/scene";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";
import { textOf } from "@/lib/extraction/reading";

/** No figure looks further back for names, in sentences, the headline aside. */
const FURTHEST = 8;
const MOST = 80;

/** Whose figure a number may be: names and phrases of its sentence, names and openings of those before. */
export function subjectCandidates(scene: Scene, around: Surroundings): SubjectCandidate[] {
  const { line, amount } = around;
  const named = namesInReach(scene, line, amount.first);
  const here = line.phrases.flatMap((phrase) => phraseCandidates(scene, line, phrase));
  const lines = [scene.lines[line.index - 1], leadIn(scene, line), scene.lines[0]];
  const others = [...new Set(lines)].flatMap((other) =>
    other && other.index < line.index ? openings(scene, other) : [],
  );
  return [...named, ...here, ...others].slice(0, MOST);
}

/** Each name once: where it stands nearest in the sentence of the number, else where it was said last. */
function namesInReach(scene: Scene, line: Line, at: number): SubjectCandidate[] {
  const nearest = new Map<string, SubjectCandidate>();
  const take = (other: Line, named: Named): void => {
    const known = nearest.get(named.key);
    if (known && (known.line === line ? distance(known, at) <= distance(named, at) : true)) return;
    nearest.set(named.key, namedCandidate(scene, other, named));
  };
  for (const named of line.named) take(line, named);
  for (let index = line.index - 1; index >= Math.max(0, line.index - FURTHEST); index--) {
    const other = scene.lines[index];
    if (other) for (const named of [...other.named].reverse()) take(other, named);
  }
  for (const named of scene.lines[0]?.named ?? []) if (scene.lines[0]) take(scene.lines[0], named);
  return [...nearest.values()];
}

const distance = ({ first, last }: { first: number; last: number }, at: number): number =>
  first >= at ? first - at : at - last;

const UNSAID: Salience = { times: 0, first: 0 };

export const namedCandidate = (scene: Scene, line: Line, named: Named): SubjectCandidate => ({
  kind: "named",
  line,
  first: named.first,
  last: named.last,
  head: named.first,
  form: "full",
  named,
  phrase: null,
  ...{ ago: 0, likely: 0, chosen: 0, chosenAlike: 0, carriedUnit: "" },
  salience: scene.salience.get(named.key) ?? UNSAID,
  words: textOf(line.sentence, named.first, named.last),
});

const phraseCandidates = (scene: Scene, line: Line, phrase: Phrase): SubjectCandidate[] =>
  stretchesOf(phrase, false).map(({ form, first, last }) => ({
    kind: "phrase",
    line,
    first,
    last,
    head: phrase.head,
    form,
    named: null,
    phrase,
    ...{ ago: 0, likely: 0, chosen: 0, chosenAlike: 0, carriedUnit: "" },
    salience: scene.salience.get(line.words[phrase.head]?.lemma ?? "") ?? UNSAID,
    words: textOf(line.sentence, first, last),
  }));

/** The sentence before a list, of its items. */
function leadIn(scene: Scene, line: Line): Line | undefined {
  if (line.sentence.block.kind !== "item") return undefined;
  for (let index = line.index - 1; index >= 0; index--) {
    const other = scene.lines[index];
    if (other && other.sentence.block.kind !== "item") return other;
  }
  return undefined;
}

function openings(scene: Scene, line: Line): SubjectCandidate[] {
  return line.phrases
    .slice(0, 6)
    .flatMap((phrase) =>
      phraseCandidates(scene, line, phrase).filter(
        ({ form }) => form === "full" || form === "bare" || form === "modified",
      ),
    );
}
