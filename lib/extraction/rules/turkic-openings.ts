import { factOf } from "@/lib/extraction/fact-of";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { referredThing } from "@/lib/extraction/grammars/turkic-group";
import { type Happening, happeningRule, idsOf, namesOf, spanOfRoles } from "@/lib/extraction/grammars/turkic-happening";
import { dateOf, inCase, partakers, placeOf, type Role, thingBefore } from "@/lib/extraction/grammars/turkic-roles";
import { type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import type { TurkicCase } from "@/lib/extraction/morphology/turkic-forms";
import { sightings } from "@/lib/extraction/reading";

/** "Базар 22-июнда ачылган", "мектеп пайдаланууга берилди", "Shifoxona ishga tushirildi": what was opened. */
export const turkicOpening = happeningRule(
  "turkic-opening",
  (words, at) => openingAt(words, at) !== null,
  (clause, id) => {
    const { sentence, words, verb } = clause;
    const cases = openingAt(words, verb);
    const object = cases && objectOf(clause, cases);
    if (!cases || !object) return [];
    const who = [...participantsOf(clause, object), ...ofNextSentence(clause)];
    const [date, place] = [dateOf(clause), placeOf(clause)];
    const location = place && (place.first < object.first || place.first >= object.end) ? place : null;
    const args = {
      object: object.name,
      participants: namesOf(who),
      location: location?.name ?? null,
      date: date?.value ?? null,
    };
    const entities = { object: [object.entity], participants: idsOf(who), location: [location?.entity] };
    const confidence = sureness(
      0.3,
      [object.entity !== null, 0.3],
      [date !== null, 0.5],
      [verb - object.end > 5, -0.3],
      [clause.isToCome, -0.3],
    );
    const told = who.filter(({ end }) => end <= words.length && who.length > 0);
    const span = spanOfRoles(verb, [object, ...told.filter((role) => role.first < verb)]);
    return [factOf("opening", args, { sentence, words: span, rule: id, confidence, entities })];
  },
);

/** The case in which the verb wants what is opened: "ачылды" the nominative, "ачты" the accusative, "ачылышы" the genitive. */
function openingAt(words: readonly TurkicWord[], at: number): readonly TurkicCase[] | null {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  if (OPENS.test(key)) return before === "eshiklarini" || before === "эшигин" ? NOMINATIVE : ["accusative"];
  if (OPENED.test(key)) return NOMINATIVE;
  if (OPENING.test(key)) return ["genitive"];
  const completed = COMPLETED.find(([verbs, needs]) => verbs.test(key) && needs.test(before));
  if (!completed) return null;
  return completed[2] ? ["accusative"] : NOMINATIVE;
}

const NOMINATIVE: readonly TurkicCase[] = ["nominative"];
const OPENS = /^(?:ач(?:ты|ышты|кан|ат|макчы)|och(?:di|ishdi|ib|dilar|gan|adi|moqchi))$/u;
const OPENED = /^(?:ачыл(?:ды|ган|ып|ат)|ochil(?:di|gan|adi|ib))$/u;
const OPENING = /^(?:ачылыш(?:ы|ына|ында)?|ochilish(?:i|ida|iga)?)$/u;

/** Verbs that want the word before: "ишке | кирди"; whether what is opened is their object. */
const COMPLETED: readonly (readonly [verb: RegExp, before: RegExp, active: boolean])[] = [
  [/^кир(?:ди|ген|ет)$/u, /^ишке$/u, false],
  [/^киргизил(?:ди|ген|ет)$/u, /^ишке$/u, false],
  [/^киргиз(?:ди|ишти)$/u, /^ишке$/u, true],
  [/^(?:берил(?:ди|ген|ет)|тапшырыл(?:ды|ган|ат)|кирди)$/u, /^(?:пайдаланууга|колдонууга|эксплуатацияга)$/u, false],
  [/^tush(?:di|gan|adi)$/u, /^ishga$/u, false],
  [/^tushiril(?:di|gan|adi)$/u, /^ishga$/u, false],
  [/^tushir(?:di|ishdi)$/u, /^ishga$/u, true],
  [/^(?:topshiril|beril)(?:di|gan|adi)$/u, /^(?:foydalanishga|ekspluatatsiyaga)$/u, false],
  [/^boshla(?:di|gan)$/u, /^(?:ish|faoliyatini|faoliyat)$/u, false],
  [/^башта(?:ды|ган)$/u, /^ишин$/u, false],
  [/^(?:берүү|topshirish)$/u, /^(?:пайдаланууга|колдонууга|foydalanishga)$/u, true],
];

function objectOf(clause: Happening, cases: readonly TurkicCase[]): Role | null {
  const { words, verb } = clause;
  const isWork = /^(?:boshla|башта)/u.test(words[verb]?.key ?? "");
  const named = inCase(clause, cases, isWork ? ["facility"] : ["facility", "organisation"]).at(-1);
  const thing = thingBefore(clause, isOpened, cases) ?? indefinite(clause, cases);
  if (named && thing) return thing.first > named.first && thing.end > named.end ? thing : named;
  return named ?? (thing && referredThing(clause, thing, clause.page));
}

/** "жаңы төрөткана | ачат": an object that nothing has told of before stands without an ending, right at the verb. */
function indefinite(clause: Happening, cases: readonly TurkicCase[]): Role | null {
  const thing = cases.includes("accusative") ? thingBefore(clause, isOpened, NOMINATIVE) : null;
  return thing?.end === clause.verb ? thing : null;
}

const isOpened = ({ classes, form }: TurkicWord): boolean =>
  classes.includes("built") || (classes.includes("body") && !NOT_OPENED.test(form.stem)) || THINGS.test(form.stem);

const NOT_OPENED = /^(?:кыймыл|комиссия|бийлик|кызмат|harakat|komissiya|xizmat|kengash|кеңеш)$/u;
const THINGS =
  /^(?:цех|линия|үй|терминал|зал|блок|станция|дарыкана|ашкана|аянтча|стансы|бассейн|sex|liniya|uy|terminal|zal|blok|dorixona|oshxona|maydoncha|hovuz|basseyn|bogʻ)$/u;

/** Of the clause the people; in "ачылышына катышты" and its like, and with the active verb, that is who opened it. */
const participantsOf = (clause: Happening, object: Role): Role[] =>
  partakers(clause).filter(
    ({ first, end, entity }) =>
      entity !== null && /^person-/u.test(entity) && (end <= object.first || first >= object.end),
  );

/** "Ачылышына аким Бакыт Асанов катышты": those whom the sentences after it name. */
function ofNextSentence({ sentence, page, cast, language }: Happening): Role[] {
  for (const index of [1, 2]) {
    const next = page.sentences[sentence.index + index];
    if (!next) return [];
    const words = turkicWords(next, language);
    const isCeremony = words.some(({ key }) => /^(?:ачылыш|ochilish|маараке|аземге|marosim)/u.test(key));
    if (!isCeremony || !words.some(({ key }) => TOOK_PART.test(key))) continue;
    return sightings(next, "person").flatMap((person) => {
      const entity = cast.entityOf(person);
      return entity ? [{ name: entity.name, entity: entity.id, first: sentence.words.length, end: 0 }] : [];
    });
  }
  return [];
}

const TOOK_PART = /^(?:катыш(?:ты|кан)|qatnash(?:di|dilar|gan|ishdi)|ishtirok)$/u;
