import { getTranslations } from "next-intl/server";
import { chooseTheme } from "@/app/_preferences/actions";
import { chosenTheme } from "@/app/_preferences/preferences";
import { THEMES } from "@/app/_preferences/theme";

/** As the system says, light, dark: buttons of a form, so that it works without JavaScript. */
export async function ThemeChoice() {
  const [chosen, say] = await Promise.all([chosenTheme(), getTranslations("common.theme")]);
  return (
    <form action={chooseTheme} className="choices">
      <fieldset>
        <legend>{say("label")}</legend>
        {THEMES.map((theme) => (
          <button type="submit" key={theme} className="link" name="theme" value={theme} aria-pressed={theme === chosen}>
            {say(theme)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
