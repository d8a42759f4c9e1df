import { turkicPositionOf } from "@/lib/extraction/grammars/turkic-positions";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { covered, type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Posts with what they are of, which stands before them: "Ат-Башы районунун акими", "bosh shifokor". */
export const turkicPost: MentionRule = {
  id: "turkic-post",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const taken = covered(sentence, "place", "person", "organisation", "date", "quantity");
    const amounts = covered(sentence, "person", "date", "quantity");
    const words = turkicWords(sentence, document.language);
    const found: PositionSighting[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || !isPost(sentence, word, at) || word.form.plural || taken.has(at)) continue;
      if (isOfNextPost(words, at)) continue;
      const first = startOf(sentence, words, at, amounts);
      if (first === at && !isSaidOf(sentence, words, at)) continue;
      if (isSportsman(sentence, words, first, at)) continue;
      found.push({
        kind: "position",
        first,
        last: at + 1,
        ...turkicPositionOf(sentence, words, first, at + 1, document.language),
        rule: turkicPost.id,
        confidence: 0.8,
      });
    }
    return found;
  },
};

/** A post of the lexicon; right before a name also a noun of who does something: "гончарчы Асанов", "gilamshunos Ergasheva". */
const isPost = (sentence: Sentence, { classes, key, form }: TurkicWord, at: number): boolean =>
  classes.includes("post") ||
  (classes.length === 0 &&
    form.case === "nominative" &&
    (AGENT.test(key) || (form.possessive && key.length > 5)) &&
    !ROLES.test(key) &&
    !KIN.test(form.stem) &&
    /^\p{Ll}/u.test(sentence.words[at]?.text ?? "") &&
    (sightingAt(sentence, at + 1, "person")?.confidence ?? 0) > 0.9);

const AGENT = /^\p{Ll}{3,}(?:ч[ыиуү]|о?лог|ист|шунос|таануучу|ёр|chi|shunos|kor|soz|log|ist)$/u;
const KIN =
  /^(?:эне|ата|апа|уул|кыз|ини|ага|байке|эже|жубай|күйөө|аял|небере|тургун|жашоочу|атаандаш|каарман|шакирт|дос|классташ|коңшу|кошуна|тууган|жаран|сын|ысым|автор|она|ona|ota|oʻgʻil|oʻgʻl|qiz|uka|aka|singil|singl|opa|nabira|nevara|xotin|er|rafiqa|oʻrtoq|fuqaro|ishtirokchi|raqib|tengdosh|qahramon|shogird|doʻst|sinfdosh|qoʻshni|qarindosh|jiyan|ism|aʼzo|azo|muallif|vakil|өкүл|мүчө|xonim|janob|мырза|айым)$/u;

const ROLES =
  /^(?:.*(?:жабырлан|катыш|жашо|тургун|балбан|күрөш|мушкер|жеңүү|талапкер|утуу|qatnash|gʻolib|yutuq|kurash|talab|yashov|jabr|sovrin|aybl|айып).*|.*(?:дзюдо|самбо|тенни|бокс|футбол|шахмат|jamoa|futbol|tennis|boks|shaxmat|dzyudo).*|биринчи|экинчи|үчүнчү|\p{L}+нчи|\p{L}+нч[ыиуү]|\p{L}+inchi|\p{L}+nchi)$/u;

/** "министринин орун басары", "hokimi oʻrinbosari": the post of the one is part of the other's. */
function isOfNextPost(words: readonly TurkicWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  if (isActing(words, at + 2)) return true;
  const isHead = next.classes.includes("post") && next.form.possessive;
  if (word.form.case === "genitive") return isHead || isTitled(words, at + 1);
  return isHead && word.form.case === "nominative" && /^(?:oʻrinbosar|yordamchi|басар|жардамчы)$/u.test(next.form.stem);
}

/** "биринчи орун басары", "ыйгарым укуктуу өкүлү": words of a title up to its post. */
function isTitled(words: readonly TurkicWord[], from: number): boolean {
  let at = from;
  while (at < from + 3 && words[at]?.classes.includes("title") && !words[at]?.classes.includes("post")) at++;
  return at > from && (words[at]?.classes.includes("post") ?? false);
}

/** Back over adjectives of the title, whose it is, and at last the organisation or place it is of. */
function startOf(sentence: Sentence, words: readonly TurkicWord[], head: number, amounts: ReadonlySet<number>): number {
  const acts = isActing(words, head);
  const isOwned = acts || (words[head]?.form.possessive ?? false);
  let first = acts ? head - 1 : head;
  while (first > 0 && head - first < 7) {
    const before = words[first - 1];
    const named = endingAt(sentence, first);
    if (named !== null) {
      const isOf = before?.form.case === "genitive" || before?.form.adjectival || before?.form.case === "nominative";
      return isOf && isOwned ? named : first;
    }
    const fields = fieldsBefore(sentence, words, first, head);
    if (fields > 0) {
      first -= fields;
      continue;
    }
    const isPart =
      before?.classes.includes("title") ||
      GUARDED.test(`${before?.key} ${words[first]?.key}`) ||
      (before?.classes.includes("post") && (isOfNextPost(words, first - 1) || (acts && first === head - 1))) ||
      (!amounts.has(first - 1) && isOwner(sentence, words, first, isOwned));
    if (!isPart) break;
    first--;
  }
  return first;
}

