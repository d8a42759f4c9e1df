/**
 * States: "name, other Russian names | Kyrgyz | Uzbek | English". The first name is the one we show. "!" marks a name
 * that does not decline, ":f" a feminine one in "-ь".
 */
export const COUNTRIES = `
Кыргызстан, Кыргызская Республика, Киргизия, Киргизская Республика | Кыргыз Республикасы | Qirgʻiziston, Qirgʻiz Respublikasi | Kyrgyzstan, Kyrgyz Republic
Узбекистан, Республика Узбекистан | Өзбекстан, Өзбекстан Республикасы | Oʻzbekiston, Oʻzbekiston Respublikasi | Uzbekistan
Казахстан, Республика Казахстан | Казакстан | Qozogʻiston | Kazakhstan
Таджикистан, Республика Таджикистан | Тажикстан | Tojikiston | Tajikistan
Туркменистан, Туркмения | Түркмөнстан | Turkmaniston | Turkmenistan
Россия, Российская Федерация, РФ! | Орусия | Rossiya | Russia, Russian Federation
Китай, Китайская Народная Республика, КНР! | Кытай | Xitoy | China
Турция, Турецкая Республика | Түркия | Turkiya | Turkey, Türkiye
Афганистан | Ооганстан | Afgʻoniston | Afghanistan
Иран, Исламская Республика Иран | Иран | Eron | Iran
Пакистан | Пакистан | Pokiston | Pakistan
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
Германия, ФРГ! | Германия | Germaniya | Germany
Франция | Франция | Fransiya | France
Великобритания | Улуу Британия | Buyuk Britaniya | United Kingdom
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
Чехия | Чехия | Chexiya | Czechia
Словакия | Словакия | Slovakiya | Slovakia
Бельгия | Бельгия | Belgiya | Belgium
Дания | Дания | Daniya | Denmark
Португалия | Португалия | Portugaliya | Portugal
Ирландия | Ирландия | Irlandiya | Ireland
США!, Америка | АКШ, Америка | AQSh | United States, USA
Канада | Канада | Kanada | Canada
Мексика | Мексика | Meksika | Mexico
Бразилия | Бразилия | Braziliya | Brazil
Аргентина | Аргентина | Argentina | Argentina
Венесуэла | Венесуэла | Venesuela | Venezuela
Куба | Куба | Kuba | Cuba
Чили! | Чили | Chili | Chile
Япония | Япония | Yaponiya | Japan
Южная Корея, Республика Корея | Түштүк Корея | Janubiy Koreya | South Korea
Северная Корея, КНДР! | Түндүк Корея | Shimoliy Koreya | North Korea
Вьетнам | Вьетнам | Vyetnam | Vietnam
Таиланд | Таиланд | Tailand | Thailand
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
ОАЭ!, Эмираты! | БАЭ | BAA | UAE, United Arab Emirates
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
Босния | Босния | Bosniya | Bosnia
Албания | Албания | Albaniya | Albania
Македония | Македония | Makedoniya | Macedonia
Нигерия | Нигерия | Nigeriya | Nigeria
ЮАР! | ТАР | JAR | South Africa
Европа | Европа | Yevropa | Europe
Азия, Центральная Азия, Средняя Азия | Азия, Борбордук Азия | Osiyo, Markaziy Osiyo | Asia, Central Asia
Африка | Африка | Afrika | Africa
`;
