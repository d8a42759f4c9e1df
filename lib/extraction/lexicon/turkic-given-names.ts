import { inUzbek } from "@/lib/extraction/lexicon/gazetteer/transliteration";
import { FEMALE_NAMES, MALE_NAMES } from "@/lib/extraction/lexicon/given-names";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

/** Given names as Uzbek spells them, where that is not the Russian spelling letter by letter. */
const UZBEK_NAMES = `
Abbos Abdulaziz Abdulla Abdullajon Abdurahmon Abdurashid Abdusalom Abduvali Abror Adham Adiba Afruza Ahmad Ahmadjon Akbar Akmal Akrom Alisher Aloviddin Anvar Aslbek Asqar Asror Aziza Azizbek Azamat
Bahodir Bahrom Baxtiyor Baxtigul Barno Begzod Bekzod Bobur Botir Bunyod Charos Davron Davronbek Dilbar Dilfuza Dildora Dilmurod Dilnoza Dilorom Dilshod Diyora Doniyor Durdona Elyor Elmurod Erkin Eldor
Farhod Farrux Farruxbek Fayzulla Feruza Fotima Fozil Furqat Gavhar Gulbahor Gulchehra Gulnora Gulnoza Gulsanam Gulshan Gulyuz Habiba Hafiza Hakim Halima Hamid Hamida Hamidulla Hasan Hilola Hikmat Husan Husniddin
Ibrohim Ibrohimjon Iroda Islom Ismoil Isroil Jahongir Jamshid Jasur Javlon Javohir Jumanazar Kamola Kamol Kamoliddin Komil Komila Lobar Lola Laziz Lutfulla Madina Mahbuba Mahfuza Mahmud Malika Malohat Mamura Mansur Maqsud Mavluda Mirzo Mirali Mirkomil Mohira Muborak Muhammad Muhammadali Muhayyo Mukaddas Munojat Munisa Murod Musharraf Mustafo Muzaffar Muqaddas
Nafisa Nargiza Navroʻz Nazira Nigora Nilufar Nodir Nodira Nodirbek Norboy Nozima Nurali Nuriddin Odil Odila Odina Olim Olima Otabek Oybek Oydin Oygul Oysha Ozoda Ozod Parvina Qodir Qoʻchqor Quvondiq Quralbay Raʼno Rano Rahim Rahima Rahmatulla Ravshan Rayhon Robiya Rustam Roʻzimat
Sabohat Sadoqat Saida Saidali Salim Salima Samandar Sanjar Sanjarbek Saodat Sapar Sardor Sarvar Sevara Sherali Sherzod Shahlo Shahnoza Shahzod Shahzoda Shavkat Shohruh Shoira Shuhrat Shukrulla Sobir Soliha Suhrob Sulton Sultonbek Surayyo
Tohir Tohira Toʻlqin Tolqin Tursunoy Turgʻun Ulugʻbek Umid Umida Umidjon Usmon Vali Vohid Xadicha Xayrulla Xurshid Xurshida Yodgor Yoqub Yusuf Yulduz Yulduzxon Zafar Zamira Zarina Zebo Zilola Ziyod Zohid Zokir Zuhra Zulfiya Oʻktam Oʻgʻiloy Gʻani Gʻayrat Gʻulom Shamsiddin Sirojiddin Najmiddin Faxriddin Nizomiddin Zayniddin Hayitboy Joʻrabek Toʻxtasin Toʻlagan Eshmat Toshmat
`;

/** Kyrgyz names that the Russian list does not have. */
const KYRGYZ_NAMES = `
Абдилазиз Абдимамат Айзада Айбек Айдай Айжаркын Айтолкун Айтмамат Акбермет Акылбек Алтынбек Аскарали Атай Бакыт Бактыбек Батма Бегимкул Бейшен Болот Бурулкан Бүбүсара Бүбүкан Гүлай Гүлбара Гүлнар Гүлсара Дастан Дөөлөт Жайнагүл Жакшылык Жамал Жаңыл Жапар Жаркынай
Жумагүл Жумабек Жумакадыр Жылдызбек Зулпукар Ибрагимжан Илгиз Искендер Исмаил Кадырбек Калыбек Калысбек Каныбек Касымбек Кеңешбек Керимбек Кубанычбек Курманбек Күлүйпа Мамлакат Махабат Мирлан Мээрим Мээримбек Назира Нарынбек Нурлан Нурдин Нурсултан Нурбүбү Осмонбек Өмүрбек
Роза Рысбек Рысбүбү Садыр Сайкал Самат Сапарбек Сейит Сонунбек Сүйүнтбек Сүймөнкул Султан Таалай Таалайбек Табылды Тайир Талант Таштанбек Темир Темирлан Токтосун Токтомамат Толгонай Төлөгөн Төлөбек Турдакун Турганбай Туратбек Уулбүбү Үсөн Чыңгыз Шайлообек Шабдан Шамшы Шаршенбек Шерали Ырыскелди Эгемберди Эльмира Эмилбек Эрмек Эркайым Эсенбек Ээрнис
`;

/** True of a given name in the nominative, as `turkicKey` compares it. */
export const isGivenName = (key: string, language: string): boolean =>
  (language === "ky" ? KYRGYZ : UZBEK).has(key) || TURKIC_GIVEN.test(key);

/** Endings with which given names are made: "Нурбек", "Gulzoda", "Abdujabbor". */
const TURKIC_GIVEN =
  /^(?:[\p{L}ʻ]{2,10}(?:бек|кул|гүл|мурат|султан|жан|бүбү|bek|boy|jon|xon|gul|murod|ddin|ulla|berdi|bibi|nisa)|(?:абды|гүл|нур|бак|мырза|abdu|gul|nur|mirza|muhammad)[\p{L}ʻ]{3,10})$/u;

const RUSSIAN: readonly string[] = [...MALE_NAMES, ...FEMALE_NAMES];
const list = (names: string): string[] => names.trim().split(/\s+/u);
const KYRGYZ: ReadonlySet<string> = new Set([...RUSSIAN, ...list(KYRGYZ_NAMES)].map((name) => turkicKey(name, "ky")));
const UZBEK: ReadonlySet<string> = new Set(
  [...RUSSIAN.map(inUzbek), ...RUSSIAN, ...list(UZBEK_NAMES), ...list(KYRGYZ_NAMES)].map((name) =>
    turkicKey(name, "uz"),
  ),
);
