import type { Document } from "@/lib/extraction/document";
import type { Extraction } from "@/lib/extraction/extract";
import type { ExtractedFact, FactArguments, FactKind } from "@/lib/extraction/fact";
import { shownBlocks } from "@/lib/text/block";
import { comparableName } from "@/lib/text/normalise";
import { byPosition, overlaps, type Span } from "@/lib/text/span";
import type { Proposal } from "./answer";
import { findQuoted } from "./find-quote";
import { groundedArguments } from "./grounded-arguments";
import { wordsSaidIn } from "./said-words";

/** What readers are told of a fact that a model proposed, by the message `rules.model`. */
export const MODEL_RULE = "model";

/** Below every rule: nobody has looked at it, and nothing can be said of how it came about. */
const CONFIDENCE = 0.3;

/**
 * The proposals that may be shown. A model only points: what it says is a fact when its quotation stands in a shown
 * block letter by letter, its arguments are of the schema of its kind, and every name, word, number and date in them is
 * in the text. A proposal that says no more than a rule's fact on the same words is left out, as is one said twice.
 */
export function accept(document: Document, rules: Extraction, proposals: readonly Proposal[]): ExtractedFact[] {
  const { text, blocks } = document;
  const grounds = {
    isSaid: wordsSaidIn(
      shownBlocks(blocks)
        .map(({ start, end }) => text.slice(start, end))
        .join("\n"),
    ),
    dates: new Set(
      rules.mentions.flatMap(({ kind, value }) => (kind === "date" && value !== undefined ? [String(value)] : [])),
    ),
    figures: rules.mentions.filter(({ kind }) => kind === "quantity"),
  };
  const accepted: ExtractedFact[] = [];
  for (const proposal of proposals) {
    const span = findQuoted(text, blocks, proposal);
    const args = span && groundedArguments(proposal, text.slice(span.start, span.end), span, grounds);
    if (!span || !args) continue;
    const fact = factOf(proposal.kind, args, span, rules);
    if (![...rules.facts, ...accepted].some((known) => saysAsMuch(known, fact))) accepted.push(fact);
  }
  return accepted.sort(byPosition);
}

function factOf(kind: FactKind, args: FactArguments, span: Span, { entities }: Extraction): ExtractedFact {
  const idOf = (name: string): string | undefined =>
    entities.find((entity) =>
      [entity.name, ...entity.aliases].some((known) => comparableName(known) === comparableName(name)),
    )?.id;
  const links = Object.entries(args).flatMap(([role, value]: [string, unknown]) => {
    const names = NAMED.has(role) ? [value].flat().filter((name) => typeof name === "string") : [];
    const ids = names.flatMap((name) => idOf(name) ?? []);
    return ids.length > 0 ? [[role, ids] as const] : [];
  });
  // The arguments were parsed by the schema of this very kind.
  return {
    kind,
    arguments: args,
    entities: Object.fromEntries(links),
    ...span,
    rule: MODEL_RULE,
    confidence: CONFIDENCE,
  } as ExtractedFact;
}

const NAMED: ReadonlySet<string> = new Set(
  "person of by participants places location document object name source speaker subject actor".split(" "),
);

/** Of the same kind on words that overlap, and every argument of the proposal is among its own. */
function saysAsMuch(known: ExtractedFact, proposal: ExtractedFact): boolean {
  if (known.kind !== proposal.kind || !(overlaps(known, proposal) || isSame(known, proposal))) return false;
  const has = atomsOf(known);
  return [...atomsOf(proposal)].every((atom) => has.has(atom));
}

const isSame = (one: ExtractedFact, other: ExtractedFact): boolean =>
  [...atomsOf(one)].sort().join("\n") === [...atomsOf(other)].sort().join("\n");

function atomsOf({ arguments: args }: ExtractedFact): Set<string> {
  return new Set(
    Object.entries(args).flatMap(([role, value]: [string, unknown]) =>
      [value]
        .flat()
        .filter((one) => one !== null && one !== false)
        .map((one) => `${role} ${comparableName(String(one))}`),
    ),
  );
}
