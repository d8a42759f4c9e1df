import { getTranslations } from "next-intl/server";
import { FormLinks } from "@/app/annotations/_exchange/form-links";

/** The annotations and facts of an article to take away, folded. */
export async function ExportLinks({ slug }: { slug: string }) {
  const say = await getTranslations("exchange");
  return (
    <details>
      <summary className="link">{say("of-article")}</summary>
      <FormLinks folder={`/articles/${slug}/annotations`} />
    </details>
  );
}
