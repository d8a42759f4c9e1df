import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { isOwnOrigin } from "@/app/_request/origin";
import { readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { Handover } from "./_popup/handover";
import { AuthorizationRequest, addressOf } from "./_popup/request";
import { SignIn } from "./_popup/sign-in";
import { allowHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("client");
  return { title: say("popup.title"), robots: { index: false } };
}

/**
 * The window that the annotation client opens when somebody wants to write with it. What it hands over goes to a window
 * of ours alone, so that whoever opened it from elsewhere gets nothing.
 * → https://www.rfc-editor.org/rfc/rfc6749#section-4.1, https://datatracker.ietf.org/doc/html/draft-sakimura-oauth-wmrm
 */
export default async function AuthorizePage({ searchParams }: { searchParams: SearchParams }) {
  const asked = await readQuery(AuthorizationRequest, searchParams);
  const sent = await headers();
  if (!isOwnOrigin(asked.origin, sent.get("host"))) notFound();
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("client")]);
  if (viewer.kind !== "user") return <SignIn next={addressOf(asked)} wantsAccount={asked.action === "signup"} />;

  return (
    <AccountPage title={say("popup.title")} lead={say("popup.lead", { name: viewer.name })}>
      <noscript>
        <p className="alert info">{say("popup.needs-script")}</p>
      </noscript>
      <Handover
        allow={allowHere}
        origin={asked.origin}
        state={asked.state}
        // Opened by our own client, after a press of its button: nothing is left to ask.
        isAsked={sent.get("sec-fetch-site") === "same-origin"}
        words={{
          allow: say("popup.allow"),
          cancel: say("popup.cancel"),
          done: say("popup.done"),
        }}
      />
    </AccountPage>
  );
}
