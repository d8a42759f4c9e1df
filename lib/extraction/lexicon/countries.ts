/** The states of the world: written as `gazetteer/rows.ts` says. */
export const COUNTRIES = `
# country
Кыргызстан, Кыргызская Республика, Киргизия, Киргизская Республика, КР! | Кыргызстан, Кыргыз Республикасы, КР | Qirgʻiziston, Qirgʻiz Respublikasi | Kyrgyzstan, Kyrgyz Republic
Узбекистан, Республика Узбекистан, РУз! | Өзбекстан, Өзбекстан Республикасы | Oʻzbekiston, Oʻzbekiston Respublikasi | Uzbekistan, Republic of Uzbekistan
Казахстан, Республика Казахстан, РК! | Казакстан, Казакстан Республикасы | Qozogʻiston, Qozogʻiston Respublikasi | Kazakhstan, Republic of Kazakhstan
Таджикистан, Республика Таджикистан, РТ! | Тажикстан, Тажикстан Республикасы | Tojikiston, Tojikiston Respublikasi | Tajikistan, Republic of Tajikistan
Туркменистан, Туркмения | Түркмөнстан | Turkmaniston | Turkmenistan
Россия, Российская Федерация, РФ! | Россия, Орусия, Россия Федерациясы | Rossiya, Rossiya Federatsiyasi | Russia, Russian Federation
Китай, Китайская Народная Республика, КНР! | Кытай, Кытай Эл Республикасы, КЭР | Xitoy, Xitoy Xalq Respublikasi, XXR | China, People's Republic of China, PRC
Турция, Турецкая Республика | Түркия | Turkiya | Turkey, Türkiye
Афганистан | Ооганстан | Afgʻoniston | Afghanistan
Иран, Исламская Республика Иран | Иран | Eron | Iran
Пакистан, Исламская Республика Пакистан | Пакистан | Pokiston | Pakistan
Индия | Индия | Hindiston | India
Монголия | Монголия | Moʻgʻuliston | Mongolia
Азербайджан, Азербайджанская Республика | Азербайжан | Ozarbayjon | Azerbaijan
Армения | Армения | Armaniston | Armenia
Грузия | Грузия | Gruziya | Georgia
Беларусь:f, Белоруссия, Республика Беларусь:f | Беларусь | Belarus | Belarus
Украина | Украина | Ukraina | Ukraine
Молдавия, Молдова | Молдова | Moldova | Moldova
Латвия | Латвия | Latviya | Latvia
Литва | Литва | Litva | Lithuania
Эстония | Эстония | Estoniya | Estonia
Польша | Польша | Polsha | Poland
Германия, Федеративная Республика Германия, ФРГ! | Германия | Germaniya | Germany
Франция, Французская Республика | Франция | Fransiya | France
Великобритания, Соединённое Королевство, Британия | Улуу Британия, Британия | Buyuk Britaniya, Britaniya | United Kingdom, UK, Great Britain, Britain
Италия | Италия | Italiya | Italy
Испания | Испания | Ispaniya | Spain
Венгрия | Венгрия | Vengriya | Hungary
Австрия | Австрия | Avstriya | Austria
Швейцария | Швейцария | Shveytsariya | Switzerland
Швеция | Швеция | Shvetsiya | Sweden
Норвегия | Норвегия | Norvegiya | Norway
Финляндия | Финляндия | Finlandiya | Finland
Греция | Греция | Gretsiya | Greece
Сербия | Сербия | Serbiya | Serbia
Болгария | Болгария | Bolgariya | Bulgaria
Румыния | Румыния | Ruminiya | Romania
Чехия | Чехия | Chexiya | Czechia, Czech Republic
Словакия | Словакия | Slovakiya | Slovakia
Бельгия | Бельгия | Belgiya | Belgium
Дания | Дания | Daniya | Denmark
Португалия | Португалия | Portugaliya | Portugal
Ирландия | Ирландия | Irlandiya | Ireland
США!, Америка, Соединённые Штаты:p, Соединённые Штаты Америки:p | АКШ, Америка, Америка Кошмо Штаттары | AQSh, Amerika, Amerika Qoʻshma Shtatlari | United States, USA, US, U.S., United States of America, America
Канада | Канада | Kanada | Canada
Мексика | Мексика | Meksika | Mexico
Бразилия | Бразилия | Braziliya | Brazil
Аргентина | Аргентина | Argentina | Argentina
Венесуэла | Венесуэла | Venesuela | Venezuela
Куба | Куба | Kuba | Cuba
Чили! | Чили | Chili | Chile
Япония | Япония, Жапония | Yaponiya | Japan
Южная Корея, Республика Корея | Түштүк Корея, Корея Республикасы, Корея | Janubiy Koreya, Koreya Respublikasi, Koreya | South Korea, Republic of Korea
Северная Корея, КНДР! | Түндүк Корея | Shimoliy Koreya | North Korea
Вьетнам | Вьетнам | Vyetnam | Vietnam
Таиланд, Тайланд | Таиланд | Tailand | Thailand
Малайзия | Малайзия | Malayziya | Malaysia
Индонезия | Индонезия | Indoneziya | Indonesia
Сингапур | Сингапур | Singapur | Singapore
Австралия | Австралия | Avstraliya | Australia
Израиль | Израиль | Isroil | Israel
Сирия | Сирия | Suriya | Syria
Ирак | Ирак | Iroq | Iraq
Египет | Египет | Misr | Egypt
Ливия | Ливия | Liviya | Libya
Саудовская Аравия | Сауд Арабиясы | Saudiya Arabistoni | Saudi Arabia
ОАЭ!, Эмираты!, Объединённые Арабские Эмираты:p | БАЭ | BAA | UAE, United Arab Emirates
Катар | Катар | Qatar | Qatar
Кувейт | Кувейт | Quvayt | Kuwait
Йемен | Йемен | Yaman | Yemen
Иордания | Иордания | Iordaniya | Jordan
Непал | Непал | Nepal | Nepal
Бангладеш | Бангладеш | Bangladesh | Bangladesh
Абхазия | Абхазия | Abxaziya | Abkhazia
Южная Осетия | Түштүк Осетия | Janubiy Osetiya | South Ossetia
Хорватия | Хорватия | Xorvatiya | Croatia
Словения | Словения | Sloveniya | Slovenia
Босния, Босния и Герцеговина | Босния, Босния жана Герцеговина | Bosniya, Bosniya va Gersegovina | Bosnia, Bosnia and Herzegovina
Албания | Албания | Albaniya | Albania
Македония, Северная Македония | Македония, Түндүк Македония | Makedoniya, Shimoliy Makedoniya | North Macedonia, Macedonia
Нигерия | Нигерия | Nigeriya | Nigeria
ЮАР! | ТАР | JAR | South Africa
Андорра | Андорра | Andorra | Andorra
Ангола | Ангола | Angola | Angola
Антигуа и Барбуда! | Антигуа жана Барбуда | Antigua va Barbuda | Antigua and Barbuda
Багамы:p | Багам аралдары | Bagama orollari | Bahamas
Барбадос | Барбадос | Barbados | Barbados
Бахрейн | Бахрейн | Bahrayn | Bahrain
Белиз | Белиз | Beliz | Belize
Бенин | Бенин | Benin | Benin
Боливия | Боливия | Boliviya | Bolivia
Ботсвана | Ботсвана | Botsvana | Botswana
Бруней | Бруней | Bruney | Brunei
Буркина-Фасо! | Буркина-Фасо | Burkina-Faso | Burkina Faso
Бурунди! | Бурунди | Burundi | Burundi
Бутан | Бутан | Butan | Bhutan
Вануату! | Вануату | Vanuatu | Vanuatu
Ватикан | Ватикан | Vatikan | Vatican City, Vatican
Восточный Тимор | Чыгыш Тимор | Sharqiy Timor | East Timor, Timor-Leste
Габон | Габон | Gabon | Gabon
Гаити! | Гаити | Gaiti | Haiti
Гайана | Гайана | Gayana | Guyana
Гамбия | Гамбия | Gambiya | Gambia
Гана | Гана | Gana | Ghana
Гватемала | Гватемала | Gvatemala | Guatemala
Гвинея | Гвинея | Gvineya | Guinea
Гвинея-Бисау! | Гвинея-Бисау | Gvineya-Bisau | Guinea-Bissau
Гондурас | Гондурас | Gonduras | Honduras
Гренада | Гренада | Grenada | Grenada
Джибути! | Жибути | Jibuti | Djibouti
Доминика | Доминика | Dominika | Dominica
Доминиканская Республика, Доминикана | Доминикан Республикасы | Dominikan Respublikasi | Dominican Republic
Замбия | Замбия | Zambiya | Zambia
Зимбабве! | Зимбабве | Zimbabve | Zimbabwe
Исландия | Исландия | Islandiya | Iceland
Кабо-Верде! | Кабо-Верде | Kabo-Verde | Cape Verde
Камбоджа | Камбожа | Kambodja | Cambodia
Камерун | Камерун | Kamerun | Cameroon
Кения | Кения | Keniya | Kenya
Кипр | Кипр | Kipr | Cyprus
Кирибати! | Кирибати | Kiribati | Kiribati
Колумбия | Колумбия | Kolumbiya | Colombia
Коморы:p | Комор аралдары | Komor orollari | Comoros
Конго!, Демократическая Республика Конго | Конго | Kongo | Congo, Democratic Republic of the Congo
Коста-Рика | Коста-Рика | Kosta-Rika | Costa Rica
Кот-д'Ивуар | Кот-д'Ивуар | Kot-d'Ivuar | Ivory Coast, Côte d'Ivoire
Лаос | Лаос | Laos | Laos
Лесото! | Лесото | Lesoto | Lesotho
Либерия | Либерия | Liberiya | Liberia
Ливан | Ливан | Livan | Lebanon
Лихтенштейн | Лихтенштейн | Lixtenshteyn | Liechtenstein
Люксембург | Люксембург | Lyuksemburg | Luxembourg
Маврикий | Маврикий | Mavrikiy | Mauritius
Мавритания | Мавритания | Mavritaniya | Mauritania
Мадагаскар | Мадагаскар | Madagaskar | Madagascar
Малави! | Малави | Malavi | Malawi
Мали! | Мали | Mali | Mali
Мальдивы:p | Мальдив аралдары, Мальдивдер | Maldiv orollari, Maldivlar | Maldives
Мальта | Мальта | Malta | Malta
Марокко! | Марокко | Marokash | Morocco
Маршалловы Острова! | Маршалл аралдары | Marshall orollari | Marshall Islands
Микронезия | Микронезия | Mikroneziya | Micronesia
Мозамбик | Мозамбик | Mozambik | Mozambique
Монако! | Монако | Monako | Monaco
Мьянма, Бирма | Мьянма | Myanma | Myanmar, Burma
Намибия | Намибия | Namibiya | Namibia
Науру! | Науру | Nauru | Nauru
Нигер | Нигер | Niger | Niger
Нидерланды:p, Голландия | Нидерланд, Нидерланды, Голландия | Niderlandiya, Gollandiya | Netherlands, Holland
Никарагуа! | Никарагуа | Nikaragua | Nicaragua
Новая Зеландия | Жаңы Зеландия | Yangi Zelandiya | New Zealand
Оман | Оман | Ummon | Oman
Палау! | Палау | Palau | Palau
Палестина | Палестина | Falastin | Palestine
Панама | Панама | Panama | Panama
Папуа — Новая Гвинея! | Папуа — Жаңы Гвинея | Papua — Yangi Gvineya | Papua New Guinea
Парагвай | Парагвай | Paragvay | Paraguay
Перу! | Перу | Peru | Peru
Руанда | Руанда | Ruanda | Rwanda
Сальвадор | Сальвадор | Salvador | El Salvador
Самоа! | Самоа | Samoa | Samoa
Сан-Марино! | Сан-Марино | San-Marino | San Marino
Сейшелы:p | Сейшел аралдары | Seyshel orollari | Seychelles
Сенегал | Сенегал | Senegal | Senegal
Сент-Люсия | Сент-Люсия | Sent-Lyusiya | Saint Lucia
Сомали! | Сомали | Somali | Somalia
Судан | Судан | Sudan | Sudan
Суринам | Суринам | Surinam | Suriname
Сьерра-Леоне! | Сьерра-Леоне | Syerra-Leone | Sierra Leone
Танзания | Танзания | Tanzaniya | Tanzania
Того! | Того | Togo | Togo
Тонга | Тонга | Tonga | Tonga
Тринидад и Тобаго! | Тринидад жана Тобаго | Trinidad va Tobago | Trinidad and Tobago
Тувалу! | Тувалу | Tuvalu | Tuvalu
Тунис | Тунис | Tunis | Tunisia
Уганда | Уганда | Uganda | Uganda
Уругвай | Уругвай | Urugvay | Uruguay
Фиджи! | Фиджи | Fiji | Fiji
Филиппины:p | Филиппин, Филиппиндер | Filippin | Philippines
ЦАР!, Центральноафриканская Республика | БАР, Борбордук Африка Республикасы | MAR | Central African Republic
Чад | Чад | Chad | Chad
Черногория | Черногория | Chernogoriya | Montenegro
Шри-Ланка | Шри-Ланка | Shri-Lanka | Sri Lanka
Эквадор | Эквадор | Ekvador | Ecuador
Экваториальная Гвинея | Экватордук Гвинея | Ekvatorial Gvineya | Equatorial Guinea
Эритрея | Эритрея | Eritreya | Eritrea
Эсватини! | Эсватини | Esvatini | Eswatini
Эфиопия | Эфиопия | Efiopiya | Ethiopia
Южный Судан | Түштүк Судан | Janubiy Sudan | South Sudan
Ямайка | Ямайка | Yamayka | Jamaica
СССР!, Советский Союз | СССР, Советтер Союзу | SSSR, Sovet Ittifoqi | USSR, Soviet Union
Алжир | Алжир | Jazoir | Algeria
# place
Европа | Европа | Yevropa | Europe
Западная Европа | Батыш Европа | Gʻarbiy Yevropa | Western Europe
Восточная Европа | Чыгыш Европа | Sharqiy Yevropa | Eastern Europe
Азия | Азия | Osiyo | Asia
Центральная Азия, Средняя Азия | Борбордук Азия, Орто Азия | Markaziy Osiyo, Oʻrta Osiyo | Central Asia
Южная Азия | Түштүк Азия | Janubiy Osiyo | South Asia
Юго-Восточная Азия | Түштүк-Чыгыш Азия | Janubi-Sharqiy Osiyo | Southeast Asia
Евразия | Евразия | Yevrosiyo | Eurasia
Африка | Африка | Afrika | Africa
Ближний Восток | Жакынкы Чыгыш | Yaqin Sharq | Middle East
Латинская Америка | Латын Америкасы | Lotin Amerikasi | Latin America
Южная Америка | Түштүк Америка | Janubiy Amerika | South America
Северная Америка | Түндүк Америка | Shimoliy Amerika | North America
Закавказье, Южный Кавказ | Түштүк Кавказ | Janubiy Kavkaz | South Caucasus, Transcaucasia
Скандинавия | Скандинавия | Skandinaviya | Scandinavia
Прибалтика | Балтика өлкөлөрү | Boltiqboʻyi | Baltics
`;
