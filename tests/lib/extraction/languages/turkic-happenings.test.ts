import { describe, expect, test } from "vitest";
import type { FactKind } from "@/lib/extraction/fact";
import { drawnIn, toldIn } from "./drawn";

type Case = readonly [language: string, kind: FactKind, text: string, expected: readonly string[]];

const told = (cases: readonly Case[]): void => {
  test.each(cases)("%s %s: %s", (language, kind, text, expected) => {
    expect(toldIn(language, text, kind)).toEqual(expected);
  });
};

describe("who is given a post or leaves it", () => {
  told([
    [
      "ky",
      "appointment",
      "Президенттин жарлыгы менен Азамат Токтоналиев энергетика министри болуп дайындалды.",
      ["person: Азамат Токтоналиев; title: энергетика министри; by: президент"],
    ],
    [
      "ky",
      "appointment",
      "Бакыт Асанов Ош шаарынын мэри кызматына дайындалды.",
      ["person: Бакыт Асанов; title: мэр; of: Ош"],
    ],
    [
      "ky",
      "appointment",
      "Жогорку Кеңеш Нурлан Осмоновду Эсептөө палатасынын төрагасы кылып шайлады.",
      ["person: Нурлан Осмонов; title: төрага; of: Эсептөө палатасы; by: Жогорку Кеңеш"],
    ],
    [
      "ky",
      "appointment",
      "Канат Абдыраев Улуттук статистика комитетинин төрагалыгына бекитилди.",
      ["person: Канат Абдыраев; title: төрага; of: Улуттук статистика комитети"],
    ],
    ["ky", "appointment", "Депутаттар бюджетти бекитишти.", []],
    [
      "ky",
      "dismissal",
      "Марат Эсенов Кара-Суу районунун акиминин орун басары кызматынан четтетилди.",
      ["person: Марат Эсенов; title: акимдин орун басары; of: Кара-Суу району"],
    ],
    [
      "ky",
      "dismissal",
      "Премьер-министр Эрмек Садыров экология министри Айгүл Исакованы кызматынан бошотту.",
      ["person: Айгүл Исакова; title: экология министри; by: Эрмек Садыров"],
    ],
    [
      "ky",
      "dismissal",
      "Нарын районунун акими Руслан Касымов жыйынга келди. 27-февралда Касымов кызматынан бошотулду.",
      ["person: Руслан Касымов; title: аким; of: Нарын району; date: 2024-02-27"],
    ],
    [
      "uz",
      "appointment",
      "Prezident farmoni bilan Akmal Karimov adliya vaziri lavozimiga tayinlandi.",
      ["person: Akmal Karimov; title: adliya vaziri; by: prezident"],
    ],
    [
      "uz",
      "appointment",
      "Oliy Majlis Rustam Qodirovni Markaziy bank raisi etib sayladi.",
      ["person: Rustam Qodirov; title: rais; of: Markaziy bank; by: Oliy Majlis"],
    ],
    [
      "uz",
      "dismissal",
      "Farhod Tursunov 5-fevral kuni Transport vazirligi matbuot kotibi lavozimidan ozod etildi.",
      ["person: Farhod Tursunov; title: matbuot kotibi; of: Transport vazirligi; date: 2024-02-05"],
    ],
    [
      "uz",
      "dismissal",
      "Anvar Joʻrayev Chirchiq shahar hokimi oʻrinbosari lavozimidan ketdi.",
      ["person: Anvar Joʻrayev; title: shahar hokimi oʻrinbosari; of: Chirchiq"],
    ],
    ["uz", "appointment", "Vazirlik matbuot kotibi Sherzod Asadov buni tasdiqladi.", []],
    [
      "uz-Cyrl",
      "appointment",
      "Президент фармони билан Акмал Каримов адлия вазири лавозимига тайинланди.",
      ["person: Акмал Каримов; title: адлия вазири; by: президент"],
    ],
    [
      "uz-Cyrl",
      "dismissal",
      "Дилшод Расулов Бухоро вилояти ҳокими лавозимидан озод этилди.",
      ["person: Дилшод Расулов; title: ҳоким; of: Бухоро вилояти"],
    ],
  ]);
});

