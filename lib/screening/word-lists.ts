export interface WordList {
  /** Whole words in their plain form. */
  words: ReadonlySet<string>;
  /** Beginnings that no harmless word shares. */
  stems: readonly string[];
  /** Words that are harmless in other languages ("кот"): they count in their own alone. */
  here: ReadonlySet<string>;
}
export type WordLists = Readonly<Record<string, WordList>>;

const list = (words: string, stems = "", here = ""): WordList => ({
  words: new Set(words.split(" ").filter(Boolean)),
  stems: stems.split(" ").filter(Boolean),
  here: new Set(here.split(" ").filter(Boolean)),
});

/** Abuse and spam that a person looks at first, by language. Short on purpose: a false alarm costs a reader their patience. */
export const WORD_LISTS: WordLists = {
  ru: list(
    "сука суки сучка мразь мрази тварь ублюдок ублюдки гнида чурка чурки хач хачи жид жиды",
    "хуй хуе хуё хуя пизд ебан ебал ебат еблан заеб наеб отъеб выеб бляд мудак мудил пидор пидар гандон залуп шлюх",
  ),
  ky: list("акмак жетесиз жалап жалаптар котак котогум", "жалап энесин", "кот"),
  uz: list("jalab kotak haromi жалаб", "jalab onangni онангни", "kot jalap харом"),
  en: list("cunt faggot nigger whore slut", "fuck motherfuck"),
};
