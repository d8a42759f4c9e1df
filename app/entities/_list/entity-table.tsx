import { getLocale, getTranslations } from "next-intl/server";
import { figureWords } from "@/app/_i18n/figures";
import type { EntityCard } from "@/lib/entities/entity";

/** Names with how often they are named, and in how many articles. */
export async function EntityTable({ entities, withKind }: { entities: EntityCard[]; withKind: boolean }) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("entities.list")]);
  return (
    <table className="wk names-of">
      <caption>{say("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("name")}</th>
          <th scope="col" className="val">
            {say("mentions")}
          </th>
          <th scope="col" className="val">
            {say("articles")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ id, name, kind, mentions, articles }) => (
          <tr key={id}>
            <th scope="row">
              <a className="plain" href={`/entities/${id}`}>
                {name}
              </a>
              {withKind && <span className="rule">{say(`kind-one.${kind}`)}</span>}
            </th>
            <td className="val">{figureWords(locale, mentions)}</td>
            <td className="val">{figureWords(locale, articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
