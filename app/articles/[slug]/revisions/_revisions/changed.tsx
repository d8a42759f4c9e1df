import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { DiffPiece } from "@/lib/text/word-diff";
import type { Stretch } from "./compared";

/** What changed, with the words that went struck through and those that came underlined; what stayed is folded. */
export async function Changed({ stretches, language }: { stretches: readonly Stretch[]; language: string }) {
  const say = await getTranslations("articles.revisions");
  const spoken = { removed: say("removed"), added: say("added") };
  return (
    <div className="text changed" lang={language}>
      {stretches.map((stretch) =>
        stretch.kind === "changed" ? (
          <p key={stretch.at}>{drawn(stretch.pieces, spoken)}</p>
        ) : (
          <details key={stretch.at}>
            <summary>{say("unchanged", { count: stretch.paragraphs.length })}</summary>
            <p>{stretch.paragraphs.join("\n")}</p>
          </details>
        ),
      )}
    </div>
  );
}

function drawn(pieces: readonly DiffPiece[], spoken: Record<"removed" | "added", string>): ReactNode[] {
  let at = 0;
  return pieces.map(({ kind, words }) => {
    at += words.length;
    if (kind === "same") return words;
    const Mark = kind === "removed" ? "del" : "ins";
    return (
      <Mark key={`${kind} ${at}`}>
        <span className="vh">{spoken[kind]} </span>
        {words}
      </Mark>
    );
  });
}
