import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { PageHead } from "@/app/_components/page-head";
import { newId } from "@/lib/platform/ids";
import { editorViewer } from "../_editing/editor-viewer";
import { Steps } from "./_filing/steps";
import { filingWords } from "./_filing/words";
import { fileHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("filing");
  return { title: say("title"), robots: { index: false } };
}

/** A new article: paste or send it, see how it is read, file it. */
export default async function NewArticlePage() {
  await editorViewer("article:file", "/articles/new");
  const [say, words] = await Promise.all([getTranslations("filing"), filingWords()]);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("title")}>{say("lead")}</PageHead>
      <ActionForm action={fileHere} seeLabel={say("see")}>
        <Steps words={words} newKey={newId()} />
      </ActionForm>
    </main>
  );
}
