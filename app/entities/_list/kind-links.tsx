import { getTranslations } from "next-intl/server";
import { addressOf } from "@/app/_components/pager";
import { ENTITY_KINDS, type EntityKind } from "@/lib/extraction/mention";

interface Props {
  chosen?: EntityKind;
  letters?: string;
}

/** Which kind to show, and the first letters of the name. */
export async function KindLinks({ chosen, letters }: Props) {
  const say = await getTranslations("entities.list");
  const kinds = [undefined, ...ENTITY_KINDS];
  return (
    <div className="narrow level">
      <nav aria-label={say("kind.label")}>
        <ul className="sorts">
          {kinds.map((kind) => (
            <li key={kind ?? "all"}>
              <a
                className="link"
                href={addressOf("/entities", { kind, letters })}
                aria-current={kind === chosen ? "true" : undefined}
              >
                {say(`kind.${kind ?? "all"}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action="/entities">
        {chosen && <input type="hidden" name="kind" value={chosen} />}
        <label htmlFor="letters">{say("letters")}</label>
        <input className="field" id="letters" name="letters" defaultValue={letters} maxLength={100} />
        <button className="btn" type="submit">
          {say("find")}
        </button>
      </form>
    </div>
  );
}
