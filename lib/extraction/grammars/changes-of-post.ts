import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A word by which somebody comes into a post or leaves it. */
export interface Change {
  direction: "in" | "out";
  /**
   * Who the person is to the verb: "назначен" and "ушёл" have him for their subject, "назначил" for its object,
   * "назначенный" stands by his name, "назначение" has him in the genitive, "поручено" in the dative, "расторгли контракт с" in the instrumental.
   */
  person: "subject" | "object" | "beside" | "genitive" | "dative" | "instrumental";
  /** What must be said beside the person: the post in the instrumental, or the organisation that he heads. */
  needs: "post" | "organisation" | null;
  at: number;
  /** The word after all that belongs to the verb: "освобождён от должности". */
  end: number;
}

/** The changes that a sentence states; what is denied, supposed or wished for is none. */
export function changesIn(sentence: Sentence): Change[] {
  return sentence.plain.flatMap((_, at) => {
    const change = changeAt(sentence, at);
    return change && !isDenied(sentence, change) ? [change] : [];
  });
}

type Kind = Pick<Change, "direction" | "person" | "needs"> & { words: RegExp; after?: RegExp; beside?: RegExp };

const APPROVED = /^(?:утверд|одобр|поддерж|согласов)/u;
/** "в связи с переходом", "по собственному желанию": one leaves a post so, and nothing else. */
const LEAVING =
  /^(?:\S+ ){0,4}(?:в связи с (?:переход|уход|выход|назнач|избран|истечен|достижен)|по собственному|по состоянию здоровья|на (?:другую|иную|новую) работу|на заслуженный отдых|за (?:утрату|допущенн|нарушени|ненадлежащ))/u;
const FROM_POST = /^(?:(?:со? |от )?(?:своей |своего |занимаемой )?(?:должност|пост|обязанност|руководств|кресл))/u;

