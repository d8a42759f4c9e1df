import { postForm } from "@/lib/extraction/grammars/post-forms";
import { actingWords, isEnvoyInFull } from "@/lib/extraction/grammars/post-words";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { isVerb } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import { governedBy } from "@/lib/extraction/rules/posts";
import type { Tagged } from "@/lib/extraction/tagger/tagger";
import { classOf } from "@/lib/extraction/tagger/word-class";

/** A post of the tagger with "и. о." before it, "и науки" and the place that it is of, and without "по образованию". */
export function wholePost(sentence: Sentence, found: Tagged, names: readonly Tagged[]): Tagged {
  const { plain, words } = sentence;
  const acting = [4, 1].find((count) => found.first >= count && actingWords(sentence, found.first - count) === count);
  const post = { ...found, first: acting ? found.first - acting : titleStart(sentence, found, names) };
  const isSchooling =
    plain[post.last - 2] === "по" && /^(?:образованию|профессии|специальности)$/u.test(plain[post.last - 1] ?? "");
  if (isSchooling && post.last - post.first > 2) return { ...post, last: post.last - 2 };
  const isField = plain[post.last] === "и" && sightingAt(sentence, post.first, "position")?.last === post.last + 2;
  if (isField && !names.some(({ first }) => first === post.last + 1)) return { ...post, last: post.last + 2 };
  const field = fieldOf(sentence, post, names);
  if (field > post.last) return { ...post, last: field };
  const firm = names.find(({ first, kind, depth }) => first === post.last && kind === "organisation" && depth === 0);
  if (firm && isLettersBeforeName(sentence, firm, names)) return { ...post, last: firm.last };
  if (plain[post.last] === "№" && words[post.last + 1]?.kind === "number") return { ...post, last: post.last + 2 };
  const posting = postingOf(sentence, post);
  if (posting > post.last) return { ...post, last: posting };
  const place = names.find(({ first, kind, depth }) => first === post.last && kind === "place" && depth === 0);
  const isOfPlace =
    place !== undefined &&
    (mayBeGenitive(words[place.last - 1]?.text ?? "") ||
      PLACE_NOUNS.has(classOf(readingsOf(words[post.last - 1]?.text ?? "")[0]?.lemma ?? "")) ||
      plain[post.last - 1] === "земли");
  return place && isOfPlace ? { ...post, last: place.last } : post;
}

/**
 * "начальник управления | по борьбе с наркотиками ГКНБ | полковник": what a body is for, and whose it is, up to the rank or
 * the name of who has the post.
 */
export const LONGEST_FIELD = 12;
function fieldOf({ plain, words }: Sentence, { last }: Tagged, names: readonly Tagged[]): number {
  if (
    plain[last] !== "по" ||
    !/^(?:управлени|отдел|департамент|служб|цент|комитет|секто|штаб|комисси)/u.test(plain[last - 1] ?? "")
  )
    return last;
  let end = last + 1;
  while (
    end < last + LONGEST_FIELD - 2 &&
    words[end]?.kind === "word" &&
    /^\p{Ll}/u.test(words[end]?.text ?? "") &&
    !isVerb(plain[end] ?? "")
  )
    end++;
  const body = names.find(({ kind, first, depth }) => first === end && kind === "organisation" && depth === 0);
  const next = body?.last ?? end;
  const isHeld = names.some(({ kind, first }) => first === next && (kind === "person" || kind === "position"));
  const rank = names.find(({ kind, first, last: until }) => kind === "position" && first < end && until === next);
  return isHeld ? next : (rank?.first ?? last);
}

/** "заведующий отделом | внешней политики администрации | Асан Темиров": a participle with all it governs, to the name. */
export function withGoverned(sentence: Sentence, post: Tagged, people: ReadonlySet<number>): Tagged {
  const { first, last } = post;
  if (last === first + 1 || postForm(sentence.plain[first] ?? "")) return post;
  const end = governedBy(sentence, first);
  return end > last && people.has(end) ? { ...post, last: end } : post;
}

/** "посол | в Германии", "посол Казахстана | в Федеративной Республике Германия": where an envoy is sent, as far as the gazetteer knows its name. */
function postingOf(sentence: Sentence, { first, last }: Tagged): number {
  const isEnvoy = /^(?:пос(?:ол$|л[аеуо]м?$)|консул|генконсул)/u.test(sentence.plain[first] ?? "");
  return isEnvoy && /^во?$/u.test(sentence.plain[last] ?? "")
    ? (sightingAt(sentence, last + 1, "place")?.last ?? last)
    : last;
}

