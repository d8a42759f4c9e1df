import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

/** What a Kyrgyz or Uzbek noun (or verb) is to the rules of names: with it a name ends, or a name stands beside it. */
export type TurkicClass = "post" | "body" | "speaks" | "built" | "event" | "act" | "work" | "land" | "title" | "given";

interface Nouns {
  ky: string;
  /** In Latin. */
  uz: string;
}

/** Posts and professions; of two words the last. */
const POSTS: Nouns = {
  ky: `
президент премьер-министр премьер министр вице-министр вице-премьер спикер вице-спикер торага төрага төрайым төрайымы башчы жетекчи башкаруучу орун-басар басар
депутат сенатор аким хоким хяким мэр вице-мэр губернатор өкүл элчи консул атташе кеңешчи катчы баш-катчы комиссар башкаруучу аткаруучу
судья прокурор тергөөчү жактоочу адвокат нотариус айыптоочу калыс сот-аткаруучу омбудсмен акыйкатчы инспектор ревизор аудитор
директор ректор проректор декан деканы мүдүр мугалим окутуучу тарбиячы машыктыруучу устат профессор доцент академик окумуштуу илимпоз
дарыгер врач хирург педиатр терапевт фельдшер медайым акушер стоматолог санитар эпидемиолог фармацевт
адис кызматкер эксперт аналитик экономист банкир бухгалтер кассир эсепчи демограф юрист агроном ветеринар зоотехник инженер технолог геолог гидролог гляциолог
синоптик метеоролог эколог биолог тарыхчы археолог этнограф социолог саясатчы саясат-таануучу психолог архитектор дизайнер режиссёр актёр актриса
жазуучу акын ырчы манасчы комузчу обончу композитор дирижёр сүрөтчү чебер уста скульптор сүрөткер журналист кабарчы редактор башредактор блогер фотограф алып-баруучу баруучу
китепканачы музейчи ишкер ээси ээ негиздөөчү уюштуруучу фермер дыйкан чабан малчы бакчы багбан мерген токойчу корукчу
полковник подполковник майор капитан лейтенант генерал генерал-майор сержант куткаруучу өрт-өчүрүүчү милиционер чек-арачы офицер командир аскер
айдоочу машинист учкуч космонавт ашпозчу повар тигүүчү курулушчу прораб бригадир электрик слесарь сатуучу коргоочу кароолчу капкаачы капкалагап дарбазачы көк-бөрүчү спортчу
имам муфтий казы молдо епископ лидер координатор менеджер оператор диспетчер программист логист продюсер сценарист котормочу экскурсовод гид кеңешчи вице-президент госсекретарь мамкатчы
`,
  uz: `
prezident premyer premyer-ministr vazir vice-vazir vitse-vazir vitse-premyer spiker rais raisa boshliq rahbar mudir mudira oʻrinbosar yordamchi maslahatchi
deputat senator hokim hoqim mer gubernator vakil elchi konsul attashe kotib kotiba komissar qoʻmondon boshqaruvchi
sudya prokuror tergovchi advokat oqlovchi notarius hakam arbitr mediator yarashtiruvchi ombudsman inspektor auditor nazoratchi
direktor bosh-direktor rektor prorektor dekan oʻqituvchi muallim muallima tarbiyachi murabbiy ustoz professor dotsent akademik olim olima
shifokor vrach jarroh pediatr terapevt feldsher hamshira stomatolog epidemiolog farmatsevt doya
mutaxassis xodim xodima ekspert tahlilchi iqtisodchi bankir buxgalter hisobchi gʻaznachi kassir demograf yurist huquqshunos agronom veterinar zootexnik muhandis texnolog geolog
sinoptik meteorolog ekolog biolog tarixchi arxeolog sotsiolog siyosatshunos psixolog meʼmor arxitektor dizayner rejissyor aktyor aktrisa
yozuvchi shoir shoira xonanda qoʻshiqchi sozanda bastakor dirijyor rassom haykaltarosh kulol usta zargar jurnalist muxbir muharrir bosh-muharrir bloger fotograf boshlovchi kurator
kutubxonachi tadbirkor egasi ega asoschi tashkilotchi fermer dehqon choʻpon bogʻbon ovchi oʻrmonchi
polkovnik podpolkovnik mayor kapitan leytenant general general-mayor serjant qutqaruvchi militsioner ofitser komandir
haydovchi mashinist uchuvchi oshpaz tikuvchi quruvchi prorab brigadir elektrik energetik chilangar sotuvchi doʻkondor qorovul navbatchi duradgor choyxonachi sportchi darvozabon
imom imom-xatib muftiy qozi oqsoqol lider koordinator menejer operator dispetcher dasturchi logist prodyuser tarjimon gid sarkotib vitse-prezident koʻchkishunos qiluvchi bajaruvchi
`,
};

