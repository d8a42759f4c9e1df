import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** A verb with which somebody is given a post or leaves it. */
export interface TurkicChange {
  kind: "appointment" | "dismissal";
  /** Somebody does it to somebody: "дайындады", "sayladi". */
  active: boolean;
}

/** The change of a post that the word at a place says, with the words before it where it needs them. */
export function changeAt(words: readonly TurkicWord[], at: number): TurkicChange | null {
  const [key, before, second] = [words[at]?.key ?? "", words[at - 1]?.key ?? "", words[at - 2]?.key ?? ""];
  if (APPOINTED.test(key) || (MADE.test(key) && MARKER.test(before))) return { kind: "appointment", active: false };
  if (APPOINTS.test(key))
    return words.slice(Math.max(0, at - 4), at).some((word) => isPostMarker(word) || officeOf(word) !== null)
      ? { kind: "appointment", active: true }
      : null;
  if (DISMISSED.test(key) || (FREED.test(key) && before === "ozod")) return { kind: "dismissal", active: false };
  if (DISMISSES.test(key) || (FREES.test(key) && before === "ozod")) return { kind: "dismissal", active: true };
  if (LEFT.test(key) && (FROM_POST.test(before) || RESIGNED.test(before))) return { kind: "dismissal", active: false };
  if (/^(?:салын(?:ды|ган)|tashlan(?:di|gan))$/u.test(key) && /^(?:алып|olib)$/u.test(before) && FROM_POST.test(second))
    return { kind: "dismissal", active: false };
  if (ENDS.test(key) && words.slice(Math.max(0, at - 7), at).some(isMandate))
    return { kind: "dismissal", active: true };
  return TAKES.test(key) && FROM_POST.test(before) ? { kind: "dismissal", active: true } : null;
}

const PAST = "(?:ды|ду|ган|гон|ып|уп|ышты|ушту|ганы\\p{L}*|ганд\\p{L}+|di|gan|ib|dilar|gani\\p{L}*)";
const APPOINTED = new RegExp(`^(?:дайындал|шайлан|бекитил|tayinlan|saylan|tasdiqlan)(?:ди|ген|ип|${PAST})$`, "u");
const APPOINTS =
  /^(?:дайында|шайла|tayinla|sayla|tasdiqla)(?:ды|ган|п|шты|шкан|di|gan|b|shdi|dilar)$|^бекит(?:ти|кен|ишти)$/u;
/** "масъул этиб | белгиланди", "башчы кылып | коюлду": to be made something. */
const MADE = /^(?:belgilan(?:di|gan)|коюл(?:ду|ган)|qoʻyil(?:di|gan)|koʻtaril(?:di|gan))$/u;
const DISMISSED = new RegExp(`^(?:бошотул|boʻshatil)${PAST}$`, "u");
const DISMISSES = /^(?:бошот(?:ту|кон)|boʻshat(?:di|gan))$/u;
const FREED = /^(?:etil|qilin)(?:di|gan|ib)$/u;
const FREES = /^(?:et|qil)(?:di|gan|dilar)$/u;
/** "кызматтан кетти", "lavozimidan ketdi", "istefoga chiqdi": leaving where the word before names a post. */
const LEFT =
  /^(?:кет(?:ти|кен)|чыкты|чыккан|алын(?:ды|ган)|четтетил(?:ди|ген)|ket(?:di|gan)|chiq(?:di|qan)|olin(?:di|gan)|chetlatil(?:di|gan))$/u;
const FROM_POST = /^(?:кызмат|орун|пост|lavozim|vazifa|ish|mansab)\p{L}*(?:тан|дан|нан|dan)$/u;
const RESIGNED = /^(?:отставкага|istefoga)$/u;
const TAKES = /^(?:алды|алган|oldi|olgan|chetlatdi|четтетти)$/u;

/** "vakolatini … tugatdi", "ыйгарым укуктарын токтотту". */
const ENDS = /^(?:tugatdi|toʻxtatdi|токтотту|токтоткон)$/u;
export const isMandate = (word: TurkicWord | undefined): boolean =>
  /^(?:vakolat|mandat|ыйгарым|мандат)\p{L}*$/u.test(word?.key ?? "");

/** What stands after the post that somebody is given or leaves: "министр | болуп", "vazir | lavozimiga". */
export const isPostMarker = ({ key }: TurkicWord): boolean => MARKER.test(key);

const MARKER =
  /^(?:болуп|кылып|этип|катары|etib|qilib|boʻlib|sifatida|(?:кызмат|орд|орун|пост|милдет)\p{L}*(?:на|не|нан|нен|га|ка|тан|дан)|(?:lavozim|vazifa|mansab)\p{L}*(?:ga|dan))$/u;

/** "Крамер | ордуна", "Kramer | oʻrniga": the one before. */
export const isInstead = (word: TurkicWord | undefined): boolean => /^(?:ордуна|oʻrniga)$/u.test(word?.key ?? "");

/** "жарлыгы менен", "farmoni bilan", "сунушу менен": whose act it is stands before; a proposal decides nothing. */
export function decreeAfter(words: readonly TurkicWord[], at: number): { decides: boolean } | null {
  const found = words.slice(at, at + 5).find(({ key }) => DECREE.test(key) || PROPOSAL.test(key));
  return found ? { decides: DECREE.test(found.key) } : null;
}

const DECREE =
  /^(?:жарлыгы|буйругу|токтому|тескемеси|чечими|жарлыгына|буйругуна|токтомуна|farmoni|farmoniga|qarori|qaroriga|buyrugʻi|buyrugʻiga|farmoyishi|farmoyishiga)$/u;
const PROPOSAL = /^(?:сунушу|сунушуна|макулдугу|taklifi|taklifiga|tavsiyasi|roziligi)$/u;

/** "кеңешинин | сессиясында", "kengashi | sessiyasida", "Сенат | томонидан": the body before it chooses. */
export const isChoosing = (word: TurkicWord | undefined): boolean =>
  /^(?:депутаттары|сессиясында|жыйынында|жыйналышында|тарабынан|deputatlari|sessiyasida|yigʻilishida|majlisida|tomonidan)$/u.test(
    word?.key ?? "",
  );

/** "төраг|алыгына", "rais|ligiga": the post that a noun of office is made of; null for other words. */
export function officeOf({ key }: TurkicWord): string | null {
  return /^(\p{L}{3,}?)(?:[лдт][ыиуү](?:г[ыиуү]на|кк[ае])|ligiga|likka)$/u.exec(key)?.[1] ?? null;
}
