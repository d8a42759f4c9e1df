import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { getAccount, listSessions } from "@/lib/accounts/queries/own-account";
import { ChangePassword } from "./_parts/change-password";
import { Notices } from "./_parts/notices";
import { ProfileForm } from "./_parts/profile-form";
import { Sessions } from "./_parts/sessions";
import { signOutHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("account.title"), robots: { index: false } };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const { done } = await readQuery(z.object({ done: z.string().default("") }), searchParams);
  const viewer = await getViewer();
  if (viewer.kind !== "user") redirect("/signin?next=/account");
  const [account, sessions, say] = await Promise.all([
    getAccount(viewer),
    listSessions(viewer),
    getTranslations("accounts"),
  ]);

  return (
    <main className="wrap" id="main">
      <div className="account wide">
        <h1>{say("account.title")}</h1>
        <Notices account={account} done={done} />
        <ProfileForm account={account} />
        <ChangePassword email={account.email} />
        <Sessions sessions={sessions} />
        <section className="part" aria-labelledby="keys">
          <h2 id="keys">{say("account.keys")}</h2>
          <p className="hint">{say("account.keys-hint")}</p>
          <p>
            <a href="/account/tokens">{say("account.keys-all")}</a>
          </p>
        </section>
        <ActionForm action={signOutHere} className="ways">
          <Submit className="btn" pendingLabel={say("pending")}>
            {say("account.sign-out")}
          </Submit>
        </ActionForm>
      </div>
    </main>
  );
}