/** "after" must match the words right behind the verb, joined by spaces, "beside" some word of the sentence. */
const KINDS: readonly Kind[] = [
  kind("in", "subject", null, /^(?:пере)?(?:назначен|избран|утвержден|выбран|повышен)(?:а|о|ы)?$/u),
  kind("in", "beside", null, /^(?:пере)?(?:назначенн|избранн|утвержденн)(?:ый|ая|ого|ой|ому|ую|ым|ом)$/u),
  kind("in", "object", null, /^(?:пере)?(?:назначил|избрал|выбрал)(?:а|о|и)?$/u),
  kind("in", "object", null, /^(?:назначает|назначают|избирает)$/u),
  kind("in", "object", "post", /^утвердил(?:а|о|и)?$/u),
  kind("in", "subject", "post", /^стал(?:а)?$/u),
  kind("in", "subject", "post", /^(?:переходит|перешел|перешла|переведен|переведена)$/u),
  kind("in", "beside", "post", /^переведенн(?:ый|ая|ого|ой|ому|ую|ым)$/u),
  kind("in", "subject", "organisation", /^возглавил(?:а)?$/u),
  kind("in", "subject", null, /^(?:занял|заняла|получил|получила)$/u, /^(?:эту |этот )?(?:должность|пост|кресло)/u),
  kind(
    "in",
    "subject",
    null,
    /^(?:должность|пост|кресло)$/u,
    /^(?:\S+ ){1,8}(?:получил|заняла?|достал(?:ся|ась|ось))/u,
  ),
  kind("in", "dative", null, /^(?:поручено|поручены|возложено|возложены|поручили)$/u),
  kind("in", "genitive", null, /^назначени(?:е|и|я|ем)$/u),
  kind("in", "subject", "organisation", /^возглавит$/u),
  kind("in", "subject", null, /^(?:займет|займёт)$/u, /^(?:\S+ )?(?:должность|пост|кресло)/u),
  kind("in", "subject", null, /^(?:принял|приняла)$/u, /^(?:\S+ ){0,2}(?:дела|полномочия|присягу|руководство|бразды)/u),
  kind(
    "in",
    "subject",
    null,
    /^(?:вступает|вступит|приступает|приступит|заступил|заступила)$/u,
    /^(?:в должность|на (?:пост|должность)|к (?:\S+ )?(?:обязанност|работе))/u,
  ),
  kind("in", "subject", "post", /^(?:станет|поставлен|поставлена)$/u),
  kind("in", "object", "post", /^(?:поставил|поставила|поставили|перевел|перевела|перевели)$/u),
  kind(
    "in",
    "subject",
    null,
    /^(?:исполнять|исполняет)$/u,
    /^(?:\S+ )?обязанности/u,
    /^(?:будет|временно|теперь|пока)$/u,
  ),
  kind("in", "object", null, /^(?:представил|представила|представили)$/u, undefined, /^нов(?:ого|ую|ым|ой)$/u),
  kind("in", "genitive", null, /^кандидатур(?:а|у|ой)$/u, /^(?:\S+ ){1,6}на (?:пост|должность)/u, APPROVED),
  kind(
    "in",
    "subject",
    null,
    /^(?:вступил|вступила|приступил|приступила)$/u,
    /^(?:в должность|к (?:\S+ )?(?:обязанност|работе))/u,
  ),
  kind(
    "in",
    "subject",
    null,
    /^(?:пришел|пришла|встал|встала)$/u,
    undefined,
    /^(?:вместо|смену|должность|пост|главе)$/u,
  ),
  kind("in", "subject", null, /^сменил(?:а)?$/u, /^(?:\S+ ){1,8}на (?:этом |том )?(?:посту|должности)/u),
  kind("in", "dative", "post", /^(?:доверил|доверен|доверено|доверили|достал(?:ся|ась|ось))$/u),
  kind("out", "subject", null, /^(?:освобожден|снят|отстранен|смещен)(?:а|о|ы)?$/u, FROM_POST),
  kind("out", "subject", null, /^(?:освобожден|отстранен)(?:а|о|ы)?$/u, LEAVING),
  kind("out", "subject", null, /^уволен(?:а|ы)?$/u),
  kind("out", "subject", null, /^(?:уволился|уволилась)$/u),
  kind("out", "subject", null, /^(?:ушел|ушла|вышел|вышла|перешел|перешла)$/u, LEAVING),
  kind("out", "subject", null, /^(?:написал|написала)$/u, /^(?:\S+ ){0,2}заявление (?:об|по собственному)/u),
  kind("out", "subject", null, /^(?:выведен|выведена|исключен|исключена)$/u, /^из состава/u),
  kind("out", "object", null, /^сменил(?:а|и)?$/u, undefined, /^(?:пост|посту|должность|должности|кресло|кресле)$/u),
  kind("out", "subject", null, /^отозван(?:а|ы)?$/u, /^(?:со? |в резерв)/u),
  kind("out", "subject", null, /^отправлен(?:а|ы)?$/u, /^(?:в отставку|на пенсию)/u),
  kind("out", "beside", null, /^(?:уволенн|освобожденн|снят|отстраненн|смещенн)(?:ый|ая|ого|ой|ому|ую|ым|ом)$/u),
  kind(
    "out",
    "object",
    null,
    /^(?:освободил|снял|отстранил|сместил|освобождает)(?:а|о|и)?$/u,
    /^(?:\S+ ){0,4}(?:от|со?) (?:\S+ )?(?:должност|пост|обязанност)/u,
  ),
  kind("out", "object", null, /^(?:уволил|отправил)(?:а|о|и)?$/u, /^(?:\S+ ){0,4}в отставку/u),
  kind("out", "object", null, /^уволил(?:а|о|и)?$/u),
  kind(
    "out",
    "subject",
    null,
    /^(?:подал|подала|ушел|ушла|уходит|подает)$/u,
    /^(?:\S+ ){0,2}(?:в отставку|заявление об (?:уходе|отставке|увольнении)|со? (?:\S+ )?(?:пост|должност)|на пенсию)/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:покинул|покинула|оставил|оставила|покидает)$/u,
    /^(?:свой |свою )?(?:пост|должность|кресло)/u,
  ),
  kind("out", "subject", null, /^(?:сложил|сложила)$/u, /^(?:с себя |свои )?(?:полномочия|обязанности)/u),
  kind("out", "subject", null, /^(?:лишился|лишилась)$/u, /^(?:поста|должности|кресла)/u),
  kind("out", "subject", null, /^(?:лишен|лишена)$/u, /^(?:\S+ )?(?:поста|должности|полномочий)/u),
  kind(
    "out",
    "subject",
    null,
    /^(?:сдал|сдала|уступил|уступила)$/u,
    /^(?:\S+ )?(?:дела|пост|кресло|полномочия|место)/u,
  ),
  kind("out", "subject", null, /^(?:отозван|переведен)(?:а|ы)?$/u, /^(?:в резерв|на другую|на иную)/u),
  kind(
    "out",
    "subject",
    null,
    /^проработал(?:а)?$/u,
    /^(?:\S+ ){1,9}(?:перешел|перешла|ушел|ушла|уволил|покинул|отправ)/u,
  ),
  kind("out", "object", null, /^отправил(?:а|о|и)?$/u, /^(?:\S+ ){0,4}на (?:\S+ )?(?:пенсию|покой)/u),
  kind(
    "out",
    "genitive",
    null,
    /^(?:прекращены|прекращено|прекратил|прекратила|прекратили)$/u,
    /^(?:\S+ ){0,2}полномочия/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:уйдет|уходят|уйдёт)$/u,
    /^(?:\S+ ){0,2}(?:в отставку|на (?:пенсию|покой)|со? (?:\S+ )?(?:пост|должност))/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:покинет|оставит|оставляет|потерял|потеряла|передал|передала|передаст)$/u,
    /^(?:\S+ )?(?:пост|должность|кресло|дела|полномочия)/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:сложит|слагает|складывает)$/u,
    /^(?:с себя |свои )?(?:полномочия|обязанности|мандат)/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:расстался|рассталась|попрощался|попрощалась)$/u,
    /^со? (?:\S+ )?(?:пост|должност|кресл|работ)/u,
  ),
  kind(
    "out",
    "subject",
    null,
    /^(?:попросил|попросила|объявил|объявила|заявил|заявила)$/u,
    /^(?:\S+ ){0,3}(?:об отставке|об уходе|о сложении|о своем уходе|о своей отставке)/u,
  ),
  kind("out", "object", null, /^(?:лишил|лишила|лишили)$/u, /^(?:\S+ ){0,4}(?:должности|поста|полномочий)/u),
  kind("out", "object", null, /^(?:отозвал|отозвала|отозвали|заменил|заменила|заменили)$/u),
  kind(
    "out",
    "instrumental",
    null,
    /^(?:расторг|расторгла|расторгли|расторгнут|разорвал|разорвали)$/u,
    /^(?:\S+ ){0,3}(?:контракт|договор)/u,
  ),
  kind("out", "genitive", null, /^уход(?:е|ом|а)?$/u, /^(?:\S+ ){1,5}со? (?:пост|должност)/u),
  kind(
    "out",
    "genitive",
    null,
    /^(?:увольнение|увольнении|увольнением|освобождение|освобождении)$/u,
    /^(?:\S+ ){1,6}(?:от|со?) (?:должност|пост)/u,
  ),
  kind("out", "genitive", null, /^отставк[ау]$/u, undefined, /^(?:принял|приняла|приняли|принята|одобрил|одобрила)$/u),
  kind("out", "dative", null, /^освобождением$/u, /^от (?:\S+ )?(?:должност|пост|обязанност)/u),
];

