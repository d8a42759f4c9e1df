import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { EntityCompany } from "@/lib/entities/entity";

/** Who and what is named in the same articles, the most often first; the bar says what the number beside it says. */
export function Company({ company, words }: { company: readonly EntityCompany[]; words: Words }) {
  const { entity: say } = words;
  const most = Math.max(...company.map(({ articles }) => articles), 1);
  return (
    <section className="sec" aria-labelledby="co">
      <h2 id="co">{say("page.company")}</h2>
      <table className="co">
        <caption>{say("page.company-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("page.name")}</th>
            <th scope="col" className="bar-c">
              <span className="vh">{say("page.share")}</span>
            </th>
            <th scope="col" className="val">
              {say("page.articles")}
            </th>
          </tr>
        </thead>
        <tbody>
          {company.map(({ entityId, name, articles }) => (
            <tr key={entityId}>
              <th scope="row">
                <a href={`/entities/${entityId}`}>{name}</a>
              </th>
              <td>
                <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(articles / most) * 100} height="3" />
                </svg>
              </td>
              <td className="val">{articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
