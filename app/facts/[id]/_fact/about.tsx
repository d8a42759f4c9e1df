import { AboutList, type AboutRow, AddressOf } from "@/app/_components/about-list";
import { citations } from "@/app/articles/[slug]/_reading/citations";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactInFull } from "@/lib/facts/fact-view";
import { environment } from "@/lib/platform/environment";
import { citedOf } from "./cited-fact";
import { summaryOf } from "./summary";

interface Props {
  fact: FactInFull;
  words: Words;
}

/** Which rule found it and where it stands; its address, and how to cite it. */
export function About({ fact, words }: Props) {
  const { fact: say } = words;
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  const rows: AboutRow[] = [
    [say("rule"), words.rule(fact.rule)],
    [say("confidence"), confidence(fact.confidence, words)],
    [say("extractor"), fact.extractor],
    [say("revision"), revision(fact, words)],
    [say("offsets"), say("offsets-of", { start: fact.start, end: fact.end })],
    [say("permalink"), <AddressOf key="address" origin={origin} path={`/facts/${fact.id}`} />],
  ];
  return (
    <aside>
      <AboutList title={say("about")} rows={rows} />
      <section className="sec" aria-labelledby="cite-h">
        <h2 id="cite-h">{say("cite")}</h2>
        {citations(citedOf(fact, summaryOf(fact, words), origin, words), words)}
      </section>
    </aside>
  );
}

function confidence(value: number, { locale, fact: say }: Words): string {
  const level = value >= 0.9 ? "high" : value >= 0.7 ? "middle" : "low";
  return `${say(`confidence-${level}`)}, ${value.toLocaleString(locale, { maximumFractionDigits: 2 })}`;
}

function revision({ article, revisionNumber: number, revisionCount: total }: FactInFull, { fact: say }: Words) {
  return <a href={`/articles/${article.slug}/revisions/${number}`}>{say("revision-of", { number, total })}</a>;
}
