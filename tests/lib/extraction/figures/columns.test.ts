import { expect, test } from "vitest";
import { seenByRules } from "@/lib/extraction/extract";
import type { ColumnWriter } from "@/lib/extraction/figures/column-writer";
import { MEASURE_COLUMNS, writeMeasure } from "@/lib/extraction/figures/measure-columns";
import { measureCandidates } from "@/lib/extraction/figures/measures";
import { CLAUSE_COLUMNS, NUMBER_COLUMNS, writeClause, writeNumber } from "@/lib/extraction/figures/place-columns";
import { readScene } from "@/lib/extraction/figures/scene";
import { PAIR_COLUMNS, SUBJECT_COLUMNS, writePair, writeSubject } from "@/lib/extraction/figures/subject-columns";
import { subjectCandidates } from "@/lib/extraction/figures/subjects";
import { surroundingsOf } from "@/lib/extraction/figures/surroundings";
import { castOf } from "@/lib/extraction/identity/cast-of";
import { readBlocks } from "@/lib/text/blocks";

const TEXT = [
  "Завод в Оше построил Нурлан Асанов.",
  "Мощность завода — 120 тонн в год, на нём работают 34 человека, а доля экспорта выросла на 12 %.",
].join("\n");

test("every candidate has as many columns as the trees are told of", () => {
  const sentences = seenByRules({ text: TEXT, blocks: readBlocks(TEXT), language: "ru", publishedAt: null });
  const scene = readScene(sentences, castOf(sentences));
  const labels = [{ name: "мощность", units: ["вес"] }];
  const arounds = scene.lines.flatMap((line) =>
    line.amounts.map((amount) => surroundingsOf(line, amount, scene.lines)),
  );
  expect(arounds.length).toBe(3);
  for (const around of arounds) {
    expect(written((columns) => writeNumber(around, columns))).toBe(NUMBER_COLUMNS);
    expect(written((columns) => writeClause(around, columns))).toBe(CLAUSE_COLUMNS);
    const measures = measureCandidates(scene, around, labels);
    for (const measure of measures)
      expect(written((columns) => writeMeasure(measure, around, columns))).toBe(MEASURE_COLUMNS - NUMBER_COLUMNS);
    for (const subject of subjectCandidates(scene, around)) {
      expect(written((columns) => writeSubject(subject, around, columns))).toBe(
        SUBJECT_COLUMNS - NUMBER_COLUMNS - CLAUSE_COLUMNS,
      );
      for (const measure of measures)
        expect(written((columns) => writePair(subject, measure, around, columns))).toBe(PAIR_COLUMNS);
    }
  }
});

function written(write: (columns: ColumnWriter) => void): number {
  let columns = 0;
  write({
    number: () => {
      columns += 1;
    },
    key: () => {
      columns += 1;
    },
    bag: () => {
      columns += 2;
    },
  });
  return columns;
}
