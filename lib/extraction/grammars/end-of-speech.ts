import { isDash, type Stretch, trimmed } from "@/lib/extraction/grammars/quotation";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** To the end of the sentence, a semicolon, or the next thing that the same subject does: "…, и попросил ускорить". */
export function toEnd(sentence: Sentence, first: number, verb?: number): Stretch {
  const end = sentence.plain.findIndex(
    (plain, at) =>
      at > first &&
      (plain === ";" ||
        isBeforeQuotation(sentence, at) ||
        goesOn(sentence, at, verb) ||
        tellsSource(sentence, at) ||
        saysMore(sentence, at)),
  );
  return trimmed(sentence, { first, end: end < 0 ? sentence.words.length : end });
}

/** "…, что мост закрыт: «Опоры просели»": the quotation is a statement by itself. */
const isBeforeQuotation = ({ plain }: Sentence, at: number): boolean => plain[at] === ":" && plain[at + 1] === "«";

/** "…, что мост закрыт, | добавив, что …", "… | отказавшись назвать сроки": what else the speaker does. */
const saysMore = ({ plain }: Sentence, at: number): boolean =>
  plain[at] === "," && MORE.test(plain[plain[at + 1] === "не" ? at + 2 : at + 1] ?? "");

const MORE =
  /^(?:добавив|отметив|подчеркнув|уточнив|пояснив|напомнив|заметив|сославшись|ссылаясь|отказавшись|пообещав|признав|назвав|добавляя|отмечая|подчеркивая|уточняя)$/u;

/** "…, что мост закрыт, | сообщает Кабар", "… – | передаёт «Барометр»", "…, | как пишет Кабар": where the article has it from. */
function tellsSource(sentence: Sentence, at: number): boolean {
  const { plain } = sentence;
  if (plain[at] !== "," && !isDash(plain[at])) return false;
  const verb = plain[at + 1] === "как" || plain[at + 1] === "об" ? at + 2 : at + 1;
  const told = plain[at + 1] === "об" ? verb + 1 : verb;
  const isReport = REPORTS.test(plain[told] ?? "");
  return isReport && plain[told + 1] !== "," && !sightingAt(sentence, told + 1, "person");
}

const REPORTS =
  /^(?:сообща(?:ет|ют)|сообщил[аои]?|переда(?:ет|ют|л|ла|ло|ли)|пиш(?:ет|ут)|информиру(?:ет|ют)|цитиру(?:ет|ют)|говорится)$/u;

function goesOn(sentence: Sentence, comma: number, verb: number | undefined): boolean {
  if (verb === undefined || sentence.plain[comma] !== "," || sentence.plain[comma + 1] !== "и") return false;
  const next = readingsOf(sentence.plain[comma + 2] ?? "")[0];
  const said = readingsOf(sentence.plain[verb] ?? "").find(({ pos }) => pos === "verb");
  const isVerb = next?.pos === "verb" || (next?.pos === "adjective" && next.case === null);
  return isVerb && next.number === said?.number && (said?.tense !== "past" || next.gender === said?.gender);
}
