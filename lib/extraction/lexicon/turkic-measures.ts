import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

/** Nouns of what is measured, in the nominative: "көлөмү 19 куб чакырым", "narxi 31 ming soʻm". */
const MEASURES = {
  ky: `баа нарк сумма көлөм аянт узундук бийиктик тереңдик калыңдык туурасы салмак оордук ылдамдык кубаттуулук кубат температура жаш сан үлүш айлык маяна акы пенсия төлөм
салык ставка мөөнөт убакыт узактык инфляция экспорт импорт өндүрүш түшүм киреше чыгым чыгаша зыян карыз кредит бюджет калк кор аралык айып жыйым сыйымдуулук пайда кирешелүүлүк тариф
тажрыйба стаж кор запас инвестиция өсүш рекорд айырма натыйжа нымдуулук каражат айып байге сыйлык грант субсидия деңгээл агым түшүмдүүлүк`,
  uz: `narx baho qiymat summa hajm maydon uzunlik balandlik chuqurlik qalinlik kenglik ogʻirlik vazn tezlik quvvat harorat yosh son ulush maosh oylik haq pensiya toʻlov
soliq stavka muddat vaqt davomiylik inflyatsiya eksport import hosil daromad xarajat zarar qarz kredit byudjet aholi masofa sigʻim jarima mukofot zakalat diametr foyda tarif
staj tajriba zaxira investitsiya farq natija namlik zichlik sarf mablagʻ boj daromadlilik daraja oqim grant subsidiya hosildorlik unumdorlik`,
};

const KYRGYZ = setOf("ky");
const UZBEK = setOf("uz");

export const isMeasure = (stem: string, language: string): boolean => (language === "ky" ? KYRGYZ : UZBEK).has(stem);

function setOf(language: "ky" | "uz"): ReadonlySet<string> {
  return new Set(MEASURES[language].split(/\s+/u).map((word) => turkicKey(word, language)));
}

/** "суткасына", "kuniga": for each of what; the unit in the nominative. */
export function perUnit(stem: string, language: string): string | null {
  return (language === "ky" ? PER_KYRGYZ : PER_UZBEK).has(stem) ? stem : null;
}

const PER_KYRGYZ: ReadonlySet<string> = new Set(
  "секунда мүнөт саат сутка күн жума ай жыл киши адам гектар литр килограмм".split(" "),
);
const PER_UZBEK: ReadonlySet<string> = new Set(
  "sekund daqiqa soat sutka kun hafta oy yil kishi gektar litr kilogramm".split(" "),
);
