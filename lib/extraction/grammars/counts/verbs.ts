import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { participlesOf } from "@/lib/extraction/figures/participles";
import { participleOf } from "@/lib/extraction/morphology/participles";

/** By what word those are counted who do what the verb says: "погибли 11" ⇒ "погибших". Null where it tells nothing. */
export function doing(verb: GrammarWord): string | null {
  if (STANDING.has(verb.lemma) || verb.pos !== "verb") return null;
  return participlesOf(verb).find((form) => /ш(?:их|ихся)$/u.test(form)) ?? null;
}

/** By what word that is counted to which it is done: "закупили 15 машин" ⇒ "закупленных", "перевозят" ⇒ "перевозимых". */
export function doneTo(verb: GrammarWord): string | null {
  if (HAVING.has(verb.lemma)) return null;
  const participle = participlesOf(verb).find((form) => /(?:нн|т)ых$/u.test(form)) ?? ongoing(verb);
  return participle === "раненных" ? "раненых" : participle;
}

function ongoing({ plain, pos, readings }: GrammarWord): string | null {
  const told = readings.find((each) => each.pos === pos && each.tense === "present" && !each.guessed);
  return pos === "verb" && told ? participleOf(plain, told, "ongoing") : null;
}

/** It has an object: there is a word for what it is done to. */
export function isTransitive(verb: GrammarWord): boolean {
  if (HAVING.has(verb.lemma)) return true;
  if (verb.pos !== "verb" || isReflexive(verb) || STANDING.has(verb.lemma)) return false;
  const reading = verb.readings.find(({ pos, guessed }) => pos === "verb" && !guessed);
  return reading
    ? (["passive", "ongoing"] as const).some((voice) => participleOf(verb.plain, reading, voice) !== null)
    : false;
}

/** "выявлено", "задержаны". */
export const isShort = ({ readings, isVerbal, pos }: GrammarWord): boolean =>
  pos !== "verb" && (isVerbal || pos === "adverb") && readings.some((each) => each.pos === "participle" && !each.case);
const isReflexive = ({ plain }: GrammarWord): boolean => /с[ья]$/u.test(plain);

/** Many, or it: "погибли", "родилось", "работает", "выявлено", "эвакуированы". */
export const isOfMany = ({ plain, readings }: GrammarWord): boolean =>
  readings.some(
    ({ pos, number, tense, gender, case: its }) =>
      (pos === "verb" &&
        (number === "plural" || gender === "neuter" || (tense !== "past" && /[еи]т(?:ся)?$/u.test(plain)))) ||
      (pos === "participle" && its === null && (number === "plural" || gender === "neuter")),
  );

/** Only things that somebody does to them move so: "вернули 18 фур" is no word of the lorries. */
export const isGoing = (verb: GrammarWord): boolean =>
  GOING.has(verb.lemma) || isReflexive(verb) || verb.readings.some(({ gender }) => gender === "neuter");

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
/** They say that something has so many of a thing. */
const HAVING = set("иметь насчитывать включать содержать объединять вмещать предусматривать");
/** They say only that it is so, or was. */
export const STANDING = set(
  `быть действовать работать функционировать насчитываться иметься находиться проживать жить учиться обучаться трудиться числиться
  состоять курсировать стоять существовать расположить произойти случиться оставаться остаться служить участвовать требоваться
  происходить случаться храниться размещаться располагаться предстоять`,
);
const GOING = set(
  `проехать застрять перейти попасть дойти добраться остаться эмигрировать прибыть поступить пройти сойти уйти выйти войти выехать въехать приехать подъехать уехать прилететь вылететь упасть сгореть пострадать
  погибнуть рухнуть утонуть взлететь умереть вырасти заболеть выздороветь прийти пропасть исчезнуть затонуть выжить скончаться
  вступить победить выступить проголосовать приземлиться замерзнуть отравиться простаивать`,
);
/** They tell of no deed: what was counted before is told again, or what is to come. */
export const NO_DEEDS = set(
  `составлять достигнуть достигать достичь превысить превышать стать становиться оказаться быть увеличиться сократиться вырасти
  снизиться уменьшиться сообщить заявить отметить хотеть мочь планировать намереваться стоить обойтись длиться продлиться занять
  занимать исполниться набрать обыграть победить проиграть уступить ожидать ожидаться рассчитать считать потребоваться насчитать показать просить обещать требовать
  предлагать предложить готовить запросить попросить пообещать откладывать обещаться пригодиться понадобиться прийтись прибавиться
  прибавить потерять сыграть забить пропустить дать давать взять сказать назвать отказать разрешить помочь заняться`,
);
