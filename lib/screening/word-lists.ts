interface WordList {
  /** Whole words in their plain form. */
  words: ReadonlySet<string>;
  /** Beginnings that no harmless word shares. */
  stems: readonly string[];
}

const list = (words: string, stems = ""): WordList => ({
  words: new Set(words.split(" ").filter(Boolean)),
  stems: stems.split(" ").filter(Boolean),
});

/** Abuse and spam that a person looks at first, by language. Short on purpose: a false alarm costs a reader their patience. */
export const WORD_LISTS: Readonly<Record<string, WordList>> = {
  ru: list(
    "сука суки сучка мразь мрази тварь ублюдок ублюдки гнида чурка чурки хач хачи жид жиды",
    "хуй хуе хуё хуя пизд ебан ебал ебат еблан заеб наеб отъеб выеб бляд мудак мудил пидор пидар гандон залуп шлюх",
  ),
  ky: list("акмак жетесиз жалап жалаптар кот котак котогум", "жалап амин-сик энесин"),
  uz: list("jalab jalap kot kotak haromi жалаб харом", "jalab onangni онангни"),
  en: list("cunt faggot nigger whore slut", "fuck motherfuck"),
};
