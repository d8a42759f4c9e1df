/** Tajikistan: written as `rows.ts` says. */
export const TAJIKISTAN = `
# region
Согдийская | Согд, Согду, Сугд | Soʻgʻd, Sugʻd | Sughd
Хатлонская | Хатлон | Xatlon | Khatlon
Горно-Бадахшанская автономная | Тоолуу Бадахшан автономиялуу, Тоолуу Бадахшан автоном | Togʻli Badaxshon muxtor, Badaxshon Togʻli Muxtor | Gorno-Badakhshan Autonomous
# place
ГБАО! | ТБАО | TBMV | GBAO
Горный Бадахшан | Тоолуу Бадахшан | Togʻli Badaxshon | Gorno-Badakhshan
# district
Айнинский | Айний | Ayniy | Ayni
Аштский | Ашт | Asht | Asht
Бободжон-Гафуровский | Бобожон Гафуров | Bobojon Gʻafurov | Bobojon Ghafurov
Деваштичский | Деваштич | Devashtich | Devashtich
Джаббор-Расуловский | Жаббор Расулов | Jabbor Rasulov | Jabbor Rasulov
Зафарабадский | Зафарабад | Zafarobod | Zafarobod
Матчинский | Мастчох | Mastchoh | Mastchoh
Спитаменский | Спитамен | Spitamen | Spitamen
Шахристанский | Шахристан | Shahriston | Shahriston
Бальджуванский | Балжувон | Baljuvon | Baljuvon
Бохтарский | Бохтар | Boxtar | Bokhtar
Вахшский | Вахш | Vaxsh | Vakhsh
Восейский | Восе | Vose | Vose
Дангаринский | Дангара | Dangʻara | Danghara
Джайхунский | Жайхун | Jayhun | Jayhun
Дустийский | Дусти | Doʻsti | Dusti
Кабодиёнский | Кабодиён | Qubodiyon | Qabodiyon
Кулябский | Куляб | Koʻlob | Kulob
Ховалингский | Ховалинг | Xovaling | Khovaling
Хуросонский | Хуросон | Xuroson | Khuroson
Шахритузский | Шахритуз | Shahritoʻz | Shahritus
Яванский | Яван | Yovon | Yovon
Пянджский | Пяндж | Panj | Panj
Фархорский | Фархор | Farxor | Farkhor
Шамсиддин-Шохинский | Шамсиддин Шохин | Shamsiddin Shohin | Shamsiddin Shohin
Мургабский | Мургаб | Murgʻob | Murghob
Ванджский | Ванж | Vanj | Vanj
Дарвазский | Дарваз | Darvoz | Darvoz
Ишкашимский | Ишкашим | Ishkoshim | Ishkoshim
Рошткалинский | Рошткала | Roshtqalʼa | Roshtqala
Рушанский | Рушан | Rushon | Rushon
Шугнанский | Шугнан | Shugʻnon | Shughnon
Варзобский | Варзоб | Varzob | Varzob
Лахшский, Джиргатальский | Лахш, Жерге-Тал | Laxsh | Lakhsh
Нурабадский | Нурабад | Nurobod | Nurobod
Раштский | Рашт | Rasht | Rasht
Рудакийский | Рудаки | Rudakiy | Rudaki
Таджикабадский | Тажикабад | Tojikobod | Tojikobod
Файзабадский | Файзабад | Fayzobod | Faizobod
Шахринавский | Шахринав | Shahrinav | Shahrinav
Ганчинский | Ганчи
Пенджикентский | Пенжикент | Panjakent | Panjakent
Исфаринский | Исфара | Isfara | Isfara
Канибадамский | Канибадам | Konibodom | Konibodom
Истаравшанский | Истаравшан | Istaravshan | Istaravshan
Кушониёнский | Кушониён | Kushoniyon | Kushoniyon
Темурмаликский | Темурмалик | Temurmalik | Temurmalik
Муминабадский | Муминабад | Moʻminobod | Muminobod
Джалолиддин-Балхийский | Жалолиддин Балхи | Jaloliddin Balxiy | Jaloliddin Balkhi
Гиссарский | Гиссар | Hisor | Hisor
Турсунзадевский | Турсунзаде | Tursunzoda | Tursunzoda
Вахдатский | Вахдат | Vahdat | Vahdat
Рогунский | Рогун | Rogʻun | Rogun
Сангворский | Сангвор | Sangvor | Sangvor
# town
Душанбе! | Душанбе | Dushanbe | Dushanbe
Худжанд, Ленинабад | Хужанд, Кожент | Xoʻjand, Xujand | Khujand
Бохтар, Курган-Тюбе! | Бохтар, Коргон-Төбө | Boxtar | Bokhtar
Куляб | Көлөп, Куляб | Koʻlob | Kulob
Хорог | Хорог | Xorugʻ | Khorog
Истаравшан, Ура-Тюбе! | Истаравшан, Ура-Төбө | Istaravshan | Istaravshan
Исфара | Исфара | Isfara | Isfara
Канибадам | Канибадам | Konibodom | Konibodom
Пенджикент | Пенжикент | Panjakent | Panjakent
Турсунзаде! | Турсунзаде | Tursunzoda | Tursunzoda
Гиссар | Гиссар | Hisor | Hisor
Вахдат | Вахдат | Vahdat | Vahdat
Нурек | Нурек | Norak | Nurek
Рогун | Рогун | Rogʻun | Rogun
Левакант | Левакант | Levakant | Levakant
Гулистон, Кайраккум | Гулистон, Кайраккум | Guliston, Qayroqqum | Guliston
Бустон, Чкаловск | Бустон | Boʻston | Buston
Истиклол, Табошар | Истиклол | Istiqlol | Istiqlol
Дангара | Дангара | Dangʻara | Danghara
# village
Мургаб | Мургаб | Murgʻob | Murghob
Ворух | Ворух | Voruh | Vorukh
Чоркух | Чоркух | Chorkuh | Chorkuh
Сурх | Сурх | Surx | Surkh
Ходжа-Аъло! | Кожо-Аъло | Xoʻja-Aʼlo | Khoja-Alo
Овчи-Калъача! | Овчу-Калача | Ovchi-Qalʼacha | Ovchi-Qalacha
Ишкашим | Ишкашим | Ishkoshim | Ishkoshim
Гарм | Гарм | Gʻarm | Gharm
Карамык | Карамык | Qaramiq | Karamyk
Кулма | Кулма | Qulma | Kulma
Сарвода | Сарвода | Sarvoda | Sarvoda
Калайхумб | Калайхумб | Qalʼai Xumb | Qalai Khumb
Куктош | Куктош | Koʻktosh | Kuktosh
Нижний Пяндж | Төмөнкү Пянж | Quyi Panj | Nizhny Panj
Фатехабад | Фатехабад | Fotehobod | Fotehobod
Патар | Патар | Patar | Patar
`;
