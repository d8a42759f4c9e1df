import { getTranslations } from "next-intl/server";
import { FORMS, type FormName } from "./forms";

/** Links to a set of annotations in every form but those that are named elsewhere. */
export async function FormLinks({ folder, without = [] }: { folder: string; without?: readonly FormName[] }) {
  const say = await getTranslations("exchange");
  const names = (Object.keys(FORMS) as FormName[]).filter((name) => !without.includes(name));
  return (
    <ul className="forms">
      {names.map((name) => (
        <li key={name}>
          <a className="link" href={`${folder}/${name}`} download>
            {say(`forms.${wordOf(name)}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

type Dashed<Name extends string> = Name extends `${infer Before}.${infer After}` ? `${Before}-${After}` : Name;
const wordOf = <Name extends FormName>(name: Name) => name.replace(".", "-") as Dashed<Name>;
