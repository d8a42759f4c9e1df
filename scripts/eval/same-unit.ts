/** Whether two names of a unit are of one: the corpus writes "км" and "километр" alike. "ё" and the script of letters do not matter. */
export const sameUnit = (one: string | null, other: string | null): boolean => canonical(one) === canonical(other);

function canonical(unit: string | null): string {
  const plain = (unit ?? "").toLowerCase().replaceAll("ё", "е").replaceAll("_", " ").trim();
  return SAME.get(plain) ?? plain;
}

const SAME: ReadonlyMap<string, string> = new Map(
  [
    "км километр km kilometr kilometre чакырым",
    "м метр m metr metre погонный_метр",
    "см сантиметр sm santimetr",
    "мм миллиметр mm millimetr",
    "га гектар ga gektar hectare",
    "кг килограмм kg kilogramm",
    "т тонна tonna",
    "л литр litr",
    "°c градус daraja даража gradus",
    "% процент пайыз foiz фоиз",
    "шт штука",
    "л._с. лошадиная_сила",
    "мкг микрограмм",
    "мг миллиграмм",
    "г грамм gramm",
    "сн/текс сантиньютон_на_текс",
    "человек киши адам kishi odam одам",
    "yil йил жыл жаш yosh еш",
    "квт kvt",
    "мвт mvt",
    "минута минут minut daqiqa мүнөт",
    "секунда секунд soniya sekund",
    "баравар baravar barobar баробар",
  ].flatMap((names) =>
    names.split(" ").map((name) => [name.replaceAll("_", " "), names.split(" ")[0] ?? name] as const),
  ),
);
