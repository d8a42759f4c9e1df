import { type Noun, noun } from "@/lib/extraction/morphology/declension";

const words = (list: string): string[] => list.split(" ");

/** Nouns in "-о" whose genitive plural has no ending, so that "мест" is not read as "места". */
export const NEUTERS: ReadonlySet<string> = new Set(
  words(
    "место дело тело село слово лицо средство судно право масло мясо молоко золото топливо серебро вино пиво зерно стекло железо олово электричество озеро болото блюдо чудо пособие число ведро бедро колено крыло дерево правило мыло сало",
  ),
);

/** Genitive plurals that look like "-ание, -ение" and are of another kind: "компаний" is of "компания". */
export const FEMININE_IN_IJ: ReadonlySet<string> = new Set(
  words("компаний кампаний династий церемоний колоний мелодий пародий студий комедий трагедий стадий"),
);

/** Genitive plurals that no ending explains. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, Noun> = new Map([
  ["лет", noun("год")],
  ["людей", noun("человек", { animate: true })],
  ["человек", noun("человек", { animate: true })],
  ["детей", noun("ребенок", { animate: true })],
  ["дней", noun("день", { gender: "masculine" })],
  ["семей", noun("семья")],
  ["статей", noun("статья")],
  ["судей", noun("судья", { gender: "masculine", animate: true })],
  ["коек", noun("койка")],
  ["тонн", noun("тонна")],
  ["тысяч", noun("тысяча")],
  ["писем", noun("письмо")],
  ["окон", noun("окно")],
  ["кресел", noun("кресло")],
  ["озер", noun("озеро")],
  ["сел", noun("село")],
  ["чисел", noun("число")],
  ["раз", noun("раз")],
  ["грамм", noun("грамм")],
  ["килограмм", noun("килограмм")],
  ["ватт", noun("ватт")],
  ["мегаватт", noun("мегаватт")],
  ["киловатт", noun("киловатт")],
  ["вольт", noun("вольт")],
  ["солдат", noun("солдат", { animate: true })],
  ["партизан", noun("партизан", { animate: true })],
  ["полей", noun("поле")],
  ["морей", noun("море")],
  ["денег", noun("деньги")],
  ["городов", noun("город")],
  ["звонков", noun("звонок")],
  ["рынков", noun("рынок")],
  ["граждан", noun("гражданин", { animate: true })],
  ["площадей", noun("площадь", { gender: "feminine" })],
  ["областей", noun("область", { gender: "feminine" })],
  ["сетей", noun("сеть", { gender: "feminine" })],
  ["лошадей", noun("лошадь", { gender: "feminine", animate: true })],
  ["квартир", noun("квартира")],
  ["голов", noun("голова")],
  ["слов", noun("слово")],
  ["основ", noun("основа")],
  ["условий", noun("условие")],
  ["норм", noun("норма")],
  ["отраслей", noun("отрасль", { gender: "feminine" })],
  ["вещей", noun("вещь", { gender: "feminine" })],
  ["ночей", noun("ночь", { gender: "feminine" })],
  ["печей", noun("печь", { gender: "feminine" })],
  ["мышей", noun("мышь", { gender: "feminine", animate: true })],
  ["речей", noun("речь", { gender: "feminine" })],
  ["деталей", noun("деталь", { gender: "feminine" })],
  ["моделей", noun("модель", { gender: "feminine" })],
  ["тканей", noun("ткань", { gender: "feminine" })],
  ["земель", noun("земля")],
  ["недель", noun("неделя")],
  ["капель", noun("капля")],
  ["заявлений", noun("заявление")],
  ["орденов", noun("орден")],
]);
