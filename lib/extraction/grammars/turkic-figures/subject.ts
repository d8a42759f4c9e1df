import { dimensionOf } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Memory } from "@/lib/extraction/grammars/turkic-figures/memory";
import { type Subject, subjectFrom } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene, type Stretch, type Thing } from "@/lib/extraction/grammars/turkic-figures/scene";
import type { TurkicCase } from "@/lib/extraction/morphology/turkic-forms";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** Whose figure it is, and how plainly the words say so, 0 to 1. */
export interface FoundSubject {
  subject: Subject;
  plain: number;
}

/**
 * Whose figure stands at `measured` (the words of amount and measure): who or what the clause is about; then whom the
 * sentence, the figure before or the document is about.
 */
export function subjectOf(
  scene: Scene,
  amount: QuantitySighting,
  measured: Stretch,
  memory: Memory,
): FoundSubject | null {
  const clause = clauseAround(scene, measured.first, measured.end);
  const dimension = dimensionOf(amount, scene.language);
  const acts = dimension !== "share" && dimension !== "heat" && dimension !== "speed";
  const isCount = dimension === "things" || dimension === "people";
  return (
    pronounObject(scene, clause, measured, memory) ??
    (acts ? doneTo(scene, clause, measured, dimension) : null) ??
    namedIn(scene, clause, measured, ["nominative", "genitive"]) ??
    pronounIn(scene, clause, measured, memory) ??
    (isCount ? namedIn(scene, clause, measured, ["locative"]) : null) ??
    (acts ? nounIn(scene, clause, measured, memory, ["genitive", "nominative"]) : null) ??
    namedIn(scene, clause, measured, ["locative", "ablative", "dative", "accusative"]) ??
    (dimension === "heat"
      ? placeOf(memory)
      : nounIn(scene, clause, measured, memory, [
          "genitive",
          "nominative",
          "locative",
          "dative",
          "ablative",
          "accusative",
        ])) ??
    fromBefore(scene, clause, memory)
  );
}

/** "Жолду үч бульдозер тазалады", "патентти үч айга узартты": what something is done to. */
function doneTo(scene: Scene, clause: Stretch, measured: Stretch, dimension: string | null): FoundSubject | null {
  if (dimension === "money" || dimension === "mass" || dimension === "volume") return null;
  for (let at = Math.min(clause.end, measured.first) - 1; at >= clause.first; at--) {
    const thing = scene.things.find(({ last, case: of }) => last === at + 1 && of === "accusative");
    if (thing && thing.kind !== "person") return { subject: subjectFrom(thing), plain: 0.6 };
    if (scene.words[at]?.form.case === "accusative" && isNoun(scene, at) && !scene.counted.has(at))
      return ofNoun(scene, at, clause, nothingKnown, 0.6);
  }
  return null;
}

const placeOf = ({ places }: Memory): FoundSubject | null => {
  const place = places.at(-1);
  return place ? { subject: { ...place, first: null }, plain: 0.4 } : null;
};

/** "uni 4 yilga", "аны": the person told before. */
function pronounObject({ words }: Scene, clause: Stretch, measured: Stretch, { person }: Memory): FoundSubject | null {
  const isHere = words.slice(clause.first, measured.first).some(({ key }) => /^(?:аны|uni|unga|ага)$/u.test(key));
  return isHere && person ? { subject: { ...person, first: null }, plain: 0.4 } : null;
}

const nothingKnown: Pick<Memory, "places"> = { places: [] };

function namedIn(scene: Scene, clause: Stretch, measured: Stretch, cases: readonly TurkicCase[]): FoundSubject | null {
  const before = scene.things.filter(
    (thing) =>
      thing.first >= clause.first && thing.last <= measured.first && !thing.adjectival && !isSource(scene, thing),
  );
  const beside = before.find(
    ({ last, case: of }) => last === measured.first && of === "genitive" && cases.includes(of),
  );
  if (beside) return { subject: subjectFrom(beside), plain: 0.8 };
  for (const of of cases) {
    const thing = before.findLast((one) => one.case === of);
    if (thing) return { subject: subjectFrom(thing), plain: PLAIN[of] };
  }
  return null;
}

const PLAIN: Readonly<Record<TurkicCase, number>> = {
  nominative: 0.7,
  genitive: 0.5,
  locative: 0.65,
  ablative: 0.4,
  dative: 0.4,
  accusative: 0.4,
};

/** "ал", "анын", "u", "uning": the last person told; "мен", "men": who is speaking. */
function pronounIn(scene: Scene, clause: Stretch, measured: Stretch, memory: Memory): FoundSubject | null {
  const { words } = scene;
  const speaker = scene.things.find(({ kind, first }) => kind === "person" && first >= measured.end);
  for (let at = clause.first; at < clause.end; at++) {
    const key = words[at]?.key ?? "";
    if (at < measured.first && /^(?:ал|анын|u|uning|unga|ага)$/u.test(key) && memory.person)
      return { subject: { ...memory.person, first: null }, plain: 0.4 };
    if (!/^(?:мен|men|менин|mening|биз|биздин)$/u.test(key) && !FIRST_PERSON.test(key)) continue;
    const who = speaker ? subjectFrom(speaker) : memory.person;
    if (who) return { subject: { ...who, first: null }, plain: 0.4 };
  }
  return null;
}

