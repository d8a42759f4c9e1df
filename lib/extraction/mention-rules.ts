import type { MentionRule } from "@/lib/extraction/rule";
import { calendarDate } from "@/lib/extraction/rules/dates";
import { englishOrganisation, englishPerson } from "@/lib/extraction/rules/english-names";
import { englishPost } from "@/lib/extraction/rules/english-posts";
import { namedEvent } from "@/lib/extraction/rules/events";
import { capitalisedFacility, quotedFacility } from "@/lib/extraction/rules/facilities";
import { knownOrganisation, namedOrganisation, quotedOrganisation } from "@/lib/extraction/rules/organisations";
import { personName } from "@/lib/extraction/rules/persons";
import { knownPlace } from "@/lib/extraction/rules/places";
import { post } from "@/lib/extraction/rules/posts";
import { numberAndUnit } from "@/lib/extraction/rules/quantities";
import { turkicAct } from "@/lib/extraction/rules/turkic-acts";
import { turkicQuotedAgain, turkicSurnameAgain } from "@/lib/extraction/rules/turkic-again";
import { turkicNamedThing } from "@/lib/extraction/rules/turkic-built";
import { turkicPerson } from "@/lib/extraction/rules/turkic-persons";
import { turkicPost } from "@/lib/extraction/rules/turkic-posts";
import { turkicBody, turkicKnownBody, turkicPressService, turkicQuoted } from "@/lib/extraction/rules/turkic-things";

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
  turkicPerson,
  turkicSurnameAgain,
  turkicQuoted,
  turkicKnownBody,
  turkicQuotedAgain,
  turkicBody,
  turkicPressService,
  turkicNamedThing,
  turkicAct,
  turkicPost,
  englishOrganisation,
  englishPerson,
  englishPost,
];
