/** What is done, as the noun that Kyrgyz and Uzbek newsrooms name it by: "кабыл алынат" ⇒ "алуу", "qilinadi" ⇒ "qilish". */
export interface TurkicAction {
  noun: string;
  /** The words say that it is done, not by whom: "алынат", "qilinadi". */
  passive: boolean;
}

/** The noun of action of a finite verb, of "-макчы", "-ары", "-ishi" and of a noun of action; null for other words. */
export function turkicAction(plain: string, language: string): TurkicAction | null {
  return language === "ky" ? kyrgyzAction(plain) : uzbekAction(plain);
}

/** The same of a verb that another follows: "башталып, …", "boshlanib, …". */
export function turkicConverb(plain: string, language: string): TurkicAction | null {
  const stem = /^(\p{L}{2,}?)(?:[ыиуү]п|ib|иб)$/u.exec(plain)?.[1];
  if (stem === undefined) return null;
  return language === "ky" ? kyrgyzOf(stem) : uzbekAction(`${stem}${/[\u0400-\u04ff]/u.test(plain) ? "ади" : "adi"}`);
}

function kyrgyzAction(plain: string): TurkicAction | null {
  const noun = /^(\p{L}{1,}?(?:уу|үү|оо|өө))(?:с[уү]|н[уү]|г[аөоө])?$/u.exec(plain)?.[1];
  if (noun) return { noun, passive: false };
  const stem = firstGroup(plain, KYRGYZ_FINITE);
  return stem === null ? null : kyrgyzOf(stem);
}

function kyrgyzOf(stem: string): TurkicAction {
  const active = COMES_ABOUT.test(stem)
    ? null
    : firstGroup(stem, [/^(\p{L}+л)[ыиуү]н$/u, /^(\p{L}*ко)юл$/u, /^(\p{L}{2,}?)[ыиуү]л$/u]);
  return { noun: active?.endsWith("ко") ? `${active}юу` : nounOf(active ?? stem), passive: active !== null };
}

/** Stems that end as if something were done, and are of what comes about: "чогул|ат", "жыйыл|ат", "созул|ат". */
const COMES_ABOUT = /^(?:чогул|жыйыл|созул|кошул|бөлүн|көрүн|айлан|уланд|токтол|тур|күчөтүл)$/u;

/** "ачыл|ат", "токто|йт", "чыгар|макчы", "катаалдаш|ары", "кел|ерин". */
const KYRGYZ_FINITE: readonly RegExp[] = [
  /^(\p{L}{1,}[^аоуыэеиөү])[аеоө]т$/u,
  /^(\p{L}{2,}[аоуыеиөү])йт$/u,
  /^(\p{L}{2,}?)м[аеоө]кч[ыиуү]$/u,
  /^(\p{L}{2,}?)[гк][аеоө]н[ыиуү]$/u,
  /^(\p{L}{1,}[^аоуыэеиөү])[аеоө]р[ыиуү]н?$/u,
  /^(\p{L}{2,}[аоуыеиөү])[аоуыеиөү]р[ыиуү]н?$/u,
  /^(\p{L}{2,}?)[ыиуү]ш[ыиуү]н?$/u,
];

/** "ач" ⇒ "ачуу", "такта" ⇒ "тактоо", "төлө" ⇒ "төлөө", "бүт" ⇒ "бүтүү". */
function nounOf(whole: string): string {
  const stem = whole.replace(/к$/u, "г").replace(/п$/u, "б");
  const last = stem.charAt(stem.length - 1);
  if (/[ао]/u.test(last)) return `${stem.slice(0, -1)}оо`;
  if (/[еө]/u.test(last)) return `${stem.slice(0, -1)}өө`;
  const vowel = stem.match(/[аоуыэеиөүяюё]/gu)?.at(-1) ?? "а";
  const body = /[уүыи]$/u.test(stem) ? stem.slice(0, -1) : stem;
  return body + (/[еиөүэ]/u.test(vowel) ? "үү" : "уу");
}

interface Uzbek {
  noun: RegExp;
  finite: readonly RegExp[];
  passive: readonly RegExp[];
  suffix: readonly [afterVowel: string, afterConsonant: string];
}

/** "och|ish|ini", "och|iladi", "boshla|ydi", "och|moqchi"; passive "qil|in", "och|il". */
const LATIN: Uzbek = {
  noun: /^(\p{L}{2,}?)i?sh(?:i|ni|ga|iga|ini)?$/u,
  finite: [/^(\p{L}{2,}?)a(?:di|dilar)$/u, /^(\p{L}{2,}[aeiou])y(?:di|dilar)$/u, /^(\p{L}{2,}?)moqchi$/u],
  passive: [/^(\p{L}{2,}?l)in$/u, /^(\p{L}{2,}?)il$/u],
  suffix: ["sh", "ish"],
};
const CYRILLIC: Uzbek = {
  noun: /^(\p{L}{2,}?)и?ш(?:и|ни|га|ига|ини)?$/u,
  finite: [/^(\p{L}{2,}?)а(?:ди|дилар)$/u, /^(\p{L}{2,}[аеиоу])й(?:ди|дилар)$/u, /^(\p{L}{2,}?)моқчи$/u],
  passive: [/^(\p{L}{2,}?л)ин$/u, /^(\p{L}{2,}?)ил$/u],
  suffix: ["ш", "иш"],
};

/** "boshladi", "yasadi": the past of verbs in -a looks like the present of the others. */
export const PAST_IN_LA =
  /(?:[^aeiouʻаеиоуўё][lл][aа](?:di|ди)|(?:yas|soʻr|oʻyn|tug|qar|яс|сўр|ўйн|туг|қар)[aа](?:di|ди))$/u;

function uzbekAction(plain: string): TurkicAction | null {
  if (PAST_IN_LA.test(plain)) return null;
  const { noun, finite, passive, suffix } = /[\u0400-\u04ff]/u.test(plain) ? CYRILLIC : LATIN;
  const stem = firstGroup(plain, [...finite, noun]);
  if (stem === null) return null;
  const active = firstGroup(stem, passive);
  const root = active ?? stem;
  return { noun: root + suffix[/[aeoаео]$/u.test(root) ? 0 : 1], passive: active !== null };
}

const firstGroup = (word: string, patterns: readonly RegExp[]): string | null =>
  patterns.reduce<string | null>((found, pattern) => found ?? pattern.exec(word)?.[1] ?? null, null);
