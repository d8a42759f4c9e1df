import { z } from "zod";
import { CERTAINTIES } from "@/lib/facts/fact";

/** The parameter of lists of facts. */
export const CERTAINTY = z
  .enum(CERTAINTIES, "wrong-value")
  .optional()
  .describe(
    "Of the facts that only a machine has seen: sure, those it is sure of (the answer when nothing is said); tentative, the others alone; any, all",
  );
