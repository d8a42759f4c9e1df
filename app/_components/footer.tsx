import { getTranslations } from "next-intl/server";
import { ThemeChoice } from "./theme-choice";

/** The foot of every page: what the archive is, the way on, light and dark. */
export async function Footer() {
  const say = await getTranslations("common.foot");
  return (
    <footer className="foot wrap">
      <p>
        {say("what")} <a href="/tags">{say("tags")}</a>. <a href="/about">{say("about")}</a>.{" "}
        <a href="/about#rights">{say("rights")}</a>. <a href="/about#access">{say("access")}</a>.{" "}
        <a href="/api">{say("api")}</a>.
      </p>
      <ThemeChoice />
    </footer>
  );
}