/** Public bodies, firms and other organisations. */
const BODIES: Nouns = {
  ky: `
министрлик комитет агенттик агентство башкармалык башкарма кызмат департамент бөлүм борбор инспекция комиссия кеңеш кенеш өкмөт парламент администрация аппарат секретариат
прокуратура сот милиция полиция мэрия акимат акимчилик хокимият хякимдик элчилик консулдук өкүлчүлүк бийлик палата ассамблея фракция партия кыймыл
банк фонд бирикме ассоциация федерация союз уюм уюштуруу коом кооператив альянс конгресс
компания ишкана фирма корпорация холдинг завод фабрика комбинат концерн жчк жаак аак ачк жак мп ишкер-уюм
университет институт академия мектеп лицей гимназия колледж окуу-жай бакча консерватория
оорукана бейтапкана клиника поликлиника диспансер төрөткана театр музей китепкана филармония ансамбль оркестр цирк студия
клуб команда лига гезит журнал басылма радио радиосу телеканал канал сайт агенттиги редакция басма
гидромет статком улутстатком статкомитет штаб отряд мечит чиркөө казыят муфтият архив корук
`,
  uz: `
vazirlik qoʻmita agentlik boshqarma xizmat departament boʻlim markaz inspeksiya komissiya kengash hukumat parlament administratsiya apparat
prokuratura sud militsiya politsiya hokimlik hokimiyat elchixona konsullik vakolatxona idora palata assambleya fraksiya partiya harakat majlis mahkama
bank jamgʻarma fond birlashma uyushma assotsiatsiya federatsiya ittifoq tashkilot jamiyat kooperativ alyans kongress
kompaniya korxona firma korporatsiya xolding zavod fabrika kombinat konsern mchj aj qk xoʻjalik too
universitet institut akademiya maktab litsey gimnaziya kollej texnikum bogʻcha konservatoriya maktab-internat
shifoxona kasalxona klinika poliklinika dispanser teatr muzey uy-muzey muzey-qoʻriqxona kutubxona filarmoniya ansambl orkestr sirk studiya
klub jamoa liga gazeta jurnal nashr radio telekanal kanal tahririyat nashriyot
gidromet shtab otryad masjid cherkov qoʻriqxona arxiv konsullik sanatoriy
`,
};

/** What speaks or is a body also without a name: "прокуратура", "сот", "hukumat". */
const SPEAKING: Nouns = {
  ky: "прокуратура сот өкмөт парламент милиция полиция мэрия акимат хокимият элчилик консулдук",
  uz: "prokuratura sud hukumat parlament militsiya politsiya hokimlik elchixona konsullik",
};

