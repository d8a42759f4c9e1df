const SHORT: readonly string[] = ["", " ", "\n\n\n", "\uFEFF", "\uD800", "\uDC00", "0", "—", "«", "\u202E", "\u200B"];

const LONG: readonly (readonly [name: string, part: string])[] = [
  ["one endless word", "словослово"],
  ["one endless sentence", "президента Казахстана и министра здравоохранения и главы правительства Асанов "],
  ["digits only", "1234567890"],
  ["groups of digits", "123 "],
  ["digits, points and dashes", "1.2-3,"],
  ["written-out numbers", "сто двадцать пять тысяч триста "],
  ["dates", "26 марта 2021 года, "],
  ["names", "Нурлан Асанов, Азамат Асанов, "],
  ["initials", "А. Б. "],
  ["quotes that open", "«"],
  ["quotes in quotes", "«Ак „"],
  ["full stops", "."],
  ["hyphens in a word", "а-"],
  ["capitals", "МВД КР "],
  ["mixed scripts", "Пpeзидeнт Toшкент шаҳри Ысык-Көл \u0645\u062F\u06CC\u0646\u0629 北京 "],
  ["zero-width", "А\u200Bса\u200Dн\u2060ов \uFEFFпо\u00ADсетил "],
  ["bidi", "\u202Eвонасa\u202C \u2066Ош\u2069 "],
  ["lone surrogates", "\uD800Асанов\uDC00 посетил \uD83D "],
  ["combining marks", "и\u0306и\u0306\u0301\u0301\u0301 "],
  ["other planes", "😀𝒜𠜎"],
  ["list markers", "- \n"],
  ["reference boxes", "Справка\n- мощность 5 т\n"],
  ["furniture", "Поделиться\n"],
  ["nothing but line ends", "\r\n"],
];

/** Texts that nobody would write: short ones, and long ones of a length in UTF-16 units. */
export function hostileTexts(length: number): { name: string; text: string }[] {
  return [
    ...SHORT.map((text) => ({ name: JSON.stringify(text), text })),
    ...LONG.map(([name, part]) => ({ name, text: part.repeat(Math.ceil(length / part.length)).slice(0, length) })),
  ];
}
