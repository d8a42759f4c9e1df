/** Capitals that are not in the files of their lands: written as `rows.ts` says. */
export const CAPITALS = `
# town
Киев | Киев | Kiyev | Kyiv, Kiev
Минск | Минск | Minsk | Minsk
Кишинёв | Кишинёв | Kishinyov | Chisinau
Баку! | Баку | Boku | Baku
Ереван | Ереван | Yerevan | Yerevan
Тбилиси! | Тбилиси | Tbilisi | Tbilisi
Рига | Рига | Riga | Riga
Таллин | Таллин | Tallin | Tallinn
Вильнюс | Вильнюс | Vilnyus | Vilnius
Варшава | Варшава | Varshava | Warsaw
Берлин | Берлин | Berlin | Berlin
Париж | Париж | Parij | Paris
Лондон | Лондон | London | London
Рим | Рим | Rim | Rome
Мадрид | Мадрид | Madrid | Madrid
Вена | Вена | Vena | Vienna
Брюссель:m | Брюссель | Bryussel | Brussels
Амстердам | Амстердам | Amsterdam | Amsterdam
Афины:p | Афины, Афина | Afina | Athens
Белград | Белград | Belgrad | Belgrade
Берн | Берн | Bern | Bern
Братислава | Братислава | Bratislava | Bratislava
Будапешт | Будапешт | Budapesht | Budapest
Бухарест | Бухарест | Buxarest | Bucharest
Вадуц | Вадуц | Vaduts | Vaduz
Валлетта | Валлетта | Valletta | Valletta
Дублин | Дублин | Dublin | Dublin
Загреб | Загреб | Zagreb | Zagreb
Копенгаген | Копенгаген | Kopengagen | Copenhagen
Лиссабон | Лиссабон | Lissabon | Lisbon
Любляна | Любляна | Lyublyana | Ljubljana
Осло! | Осло | Oslo | Oslo
Подгорица | Подгорица | Podgoritsa | Podgorica
Прага | Прага | Praga | Prague
Рейкьявик | Рейкьявик | Reykyavik | Reykjavik
Сараево! | Сараево | Sarayevo | Sarajevo
Скопье! | Скопье | Skopye | Skopje
София | София | Sofiya | Sofia
Стокгольм | Стокгольм | Stokgolm | Stockholm
Тирана | Тирана | Tirana | Tirana
Хельсинки! | Хельсинки | Xelsinki | Helsinki
Никосия | Никосия | Nikosiya | Nicosia
Анкара | Анкара | Anqara | Ankara
Тегеран | Тегеран | Tehron | Tehran
Кабул | Кабул | Kobul | Kabul
Исламабад | Исламабад | Islomobod | Islamabad
Нью-Дели!, Дели! | Нью-Дели, Дели | Nyu-Dehli, Dehli | New Delhi, Delhi
Дакка | Дакка | Dakka | Dhaka
Катманду! | Катманду | Katmandu | Kathmandu
Коломбо! | Коломбо | Kolombo | Colombo
Улан-Батор | Улан-Батор, Улаанбаатар | Ulan-Bator, Ulanbator | Ulaanbaatar, Ulan Bator
Пхеньян | Пхеньян | Pxenyan | Pyongyang
Сеул | Сеул | Seul | Seoul
Токио! | Токио | Tokio | Tokyo
Ханой | Ханой | Xanoy | Hanoi
Бангкок | Бангкок | Bangkok | Bangkok
Вьентьян | Вьентьян | Vyentyan | Vientiane
Пномпень:m | Пномпень | Pnompen | Phnom Penh
Куала-Лумпур | Куала-Лумпур | Kuala-Lumpur | Kuala Lumpur
Джакарта | Жакарта | Jakarta | Jakarta
Манила | Манила | Manila | Manila
Нейпьидо! | Нейпьидо | Neypyido | Naypyidaw
Канберра | Канберра | Kanberra | Canberra
Веллингтон | Веллингтон | Vellington | Wellington
Багдад | Багдад | Bagʻdod | Baghdad
Дамаск | Дамаск | Damashq | Damascus
Бейрут | Бейрут | Bayrut | Beirut
Амман | Амман | Ammon | Amman
Эр-Рияд | Эр-Рияд | Ar-Riyod | Riyadh
Абу-Даби! | Абу-Даби | Abu-Dabi | Abu Dhabi
Доха | Доха | Doha | Doha
Манама | Манама | Manama | Manama
Маскат | Маскат | Maskat | Muscat
Сана | Сана | Sano | Sanaa
Каир | Каир | Qohira | Cairo
Триполи! | Триполи | Tripoli | Tripoli
Рабат | Рабат | Rabot | Rabat
Хартум | Хартум | Xartum | Khartoum
Аддис-Абеба | Аддис-Абеба | Addis-Abeba | Addis Ababa
Найроби! | Найроби | Nayrobi | Nairobi
Абуджа | Абужа | Abuja | Abuja
Аккра | Аккра | Akkra | Accra
Дакар | Дакар | Dakar | Dakar
Киншаса | Киншаса | Kinshasa | Kinshasa
Кигали! | Кигали | Kigali | Kigali
Кампала | Кампала | Kampala | Kampala
Луанда | Луанда | Luanda | Luanda
Лусака | Лусака | Lusaka | Lusaka
Хараре! | Хараре | Xarare | Harare
Претория | Претория | Pretoriya | Pretoria
Йоханнесбург | Йоханнесбург | Yoxannesburg | Johannesburg
Могадишо! | Могадишо | Mogadisho | Mogadishu
Вашингтон | Вашингтон | Vashington | Washington
Оттава | Оттава | Ottava | Ottawa
Мехико! | Мехико | Mexiko | Mexico City
Гавана | Гавана | Gavana | Havana
Бразилиа! | Бразилиа | Brazilia | Brasilia
Буэнос-Айрес | Буэнос-Айрес | Buenos-Ayres | Buenos Aires
Сантьяго! | Сантьяго | Santyago | Santiago
Богота | Богота | Bogota | Bogota
Каракас | Каракас | Karakas | Caracas
Лима | Лима | Lima | Lima
Кито! | Кито | Kito | Quito
Монтевидео! | Монтевидео | Montevideo | Montevideo
Асунсьон | Асунсьон | Asunsyon | Asuncion
Ла-Пас | Ла-Пас | La-Pas | La Paz
`;
