import type { FactArguments, FactKind } from "@/lib/extraction/fact";
import { MODEL_RULE } from "@/lib/proposals/accept";
import { overlaps, type Span } from "@/lib/text/span";
import { type FactStatus, isSettled } from "./fact";
import { sameArguments } from "./fingerprint";

/** Which entity plays which part. */
export interface Link {
  role: string;
  entityId: string;
}

/** A fact as a run of the extractor found it. */
export interface FoundFact extends Span {
  kind: FactKind;
  arguments: FactArguments;
  fingerprint: string;
  rule: string;
  confidence: number;
  links: Link[];
}

/** A fact as it stands in the archive. */
export interface KnownFact extends FoundFact {
  id: string;
  status: FactStatus;
  number: number;
  /** Somebody has decided on it at some time: it has a history and is never taken away. */
  hasHistory: boolean;
  /** Somebody has commented on it or reported it. */
  isSpokenOf: boolean;
  carriedFromId: string | null;
}

export interface Reconciled {
  add: FoundFact[];
  /** Proposals that are no longer found and that nobody has looked at. */
  remove: KnownFact[];
  /** Proposals that are found again, by another rule, with another confidence or other entities. */
  renew: { known: KnownFact; found: FoundFact }[];
}

/**
 * What a new run changes: it adds and removes proposals and leaves alone whatever a person has decided. The rules take
 * away rules' proposals only, and what a model proposed and a rule finds as well becomes the rule's; a model takes away
 * its own only, and what a rule has found stays the rule's.
 */
export function reconcile(
  known: readonly KnownFact[],
  found: readonly FoundFact[],
  by: "rules" | "model" = "rules",
): Reconciled {
  const kept = known.filter(isKept);
  const candidates = new Map(found.filter((fact) => !isSuppressed(kept, fact)).map((fact) => [fact.fingerprint, fact]));
  const before = new Map(known.map((fact) => [fact.fingerprint, fact]));
  const open = known.filter((fact) => !isKept(fact));
  const own = open.filter((fact) => isOfModel(fact) === (by === "model"));
  return {
    add: [...candidates.values()].filter(({ fingerprint }) => !before.has(fingerprint)),
    remove: own.filter((fact) => !candidates.has(fact.fingerprint)),
    renew: (by === "model" ? own : open).flatMap((fact) => {
      const again = candidates.get(fact.fingerprint);
      return again && isOther(fact, again) ? [{ known: fact, found: again }] : [];
    }),
  };
}

const isOfModel = ({ rule }: KnownFact): boolean => rule === MODEL_RULE;

export const isKept = ({ status, hasHistory }: KnownFact): boolean => isSettled(status) || hasHistory;

/** A decision stands in for what the machine would say of the same words. */
function isSuppressed(kept: readonly KnownFact[], fact: FoundFact): boolean {
  return kept.some((other) => {
    if (other.kind !== fact.kind || other.fingerprint === fact.fingerprint || !overlaps(other, fact)) return false;
    const isSameSpan = other.start === fact.start && other.end === fact.end;
    return isSameSpan || other.status === "rejected" || sameArguments(other.arguments, fact.arguments);
  });
}

const isOther = (a: FoundFact, b: FoundFact): boolean =>
  a.rule !== b.rule || a.confidence !== b.confidence || linkKeys(a) !== linkKeys(b);

const linkKeys = ({ links }: FoundFact): string =>
  links
    .map(({ role, entityId }) => `${role} ${entityId}`)
    .sort()
    .join("\n");
