/** What the opening of a line says about it. Each pattern is read on at most 400 units and repeats nothing freely. */

/** The length of a list marker with the white space after it: "- ", "– ", "• ", "12. ", "3) "; 0 when there is none. */
export function markerLength(opening: string): number {
  return MARKER.exec(opening)?.[0].length ?? 0;
}

export const isNumbered = (opening: string): boolean => /^\d/.test(opening);

/** "## Heading" of a text written as Markdown: the length of the hashes with the space. */
export const hashLength = (opening: string): number => /^#{1,6}[ \u00A0]{1,4}/.exec(opening)?.[0].length ?? 0;

/** "Справка", "Для справки:" alone on the line: the heading of the reference box. */
export const isBoxHeading = (line: string): boolean => line.length <= 40 && BOX_HEADING.test(line);

/** "Справка: шесть производств…": the box begins on the line of its heading. */
export const opensBox = (opening: string): boolean => BOX_OPENING.test(opening);

/** "Ссылка: https://…", "Источник: 24.kg": the label with its mark, or null. A sentence is never a source line. */
export function sourceLabel(line: string): string | null {
  const label = line.length <= 400 ? SOURCE_LABEL.exec(line)?.[0] : undefined;
  if (label === undefined) return null;
  const named = line.slice(label.length);
  const isAddress = /^https?:\/\/\S+$/iu.test(named) || /^\S+\.\S+$/u.test(named);
  const isName = named.length <= 80 && !/[.!?…;]$/u.test(named) && named.split(/\s+/u).length <= 8;
  return named !== "" && (isAddress || isName) ? label : null;
}

const MARKER = /^(?:[-–•*·‣▪◦●○■□➢➤✓][\s\u00A0]{1,8}|\d{1,3}[.)][\s\u00A0]{1,8})/u;

const BOX_WORDS =
  "справка|для справки|справочно|досье|кстати|маалымат|маалымат үчүн|кошумча маалымат|ma[ʼ'’ʻ‘`]?lumot|ma[ʼ'’ʻ‘`]?lumot uchun|маълумот|маълумот учун|background|fact box|factbox|for reference|key facts";
const BOX_HEADING = new RegExp(`^(?:${BOX_WORDS})\\s{0,3}[:.—–-]?$`, "iu");
const BOX_OPENING =
  /^(?:справка|для справки|справочно|досье|маалымат үчүн|маалымат|ma[ʼ'’ʻ‘`]?lumot uchun|маълумот учун|fact box|factbox|for reference)\s{0,3}[:.]\s/iu;

const SOURCE_LABEL =
  /^(?:ссылка(?: на источник)?|источник|оригинал|первоисточник|булак|булагы|шилтеме|manba|havola|манба|ҳавола|source|original|link)\s{0,3}[:—–]\s{0,3}/iu;
