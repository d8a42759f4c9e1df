import { inEnglish, inUzbek } from "@/lib/extraction/lexicon/gazetteer/transliteration";

export type PlaceKind = (typeof KINDS)[number];
const KINDS = [
  "country",
  "place",
  "region",
  "oblast",
  "krai",
  "velayat",
  "district",
  "town",
  "village",
  "water",
  "mountains",
  "crossing",
] as const;

/** A place in four languages, each with its other names after the one we show; Russian with marks of declension. */
export interface PlaceRow {
  /** Land, kind and English name: "kg-town-osh". */
  id: string;
  kind: PlaceKind;
  ru: readonly string[];
  ky: readonly string[];
  uz: readonly string[];
  en: readonly string[];
  /** What Kyrgyz and Uzbek call a region or district without the noun. */
  short: { ky: readonly string[]; uz: readonly string[] };
}

/**
 * Reads a table. A line is "Russian | Kyrgyz | Uzbek | English", several names with commas; what is left out is the
 * Russian name, of regions and districts the Kyrgyz one, in the letters of the language. "!" marks a Russian name that does not decline, ":f" a feminine one in
 * "-ь", ":p" a plural. "# kind" begins a part; of regions and districts the rows hold the name without its noun.
 */
export function placeRows(table: string, land: string): PlaceRow[] {
  let kind: PlaceKind = "place";
  const rows: PlaceRow[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("#")) kind = kindOf(line);
    else rows.push(row(line, kind, land));
  }
  return rows;
}

function kindOf(line: string): PlaceKind {
  const kind = KINDS.find((each) => line === `# ${each}`);
  if (!kind) throw new Error(`no such kind of place: ${line}`);
  return kind;
}

function row(line: string, kind: PlaceKind, land: string): PlaceRow {
  const columns = line.split("|").map((names) => names.split(",").map((name) => name.trim()));
  const ru = columns[0] ?? [];
  const plain = ru.map(bareName);
  const ky = columns[1] ?? plain;
  const nouns = NOUNS[kind];
  const own = (nouns ? ky : plain).slice(0, 1);
  const uz = columns[2] ?? own.map(inUzbek);
  const en = columns[3] ?? own.map(inEnglish);
  const id = `${land}-${kind}-${(en[0] ?? "").toLowerCase().replace(/[^a-z]+/gu, "-")}`;
  if (!nouns) return { id, kind, ru, ky, uz, en, short: { ky: [], uz: [] } };
  const named = (names: readonly string[], all: readonly string[]): string[] =>
    all.flatMap((noun) => names.map((name) => `${name} ${noun}`));
  return {
    id,
    kind,
    ru: named(ru, nouns.ru),
    ky: named(ky, nouns.ky),
    uz: named(uz, nouns.uz),
    en: named(en, nouns.en),
    short: NEAR.has(land) ? { ky, uz } : { ky: [], uz: [] },
  };
}

/** Lands whose districts a Kyrgyz or Uzbek reader knows without the noun. */
const NEAR: ReadonlySet<string> = new Set(["kg", "uz", "tj"]);

/** A name without its marks of declension. */
export const bareName = (marked: string): string => marked.replace(/!|:[fmp]$/gu, "");

interface Nouns {
  ru: readonly string[];
  ky: readonly string[];
  uz: readonly string[];
  en: readonly string[];
}

const REGION: Nouns = {
  ru: ["область:f"],
  ky: ["облусу", "областы"],
  uz: ["viloyati", "oblasti"],
  en: ["Region", "Province", "Oblast"],
};

const NOUNS: Partial<Record<PlaceKind, Nouns>> = {
  region: REGION,
  oblast: REGION,
  krai: { ru: ["край"], ky: ["крайы", "аймагы"], uz: ["oʻlkasi"], en: ["Krai", "Territory"] },
  velayat: { ru: ["велаят"], ky: ["облусу", "велаяты"], uz: ["viloyati"], en: ["Region", "Province", "Velayat"] },
  district: { ru: ["район"], ky: ["району"], uz: ["tumani", "rayoni"], en: ["District"] },
};
