import { askedThing } from "@/lib/extraction/grammars/bare-numbers/asked-thing";
import { unitOfNext, withScaleOfNext } from "@/lib/extraction/grammars/bare-numbers/beside";
import { headingUnit } from "@/lib/extraction/grammars/bare-numbers/heading-unit";
import { nounBefore } from "@/lib/extraction/grammars/bare-numbers/noun-before";
import {
  age,
  collective,
  harmed,
  isBare,
  isOfMoney,
  level,
  measureBefore,
  theirs,
  voter,
} from "@/lib/extraction/grammars/bare-numbers/said-around";
import {
  impliedScale,
  remembered,
  type Told,
  toldBefore,
  type Unit,
} from "@/lib/extraction/grammars/bare-numbers/told";
import { exact } from "@/lib/extraction/grammars/numbers/written";
import type { QuantityReading } from "@/lib/extraction/grammars/quantity-reading";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";

/**
 * Gives numbers without a unit the one that the text tells elsewhere: in the next figure ("с 17 до 13 минут"), in the noun
 * before ("заявок поступило 48"), in a question or a lead-in, in the figure before ("350 тысяч сомов, из них 410 тысяч").
 */
export function withSharedUnits(
  read: readonly QuantityReading[][],
  sentences: readonly Sentence[],
  code: string,
): QuantityReading[][] {
  const text = textOf(read, sentences);
  let before: readonly Told[] = [];
  let money: Unit | null = null;
  return sentences.map((sentence, index) => {
    const quantities = read[index] ?? [];
    return quantities.map((quantity, at) => {
      const place = { text, sentence, quantities, at, quantity, before, money };
      const whole = quantity.unit === null ? withUnit(place, code) : quantity;
      before = remembered(before, whole, sentence);
      if (whole.unit !== null && whole.currency !== null) money = { unit: whole.unit, currency: whole.currency };
      return whole;
    });
  });
}

/** A number and all that is known where it stands. */
interface Place {
  text: Text;
  sentence: Sentence;
  quantities: readonly QuantityReading[];
  at: number;
  quantity: QuantityReading;
  before: readonly Told[];
  /** The latest money before it. */
  money: Unit | null;
}

interface Text {
  sentences: readonly Sentence[];
  firstMoney: Unit | null;
  hasDeputies(): boolean;
}

function textOf(read: readonly QuantityReading[][], sentences: readonly Sentence[]): Text {
  const money = read.flat().find(({ currency }) => currency !== null);
  let has: boolean | null = null;
  return {
    sentences,
    firstMoney: money?.unit ? { unit: money.unit, currency: money.currency } : null,
    hasDeputies() {
      has ??= sentences.some(({ plain }) => plain.some((form) => form.startsWith("депутат")));
      return has;
    },
  };
}

function withUnit(place: Place, code: string): QuantityReading {
  const { sentence, quantities, at, quantity, before } = place;
  const heading = code === "ru" && isAlone(place) ? headingUnit(place.text.sentences, sentence.index) : null;
  if (heading) return { ...withUnitOf(quantity, heading), ...multiplied(quantity, heading.scale) };
  const own = code === "ru" ? russianUnit(place) : null;
  const next = own ? null : unitOfNext(sentence, quantities, at);
  const found = own ?? next ?? (code === "ru" ? russianThing(place) : collective(sentence, quantity, []));
  if (found) return scaled(place, found, next !== null);
  const told = toldBefore(before, quantity, sentence);
  if (!told) return code === "ru" ? withMoney(place) : quantity;
  const times = code === "ru" ? impliedScale(told, quantity, sentence.index) : 1;
  return { ...withUnitOf(quantity, told), ...multiplied(quantity, times) };
}

/** Nothing that could be counted follows, and no figure that would tell the unit. */
const isAlone = ({ sentence, quantities, at, quantity }: Place): boolean =>
  sentence.block.kind === "item" && isBare(sentence, quantity.last) && !unitOfNext(sentence, quantities, at);

const multiplied = ({ value, to }: QuantityReading, times: number): Pick<QuantityReading, "value" | "to"> => ({
  value: exact(value * times),
  to: to === null ? null : exact(to * times),
});

const scaled = ({ sentence, quantities, at, quantity }: Place, unit: Unit, isNext: boolean): QuantityReading =>
  withUnitOf(isNext ? withScaleOfNext(sentence, quantity, quantities[at + 1]) : quantity, unit);

/** "поднялась на 0,3 п. п., до 10,4": a share is told in per cent. */
const withUnitOf = (quantity: QuantityReading, { unit, currency }: Unit): QuantityReading => ({
  ...quantity,
  unit: unit === "п.п." ? "%" : unit,
  currency,
});

/** "погибли двое – 71-летний…": what is surer than a figure that follows. */
const russianUnit = ({ sentence, quantity }: Place): Unit | null =>
  quantity.isCollective ? harmed(sentence, quantity, []) : null;

/** What the words around a Russian number say of its unit, the surest first. */
const russianThing = ({ text, sentence, quantities, at, quantity, before }: Place): Unit | null =>
  thingBefore(sentence, quantities, at) ??
  harmed(sentence, quantity, before) ??
  measureBefore(sentence, quantity) ??
  thingAsked(text.sentences, sentence, quantity, before) ??
  age(sentence, quantity) ??
  voter(sentence, quantity, before, text.hasDeputies) ??
  collective(sentence, quantity, before) ??
  level(sentence, quantity) ??
  theirs(sentence, quantity, before);

/** Whole numbers count things; after "в 2,6 раза больше:" the thing stands before that figure. */
function thingBefore(sentence: Sentence, quantities: readonly QuantityReading[], at: number): Unit | null {
  const [quantity, before] = [quantities[at], quantities[at - 1]];
  if (!quantity || !Number.isInteger(quantity.value) || !isBare(sentence, quantity.last)) return null;
  const isTimes = before?.unit === "раз" && sentence.plain.slice(before.last, quantity.first).includes(":");
  const unit = isTimes
    ? nounBefore(sentence, before.first - 1, quantities[at - 2]?.last ?? 0)
    : nounBefore(sentence, quantity.first, before?.last ?? 0);
  // Millions without a unit are money rather than things: "налогов собрано 3 млн".
  const isThing = unit !== null && (quantity.scale < 1e6 || readingsOf(unit)[0]?.animate === true);
  return isThing ? { unit, currency: null } : null;
}

function thingAsked(
  sentences: readonly Sentence[],
  sentence: Sentence,
  { value, last }: QuantityReading,
  before: readonly Told[],
): Unit | null {
  const isToldHere = before.some(({ index, currency }) => index === sentence.index && currency === null);
  if (isToldHere || !Number.isInteger(value) || !isBare(sentence, last)) return null;
  const unit = askedThing(sentences, sentence.index);
  return unit === null ? null : { unit, currency: null };
}

function withMoney({ text, sentence, quantity, money }: Place): QuantityReading {
  const known = isOfMoney(sentence, quantity) ? (money ?? text.firstMoney) : null;
  return known ? withUnitOf(quantity, known) : quantity;
}
