import type { Cast } from "@/lib/extraction/cast";
import { outermostPosts } from "@/lib/extraction/identity/holdings";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { type PositionSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";

/**
 * The posts of an item of somebody's dossier: "– с 2017 года — заместитель хокима", "1998–2009 – агроном, затем главный
 * агроном": before a post stand only its years, and no name beside it.
 */
export function postsInItem(sentence: Sentence): PositionSighting[] {
  if (sentence.block.kind !== "item") return [];
  const found: PositionSighting[] = [];
  let at = 0;
  for (const position of outermostPosts(sentence)) {
    if (!position.nominative || !areYears(sentence, at, position.first)) break;
    if (sightingAt(sentence, position.last, "person")) break;
    found.push(position);
    at = position.last;
  }
  return found;
}

function areYears(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const date = sightingAt(sentence, at, "date");
    if (date && date.last <= to) at = date.last - 1;
    else if (!BESIDE_YEARS.test(sentence.plain[at] ?? "")) return false;
  }
  return true;
}

const BESIDE_YEARS =
  /^(?:\d{1,4}(?:-\p{L}+)?|[—–,:.-]|с|по|в|до|и|год|года|году|годы|годах|годов|гг|г|затем|потом|позже|далее|ныне|сейчас|январ\p{L}+|феврал\p{L}+|март\p{L}*|апрел\p{L}+|ма[йя]|июн\p{L}+|июл\p{L}+|август\p{L}*|сентябр\p{L}+|октябр\p{L}+|ноябр\p{L}+|декабр\p{L}+)$/u;

/** Whose dossier it is: the one named in the line before the list, or else the first of the document. */
export function subjectOfDossier(
  sentence: Sentence,
  sentences: readonly Sentence[],
  cast: Cast,
): DocumentEntity | null {
  let at = sentence.index - 1;
  while (at >= 0 && sentences[at]?.block.kind === "item" && sentence.index - at < LONGEST_LIST) at--;
  const lead = sentences[at];
  const named = lead?.plain.at(-1) === ":" ? sightings(lead, "person").filter(({ name }) => name.surname) : [];
  const [only] = named;
  return only && named.length === 1 ? cast.entityOf(only) : null;
}

/** No dossier has more lines. */
const LONGEST_LIST = 40;
