import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import type { Change } from "@/lib/text/changes";
import type { Stretch } from "./compared";

/** What changed, with the words that went struck through and those that came underlined; what stayed is folded. */
export async function Changed({ stretches, language }: { stretches: readonly Stretch[]; language: string }) {
  const say = await getTranslations("articles.revisions");
  const said = { removed: say("removed"), added: say("added") };
  return (
    <div className="text changed" lang={language}>
      {stretches.map((stretch, index) => {
        const key = `${index} ${stretch.kind}`;
        return stretch.kind === "changed" ? (
          <p key={key}>{stretch.words.map((change, i) => words(change, i, said))}</p>
        ) : (
          <details key={key}>
            <summary>{say("unchanged", { count: stretch.paragraphs.length })}</summary>
            <p>{stretch.paragraphs.join("\n")}</p>
          </details>
        );
      })}
    </div>
  );
}

function words({ kind, items }: Change, index: number, said: Record<"removed" | "added", string>) {
  const text = items.join("");
  const key = `${index} ${kind}`;
  if (kind === "same") return <Fragment key={key}>{text}</Fragment>;
  const Mark = kind === "removed" ? "del" : "ins";
  return (
    <Mark key={key}>
      <span className="vh">{said[kind]} </span>
      {text}
    </Mark>
  );
}
