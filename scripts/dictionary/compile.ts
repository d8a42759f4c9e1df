import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { compared } from "@/lib/extraction/morphology/letters";
import { guessesByEnding } from "./endings";
import { lexemesLike } from "./like";
import { readOpenCorpora } from "./open-corpora";
import { LEFT_OUT, OWN_WORDS } from "./own-words";
import { pack } from "./pack";
import { type ParadigmTable, paradigmTable } from "./paradigms";
import { ranksOf } from "./ranks";
import { stemColumns } from "./stems";

/** `npm run dictionary`: compiles data/dictionary/ru.bin.gz from the OpenCorpora data in the package `az`. */
function main(): void {
  const source = readOpenCorpora(path.join("node_modules", "az", "dicts"));
  const table = paradigmTable(source.paradigms);
  const lexemes = source.lexemes.flatMap(([stem, paradigm]): [string, number][] => {
    const ours = table.of[paradigm] ?? null;
    return ours === null || LEFT_OUT.has(nameOf(stem, ours, table)) ? [] : [[stem, ours]];
  });
  const { weights, ranked } = ranksOf(source.frequencies, table.featuresOfTag, table.features.length);
  const guesses = [...guessesByEnding({ lexemes, ...table })].sort(([a], [b]) => (a < b ? -1 : 1));
  const forms = table.paradigms.flat();
  const packed = pack(
    {
      suffixes: table.suffixes,
      features: table.features,
      weights,
      endings: guesses.map(([ending]) => ending),
      ranked: [...ranked.keys()],
    },
    {
      paradigmLengths: table.paradigms.map(({ length }) => length),
      formSuffixes: forms.map(({ suffix }) => suffix),
      formFeatures: forms.map(({ features }) => features),
      formPrefixes: forms.map(({ prefix }) => prefix),
      ...stemColumns([...lexemes, ...lexemesLike(OWN_WORDS, { lexemes, ...table })]),
      endingCounts: guesses.map(([, { length }]) => length),
      endingParadigms: guesses.flatMap(([, best]) => best.map(({ paradigm }) => paradigm)),
      endingForms: guesses.flatMap(([, best]) => best.map(({ form }) => form)),
      rankedCounts: [...ranked.values()].map(({ length }) => length),
      rankedFeatures: [...ranked.values()].flat(),
    },
  );
  const file = path.join("data", "dictionary", "ru.bin.gz");
  const zipped = gzipSync(packed, { level: 9 });
  writeFileSync(file, zipped);
  console.log(
    `${file}: ${lexemes.length} lexemes, ${table.paradigms.length} paradigms, ${table.suffixes.length} suffixes, ` +
      `${table.features.length} features, ${guesses.length} endings, ${ranked.size} ranked words; ` +
      `${packed.length} bytes, ${zipped.length} zipped`,
  );
}

/** As `LEFT_OUT` names lexemes. */
function nameOf(stem: string, paradigm: number, { paradigms, suffixes, features }: ParadigmTable): string {
  const first = paradigms[paradigm]?.[0];
  const { pos, tag } = features[first?.features ?? 0] ?? {};
  return [compared(stem + (suffixes[first?.suffix ?? 0] ?? "")), pos, tag].filter(Boolean).join(" ");
}

main();
