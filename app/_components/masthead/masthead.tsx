import { getTranslations } from "next-intl/server";
import { getViewer } from "@/app/_request/viewer";
import { LanguageChoice } from "../language-choice";
import { SectionLinks } from "./section-links";
import { ViewerLinks } from "./viewer-links";

const SECTIONS = {
  articles: "/articles",
  disputed: "/facts?status=disputed",
  figures: "/facts?kind=quantity",
  entities: "/entities",
  search: "/search",
} as const;

/** The head of every page: brand, sections, languages, the person. */
export async function Masthead() {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("common")]);
  const sections = Object.entries(SECTIONS).map(([name, href]) => ({ href, label: say(`sections.${name}`) }));
  return (
    <header className="mast">
      <div className="wrap">
        <div>
          <a className="brand" href="/" title={say("home")}>
            <span>{say("brand")}</span>
          </a>
          <nav aria-label={say("sections.label")}>
            <ul>
              <SectionLinks links={sections} />
            </ul>
          </nav>
          <div className="tools">
            <LanguageChoice />
            <ViewerLinks viewer={viewer} />
          </div>
        </div>
      </div>
    </header>
  );
}
