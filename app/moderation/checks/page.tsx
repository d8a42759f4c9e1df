import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { readQuery } from "@/app/_request/query";
import { may } from "@/lib/access/policy";
import { type Checks, findChecks } from "@/lib/moderation/settings-commands";
import { Rooms } from "../_desk/rooms";
import { moderatorAt } from "../moderator";
import { changeChecksHere } from "./actions";
import { Lists } from "./lists";
import { Table } from "./table";
import { Trial } from "./trial";

const Query = z.object({ try: z.string().max(2000).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation"))("rooms.checks"), robots: { index: false } };
}

/** What the automatic checks hold, how right they have been, and how strict they are. */
export default async function ChecksPage({ searchParams }: PageProps<"/moderation/checks">) {
  const viewer = await moderatorAt("/moderation/checks");
  if (!may(viewer, "settings:change", null)) notFound();
  const [checks, { try: words }, say] = await Promise.all([
    findChecks(viewer),
    readQuery(Query, searchParams),
    getTranslations("moderation"),
  ]);
  return (
    <main className="wrap moderation" id="main">
      <div className="toolhead">
        <h1>{say("title")}</h1>
        <Rooms here="checks" viewer={viewer} />
      </div>
      <div className="checks">
        <p className="lead">{say("checks.lead")}</p>
        <Trial words={words} settings={checks.settings} />
        <Settings checks={checks} />
      </div>
    </main>
  );
}

async function Settings({ checks }: { checks: Checks }) {
  const say = await getTranslations("moderation.checks");
  const { settings, holdAt } = checks;
  const limit = { type: "number", inputMode: "numeric" } as const;
  return (
    <ActionForm action={changeChecksHere}>
      <Table checks={checks} />
      <h2 className="sechead">{say("limits")}</h2>
      <Field name="linksNew" label={say("links-new")} defaultValue={String(settings.linksNew)} {...limit} />
      <Field name="linksKnown" label={say("links-known")} defaultValue={String(settings.linksKnown)} {...limit} />
      <Field name="flood" label={say("flood-most")} defaultValue={String(settings.flood)} {...limit} />
      <Field name="holdAt" label={say("hold-at")} hint={say("hold-at-hint")} defaultValue={String(holdAt)} {...limit} />
      <Lists words={settings.words} />
      <Submit pendingLabel={say("saving")}>{say("save")}</Submit>
    </ActionForm>
  );
}
