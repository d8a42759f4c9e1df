/** Regions, towns and waters, written as in `countries.ts`. */
export const TOWNS = `
Бишкек | Бишкек | Bishkek | Bishkek
Ош | Ош | Oʻsh | Osh
Джалал-Абад, Жалал-Абад | Жалал-Абад | Jalolobod | Jalal-Abad
Каракол | Каракол | Qorakoʻl | Karakol
Токмок | Токмок | Toʻqmoq | Tokmok
Нарын | Нарын | Norin | Naryn
Талас | Талас | Talas | Talas
Баткен | Баткен | Botken | Batken
Узген | Өзгөн | Oʻzgan | Uzgen
Кара-Балта | Кара-Балта | Qora-Balta | Kara-Balta
Балыкчы! | Балыкчы | Baliqchi | Balykchy
Чолпон-Ата | Чолпон-Ата | Choʻlpon-Ota | Cholpon-Ata
Кызыл-Кия | Кызыл-Кыя | Qizil-Qiya | Kyzyl-Kiya
Майлуу-Суу! | Майлуу-Суу | Mayli-Suv | Mailuu-Suu
Таш-Кумыр | Таш-Көмүр | Tosh-Koʻmir | Tash-Kumyr
Исфана | Исфана | Isfana | Isfana
Чуйская область:f | Чүй облусу | Chuy viloyati | Chuy Region
Ошская область:f | Ош облусу | Oʻsh viloyati | Osh Region
Джалал-Абадская область:f, Жалал-Абадская область:f | Жалал-Абад облусу | Jalolobod viloyati | Jalal-Abad Region
Иссык-Кульская область:f, Ысык-Кульская область:f | Ысык-Көл облусу | Issiqkoʻl viloyati | Issyk-Kul Region
Нарынская область:f | Нарын облусу | Norin viloyati | Naryn Region
Таласская область:f | Талас облусу | Talas viloyati | Talas Region
Баткенская область:f | Баткен облусу | Botken viloyati | Batken Region
Иссык-Куль, Ысык-Кёль | Ысык-Көл | Issiqkoʻl | Issyk-Kul
Ташкент | Ташкент | Toshkent | Tashkent
Самарканд | Самарканд | Samarqand | Samarkand
Бухара | Бухара | Buxoro | Bukhara
Фергана | Фергана | Fargʻona | Fergana
Андижан | Анжиян | Andijon | Andijan
Наманган | Наманган | Namangan | Namangan
Нукус | Нукус | Nukus | Nukus
Ургенч | Үргөнч | Urganch | Urgench
Хива | Хива | Xiva | Khiva
Термез | Термез | Termiz | Termez
Карши! | Карши | Qarshi | Karshi
Джизак | Жызак | Jizzax | Jizzakh
Гулистан | Гүлүстан | Guliston | Gulistan
Коканд | Кокон | Qoʻqon | Kokand
Чирчик | Чирчик | Chirchiq | Chirchik
Алмалык | Алмалык | Olmaliq | Almalyk
Ташкентская область:f | Ташкент облусу | Toshkent viloyati | Tashkent Region
Самаркандская область:f | Самарканд облусу | Samarqand viloyati | Samarkand Region
Ферганская область:f | Фергана облусу | Fargʻona viloyati | Fergana Region
Андижанская область:f | Анжиян облусу | Andijon viloyati | Andijan Region
Наманганская область:f | Наманган облусу | Namangan viloyati | Namangan Region
Бухарская область:f | Бухара облусу | Buxoro viloyati | Bukhara Region
Навоийская область:f | Навои облусу | Navoiy viloyati | Navoi Region
Хорезмская область:f | Хорезм облусу | Xorazm viloyati | Khorezm Region
Каракалпакстан, Республика Каракалпакстан | Каракалпакстан | Qoraqalpogʻiston | Karakalpakstan
Астана, Нур-Султан | Астана, Нур-Султан | Ostona, Nur-Sulton | Astana, Nur-Sultan
Алматы!, Алма-Ата | Алматы | Olmaota | Almaty
Шымкент, Чимкент | Чымкент | Chimkent | Shymkent
Караганда | Караганды | Qaragʻanda | Karaganda
Актобе! | Актөбө | Aqtoʻbe | Aktobe
Атырау! | Атырау | Atirau | Atyrau
Актау! | Актау | Aqtau | Aktau
Тараз | Тараз | Taroz | Taraz
Павлодар | Павлодар | Pavlodar | Pavlodar
Костанай | Костанай | Qostanay | Kostanay
Байконур | Байкоңур | Boyqoʻngʻir | Baikonur
Душанбе! | Дүйшөмбү | Dushanbe | Dushanbe
Худжанд | Хужанд | Xoʻjand | Khujand
Хорог | Хорог | Xorugʻ | Khorog
Согдийская область:f | Согду облусу | Soʻgʻd viloyati | Sughd Region
Ашхабад | Ашхабад | Ashxobod | Ashgabat
Москва | Москва | Moskva | Moscow
Санкт-Петербург, Петербург | Санкт-Петербург | Sankt-Peterburg | Saint Petersburg, St. Petersburg
Екатеринбург | Екатеринбург | Yekaterinburg | Yekaterinburg
Новосибирск | Новосибирск | Novosibirsk | Novosibirsk
Казань:f | Казан | Qozon | Kazan
Омск | Омск | Omsk | Omsk
Томск | Томск | Tomsk | Tomsk
Красноярск | Красноярск | Krasnoyarsk | Krasnoyarsk
Челябинск | Челябинск | Chelyabinsk | Chelyabinsk
Самара | Самара | Samara | Samara
Уфа | Уфа | Ufa | Ufa
Сочи! | Сочи | Sochi | Sochi
Татарстан | Татарстан | Tatariston | Tatarstan
Башкортостан | Башкортостан | Boshqirdiston | Bashkortostan
Чечня | Чечня | Checheniston | Chechnya
Дагестан | Дагестан | Dogʻiston | Dagestan
Крым | Крым | Qrim | Crimea
Сибирь:f | Сибирь | Sibir | Siberia
Урал | Урал | Ural | Urals
Киев | Киев | Kiyev | Kyiv, Kiev
Минск | Минск | Minsk | Minsk
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
Женева | Женева | Jeneva | Geneva
Брюссель | Брюссель | Bryussel | Brussels
Вашингтон | Вашингтон | Vashington | Washington
Нью-Йорк | Нью-Йорк | Nyu-York | New York
Лос-Анджелес | Лос-Анжелес | Los-Anjeles | Los Angeles
Пекин | Пекин | Pekin | Beijing
Шанхай | Шанхай | Shanxay | Shanghai
Урумчи! | Үрүмчү | Urumchi | Urumqi
Кашгар | Кашкар | Qashqar | Kashgar
Анкара | Анкара | Anqara | Ankara
Стамбул | Стамбул | Istanbul | Istanbul
Тегеран | Тегеран | Tehron | Tehran
Кабул | Кабул | Kobul | Kabul
Исламабад | Исламабад | Islomobod | Islamabad
Дели!, Нью-Дели! | Дели | Dehli | Delhi, New Delhi
Токио! | Токио | Tokio | Tokyo
Сеул | Сеул | Seul | Seoul
Дубай, Дубаи! | Дубай | Dubay | Dubai
Доха | Доха | Doha | Doha
Каир | Каир | Qohira | Cairo
Иерусалим | Иерусалим | Quddus | Jerusalem
Дамаск | Дамаск | Damashq | Damascus
Каспий, Каспийское море | Каспий | Kaspiy | Caspian Sea
Аральское море | Арал деңизи | Orol dengizi | Aral Sea
`;
