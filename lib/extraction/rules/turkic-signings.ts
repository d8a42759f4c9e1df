import { factOf } from "@/lib/extraction/fact-of";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { happeningRule, idsOf, namesOf, spanOfRoles } from "@/lib/extraction/grammars/turkic-happening";
import { dateOf, inCase, lands, partakers, placeOf, thingBefore } from "@/lib/extraction/grammars/turkic-roles";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** "Тараптар келишимге кол коюшту", "shartnomaga qoʻl qoʻydi", "bitim imzolandi": who signed what. */
export const turkicSigning = happeningRule("turkic-signing", isSigning, (clause, id) => {
  const { sentence, verb } = clause;
  const law = inCase(clause, ["nominative", "accusative", "dative"], ["law"]).at(-1);
  const document = law ?? thingBefore(clause, isAct, ["nominative", "accusative", "dative"]);
  if (!document) return [];
  const all = [...partakers(clause), ...lands(clause)].filter(({ entity }) => entity !== null);
  const who = all.filter(({ first, end }) => end <= document.first || first >= document.end);
  const [date, place] = [dateOf(clause), placeOf(clause)];
  const args = {
    document: document.name,
    participants: namesOf(who),
    location: place?.name ?? null,
    date: date?.value ?? null,
  };
  const entities = { document: [document.entity], participants: idsOf(who), location: [place?.entity] };
  const confidence = sureness(
    0.2,
    [law !== undefined, 0.3],
    [who.length > 1, 0.3],
    [date !== null, 0.3],
    [clause.isToCome, -0.3],
  );
  const span = spanOfRoles(verb, [document, ...who]);
  return [factOf("signing", args, { sentence, words: span, rule: id, confidence, entities })];
});

function isSigning(words: readonly TurkicWord[], at: number): boolean {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  if (SIGNED.test(key)) return true;
  return (
    (/^ко(?:йду|юшту|юлду|йгон|юшкан|юлат|юшат)$/u.test(key) && before === "кол") ||
    (/^qoʻy(?:di|ildi|ishdi|dilar|gan|iladi)$/u.test(key) && before === "qoʻl") ||
    (/^chek(?:di|ishdi|ildi|dilar)$/u.test(key) && before === "imzo")
  );
}

const SIGNED = /^(?:imzola(?:di|ndi|ngan|shdi|dilar|nadi)|rasmiylashtirildi|түзүшт[үү]|түзүлдү)$/u;

const isAct = ({ classes, form }: TurkicWord): boolean => classes.includes("act") || ALSO.test(form.stem);
const ALSO = /^(?:бүтүм|kelishuv|битим|билдирүү|bayonot|хартия|карта|xarita)$/u;
