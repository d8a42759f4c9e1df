import { quotedEnd } from "@/lib/extraction/chain";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { inflectedBodiesIn } from "@/lib/extraction/lexicon/bodies";
import type { TurkicClass } from "@/lib/extraction/lexicon/turkic-nouns";
import {
  isCapital,
  type NamedSighting,
  type Sentence,
  sightingAt,
  type ThingKind,
  textOf,
} from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Kyrgyz and Uzbek bodies of the gazetteer, with the land or town before them: "Кыргызстандын Улуттук банкынан". */
export const turkicKnownBody: MentionRule = {
  id: "turkic-known-organisation",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const book = inflectedBodiesIn(document.language);
    const words = turkicWords(sentence, document.language);
    const keys = words.map(({ key }) => key);
    return each(sentence, (at) => {
      const hit = isCapital(sentence.words[at]) ? book.longestAt(keys, at) : null;
      if (!hit || !isWrittenSo(sentence, at, hit.end, hit.entry.capitals)) return null;
      const quoted = sentence.words[at - 1]?.text === "«" && sentence.words[hit.end]?.text === "»";
      if (quoted !== hit.entry.quoted && hit.entry.quoted) return null;
      const from = quoted ? at - 1 : at;
      if (sightingAt(sentence, from, "organisation")) return null;
      const first = hit.form.possessive || hit.end > at + 1 ? placeBefore(sentence, from) : from;
      return thing("organisation", first, quoted ? hit.end + 1 : hit.end, {
        name: hit.entry.name,
        known: hit.entry.known,
        nominative: hit.form.case === "nominative",
        rule: turkicKnownBody.id,
        confidence: 0.9,
      });
    });
  },
};

/** A name in quotation marks before its noun, as these languages set it: "«Даму» фонду", "«Сураш» фильми". */
export const turkicQuoted: MentionRule = {
  id: "turkic-name-in-quotes",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      const end = quotedEnd(sentence, at);
      if (end === 0 || end - at > 8) return null;
      const headAt = headAfter(words, end);
      const kind = headAt === null ? null : kindOf(words[headAt]);
      if (headAt === null || kind === null) return null;
      return thing(kind, at, headAt + 1, {
        ...named(sentence, words, at, headAt, document.language),
        rule: turkicQuoted.id,
        confidence: 0.88,
      });
    });
  },
};

/** "шаардык кеңешинин", "Облустук гидрометеорология борборунда": a possessive noun of a body with what stands before. */
export const turkicBody: MentionRule = {
  id: "turkic-organisation",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      const word = words[at];
      if (!word?.classes.includes("body") || word.form.plural || inside(sentence, at)) return null;
      if (!isForm(sentence, at, word) || isPressService(words, at)) return null;
      const first = startOf(sentence, words, at);
      const isNamed = first < at && word.form.possessive && (isPublic(word) || isProper(sentence, first));
      if (!isNamed && !speaksAlone(word)) return null;
      return thing("organisation", first, at + 1, {
        ...named(sentence, words, first, at, document.language),
        rule: turkicBody.id,
        confidence: isNamed ? 0.8 : 0.7,
      });
    });
  },
};

/** "шаардык мэриянын басма сөз кызматы", "Andijon viloyati hokimligi matbuot xizmati". */
export const turkicPressService: MentionRule = {
  id: "turkic-press-service",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      if (!isPressService(words, at)) return null;
      const from = words[at - 1]?.key === "сөз" ? at - 2 : at - 1;
      const first = bodyBefore(sentence, words, from);
      return thing("organisation", first, at + 1, {
        ...named(sentence, words, first, at, document.language),
        rule: turkicPressService.id,
        confidence: 0.85,
      });
    });
  },
};

function isPressService(words: readonly TurkicWord[], at: number): boolean {
  const before = words[at - 1]?.key;
  return /^(?:кызмат|катчылык|xizmat)$/u.test(words[at]?.form.stem ?? "") && (before === "сөз" || before === "matbuot");
}

/** Where the body begins that a service belongs to; a common noun in the genitive is one too. */
function bodyBefore(sentence: Sentence, words: readonly TurkicWord[], end: number): number {
  for (let first = Math.max(0, end - 9); first < end; first++)
    if (sightingAt(sentence, first, "organisation")?.last === end) return first;
  return words[end - 1]?.classes.includes("body") ? end - 1 : end;
}

