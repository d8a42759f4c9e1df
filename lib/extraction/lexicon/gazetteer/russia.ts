/** Russia's federal subjects and big cities: written as `rows.ts` says. */
export const RUSSIA = `
# oblast
Амурская | Амур | Amur | Amur
Архангельская | Архангельск | Arxangelsk | Arkhangelsk
Астраханская | Астрахан | Astraxan | Astrakhan
Белгородская | Белгород | Belgorod | Belgorod
Брянская | Брянск | Bryansk | Bryansk
Владимирская | Владимир | Vladimir | Vladimir
Волгоградская | Волгоград | Volgograd | Volgograd
Вологодская | Вологда | Vologda | Vologda
Воронежская | Воронеж | Voronej | Voronezh
Ивановская | Иваново | Ivanovo | Ivanovo
Иркутская | Иркутск | Irkutsk | Irkutsk
Калининградская | Калининград | Kaliningrad | Kaliningrad
Калужская | Калуга | Kaluga | Kaluga
Кемеровская | Кемерово | Kemerovo | Kemerovo
Кировская | Киров | Kirov | Kirov
Костромская | Кострома | Kostroma | Kostroma
Курганская | Курган | Kurgan | Kurgan
Курская | Курск | Kursk | Kursk
Ленинградская | Ленинград | Leningrad | Leningrad
Липецкая | Липецк | Lipetsk | Lipetsk
Магаданская | Магадан | Magadan | Magadan
Московская | Москва | Moskva | Moscow
Мурманская | Мурманск | Murmansk | Murmansk
Нижегородская | Нижний Новгород | Nijniy Novgorod | Nizhny Novgorod
Новгородская | Новгород | Novgorod | Novgorod
Новосибирская | Новосибирск | Novosibirsk | Novosibirsk
Омская | Омск | Omsk | Omsk
Оренбургская | Оренбург | Orenburg | Orenburg
Орловская | Орёл | Oryol | Oryol
Пензенская | Пенза | Penza | Penza
Псковская | Псков | Pskov | Pskov
Ростовская | Ростов | Rostov | Rostov
Рязанская | Рязань | Ryazan | Ryazan
Самарская | Самара | Samara | Samara
Саратовская | Саратов | Saratov | Saratov
Сахалинская | Сахалин | Saxalin | Sakhalin
Свердловская | Свердловск | Sverdlovsk | Sverdlovsk
Смоленская | Смоленск | Smolensk | Smolensk
Тамбовская | Тамбов | Tambov | Tambov
Тверская | Тверь | Tver | Tver
Томская | Томск | Tomsk | Tomsk
Тульская | Тула | Tula | Tula
Тюменская | Тюмень | Tyumen | Tyumen
Ульяновская | Ульяновск | Ulyanovsk | Ulyanovsk
Челябинская | Челябинск | Chelyabinsk | Chelyabinsk
Ярославская | Ярославль | Yaroslavl | Yaroslavl
Киевская | Киев | Kiyev | Kyiv
Харьковская | Харьков | Xarkov | Kharkiv
Донецкая | Донецк | Donetsk | Donetsk
Луганская | Луганск | Lugansk | Luhansk
Одесская | Одесса | Odessa | Odesa
Запорожская | Запорожье | Zaporojye | Zaporizhzhia
Херсонская | Херсон | Xerson | Kherson
# krai
Алтайский | Алтай | Oltoy | Altai
Забайкальский | Забайкалье | Zabaykalye | Zabaykalsky
Камчатский | Камчатка | Kamchatka | Kamchatka
Краснодарский | Краснодар | Krasnodar | Krasnodar
Красноярский | Красноярск | Krasnoyarsk | Krasnoyarsk
Пермский | Пермь | Perm | Perm
Приморский | Приморье | Primorye | Primorsky
Ставропольский | Ставрополь | Stavropol | Stavropol
Хабаровский | Хабаровск | Xabarovsk | Khabarovsk
# place
Адыгея, Республика Адыгея | Адыгея | Adigeya | Adygea
Республика Алтай | Алтай Республикасы | Oltoy Respublikasi | Altai Republic
Башкортостан, Республика Башкортостан, Башкирия | Башкортостан | Boshqirdiston | Bashkortostan
Бурятия, Республика Бурятия | Бурятия | Buryatiya | Buryatia
Дагестан, Республика Дагестан | Дагестан | Dogʻiston | Dagestan
Ингушетия, Республика Ингушетия | Ингушетия | Ingushetiya | Ingushetia
Кабардино-Балкария | Кабарда-Балкария | Kabardin-Balqariya | Kabardino-Balkaria
Калмыкия, Республика Калмыкия | Калмыкия | Qalmogʻiston | Kalmykia
Карачаево-Черкесия | Карачай-Черкесия | Qorachoy-Cherkesiya | Karachay-Cherkessia
Карелия, Республика Карелия | Карелия | Kareliya | Karelia
Республика Коми | Коми Республикасы | Komi Respublikasi | Komi Republic
Крым, Республика Крым | Крым | Qrim | Crimea
Марий Эл | Марий Эл | Mari El | Mari El
Мордовия, Республика Мордовия | Мордовия | Mordoviya | Mordovia
Якутия, Саха, Республика Саха | Якутия | Yoqutiston | Yakutia, Sakha
Северная Осетия, Северная Осетия — Алания | Түндүк Осетия | Shimoliy Osetiya | North Ossetia
Татарстан, Республика Татарстан, Татария | Татарстан | Tatariston | Tatarstan
Тыва, Тува, Республика Тыва | Тыва | Tiva | Tuva
Удмуртия | Удмуртия | Udmurtiya | Udmurtia
Хакасия, Республика Хакасия | Хакасия | Xakasiya | Khakassia
Чечня, Чеченская Республика | Чечня, Чечен Республикасы | Checheniston | Chechnya
Чувашия, Чувашская Республика | Чувашия | Chuvashiya | Chuvashia
ХМАО!, Ханты-Мансийский автономный округ | ХМАО | XMAO | Khanty-Mansi Autonomous Okrug
ЯНАО!, Ямало-Ненецкий автономный округ | ЯНАО | YaNAO | Yamalo-Nenets Autonomous Okrug
Чукотка, Чукотский автономный округ | Чукотка | Chukotka | Chukotka
Еврейская автономная область:f | Еврей автономиялуу облусу | Yahudiy muxtor viloyati | Jewish Autonomous Oblast
Приморье | Приморье | Primorye | Primorye
Подмосковье | Москва алды | Moskva viloyati | Moscow Region
Кубань:f | Кубань | Kuban | Kuban
Поволжье | Поволжье | Volgaboʻyi | Volga Region
Кузбасс | Кузбасс | Kuzbass | Kuzbass
Сибирь:f | Сибирь, Сибир | Sibir | Siberia
Урал | Урал | Ural | Urals
Дальний Восток | Ыраакы Чыгыш | Uzoq Sharq | Russian Far East
Кавказ, Северный Кавказ | Кавказ, Түндүк Кавказ | Kavkaz, Shimoliy Kavkaz | Caucasus, North Caucasus
Сахалин | Сахалин | Saxalin | Sakhalin
Камчатка | Камчатка | Kamchatka | Kamchatka
# town
Москва | Москва | Moskva | Moscow
Санкт-Петербург, Петербург, Питер, Ленинград | Санкт-Петербург, Ленинград | Sankt-Peterburg, Leningrad | Saint Petersburg, St. Petersburg, St Petersburg, Leningrad
Абакан
Анадырь:m
Ангарск
Армавир
Архангельск | Архангельск | Arxangelsk | Arkhangelsk
Астрахань:f | Астрахан | Astraxan | Astrakhan
Ачинск
Балашиха
Барнаул | Барнаул | Barnaul | Barnaul
Белгород
Бийск
Биробиджан
Благовещенск
Братск
Брянск
Великий Новгород
Владивосток
Владикавказ
Волгоград | Волгоград | Volgograd | Volgograd
Волжский
Вологда
Воркута
Воронеж | Воронеж | Voronej | Voronezh
Горно-Алтайск
Грозный | Грозный | Grozniy | Grozny
Дербент
Домодедово!
Екатеринбург, Свердловск | Екатеринбург | Yekaterinburg | Yekaterinburg
Елабуга
Ессентуки!
Иваново!
Ижевск | Ижевск | Ijevsk | Izhevsk
Иркутск
Йошкар-Ола
Казань:f | Казан | Qozon | Kazan
Калининград
Калуга
Кемерово!
Кисловодск
Комсомольск-на-Амуре
Кострома
Краснодар | Краснодар | Krasnodar | Krasnodar
Красноярск | Красноярск | Krasnoyarsk | Krasnoyarsk
Курган | Курган | Kurgan | Kurgan
Курск
Кызыл | Кызыл | Qizil | Kyzyl
Липецк
Магадан
Магас
Магнитогорск
Майкоп
Махачкала | Махачкала | Maxachqalʼa | Makhachkala
Минеральные Воды:p
Мурманск
Набережные Челны:p | Набережные Челны | Naberejniye Chelni | Naberezhnye Chelny
Нальчик
Находка
Нижневартовск
Нижнекамск
Нижний Новгород
Нижний Тагил
Новокузнецк
Новороссийск
Новосибирск | Новосибирск | Novosibirsk | Novosibirsk
Норильск
Омск | Омск | Omsk | Omsk
Оренбург | Оренбург | Orenburg | Orenburg
Орск
Пенза
Пермь:f
Петрозаводск
Петропавловск-Камчатский
Подольск
Псков
Пятигорск
Ростов-на-Дону
Рязань:f
Салехард
Самара | Самара | Samara | Samara
Саранск
Саратов | Саратов | Saratov | Saratov
Севастополь:m
Симферополь:m
Смоленск
Сочи! | Сочи | Sochi | Sochi
Ставрополь:m
Стерлитамак
Сургут
Сыктывкар
Таганрог
Тамбов
Тверь:f
Тобольск
Тольятти!
Томск | Томск | Tomsk | Tomsk
Тула
Тюмень:f | Тюмень | Tyumen | Tyumen
Улан-Удэ! | Улан-Удэ | Ulan-Ude | Ulan-Ude
Ульяновск
Уфа | Уфа | Ufa | Ufa
Хабаровск
Ханты-Мансийск
Химки!
Чебоксары!
Челябинск | Челябинск | Chelyabinsk | Chelyabinsk
Череповец
Черкесск
Чита
Шереметьево!
Элиста
Энгельс
Южно-Сахалинск
Якутск
Ялта
Ярославль:m
Внуково!
`;
