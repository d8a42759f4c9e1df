import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isFunctionWord, isVerb, PREPOSITIONS } from "@/lib/extraction/morphology/word-class";

/** Numbers that only tell things apart, or are written into a name: "№ 12", "лицей 61", "звонить на 112", «Три поросёнка». */
export function isCalled(text: NumberText, at: number, end: number): boolean {
  return (
    isListNumber(text, at, end) ||
    isNumberOfSomething(text, at, end) ||
    isAfterName(text, at, end) ||
    isQuoted(text, at, end) ||
    isTelephone(text, at, end) ||
    isCode(text, at, end)
  );
}

/** "1. Замена", "2) насосы". */
const isListNumber = ({ words, forms }: NumberText, at: number, end: number): boolean =>
  (forms[end] === ")" && /^[;:.]$/u.test(forms[at - 1] ?? "") && /^\d{1,2}$/u.test(forms[at] ?? "")) ||
  (at === 0 && /^[.)]$/u.test(forms[end] ?? "") && (end < words.length - 1 || words[at]?.kind === "number"));

/** "лот 3", "статья 205", "по статьям 158 и 159", "под счёт 5", "7 «Б» класса". */
function isNumberOfSomething(text: NumberText, at: number, end: number): boolean {
  const { forms } = text;
  if (isPartOfLaw(text, at, end)) return true;
  if (/^[«"]$/u.test(forms[end] ?? "") && /^\p{Lu}$/u.test(text.words[end + 1]?.text ?? "")) return true;
  let before = beforeOthers(text, at) - 1;
  const nearest = before;
  while (before > nearest - 3 && /^[.:(+]$/u.test(forms[before] ?? "")) before--;
  const form = forms[before] ?? "";
  if (form === "№" || (NUMBERED.has(form) && (forms[nearest] !== ":" || isBare(text, end)))) return true;
  if (form === "(" && NUMBERED.has(forms[nearest - 1] ?? "")) return true;
  if (text.words[at]?.kind !== "number" || !isBare(text, end)) return false;
  return BUILT.has(form) || isHotline(text, at) || isToldApart(text, before, nearest);
}

/** "на горячую линию 1188", "на «горячую линию» 112". */
function isHotline({ forms }: NumberText, at: number): boolean {
  const line = forms[at - 1] === "»" ? at - 2 : at - 1;
  return /^лини[июя]$/u.test(forms[line] ?? "") && /^горяч/u.test(forms[line - 1] ?? "");
}

/** "в кабинете 214", "опус 47", "по форме 120": in whatever case. */
const isToldApart = ({ forms, language }: NumberText, before: number, nearest: number): boolean =>
  before === nearest &&
  language.upTo === "до" &&
  readingsOf(forms[before] ?? "").some(
    ({ pos, lemma, number, case: its }) =>
      pos === "noun" && TOLD_APART.has(lemma) && (number === "singular" || (lemma === "ворота" && its !== null)),
  );

const TOLD_APART: ReadonlySet<string> = new Set(
  "кабинет аудитория номер опус форма путь выход ворота лифт ячейка участок камера шахта блокпост серия".split(" "),
);

/** "по части 3 статьи 5", "в пункте 4", "глава 12 кодекса". */
function isPartOfLaw(text: NumberText, at: number, end: number): boolean {
  if (!LAW.test(text.forms[beforeOthers(text, at) - 1] ?? "")) return false;
  return isBare(text, end) || OF_LAW.test(text.forms[end] ?? "");
}

const LAW =
  /^(?:част[ьи]ю?|част(?:ям|ях|ями)|(?:под)?пункт(?:а|е|у|ом|ы|ам|ах|ами)?|абзац(?:а|е|у|ем)?|глав[аеуы]|главой|раздел(?:а|е|у|ом)?)$/u;
const OF_LAW =
  /^(?:част|стат|пункт|подпункт|глав|раздел|кодекс|закон|ук$|упк$|коап|гк$|постановлен|конституц|положени)/u;

/** The first of numbers that stand in a row without units: "маршруты 101, 104 и | 215". */
function beforeOthers({ forms, words }: NumberText, at: number): number {
  let first = at;
  while (/^(?:,|и|или)$/u.test(forms[first - 1] ?? "") && words[first - 2]?.kind === "number") first -= 2;
  return first;
}

/** Things that are told apart by a number after them. */
const NUMBERED: ReadonlySet<string> = new Set(
  "кв n no номер номером номера номере лот лота лоту лоте лоты позиция позиции позицию статья статьи статье статьей статью статьям статьями статьях ст п пп ч абзац раздел приложение приложения стр страница кабинет кабинета каб оф офис дом корпус квартира квартире подъезд д тел телефон телефона телефону телефоны факс факса инн бин иин окпо бик огрн кпп рейс рейса рейсом рейсе маршрут маршрута маршруты маршрутов маршрутам маршрутки округ округа округу округе версия счет счетом счете саат саатта soat soatda сааттын room flat lot article section flight bus route page phone tel".split(
    " ",
  ),
);

/** The same, but things may be counted after such a number too: "школа 12", not "школа 12 учеников". */
const BUILT: ReadonlySet<string> = new Set(
  "школа школе школу лицей лицея лицее гимназия гимназии гимназию детсад детсада детсаде больница больнице больницу поликлиника поликлинике маршрутка маршрутку троллейбус автобус канал канала канале группа категория зона модель колония колонии доме домом индекс код сорт союз микрорайон микрорайона микрорайоне вагон вагоне секция сектор секторе пункт подпункт блок бокс палата палате причал терминал скважина цех бригада подстанция место".split(
    " ",
  ),
);

/** Neither a unit nor what could be counted follows. */
function isBare({ words, forms }: NumberText, end: number): boolean {
  const next = forms[end] ?? "";
  if (words[end]?.kind !== "word") return !/^[%°$€–—]$/u.test(next);
  return isFunctionWord(next) || isVerb(next) || !readingsOf(next).some(({ case: its }) => its === "genitive");
}

/** "Boeing 737", "iPhone 15", "КамАЗ 5511"; "Россия 2" in quotation marks. */
function isAfterName(text: NumberText, at: number, end: number): boolean {
  const { words, language } = text;
  const before = words[at - 1];
  if (words[at]?.kind !== "number" || before?.kind !== "word") return false;
  const closes = /^[,.;:)»"]?$/u.test(text.forms[end] ?? "");
  if (/^[A-Z][A-Za-z-]*$/u.test(before.text) && closes) return true;
  if (language.upTo !== "до") return false;
  if (/^[A-Za-z-]*[A-Z][A-Za-z-]*$/u.test(before.text)) return isBare(text, end);
  if (/^[»"“]$/u.test(text.forms[end] ?? "")) return /^\p{Lu}\p{Ll}/u.test(before.text);
  const isModel = /^\p{Lu}\p{L}{1,4}\p{Lu}$/u.test(before.text) && /^\d{1,5}$/u.test(words[at]?.text ?? "");
  return isModel && isBare(text, end) && !PREPOSITIONS.has(text.forms[at - 2] ?? "");
}

/** The service "103"; and a title: повесть «Три поросёнка». */
function isQuoted({ words }: NumberText, at: number, end: number): boolean {
  const isCapital = /^\p{Lu}/u.test(words[at]?.text ?? "");
  if (!/^[«„“"]$/u.test(words[at - 1]?.text ?? "") || !(isCapital || words[at]?.kind === "number")) return false;
  if (/^[»”“"]$/u.test(words[end]?.text ?? "")) return true;
  if (!isCapital) return false;
  const length = words.slice(end, end + 4).findIndex(({ text }) => /^[»”“"]$/u.test(text));
  if (length < 0 || words[at - 2]?.kind !== "word") return false;
  return words.slice(at, end + length).every(({ kind, plain }) => kind !== "mark" && !isVerb(plain));
}

/** "телефон для справок: 1515", "факс (+7 843)", "телефон доверия 111", "звонить на 112". */
function isTelephone(text: NumberText, at: number, end: number): boolean {
  const { forms, words } = text;
  if (words[at]?.kind !== "number") return false;
  const near = forms.slice(Math.max(0, at - 8), at);
  if (near.at(-1) === "на" && near.some((form) => /^(?:по|до|)зв[оа]н/u.test(form)) && isBare(text, end)) return true;
  const from = near.findLastIndex((form) => TELEPHONE.has(form));
  const between = near.slice(from + 1);
  if (from < 0 || between.some((form) => /^[,;]$/u.test(form))) return false;
  return between.some((form) => /^[:(+]$/u.test(form)) || (between.length <= 2 && isBare(text, end));
}

const TELEPHONE: ReadonlySet<string> = new Set(
  "тел телефон телефона телефону телефоны моб факс факса whatsapp ватсап phone tel fax".split(" "),
);

/** "0312", and digits with nothing but a space between them: "0555 12 34". */
function isCode({ words, language }: NumberText, at: number, end: number): boolean {
  if (words[at]?.kind !== "number" || language.upTo !== "до") return false;
  if (/^0\d+$/u.test(words[at]?.text ?? "")) return true;
  if (words[at]?.text === "0" && words[end]?.kind === "number") return true; // "0 312 56-17-23"
  const isDigits = (place: number): boolean => /^(?:0\d{2,3}|\d{2,3})$/u.test(words[place]?.text ?? "");
  return (isDigits(at) && isDigits(end)) || (isDigits(at) && isDigits(at - 1));
}