/** A court, a ministry; schools, firms and departments want a name of their own. */
const isPublic = ({ form }: TurkicWord): boolean => !COMMON.has(form.stem);
const COMMON: ReadonlySet<string> = new Set(
  "бөлүм мектеп лицей колледж бакча театр музей китепкана ансамбль студия клуб команда компания ишкана фирма завод фабрика комбинат чарба уюм коом борбор boʻlim maktab litsey kollej bogʻcha teatr muzey kutubxona ansambl studiya klub jamoa kompaniya korxona firma zavod fabrika kombinat xoʻjalik tashkilot jamiyat markaz shifoxona kengash".split(
    " ",
  ),
);

function isProper(sentence: Sentence, first: number): boolean {
  if (sightingAt(sentence, first, "place", "organisation") !== null) return true;
  return first > 0 && isCapital(sentence.words[first]);
}

/** "прокуратура билдирди"; "сотко" is the trial. */
const speaksAlone = ({ classes, form }: TurkicWord): boolean =>
  classes.includes("speaks") &&
  !form.adjectival &&
  !form.possessive &&
  /^(?:nominative|genitive|locative)$/u.test(form.case);

function each(sentence: Sentence, read: (at: number) => NamedSighting | null): NamedSighting[] {
  const found: NamedSighting[] = [];
  let free = 0;
  for (let at = 0; at < sentence.words.length; at++) {
    const sighting = at < free ? null : read(at);
    if (!sighting || sighting.first < free) continue;
    found.push(sighting);
    free = sighting.last;
  }
  return found;
}

type Understood = Pick<NamedSighting, "name" | "nominative" | "rule" | "confidence"> & { known?: string };

const thing = (kind: ThingKind, first: number, last: number, understood: Understood): NamedSighting => ({
  kind,
  first,
  last,
  aliases: [],
  ...understood,
});

/** Legal forms are written in capitals: "ЖЧКсы", "AJ"; "акы" and "ок" are words. */
const isForm = (sentence: Sentence, at: number, word: TurkicWord): boolean =>
  word.form.stem.length > 4 || !LEGAL.has(word.form.stem) || /^\p{Lu}{2}/u.test(sentence.words[at]?.text ?? "");
const LEGAL: ReadonlySet<string> = new Set("жчк жаак аак ачк жак мп mchj aj qk too".split(" "));

const isWrittenSo = (sentence: Sentence, at: number, end: number, capitals: ReadonlySet<string>): boolean =>
  end > at + 1 || capitals.size === 0 || /^\p{Lu}{2}/u.test(sentence.words[at]?.text ?? "");

function placeBefore(sentence: Sentence, at: number): number {
  for (const length of [1, 2, 3]) {
    const place = sightingAt(sentence, at - length, "place");
    if (place?.last === at) return at - length;
  }
  return at;
}

/** The noun that a name in quotation marks belongs to, at most three words on: "«Оңтүстік Мата» тигүү ишканасы". */
function headAfter(words: readonly TurkicWord[], from: number): number | null {
  for (let at = from; at < from + 3; at++) {
    const word = words[at];
    if (!word) return null;
    if (kindOf(word) !== null && (word.form.possessive || LEGAL.has(word.form.stem))) return at;
    if (/^(?:ги|gi|деги|dagi|аттуу|атындагы|nomidagi|nomli)$/u.test(word.key)) continue;
    if (/^[^\p{L}]/u.test(word.key) || word.form.case !== "nominative") return null;
  }
  return null;
}

const KINDS: Partial<Record<TurkicClass, ThingKind>> = {
  body: "organisation",
  built: "facility",
  event: "event",
  act: "law",
  work: "work",
};

function kindOf(word: TurkicWord | undefined): ThingKind | null {
  for (const of of word?.classes ?? []) {
    const kind = KINDS[of];
    if (kind) return kind;
  }
  return null;
}

/** The words, the last of them without its case; as "шаардык кеңеши" for "шаардык кеңешинин". */
function named(sentence: Sentence, words: readonly TurkicWord[], first: number, at: number, language: string) {
  const last = sentence.words[at]?.text ?? "";
  const form = words[at]?.form;
  const bare = form
    ? withoutCase(last, words[at]?.key ?? "", form.case !== "nominative", form.stem, form.possessive, language)
    : last;
  const before = textOf(sentence, first, at);
  const gap = before === "" || sentence.words[at]?.start === sentence.words[at - 1]?.end ? "" : " ";
  return { name: before + gap + bare, nominative: form?.case === "nominative" };
}

