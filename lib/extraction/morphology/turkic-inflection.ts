/** "депутат" ⇒ "депутаттар", "үй" ⇒ "үйлөр", "deputat" ⇒ "deputatlar", "депутат" (uz-Cyrl) ⇒ "депутатлар". */
export function pluralOf(noun: string, language: string): string {
  if (language !== "ky") return isPlural(noun, language) ? noun : noun + (isCyrillic(noun) ? "лар" : "lar");
  if (isPlural(noun, language)) return noun;
  return IRREGULAR[noun.toLowerCase()] ?? noun + pluralEnding(noun);
}

/** "депутаттар" ⇒ "депутаттардын", "үйлөр" ⇒ "үйлөрдүн", "deputatlar" ⇒ "deputatlarning". */
export function genitiveOf(noun: string, language: string): string {
  if (language !== "ky") return noun + (isCyrillic(noun) ? "нинг" : "ning");
  const [, high] = harmonyOf(noun);
  return `${noun}${firstOf(noun, { vowel: "н", voiced: "д", voiceless: "т" })}${high}н`;
}

/** The number of things of a kind: "депутаттардын саны", "deputatlar soni", "депутатлар сони". */
export function numberOf(noun: string, language: string): string {
  const many = pluralOf(noun, language);
  if (language === "ky") return `${genitiveOf(many, language)} саны`;
  return `${many} ${isCyrillic(noun) ? "сони" : "soni"}`;
}

/** The past participle of a stem: "катыш" ⇒ "катышкан", "көчүрүл" ⇒ "көчүрүлгөн", "chiq" ⇒ "chiqqan". */
export function participleOf(stem: string, language: string): string {
  if (language === "ky") {
    const [low] = harmonyOf(stem);
    return `${stem}${/[пткхсшчцщф]$/u.test(stem) ? "к" : "г"}${low}н`;
  }
  if (isCyrillic(stem)) return `${stem.replace(/ғ$/u, "қ").replace(/г$/u, "к")}${uzbekLetter(stem, "к", "қ", "г")}ан`;
  return `${stem.replace(/gʻ$/u, "q").replace(/g$/u, "k")}${uzbekLetter(stem, "k", "q", "g")}an`;
}

/** The passive of a stem: "кой" ⇒ "коюл", "буз" ⇒ "бузул", "тазала" ⇒ "тазалан", "qil" ⇒ "qilin", "koʻchir" ⇒ "koʻchiril". */
export function passiveOf(stem: string, language: string): string {
  if (/(?:[ыиуү][лн]|[аеоө][лн]|il|in|an|ил|ин|ан)$/u.test(stem) && stem.length > 4) return stem;
  if (language !== "ky") return uzbekPassive(stem);
  const [, high] = harmonyOf(stem);
  const soft = stem.replace(/п$/u, "б").replace(/к$/u, "г");
  if (/[аеоөыиуү]$/u.test(stem)) return `${stem}н`;
  if (/[оу]й$/u.test(stem)) return `${stem.slice(0, -1)}юл`;
  return `${soft}${high}${stem.endsWith("л") ? "н" : "л"}`;
}

function uzbekPassive(stem: string): string {
  const [on, il, inn] = isCyrillic(stem) ? ["н", "ил", "ин"] : ["n", "il", "in"];
  if (/[aeouаеоуў]$/u.test(stem)) return stem + on;
  return stem + (/[lл]$/u.test(stem) ? inn : il);
}

const IRREGULAR: Readonly<Record<string, string>> = { бала: "балдар" };

const isCyrillic = (word: string): boolean => /[\u0400-\u04ff]/u.test(word);

const isPlural = (noun: string, language: string): boolean =>
  language === "ky" ? /.{2}(?:[лдт][аеоө]р)$/u.test(noun) && !SINGULAR.test(noun) : /.{3}(?:lar|лар)$/u.test(noun);

/** Singular nouns that end as plurals do. */
const SINGULAR =
  /(?:доллар|мотор|директор|инвентар|санитар|гектар|кантар|кадр|центнер|литр|дептер|адеп?тер|автор|редактор|оператор|доктор|трактор|сектор|фактор|вектор|катар|кадар|бадар|жабдар)$/u;

const uzbekLetter = (stem: string, k: string, q: string, g: string): string =>
  /[kgкг]$/u.test(stem) && !/gʻ$/u.test(stem) ? k : /(?:q|gʻ|қ|ғ)$/u.test(stem) ? q : g;

/** The low and the high vowel of endings: "а", "ы" after "а"; "ө", "ү" after "ү". */
function harmonyOf(word: string): readonly [low: string, high: string] {
  const last =
    word
      .toLowerCase()
      .match(/[аоуыэеиөүяюё]/gu)
      ?.at(-1) ?? "а";
  if (/[аяы]/u.test(last)) return ["а", "ы"];
  if (/[ую]/u.test(last)) return ["а", "у"];
  if (/[оё]/u.test(last)) return ["о", "у"];
  if (/[өү]/u.test(last)) return ["ө", "ү"];
  return ["е", "и"];
}

function pluralEnding(noun: string): string {
  const [low] = harmonyOf(noun);
  const first = /[рй]$/u.test(noun) ? "л" : firstOf(noun, { vowel: "л", voiced: "д", voiceless: "т" });
  return `${first}${low}р`;
}

function firstOf(noun: string, by: { vowel: string; voiced: string; voiceless: string }): string {
  const last = noun.toLowerCase().at(-1) ?? "";
  if (/[аоуыэеиөүяюё]/u.test(last)) return by.vowel;
  return /[пткхсшчцщф]/u.test(last) ? by.voiceless : by.voiced;
}