describe("meetings, visits, openings and signings", () => {
  told([
    [
      "ky",
      "meeting",
      "Тышкы иштер министри Жээнбек Кулубаев 28-февралда Бишкекте Түркиянын элчиси Ахмет Доган менен жолугушту. Жолугушууда тараптар соода-экономикалык кызматташтыкты талкуулашты.",
      [
        "participants: Жээнбек Кулубаев,Ахмет Доган; location: Бишкек; topic: соода-экономикалык кызматташтык; date: 2024-02-28",
      ],
    ],
    [
      "ky",
      "meeting",
      "Нурлан Осмонов менен Бакыт Асановдун жолугушуусу Ош шаарында өттү.",
      ["participants: Нурлан Осмонов,Бакыт Асанов; location: Ош"],
    ],
    [
      "ky",
      "meeting",
      "Аким Бакыт Асанов айылдын тургундары менен жолугушту.",
      ["participants: Бакыт Асанов,айылдын тургундары"],
    ],
    [
      "ky",
      "visit",
      "Президент Садыр Осмонов 27-февралда Ташкентке мамлекеттик сапар менен барды.",
      ["participants: Садыр Осмонов; places: Ташкент; date: 2024-02-27"],
    ],
    [
      "ky",
      "visit",
      "Министр Эрлист Асанов 27-февралда Алматы шаарына иш сапары менен барды.",
      ["participants: Эрлист Асанов; places: Алматы; date: 2024-02-27"],
    ],
    ["ky", "visit", "Делегация кийиз фабрикасын кыдырып көрдү.", ["participants: делегация; places: кийиз фабрикасы"]],
    ["ky", "visit", "Садыр Осмонов: «Жаз Чүй өрөөнүнө эрте келди».", []],
    [
      "ky",
      "opening",
      "Түп районунда мектеп пайдаланууга берилди. Ачылыш аземине облус акими Бакыт Асанов катышты.",
      ["object: мектеп; participants: Бакыт Асанов; location: Түп району"],
    ],
    [
      "ky",
      "opening",
      "Президент Садыр Осмонов Ош шаарында жаңы оорукананын ачылышына катышты.",
      ["object: жаңы оорукана; participants: Садыр Осмонов; location: Ош"],
    ],
    ["ky", "opening", "Жолдо кыймыл кечинде ачылды.", []],
    [
      "ky",
      "signing",
      "Экономика министрлиги менен Азия өнүктүрүү банкы 26-февралда Бишкекте насыя келишимине кол койду.",
      [
        "document: насыя келишими; participants: Экономика министрлиги,Азия өнүктүрүү банкы; location: Бишкек; date: 2024-02-26",
      ],
    ],
    [
      "uz",
      "meeting",
      "Prezident Shavkat Ergashev Yaponiya elchisini qabul qildi.",
      ["participants: Shavkat Ergashev,Yaponiya elchisi"],
    ],
    [
      "uz",
      "meeting",
      "Tashqi ishlar vaziri Baxtiyor Saidov Fransiya elchisi Jan Morel bilan muzokara oʻtkazdi.",
      ["participants: Baxtiyor Saidov,Jan Morel"],
    ],
    [
      "uz",
      "visit",
      "Oʻzbekiston Prezidenti 20-mart kuni Ostonaga davlat tashrifi bilan boradi.",
      ["participants: Oʻzbekiston Prezidenti; places: Ostona; date: 2024-03-20"],
    ],
    [
      "uz",
      "opening",
      "Samarqandda yangi aeroport terminali ochildi.",
      ["object: yangi aeroport terminali; location: Samarqand"],
    ],
    [
      "uz",
      "opening",
      "Jizzax viloyatida quyosh elektr stansiyasi ishga tushirildi.",
      ["object: quyosh elektr stansiyasi; location: Jizzax viloyati"],
    ],
    [
      "uz",
      "signing",
      "Oʻzbekiston va Turkiya hamkorlik toʻgʻrisidagi memorandumni imzoladilar.",
      ["document: hamkorlik toʻgʻrisidagi memorandum; participants: Oʻzbekiston,Turkiya"],
    ],
    [
      "uz-Cyrl",
      "meeting",
      "Ташқи ишлар вазири Бахтиёр Саидов Франция элчиси Жан Морел билан учрашди.",
      ["participants: Бахтиёр Саидов,Жан Морел"],
    ],
    [
      "uz-Cyrl",
      "opening",
      "Навоий шаҳрида 11 феврал куни янги мактаб очилди.",
      ["object: янги мактаб; location: Навоий; date: 2024-02-11"],
    ],
    [
      "uz-Cyrl",
      "visit",
      "Бош вазир Абдулла Орипов 15 феврал куни Ашхободга ташриф буюрди.",
      ["participants: Абдулла Орипов; places: Ашхобод; date: 2024-02-15"],
    ],
  ]);
});