function withoutCase(
  text: string,
  key: string,
  hasCase: boolean,
  stem: string,
  owned: boolean,
  language: string,
): string {
  if (!hasCase) return text;
  if (!owned) return writtenStem(text, stem, language);
  for (let end = stem.length + 2; end > stem.length; end--) {
    const cut = writtenStem(text, key.slice(0, end), language);
    if (cut !== text && POSSESSIVE.test(key.slice(stem.length, end))) return cut;
  }
  return text;
}

const POSSESSIVE = /^(?:с[ыиуү]|[ыиуү]|si|i)$/u;

const inside = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3, 4, 5].some((back) =>
    (sentence.seen.get(at - back) ?? []).some(
      ({ kind, last }) => last > at && (kind === "organisation" || kind === "person" || kind === "place"),
    ),
  );

/** Back over adjectives and nouns without endings, and places in the genitive; not over verbs, marks and other cases. */
function startOf(sentence: Sentence, words: readonly TurkicWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 6) {
    const place = [1, 2, 3].find((length) => sightingAt(sentence, first - length, "place")?.last === first);
    if (place !== undefined) {
      const isOf = words[first - 1]?.form.case;
      if (isOf !== "nominative" && isOf !== "genitive") break;
      first -= place;
      continue;
    }
    const before = sentence.words[first - 1];
    const more = isAttribute(words[first - 1]) && before?.kind === "word" ? 1 : furtherBack(sentence, words, first);
    if (more === 0) break;
    if (sightingAt(sentence, first - 1, "date", "quantity", "person") && words[first - 1]?.key !== "жай") break;
    first -= more;
  }
  return first;
}

/** "№ 9", "153-", "Raqobatni [himoya qilish]", "Fuqarolik ishlari boʻyicha": how many words more belong to the name. */
function furtherBack({ words: tokens }: Sentence, words: readonly TurkicWord[], first: number): number {
  const before = words[first - 1];
  if (tokens[first - 1]?.kind === "number" && tokens[first - 2]?.text === "№") return 2;
  if (tokens[first - 1]?.text === "-" && tokens[first - 2]?.kind === "number") return 2;
  if (/^(?:boʻyicha|боюнча)$/u.test(before?.key ?? "") && words[first - 2]?.form.possessive) return Math.min(3, first);
  const isGoverned = [words[first], words[first + 1]].some((word) => /(?:ish|уу|үү)$/u.test(word?.key ?? ""));
  return before?.form.case === "accusative" && isGoverned && before.classes.length === 0 ? 1 : 0;
}

/** "шаардык", "айыл", "чарба", "hududiy": what may stand before a body's noun. */
function isAttribute(word: TurkicWord | undefined): boolean {
  if (!word || OTHER_WORDS.test(word.key)) return false;
  if (ADJECTIVE.test(word.key)) return true;
  return word.form.case === "nominative" && !VERBAL.test(word.key);
}

const ADJECTIVE = /(?:л[ыиуү]к|д[ыиуү]к|т[ыиуү]к|луу|лүү|iy|viy|lik|аралык|lararo)$/u;
const VERBAL = /(?:[гк][аеоө]н|ып|ип|уп|үп|[ая]т|е[т]|[дт][ыиуү]|gan|ib|di|moqda|adi|ydi|ган|ди|уучу|mas|бай|бей)$/u;
const OTHER_WORDS =
  /^(?:тууралуу|катары|аттары|чарасы|ishni|kuni|күнү|муну|аны|жөнүндө|гана|жакын|haqda|haqida|bundan|avval|iborat|ошондой|мурда|деген|ал|бул|ушул|жана|менен|үчүн|боюнча|да|де|эле|бирок|анын|алар|бир|жаңы|деп|эми|азыр|кийин|чейин|ошол|ар|u|bu|shu|va|bilan|uchun|boʻyicha|ham|esa|lekin|ammo|uning|ular|bir|yangi|deb|endi|hozir|keyin|har|oʻz|өз)$/u;
