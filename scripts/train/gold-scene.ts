import type { Cast } from "@/lib/extraction/cast";
import { readScene, type Scene } from "@/lib/extraction/figures/scene";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readDocument, type Sentence, type Sighting, textOf, withSightings } from "@/lib/extraction/reading";
import type { AnnotatedMention } from "../corpus/item";
import type { GoldDocument } from "../eval/gold";

/** A document with the mentions of the corpus as if rules had seen them, so that figures learn from what is right. */
export function goldScene(gold: GoldDocument): Scene {
  const entities = new Map<Sighting, DocumentEntity>();
  const sentences = readDocument(gold.document).map((sentence) =>
    withSightings(sentence, sightingsIn(sentence, gold, entities)),
  );
  const entityOf = (sighting: Sighting): DocumentEntity | null => entities.get(sighting) ?? null;
  const cast: Cast = {
    entities: [...new Set(entities.values())],
    entityOf,
    holderOf: entityOf,
    postsOf: () => [],
    holdingsIn: () => [],
    referredTo: () => null,
  };
  return readScene(sentences, cast);
}

const KINDS = {
  per: "person",
  org: "organisation",
  loc: "place",
  fac: "facility",
  evt: "event",
  work: "work",
  law: "law",
  pos: "position",
} as const;

function sightingsIn(sentence: Sentence, gold: GoldDocument, entities: Map<Sighting, DocumentEntity>): Sighting[] {
  return gold.item.mentions.flatMap((mention) => {
    const place = wordsOf(sentence, mention);
    if (!place) return [];
    const seen = { ...place, rule: "gold", confidence: 1 };
    if (mention.type === "date") return [{ kind: "date", value: mention.date ?? null, ...seen }];
    if (mention.amount) return [amountSighting(mention, sentence, seen)];
    const kind = mention.type in KINDS ? KINDS[mention.type as keyof typeof KINDS] : null;
    const id = mention.denotes ?? mention.id;
    if (!kind || !id) return [];
    const named = namedSighting(kind, textOf(sentence, place.first, place.last), seen);
    entities.set(named, { id, kind: "person", name: id, aliases: [], key: id });
    return [named];
  });
}

interface Seen {
  first: number;
  last: number;
  rule: string;
  confidence: number;
}

/** A name of which the corpus says only what it names: no rule has understood its parts. */
function namedSighting(kind: (typeof KINDS)[keyof typeof KINDS], words: string, seen: Seen): Sighting {
  const unknown = { nominative: false, ...seen };
  if (kind === "person") {
    const parts = { given: null, initial: null, patronymic: null, surname: words, gender: null };
    return { kind, name: { ...parts, nominative: true, cases: [] }, ...seen };
  }
  if (kind === "position") {
    const manner = { office: null, byname: false, former: false, field: false };
    return { kind, title: words, of: null, cases: [], ...manner, ...unknown };
  }
  return { kind, name: words, aliases: [], ...unknown };
}

function amountSighting({ amount, type }: AnnotatedMention, sentence: Sentence, seen: Seen): Sighting {
  const unit = amount?.unit ?? null;
  return {
    kind: "quantity",
    value: amount?.value ?? 0,
    to: amount?.to ?? null,
    unit,
    currency: amount?.currency ?? null,
    approximate: amount?.approximate ?? false,
    comparison: amount?.comparison ?? null,
    change: amount?.change ?? null,
    reach: seen.last,
    counted:
      type === "num" && !/\p{L}.*\p{L}|%/u.test(sentence.plain.slice(seen.first, seen.last).slice(1).join(" "))
        ? unit
        : null,
    ...seen,
  };
}

/** The words that a span covers, where they are whole words of the sentence. */
function wordsOf(
  sentence: Sentence,
  { start, end }: { start: number; end: number },
): { first: number; last: number } | null {
  if (end <= sentence.start || start >= sentence.end) return null;
  const first = sentence.words.findIndex((word) => word.end > start);
  let last = first;
  while (last < sentence.words.length && (sentence.words[last]?.start ?? end) < end) last++;
  return first < 0 || last === first ? null : { first, last };
}
