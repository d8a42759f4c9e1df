import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_components/form/field";
import { LISTED_LANGUAGES, type ScreeningSettings } from "@/lib/annotations/screening-settings";
import { WORD_LISTS, type WordList } from "@/lib/screening/word-lists";

/** Words that a person looks at first, by language: one's own to edit, the built-in ones to read. */
export async function Lists({ words }: { words: ScreeningSettings["words"] }) {
  const say = await getTranslations("moderation.checks");
  return (
    <>
      <h2 className="sechead">{say("words")}</h2>
      <p>{say("words-hint")}</p>
      <div className="word-lists">
        {LISTED_LANGUAGES.map((language) => (
          <div key={language}>
            <Field
              name={`words-${language}`}
              label={say("own", { language: say(`language.${language}`) })}
              defaultValue={words[language] ?? ""}
              rows={5}
              lang={language}
            />
            <details>
              <summary>{say("built", { language: say(`language.${language}`) })}</summary>
              <p lang={language}>{told(WORD_LISTS[language])}</p>
            </details>
          </div>
        ))}
      </div>
    </>
  );
}

const told = (list: WordList | undefined): string =>
  list ? [...list.words, ...list.here, ...list.stems.map((stem) => `${stem}*`)].join(", ") : "";
