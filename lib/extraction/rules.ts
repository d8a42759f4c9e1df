import { MENTION_RULES } from "@/lib/extraction/mention-rules";
import type { Rule } from "@/lib/extraction/rule";
import { ageOfPerson } from "@/lib/extraction/rules/ages";
import { cameToPlace } from "@/lib/extraction/rules/arrivals";
import { accordingTo, bodyTells, publicationOf, reportedBy } from "@/lib/extraction/rules/attributions";
import { partsOfWhole, soManyThere } from "@/lib/extraction/rules/counted-figures";
import { englishChange } from "@/lib/extraction/rules/english-changes";
import { englishPostAndName } from "@/lib/extraction/rules/english-posts";
import { englishSource, englishStatement } from "@/lib/extraction/rules/english-speech";
import { eventAndDate, eventInClause } from "@/lib/extraction/rules/event-facts";
import { happeningAndDate } from "@/lib/extraction/rules/happenings";
import { onJourney } from "@/lib/extraction/rules/journeys";
import { learnedFigure } from "@/lib/extraction/rules/learned-figures";
import { itemFlow, itemMeasure } from "@/lib/extraction/rules/measured-figures";
import { talkedTogether, whoMetWhom } from "@/lib/extraction/rules/meetings";
import { openingCeremony } from "@/lib/extraction/rules/opening-ceremonies";
import { whatWasOpened } from "@/lib/extraction/rules/openings";
import { PEOPLE_FACTS } from "@/lib/extraction/rules/people-facts";
import { ageOfSomebody } from "@/lib/extraction/rules/plain-ages";
import { plainAmount } from "@/lib/extraction/rules/plain-amounts";
import { countedDeed, countedThere } from "@/lib/extraction/rules/plain-counts";
import { itemCount } from "@/lib/extraction/rules/plain-items";
import { listedMeasure } from "@/lib/extraction/rules/plain-lists";
import { thingWithMeasure } from "@/lib/extraction/rules/plain-measures";
import { partsOfThing } from "@/lib/extraction/rules/plain-parts";
import { weatherThere } from "@/lib/extraction/rules/plain-weather";
import { worthByVerb } from "@/lib/extraction/rules/plain-worths";
import { planForDate } from "@/lib/extraction/rules/plans";
import { quotationAlone, quotationAndSpeaker, quotedWords } from "@/lib/extraction/rules/quotations";
import { whoSignedWhat } from "@/lib/extraction/rules/signings";
import { inTheWordsOf, remarked, speakerAndVerb } from "@/lib/extraction/rules/statements";
import { turkicSource } from "@/lib/extraction/rules/turkic-attributions";
import { turkicChangeOfPost } from "@/lib/extraction/rules/turkic-changes-of-post";
import { turkicEvent } from "@/lib/extraction/rules/turkic-events";
import { turkicAmount, turkicCompared, turkicCounted, turkicFigure } from "@/lib/extraction/rules/turkic-figures";
import { turkicMeeting } from "@/lib/extraction/rules/turkic-meetings";
import { turkicOpening } from "@/lib/extraction/rules/turkic-openings";
import { turkicPlan } from "@/lib/extraction/rules/turkic-plans";
import { turkicPostAndName } from "@/lib/extraction/rules/turkic-positions";
import { turkicSigning } from "@/lib/extraction/rules/turkic-signings";
import { turkicClause, turkicQuotation } from "@/lib/extraction/rules/turkic-statements";
import { turkicVisit } from "@/lib/extraction/rules/turkic-visits";
import { unnamedSource } from "@/lib/extraction/rules/unnamed-sources";
import { visitedPlace } from "@/lib/extraction/rules/visits";

/** All rules in the order in which they read: a rule of mentions sees what stands above it. */
export const RULES: readonly Rule[] = [
  ...MENTION_RULES,
  ...PEOPLE_FACTS,
  visitedPlace,
  cameToPlace,
  onJourney,
  whoMetWhom,
  talkedTogether,
  whoSignedWhat,
  whatWasOpened,
  openingCeremony,
  eventAndDate,
  eventInClause,
  happeningAndDate,
  reportedBy,
  accordingTo,
  bodyTells,
  publicationOf,
  unnamedSource,
  planForDate,
  quotationAndSpeaker,
  quotationAlone,
  quotedWords,
  speakerAndVerb,
  inTheWordsOf,
  remarked,
  itemMeasure,
  itemFlow,
  partsOfWhole,
  soManyThere,
  ageOfPerson,
  ageOfSomebody,
  plainAmount,
  thingWithMeasure,
  itemCount,
  listedMeasure,
  worthByVerb,
  weatherThere,
  countedThere,
  countedDeed,
  partsOfThing,
  learnedFigure,
  turkicPostAndName,
  turkicChangeOfPost,
  turkicQuotation,
  turkicClause,
  turkicSource,
  turkicFigure,
  turkicCounted,
  turkicCompared,
  turkicAmount,
  turkicEvent,
  turkicPlan,
  turkicVisit,
  turkicMeeting,
  turkicOpening,
  turkicSigning,
  englishPostAndName,
  englishChange,
  englishStatement,
  englishSource,
];
