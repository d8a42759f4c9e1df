import { getTranslations } from "next-intl/server";

/** The search field with its button: a plain GET, so that a search has an address. */
export async function SearchForm({ words }: { words?: string }) {
  const say = await getTranslations("search");
  return (
    <search>
      <form className="find" action="/search">
        <label className="vh" htmlFor="q">
          {say("label")}
        </label>
        <input
          className="field"
          id="q"
          name="q"
          type="search"
          maxLength={200}
          defaultValue={words}
          placeholder={say("placeholder")}
        />
        <button className="btn first" type="submit">
          {say("go")}
        </button>
      </form>
    </search>
  );
}
