import { getTranslations } from "next-intl/server";
import { VISIBILITIES } from "@/lib/annotations/annotation";
import { OWN_KINDS, OWN_STATES, type OwnAsked } from "@/lib/annotations/queries/own";

/** What of one's own words to show: a form that asks by its address, so that a choice can be kept and needs no script. */
export async function OwnFilter({ wanted }: { wanted: OwnAsked }) {
  const say = await getTranslations("my.filter");
  const choices = [
    { name: "kind", label: say("kind"), options: OWN_KINDS, chosen: wanted.kind },
    { name: "visibility", label: say("visibility"), options: VISIBILITIES, chosen: wanted.visibility },
    { name: "state", label: say("status"), options: OWN_STATES, chosen: wanted.state },
  ] as const;
  const isNarrowed = Object.values(wanted).some(Boolean);
  return (
    <search aria-label={say("label")}>
      <form className="sieve" action="/my">
        {choices.map(({ name, label, options, chosen }) => (
          <div key={name}>
            <label htmlFor={name}>{label}</label>
            <select className="field" id={name} name={name} defaultValue={chosen ?? ""}>
              <option value="">{say("any")}</option>
              {options.map((option) => (
                <option key={option} value={option}>
                  {say(option)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <label htmlFor="q">{say("words")}</label>
          <input className="field" id="q" name="q" type="search" defaultValue={wanted.q} maxLength={200} />
        </div>
        <button className="btn" type="submit">
          {say("do")}
        </button>
        {isNarrowed && <a href="/my">{say("clear")}</a>}
      </form>
    </search>
  );
}
