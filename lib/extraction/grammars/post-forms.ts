import { POST_PREFIXES, POSTS, type Post } from "@/lib/extraction/lexicon/posts";
import { CASES, type Case, decline } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";

/** A form of the noun of a post, with the cases it may stand in. */
export interface PostForm {
  lemma: string;
  cases: readonly Case[];
  gender: "masculine" | "feminine";
  /** What the lexicon says of the post; null for a noun that is only known to name a person. */
  post: Post | null;
}

/** The post that a word names in some case of the singular: "вице-мэром", "бухгалтеру-ревизору"; null for other words. */
export function postForm(word: string): PostForm | null {
  const plain = plainWord(word);
  const known = FORMS.get(plain);
  if (known) return known;
  const hyphen = plain.indexOf("-");
  if (hyphen < 1) return null;
  const [before, last] = [plain.slice(0, hyphen), FORMS.get(plain.slice(hyphen + 1))];
  if (!last) return null;
  if (POST_PREFIXES.has(before)) return { ...last, lemma: `${before}-${last.lemma}` };
  const first = FORMS.get(before);
  return first ? { ...last, lemma: `${first.lemma}-${last.lemma}` } : null;
}

/** The same for any noun that names a person, where a post is known to stand. */
export function personNounForm(word: string): PostForm | null {
  const known = postForm(word);
  if (known) return known;
  const readings = readingsOf(word.toLowerCase()).filter(({ pos, number }) => pos === "noun" && number !== "plural");
  const animate = readings.filter((reading) => reading.animate);
  const [best] = animate.length > 0 ? animate : readings;
  if (!best) return null;
  const cases = readings.filter(({ lemma }) => lemma === best.lemma).flatMap((reading) => reading.case ?? []);
  const gender = best.gender === "feminine" ? "feminine" : "masculine";
  return { lemma: best.lemma, cases: [...new Set(cases)], gender, post: null };
}

/** "замминистра", "замглавы": shortened from a genitive, and the same in all cases. */
const OF_ANOTHER =
  /^зам(?:министра|директора|начальника|главы|генпрокурора|прокурора|премьера|мэра|председателя|акима|губернатора|хокима|декана|редактора)$/u;

const FORMS: ReadonlyMap<string, PostForm> = formsOfPosts();

function formsOfPosts(): Map<string, PostForm> {
  const index = new Map<string, PostForm>();
  for (const post of POSTS) {
    const gender = post.noun.gender === "feminine" ? "feminine" : "masculine";
    if (OF_ANOTHER.test(post.noun.lemma)) {
      index.set(plainWord(post.noun.lemma), { lemma: post.noun.lemma, cases: CASES, gender, post });
      continue;
    }
    const forms = decline(post.noun).singular;
    for (const [form, cases] of Map.groupBy(CASES, (grammaticalCase) => forms[grammaticalCase])) {
      const plain = plainWord(form);
      if (!index.has(plain)) index.set(plain, { lemma: post.noun.lemma, cases, gender, post });
    }
  }
  return index;
}