describe("events", () => {
  told([
    [
      "ky",
      "event",
      "Бишкекте 20–22-мартта «Орто Азия – 2024» эл аралык инвестициялык форуму өтөт.",
      ["name: «Орто Азия – 2024» эл аралык инвестициялык форуму; date: 2024-03-20/2024-03-22; location: Бишкек"],
    ],
    ["ky", "event", "Өлкөдө 31-августта Эгемендүүлүк күнү белгиленет.", ["name: Эгемендүүлүк күнү; date: 2024-08-31"]],
    [
      "ky",
      "event",
      "Өткөн айда Нарында Көк бөрү боюнча республикалык турнир өттү.",
      ["name: Көк бөрү боюнча республикалык турнир; date: 2024-02; location: Нарын"],
    ],
    [
      "uz",
      "event",
      "Toshkentda 25-mart kuni Xalqaro investitsiya forumi boʻlib oʻtadi.",
      ["name: Xalqaro investitsiya forumi; date: 2024-03-25; location: Toshkent"],
    ],
    [
      "uz-Cyrl",
      "event",
      "Бухорода 5 апрел куни Халқаро ипак фестивали бошланади.",
      ["name: Халқаро ипак фестивали; date: 2024-04-05; location: Бухоро"],
    ],
  ]);

  test.each([
    ["ky", "[place Чолпон-Атада] [event күрөш боюнча [place Азия] чемпионаты] башталды."],
    ["ky", "[event [organisation ШКУнун] саммити] [place Астанада] өттү."],
    ["ky", "[law [place Кыргыз Республикасынын] Конституциясына] ылайык, ал макул болгон."],
    ["ky", "Иш [law Кылмыш-жаза кодексинин 154-беренеси] боюнча козголду."],
    ["uz", "Unga nisbatan [law Jinoyat kodeksining 168-moddasi] bilan ish ochilgan."],
    ["uz", "[place Parijda] [event boks boʻyicha jahon chempionati] boshlandi."],
    ["uz-Cyrl", "Кеча [law «Таълим тўғрисида»ги қонун] кучга кирди."],
  ])("%s: %s", (language, marked) => {
    expect(drawnIn(language, marked)).toBe(marked);
  });
});

describe("plans", () => {
  told([
    ["ky", "plan", "Курулуш иштери 1-июнда башталат.", ["action: курулуш иштеринин башталышы; date: 2024-06-01"]],
    [
      "ky",
      "plan",
      "Өкмөт 2025-жылдан баштап мугалимдердин айлыгын көтөрүүнү пландап жатат.",
      ["actor: Өкмөт; action: мугалимдердин айлыгын көтөрүү; date: 2025"],
    ],
    ["ky", "plan", "Ош шаарында 15-апрелде жаңы оорукана ачылат.", ["action: жаңы оорукананы ачуу; date: 2024-04-15"]],
    ["ky", "plan", "Кийинки оюн 12-апрелде Токмокто.", ["action: кийинки оюн; date: 2024-04-12"]],
    [
      "uz",
      "plan",
      "Yangi metro bekati 2025-yil oxirigacha ishga tushirilishi kutilmoqda.",
      ["action: yangi metro bekatini ishga tushirish; date: 2025"],
    ],
    [
      "uz",
      "plan",
      "Transport vazirligi 2025-yilda 300 kilometr yoʻlni taʼmirlaydi.",
      ["actor: Transport vazirligi; action: 300 kilometr yoʻlni taʼmirlash; date: 2025"],
    ],
    [
      "uz",
      "plan",
      "Yangi tariflar 1-apreldan kuchga kiradi.",
      ["action: yangi tariflarning kuchga kirishi; date: 2024-04-01"],
    ],
    ["uz", "plan", "Forum 16-martgacha davom etadi.", ["action: forumning davom etishi; date: 2024-03-16"]],
    [
      "uz-Cyrl",
      "plan",
      "Вазирлик 2026 йилда 40 та мактаб қуришни режалаштирмоқда.",
      ["actor: вазирлик; action: 40 та мактаб қуриш; date: 2026"],
    ],
  ]);
});

