import type { MentionRule } from "@/lib/extraction/rule";
import { calendarDate } from "@/lib/extraction/rules/dates";
import { namedEvent } from "@/lib/extraction/rules/events";
import { capitalisedFacility, quotedFacility } from "@/lib/extraction/rules/facilities";
import { knownOrganisation, namedOrganisation, quotedOrganisation } from "@/lib/extraction/rules/organisations";
import { personName } from "@/lib/extraction/rules/persons";
import { knownPlace } from "@/lib/extraction/rules/places";
import { post } from "@/lib/extraction/rules/posts";
import { numberAndUnit } from "@/lib/extraction/rules/quantities";

/** The rules of mentions in the order in which they read: each sees what stands above it. */
export const MENTION_RULES: readonly MentionRule[] = [
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
];
