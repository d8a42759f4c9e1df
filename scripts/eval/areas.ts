import type { Figure } from "../figures";
import { amounts } from "./amounts";
import { dataSize } from "./data-size";
import { datesInNews } from "./dates";
import { figuresOfFacts } from "./figures-of-facts";
import { happenings } from "./happenings";
import { identityOfPersons } from "./identity";
import { languages } from "./languages";
import { morphology } from "./morphology";
import { namesInNews } from "./names";
import { otherSets } from "./other-sets";
import { ownCorpus, shownFacts } from "./own-corpus";
import { ownTest } from "./own-test";
import { reliability } from "./reliability";
import { sameTwice, speed } from "./runs";
import { seedFacts } from "./seed";

/** Everything that is measured, in the order of the table. */
export const AREAS: readonly (() => Figure[])[] = [
  seedFacts,
  namesInNews,
  datesInNews,
  amounts,
  figuresOfFacts,
  ownTest,
  identityOfPersons,
  ownCorpus,
  shownFacts,
  reliability,
  happenings,
  languages,
  morphology,
  speed,
  dataSize,
  sameTwice,
  otherSets,
];
