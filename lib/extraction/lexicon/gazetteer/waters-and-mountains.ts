/** Rivers, lakes, seas, ranges, valleys and passes of the region and those the news names often: as `rows.ts` says. */
export const WATERS_AND_MOUNTAINS = `
# water
Иссык-Куль, Ысык-Кёль | Ысык-Көл | Issiqkoʻl | Issyk-Kul
Чатыр-Куль, Чатыр-Кёль | Чатыр-Көл | Chatirkoʻl | Chatyr-Kul
Сары-Челек | Сары-Челек | Sari-Chelak | Sary-Chelek
Мерцбахер | Мерцбахер | Merzbaxer | Merzbacher
Каспий, Каспийское море | Каспий, Каспий деңизи | Kaspiy, Kaspiy dengizi | Caspian Sea, Caspian
Арал, Аральское море | Арал, Арал деңизи | Orol, Orol dengizi | Aral Sea
Байкал | Байкал | Baykal | Baikal
Алаколь:m | Алакөл | Olakoʻl | Alakol
Айдаркуль:m | Айдаркөл | Aydarkoʻl | Aydarkul
Каракуль:m | Каракөл | Qorakoʻl | Karakul
Искандеркуль:m | Искандеркөл | Iskandarkoʻl | Iskanderkul
Сарез | Сарез | Sarez | Sarez
Сарыкамыш | Сарыкамыш | Sariqamish | Sarykamysh
Чёрное море | Кара деңиз | Qora dengiz | Black Sea
Балтийское море, Балтика | Балтика деңизи | Boltiq dengizi | Baltic Sea
Средиземное море | Жер Ортолук деңизи | Oʻrta yer dengizi | Mediterranean Sea
Красное море | Кызыл деңиз | Qizil dengiz | Red Sea
Персидский залив | Перс булуңу | Fors koʻrfazi | Persian Gulf
Индийский океан | Инд океаны | Hind okeani | Indian Ocean
Тихий океан | Тынч океан | Tinch okeani | Pacific Ocean
Атлантика, Атлантический океан | Атлантика океаны | Atlantika okeani | Atlantic Ocean
Арктика | Арктика | Arktika | Arctic
Антарктида | Антарктида | Antarktida | Antarctica
Чу! | Чүй | Chu, Chuy | Chu
Нарын | Нарын | Norin | Naryn
Сырдарья, Сыр-Дарья | Сырдарыя | Sirdaryo | Syr Darya
Амударья, Аму-Дарья | Амударыя | Amudaryo | Amu Darya
Карадарья, Кара-Дарья | Карадарыя | Qoradaryo | Kara Darya
Зеравшан, Зарафшан | Зарафшан | Zarafshon | Zarafshan
Пяндж | Пянж | Panj | Panj
Вахш | Вахш | Vaxsh | Vakhsh
Гунт | Гунт | Gʻunt | Gunt
Бартанг | Бартанг | Bartang | Bartang
Кафирниган | Кафирниган | Kofarnihon | Kafirnigan
Исфайрамсай | Исфайрам-Сай | Isfayramsoy | Isfayramsay
Чаткал | Чаткал | Chotqol | Chatkal
Чирчик | Чырчык | Chirchiq | Chirchik
Ахангаран | Ахангаран | Ohangaron | Akhangaran
Ала-Арча | Ала-Арча | Ala-Archa | Ala-Archa
Аламедин | Аламүдүн | Alamudun | Alamedin
Ак-Буура | Ак-Буура | Oqbuvra | Ak-Buura
Кугарт, Көгарт | Көгарт | Koʻgart | Kugart
Сох | Сох | Soʻx | Sokh
Яссы! | Жазы | Jazi | Jazy
Урал | Урал, Жайык | Ural | Ural
Иртыш | Иртыш | Irtish | Irtysh
Или! | Иле | Ili | Ili
Ишим | Ишим | Ishim | Ishim
Тобол | Тобол | Tobol | Tobol
Сарыозек | Сары-Өзөк | Sariuzak | Saryozek
Теджен | Тежен | Tajan | Tejen
Мургаб | Мургаб | Murgʻob | Murghab
Волга | Волга, Эдил | Volga | Volga
Обь:f | Обь | Ob | Ob
Енисей | Энесай | Yenisey | Yenisei
Дон | Дон | Don | Don
Амур | Амур | Amur | Amur
Дунай | Дунай | Dunay | Danube
# mountains
Памир | Памир | Pomir | Pamir, Pamirs
Восточный Памир | Чыгыш Памир | Sharqiy Pomir | Eastern Pamir
Памиро-Алай | Памир-Алай | Pomir-Oloy | Pamir-Alay
Алай | Алай | Oloy | Alay
Алтай | Алтай | Oltoy | Altai
Ала-Тоо! | Ала-Тоо | Ola-Togʻ | Ala-Too
Заилийский Алатау | Иле Ала-Тоосу | Ila Olatovi | Trans-Ili Alatau
Гиндукуш | Гиндукуш | Hindukush | Hindu Kush
Гималаи:p | Гималай | Himolay | Himalayas
Каракорум | Каракорум | Qoraqurum | Karakoram
Кызылкум:p | Кызылкум | Qizilqum | Kyzylkum
Каракумы:p | Каракум | Qoraqum | Karakum
Хан-Тенгри! | Хан-Теңири | Xon-Tangri | Khan Tengri
Эльбрус | Эльбрус | Elbrus | Elbrus
Эверест | Эверест | Everest | Everest
Устюрт | Үстүрт | Ustyurt | Ustyurt
Нуратау! | Нурата тоолору | Nurota | Nuratau
Сулайман-Тоо!, Сулейман-Тоо! | Сулайман-Тоо | Sulaymon togʻ | Sulaiman-Too
Ферганская долина, Фергана | Фергана өрөөнү | Fargʻona vodiysi | Fergana Valley
Чуйская долина | Чүй өрөөнү | Chuy vodiysi | Chuy Valley
Алайская долина | Алай өрөөнү | Oloy vodiysi | Alay Valley
Таласская долина | Талас өрөөнү | Talas vodiysi | Talas Valley
Зеравшанская долина | Зарафшан өрөөнү | Zarafshon vodiysi | Zarafshan Valley
Гиссарская долина | Гиссар өрөөнү | Hisor vodiysi | Hisor Valley
Кичи-Кемин | Кичи-Кемин
Ала-Бель, Ала-Бел | Ала-Бел | Ola-Bel | Ala-Bel
Тоо-Ашуу! | Тоо-Ашуу | Too-Ashuu | Too-Ashuu
Отмок, Отмёк | Өтмөк | Otmok | Otmok
Талдык | Талдык | Taldiq | Taldyk
Долон | Долон | Dolon | Dolon
Кара-Шоро! | Кара-Шоро
Жууку! | Жууку
Камчик | Камчик | Qamchiq | Kamchik
Тахтакарача | Тахтакарача | Taxtaqoracha | Takhtakaracha
Анзоб | Анзоб | Anzob | Anzob
Шахристан | Шахристан | Shahriston | Shahriston
Кызыл-Арт | Кызыл-Арт | Qizil-Art | Kyzyl-Art
Чыйырчык | Чыйырчык
Суусамырская долина | Суусамыр өрөөнү | Suusamir vodiysi | Suusamyr Valley
Боомское ущелье | Боом капчыгайы | Boʻom darasi | Boom Gorge
# crossing
Торугарт | Торугарт | Toʻrugʻart | Torugart
Иркештам, Эркеч-Там, Эркештам | Эркештам, Эркеч-Там | Erkeshtom, Irkeshtam | Irkeshtam
Бедель | Бедел | Bedel | Bedel
Ак-Жол, Акжол | Ак-Жол | Oqyoʻl | Ak-Jol
Кен-Булун | Кең-Булуң
Чон-Капка | Чоң-Капка
Каркыра | Каркыра | Qarqara | Karkyra
Кичи-Капка | Кичи-Капка
Баткен-Исфара! | Баткен-Исфара
Ойбек, Айбек | Ойбек | Oybek | Oybek
Патар | Патар | Patar | Patar
Гишткуприк | Гишткөпрүк | Gʻishtkoʻprik | Gishtkuprik
Яллама | Яллама | Yallama | Yallama
Дустлик | Достук | Doʻstlik | Dustlik
Алат | Алат | Olot | Alat
Шават | Шават | Shovot | Shavat
Жибек жолы! | Жибек жолу | Jibek joli | Zhibek Zholy
`;
