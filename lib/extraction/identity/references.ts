import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type NamedSighting, type Sentence, sightings } from "@/lib/extraction/reading";

/** Tells what a common noun or "его" means, from the organisations and facilities named before. */
export interface References {
  /** "комитета": the last organisation named before whose name has that noun for its head, or is of that sort. */
  byNoun(noun: string, sentence: Sentence, before: number): NamedSighting | null;
  /**
   * "его", "её", "их": the organisation named last of those whose gender agrees, when nobody whom the word may mean has been
   * named since.
   */
  byPronoun(pronoun: string, sentence: Sentence, before: number): NamedSighting | null;
}

interface Place {
  sentence: number;
  first: number;
}

interface Named extends Place {
  sighting: NamedSighting;
  head: string;
}

/** Built once for a document; each question is answered by a binary search. */
export function readReferences(sentences: readonly Sentence[]): References {
  const things: Named[] = [];
  const everybody: Record<"male" | "female" | "any", Place[]> = { male: [], female: [], any: [] };
  for (const sentence of sentences) {
    let end = 0;
    for (const sighting of sightings(sentence, "organisation", "facility", "person")) {
      const place = { sentence: sentence.index, first: sighting.first };
      if (sighting.kind === "person") {
        everybody.any.push(place);
        if (sighting.name.gender !== "female") everybody.male.push(place);
        if (sighting.name.gender !== "male") everybody.female.push(place);
      } else if (sighting.first >= end) {
        things.push({ ...place, sighting, head: headOf(sighting.name) });
        end = sighting.last;
      }
    }
  }
  const byHead = Map.groupBy(things, ({ head }) => head);
  const bySort = Map.groupBy(things, ({ head }) => SORT_OF.get(head) ?? "");
  return {
    byNoun(noun, sentence, before) {
      const here = { sentence: sentence.index, first: before };
      const head = lemmaOf(noun);
      if (head === null) return null;
      const own = lastBefore(byHead.get(head) ?? [], here);
      const sort = GENERAL_NOUNS.get(head);
      return (own ?? (sort ? lastBefore(bySort.get(sort) ?? [], here) : null))?.sighting ?? null;
    },
    byPronoun(pronoun, sentence, before) {
      const here = { sentence: sentence.index, first: before };
      const person = lastBefore(everybody[pronoun === "его" ? "male" : pronoun === "ее" ? "female" : "any"], here);
      for (let thing = lastBefore(things, here); thing; thing = lastBefore(things, thing)) {
        if (here.sentence - thing.sentence > NEAR || (person && isBefore(thing, person))) return null;
        if (agrees(pronoun, thing.head)) return thing.sighting;
      }
      return null;
    },
  };
}

/** So many sentences back a pronoun still reaches. */
const NEAR = 2;

const isBefore = (one: Place, other: Place): boolean =>
  one.sentence < other.sentence || (one.sentence === other.sentence && one.first < other.first);

function lastBefore<T extends Place>(places: readonly T[], here: Place): T | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && isBefore(place, here)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}

/** "Музея редкой книги" ⇒ "музей"; "Ошский городской кенеш" ⇒ "кенеш": the first noun of a name. */
function headOf(name: string): string {
  for (const word of name.split(/[\s«„"]+/u)) {
    if (word === "" || /^\p{Lu}{2,}$/u.test(word)) return plainWord(word);
    const noun = readingsOf(word.toLowerCase()).find(({ pos }) => pos === "noun");
    const isAdjective = readingsOf(word.toLowerCase()).some(({ pos }) => pos === "adjective" || pos === "participle");
    if (noun && !isAdjective) return noun.lemma;
  }
  return "";
}

/** Null for a noun that only the plural has that form of: "фондов" stands for no one body. */
function lemmaOf(word: string): string | null {
  const nouns = readingsOf(word.toLowerCase()).filter(({ pos }) => pos === "noun");
  if (nouns.length > 0 && nouns.every(({ number }) => number === "plural")) return null;
  return nouns[0]?.lemma ?? plainWord(word);
}

function agrees(pronoun: string, head: string): boolean {
  if (pronoun === "их") return true;
  const noun = head.split("-", 1)[0] || head;
  const gender = readingsOf(noun).find(({ pos }) => pos === "noun")?.gender ?? null;
  return gender === null || (gender === "feminine") === (pronoun === "ее");
}

/** Firms are called "компания", bodies of the state "ведомство", whatever their names say. */
const SORTS: Readonly<Record<string, { names: string; nouns: string }>> = {
  firm: {
    names:
      "осоо ооо тоо оао зао ао гп гкп ргп сп пао нпо компания фирма холдинг корпорация концерн предприятие общество",
    nouns: "компания фирма предприятие общество организация концерн",
  },
  office: {
    names:
      "министерство минздрав минфин минсельхоз мвд мчс мид гкнб комитет агентство департамент служба управление инспекция",
    nouns: "ведомство министерство",
  },
};

const SORT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SORTS).flatMap(([sort, { names }]) => names.split(" ").map((name) => [name, sort] as const)),
);
const GENERAL_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(SORTS).flatMap(([sort, { nouns }]) => nouns.split(" ").map((noun) => [noun, sort] as const)),
);
