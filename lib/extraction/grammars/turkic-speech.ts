import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** Verbs with which Kyrgyz and Uzbek newsrooms hand on what somebody said, finite, as `turkicKey` writes them. */
export const isSaying = ({ key }: TurkicWord): boolean => SAYING.test(key);

const SAYING =
  /^(?:де(?:ди|йт|ген|шти|шет)|айт(?:ты|ат|кан|ышты|ылды)|билдир(?:ди|ет|ген|ишти)|белгиле(?:ди|йт|ген)|кошумчала(?:ды|йт)|түшүндүр(?:дү|өт)|эскерт(?:ти|ет)|баса|арызданды|сүйлөдү|жооп|эске|de(?:di|ydi|gan|yishdi)|ayt(?:di|adi|gan|ishdi|moqda)|bildir(?:di|adi|moqda|gan)|takidla(?:di|ydi|gan)|qoʻshimcha|ogohlantir(?:di|adi)|esla(?:di|ydi|tdi)|tushuntir(?:di|adi)|hikoya)$/u;

/** What a body does that tells something: sentence-final verbs, of two words the last. */
export const isTelling = ({ key }: TurkicWord): boolean => TELLING.test(key) || SAYING.test(key);

const TELLING =
  /^(?:кабарла(?:ды|йт|шты)|маалымда(?:ды|йт)|таратты|жаз(?:ат|ды|ган)|эсептейт|жарыялады|чыгарды|билдир(?:ди|ет|үүдө)|ырастады|айт(?:ты|ат)|тактады|berdi|bermoqda|qildi|qilmoqda|tarqatdi|yozdi|yozadi|etdi|tasdiqladi|bildir(?:di|moqda|adi)|hisobladi|chiqardi|keltirdi)$/u;

/** "маълум қилди", "хабар берди": verbs of two words, of which the last says nothing; "танлов эълон қилди" tells none. */
export function isHelped(words: readonly TurkicWord[], at: number): boolean {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  if (words.slice(Math.max(0, at - 7), at).some((word) => CALLS.test(word.form.stem))) return false;
  if (/^(?:chiqardi|чыгарды)$/u.test(key)) return /^(?:yakun\p{L}*|жыйынтыгын)$/u.test(before);
  if (!/^(?:berdi|bermoqda|qildi|qilmoqda|etdi|таратты|tarqatdi)$/u.test(key)) return true;
  return words.slice(Math.max(0, at - (key.startsWith("tar") ? 4 : 1)), at).some((word) => TOLD.test(word.key));
}

const TOLD =
  /^(?:xabar|xabarni|malum|elon|chop|кабар|кабарды|малумотни|malumot|malumotni|malumotlarni|hisobot\p{L}*|maʼlum|маалымат)$/u;
/** What is called for: a tender, a competition. */
const CALLS = /^(?:конкурс|тендер|сынак|кулактандыруу|мобилизация|tender|tanlov|konkurs|savdo|auksion)$/u;

/** "… маалыматында", "… xabariga qaraganda": nouns of what a body gave out, with the endings of a source. */
export const isPublication = ({ key }: TurkicWord): boolean => PUBLICATION.test(key);

const PUBLICATION =
  /^(?:маалымат(?:ында|ына|ы|тарында|тарына|тары|ка|тарга)|эсеб(?:инде|ине|и)|божомол(?:унда|уна|у)|жыйнагына|айтымында|билдир(?:иш|үү)\p{L}{1,6}|баракчасында|сайтында|отчётунда|кабар(?:ында|ына)|malumot(?:iga|ida|lariga|larida|icha|larga|ga)|xabar(?:iga|ida|icha|ga)|hisobot(?:iga|ida)|hisob(?:iga|ida|icha)|bayonot(?:iga|ida|da)|prognoz(?:iga|ida|icha)|qilishicha|fikricha|aytishicha|ырастоосунда|корутундусунда)$/u;

/** "X берген | маалыматка ылайык", "X tarqatgan | xabarga koʻra": what a body does with what it gives out. */
export const isGiving = (word: TurkicWord | undefined): boolean =>
  /^(?:берген|тараткан|жарыялаган|келтирген|bergan|tarqatgan|keltirgan|bergan)$/u.test(word?.key ?? "");

/** "билдиришти", "айтышат", "xabar berishdi", "maʼlum qilishlaricha": many tell, where somebody works. */
export const areTelling = ({ key }: TurkicWord): boolean => ARE_TELLING.test(key);

const ARE_TELLING =
  /^(?:(?:билдир|кабарл|маалымд|айт|белгил|кошумчал|түшүндүр|тактал|эскерт)[аеоөыиуү]?ш(?:ты|ти|ту|тү|ат|ет|өт|канда?й?|кенде?й?|көндө?й?)|билдиришкендей|(?:qil|ber|ayt|bildir|takidla)(?:ish|sh)(?:di|moqda|icha|laricha|ganidek|adi))$/u;

/** "айтымында", "айтышынча", "aytishicha": in the words of the one in the genitive before. */
export const isInWords = ({ key }: TurkicWord): boolean => IN_WORDS.test(key);

const IN_WORDS =
  /^(?:айтымында|айтышынча|айтуусунда|айткандай|белгилегендей|билдиргендей|кошумчалагандай|түшүндүргөндөй|эскерткендей|ырастагандай|билдиришинче|пикиринде|пикиринче|эсептешкендей|aytishicha|aytganidek|takidlaganidek|taʼkidlaganidek|bildirganidek|tushuntirganidek|qoʻshganidek|soʻzlariga|soʻziga|fikricha|hisobicha|ogohlantirishicha|tushuntirishicha|takidlashicha|bildirishicha)$/u;
