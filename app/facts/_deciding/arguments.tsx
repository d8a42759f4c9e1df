import { getLocale, getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { Field } from "@/app/_components/form/field";
import type { FactView } from "@/lib/facts/fact-view";
import { ARGUMENT_FIELDS, type ArgumentField } from "./argument-fields";
import { typedValue } from "./read-arguments";
import { Tick } from "./tick";

/** The arguments of a fact as fields, by the schema of its kind. What the words do not say is left empty. */
export async function Arguments({ fact, language }: { fact: FactView; language: string }) {
  const [locale, name, say] = await Promise.all([
    getLocale(),
    getTranslations("facts.argument"),
    getTranslations("bench.field"),
  ]);
  const values: Readonly<Record<string, unknown>> = fact.arguments;
  const nothing = { value: "", label: say("not-given") };
  const hintOf = ({ name: argument, typed, optional }: ArgumentField) => {
    if (typed === "list") return say("one-a-line");
    if (typed === "date") return say("date");
    if (argument === "currency") return say("currency");
    return argument === "per" && optional ? say("only-if-said") : undefined;
  };
  return (
    <div className="args">
      {ARGUMENT_FIELDS[fact.kind].map((field) => (
        <div key={field.name} className={field.typed === "check" ? `${field.width} tick` : field.width}>
          {field.typed === "check" && (
            <Tick name={field.name} label={say("approximate")} ticked={values[field.name] === true} />
          )}
          {field.choices && (
            <Choice
              name={field.name}
              label={name(field.name)}
              chosen={typedValue(values[field.name], locale)}
              choices={[nothing, ...field.choices.map((value) => ({ value, label: say(`choice.${value}`) }))]}
            />
          )}
          {field.typed !== "check" && !field.choices && (
            <Field
              name={field.name}
              label={name(field.name)}
              defaultValue={typedValue(values[field.name], locale)}
              hint={hintOf(field)}
              rows={field.typed === "list" ? 2 : field.long ? 3 : undefined}
              inputMode={field.typed === "number" ? "decimal" : undefined}
              placeholder={field.optional ? say("not-given") : undefined}
              lang={field.typed === "words" || field.typed === "list" ? language : undefined}
              autoComplete="off"
              maxLength={field.typed === "list" ? 5000 : field.long ? 2000 : 500}
            />
          )}
        </div>
      ))}
    </div>
  );
}
