import { readFileSync } from "node:fs";
import { z } from "zod";

const Manifest = z.object({
  node: z.record(z.string(), z.looseObject({ exportedName: z.string(), filename: z.string() })),
});

/** The ids under which the built archive answers its actions: "app/signin/actions.ts#signInHere" → id. */
export function listActionIds(): Map<string, string> {
  const { node } = Manifest.parse(JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")));
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

/** The fields of a form as React's server writes it for browsers without JavaScript, with what a person fills in. */
export function actionForm(id: string, filled: Record<string, string>, takesState = true): FormData {
  const form = new FormData();
  if (takesState) {
    form.set("$ACTION_REF_1", "");
    form.set("$ACTION_1:0", JSON.stringify({ id, bound: "$@1" }));
    form.set("$ACTION_1:1", JSON.stringify([{ outcome: "idle" }]));
  } else {
    form.set(`$ACTION_ID_${id}`, "");
  }
  for (const [name, value] of Object.entries(filled)) form.set(name, value);
  return form;
}
