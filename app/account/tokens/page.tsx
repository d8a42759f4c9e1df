import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { listTokens } from "@/lib/accounts/queries/tokens";
import { MakeToken } from "./_parts/make-token";
import { Tokens } from "./_parts/tokens";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("tokens"))("title"), robots: { index: false } };
}

export default async function TokensPage({ searchParams }: PageProps<"/account/tokens">) {
  const { done } = await readQuery(z.object({ done: z.string().default("") }), searchParams);
  const viewer = await getViewer();
  if (viewer.kind !== "user") redirect("/signin?next=/account/tokens");
  const [tokens, say] = await Promise.all([listTokens(viewer), getTranslations("tokens")]);
  const hasClients = tokens.some(({ kind }) => kind === "client");

  return (
    <main className="wrap" id="main">
      <div className="account wide">
        <h1>{say("title")}</h1>
        <p className="lead">{say("lead")}</p>
        {done === "revoked" && (
          <div className="alert info" role="status">
            <p>{say("revoked")}</p>
          </div>
        )}
        <section className="part" aria-labelledby="keys">
          <h2 id="keys">{say("keys")}</h2>
          <Tokens tokens={tokens} kind="personal" />
        </section>
        <MakeToken />
        {hasClients && (
          <section className="part" aria-labelledby="clients">
            <h2 id="clients">{say("clients")}</h2>
            <p className="hint">{say("clients-hint")}</p>
            <Tokens tokens={tokens} kind="client" />
          </section>
        )}
        <p className="ways">
          <a href="/api">{say("docs")}</a> <a href="/account">{say("back")}</a>
        </p>
      </div>
    </main>
  );
}
