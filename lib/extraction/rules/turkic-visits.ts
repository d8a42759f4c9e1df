import { factOf } from "@/lib/extraction/fact-of";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { delegations, referredThing } from "@/lib/extraction/grammars/turkic-group";
import { type Happening, happeningRule, idsOf, namesOf, spanOfRoles } from "@/lib/extraction/grammars/turkic-happening";
import { personBefore } from "@/lib/extraction/grammars/turkic-people";
import {
  dateOf,
  inCase,
  officials,
  partakers,
  placeOf,
  type Role,
  thingBefore,
} from "@/lib/extraction/grammars/turkic-roles";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** "Ишкананы облустун акими кыдырып көрдү", "Prezident Ostonaga davlat tashrifi bilan bordi": who visited what. */
export const turkicVisit = happeningRule(
  "turkic-visit",
  (words, at) => isGoing(words, at) || isSeeing(words, at),
  (clause, id) => {
    const { sentence, words, verb } = clause;
    const goes = !isSeeing(words, verb);
    const known = partakers(clause).filter(({ entity }) => entity !== null);
    const people = known.filter(({ entity }) => /^person-/u.test(entity ?? ""));
    const who = people.length > 0 ? people : [...somebody(clause), ...known].slice(0, 1);
    const kinds = ["facility", "organisation", "place"] as const;
    const named = inCase(clause, goes ? ["dative"] : ["accusative"], kinds);
    const thing = goes || named.length > 0 ? null : thingBefore(clause, isVisited, ["accusative"]);
    const where = thing ? [referredThing(clause, thing, clause.page)] : named;
    if (who.length === 0 || where.length === 0) return [];
    const date = dateOf(clause);
    const location = goes ? null : placeOf(clause);
    const args = {
      participants: namesOf(who),
      places: namesOf(where),
      location: location?.name ?? null,
      occasion: null,
      date: date?.value ?? null,
    };
    const isTrip = words.slice(0, verb).some(({ key }) => TRIP.test(key));
    const confidence = sureness(
      0.2,
      [!goes || isTrip, 0.6],
      [date !== null, 0.3],
      [who.length > 1, -0.3],
      [clause.isToCome, -0.3],
    );
    const entities = { participants: idsOf(who), places: idsOf(where), location: [location?.entity] };
    const span = spanOfRoles(verb, [...who, ...where]);
    return [factOf("visit", args, { sentence, words: span, rule: id, confidence, entities })];
  },
);

const isVisited = ({ classes, form }: TurkicWord): boolean =>
  classes.includes("built") ||
  classes.includes("body") ||
  /^(?:үй|аймак|айыл|uy|hudud|qishloq|mahalla)$/u.test(form.stem);

/** By post alone, a delegation, or whoever the sentence before names. */
function somebody(clause: Happening): Role[] {
  const unnamed = [...officials(clause), ...delegations(clause)];
  if (unnamed.length > 0) return unnamed;
  const { sentence, words, verb, cast, page } = clause;
  const earlier = words.slice(0, 2).some(({ key }) => /^(?:ал|u)$/u.test(key))
    ? personBefore(sentence, cast, page)
    : null;
  return earlier ? [{ name: earlier.name, entity: earlier.id, first: verb, end: verb }] : [];
}

function isGoing(words: readonly TurkicWord[], at: number): boolean {
  const [key, before, after] = [words[at]?.key ?? "", words[at - 1]?.key ?? "", words[at + 1]?.key ?? ""];
  if (key === "tashrif") return /^buyur/u.test(after);
  if (/^buyur/u.test(key) && before === "tashrif") return false;
  return GOES.test(key) && !/^(?:алып|olib|пайда|nazarga|туш|кабар|жетип)$/u.test(before);
}

const GOES =
  /^(?:бар(?:ды|ган|ат|ышты|макчы|ып)|кел(?:ди|ген|ет|ишти)|bor(?:di|gan|adi|dilar|ishdi|moqchi|ib)|kel(?:di|gan|adi|dilar|ishdi))$/u;

function isSeeing(words: readonly TurkicWord[], at: number): boolean {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  if (SEES.test(key)) return /^(?:кыдырып|барып|borib|aylanib|kezib)$/u.test(before) || /^(?:көрдү|koʻrdi)$/u.test(key);
  return ROUNDS.test(key) || (/^(?:kechirdi|kechirdilar)$/u.test(key) && before === "koʻzdan");
}

const SEES = /^(?:көр(?:дү|мөкчү|гөн|өт|үштү)|koʻr(?:di|gan|adi|dilar)|chiq(?:di|dilar))$/u;
const ROUNDS = /^(?:кыдыр(?:ды|ышты|ган)|зыярат)$/u;
const TRIP = /^(?:сапар\p{L}*|иш-сапар\p{L}*|визит\p{L}*|tashrif\p{L}*|safar\p{L}*)$/u;
