import { getTranslations } from "next-intl/server";
import type { Checks } from "@/lib/moderation/settings-commands";
import { CHECK_NAMES } from "@/lib/screening/screen";

/** The checks: whether each is on, what it holds, how much it held lately, and how much of that was let stand. */
export async function Table({ checks: { settings, lately } }: { checks: Checks }) {
  const [say, held] = await Promise.all([getTranslations("moderation.checks"), getTranslations("moderation.held")]);
  return (
    <div className="tablewrap">
      <table>
        <thead>
          <tr>
            <th scope="col">{say("check")}</th>
            <th scope="col" className="val">
              {say("lately")}
            </th>
            <th scope="col" className="val">
              {say("passed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {CHECK_NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">
                <label className="check">
                  <input type="checkbox" name="on" value={name} defaultChecked={!settings.off.includes(name)} />
                  {say(`name.${name}`)}
                </label>
                <p className="hint">{held(name)}</p>
              </th>
              <td className="val">{lately[name]?.held ?? 0}</td>
              <td className="val">{lately[name]?.passed ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