/** "маданият, маалымат | жана жаштар саясаты министри": how many words more a row of a minister's fields has. */
function fieldsBefore(sentence: Sentence, words: readonly TurkicWord[], first: number, head: number): number {
  if (!/^(?:министр|vazir)$/u.test(words[head]?.form.stem ?? "") || first === head || first < 2) return 0;
  const mark = words[first - 1]?.key ?? "";
  const isRow = words.slice(first, head).some(({ key }) => AND.test(key));
  if (!AND.test(mark) && !(mark === "," && isRow)) return 0;
  const field = words[first - 2];
  const isOpening = first === 2 || /^\p{Ll}/u.test(sentence.words[first - 2]?.text ?? "");
  const isField = field?.form.case === "nominative" && field.classes.length === 0 && !NO_OWNER.test(field.key);
  return isField && isOpening && sentence.words[first - 2]?.kind === "word" ? 2 : 0;
}

const AND = /^(?:жана|va)$/u;

/** "президенттин милдетин | аткаруучу", "vazir vazifasini | bajaruvchi": who acts for another. */
const isActing = (words: readonly TurkicWord[], at: number): boolean =>
  /^(?:милдетин|vazifasini|вазифасини)$/u.test(words[at - 1]?.key ?? "") &&
  /^(?:аткаруучу|bajaruvchi)$/u.test(words[at]?.form.stem ?? "");

/** The field of a minister that a verb tells: "Саламаттыкты сактоо министри", "Sogʻliqni saqlash vaziri". */
const GUARDED = /^(?:саламаттыкты сактоо|sogʻliqni saqlash)$/u;

/** "шаар башчысы", "Ишкананын башкаруучусу", "Санитардык дарыгер": a common noun or adjective of the post. */
function isOwner(sentence: Sentence, words: readonly TurkicWord[], first: number, isOwned: boolean): boolean {
  const owner = words[first - 1];
  const token = sentence.words[first - 1];
  if (!owner || token?.kind !== "word") return false;
  const opens = first === 1 || /^[—–«:.]$/u.test(sentence.words[first - 2]?.text ?? "");
  if (/^\p{Lu}/u.test(token.text) && !opens)
    return owner.classes.length > 0 || (isOwned && owner.form.case === "nominative" && !owner.surname && !owner.given);
  if (ATTRIBUTE.test(owner.key)) return true;
  // "Давлат раҳбари | вилоят ҳокими билан учрашди": somebody else's post.
  const isAnother = owner.classes.includes("post") && owner.form.possessive && owner.form.case === "nominative";
  if (!isOwned || isAnother || NO_OWNER.test(owner.key)) return false;
  return owner.form.case === "genitive" || (owner.form.case === "nominative" && !owner.form.adjectival);
}

const ATTRIBUTE = /(?:л[ыиуү]к|д[ыиуү]к|т[ыиуү]к|луу|лүү)$/u;
const NO_OWNER =
  /^(?:ал|u|буга|мурда|чейин|кийин|азыр|эми|ушул|ошол|shu|keyin|avval|ilgari|hozir|qadar|дагы|бирок|аны|муну|катары|атаандаш|ammo|lekin|kuni|күнү|ishni|анын|менин|биздин|алардын|жаңы|азыркы|бул|жана|менен|боюнча|деп|эле|тууралуу|жөнүндө|haqda|haqida|uning|bizning|ularning|yangi|hozirgi|bu|va|bilan|boʻyicha|deb|esa|ham|degan|деген)$|(?:ып|ип|уп|үп|[гк]ан|[гк]ен|gan|ib|ди|(?<!саяса)ты|di)$/u;

/** "Германия вакили", "Болгариянын өкүлү": of a country that is who competes for it. */
const isSportsman = (sentence: Sentence, words: readonly TurkicWord[], first: number, at: number): boolean =>
  /^(?:vakil|өкүл)$/u.test(words[at]?.form.stem ?? "") && sightingAt(sentence, first, "place")?.last === at;

/** A post alone is one where a name stands beside it, or where one office is spoken of. */
function isSaidOf(sentence: Sentence, words: readonly TurkicWord[], at: number): boolean {
  const isApart = /^(?:[—–]|ayol|аял)$/u.test(words[at + 1]?.key ?? "");
  if (sightingAt(sentence, isApart ? at + 2 : at + 1, "person")) return true;
  if (words[at]?.form.possessive) return !NEEDS_OWNER.test(words[at]?.form.stem ?? "");
  const next = words[at + 1]?.key ?? "";
  if (/^(?:болуп|кылып|катары|этип|кызматына|boʻlib|etib|sifatida|lavozimiga|lavozimida)$/u.test(next)) return true;
  return OFFICES.test(words[at]?.form.stem ?? "");
}

const NEEDS_OWNER = /^(?:ээ|ega|egasi|vakil|өкүл)$/u;

const OFFICES =
  /^(?:президент|премьер|премьер-министр|министр|мэр|аким|хоким|хяким|төрага|торага|спикер|губернатор|башчы|жетекчи|директор|ректор|судья|прокурор|лидер|prezident|hokim|vazir|rais|spiker|gubernator|rahbar|direktor|rektor|sudya|prokuror|hakam|murabbiy)$/u;

/** Where the longest organisation or place that ends before a word begins. */
function endingAt(sentence: Sentence, end: number): number | null {
  for (let first = Math.max(0, end - 9); first < end; first++)
    if (sightingAt(sentence, first, "organisation", "place")?.last === end) return first;
  return null;
}
