import { getTranslations } from "next-intl/server";
import { rulesOf, type ScreeningSettings } from "@/lib/annotations/screening-settings";
import { screen } from "@/lib/screening/screen";
import { listedWords } from "@/lib/screening/words";
import { detectLanguage } from "@/lib/text/language";

interface Props {
  words: string | undefined;
  settings: ScreeningSettings;
}

/** What the checks would say of a text, as a newcomer's: before a list is trusted with what people write. */
export async function Trial({ words, settings }: Props) {
  const say = await getTranslations("moderation.checks");
  return (
    <search>
      <form action="/moderation/checks" className="trial">
        <div className="fld">
          <label htmlFor="try">{say("try-label")}</label>
          <textarea className="field" id="try" name="try" rows={3} maxLength={2000} defaultValue={words} />
        </div>
        <button type="submit" className="btn">
          {say("try-do")}
        </button>
      </form>
      {words && <Told words={words} settings={settings} />}
    </search>
  );
}

async function Told({ words, settings }: Props & { words: string }) {
  const [say, held] = await Promise.all([getTranslations("moderation.checks"), getTranslations("moderation.held")]);
  const [rules, language] = [rulesOf(settings), detectLanguage(words)];
  const known = { isNewcomer: true, isRepeated: false, lately: 0, typedFor: null };
  const names = screen({ body: words, tags: [], language, ...known }, rules);
  const listed = listedWords(words, language, rules.lists);
  return (
    <div className="alert info" role="status">
      {names.length === 0 ? (
        <p>{say("try-passes")}</p>
      ) : (
        <>
          <p>
            <b>{say("try-holds")}</b>
          </p>
          <ul>
            {names.map((name) => (
              <li key={name}>
                {held(name)} {name === "listed-word" && <q lang={language}>{listed.join(", ")}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
