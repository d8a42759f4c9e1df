import type { CountedReading } from "@/lib/extraction/grammars/counted";
import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import type { UnitLanguage } from "@/lib/extraction/lexicon/units/unit";

/** "27 нафар депутат" ⇒ депутат, "2 көпүрөнү" ⇒ көпүрө: things stand in the singular, with the ending of their case. */
export function readTurkicCounted(text: NumberText, units: UnitLanguage, from: number): CountedReading | null {
  const { words, forms } = text;
  let at = from;
  if (units.classifiers.has(forms[at] ?? "")) at++;
  while (at < from + 3 && ADJECTIVE.test(forms[at] ?? "") && !NO_THINGS.has(forms[at] ?? "")) at++;
  const word = words[at];
  const form = forms[at] ?? "";
  if (word?.kind !== "word" || /^\p{Lu}/u.test(word.text) || form.length < 2 || NO_THINGS.has(form) || VERB.test(form))
    return null;
  return { unit: bare(word.plain), counted: null, end: at + 1 };
}

const ADJECTIVE = /.{2}(?:луу|лүү|дуу|дүү|туу|түү|дагы|деги|тагы|теги|лык|лик|ган|ген|li|dagi|gan|viy)$/u;
const VERB = /(?:ды|ди|ду|дү|ты|ти|ту|тү|ган|ген|gan|di|ади|adi|оо|уу)$/u;

const NO_THINGS: ReadonlySet<string> = new Set(
  "жана менен үчүн деп эле гана да де бою чейин кийин мурда жакын чукул ашык ашуун көп аз кем дагы эмес болуп болду же va ham uchun bilan dan ga gacha qadar yaqin ortiq koʻp kam oldin keyin davomida ichida esa yoki boʻlib boʻldi edi ekan deb".split(
    " ",
  ),
);

const VOICELESS = /[пткхсшчцщфptkqxshchf]$/u;

/** "депутаттын" ⇒ "депутат": an ending that fits the sound before it. */
function bare(form: string): string {
  for (const { ending, after } of CASES) {
    const match = ending.exec(form);
    if (!match || match.index < 2) continue;
    const stem = form.slice(0, match.index);
    if (after === "any" || (after === "voiceless") === VOICELESS.test(stem)) return stem;
  }
  return form;
}

const CASES: readonly { ending: RegExp; after: "any" | "voiceless" | "voiced" }[] = [
  { ending: /(?:нинг|ning)$/u, after: "any" },
  { ending: /[тd][ыиуү]н$/u, after: "voiceless" },
  { ending: /[дн][ыиуү]н$/u, after: "voiced" },
  { ending: /т[аеоө]н$/u, after: "voiceless" },
  { ending: /(?:д[аеоө]н|dan)$/u, after: "any" },
  { ending: /т[ыиуү]$/u, after: "voiceless" },
  { ending: /(?:[дн][ыиуү]|ni|ни)$/u, after: "voiced" },
  { ending: /к[аеоө]$/u, after: "voiceless" },
  { ending: /(?:г[аеоө]|ga)$/u, after: "voiced" },
  { ending: /т[аеоө]$/u, after: "voiceless" },
  { ending: /(?:д[аеоө]|da)$/u, after: "voiced" },
];
