import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { endingsOf } from "@/lib/extraction/grammars/turkic-phrases";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type NamedSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Түркияда 14–16-декабрда өткөн «Жер Ортолук деңиз кубогу» турниринде": a named event with its day or its place. */
export const turkicEvent: FactRule = {
  id: "turkic-event",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    const named = sightings(sentence, "event").map((event) => ({ ...event, end: event.last, again: false }));
    const events = named.length > 0 ? named : namedAgain(sentence, words, page);
    return events.flatMap((event) => eventFact(sentence, words, event, events.length, cast, page));
  },
};

interface Told extends Stretch {
  name: string;
  /** By its noun alone, after it had been named. */
  again: boolean;
}

function eventFact(
  sentence: Sentence,
  words: readonly TurkicWord[],
  event: Told,
  count: number,
  cast: Cast,
  page: Page,
): ExtractedFact[] {
  const distance = ({ first, last }: { first: number; last: number }): number =>
    last <= event.first ? event.first - last : first - event.end;
  const near = <T extends { first: number; last: number }>(all: readonly T[]): T | undefined =>
    all.filter((seen) => distance(seen) >= 0 && distance(seen) <= NEAR).sort((a, b) => distance(a) - distance(b))[0];
  const date = near(sightings(sentence, "date").filter(({ value }) => value !== null));
  const place = near(sightings(sentence, "place").filter((seen) => isThere(seen, words, page.document.language)));
  const location = (place && cast.entityOf(place)) ?? null;
  const isStaged = words.some(({ key }) => TAKES_PLACE.test(key));
  if ((!date && !location) || (event.again && !(date && isStaged))) return [];
  const spans = [
    { first: event.first, last: event.end },
    ...(date ? [date] : []),
    ...(place && location ? [place] : []),
  ];
  const args = { name: event.name, date: date?.value ?? null, participants: [], location: location?.name ?? null };
  return [
    factOf("event", args, {
      sentence,
      words: [Math.min(...spans.map(({ first }) => first)), Math.max(...spans.map(({ last }) => last))],
      rule: turkicEvent.id,
      confidence: sureness(
        0.25,
        [isStaged, 0.4],
        [date !== undefined, 0.4],
        [location !== null, 0.2],
        [count > 1, -0.4],
        [event.again, -0.4],
      ),
      entities: { location: [location?.id] },
    }),
  ];
}

const NEAR = 10;

const isThere = (seen: NamedSighting, words: readonly TurkicWord[], language: string): boolean => {
  const form = endingsOf(seen, words, language);
  return (form?.case === "locative" && !form.adjectival) || IN_TOWN.test(words[seen.last]?.key ?? "");
};
const IN_TOWN = /^(?:шаарында|айылында|районунда|облусунда|shahrida|qishlogʻida|tumanida|viloyatida|poytaxtida)$/u;

/** "Оюндар 29-сентябрда башталат", once "Дүйнөлүк көчмөндөр оюндары" have been named. */
function namedAgain(sentence: Sentence, words: readonly TurkicWord[], { document, sentences }: Page): Told[] {
  const at = words.findIndex(
    ({ classes, form }) => classes.includes("event") && form.case === "nominative" && !form.possessive,
  );
  const stem = words[at]?.form.stem;
  if (stem === undefined || sentence.seen.has(at)) return [];
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index--) {
    const earlier = sentences[index];
    const known = earlier && sightings(earlier, "event").findLast(({ name }) => headOf(name) === stem);
    if (known) return [{ name: known.name, first: at, end: at + 1, again: true }];
  }
  return [];

  function headOf(name: string): string {
    return turkicWord(name.split(" ").at(-1) ?? "", document.language).form.stem;
  }
}

const TAKES_PLACE =
  /^(?:өт(?:өт|көн|тү|күзүл\p{L}+|көрүл\p{L}+|үүдө|ө)|бол(?:от|ду|уп|гон)|баштал\p{L}+|белгилен\p{L}+|ачылат|ачылды|аяктады|аяктайт|старт|уюштурул\p{L}+|oʻt(?:adi|di|gan|kazil\p{L}+|ayotgan|moqda)|boʻl(?:adi|di|ib)|boshlan\p{L}+|nihoyasiga|yakunlan\p{L}+|nishonlan\p{L}+|ochil\p{L}+)$/u;
