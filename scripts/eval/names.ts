import type { Mention } from "@/lib/extraction/mention";
import { readTokens } from "@/lib/text/tokens";
import { type Figure, skipped } from "../figures";
import { type AnnotatedDocument, type Counts, extractRussian, f1, readCorpus } from "./corpus";

/** A first figure for names: token F1 by type over the factRuEval-2016 devset, no weights, nothing trained. */
export function namesInNews(): Figure[] {
  const documents = readCorpus("factrueval-devset.jsonl");
  if (!documents) return [skipped("names: factRuEval devset", "no factrueval-devset.jsonl (set IE_DATA)")];
  const counts = { PER: none(), LOC: none(), ORG: none() };
  for (const document of documents) count(document, counts);
  return TYPES.map((type) => ({
    name: `names: factRuEval devset, token F1 ${type}`,
    value: f1(counts[type]),
    unit: "F1",
    bar: null,
    pass: null,
    reference: `rules alone; goal of the trained engine ${GOALS[type]}; precision ${share(counts[type].right, counts[type].found)}, recall ${share(counts[type].right, counts[type].expected)}`,
  }));
}

const TYPES = ["PER", "LOC", "ORG"] as const;
type Type = (typeof TYPES)[number];
const GOALS: Readonly<Record<Type, string>> = { PER: "≥ 0.95", LOC: "≥ 0.90", ORG: "≥ 0.80" };
const TYPE_OF: Readonly<Record<string, Type>> = { person: "PER", place: "LOC", facility: "LOC", organisation: "ORG" };

const none = (): Counts => ({ right: 0, found: 0, expected: 0 });
const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

function count({ text, flat = [] }: AnnotatedDocument, counts: Record<Type, Counts>): void {
  const tokens = readTokens(text);
  const gold = labels(
    text,
    flat.map(([start, end, type]) => ({ start, end, type })),
  );
  const ours = labels(text, outermost(extractRussian(text).mentions));
  for (const { start } of tokens) {
    for (const type of TYPES) {
      const [expected, found] = [gold[start] === type, ours[start] === type];
      if (expected) counts[type].expected++;
      if (found) counts[type].found++;
      if (expected && found) counts[type].right++;
    }
  }
}

/** The flat view has no names inside names, and posts are no part of it. */
function outermost(mentions: readonly Mention[]): { start: number; end: number; type: string }[] {
  let end = 0;
  return mentions.flatMap((mention) => {
    const type = mention.rule === "post" ? undefined : TYPE_OF[mention.kind];
    if (type === undefined || mention.start < end) return [];
    end = mention.end;
    return [{ start: mention.start, end: mention.end, type }];
  });
}

function labels(text: string, spans: readonly { start: number; end: number; type: string }[]): string[] {
  const at = new Array<string>(text.length).fill("");
  for (const { start, end, type } of spans) at.fill(type, start, end);
  return at;
}
