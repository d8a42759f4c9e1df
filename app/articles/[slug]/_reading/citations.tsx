import type { ReactNode } from "react";
import { apa, bibtex, type Cited, gost } from "./citation";
import { CopyButton } from "./copy-button";
import type { Words } from "./words";

/** Ready references in three styles, each to be copied. */
export function citations(cited: Cited, { spravka }: Words): ReactNode {
  const styles: [string, string, string][] = [
    ["ГОСТ Р 7.0.5", gost(cited), "ru"],
    ["APA", apa(cited), "en"],
    ["BibTeX", bibtex(cited), "en"],
  ];
  return (
    <dl className="cite">
      {styles.map(([style, reference, lang]) => (
        <div key={style}>
          <dt lang={lang}>{style}</dt>
          <dd>
            <span>{reference}</span>
            <CopyButton label={spravka("copy")} done={spravka("copied")} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
