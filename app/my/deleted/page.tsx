import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("deleted.title"), robots: { index: false } };
}

/** What stands there when an account has just been deleted. Knows nobody. */
export default async function DeletedPage() {
  const say = await getTranslations("my.deleted");
  return (
    <AccountPage title={say("title")} lead={say("words")}>
      <p className="ways">
        <a href="/">{say("home")}</a>
      </p>
    </AccountPage>
  );
}