function kind(
  direction: Change["direction"],
  person: Change["person"],
  needs: Change["needs"],
  words: RegExp,
  after?: RegExp,
  beside?: RegExp,
): Kind {
  return { direction, person, needs, words, ...(after && { after }), ...(beside && { beside }) };
}

/** "Расследование поручено …" gives nobody a post; "исполнять обязанности поручено …" does. */
const GIVEN_TO = /^(?:поруч|возлож)/u;

/** How far behind a verb its own words may stand. */
const REACH = 10;

function changeAt(sentence: Sentence, at: number): Change | null {
  const plain = sentence.plain[at] ?? "";
  if (!FIRST_LETTERS.test(plain) || sightingAt(sentence, at, "person", "organisation")) return null;
  for (const { words, after, beside, ...change } of KINDS) {
    if (!words.test(plain) || (beside && !sentence.plain.some((word) => beside.test(word)))) continue;
    if (GIVEN_TO.test(plain) && !sentence.plain.some((word) => word.startsWith("обязанност"))) continue;
    if (!after) return { ...change, at, end: at + 1 };
    const behind = sentence.plain.slice(at + 1, at + 1 + REACH).join(" ");
    const found = after.exec(behind);
    if (found) return { ...change, at, end: at + 1 + found[0].split(" ").length };
  }
  return null;
}

/** Spares most words the whole list. */
const FIRST_LETTERS =
  /^(?:пере|назнач|избр|избир|утвер|выбра|повыш|стал|возглав|заня|получ|долж|пост$|кресл|поруч|возлож|освоб|снял|снят|отстран|смещ|смест|увол|отозв|отправ|отстав|пода|уше|ушл|уход|выш|выве|исключ|напис|переш|займ|прин|заступ|стан|постав|перев|исполн|предст|уйд|потер|перед|слага|склад|расста|попрощ|попрос|объяв|заяв|замен|растор|разорв|увольн|покин|покид|остав|слож|лиш|кандидат|вступ|приступ|приш|встал|смен|довер|достал|сдал|уступ|перевед|прорабо|прекр)/u;

/** "не назначен", "могут назначить", "слухи об отставке", "назначен не был". */
function isDenied(sentence: Sentence, { at, person }: Change): boolean {
  const before = sentence.plain.slice(Math.max(0, at - (person === "beside" ? 1 : 4)), at);
  const behind = sentence.plain.slice(at + 1, at + 3).join(" ");
  return (
    before.at(-1) === "не" ||
    (before.at(-2) === "не" && /^(?:был|была|были|будет)$/u.test(before.at(-1) ?? "")) ||
    before.some((word) => DOUBT.test(word)) ||
    /^(?:не (?:был|была|будет)|бы\b|ли\b)/u.test(behind) ||
    sentence.plain.at(-1) === "?"
  );
}

const DOUBT =
  /^(?:может|могут|мог|могла|могли|бы|если|якобы|слух\p{L}*|возможн\p{L}*|вероятн\p{L}*|против|отказ\p{L}*|опроверг\p{L}*|отклонил\p{L}*|хочет|хотят|намерен\p{L}*|планиру\p{L}*|требу\p{L}*|просит|предлага\p{L}*|предложил\p{L}*|чтобы|будто)$/u;
