/** Turkmenistan: written as `rows.ts` says; its provinces are велаяты. */
export const TURKMENISTAN = `
# velayat
Ахалский | Ахал | Axal | Ahal
Балканский | Балкан | Bolqon | Balkan
Дашогузский | Дашогуз | Toshhovuz, Dashogʻuz, Doshogʻuz | Dashoguz
Лебапский | Лебап | Lebap | Lebap
Марыйский | Мары | Mari | Mary
# town
Ашхабад | Ашхабад | Ashxobod | Ashgabat
Аркадаг | Аркадаг | Arkadag | Arkadag
Туркменабад, Чарджоу! | Түркмөнабад | Turkmanobod | Turkmenabat
Дашогуз, Ташауз | Дашогуз | Toshhovuz, Dashogʻuz, Doshogʻuz | Dashoguz
Мары! | Мары | Mari | Mary
Туркменбаши! | Түркмөнбашы | Turkmanboshi | Turkmenbashi
Балканабад | Балканабад | Bolqonobod | Balkanabat
Байрамали! | Байрамали | Bayramali | Bayramaly
Теджен | Тежен | Tajan | Tejen
Аннау! | Аннау | Annov | Anau
Керки!, Атамурат | Керки, Атамурат | Karki | Kerki
Кушка, Серхетабад | Кушка, Серхетабад | Serhetobod | Serhetabat
Серахс | Серахс | Saraxs | Serakhs
Кёнеургенч, Куня-Ургенч | Көнө-Үргөнч | Koʻhna Urganch, Koʻhnaurganch | Konye-Urgench
Гаурдак | Гаурдак | Govurdak | Gowurdak
Гызыларбат, Сердар | Гызыларбат | Qizilarbat | Gyzylarbat
Хазар | Хазар | Xazar | Hazar
Аваза | Аваза | Avaza | Avaza
Фараб | Фараб | Farob | Farap
Тахта | Тахта | Taxta | Tagta
# district
Кёнеургенчский | Көнө-Үргөнч | Koʻhna Urganch | Koneurgench
Фарабский | Фараб | Farob | Farap
Керкинский | Керки | Karki | Kerki
Серхетабадский | Серхетабад | Serhetobod | Serhetabat
Тедженский | Тежен | Tajan | Tejen
Мургапский | Мургап | Murgʻob | Murgap
`;
