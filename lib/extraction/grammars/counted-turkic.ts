import type { CountedReading } from "@/lib/extraction/grammars/counted";
import { withoutEnding } from "@/lib/extraction/grammars/forms";
import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import type { UnitLanguage } from "@/lib/extraction/lexicon/units/unit";

/** "27 нафар депутат" ⇒ депутат, "2 көпүрөнү" ⇒ көпүрө: things stand in the singular, with the ending of their case. */
export function readTurkicCounted(text: NumberText, units: UnitLanguage, from: number): CountedReading | null {
  const { words, forms } = text;
  let at = from;
  while (at < from + 3 && (isClassifier(forms[at] ?? "", units) || BETWEEN.has(forms[at] ?? ""))) at++;
  const isCounter = at > from;
  if (/^чейинки$/u.test(forms[at + 1] ?? ""))
    at += 2; // "мектепке чейинки мекеме"
  else if (/^(?:maktabgacha|мактабгача)$/u.test(forms[at] ?? "")) at++; // "maktabgacha taʼlim tashkiloti"
  while (at < from + 4 && ADJECTIVE.test(forms[at] ?? "") && !NO_THINGS.has(forms[at] ?? "")) at++;
  const word = words[at];
  const form = forms[at] ?? "";
  if (word?.kind !== "word" || /^\p{Lu}/u.test(word.text) || form.length < 2 || NO_THINGS.has(form) || VERB.test(form))
    return isCounter && /^(?:даана|dona)/u.test(forms[from] ?? "")
      ? { unit: words[from]?.plain ?? "", counted: null, end: from }
      : null;
  return { unit: bare(word.plain.replace(/(?<![og])ʻ/gu, "ʼ")), counted: null, end: at + 1 }; // "taʼlim", "oʻrin"
}

const isClassifier = (form: string, units: UnitLanguage): boolean =>
  withoutEnding(form, (stem) => (units.classifiers.has(stem) ? true : undefined), units.endings) === true;

/** "200дөн ашуун унаа", "260 дан ортиқ буюм". */
const BETWEEN: ReadonlySet<string> = new Set(
  "ашуун ашык жакын чукул чамалуу дан га dan ga yaqin ortiq oshiq ziyod malakali окшош башка xil гана atigi эле".split(
    " ",
  ),
);

/** "Балдар 240", "Kompyuter oʻn oltita", "катышуучулар: 1 миң 340": the thing stands before its number. */
export function readTurkicBefore({ words, forms }: NumberText, first: number): string | null {
  const at = /^[:—–-]$/u.test(forms[first - 1] ?? "") ? first - 2 : first - 1;
  const word = words[at];
  const opens = at === 0 || words[at - 1]?.kind === "mark";
  if (word?.kind !== "word" || !opens || NO_THINGS.has(forms[at] ?? "") || VERB.test(forms[at] ?? "")) return null;
  return bare(word.plain.replace(/(?:[лдт][аеоө]р|lar)(?:[ыиуү]|i)?$/u, ""));
}

const ADJECTIVE =
  /^(?:жаңы|эски|чоң|орто|кичине|жаш|yangi|eski|katta|kichik|yosh|янги|эски|катта|кичик|жеке|xususiy|хусусий|mahalliy|маҳаллий|жергиликтүү)$|^(?!aholi).+.(?:луу|лүү|дуу|дүү|туу|түү|дагы|деги|тагы|теги|лык|лик|ган|ген|li|dagi|gan|viy)$/u;
const VERB =
  /(?:ган|ген|гон|гөн|gan|[аи]ди|adi|idi|(?<=[bcdfghjklmnpqrstvxz])di|(?<=[бвгджзйклмнпрстфхцчшқғҳ])ди|(?<=[ay])di|(?<=[ай])ди|(?:z|r|sh|ch)ib)$|^(?:жет(?:ти|кен|ип|ет)|түз(?:дү|гөн|өт)|аш(?:ты|кан)|өст|төмөнд|көтөрүл)/u;

const NO_THINGS: ReadonlySet<string> = new Set(
  "жана менен үчүн деп эле гана да де бою чейин кийин мурда жакын чукул ашык ашуун көп аз кем дагы эмес болуп болду болчу турчу же va ham uchun bilan dan ga gacha qadar yaqin ortiq koʻp kam oldin keyin davomida ichida esa yoki boʻlib boʻldi edi ekan deb".split(
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
  { ending: /(?<=[аеиоуыяюэүөai])(?:с[ыиуү]|si)(?:н[аеоө]?н?|нда|нде|ndan|ni|ga|da)?$/u, after: "any" },
  { ending: /(?<=[бвгджзклмнпрстфхшч])[ыиуү]нд[аеоө]н?$/u, after: "any" },
  { ending: /т[ыиуү]н$/u, after: "voiceless" },
  { ending: /[дн][ыиуү]н$/u, after: "voiced" },
  { ending: /т[аеоө]н$/u, after: "voiceless" },
  { ending: /(?:д[аеоө]н|dan)$/u, after: "any" },
  { ending: /т[ыиуү]$/u, after: "voiceless" },
  { ending: /(?:[дн][ыиуү]|ni|ни)$/u, after: "voiced" },
  { ending: /к[аеоө]$/u, after: "voiceless" },
  { ending: /(?:г[аеоө]|ga)$/u, after: "voiced" },
  { ending: /(?<=[птксшчхқ])га$/u, after: "any" },
  { ending: /т[аеоө]$/u, after: "voiceless" },
  { ending: /(?:д[аеоө]|da)$/u, after: "voiced" },
];
