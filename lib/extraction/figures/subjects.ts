import { type SubjectCandidate, stretchesOf } from "@/lib/extraction/figures/candidates";
import { wordsKey } from "@/lib/extraction/figures/memory";
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
  const found = namesInReach(scene, line, amount.first);
  for (const phrase of line.phrases) {
    if (found.length >= MOST) break;
    found.push(...phraseCandidates(scene, line, phrase));
  }
  const lines = [scene.lines[line.index - 1], around.leadIn, scene.lines[0]];
  for (const other of new Set(lines)) if (other && other.index < line.index) found.push(...openings(scene, other));
  return found.slice(0, MOST);
}

/** Each name once: where it stands nearest in the sentence of the number, else where it was said last. */
function namesInReach(scene: Scene, line: Line, at: number): SubjectCandidate[] {
  const nearest = new Map<string, Stand>();
  const take = (stand: Stand): void => {
    const known = nearest.get(stand.named.key);
    if (known && (known.line === line ? distance(known.named, at) <= distance(stand.named, at) : true)) return;
    nearest.set(stand.named.key, stand);
  };
  for (const named of line.named) take({ line, named });
  for (const stand of namesBefore(scene, line)) take(stand);
  return Array.from(nearest.values(), (stand) => namedCandidate(scene, stand.line, stand.named));
}

interface Stand {
  line: Line;
  named: Named;
}

const namesBeforeLines = new WeakMap<Line, readonly Stand[]>();

/** The names of the lines before, the last first, then those of the headline; every number of a line asks. */
function namesBefore({ lines }: Scene, line: Line): readonly Stand[] {
  const known = namesBeforeLines.get(line);
  if (known) return known;
  const before = lines.slice(Math.max(0, line.index - FURTHEST), line.index).toReversed();
  const stands = before.flatMap((other) => other.named.toReversed().map((named) => ({ line: other, named })));
  const [headline] = lines;
  const all = [...stands, ...(headline?.named ?? []).map((named) => ({ line: lines[0] as Line, named }))];
  namesBeforeLines.set(line, all);
  return all;
}

const distance = ({ first, last }: { first: number; last: number }, at: number): number =>
  first >= at ? first - at : at - last;

const UNSAID: Salience = { times: 0, first: 0, rank: 0 };

const ofNames = new WeakMap<Named, SubjectCandidate>();

function namedCandidate(scene: Scene, line: Line, named: Named): SubjectCandidate {
  const known = ofNames.get(named);
  if (known) return known;
  const candidate: SubjectCandidate = {
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
    key: named.key,
  };
  ofNames.set(named, candidate);
  return candidate;
}

const ofPhrases = new WeakMap<Phrase, readonly SubjectCandidate[]>();

/** The same for all numbers that may be of the phrase. */
function phraseCandidates(scene: Scene, line: Line, phrase: Phrase): readonly SubjectCandidate[] {
  const known = ofPhrases.get(phrase);
  if (known) return known;
  const salience = scene.salience.get(line.words[phrase.head]?.lemma ?? "") ?? UNSAID;
  const candidates = stretchesOf(phrase, false).map(({ form, first, last }): SubjectCandidate => {
    const words = textOf(line.sentence, first, last);
    return {
      kind: "phrase",
      line,
      first,
      last,
      head: phrase.head,
      form,
      named: null,
      phrase,
      ago: 0,
      likely: 0,
      chosen: 0,
      chosenAlike: 0,
      carriedUnit: "",
      salience,
      words,
      key: wordsKey(words),
    };
  });
  ofPhrases.set(phrase, candidates);
  return candidates;
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
