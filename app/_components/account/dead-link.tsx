import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountPage } from "./account-page";

/** A mailed link or an invitation that is not good any more, and the way to another one. */
export async function DeadLink({ title, children }: { title: string; children: ReactNode }) {
  const say = await getTranslations("accounts");
  return (
    <AccountPage title={title} lead={say("dead-link")}>
      <p className="ways">{children}</p>
    </AccountPage>
  );
}
