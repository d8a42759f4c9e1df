import type { Sentence } from "@/lib/extraction/reading";
import { knownOrganisation, namedOrganisation } from "@/lib/extraction/rules/organisations";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * What the tagger has seen, with organisations of several words that everybody knows by that name where it took part of
 * one for something else: "Жогорку | Кенеш" is no person of that name. A longer name around it stays.
 */
export function withWellKnown(sentence: Sentence, spans: readonly Tagged[]): readonly Tagged[] {
  const tagged = spans.map((span) => asBody(sentence, span, spans)).flatMap((span) => eachBody(sentence, span));
  const known = wellKnownIn(sentence).filter(
    ({ first, last }) => !tagged.some((span) => span.first <= first && last <= span.last),
  );
  if (known.length === 0) return tagged;
  const cut = tagged.filter((span) => !known.some((body) => span.first < body.last && body.first < span.last));
  return [...cut, ...known].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** "депутатов Жогорку Кенеша | ЦИК получила": two bodies that are known, the second by its letters, are no third one. */
function eachBody({ seen, words }: Sentence, span: Tagged): Tagged[] {
  const at = span.last - 1;
  if (
    span.kind !== "organisation" ||
    span.depth > 0 ||
    at - span.first < 2 ||
    !/^\p{Lu}{2,7}$/u.test(words[at]?.text ?? "")
  )
    return [span];
  const isKnown = (first: number, last: number): boolean =>
    seen.get(first)?.some((known) => known.rule === knownOrganisation.id && known.last === last) ?? false;
  return isKnown(span.first, at) && isKnown(at, span.last)
    ? [
        { ...span, last: at },
        { ...span, first: at },
      ]
    : [span];
}

/**
 * "председатель | Кабмина", "из | Института экономики", "в | Минэкономкоммерции": no place. Names nest and never cross.
 */
function asBody({ seen, words }: Sentence, span: Tagged, spans: readonly Tagged[]): Tagged {
  if (span.kind !== "place" && span.kind !== "person") return span;
  if (/^\p{Lu}\p{Ll}{2,}банк(?:а|у|ом|е)?$/u.test(words[span.first]?.text ?? ""))
    return { ...span, kind: "organisation" };
  if (span.last === span.first + 1 && MINISTRY.test(words[span.first]?.text ?? ""))
    return { ...span, kind: "organisation" };
  const known = seen
    .get(span.first)
    ?.find(
      ({ rule, last }) =>
        (rule === knownOrganisation.id && last === span.last) || (rule === namedOrganisation.id && last > span.last),
    );
  const isCrossed =
    known && spans.some(({ first, last }) => first < known.last && last > known.last && first > span.first);
  return known && !isCrossed ? { ...span, kind: "organisation", last: known.last } : span;
}

/** What ministries are for, behind "Мин". */
const MINISTRY =
  /^Мин(?:эко|фин|здрав|обр|юст|транс|сель|труд|энерго|культ|циф|стро|пром|торг|соц|инвест|обор|спорт|турп?|прир|вод|связ|коммуник|иннов|наук|юстиц)\p{Ll}+$/u;

function wellKnownIn({ seen }: Sentence): Tagged[] {
  const found: Tagged[] = [];
  for (const sightings of seen.values()) {
    for (const { kind, rule, first, last, confidence } of sightings)
      if (kind === "organisation" && rule === knownOrganisation.id && last - first > 1)
        found.push({ kind, first, last, confidence, depth: 0 });
  }
  return found;
}