const BUILT: Nouns = {
  ky: "аэропорт вокзал автобекет бекет жол автожол трасса көпүрө туннель тоннель ашуу суу-сактагыч сактагыч гэс тэц жээц кен рудник базар дүкөн стадион арена кинотеатр мейманкана тойкана ресторан парк бак хаб порт кампа аянт канал имарат мавзолей күмбөз санаторий пансионат курорт",
  uz: "aeroport vokzal avtovokzal stansiya bekat yoʻl avtoyoʻl avtomagistral temiryoʻl magistral koʻprik tunnel dovon suv-ombor ombor ges kon rudnik bozor doʻkon stadion arena kinoteatr mehmonxona toʻyxona restoran park bogʻ xab port maydon kanal bino maqbara sanatoriy texnopark post",
};

const EVENTS: Nouns = {
  ky: "форум саммит жыйын жыйналыш конференция съезд курултай сессия фестиваль кинофестиваль турнир чемпионат кубок спартакиада олимпиада оюн оюндар мелдеш марафон көргөзмө жарманке шайлоо күнү майрам конкурс сынак форуму операция согуш лига универсиада",
  uz: "forum sammit yigʻin majlis konferensiya syezd qurultoy sessiya festival kinofestival turnir chempionat kubok spartakiada olimpiada oʻyin musobaqa marafon koʻrgazma yarmarka saylov bayram biennale tanlov operatsiya urush liga universiada navroʻz hayit",
};

const ACTS: Nouns = {
  ky: "мыйзам кодекс берене жарлык токтом буйрук макулдашуу келишим меморандум протокол конституция декларация долбоор стратегия концепция регламент",
  uz: "qonun kodeks modda farmon qaror buyruq bitim shartnoma memorandum bayonnoma konstitutsiya deklaratsiya loyiha strategiya konsepsiya nizom",
};

const WORKS: Nouns = {
  ky: "тасма кино фильм роман повесть аңгеме китеп ыр күү обон спектакль тамаша драма трагедия комедия опера портал тиркеме сайт программа долбоор картина сүрөт эпос дастан поэма",
  uz: "film kino roman qissa hikoya kitob qoʻshiq kuy spektakl drama opera portal ilova sayt dastur loyiha kartina doston kompozitsiya asar",
};

/** Nouns that are part of the name of a place, as "область" is in Russian. */
const LANDS: Nouns = {
  ky: "облус область район республика федерация аймак край штат провинция дөлөт",
  uz: "viloyat tuman rayon respublika federatsiya oʻlka shtat provinsiya",
};

/** Adjectives and nouns that begin a title: "башкы", "мурдагы", "bosh", "sobiq". */
const TITLES: Nouns = {
  ky: "башкы мурдагы мурунку биринчи экинчи улук кенже жогорку аткаруучу убактылуу мамлекеттик атайын ыйгарым орун вице экс баш элдик эмгек",
  uz: "bosh sobiq avvalgi oldingi birinchi ikkinchi katta kichik oliy ijrochi vaqtinchalik davlat maxsus favqulodda vitse eks xalq",
};

/** The classes of a stem; none for most words. */
export function turkicClasses(stem: string, language: string): readonly TurkicClass[] {
  return (language === "ky" ? KYRGYZ : UZBEK).get(stem) ?? [];
}

const KYRGYZ = indexed("ky");
const UZBEK = indexed("uz");

function indexed(language: "ky" | "uz"): ReadonlyMap<string, readonly TurkicClass[]> {
  const classes = new Map<string, TurkicClass[]>();
  const tables: readonly (readonly [TurkicClass, Nouns])[] = [
    ["post", POSTS],
    ["body", BODIES],
    ["speaks", SPEAKING],
    ["built", BUILT],
    ["event", EVENTS],
    ["act", ACTS],
    ["work", WORKS],
    ["land", LANDS],
    ["title", TITLES],
  ];
  for (const [kind, nouns] of tables)
    for (const word of nouns[language].trim().split(/\s+/u)) {
      const key = turkicKey(word, language);
      const known = classes.get(key) ?? [];
      if (!known.includes(kind)) classes.set(key, [...known, kind]);
    }
  return classes;
}