const FIRST_PERSON =
  /.{2}(?:[дт][ыиуү]м|[дт][ыиуү]к|[гк][аеоө]н(?:мын|мин|быз|биз|бүз)|[^aeiou]dim|dik|ganman|ganmiz|aman|amiz)$/u;

/** A common noun: in the genitive, in the nominative at the head of the clause, in the locative. */
function nounIn(
  scene: Scene,
  clause: Stretch,
  measured: Stretch,
  memory: Pick<Memory, "places">,
  cases: readonly TurkicCase[],
): FoundSubject | null {
  const { words } = scene;
  const end = Math.min(clause.end, measured.first);
  const [first] = cases;
  for (let at = end - 1; at >= clause.first && first === "genitive"; at--) {
    if (words[at]?.form.case === "genitive" && isNoun(scene, at) && !scene.counted.has(at))
      return ofNoun(scene, at, clause, memory, 0.55);
  }
  for (const of of cases) {
    for (let at = clause.first; at < end; at++) {
      const form = words[at]?.form;
      if (form?.case !== of || form.adjectival || !isNoun(scene, at) || scene.counted.has(at)) continue;
      if (of !== "nominative" || isHead(scene, at, end)) return ofNoun(scene, at, clause, memory, 0.5);
    }
  }
  return null;
}

/** A phrase ends with a noun in the plural, with one that is owned, and where no other noun in the nominative follows. */
function isHead(scene: Scene, at: number, end: number): boolean {
  const form = scene.words[at]?.form;
  const next = scene.words[at + 1]?.form;
  if (at + 1 < end && isNoun(scene, at + 1) && next?.possessive && !form?.plural) return false;
  return (
    Boolean(form?.plural || form?.possessive) || at + 1 >= end || !isNoun(scene, at + 1) || next?.case !== "nominative"
  );
}

function ofNoun(
  scene: Scene,
  at: number,
  clause: Stretch,
  memory: Pick<Memory, "places">,
  plain: number,
): FoundSubject {
  const stem = scene.words[at]?.form.stem ?? "";
  const place = placeMeant(stem, memory.places);
  if (place) return { subject: { ...place, first: null }, plain };
  let first = at;
  while (first > clause.first && at - first < 2 && isAttribute(scene, first - 1)) first--;
  return { subject: { name: phraseOf(scene, first, at + 1), entity: null, first }, plain };
}

/** "Облуста", "respublikada": the last place told that is one. */
function placeMeant(stem: string, places: readonly Subject[]): Subject | undefined {
  const kind = KINDS_OF_PLACE.find(([noun]) => noun.test(stem))?.[1];
  return kind && places.findLast(({ name }) => kind.test(name));
}

const KINDS_OF_PLACE: readonly (readonly [noun: RegExp, name: RegExp])[] = [
  [/^(?:өлкө|мамлекет|республика|mamlakat|respublika|davlat)$/u, /(?:стан|ston|стон|ия|iya|Кытай|Xitoy|Хитой)$/u],
  [/^(?:облус|viloyat)$/u, /(?:облус|viloyat|вилоят)/u],
  [/^(?:район|tuman)$/u, /(?:район|tuman|туман)/u],
  [
    /^(?:шаар|айыл|борбор|shahar|qishloq|poytaxt)$/u,
    /^(?!.*(?:облус|район|viloyat|tuman|вилоят|туман|стан$|ston$|стон$))/u,
  ],
];

/** "суу түтүгүнүн": a noun in the nominative that is not owned, or an adjective, before the noun. */
const isAttribute = (scene: Scene, at: number): boolean => {
  const form = scene.words[at]?.form;
  return (
    isAdjective(scene, at) || (isNoun(scene, at) && form?.case === "nominative" && !form.possessive && !form.plural)
  );
};

function fromBefore(scene: Scene, clause: Stretch, memory: Memory): FoundSubject | null {
  const { previous, lead, topic } = memory;
  const isItem = scene.sentence.block.kind === "item";
  if (isItem && lead) return { subject: { ...lead, first: null }, plain: 0.5 };
  if (previous && previous.sentence === scene.sentence.index)
    return { subject: { ...previous.subject, first: null }, plain: 0.4 };
  const before = scene.things.filter((thing) => thing.last <= clause.first && !isSource(scene, thing));
  const inSentence =
    before.findLast(({ case: of }) => of === "nominative" || of === "genitive") ??
    before.findLast(({ case: of }) => of === "locative");
  if (inSentence) return { subject: subjectFrom(inSentence), plain: 0.4 };
  const known =
    previous && previous.block === scene.sentence.block.start ? previous.subject : (topic ?? previous?.subject);
  return known ? { subject: { ...known, first: null }, plain: 0.3 } : null;
}

/** "қўмитаси маълумотига кўра", "дейди": who tells it, not whose it is. */
const isSource = ({ words }: Scene, { last }: Thing): boolean =>
  words.slice(last, last + 3).some(({ key }) => SAYS.test(key));

const SAYS =
  /^(?:маалымат|айтым|айтышынча|билдир|белгиле|кошумчала|кабарла|эсебинде|божомол|malumot|ta?ʼ?kidla|aytishicha|aytgani|hisobi|xabari?|hisobot|деди$|дейт$|dedi$|deydi$)/u;
