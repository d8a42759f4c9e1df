import { getTranslations } from "next-intl/server";

interface Props {
  slug: string;
  /** Numbers of the revisions, the newest first. */
  numbers: readonly number[];
  from?: number;
  to?: number;
}

/** Two revisions to choose; the last two, unless others are open. A plain form that asks for a page. */
export async function CompareForm({ slug, numbers, from = numbers[1], to = numbers[0] }: Props) {
  const say = await getTranslations("articles.revisions");
  const choice = (name: "from" | "to", chosen: number | undefined) => (
    <label>
      {say(name)}
      <select className="field" name={name} defaultValue={chosen}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {say("one", { number })}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form className="compare" action={`/articles/${slug}/revisions/compare`} aria-label={say("choose")}>
      {choice("from", from)}
      {choice("to", to)}
      <button type="submit" className="btn first">
        {say("compare")}
      </button>
    </form>
  );
}
