import { type Noun, noun } from "@/lib/extraction/morphology/declension";

/** A post a person holds. */
export interface Post {
  noun: Noun;
  /** Posts of one office are names of one another: премьер-министр, премьер, глава правительства. */
  office: string | null;
  /** A way to speak of a holder, not the title of the post: alone, it is another name of the person. */
  byname: boolean;
  /** What the post is of must follow, or else the word is too general: "глава правительства". */
  needsObject: boolean;
}

const person = { gender: "masculine", animate: true } as const;

/** Longest first where one begins another; hyphened titles are one word. */
export const POSTS: readonly Post[] = [
  post("премьер-министр", { office: "head-of-government" }),
  post("премьер", { office: "head-of-government", byname: true }),
  post("вице-премьер"),
  post("вице-премьер-министр"),
  post("вице-президент"),
  post("президент", { office: "head-of-state" }),
  post("экс-президент"),
  post("экс-премьер"),
  post("экс-министр"),
  post("экс-депутат"),
  post("глава", { needsObject: true }),
  post("руководитель", { needsObject: true }),
  post("начальник", { needsObject: true }),
  post("спикер", { office: "speaker" }),
  post("торага", { office: "speaker" }),
  post("вице-спикер"),
  ..."министр замминистра госсекретарь генсек генсекретарь секретарь председатель зампред директор гендиректор замдиректора ректор проректор декан депутат сенатор посол консул аким хоким губернатор мэр вице-мэр прокурор генпрокурор омбудсмен судья пресс-секретарь полпред представитель уполномоченный командующий комиссар лидер координатор тренер профессор академик"
    .split(" ")
    .map((lemma) => post(lemma)),
];

/** Adjectives that are part of a title: "генеральный директор", "первый заместитель". */
export const TITLE_ADJECTIVES: ReadonlySet<string> = new Set(
  "генеральный первый государственный главный исполнительный старший специальный чрезвычайный полномочный верховный постоянный исполняющий временный технический коммерческий финансовый художественный народный".split(
    " ",
  ),
);

/** Offices that a genitive makes of a general word: "глава правительства" is the head of government. */
export const OFFICES_BY_OBJECT: Readonly<Record<string, string>> = {
  правительства: "head-of-government",
  кабмина: "head-of-government",
  государства: "head-of-state",
  парламента: "speaker",
};

function post(
  lemma: string,
  { office = null, byname = false, needsObject = false }: Partial<Omit<Post, "noun">> = {},
): Post {
  return { noun: noun(lemma, person), office, byname, needsObject };
}
