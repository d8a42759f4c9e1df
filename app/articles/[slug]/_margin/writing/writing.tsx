import { getTranslations } from "next-intl/server";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { mentionWords } from "@/app/_components/mentions/mention-words";
import { audienceOptions, mayBeEditorial } from "@/app/_components/writing/audience-options";
import { styleOptions } from "@/app/_components/writing/style-options";
import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { environment } from "@/lib/platform/environment";
import { shownBlocks } from "@/lib/text/block";
import { apa, citedOf, gost } from "../../_reading/citation";
import { readingWords } from "../../_reading/words";
import { SelectionDoor } from "./selection-door";
import { FORM_WORDS, TOOL_WORDS, type ToolWords } from "./tool-words";

interface Props {
  viewer: Viewer;
  article: ArticleView;
}

/** What lets readers write on words of the text. The tools themselves are fetched when somebody selects something. */
export async function Writing({ viewer, article }: Props) {
  const [words, styles, reading] = await Promise.all([toolWords(), styleOptions(), readingWords()]);
  const isSignedIn = viewer.kind === "user";
  const cited = citedOf(article, new URL(environment().NEXTAUTH_URL).origin, reading.brand);
  return (
    <SelectionDoor
      slug={article.slug}
      revision={article.revision.number}
      headline={headlineOf(article)}
      gaps={gapsOf(article)}
      address={cited.address}
      citation={reading.locale === "en" ? apa(cited) : gost(cited)}
      standing={isSignedIn ? (viewer.suspended ? "suspended" : "signed-in") : "guest"}
      audiences={isSignedIn ? await audienceOptions(viewer) : []}
      isEditor={mayBeEditorial(viewer)}
      styles={styles}
      words={words}
    />
  );
}

const headlineOf = ({ revision: { text, blocks } }: ArticleView): string =>
  text.slice(blocks[0]?.start ?? 0, blocks[0]?.end ?? 0);

/** What stands between the shown blocks, so that a selection over several is word for word what the text says there. */
function gapsOf({ revision: { text, blocks } }: ArticleView): string[] {
  let end = 0;
  return shownBlocks(blocks).map((block) => {
    const gap = text.slice(end, block.start);
    end = block.end;
    return gap;
  });
}

async function toolWords(): Promise<ToolWords> {
  const [say, annotations] = await Promise.all([getTranslations("writing"), annotationWords()]);
  const all = <Name extends string>(names: readonly Name[], word: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, word(name)])) as Record<Name, string>;
  return {
    tools: all(TOOL_WORDS, (name) => say.raw(`tools.${name}`)),
    mentions: mentionWords(annotations),
    form: all(FORM_WORDS, (name) => say.raw(`form.${name}`)),
  };
}
