import type { Refusal } from "@/app/_request/problem";

/** A refusal that HTTP knows and the archive does not: a wrong media type, a condition that does not hold. */
export class Refused extends Error {
  override name = "Refused";

  constructor(readonly refusal: Refusal) {
    super(`${refusal.status}: ${refusal.reason}`);
  }
}
