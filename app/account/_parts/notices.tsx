import { getTranslations } from "next-intl/server";
import { LocalMail } from "@/app/_components/account/local-mail";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { Account } from "@/lib/accounts/account";
import { sendVerificationHere } from "../actions";

const DONE = ["profile", "password", "session", "sessions", "verified"] as const;

/** What has just been done, and what stands in the way of this account. */
export async function Notices({ account, done }: { account: Account; done: string }) {
  const say = await getTranslations("accounts");
  const finished = DONE.find((name) => name === done);
  return (
    <>
      {finished && (
        <div className="alert info" role="status">
          <p>{say(`account.done.${finished}`)}</p>
        </div>
      )}
      {account.suspendedReason && (
        <div className="alert" role="alert">
          <p>
            <b>{say("account.suspended")}</b> {say("account.suspended-reason", { reason: account.suspendedReason })}
          </p>
        </div>
      )}
      {!account.isVerified && (
        <div className="alert info">
          <p>{say("account.unverified", { email: account.email })}</p>
          <ActionForm action={sendVerificationHere}>
            <LocalMail words={say("local-mail")} linkWords={say("local-link")} />
            <Submit className="btn" pendingLabel={say("pending")}>
              {say("account.send-again")}
            </Submit>
          </ActionForm>
        </div>
      )}
    </>
  );
}
