import { bareName } from "@/lib/extraction/lexicon/gazetteer/rows";

const KINDS = [
  "body",
  "international",
  "party",
  "bank",
  "operator",
  "airline",
  "media",
  "university",
  "company",
  "club",
];

/** An organisation in four languages, each with its other and short names. */
export interface BodyRow {
  /** Kind and English name: "bank-ayil-bank". */
  id: string;
  kind: string;
  ru: readonly string[];
  ky: readonly string[];
  uz: readonly string[];
  en: readonly string[];
  /** A common word or given name besides: a name within quotation marks only. */
  quoted: boolean;
}

/** Reads a table of lines "Russian | Kyrgyz | Uzbek | English" with "# kind" before each part and "!" as of places. */
export function bodyRows(table: string): BodyRow[] {
  let kind = "body";
  const rows: BodyRow[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("# ")) {
      kind = line.slice(2);
      if (!KINDS.includes(kind)) throw new Error(`no such kind of organisation: ${line}`);
    } else rows.push(row(line, kind));
  }
  return rows;
}

function row(line: string, kind: string): BodyRow {
  const [ru = [], ky = [], uz = [], en = []] = line
    .split("|")
    .map((names) => names.split(",").map((name) => name.trim()));
  const id = `${kind}-${(en[0] ?? "").toLowerCase().replace(/[^a-z0-9]+/gu, "-")}`;
  return { id, kind, ru, ky, uz, en, quoted: isCommon(kind, bareName(ru[0] ?? "")) };
}

const isCommon = (kind: string, name: string): boolean =>
  kind === "party" || kind === "club" ? /^\p{Lu}\p{Ll}/u.test(name) && name !== "Талибан" : COMMON.has(name);

const COMMON: ReadonlySet<string> = new Set(
  "Хабар Манас Тазалык Кумтор О! Daryo! Спутник Apple! Талко! Алай Телеграм Ховар Азаттык Мегафон".split(" "),
);