describe("sources", () => {
  told([
    ["ky", "attribution", "Кыргызгидромет берген маалыматка ылайык, суук түшөт.", ["source: Кыргызгидромет"]],
    ["ky", "attribution", "Синоптиктердин айтымында, эртең жаан жаайт.", ["source: синоптиктер"]],
    ["ky", "attribution", "Ош шаарынын мэриясынын маалыматы боюнча, көчө жабылат.", ["source: Ош шаарынын мэриясы"]],
    ["ky", "attribution", "Экономика министрлиги эл аралык тендерди 4-мартта жарыялады.", []],
    ["uz", "attribution", "Vazirlikdan maʼlum qilishlaricha, yoʻl ochiladi.", ["source: vazirlik"]],
    ["uz", "attribution", "Soliq qoʻmitasi bergan maʼlumotga koʻra, tushum oshdi.", ["source: Soliq qoʻmitasi"]],
    [
      "uz-Cyrl",
      "attribution",
      "Вилоят ҳокимлиги ахборот хизмати хабар берди.",
      ["source: Вилоят ҳокимлиги ахборот хизмати"],
    ],
    ["uz-Cyrl", "attribution", "Солиқ қўмитаси тарқатган хабарга кўра, тушум ошди.", ["source: Солиқ қўмитаси"]],
  ]);
});

describe("what somebody says in one's own clause", () => {
  told([
    [
      "ky",
      "statement",
      "Төрага Бактыбек Асанов белгилегендей, инфляция жылдын аягына чейин 6 пайыздан ашпайт.",
      ["speaker: Бактыбек Асанов; said: инфляция жылдын аягына чейин 6 пайыздан ашпайт"],
    ],
    [
      "uz",
      "statement",
      "Rais Rustam Ergashev taʼkidlaganidek, narxlar yil oxirigacha oshmaydi.",
      ["speaker: Rustam Ergashev; said: narxlar yil oxirigacha oshmaydi"],
    ],
  ]);
});

describe("posts", () => {
  told([
    [
      "ky",
      "position",
      "Бишкекте маданият, маалымат жана жаштар саясаты министри Мирбек Асанов сөз сүйлөдү.",
      ["person: Мирбек Асанов; title: маданият, маалымат жана жаштар саясаты министри"],
    ],
    [
      "uz-Cyrl",
      "position",
      "Давлат раҳбари вилоят ҳокими Улуғбек Эргашев билан учрашди.",
      ["person: Улуғбек Эргашев; title: вилоят ҳокими"],
    ],
    [
      "uz",
      "position",
      "Investitsiyalar, sanoat va savdo vaziri Laziz Ergashev keldi.",
      ["person: Laziz Ergashev; title: investitsiyalar, sanoat va savdo vaziri"],
    ],
    [
      "uz",
      "position",
      "Oʻzbekiston qishloq xoʻjaligi vaziri Ibrohim Ergashev keldi.",
      ["person: Ibrohim Ergashev; title: qishloq xoʻjaligi vaziri; of: Oʻzbekiston"],
    ],
    [
      "ky",
      "position",
      "Президенттин милдетин аткаруучу Талант Мамытов сөз сүйлөдү.",
      ["person: Талант Мамытов; title: президенттин милдетин аткаруучу"],
    ],
    [
      "ky",
      "position",
      "Токтогул районунун акими болгон Нурлан Осмонов кармалды.",
      ["person: Нурлан Осмонов; title: аким; of: Токтогул району"],
    ],
    [
      "ky",
      "position",
      "«Манас» университетинин профессору, депутат Кыяс Асанов келди.",
      ["person: Кыяс Асанов; title: профессор; of: «Манас» университети", "person: Кыяс Асанов; title: депутат"],
    ],
    [
      "uz",
      "position",
      "«Oltin gʻoza» AJ direktorining birinchi oʻrinbosari Botir Xoliqov keldi.",
      ["person: Botir Xoliqov; title: direktorining birinchi oʻrinbosari; of: «Oltin gʻoza» AJ"],
    ],
    [
      "uz",
      "position",
      "Akmal Toshmurodov keldi. U ilgari Fargʻona viloyati hokimi boʻlib ishlagan.",
      ["person: Akmal Toshmurodov; title: hokim; of: Fargʻona viloyati"],
    ],
    ["uz-Cyrl", "position", "Франция элчиси Жан Морел келди.", ["person: Жан Морел; title: элчи; of: Франция"]],
  ]);
});
