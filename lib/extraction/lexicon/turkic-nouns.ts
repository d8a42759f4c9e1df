import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

/** What a Kyrgyz or Uzbek noun (or verb) is to the rules of names: with it a name ends, or a name stands beside it. */
export type TurkicClass = "post" | "body" | "speaks" | "built" | "event" | "act" | "work" | "land" | "title";

interface Nouns {
  ky: string;
  /** In Latin. */
  uz: string;
}

/** Posts and professions; of two words the last. */
const POSTS: Nouns = {
  ky: `
президент премьер-министр премьер министр вице-премьер-министр сөзчү вице-министр вице-премьер спикер вице-спикер торага төрага төрайым төрайымы башчы жетекчи башкаруучу орун-басар басар
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
ветврач хирург-травматолог анестезиолог реаниматолог кардиолог онколог психиатр инфекционист диетолог логопед нарколог рентгенолог лаборант бош-дарыгер башдарыгер
баш-директор бригада-башы класс-жетекчи тарбиячы-мугалим завуч окутуучу аспирант магистр лаборатория-башчы методист кафедра-башчы бөлүм-башчы
аскер-комиссар военком кароол-башы штаб-башчы чек-арачы бажычы салыкчы участкалык тергөөчү-криминалист эксперт-криминалист сот-төрага арбитр медиатор
айыл-башы айыл-башчы айыл-өкмөт-башчы старейшина аксакал староста домком квартком кварталчы жамаат-башчы активист укук-коргоочу волонтёр коомдук-ишмер
вазир хан бек манап султан король ханзаада канцлер генсек посол элчи-советник пресс-катчы басма-катчы үй-ээси
кино-сынчы адабиятчы котормочу акын-төкмө төкмө жомокчу санжырачы термечи дастанчы бийчи солист хореограф балетмейстер хормейстер кинооператор монтажёр үн-режиссёр гримёр куурчакчы
саймачы кийизчи зергер темирчи жыгач-уста сынчы саяпкер мүнүшкөр кушчу аңчы балыкчы балчы аарычы бакчы-агроном кой-багар жылкычы бодочу сугатчы мураб мирап тракторчу комбайнчы механизатор механик ремонтчу ширетүүчү монтажчы кранчы жүк-ташуучу кассир-эсепчи соодагер базарком пекарь наабайчы нан-бышыруучу чач-тарач косметолог флорист бармен официант портной бычмачы
программчы IT-адис дата-аналитик веб-дизайнер маркетолог рекламачы пиар-адис логист брокер дилер риелтор баалоочу аукционист банк-башчы башкы-бухгалтер финансист каржычы статист статистик социолог-аналитик
полиция-башчы генерал-полковник генерал-лейтенант прапорщик старшина мичман матрос десантчы снайпер кинолог сапёр өртчү альпинист-куткаруучу гид-которуучу шеф-повар башкы-ашпозчу
космонавт-учкуч стюардесса борт-жолдош капитан-учкуч диспетчер-авиатор поезд-башы проводник станция-башчы шофёр такси-айдоочу такчы водитель
геодезист кадастрчы картограф сейсмолог гидрогеолог эколог-активист токойчу-инженер корук-башчы зоолог ботаник ихтиолог орнитолог генетик химик физик математик информатик филолог лингвист манасчы-жазуучу тилчи философ теолог дин-таануучу исламтаануучу этнолог музей-башчы реставратор археограф архивчи
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
anesteziolog reanimatolog kardiolog onkolog psixiatr infeksionist diyetolog logoped narkolog rentgenolog laborant bosh-shifokor veterinariya-shifokori
zavuch aspirant metodist laborant tarbiyachi-pedagog pedagog psixolog-pedagog ustoz-murabbiy trener kichik-murabbiy
harbiy-komissar bojxonachi soliqchi uchastkavoy tergovchi-kriminalist kriminalist ekspert-kriminalist prokuror-yordamchi arbitr qoʻriqchi posbon
oqsoqol mahalla-raisi faol faollar huquq-himoyachi volontyor koʻngilli
xon bek sulton qirol malika kansler bosh-kotib matbuot-kotibi sarkor
adabiyotshunos tarjimon-yozuvchi baxshi hofiz raqqosa solist xoreograf baletmeyster kinooperator montajchi grimyor qoʻgʻirchoqboz
kashtachi gilamchi zargar temirchi pichoqchi naqqosh ganchkor misgar sandiqchi beshikchi novvoy qandolatchi baliqchi asalarichi chorvador yilqiboqar mirob sugʻoruvchi traktorchi kombaynchi mexanizator mexanik taʼmirchi payvandchi montajchi kranchi yuk-tashuvchi savdogar sartarosh kosmetolog bichuvchi
veb-dizayner marketolog reklamachi broker diler rieltor baholovchi auksionchi moliyachi statistik tahlilchi-iqtisodchi ishbilarmon investor
general-polkovnik general-leytenant praporshchik starshina dengizchi snayper kinolog sapyor oʻt-oʻchiruvchi alpinist shef-povar bosh-oshpaz
styuardessa poyezd-boshligʻi provodnik stansiya-boshligʻi shofyor taksichi
geodezist kadastrchi kartograf seysmolog gidrogeolog gidrolog zoolog botanik ixtiolog ornitolog genetik kimyogar fizik matematik informatik filolog tilshunos faylasuf ilohiyotchi dinshunos islomshunos etnograf sharqshunos restavrator arxivchi kutubxona-mudiri muzeyshunos sanʼatshunos gilamshunos glyatsiolog iqlimshunos
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
дирекция филиал кластер миссия казыначылык агрохолдинг агрофирма трест коллегия гвардия гидромет статком улутстатком статкомитет штаб отряд мечит чиркөө казыят муфтият архив корук
`,
  uz: `
vazirlik qoʻmita agentlik boshqarma xizmat departament boʻlim markaz inspeksiya komissiya kengash hukumat parlament administratsiya apparat
prokuratura sud militsiya politsiya hokimlik hokimiyat elchixona konsullik vakolatxona idora palata assambleya fraksiya partiya harakat mahkama
bank jamgʻarma fond birlashma uyushma assotsiatsiya federatsiya ittifoq tashkilot jamiyat kooperativ alyans kongress
kompaniya korxona firma korporatsiya xolding zavod fabrika kombinat konsern mchj aj qk xoʻjalik too
universitet institut akademiya maktab litsey gimnaziya kollej texnikum bogʻcha konservatoriya maktab-internat
shifoxona kasalxona klinika poliklinika dispanser teatr muzey uy-muzey muzey-qoʻriqxona kutubxona filarmoniya ansambl orkestr sirk studiya
klub jamoa liga gazeta jurnal nashr radio telekanal kanal tahririyat nashriyot
direksiya filial klaster missiya gʻaznachilik agrofirma trest kollegiya gvardiya inspektsiya kontsern gidromet shtab otryad masjid cherkov qoʻriqxona arxiv konsullik sanatoriy
`,
};

