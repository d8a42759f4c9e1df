import type { FactRule } from "@/lib/extraction/rule";
import { appointed, dismissed, predecessorNamed, replaced } from "@/lib/extraction/rules/appointments";
import { headOfBody, nameAndPost, postAndName, postInDossier, workedAs } from "@/lib/extraction/rules/positions";

/** Who holds which post, who came into one and who left it. */
export const PEOPLE_FACTS: readonly FactRule[] = [
  postAndName,
  nameAndPost,
  headOfBody,
  workedAs,
  postInDossier,
  appointed,
  dismissed,
  replaced,
  predecessorNamed,
];
