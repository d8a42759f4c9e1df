import type { ReactNode } from "react";
import { LINES, type Mark } from "./marks";
import type { Words } from "./words";

/** Which lines are drawn in the text: plain check boxes that the style sheet reads. Only of kinds that the text has. */
export function switches(marks: readonly Mark[], { article, locale }: Words): ReactNode {
  const present = new Set<string>(marks.map(({ line }) => line));
  if (present.size === 0) return null;
  return (
    <fieldset className="switches" lang={locale}>
      <legend>{article("in-text")}</legend>
      {LINES.filter((line) => present.has(line)).map((line) => (
        <label key={line}>
          <input type="checkbox" id={`s-${line}`} defaultChecked />
          <span className={`ln ${line}`} />
          {article(`switch-${line}`)}
        </label>
      ))}
    </fieldset>
  );
}