/** What speaks or is a body also without a name: "прокуратура", "сот", "hukumat". */
const SPEAKING: Nouns = {
  ky: "прокуратура сот өкмөт парламент милиция полиция мэрия акимат хокимият элчилик консулдук",
  uz: "prokuratura sud hukumat parlament militsiya politsiya hokimlik elchixona konsullik",
};

const BUILT: Nouns = {
  ky: "технопарк дамба плотина насос-станция подстанция электростанция теплица комплекс борбор-базар ипподром аквапарк обсерватория аэропорт вокзал автобекет бекет жол автожол трасса көпүрө туннель тоннель ашуу суу-сактагыч сактагыч гэс тэц жээц кен рудник базар дүкөн стадион арена кинотеатр мейманкана тойкана ресторан парк бак хаб порт кампа аянт канал имарат мавзолей күмбөз санаторий пансионат курорт",
  uz: "damba toʻgʻon nasos-stansiya podstansiya elektrostansiya issiqxona majmua ippodrom akvapark observatoriya aeroport vokzal avtovokzal stansiya bekat yoʻl avtoyoʻl avtomagistral temiryoʻl magistral koʻprik tunnel dovon suv-ombor ombor ges kon rudnik bozor doʻkon stadion arena kinoteatr mehmonxona toʻyxona restoran park bogʻ xab port maydon kanal bino maqbara sanatoriy texnopark post",
};

const EVENTS: Nouns = {
  ky: "форум саммит жыйын жыйналыш конференция съезд курултай сессия фестиваль кинофестиваль турнир чемпионат кубок спартакиада олимпиада оюн оюндар мелдеш марафон көргөзмө жарманке шайлоо майрам конкурс сынак операция биринчилик квест акция согуш лига универсиада",
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
  ky: "башкы мурдагы мурунку биринчи экинчи улук кенже жогорку аткаруучу убактылуу мамлекеттик атайын ыйгарым укуктуу орун вице экс баш элдик эмгек",
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
      for (const key of spellings(turkicKey(word, language))) {
        const known = classes.get(key) ?? [];
        if (!known.includes(kind)) classes.set(key, [...known, kind]);
      }
    }
  return classes;
}

/** "фестиваль" loses its soft sign before endings: "фестивалы". */
function spellings(key: string): string[] {
  return key.endsWith("ь") ? [key, key.slice(0, -1)] : [key];
}
