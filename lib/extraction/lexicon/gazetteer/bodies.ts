/**
 * Public bodies, parties, banks, firms, media and universities of the region, and bodies between states: written as
 * `body-rows.ts` says.
 */
export const BODIES = `
# body
МИД | Тышкы иштер министрлиги, ТИМ | Tashqi ishlar vazirligi, TIV | Ministry of Foreign Affairs, Foreign Ministry, MFA
МВД | Ички иштер министрлиги, ИИМ | Ichki ishlar vazirligi, IIV | Ministry of Internal Affairs, Interior Ministry
МЧС | Өзгөчө кырдаалдар министрлиги, ӨКМ | Favqulodda vaziyatlar vazirligi, FVV | Ministry of Emergency Situations, Emergencies Ministry
Минфин, Министерство финансов | Финансы министрлиги, Каржы министрлиги | Moliya vazirligi, Iqtisodiyot va moliya vazirligi | Ministry of Finance, Finance Ministry
Минздрав, Министерство здравоохранения | Саламаттык сактоо министрлиги, Саламаттыкты сактоо министрлиги | Sogʻliqni saqlash vazirligi, Respublika sogʻliqni saqlash vazirligi | Ministry of Health, Health Ministry
Минобороны!, Министерство обороны | Коргоо министрлиги | Mudofaa vazirligi | Ministry of Defence, Ministry of Defense, Defence Ministry, Defense Ministry
Минюст, Министерство юстиции | Юстиция министрлиги, Адилет министрлиги | Adliya vazirligi | Ministry of Justice, Justice Ministry
Минэкономики!, Минэкономразвития!, Министерство экономики | Экономика министрлиги, Экономика жана коммерция министрлиги | Iqtisodiyot vazirligi, Iqtisodiyot va moliya vazirligi | Ministry of Economy, Economy Ministry
Минобразования!, Минобрнауки!, Министерство образования | Билим берүү министрлиги, Билим берүү жана илим министрлиги | Taʼlim vazirligi, Xalq taʼlimi vazirligi, Oliy taʼlim vazirligi | Ministry of Education, Education Ministry
Минпросвещения! | Агартуу министрлиги | Maktabgacha va maktab taʼlimi vazirligi | Ministry of Enlightenment
Минсельхоз, Министерство сельского хозяйства | Айыл чарба министрлиги | Qishloq xoʻjaligi vazirligi | Ministry of Agriculture, Agriculture Ministry
Минтранс, Министерство транспорта | Транспорт министрлиги, Транспорт жана коммуникациялар министрлиги | Transport vazirligi | Ministry of Transport, Transport Ministry
Минэнерго!, Министерство энергетики | Энергетика министрлиги | Energetika vazirligi | Ministry of Energy, Energy Ministry
Минкультуры!, Министерство культуры | Маданият министрлиги, Маданият, маалымат, спорт жана жаштар саясаты министрлиги | Madaniyat vazirligi | Ministry of Culture, Culture Ministry
Минтруда!, Министерство труда | Эмгек министрлиги, Эмгек, социалдык камсыздоо жана миграция министрлиги | Bandlik vazirligi, Mehnat vazirligi | Ministry of Labour, Ministry of Labor, Labour Ministry
Минприроды!, Минэкологии! | Жаратылыш ресурстары министрлиги, Экология министрлиги | Ekologiya vazirligi | Ministry of Natural Resources, Ministry of Ecology
Минцифры!, Минцифр | Санариптик өнүктүрүү министрлиги | Raqamli texnologiyalar vazirligi | Ministry of Digital Development
Минстрой | Курулуш министрлиги | Qurilish vazirligi | Ministry of Construction
Минпром, Минпромторг | Өнөр жай министрлиги | Sanoat vazirligi | Ministry of Industry
Минводхоз, Минсельводхоз | Суу чарба министрлиги, Суу ресурстары кызматы | Suv xoʻjaligi vazirligi | Ministry of Water Resources
Минспорта!, Минтуризма! | Спорт министрлиги, Туризм министрлиги | Sport vazirligi, Turizm vazirligi | Ministry of Sport, Ministry of Tourism
ГКНБ, Государственный комитет национальной безопасности | Улуттук коопсуздук мамлекеттик комитети, УКМК | Davlat milliy xavfsizlik qoʻmitasi, DMXQ | State Committee for National Security, GKNB
КНБ | УКК | MXQ | National Security Committee, KNB
СГБ | МКК | Davlat xavfsizlik xizmati, DXX | State Security Service
УБК | УБК | UBK | UBK
Антикор | Антикор | Antikor | Anticorruption Agency
ЦИК, Центральная избирательная комиссия, Центризбирком | Борбордук шайлоо комиссиясы, БШК | Markaziy saylov komissiyasi, MSK | Central Election Commission, CEC
ГНС, Государственная налоговая служба | Мамлекеттик салык кызматы, МСК | Davlat soliq xizmati, Davlat soliq qoʻmitasi, Soliq qoʻmitasi, DSQ | State Tax Service, State Tax Committee
ГТС, Государственная таможенная служба, Таможенный комитет | Мамлекеттик бажы кызматы, МБК | Bojxona qoʻmitasi, Davlat bojxona qoʻmitasi, DBQ | State Customs Service, State Customs Committee
ГСИН, ГУИН | Жаза аткаруу кызматы, ЖАК | Jazoni ijro etish departamenti | Penitentiary Service
Погранслужба, Пограничная служба | Чек ара кызматы | Chegara qoʻshinlari | Border Service
Соцфонд, Социальный фонд | Социалдык фонд, Соцфонд | Pensiya jamgʻarmasi | Social Fund
Нацбанк, Национальный банк, НБКР! | Улуттук банк | Milliy bank | National Bank
Центробанк, Центральный банк | Борбордук банк | Markaziy bank, Markaziy banki | Central Bank
Нацстатком, Национальный статистический комитет | Улуттук статистика комитети, Улутстатком, Улуттук статкомитет | Milliy statistika qoʻmitasi | National Statistical Committee
Бюро национальной статистики, Бюро нацстатистики! | Улуттук статистика бюросу | Milliy statistika byurosi | Bureau of National Statistics
Узстат, Агентство статистики, Госкомстат | Өзстат | Statistika agentligi, Davlat statistika qoʻmitasi, Statistika qoʻmitasi, Oʻzstat | Statistics Agency
Росстат | Росстат | Rosstat | Rosstat
Госкадастр | Мамкадастр | Kadastr agentligi | Cadastre Agency
Счётная палата | Эсеп палатасы | Hisob palatasi | Accounts Chamber
Генпрокуратура, Генеральная прокуратура | Башкы прокуратура | Bosh prokuratura | Prosecutor General's Office, General Prosecutor's Office
Верховный суд | Жогорку сот | Oliy sud | Supreme Court
Конституционный суд | Конституциялык сот | Konstitutsiyaviy sud | Constitutional Court
Следственный комитет, Следком | Тергөө комитети | Tergov qoʻmitasi | Investigative Committee
Финполиция, ГСБЭП | Финполиция, Финансы полициясы | Moliya politsiyasi | Financial Police
Кабмин, Кабинет министров | Министрлер Кабинети, Министрлер кабинети | Vazirlar Mahkamasi | Cabinet of Ministers, Cabinet
Акорда | Акорда | Oqoʻrda | Akorda
Администрация президента | Президенттин администрациясы, Президент администрациясы | Prezident administratsiyasi | Presidential Administration
Жогорку Кенеш | Жогорку Кеңеш | Joʻqorgʻu Kengesh | Jogorku Kenesh
Олий Мажлис | Олий Мажлис | Oliy Majlis | Oliy Majlis
Мажилис | Мажилис | Majilis | Mazhilis, Majilis
Маджлиси Оли!, Меджлис | Мажлиси Оли, Межлис | Majlisi Oliy, Majlis | Majlisi Oli, Mejlis
Законодательная палата | Мыйзам чыгаруу палатасы | Qonunchilik palatasi | Legislative Chamber
Сенат | Сенат | Senat | Senate
Госдума, Государственная дума | Мамлекеттик дума, Мамдума | Davlat dumasi | State Duma
Совфед, Совет Федерации | Федерация Кеңеши | Federatsiya Kengashi | Federation Council
Кремль | Кремль | Kreml | Kremlin
Белый дом | Ак үй | Oq uy | White House
Госдеп | Мамдеп | Davlat departamenti | State Department
Пентагон | Пентагон | Pentagon | Pentagon
Конгресс США! | АКШ Конгресси | AQSh Kongressi | Congress, US Congress
Кыргызгидромет | Кыргызгидромет | Qirgʻizgidromet | Kyrgyzhydromet
Узгидромет | Өзгидромет | Oʻzgidromet | Uzhydromet
Казгидромет | Казгидромет | Qozgidromet | Kazhydromet
Таджикгидромет | Тажикгидромет | Tojikgidromet | Tajikhydromet
Казселезащита | Казселезащита | Qozselezashchita | Kazselezashchita
Республиканский штаб | Республикалык штаб | Respublika shtabi | Republican Headquarters
Дирекция по профессиональным лигам | Кесиптик лигалар дирекциясы | Professional ligalar direksiyasi | Professional League
Национальный олимпийский комитет, НОК! | Улуттук олимпиада комитети | Milliy olimpiya qoʻmitasi | National Olympic Committee
# international
ООН, Организация Объединённых Наций | БУУ, Бириккен Улуттар Уюму | BMT, Birlashgan Millatlar Tashkiloti | UN, United Nations, U.N.
ЮНЕСКО! | ЮНЕСКО | YUNESKO | UNESCO
ЮНИСЕФ! | ЮНИСЕФ | YUNISEF | UNICEF
ПРООН! | БУУӨП | BMTTD | UNDP
ВОЗ, Всемирная организация здравоохранения | ДСУ, Дүйнөлүк саламаттык сактоо уюму | JSST, Jahon sogʻliqni saqlash tashkiloti | WHO, World Health Organization
МВФ, Международный валютный фонд | ЭВФ, Эл аралык валюта фонду | XVJ, Xalqaro valyuta jamgʻarmasi | IMF, International Monetary Fund
Всемирный банк | Дүйнөлүк банк | Jahon banki | World Bank
АБР, Азиатский банк развития | АӨБ, Азия өнүктүрүү банкы | OTB, Osiyo taraqqiyot banki | ADB, Asian Development Bank
ЕАБР, Евразийский банк развития | ЕАӨБ, Евразия өнүктүрүү банкы | YTB, Yevrosiyo taraqqiyot banki | EDB, Eurasian Development Bank
ЕБРР, Европейский банк реконструкции и развития | ЕКӨБ, Европа реконструкциялоо жана өнүктүрүү банкы | YTTB, Yevropa tiklanish va taraqqiyot banki | EBRD, European Bank for Reconstruction and Development
Исламский банк развития | Ислам өнүктүрүү банкы | Islom taraqqiyot banki | Islamic Development Bank
ЕС, Евросоюз, Европейский союз | ЕБ, Европа Биримдиги | YeI, Yevropa Ittifoqi, Yevroittifoq | EU, European Union
ЕАЭС, Евразийский экономический союз | ЕАЭБ, Евразия экономикалык биримдиги | YeOII, Yevrosiyo iqtisodiy ittifoqi | EAEU, Eurasian Economic Union
ЕЭК, Евразийская экономическая комиссия | ЕЭК | YeIK | Eurasian Economic Commission
СНГ, Содружество Независимых Государств | КМШ | MDH | CIS, Commonwealth of Independent States
ШОС, Шанхайская организация сотрудничества | ШКУ, Шанхай кызматташтык уюму | SHHT, Shanxay hamkorlik tashkiloti | SCO, Shanghai Cooperation Organisation, Shanghai Cooperation Organization
ОДКБ, Организация Договора о коллективной безопасности | ЖККУ | KXSHT | CSTO, Collective Security Treaty Organization
ОТГ, Организация тюркских государств | ТМУ, Түрк мамлекеттер уюму | TDT, Turkiy davlatlar tashkiloti | OTS, Organization of Turkic States
ОБСЕ!, Организация по безопасности и сотрудничеству в Европе | ЕККУ | YeXHT | OSCE
НАТО! | НАТО | NATO | NATO
ВТО | ДСУ | JST | WTO, World Trade Organization
МАГАТЭ! | МАГАТЭ | MAGATE | IAEA
ОПЕК, ОПЕК+ | ОПЕК | OPEK | OPEC
Евросовет | Европа Кеңеши | Yevropa Kengashi | European Council
Еврокомиссия, Европейская комиссия | Европа комиссиясы | Yevropa komissiyasi | European Commission
Европарламент | Европарламент | Yevroparlament | European Parliament
Интерпол | Интерпол | Interpol | Interpol
Красный Полумесяц, Красный Крест | Кызыл Жарым Ай | Qizil Yarim Oy | Red Crescent, Red Cross
ФИФА! | ФИФА | FIFA | FIFA
УЕФА! | УЕФА | UEFA | UEFA
АФК | АФК | OFK | AFC
МОК | ЭОК | XOQ | IOC
ВАДА! | ВАДА | VADA | WADA
МОТ | ЭЭУ | XMT | ILO
МОМ | ЭМУ | XMT | IOM
USAID! | USAID | USAID | USAID
JICA! | JICA | JICA | JICA
GIZ! | GIZ | GIZ | GIZ
ОЭСР! | ЭКӨУ | IHTT | OECD
# party
СДПК! | КСДП | KSDP | SDPK
Ата-Журт | Ата-Журт | Ota-Yurt | Ata-Jurt
Республика — Ата-Журт | Республика — Ата-Журт | Respublika — Ota-Yurt | Respublika — Ata-Jurt
Ата Мекен | Ата Мекен | Ota Makon | Ata Meken
Бутун Кыргызстан | Бүтүн Кыргызстан | Butun Qirgʻiziston | Butun Kyrgyzstan
Мекеним Кыргызстан | Мекеним Кыргызстан | Mekenim Qirgʻiziston | Mekenim Kyrgyzstan
Ынтымак | Ынтымак | Intimoq | Yntymak
Ишеним | Ишеним | Ishenim | Ishenim
Альянс | Альянс | Alyans | Alliance
Нур Отан | Нур Отан | Nur Otan | Nur Otan
Аманат, Amanat! | Аманат | Amanat | Amanat
Ак жол! | Ак жол | Oq yoʻl | Ak Zhol
Единая Россия | Бирдиктүү Россия | Yagona Rossiya | United Russia
КПРФ! | КПРФ | KPRF | KPRF
ЛДПР! | ЛДПР | LDPR | LDPR
НДПТ! | ТЭДП | TXDP | PDPT
УзЛиДеП! | ӨзЛиДеП | OʻzLiDeP | UzLiDeP
Миллий тикланиш | Миллий тикланиш | Milliy tiklanish | Milliy Tiklanish
Талибан | Талибан | Tolibon | Taliban
# bank
Айыл Банк | Айыл Банк | Ayil Bank | Ayil Bank
РСК Банк, Элдик Банк | Элдик Банк, РСК Банк | Eldik Bank | Eldik Bank, RSK Bank
Оптима Банк | Оптима Банк | Optima Bank | Optima Bank
Демир Банк | Демир Банк | Demir Bank | Demir Bank
Бакай Банк | Бакай Банк | Bakay Bank | Bakai Bank
Халык Банк, Народный банк Казахстана | Халык Банк | Xalq Bank | Halyk Bank
MBANK!, Кыргызкоммерцбанк | MBANK | MBANK | MBank
Kaspi!, Kaspi Bank! | Kaspi | Kaspi | Kaspi, Kaspi Bank
БТА Банк | БТА Банк | BTA Bank | BTA Bank
Сбербанк, Сбер | Сбербанк, Сбер | Sberbank | Sberbank
ВТБ! | ВТБ | VTB | VTB
Газпромбанк | Газпромбанк | Gazprombank | Gazprombank
Узпромстройбанк | Өзөнөркурулушбанк | Oʻzsanoatqurilishbank | Uzpromstroybank
Узнацбанк | Өзулутбанк | Oʻzmilliybank | National Bank of Uzbekistan
Асакабанк | Асакабанк | Asakabank | Asakabank
Агробанк | Агробанк | Agrobank | Agrobank
Ипотека-банк | Ипотека-банк | Ipoteka-bank | Ipoteka Bank
Капиталбанк | Капиталбанк | Kapitalbank | Kapitalbank
Халкбанк, Народный банк | Халкбанк | Xalq banki | People's Bank
Хамкорбанк | Хамкорбанк | Hamkorbank | Hamkorbank
Амонатбанк | Амонатбанк | Amonatbonk | Amonatbonk
# operator
Билайн, Beeline! | Билайн | Beeline | Beeline
MegaCom!, Мегаком, Альфа Телеком | Мегаком | MegaCom | MegaCom, Mega
О!, Нур Телеком | О!, Нур Телеком | Nur Telekom | O!, Nur Telecom
Кыргызтелеком | Кыргызтелеком | Qirgʻiztelekom | Kyrgyztelecom
Казахтелеком | Казактелеком | Qozoqtelekom | Kazakhtelecom
Узбектелеком | Өзбектелеком | Oʻzbektelekom, Oʻztelekom | Uzbektelecom
Ucell! | Ucell | Ucell | Ucell
Uzmobile!, Узмобайл | Узмобайл | Uzmobile | Uzmobile
Mobiuz! | Mobiuz | Mobiuz | Mobiuz
Кселл, Kcell! | Kcell | Kcell | Kcell
Tele2! | Tele2 | Tele2 | Tele2
Таджиктелеком, Tcell! | Тажиктелеком | Tojiktelekom | Tajiktelecom, Tcell
Мегафон | Мегафон | Megafon | MegaFon
# airline
Аэрофлот | Аэрофлот | Aeroflot | Aeroflot
Uzbekistan Airways!, Узбекские авиалинии! | Өзбекстан аба жолдору | Oʻzbekiston havo yoʻllari | Uzbekistan Airways
Эйр Астана!, Air Astana! | Эйр Астана | Eyr Astana | Air Astana
FlyArystan! | FlyArystan | FlyArystan | FlyArystan
SCAT!, СКАТ! | SCAT | SCAT | SCAT
Avia Traffic!, Авиа Траффик | Авиа Траффик | Avia Traffik | Avia Traffic, Avia Traffic Company
Asman Airlines! | Асман Эйрлайнс | Asman Airlines | Asman Airlines
Somon Air!, Сомон Эйр | Сомон Эйр | Somon Air | Somon Air
Туркменские авиалинии! | Түркмөн аба жолдору | Turkman havo yoʻllari | Turkmenistan Airlines
Turkish Airlines! | Түрк аба жолдору | Turkish Airlines | Turkish Airlines
FlyDubai! | FlyDubai | FlyDubai | flydubai
S7! | S7 | S7 | S7
# media
Кабар | Кабар | Kabar | Kabar
24.kg! | 24.kg | 24.kg | 24.kg
АКИpress!, АКИПресс | АКИпресс | AKIpress | AKIpress
Kaktus.media!, Kaktus Media! | Kaktus.media | Kaktus.media | Kaktus.media, Kaktus Media
Клооп, Kloop! | Клооп | Kloop | Kloop
Азаттык | Азаттык | Ozodlik | Azattyk
Озодлик | Озодлик | Ozodlik | Ozodlik
Радио Свобода | Азаттык радиосу | Ozodlik radiosi | Radio Free Europe/Radio Liberty, RFE/RL
Sputnik!, Спутник | Спутник | Sputnik | Sputnik
Эркин-Тоо! | Эркин-Тоо | Erkin-Too | Erkin-Too
Кыргыз Туусу! | Кыргыз Туусу | Qirgʻiz Tuusu | Kyrgyz Tuusu
Слово Кыргызстана | Слово Кыргызстана | Slovo Kirgizstana | Slovo Kyrgyzstana
Вечерний Бишкек, Вечёрка | Вечерний Бишкек | Vecherniy Bishkek | Vecherny Bishkek
КТРК! | КТРК | KTRK | KTRK
ЭлТР! | ЭлТР | ElTR | ElTR
УзА!, UzA! | ӨзА | OʻzA | UzA
Газета.uz!, Gazeta.uz! | Gazeta.uz | Gazeta.uz | Gazeta.uz
Kun.uz! | Kun.uz | Kun.uz | Kun.uz
Daryo! | Daryo | Daryo | Daryo
Подробно.uz!, Podrobno.uz! | Podrobno.uz | Podrobno.uz | Podrobno.uz
Народное слово | Халк сөзү | Xalq soʻzi | Narodnoye Slovo
Янги Узбекистон | Янги Узбекистон | Yangi Oʻzbekiston | Yangi Oʻzbekiston
Казинформ, Kazinform! | Казинформ | Qozinform | Kazinform
Тенгриньюс, Tengrinews! | Tengrinews | Tengrinews | Tengrinews
Zakon.kz! | Zakon.kz | Zakon.kz | Zakon.kz
Хабар | Хабар | Xabar | Khabar
Казахстанская правда, Казправда | Казахстанская правда | Kazaxstanskaya pravda | Kazakhstanskaya Pravda
Ховар | Ховар | Xovar | Khovar
Азия-Плюс, Asia-Plus! | Азия-Плюс | Osiyo-Plyus | Asia-Plus
Туркменистан сегодня | Түркмөнстан бүгүн | Turkmaniston bugun | Turkmenistan Today
ТАСС!, ИТАР-ТАСС! | ТАСС | TASS | TASS
РИА Новости!, РИА! | РИА Новости | RIA Novosti | RIA Novosti
Интерфакс | Интерфакс | Interfaks | Interfax
Синьхуа! | Синьхуа | Sinxua | Xinhua
Reuters!, Рейтер | Рейтер | Reuters, Reyter | Reuters
Ассошиэйтед Пресс!, AP! | AP | AP | Associated Press, AP
Би-би-си!, BBC! | Би-Би-Си | Bi-bi-si, BBC | BBC
CNN! | CNN | CNN | CNN
Bloomberg! | Bloomberg | Bloomberg | Bloomberg
# university
КНУ, КГНУ, Кыргызский национальный университет | КУУ, Кыргыз улуттук университети | QMU, Qirgʻiz milliy universiteti | Kyrgyz National University
КРСУ!, Кыргызско-Российский Славянский университет | КРСУ, Кыргыз-Россия Славян университети | KRSU | KRSU, Kyrgyz-Russian Slavic University
КГТУ!, Кыргызский государственный технический университет | КМТУ | QDTU | Kyrgyz State Technical University
КГМА! | КММА | QDTA | Kyrgyz State Medical Academy
АУЦА! | БАУ | MOAU | AUCA, American University of Central Asia
Манас | Манас | Manas | Manas University
ОшГУ, Ошский государственный университет | ОшМУ, Ош мамлекеттик университети | OshDU, Oʻsh davlat universiteti | Osh State University
НУУз!, Национальный университет Узбекистана | Өзбекстан улуттук университети | OʻzMU, Oʻzbekiston Milliy universiteti | National University of Uzbekistan
ТГТУ!, Ташкентский государственный технический университет | Ташкент мамлекеттик техникалык университети | TDTU, Toshkent davlat texnika universiteti | Tashkent State Technical University
СамГУ! | СамМУ | SamDU, Samarqand davlat universiteti | Samarkand State University
КазНУ!, Казахский национальный университет | КазУУ | QozMU | Al-Farabi Kazakh National University, KazNU
Назарбаев Университет | Назарбаев университети | Nazarboyev universiteti | Nazarbayev University
МГУ!, Московский государственный университет | ММУ | MDU | Moscow State University, MSU
СПбГУ! | СПбМУ | SPbDU | Saint Petersburg State University
Академия наук | Илимдер академиясы | Fanlar akademiyasi | Academy of Sciences
# company
Кумтор Голд Компани!, Кумтор | Кумтөр Голд Компани | Kumtor Gold Company | Kumtor Gold Company
Кыргызалтын | Кыргызалтын | Qirgʻizoltin | Kyrgyzaltyn
Кыргызнефтегаз | Кыргызнефтегаз | Qirgʻizneftgaz | Kyrgyzneftegaz
Кыргызтемиржолу!, Кыргыз темир жолу! | Кыргыз темир жолу | Qirgʻiz temir yoʻli | Kyrgyz Temir Jolu, Kyrgyz Railways
Электрические станции! | Электр станциялары | Elektr stansiyalari | Electric Power Plants
НЭСК!, Национальная электрическая сеть Кыргызстана | КУЭТ, Кыргызстандын улуттук электр тармагы | QMET | National Electric Grid of Kyrgyzstan
Северэлектро! | Түндүкэлектр | Severelektro | Severelectro
Ошэлектро! | Ошэлектр | Oshelektr | Oshelectro
Бишкектеплосеть:f | Бишкекжылуулуктармагы, Бишкекжылуулук | Bishkekteploset | Bishkekteploset
Бишкекзеленхоз | Бишкекжашылчарба | Bishkekzelenxoz | Bishkekzelenkhoz
Тазалык | Тазалык | Tazaliq | Tazalyk
Газпром, Газпром Кыргызстан | Газпром, Газпром Кыргызстан | Gazprom | Gazprom, Gazprom Kyrgyzstan
Роснефть:f | Роснефть | Rosneft | Rosneft
Лукойл | Лукойл | Lukoyl | Lukoil
Росатом | Росатом | Rosatom | Rosatom
РЖД! | РЖД | RJD | Russian Railways
Яндекс | Яндекс | Yandeks | Yandex
Узбекнефтегаз | Өзбекнефтегаз | Oʻzbekneftgaz | Uzbekneftegaz
Узтрансгаз | Өзтрансгаз | Oʻztransgaz | Uztransgaz
Узбекистон темир йуллари!, Узбекские железные дороги! | Өзбекстан темир жолдору | Oʻzbekiston temir yoʻllari | Uzbekistan Railways, Uzbekistan Temir Yullari
Навоийский горно-металлургический комбинат, НГМК! | Навои тоо-кен металлургия комбинаты | Navoiy kon-metallurgiya kombinati, NKMK | Navoi Mining and Metallurgical Company, NMMC
Алмалыкский горно-металлургический комбинат, АГМК! | Алмалык тоо-кен металлургия комбинаты | Olmaliq kon-metallurgiya kombinati, OKMK | Almalyk Mining and Metallurgical Complex, AMMC
Узбекгидроэнерго! | Өзбекгидроэнерго | Oʻzbekgidroenergo | Uzbekhydroenergo
Узавтосаноат | Өзавтосаноат | Oʻzavtosanoat | UzAuto, Uzavtosanoat
Узкимёсаноат | Өзкимёсаноат | Oʻzkimyosanoat | Uzkimyosanoat
КТЖ!, Казахстанские железные дороги!, Казакстан темир жолы! | КТЖ, Казакстан темир жолу | KTJ, Qozogʻiston temir yoʻli | KTZ, Kazakhstan Temir Zholy
КазМунайГаз | КазМунайГаз | QazMunayGaz | KazMunayGas
Казатомпром | Казатомпром | Kazatomprom | Kazatomprom
Самрук-Казына | Самрук-Казына | Samruk-Qazina | Samruk-Kazyna
Казахмыс | Казакмыс | Qozoqmis | Kazakhmys
Казцинк | Казцинк | Kazsink | Kazzinc
Тенгизшевройл | Теңизшевройл | Tengizshevroyl | Tengizchevroil
Барки Точик!, Барки Тожик! | Барки Тажик | Barqi Tojik | Barqi Tojik
Талко!, ТАЛКО! | ТАЛКО | TALKO | TALCO
Туркменгаз | Түркмөнгаз | Turkmangaz | Turkmengaz
Google!, Гугл | Google | Google | Google
Microsoft! | Microsoft | Microsoft | Microsoft
Apple! | Apple | Apple | Apple
Huawei! | Huawei | Huawei | Huawei
Telegram! | Telegram | Telegram | Telegram
# club
Дордой | Дордой | Doʻrdoy | Dordoi
Алай | Алай | Oloy | Alay FC
Абдыш-Ата | Абдыш-Ата | Abdish-Ota | Abdysh-Ata
Пахтакор | Пахтакор | Paxtakor | Pakhtakor
Насаф | Насаф | Nasaf | Nasaf
Кайрат | Кайрат | Qayrat | Kairat
Истиклол | Истиклол | Istiqlol | Istiklol
`;
