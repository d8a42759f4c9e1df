import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { EntityView } from "@/lib/entities/entity";
import { environment } from "@/lib/platform/environment";

/** The address of the record, and how a machine reads it. */
export function EntityRecord({ entity, words }: { entity: EntityView; words: Words }) {
  const { entity: say } = words;
  return (
    <section className="sec" aria-labelledby="ab">
      <h2 id="ab">{say("page.about")}</h2>
      <dl className="dl">
        <div>
          <dt>{say("page.permalink")}</dt>
          <dd className="address">{`${new URL(environment().NEXTAUTH_URL).origin}/entities/${entity.id}`}</dd>
        </div>
        <div>
          <dt>{say("page.export")}</dt>
          <dd>
            <a href={`/api/v1/entities/${entity.id}`}>JSON</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
