import { getTranslations } from "next-intl/server";

/** Finds figures by what they measure: a plain GET, so that what is found has an address. */
export async function FindFigures({ words, tentative }: { words?: string; tentative?: "1" }) {
  const say = await getTranslations("home");
  return (
    <search>
      <form className="find" action="/facts">
        <input type="hidden" name="kind" value="quantity" />
        <label htmlFor="figure-words">{say("figures-words")}</label>
        <input
          className="field"
          id="figure-words"
          name="words"
          type="search"
          maxLength={200}
          defaultValue={words}
          placeholder={say("figures-example")}
        />
        <button className="btn first" type="submit">
          {say("figures-find")}
        </button>
        <label className="check">
          <input type="checkbox" name="tentative" value="1" defaultChecked={tentative === "1"} /> {say("figures-any")}
        </label>
      </form>
    </search>
  );
}
