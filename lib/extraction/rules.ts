import type { Rule } from "@/lib/extraction/rule";
import { accordingTo, reportedBy } from "@/lib/extraction/rules/attributions";
import { partsOfWhole, soManyThere } from "@/lib/extraction/rules/counted-figures";
import { calendarDate } from "@/lib/extraction/rules/dates";
import { eventAndDate } from "@/lib/extraction/rules/event-facts";
import { namedEvent } from "@/lib/extraction/rules/events";
import { capitalisedFacility, quotedFacility } from "@/lib/extraction/rules/facilities";
import { builtMeasure, itemFlow, itemMeasure, measureAmounts } from "@/lib/extraction/rules/measured-figures";
import { knownOrganisation, namedOrganisation, quotedOrganisation } from "@/lib/extraction/rules/organisations";
import { personName } from "@/lib/extraction/rules/persons";
import { knownPlace } from "@/lib/extraction/rules/places";
import { nameAndPost, postAndName } from "@/lib/extraction/rules/positions";
import { post } from "@/lib/extraction/rules/posts";
import { numberAndUnit } from "@/lib/extraction/rules/quantities";
import { inTheWordsOf, speakerFirst, speakerLast } from "@/lib/extraction/rules/statements";
import { visitedPlace } from "@/lib/extraction/rules/visits";

/** All rules in the order in which they read: a rule of mentions sees what stands above it. */
export const RULES: readonly Rule[] = [
  calendarDate,
  numberAndUnit,
  knownPlace,
  personName,
  quotedOrganisation,
  quotedFacility,
  capitalisedFacility,
  knownOrganisation,
  namedOrganisation,
  post,
  namedEvent,
  postAndName,
  nameAndPost,
  visitedPlace,
  eventAndDate,
  reportedBy,
  accordingTo,
  speakerFirst,
  speakerLast,
  inTheWordsOf,
  itemMeasure,
  itemFlow,
  builtMeasure,
  measureAmounts,
  partsOfWhole,
  soManyThere,
];
