import { momentWords } from "@/app/_i18n/dates";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactChangeView, FactInFull } from "@/lib/facts/fact-view";

/** The life of a fact: written out by the machine, then every decision with its reason. */
export function History({ fact, words }: { fact: FactInFull; words: Words }) {
  const { fact: say } = words;
  return (
    <section className="sec" aria-labelledby="history-h">
      <h2 id="history-h">{say("history")}</h2>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{say("when")}</th>
            <th scope="col">{say("who")}</th>
            <th scope="col">{say("change")}</th>
            <th scope="col">{say("note")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{when(fact.createdAt, words)}</th>
            <td>{say("machine")}</td>
            <td>{say("written")}</td>
            <td className="nil">{words.rule(fact.rule)}</td>
          </tr>
          {fact.history.map((change) => step(change, words))}
        </tbody>
      </table>
    </section>
  );
}

function step({ id, at, byName, from, to, note }: FactChangeView, words: Words) {
  const decided = from ? words.fact("from-to", { from: words.status(from), to: words.status(to) }) : words.status(to);
  return (
    <tr key={id}>
      <th scope="row">{when(at, words)}</th>
      <td>{byName === null ? words.fact("machine") : byName || words.fact("person-gone")}</td>
      <td>
        <span className={`st ${to}`}>{decided}</span>
      </td>
      <td>{note}</td>
    </tr>
  );
}

const when = (at: Date, { locale }: Words) => <time dateTime={at.toISOString()}>{momentWords(locale, at)}</time>;
