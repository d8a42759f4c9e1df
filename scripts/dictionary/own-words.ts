import { FEMALE_NAMES, MALE_NAMES } from "@/lib/extraction/lexicon/given-names";
import type { Gender } from "@/lib/extraction/morphology/declension";
import type { NameTag } from "@/lib/extraction/morphology/grammar";

/** A word that declines as others of its kind do, or not at all. */
export interface OwnWord {
  word: string;
  tag: NameTag | null;
  gender: Gender;
  animate: boolean;
  fixed: boolean;
}

type Kind = Omit<OwnWord, "word" | "fixed">;

/** Words that end in a vowel that no paradigm of their gender has do not decline, nor do those with "!". */
function words(kind: Kind, list: string | readonly string[]): OwnWord[] {
  const all = typeof list === "string" ? list.trim().split(/\s+/u) : list;
  return all.map((marked) => {
    const word = marked.replace("!", "").toLowerCase();
    return { ...kind, word, fixed: marked.endsWith("!") || !DECLINES[kind.gender].test(word) };
  });
}

const DECLINES: Readonly<Record<Gender, RegExp>> = {
  masculine: /[бвгджзйклмнпрстфхцчшщьая]$/u,
  feminine: /[ая]$|(?:сть|чь)$/u,
  neuter: /(?:о|[иь]е|ще)$/u,
};

const MALE = { tag: "given", gender: "masculine", animate: true } as const;
const FEMALE = { tag: "given", gender: "feminine", animate: true } as const;
const man = { tag: null, gender: "masculine", animate: true } as const;
const thing = { tag: null, animate: false } as const;
const place = { tag: "place", animate: false } as const;

/** What the dictionary of 2016 lacks: words of the region and of today's administration. */
export const OWN_WORDS: readonly OwnWord[] = [
  ...words(
    { ...thing, gender: "masculine" },
    `сум велаят вилоят хокимият маслихат маджлис меджлис мажилис курултай акимат кенеш айыл аил этрап хякимлик сайлау!
    тундюк комуз кыяк рубаб кобыз кураш улак баурсак маммограф гидропост метеопост автопром горгаз облгаз райгаз облздрав
    горздрав соцфонд энергохолдинг агрохолдинг медкомплекс спорткомплекс маслоцех горкенеш облкенеш айкенеш технопарк
    стартап нацбанк минздрав минфин минобр минтруд минюст минтранс минсельхоз медцентр онкоцентр гидроузел джамоат
    хукумат аэровокзал автовокзал`,
  ),
  ...words(
    { ...thing, gender: "feminine" },
    "махалля соцвыплата мотопомпа оферта медстраховка видеосвязь заполняемость онлайн-трансляция пресс-конференция",
  ),
  ...words(
    { ...thing, gender: "neuter" },
    `приграничье госагентство госпредприятие медстрахование соцобеспечение соцстрахование нацагентство тенге! сомони!
    окмоту айыл-окмоту кок-бору минэнерго! минобороны!`,
  ),
  ...words(
    man,
    `хоким хяким аким манасчи оралман кандас генпрокурор замхоким замаким гособвинитель экоактивист вице-премьер
    вице-спикер вице-министр вице-мэр госсекретарь полпред торгпред уулу оглы оглу угли ака! аке байке бахши
    башчы замминистра! самбист почерковед правозащитник блогер`,
  ),
  ...words({ tag: null, gender: "feminine", animate: true }, "кызы гызы кизи эже самбистка дзюдоистка юниорка"),
  ...words(MALE, MALE_NAMES),
  ...words(FEMALE, FEMALE_NAMES),
  ...words(
    { ...place, gender: "masculine" },
    `Баткен Шымкент Дашогуз Лебап Ахал Кордай Жезказган Тараз Туркестан Талдыкорган Экибастуз Каскелен Жаркент Кемин
    Каракуль Токтогул Барскоон Лейлек Кадамжай Ноокат Араван Сузак Гиссар Истаравшан Пенджикент Вахдат Хатлон Бохтар Куляб
    Хорог Ишкашим Рашт Ванч Рушан Гарм Камчик Анзоб Торугарт Эркечтам Достук Устюрт Каракалпакстан Хорезм Ангрен Алмалык
    Чирчик Гулистан Джизак Бекабад Чуст Касансай Узген Токмок Балхаш Бартанг Мерв Балканабад Аркадаг Туркменабад Мургаб
    Джалал-Абад Жалал-Абад Таш-Кумыр Термез Нукус Навои Каган Коканд Маргилан Андижан Наманган Ургут
    Каттакурган Шахрисабз Зафарабад Шахринав Турсунзаде! Нурек Рогун Конибодом Зарафшан Яшнабад
    Мирзо-Улугбек Юнусабад Чиланзар Сергели Бектемир Атбаши Сокулук Аламедин Жайыл Панфилов Суусамыр
    Актобе Балыкчи Балыкчы Исфаны Нур-Султан! Туркменбаши Карши Мары Кокшетау Актау Атырау Алматы Аксы Ала-Тоо Кара-Суу
    Ат-Башы Ат-Баши Сары-Таш Кочкор Чаек Каракол Чолпон-Ата! Кербен Базар-Коргон Майлуу-Суу Кара-Куль
    Кок-Жангак Манас Бакай-Ата! Шу Тюп Джети-Огуз Ак-Суу Кажи-Сай Тамчы Чон-Алай Алай Ноокен Тогуз-Торо
    Тянь-Шань Иссык-Куль Ысык-Кель Сон-Куль Памир`,
  ),
  ...words(
    { ...place, gender: "feminine" },
    `Исфана Кызыл-Кия Кара-Балта Асака Хива Бухара Фергана Кызылорда Астана Дангара Исфара Учтепа Ала-Бука Амударья
    Сырдарья`,
  ),
];

/** Lexemes that are hardly ever meant, by lemma, part of speech and tag: they hide the words that are. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  "первое noun",
  "второе noun",
  "третье noun",
  "оша noun place",
  "айгуля noun given",
  "алмат noun given",
  "отел noun",
  "мара noun",
  "главый adjective",
]);
