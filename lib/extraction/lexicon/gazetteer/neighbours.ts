/** Xinjiang, Afghanistan, Iran and other neighbours, and cities of the world that the news names: as `rows.ts` says. */
export const NEIGHBOURS = `
# place
Синьцзян, СУАР!, Синьцзян-Уйгурский автономный район | Синьцзян, Шинжаң | Shinjon, Sinszyan | Xinjiang
Тибет | Тибет | Tibet | Tibet
Внутренняя Монголия | Ички Монголия | Ichki Moʻgʻuliston | Inner Mongolia
Гонконг | Гонконг | Gonkong | Hong Kong
Тайвань:m | Тайвань | Tayvan | Taiwan
Тайбэй | Тайбэй | Taypey | Taipei
Макао! | Макао | Makao | Macau
Кашмир | Кашмир | Kashmir | Kashmir
Пенджаб | Пенжаб | Panjob | Punjab
Белуджистан | Белужистан | Belujiston | Balochistan
Бадахшан | Бадахшан | Badaxshon | Badakhshan
Балх | Балх | Balx | Balkh
Хорасан | Хорасан | Xuroson | Khorasan
Гилян | Гилан | Gilon | Gilan
Голестан | Гулистан | Goliston | Golestan
Мазендеран | Мазандаран | Mozandaron | Mazandaran
Курдистан | Курдистан | Kurdiston | Kurdistan
Нагорный Карабах, Карабах | Тоолуу Карабах, Карабах | Togʻli Qorabogʻ, Qorabogʻ | Nagorno-Karabakh, Karabakh
Нахичевань:f | Нахичеван | Naxichevan | Nakhchivan
Приднестровье | Приднестровье | Dnestrboʻyi | Transnistria
Донбасс | Донбасс | Donbass | Donbas
Косово! | Косово | Kosovo | Kosovo
Сектор Газа | Газа тилкеси, Газа сектору | Gʻazo sektori | Gaza Strip
Газа | Газа | Gʻazo | Gaza
Англия | Англия | Angliya | England
Шотландия | Шотландия | Shotlandiya | Scotland
Уэльс | Уэльс | Uels | Wales
Бавария | Бавария | Bavariya | Bavaria
Калифорния | Калифорния | Kaliforniya | California
Техас | Техас | Texas | Texas
Аляска | Аляска | Alyaska | Alaska
Флорида | Флорида | Florida | Florida
# town
Урумчи! | Үрүмчү | Urumchi | Urumqi
Кашгар, Каши! | Кашкар | Qashqar | Kashgar
Хотан | Хотан | Xoʻtan | Hotan
Аксу! | Аксуу | Oqsu | Aksu
Турфан | Турпан | Turfon | Turpan
Кульджа, Инин | Кулжа | Gʻulja | Yining
Карамай | Карамай | Qoramoy | Karamay
Торугарт | Торугарт | Toʻrugʻart | Torugart
Артуш | Артыш | Artush | Artux
Шихэцзы!
Ланьчжоу! | Ланьчжоу | Lanchjou | Lanzhou
Сиань:m | Сиань | Sian | Xi'an
Пекин | Пекин, Бээжин | Pekin | Beijing
Шанхай | Шанхай | Shanxay | Shanghai
Гуанчжоу! | Гуанчжоу | Guanchjou | Guangzhou
Шэньчжэнь:m | Шэньчжэнь | Shenchjen | Shenzhen
Чунцин | Чунцин | Chunsin | Chongqing
Чэнду! | Чэнду | Chendu | Chengdu
Ухань:m | Ухань | Uxan | Wuhan
Тяньцзинь:m | Тяньцзинь | Tyanszin | Tianjin
Харбин | Харбин | Xarbin | Harbin
Ханчжоу! | Ханчжоу | Xanchjou | Hangzhou
Иу! | Иу | Iu | Yiwu
Мазари-Шариф | Мазари-Шариф | Mozori Sharif | Mazar-i-Sharif
Герат | Герат | Hirot | Herat
Кандагар | Кандагар | Qandahor | Kandahar
Джелалабад | Жалалабад | Jalolobod | Jalalabad
Кундуз | Кундуз | Qunduz | Kunduz
Файзабад | Файзабад | Fayzobod | Fayzabad
Хайратон | Хайратон | Hayraton | Hairatan
Шибарган | Шибарган | Shibirgʻon | Sheberghan
Талукан | Талукан | Toliqon | Taloqan
Мешхед, Машхад | Мешхед | Mashhad | Mashhad
Исфахан | Исфахан | Isfahon | Isfahan
Тебриз | Тебриз | Tabriz | Tabriz
Шираз | Шираз | Sheroz | Shiraz
Горган | Горган | Gurgon | Gorgan
Бендер-Аббас | Бендер-Аббас | Bandar-Abbos | Bandar Abbas
Чабахар | Чабахар | Chobahor | Chabahar
Карачи! | Карачи | Karachi | Karachi
Лахор | Лахор | Lahor | Lahore
Пешавар | Пешавар | Peshovar | Peshawar
Кветта | Кветта | Kvetta | Quetta
Гвадар | Гвадар | Gvadar | Gwadar
Мумбаи! | Мумбаи | Mumbay | Mumbai
Калькутта | Калькутта | Kalkutta | Kolkata
Стамбул | Стамбул | Istanbul | Istanbul
Анталья, Анталия | Анталия | Antaliya | Antalya
Измир | Измир | Izmir | Izmir
Газиантеп | Газиантеп | Gaziantep | Gaziantep
Бурса | Бурса | Bursa | Bursa
Конья | Конья | Koniya | Konya
Трабзон | Трабзон | Trabzon | Trabzon
Карс | Карс | Kars | Kars
Гянджа | Гянжа | Ganja | Ganja
Шуша | Шуша | Shusha | Shusha
Батуми! | Батуми | Batumi | Batumi
Поти! | Поти | Poti | Poti
Гюмри! | Гюмри | Gyumri | Gyumri
Харьков | Харьков | Xarkov | Kharkiv
Одесса | Одесса | Odessa | Odesa
Львов | Львов | Lvov | Lviv
Донецк | Донецк | Donetsk | Donetsk
Луганск | Луганск | Lugansk | Luhansk
Херсон | Херсон | Xerson | Kherson
Мариуполь:m | Мариуполь | Mariupol | Mariupol
Гомель:m | Гомель | Gomel | Gomel
Брест | Брест | Brest | Brest
Краков | Краков | Krakov | Krakow
Мюнхен | Мюнхен | Myunxen | Munich
Гамбург | Гамбург | Gamburg | Hamburg
Франкфурт, Франкфурт-на-Майне | Франкфурт | Frankfurt | Frankfurt
Женева | Женева | Jeneva | Geneva
Цюрих | Цюрих | Syurix | Zurich
Давос | Давос | Davos | Davos
Милан | Милан | Milan | Milan
Венеция | Венеция | Venetsiya | Venice
Барселона | Барселона | Barselona | Barcelona
Гаага | Гаага | Gaaga | The Hague
Страсбург | Страсбург | Strasburg | Strasbourg
Нью-Йорк | Нью-Йорк | Nyu-York | New York
Лос-Анджелес | Лос-Анжелес | Los-Anjeles | Los Angeles
Чикаго! | Чикаго | Chikago | Chicago
Бостон | Бостон | Boston | Boston
Сан-Франциско! | Сан-Франциско | San-Fransisko | San Francisco
Майами! | Майами | Mayami | Miami
Торонто! | Торонто | Toronto | Toronto
Монреаль:m | Монреаль | Monreal | Montreal
Рио-де-Жанейро! | Рио-де-Жанейро | Rio-de-Janeyro | Rio de Janeiro
Сидней | Сидней | Sidney | Sydney
Мельбурн | Мельбурн | Melburn | Melbourne
Осака | Осака | Osaka | Osaka
Пусан | Бусан, Пусан | Pusan | Busan
Хиросима | Хиросима | Xirosima | Hiroshima
Дубай, Дубаи! | Дубай | Dubay | Dubai
Шарджа | Шаржа | Sharja | Sharjah
Иерусалим | Иерусалим | Quddus | Jerusalem
Тель-Авив | Тель-Авив | Tel-Aviv | Tel Aviv
Мекка | Мекке | Makka | Mecca
Медина | Медина | Madina | Medina
Джидда | Жидда | Jidda | Jeddah
Мосул | Мосул | Mosul | Mosul
Алеппо! | Алеппо | Halab | Aleppo
`;
