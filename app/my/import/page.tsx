import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";
import { ImportSteps } from "./_parts/import-steps";
import { importHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exchange"))("title"), robots: { index: false } };
}

/** Annotations from other places, as notes of one's own. */
export default async function ImportPage() {
  const viewer = await myViewer("/my/import");
  const say = await getTranslations("exchange");
  return (
    <MyPage viewer={viewer} part="data" title={say("title")} lead={`${say("lead")} ${say("again")}`}>
      <ActionForm action={importHere} className="import">
        <ImportSteps
          words={{
            ...{ file: say("file"), fileHint: say("file-hint"), check: say("check"), bring: say("bring") },
            ...{ other: say("other"), pending: say("pending"), would: say("would"), came: say("came") },
            ...{ nothingYet: say("nothing-yet"), seeMine: say("see-mine"), refusals: say("refusals") },
            ...{ of: say("of"), count: say("count") },
          }}
        />
      </ActionForm>
    </MyPage>
  );
}
