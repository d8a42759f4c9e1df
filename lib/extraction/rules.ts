import { MENTION_RULES } from "@/lib/extraction/mention-rules";
import type { Rule } from "@/lib/extraction/rule";
import { accordingTo, bodyTells, publicationOf, reportedBy } from "@/lib/extraction/rules/attributions";
import { partsOfWhole, soManyThere } from "@/lib/extraction/rules/counted-figures";
import { eventAndDate } from "@/lib/extraction/rules/event-facts";
import { builtMeasure, itemFlow, itemMeasure, measureAmounts } from "@/lib/extraction/rules/measured-figures";
import { whoMetWhom } from "@/lib/extraction/rules/meetings";
import { whatWasOpened } from "@/lib/extraction/rules/openings";
import { planForDate } from "@/lib/extraction/rules/plans";
import { PEOPLE_FACTS } from "@/lib/extraction/rules/people-facts";
import { quotationAlone, quotationAndSpeaker, quotedWords } from "@/lib/extraction/rules/quotations";
import { whoSignedWhat } from "@/lib/extraction/rules/signings";
import { inTheWordsOf, remarked, speakerAndVerb } from "@/lib/extraction/rules/statements";
import { visitedPlace } from "@/lib/extraction/rules/visits";

/** All rules in the order in which they read: a rule of mentions sees what stands above it. */
export const RULES: readonly Rule[] = [
  ...MENTION_RULES,
  ...PEOPLE_FACTS,
  visitedPlace,
  whoMetWhom,
  whoSignedWhat,
  whatWasOpened,
  eventAndDate,
  reportedBy,
  accordingTo,
  bodyTells,
  publicationOf,
  planForDate,
  quotationAndSpeaker,
  quotationAlone,
  quotedWords,
  speakerAndVerb,
  inTheWordsOf,
  remarked,
  itemMeasure,
  itemFlow,
  builtMeasure,
  measureAmounts,
  partsOfWhole,
  soManyThere,
];
