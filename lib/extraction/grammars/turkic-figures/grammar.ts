import { byForm } from "@/lib/extraction/by-form";
import type { Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { withoutCase } from "@/lib/extraction/grammars/turkic-nominative";
import { textOf } from "@/lib/extraction/reading";

/** Words in the nominative, in lower case where a capital only begins the sentence: "суу агымынын" ⇒ "суу агымы". */
export function phraseOf(scene: Scene, first: number, end: number): string {
  const last = scene.words[end - 1];
  const text = scene.sentence.words[end - 1]?.text ?? "";
  const name = [textOf(scene.sentence, first, end - 1), last ? withoutCase(text, last, scene.language) : text]
    .filter((part) => part !== "")
    .join(" ");
  const isName = scene.things.some((thing) => thing.first === first);
  return !isName && /^\p{Lu}[\p{Ll}ʻ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A common noun, as far as its form tells: a word that is no name, no verb, none of the small words. */
export function isNoun(scene: Scene, at: number): boolean {
  const token = scene.sentence.words[at];
  const word = scene.words[at];
  if (token?.kind !== "word" || !word || scene.taken.has(at)) return false;
  if (!isNounForm(word.key)) return false;
  return !isVerb(word.key, scene.language) || isObject(scene, at);
}

const isNounForm = byForm((key) => key.length > 1 && !SMALL.has(key) && !RELATIONS.test(key));

/** "өрттү 40 куткаруучу өчүрдү": what ends as a past does, but for a word that follows in the same clause; "баңгизат табылды". */
const isObject = ({ sentence, words, language }: Scene, at: number): boolean => {
  if (language !== "ky" || !/^(?:word|number)$/u.test(sentence.words[at + 1]?.kind ?? "")) return false;
  const next = words[at + 1]?.key ?? "";
  const isBeforeVerb = /[аеоө]т$/u.test(words[at]?.key ?? "") && next !== "деп" && isVerb(next, language);
  return words[at]?.form.case === "accusative" || isBeforeVerb;
};

/** A participle or an adjective before its noun: "ташталган тек", "бөлмөлүү батир", "togʻli hududlar". */
export const isAdjective = (scene: Scene, at: number): boolean =>
  scene.sentence.words[at]?.kind === "word" && !scene.taken.has(at) && isAdjectiveForm(scene.words[at]?.key ?? "");

const ADJECTIVE =
  /^(?!boʻlgan|болгон).+..(?:[гк][аеоө]н|луу|лүү|дуу|дүү|туу|түү|д[аеоө]г[ыиуү]|т[аеоө]г[ыиуү]|лык|лик|[дт][ыиуү]к|[gkq]an|li|dagi|lik|viy)$/u;

const isAdjectiveForm = byForm((key) => ADJECTIVE.test(key));

/** A form of a verb: finite, a participle in its place, a gerund, a noun of what is said to be done. */
export const isVerb = (key: string, language: string): boolean => (language === "ky" ? isKyrgyzVerb : isUzbekVerb)(key);

const isKyrgyzVerb = byForm((key) => !NOUNS_LIKE_VERBS.has(key) && KYRGYZ_VERB.test(key));
const isUzbekVerb = byForm((key) => !NOUNS_LIKE_VERBS.has(key) && UZBEK_VERB.test(key));

const KYRGYZ_VERB =
  /^(?:бар|жок|керек|эле|экен)$|.{2}(?:[аеоөуү]т|[йы]ат|[аоуеөү]йт|[дт][ыиуү](?:к|м|лар)?|[гк][аеоө]н(?:[ыиуү]н?|дыг[ыи]н?)?|[ыиуүй]п|[аоеө]п|ууда|үүдө|оодо|өөдө|м[аеоө]кч[ыиуү]|[аеоө]р[ыиуү]н|са|се|бай|бей|бейт|байт|гыз)$/u;
const UZBEK_VERB =
  /^(?:bor|yoq|kerak|edi|ekan)$|.{2}(?:di|dilar|gan|kan|qan|gani|gandi|ganini|kani|qani|ganda|ib|lab|rab|yotir|moqda|moqchi|a?yapti|adi|aydi|ydi|adigan|masin|sin|may)$/u;
const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(
  "жаракат мөөнөт аракет кызмат өнөкөт салтанат айыл депутат сабат саат адабият маалымат мамлекет депозит мандат шарт аппарат комитет бюджет университет институт долбоор заказ өкмөт кабинет билет пакет кооператив убакыт калкы акысы негизги ыкчам адис чет эт от бет сүт сыйлык жумушчу пенсиялык чекит китеп мектеп топ тобу сап жип доллары болжолду кымбат баалды жети алты бардык жалпы сулп кийиз хирургия ата апат кат кабат базар бозор октоп сорт тонна жаран арал калдык таджик тажик чыгым балл".split(
    " ",
  ),
);

/** Words that say where or when, not what: "ичинде", "жанындагы", "kuni", "ostida". */
const RELATIONS =
  /^(?:жылына|күнүнө|айына|саатына|суткасына|секундасына|жумасына|мүнөтүнө|yiliga|kuniga|oyiga|soatiga|sutkasiga|sekundiga|haftasiga|daqiqasiga|(?:ич|аст|үст|ал[дт]|арт|жан|ара|тегерег|орто|арт|жол|ток|сырт|чет)[ыиуүа]?(?:сы|су)?н\p{L}*|(?:жыл|күн|ай|жума|кеч|таң|түн)(?:ы|и|ү|у|дын|ында|инде|үндө)?|(?:ich|ost|ust|old|ort|yon|atrof|ora|boʻy|taraf|davom|qosh|tash)(?:i|si)(?:\p{L}*)|(?:yil|kun|oy|hafta|kech|tong|tun|qish|yoz|bahor|kuz)(?:i|ida|ning|da)?|айлар(?:ы|ынд)\p{L}*|oylar(?:i|id)\p{L}*|учур\p{L}*|payt\p{L}*|мезгил\p{L}*|маал\p{L}{0,4}|davr\p{L}*|vaqt\p{L}{0,4}|жер(?:де|ден)|yerda)$/u;

const SMALL: ReadonlySet<string> = new Set(
  `жана менен үчүн деп эле гана да де бою чейин кийин мурда жакын чукул ашык ашуун көп аз кем дагы эмес ал алар анын алардын бул мунун ушул ошол анда мында эми азыр болсо ар бир бири мурун соң боюнча тууралуу карата ылайык караганда дээрлик болжол кеминде жалпысынан бүт бардык баары
  бери beri башынан азырынча бирок биринчи экинчи үчүнчү акыркы мурдагы быйыл былтыр бүгүн кечээ эртең орто эсеп алдын дал эч тескерисинче кечинде түнкүсүн күндүзү калган баш буга ага мен биз сиз силер мына нечен канча кандай мындай ошондой бүткүл кийинки алгачкы жаңы эски чоң жалгыз дайыма кайра катары сыяктуу биздин сиздин менин калгандары калганы калганын ыкчам берчү болчу турчу элек
  birinchi ikkinchi uchinchi oxirgi dastlabki bugun kecha ertaga men biz siz sizlar qolgan mana necha qancha qanday bunday shunday keyingi yangi eski katta kichik faqatgina sifatida kabi qarshi kechasi kunduzi allaqachon hatto ilgari oʻrta hisob orqali qolganlari qolganlarini qolgani ulardan shulardan алардан алардын ular улар kam koʻp ziyod ortiq jumladan jumla unga unda undan ungacha bunga bundan ага анда андан буга nafar ta dona bizning mening
  va ham uchun bilan deb esa yoki lekin ammo biroq u ular uning ularning bu shu oʻsha endi hozir hozircha har bir biri keyin oldin avval soʻng boʻyicha haqida koʻra qaraganda nisbatan deyarli taxminan kamida jami barcha hammasi yana faqat atigi bor-yoʻgʻi eng эң`.split(
    /\s+/u,
  ),
);
