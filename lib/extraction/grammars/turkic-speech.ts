import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** Verbs with which Kyrgyz and Uzbek newsrooms hand on what somebody said, finite, as `turkicKey` writes them. */
export const isSaying = ({ key }: TurkicWord): boolean => SAYING.test(key);

const SAYING =
  /^(?:де(?:ди|йт|ген|шти|шет)|айт(?:ты|ат|кан|ышты|ылды)|билдир(?:ди|ет|ген|ишти)|белгиле(?:ди|йт|ген)|кошумчала(?:ды|йт)|түшүндүр(?:дү|өт)|эскерт(?:ти|ет)|баса|арызданды|сүйлөдү|жооп|эске|de(?:di|ydi|gan|yishdi)|ayt(?:di|adi|gan|ishdi|moqda)|bildir(?:di|adi|moqda|gan)|takidla(?:di|ydi|gan)|qoʻshimcha|ogohlantir(?:di|adi)|esla(?:di|ydi|tdi)|tushuntir(?:di|adi)|hikoya)$/u;

/** What a body does that tells something: sentence-final verbs, of two words the last. */
export const isTelling = ({ key }: TurkicWord): boolean => TELLING.test(key) || SAYING.test(key);

const TELLING =
  /^(?:кабарла(?:ды|йт|шты)|маалымда(?:ды|йт)|таратты|жаз(?:ат|ды|ган)|эсептейт|жарыялады|билдир(?:ди|ет|үүдө)|ырастады|айт(?:ты|ат)|тактады|berdi|bermoqda|qildi|qilmoqda|tarqatdi|yozdi|yozadi|etdi|tasdiqladi|bildir(?:di|moqda|adi)|hisobladi)$/u;

/** "маълум қилди", "хабар берди": verbs of two words, of which the last says nothing. */
export const isHelped = (before: TurkicWord | undefined, verb: TurkicWord): boolean =>
  !/^(?:berdi|bermoqda|qildi|qilmoqda|etdi|таратты|tarqatdi)$/u.test(verb.key) ||
  /^(?:xabar|xabarni|malum|elon|chop|кабар|malumotni|maʼlum)$/u.test(before?.key ?? "");

/** "… маалыматында", "… xabariga qaraganda": nouns of what a body gave out, with the endings of a source. */
export const isPublication = ({ key }: TurkicWord): boolean => PUBLICATION.test(key);

const PUBLICATION =
  /^(?:маалымат(?:ында|ына|ы)|эсеб(?:инде|ине)|божомол(?:унда|уна)|жыйнагына|айтымында|билдир(?:иш|үү)\p{L}{1,6}|баракчасында|сайтында|отчётунда|кабар(?:ында|ына)|malumot(?:iga|ida|lariga|icha)|xabar(?:iga|ida|icha)|hisobot(?:iga|ida)|hisob(?:iga|ida|icha)|bayonot(?:iga|ida)|prognoz(?:iga|ida|icha)|qilishicha|fikricha|aytishicha|ырастоосунда)$/u;

/** "айтымында", "айтышынча", "aytishicha": in the words of the one in the genitive before. */
export const isInWords = ({ key }: TurkicWord): boolean => IN_WORDS.test(key);

const IN_WORDS =
  /^(?:айтымында|айтышынча|айтуусунда|айткандай|билдиришинче|пикиринде|пикиринче|эсептешкендей|aytishicha|aytganidek|soʻzlariga|soʻziga|fikricha|hisobicha|ogohlantirishicha|tushuntirishicha|takidlashicha|bildirishicha)$/u;