/** "управляющий директор | ADQ | Мохамед аль-Сувейди". */
const isLettersBeforeName = ({ words }: Sentence, { first, last }: Tagged, names: readonly Tagged[]): boolean =>
  last === first + 1 &&
  /^[A-Z]{2,}$/u.test(words[first]?.text ?? "") &&
  names.some((name) => name.kind === "person" && name.first === last);

/** "чрезвычайным и полномочным послом Казахстана", where the tagger has seen no post: the words say it themselves. */
export function envoysInFull(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  return sentence.plain.flatMap((_, first): Tagged[] => {
    if (!isEnvoyInFull(sentence, first) || !/^пос(?:ол|л)/u.test(sentence.plain[first + 3] ?? "")) return [];
    const head = first + 3;
    if (names.some((name) => name.kind === "position" && name.first <= head && name.last > head)) return [];
    const of = names.find((name) => name.kind === "place" && name.first === head + 1 && name.depth === 0);
    return [{ kind: "position", first, last: of?.last ?? head + 1, confidence: 0.9, depth: 0 }];
  });
}

const PLACE_NOUNS: ReadonlySet<string> = new Set(["town", "region"]);

/** "кредитный | инспектор", "постоянный | представитель": an adjective that belongs to a title and the tagger has left out. */
function titleStart(sentence: Sentence, { first }: Tagged, names: readonly Tagged[]): number {
  const envoy = [first - 2, first - 3].find((at) => isEnvoyInFull(sentence, at));
  if (envoy !== undefined && /^по(?:с[оле]|лномочн)/u.test(sentence.plain[first] ?? "")) return envoy;
  const { words, plain } = sentence;
  const head = postForm(plain[first] ?? "");
  const word = words[first - 1];
  if (!head || word?.kind !== "word" || !/^\p{Ll}/u.test(word.text) || /(?:ск|цк)\p{L}{2,3}$/u.test(word.text))
    return first;
  if (names.some((name) => name.first < first && name.last > first - 1)) return first;
  const agrees = readingsOf(word.plain).some(
    ({ pos, lemma, case: its, gender }) =>
      pos === "adjective" &&
      its !== null &&
      head.cases.includes(its) &&
      (gender === null || gender === head.gender) &&
      !NO_TITLE.test(lemma),
  );
  if (!agrees) return first;
  return GRADES.test(plain[first - 2] ?? "") && !GRADES.test(word.plain) ? first - 2 : first - 1;
}

/** "старшим | научным сотрудником": of two adjectives the first is a grade. */
const GRADES = /^(?:старш|младш|ведущ|главн|перв)\p{L}{2,3}$/u;

/** What is said of a holder, and not of the post. */
const NO_TITLE =
  /^(?:нов|нынешн|тогдашн|молод|пожил|стар(?:ый|еньк)|юн|вчерашн|сегодняшн|будущ|действующ|так|сам|как|люб|кажд|друг|ин|эт|тот|т|мо|тво|сво|наш|ваш|местн|знаменит|известн|популярн|легендарн|опытн|бессменн|многолетн|потомствен|единственн|лучш|хорош|плох|последн|очередн|следующ|прошл|недавн|больш|маленьк|как|некий|некто|сорока|двадцати|тридцати|пятидесяти|шестидесяти|семидесяти)|летний$/u;

/** "начальник заставы | капитан", "министр | генерал-майор милиции": a rank behind a post is a post by itself. */
export function eachPost({ plain }: Sentence, post: Tagged): Tagged[] {
  if (post.kind !== "position") return [post];
  const at = post.first + 1 + plain.slice(post.first + 1, post.last).findIndex((word) => RANK.test(word));
  const head = postForm(plain[post.first] ?? "") ?? postForm(plain[post.first + 1] ?? "");
  const rank = postForm(plain[at] ?? "");
  const isSame = at > post.first + 1 && (rank?.cases.some((its) => head?.cases.includes(its)) ?? false);
  return isSame
    ? [
        { ...post, last: at },
        { ...post, first: at },
      ]
    : [post];
}

const RANK =
  /^(?:(?:под)?полковник|капитан|майор|лейтенант|генерал(?:-майор|-лейтенант|-полковник)?|прапорщик|старшина|сержант|адмирал)(?:а|у|ом)?$/u;
