import { getLocale, getTranslations } from "next-intl/server";
import { Status } from "@/app/_components/status";
import { When } from "@/app/_components/when";
import { typedValue } from "@/app/facts/_deciding/read-arguments";
import type { FactChangeView, FactInFull } from "@/lib/facts/fact-view";
import { sameArguments } from "@/lib/facts/fingerprint";

/** What became of a fact since the machine wrote it. */
export async function History({ fact }: { fact: FactInFull }) {
  const say = await getTranslations("bench.history");
  const { carriedFrom, history } = fact;
  // A decision that came along begins the history; where the words are others, only what was said of them came.
  const cameWith = history.some(({ from }) => from === null) ? "carried" : "follows";
  return (
    <>
      <h2 className="sm">{say("title")}</h2>
      <ol>
        <li>
          <b>{carriedFrom ? say(cameWith, { number: carriedFrom.revisionNumber }) : say("found")}</b>
          <br />
          <span className="quiet">
            <When at={fact.createdAt} />, {say("extractor", { version: fact.extractor })}
          </span>
          {carriedFrom && (
            <>
              <br />
              <a href={`/facts/${carriedFrom.id}`}>{say("carried-from")}</a>
            </>
          )}
        </li>
        {history
          .filter(({ from }) => from !== null)
          .map((change) => (
            <Change key={change.id} change={change} language={fact.article.language} />
          ))}
      </ol>
    </>
  );
}

async function Change({ change, language }: { change: FactChangeView; language: string }) {
  const say = await getTranslations("bench.history");
  return (
    <li>
      <Status status={change.to} />
      <Rewritten before={change.before} after={change.after} language={language} />
      {change.note && <p className="said">{say("note", { words: change.note })}</p>}
      <p className="quiet">
        {change.byName === null ? say("machine") : change.byName || say("person-gone")}, <When at={change.at} />
      </p>
    </li>
  );
}

type Arguments = Pick<FactChangeView, "before" | "after"> & { language: string };

async function Rewritten({ before, after, language }: Arguments) {
  const [locale, name, say] = await Promise.all([
    getLocale(),
    getTranslations("facts.argument"),
    getTranslations("bench.history"),
  ]);
  const was = new Map<string, unknown>(Object.entries(before ?? {}));
  const changed = Object.entries(after ?? {}).filter(([key, value]) => !sameArguments(was.get(key), value));
  if (before === null || changed.length === 0) return null;
  const words = (value: unknown) =>
    typeof value === "boolean" ? say(value ? "yes" : "no") : typedValue(value, locale).replaceAll("\n", ", ") || "–";
  return (
    <ul>
      {changed.map(([key, value]) => (
        <li key={key}>
          {name(key)}:{" "}
          <span lang={language}>
            <del>{words(was.get(key))}</del> <ins>{words(value)}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
