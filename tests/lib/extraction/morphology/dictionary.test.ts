import { expect, test } from "vitest";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";

test.each([
  ["заместителя", "заместитель", "noun", "genitive"],
  ["стали", "стать", "verb", null],
  ["технопарке", "технопарк", "noun", "locative"],
  ["пресс-службой", "пресс-служба", "noun", "instrumental"],
  ["жилья", "жилье", "noun", "genitive"],
])("%s is %s, %s, %s", (form, lemma, pos, grammaticalCase) => {
  expect(readingsOf(form)[0]).toMatchObject({ lemma, pos, case: grammaticalCase });
});
