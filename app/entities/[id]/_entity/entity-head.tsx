import { LOCALES } from "@/app/_i18n/locale";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { EntityView } from "@/lib/entities/entity";

/** What it is, its name, its names in other languages, and how the articles call it. */
export function EntityHead({ entity, words }: { entity: EntityView; words: Words }) {
  const { entity: say } = words;
  const { kind, name, mentionCount: mentions, articleCount: articles } = entity;
  const others = otherNames(entity);
  const aliases = entity.aliases.filter((alias) => alias !== name);
  return (
    <header className="head">
      <p className="quiet">{say(`kind.${kind}`)}</p>
      <h1>{name}</h1>
      {others.length > 0 && (
        <ul className="names" aria-label={say("page.names")}>
          {others.map(([language, other]) => (
            <li key={language} lang={language}>
              {other}
              <span className="quiet">{LANGUAGE_NAMES[language]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        {aliases.length > 0 && <span>{say("page.also-called", { names: aliases.join(", ") })}</span>}
        <span>{say("page.counts", { articles, mentions })}</span>
      </p>
    </header>
  );
}

// In their own languages, as in the list of languages of the interface.
const LANGUAGE_NAMES: Record<(typeof LOCALES)[number], string> = {
  ru: "русский",
  ky: "кыргызча",
  uz: "oʻzbekcha",
  en: "English",
};

const otherNames = ({ name, names }: EntityView): [(typeof LOCALES)[number], string][] =>
  LOCALES.flatMap((language): [(typeof LOCALES)[number], string][] => {
    const other = names[language];
    return other && other !== name ? [[language, other]] : [];
  });
