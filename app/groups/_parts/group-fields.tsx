import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_components/form/field";
import { Tick } from "@/app/_components/form/tick";

interface Props {
  group?: { name: string; description: string; premoderated: boolean };
}

/** Name, description and whether moderators look first. */
export async function GroupFields({ group }: Props) {
  const say = await getTranslations("groups");
  return (
    <>
      <Field name="name" label={say("name")} defaultValue={group?.name} maxLength={80} required autoComplete="off" />
      <Field
        name="description"
        label={say("description")}
        hint={say("description-hint")}
        defaultValue={group?.description}
        maxLength={1000}
        rows={3}
      />
      <Tick
        name="premoderated"
        label={say("premoderated")}
        hint={say("premoderated-hint")}
        isTicked={group?.premoderated ?? false}
      />
    </>
  );
}
