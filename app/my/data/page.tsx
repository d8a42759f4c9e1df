import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasswordField } from "@/app/_components/account/password-field";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { Tick } from "@/app/_components/form/tick";
import type { FormName } from "@/app/annotations/_exchange/forms";
import { getAccount } from "@/lib/accounts/queries/own-account";
import { countOwn } from "@/lib/annotations/queries/own";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";
import { deleteAccountHere } from "../actions";
import { ToImport } from "./_parts/to-import";
import { WayToGo } from "./_parts/way-to-go";

/** The forms in which one's own words are handed out; the archive's own first. */
const FILES = [
  "annotations.jsonld",
  "hypothesis.json",
  "annotations.csv",
  "annotations.md",
  "annotations.conllu",
  "annotations.tar",
] as const satisfies readonly FormName[];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("data.title"), robots: { index: false } };
}

/** One's own words as a file, and the end of the account. */
export default async function DataPage() {
  const viewer = await myViewer("/my/data");
  const [count, { email }, say] = await Promise.all([countOwn(viewer), getAccount(viewer), getTranslations("my")]);
  return (
    <MyPage viewer={viewer} part="data" title={say("data.title")}>
      <section aria-labelledby="export">
        <h2 id="export" className="sechead">
          {say("data.export-title")}
          <span className="num">{say("data.count", { count })}</span>
        </h2>
        <p>{say("data.export")}</p>
        <ul className="files">
          {FILES.map((file) => (
            <li key={file}>
              <a href={`/my/export/${file}`} download>
                {say(`data.file.${file.replace(".", "-")}`)}
              </a>
            </li>
          ))}
        </ul>
        <ToImport />
      </section>
      <section aria-labelledby="delete">
        <h2 id="delete" className="sechead">
          {say("delete.title")}
        </h2>
        <p>{say("delete.lead")}</p>
        <ActionForm action={deleteAccountHere}>
          {/* For password keepers, which ask whose password it is. */}
          <input type="hidden" name="username" value={email} autoComplete="username" />
          <WayToGo
            legend={say("delete.how")}
            ways={(["anonymise", "erase"] as const).map((value) => ({
              value,
              label: say(`delete.${value}`),
              hint: say(`delete.${value}-hint`),
            }))}
          />
          <PasswordField
            name="password"
            label={say("delete.password")}
            showLabel={say("show")}
            hideLabel={say("hide")}
            autoComplete="current-password"
          />
          <Tick name="sure" label={say("delete.sure")} />
          <Submit className="btn bad" pendingLabel={say("pending")}>
            {say("delete.do")}
          </Submit>
        </ActionForm>
      </section>
    </MyPage>
  );
}
