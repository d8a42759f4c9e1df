import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { thingAt } from "@/lib/extraction/grammars/thing";
import { SPOTS } from "@/lib/extraction/lexicon/happenings";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type DateSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** Where something took place: the entity, and the words with their preposition. */
export interface Setting extends Stretch {
  entity: DocumentEntity;
}

/**
 * The place nearest to some words, within a stretch: "в Бишкеке", "на ипподроме «Манас-Ордо»", "у моста …", with up to two
 * words that only describe it. Names inside other names are none.
 */
export function placeNear(sentence: Sentence, near: Stretch, within: Stretch, cast: Cast): Setting | null {
  const found = placesIn(sentence, within, cast).filter(({ first, end }) => first >= near.end || end <= near.first);
  const distance = ({ first, end }: Stretch): number => (first >= near.end ? first - near.end : near.first - end + 2);
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A place with or without a name: "в Бишкеке", else "в сельском клубе", "на дамбе". */
export interface Spot extends Stretch {
  name: string;
  entity: string | null;
}

/** The named place nearest to some words; where there is none, a spot that only a noun tells. */
export function spotNear(sentence: Sentence, near: Stretch, within: Stretch, cast: Cast): Spot | null {
  const place = placeNear(sentence, near, within, cast);
  if (place) return { name: place.entity.name, entity: place.entity.id, first: place.first, end: place.end };
  for (let at = within.first; at < within.end; at++) {
    if (!/^(?:в|во|на|у)$/u.test(sentence.plain[at] ?? "")) continue;
    const thing = thingAt(sentence, at + 1, sentence.plain[at] === "у" ? ["genitive"] : ["locative"], cast);
    const head = thing && !thing.named ? headOf(sentence, at + 1, thing.end) : null;
    if (thing && head && SPOTS.has(head)) return { name: thing.name, entity: null, first: at, end: thing.end };
  }
  return null;
}

function headOf(sentence: Sentence, first: number, end: number): string | null {
  const words = sentence.words.slice(first, end).map(({ text }) => text);
  return nounGroup(words, 0)?.head.lemma ?? null;
}

/** All places that a preposition of place leads to. */
export function placesIn(sentence: Sentence, within: Stretch, cast: Cast): Setting[] {
  const taken = sightings(sentence, "event", "work", "law", "person", "position");
  return sightings(sentence, "place", "facility", "organisation").flatMap((sighting) => {
    const { first, last } = sighting;
    if (first < within.first || last > within.end) return [];
    const isInside =
      taken.some((other) => other.first <= first && other.last >= last) ||
      sightings(sentence, "facility", "organisation").some(
        (other) =>
          other !== sighting && other.first <= first && other.last >= last && other.last - other.first > last - first,
      );
    const preposition = prepositionBefore(sentence, first);
    const entity = cast.entityOf(sighting);
    const isHouse =
      sighting.kind !== "organisation" ||
      HOUSES.test(sighting.name) ||
      (entity !== null && HOUSES.test(entity.aliases.join(" ")));
    return isInside || preposition === null || !entity || !isHouse ? [] : [{ entity, first: preposition, end: last }];
  });
}

/** Bodies that are also a house in which things take place. */
const HOUSES =
  /музе|театр|школ|университет|институт|библиотек|дом |дома |доме |центр|колледж|филармони|больниц|госпитал|министерств|галере|академи|лице/iu;

/** "в | городе Оше", "на старом | ипподроме": the preposition up to three words before a name. */
function prepositionBefore(sentence: Sentence, at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (PLACE_PREPOSITIONS.test(sentence.plain[back] ?? "")) return back;
    const [best] = readingsOf(sentence.plain[back] ?? "");
    const describes = best?.pos === "adjective" || best?.pos === "noun" || best?.pos === "participle";
    if (!describes || sentence.words[back]?.kind !== "word" || (best.case === "genitive" && back < at - 2)) return null;
  }
  return null;
}

const PLACE_PREPOSITIONS = /^(?:в|во|на|под|при|у|близ|около|возле)$/u;

/** "того же дня", "в тот же день": the day that the sentences before tell, where they tell one alone. */
export function sameDayBefore(sentence: Sentence, { sentences }: Page): string | null {
  const at = sentence.plain.indexOf("же");
  if (
    at < 1 ||
    !/^(?:того|тот)$/u.test(sentence.plain[at - 1] ?? "") ||
    !/^(?:дня|день)$/u.test(sentence.plain[at + 1] ?? "")
  )
    return null;
  const days = sentences
    .slice(Math.max(0, sentence.index - 4), sentence.index)
    .flatMap((before) => sightings(before, "date").flatMap(({ value }) => (value && DAY.test(value) ? [value] : [])));
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The date nearest to some words; null when there is none within. */
export function dateNear(sentence: Sentence, near: Stretch, within: Stretch): DateSighting | null {
  const taken = sightings(sentence, "event", "work", "law");
  const found = sightings(sentence, "date").filter(
    ({ first, last, value }) =>
      value !== null &&
      first >= within.first &&
      last <= within.end &&
      !taken.some((other) => other.first <= first && other.last >= last),
  );
  const distance = ({ first, last }: DateSighting): number =>
    first >= near.end ? first - near.end : near.first - last + 1;
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
