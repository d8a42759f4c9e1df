import { readingsOf } from "@/lib/extraction/morphology/dictionary";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PREPOSITIONS = set(
  "в во на с со к ко по из изо от о об обо у за для до при про через над под подо между без перед среди вокруг около порядка после против кроме вместо ради сквозь благодаря согласно вопреки навстречу ввиду из-за из-под",
);

const CONJUNCTIONS = set("и а но или либо да что чтобы как если когда хотя так же то не ни ли бы");

const PRONOUNS = set(
  "он она оно они его ее их ему ей им ней него нем них ним ними нею мы вы я ты нас вас нам вам нами вами мне меня мной тебя себя себе собой это этот эта эти этого этой этому этим этом этих этими тот та те того той тому тем том тех теми все всё весь вся всего всех всем всеми который которая которое которые которого которой которому которым которых которыми котором свой своя свое свои своего своей своему своим своих своими сам сама сами самого кто кого кому кем что чего чему чем где куда откуда сколько такой такая такое такие таких каждый каждая каждого другой другая другие других",
);

const ADVERBS = set(
  "далее также затем потом вчера сегодня завтра накануне ранее позже вновь снова лично впервые уже еще только лишь там здесь тут теперь сейчас недавно сначала вместе совместно официально ежегодно ежемесячно ежедневно напомним отметим кроме тоже итак однако кстати наконец вечером утром днем ночью очень весьма более менее примерно приблизительно почти свыше отдельно особо дополнительно одновременно параллельно подробно неоднократно",
);

/** Words of closed classes: they end every chain of nouns. */
export const isFunctionWord = (lower: string): boolean =>
  PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || PRONOUNS.has(lower) || ADVERBS.has(lower);

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower);

/** Finite verbs and infinitives: what is first of all one, and not only by its ending another word too. */
export function isVerb(lower: string): boolean {
  const [best] = readingsOf(lower);
  return best?.pos === "verb" || best?.pos === "infinitive";
}
