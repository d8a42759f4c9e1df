import { genitive, shown, stripped } from "@/lib/extraction/grammars/action-words";
import { type Actor, actorIn, named } from "@/lib/extraction/grammars/actor";
import { isShort } from "@/lib/extraction/grammars/clause";
import { lemmas, type Read, type View, without } from "@/lib/extraction/grammars/predicates";
import { INTRANSITIVE_VERBS, NOUNS_OF_VERBS } from "@/lib/extraction/lexicon/plans";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { genitivePluralOf } from "@/lib/extraction/morphology/nominative";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** "Конверты вскроют …", "комиссия подведёт итоги …", "первый электробус сойдёт с конвейера …". */
export function finite(view: View): Read {
  const { sentence, words, predicates, cast, page } = view;
  const [verb, ...more] = predicates;
  if (verb === undefined) return null;
  if (more.length > 0 && isCoordinated(sentence, verb, more)) return finite(lastOf(view));
  if (more.length > 1) return null;
  const reading = readingsOf(sentence.plain[verb] ?? "").find(({ pos }) => pos === "verb");
  if (!reading && more.length === 0 && isShort(sentence.plain[verb] ?? ""))
    return { actor: null, action: shown(sentence, words), form: "now" };
  if (!reading || reading.tense === "past" || /(?:шь|те)$/u.test(sentence.plain[verb] ?? "")) return null;
  const isOwn = /(?:[ую]|[еи]м|[ую]сь|[еи]мся)$/u.test(sentence.plain[verb] ?? "");
  if (isOwn && reading.tense !== "future") return null;
  const participle = more.find((at) => isShort(sentence.plain[at] ?? ""));
  if (more.length > 0 && participle === undefined) return null;
  const actor = actorIn(sentence, words, verb, cast, page);
  const rest = without(words, verb, actor);
  if (participle !== undefined) return passive(sentence, rest, participle);
  if (reading.tense === "present" && isIntake(sentence, verb)) return intake(sentence, rest, actor);
  const isReflexive = /с[яь]$/u.test(sentence.plain[verb] ?? "");
  const lemma = plainWord(reading.lemma);
  if ((actor || isOwn) && reading.tense === "future")
    return { actor: named(actor), action: [lemma, shown(sentence, rest)].filter(Boolean).join(" "), form: "done by" };
  const isNobody = !actor && reading.number === "plural" && !isReflexive && !INTRANSITIVE_VERBS.has(lemma);
  if (isNobody && reading.tense === "future")
    return { actor, action: [lemma, shown(sentence, rest)].filter(Boolean).join(" "), form: "done" };
  if (reading.tense !== "future" && !isReflexive) return present(sentence, lemma, rest, words, actor, isNobody);
  const isBare = /^(?:состояться|пройти|начаться|продлиться)$/u.test(lemma);
  const isElsewhere = rest.some((at) => at > verb && sightingAt(sentence, at, "place", "facility") !== null);
  const thing = isBare && !isElsewhere ? rest.filter((at) => at < verb) : [];
  return { actor: null, action: shown(sentence, thing.length > 0 ? thing : words), form: "happens" };
}

/** "Дашогуз до 31 августа сокращает забор", "заседание созывают 17 сентября": the present tense for what is to come. */
function present(
  sentence: Sentence,
  lemma: string,
  rest: readonly number[],
  words: readonly number[],
  actor: Actor | null,
  isNobody: boolean,
): Read {
  const known = named(actor);
  if (!known && !isNobody) return { actor: null, action: shown(sentence, words), form: "now" };
  return { actor: known, action: [lemma, shown(sentence, rest)].filter(Boolean).join(" "), form: "now" };
}

/** "обойдутся в 9 миллионов и появятся …": of verbs joined by "и" the last, with what stands before the first. */
const isCoordinated = (sentence: Sentence, verb: number, more: readonly number[]): boolean =>
  more.every(
    (at) =>
      /^(?:и|а|но)$/u.test(sentence.plain[at - 1] ?? "") && readingsOf(sentence.plain[at] ?? "")[0]?.pos === "verb",
  ) && readingsOf(sentence.plain[verb] ?? "")[0]?.pos === "verb";

function lastOf<V extends Pick<View, "words" | "predicates">>(view: V): V {
  const [first = 0] = view.predicates;
  const last = view.predicates.at(-1) ?? first;
  return { ...view, predicates: [last], words: view.words.filter((at) => at < first || at >= last) };
}

/** "Конверты будут вскрыты": "вскрыть конверты". */
function passive(sentence: Sentence, words: readonly number[], participle: number): Read {
  const [lemma] = lemmas(sentence, participle);
  const rest = words.filter((at) => at !== participle);
  const noun = lemma === undefined ? undefined : NOUNS_OF_VERBS[lemma];
  const object = noun
    ? genitive(stripped(sentence, rest).map((at) => sentence.words[at]?.text.toLowerCase() ?? ""))
    : null;
  if (noun && object) return { actor: null, action: `${noun} ${object}`, form: "passive" };
  return lemma
    ? { actor: null, action: [lemma, shown(sentence, rest)].filter(Boolean).join(" "), form: "passive" }
    : null;
}

const isIntake = (sentence: Sentence, verb: number): boolean =>
  /^(?:принимают(?:ся)?|принимает(?:ся)?|сдают(?:ся)?|подают(?:ся)?)$/u.test(sentence.plain[verb] ?? "");

/** "Заявки принимают …", "Предложения принимаются …": "приём заявок". */
function intake(sentence: Sentence, words: readonly number[], actor: Actor | null): Read {
  const object = words.find((at) => INTAKE.test(sentence.plain[at] ?? ""));
  if (object === undefined) return null;
  return { actor: named(actor), action: `приём ${genitivePluralOf([sentence.plain[object] ?? ""])}`, form: "intake" };
}

const INTAKE = /^(?:заяв|предложени|пакет|конверт|документ|письм|вопрос|ставк|работ|анкет|заявлени)/u;
