import type { ReactNode } from "react";
import { names } from "./names";
import { factLine } from "./row";
import type { FactOfKind } from "./spravka-facts";
import type { Words } from "./words";

type Said = FactOfKind<"attribution" | "statement">;

/** Who reported it, and who said what in it. */
export const said = (facts: readonly Said[], words: Words): ReactNode => (
  <ol className="rows">
    {facts.map((fact) =>
      factLine(
        fact,
        fact.kind === "attribution" ? (
          <>
            {names(fact, "source", [fact.arguments.source], "who")}
            <br />
            {words.spravka("reports")}
          </>
        ) : (
          <>
            {names(fact, "speaker", [fact.arguments.speaker], "who")}
            <br />
            <span className="said-q">{withoutSpeaker(fact)}</span>
          </>
        ),
        words,
      ),
    )}
  </ol>
);

// "Улукбек Марипов отметил высокие результаты…" under the name of Улукбек Марипов needs no name again.
function withoutSpeaker({ exact, arguments: { speaker, said: quoted } }: FactOfKind<"statement">): string {
  if (quoted !== null) return exact.includes(`«${quoted}»`) ? `«${quoted}»` : quoted;
  return exact.startsWith(`${speaker} `) ? exact.slice(speaker.length + 1) : exact;
}
