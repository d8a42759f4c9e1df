/** Kazakhstan: written as `rows.ts` says. */
export const KAZAKHSTAN = `
# region
Абайская | Абай | Abay | Abai
Акмолинская | Акмола | Aqmola | Akmola
Актюбинская | Актөбө | Aqtoʻbe | Aktobe
Алматинская | Алматы | Olmaota, Almati | Almaty
Атырауская | Атырау | Atirau | Atyrau
Восточно-Казахстанская | Чыгыш Казакстан | Sharqiy Qozogʻiston | East Kazakhstan
Жамбылская | Жамбыл | Jambil | Jambyl, Zhambyl
Жетысуская | Жети-Суу | Yettisuv | Zhetysu, Jetisu
Западно-Казахстанская | Батыш Казакстан | Gʻarbiy Qozogʻiston | West Kazakhstan
Карагандинская | Караганды | Qaragʻanda | Karaganda
Костанайская | Костанай | Qostanay | Kostanay
Кызылординская | Кызылорда | Qizilorda, Qiziloʻrda | Kyzylorda
Мангистауская | Маңгыстоо | Mangʻistau | Mangystau
Павлодарская | Павлодар | Pavlodar | Pavlodar
Северо-Казахстанская | Түндүк Казакстан | Shimoliy Qozogʻiston | North Kazakhstan
Туркестанская | Түркстан | Turkiston | Turkistan
Улытауская | Улутоо | Ulitau | Ulytau
Южно-Казахстанская | Түштүк Казакстан | Janubiy Qozogʻiston | South Kazakhstan
# district
Кордайский | Кордой | Qoʻrday | Korday
Меркенский | Мерке | Merke | Merke
Сайрамский | Сайрам | Sayram | Sayram
Мактааральский, Махтааральский | Мактаарал | Maktaaral, Maqtaaral | Maktaaral
Сарыагашский | Сарыагач | Sariogʻoch | Saryagash
Жуалынский | Жуалы | Jualin | Zhualy
Байзакский | Байзак | Bayzaq | Baizak
Таласский | Талас | Talas | Talas
Кегенский | Кеген | Kegen | Kegen
Райымбекский | Райымбек | Rayimbek | Raiymbek
Енбекшиказахский | Эмгекчи казак | Enbekshiqazaq | Enbekshikazakh
Карасайский | Карасай | Qarasay | Karasai
Талгарский | Талгар | Talgʻar | Talgar
Илийский | Иле | Ile | Ili
Уйгурский | Уйгур | Uygʻur | Uygur
Панфиловский | Панфилов | Panfilov | Panfilov
Толебийский | Төлебий | Toʻlebi | Tole Bi
Казыгуртский | Казыгурт | Qozigʻurt, Qazigʻurt | Kazygurt
Тюлькубасский | Түлкүбаш | Tulkibas | Tulkubas
Шардаринский | Шардара | Shardara | Shardara
Жетысайский | Жети-Сай | Jetisoy | Zhetysai
Келесский | Келес | Keles | Keles
Аральский | Арал | Orol | Aral
Бурабайский | Бурабай | Burabay | Burabay
Есильский | Есил | Yesil | Esil
# town
Астана, Нур-Султан, Целиноград, Акмола | Астана, Нур-Султан | Ostona, Nur-Sulton | Astana, Nur-Sultan
Алматы!, Алма-Ата | Алматы | Olmaota, Almati | Almaty
Шымкент, Чимкент | Чымкент, Шымкент | Chimkent, Shimkent | Shymkent
Абай | Абай | Abay | Abai
Аксай | Аксай | Oqsoy | Aksai
Аксу! | Аксуу | Oqsu | Aksu
Актау! | Актау | Aqtau, Oqtov | Aktau
Актобе!, Актюбинск | Актөбө | Aqtoʻbe | Aktobe
Алга | Алга | Algʻa | Alga
Аральск | Аральск | Orol | Aral
Аркалык | Аркалык | Arqaliq | Arkalyk
Арысь:f | Арыс | Aris | Arys
Атбасар | Атбасар | Atbasar | Atbasar
Атырау!, Гурьев | Атырау | Atirau | Atyrau
Аягоз | Аягөз | Ayagoʻz | Ayagoz
Байконур, Байконыр | Байкоңур | Boyqoʻngʻir, Baykonur | Baikonur
Балхаш | Балкаш | Balxash | Balkhash
Барнаул | Барнаул | Barnaul | Barnaul
Бурабай | Бурабай | Burabay | Burabay
Жанаозен | Жаңыөзөн | Janaozen | Zhanaozen
Жанатас | Жанатас | Janatas | Zhanatas
Жаркент | Жаркент | Jarkent | Zharkent
Жезказган, Джезказган | Жезказган | Jezqazgʻan | Zhezkazgan
Жетысай | Жети-Сай | Jetisoy | Zhetysai
Житикара | Житикара | Jitiqara | Zhitikara
Зайсан | Зайсаң | Zaysan | Zaysan
Зыряновск, Алтай | Зыряновск | Zyryanovsk | Altai
Караганда | Караганды | Qaragʻanda | Karaganda
Каскелен | Каскелен | Qaskeleng | Kaskelen
Кентау! | Кентау | Kentau | Kentau
Кокшетау! | Көкчөтоо, Кокшетау | Koʻkchatogʻ, Kokshetau | Kokshetau
Конаев, Капшагай, Капчагай | Конаев, Капчагай | Qonayev, Qapchigʻay | Konaev, Kapshagay
Костанай | Костанай | Qostanay | Kostanay
Кульсары! | Кулсары | Qulsari | Kulsary
Кызылорда, Кзыл-Орда | Кызылорда | Qizilorda, Qizilоʻrda, Qiziloʻrda | Kyzylorda
Ленгер | Ленгер | Lenger | Lenger
Лисаковск | Лисаковск | Lisakovsk | Lisakovsk
Павлодар | Павлодар | Pavlodar | Pavlodar
Петропавловск | Петропавл | Petropavlovsk | Petropavl
Риддер | Риддер | Ridder | Ridder
Рудный | Рудный | Rudniy | Rudny
Сарань:f | Сараң | Saran | Saran
Сарканд | Сарканд | Sarqand | Sarkand
Сарыагаш | Сарыагач | Sariogʻoch | Saryagash
Сатпаев | Сатпаев | Satpayev | Satpayev
Семей, Семипалатинск | Семей | Semey | Semey
Степногорск | Степногорск | Stepnogorsk | Stepnogorsk
Талгар | Талгар | Talgʻar | Talgar
Талдыкорган | Талдыкоргон | Taldiqoʻrgʻon | Taldykorgan
Тараз | Тараз | Taroz, Taraz | Taraz
Текели! | Текели | Tekeli | Tekeli
Темиртау! | Темиртау | Temirtau | Temirtau
Туркестан | Түркстан | Turkiston | Turkistan
Уральск | Уральск, Орал | Oral, Uralsk | Oral
Усть-Каменогорск | Өскемен, Усть-Каменогорск | Ust-Kamenogorsk, Oʻskemen | Oskemen
Ушарал | Үчарал | Usharal | Usharal
Хромтау! | Хромтау | Xromtau | Khromtau
Шардара | Шардара | Shardara | Shardara
Шахтинск | Шахтинск | Shaxtinsk | Shakhtinsk
Шу! | Чүй шаары | Shu shahri | Shu
Щучинск | Щучинск | Shchuchinsk | Shchuchinsk
Экибастуз | Экибастуз | Ekibastuz | Ekibastuz
Есик, Иссык | Есик | Yesik | Esik
# village
Кордай | Кордой | Qoʻrday | Korday
Мерке! | Мерке | Merke | Merke
Хоргос | Хоргос, Коргос | Xorgos | Khorgos
Достык | Достук | Doʻstiq | Dostyk
Отар | Отар | Otar | Otar
Кулан | Кулан | Qulan | Kulan
Сайрам | Сайрам | Sayram | Sayram
Кеген | Кеген | Kegen | Kegen
Бейнеу! | Бейнеу | Beyneu | Beineu
Жусалы! | Жусалы | Jusali | Zhosaly
Курык | Курык | Quriq | Kuryk
Аксукент | Аксукент | Oqsukent | Aksukent
Карасай | Карасай | Qarasay | Karasai
Боралдай | Боралдай | Boralday | Boraldai
`;
