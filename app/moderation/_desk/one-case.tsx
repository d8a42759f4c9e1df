import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import type { CaseRow } from "@/lib/moderation/case-rows";
import type { CaseInFull } from "@/lib/moderation/queries";
import { deskPath, type Place } from "../place";
import { AboutFact } from "./about-fact";
import { Author } from "./author";
import { ClaimLine } from "./claim-line";
import { Decisions } from "./decisions";
import { Earlier } from "./earlier";
import { KeysOfDesk } from "./keys-of-desk";
import { Reports } from "./reports";
import { Words } from "./words";

interface Props {
  viewer: Viewer;
  about: CaseInFull;
  items: readonly CaseRow[];
  place: Place;
}

export const HEADING = "case-head";

/** The case on the desk: what it is about, the decisions, and at its side the reports and the author. */
export async function OneCase({ viewer, about, items, place }: Props) {
  const say = await getTranslations("moderation.queue");
  const index = items.findIndex(({ id }) => id === about.id);
  const [before, after] = index < 0 ? [undefined, items[0]] : [items[index - 1], items[index + 1]];
  const isUrgent = about.isForNewsroom && may(viewer, "moderation:queue", null);
  const isAnothers = about.claim !== null && !about.claim.isMine && !isUrgent;
  return (
    <>
      <section className="one" aria-labelledby={HEADING}>
        <p className="to-queue">
          <Link href={deskPath(place)} prefetch={false}>
            {say("back")}
          </Link>
        </p>
        <Heading about={about} />
        <ClaimLine about={about} place={place} />
        {about.words && <Words about={about} words={about.words} />}
        {about.fact && <AboutFact fact={about.fact} />}
        {!isAnothers && <Decisions viewer={viewer} about={about} place={place} next={after?.id} />}
        <div className="onward">
          <KeysOfDesk subject={about.id} headingId={HEADING} />
          <span className="sp">
            <Step to={before} letter="k" label={say("previous")} place={place} />
            <Step to={after} letter="j" label={say("next")} place={place} />
          </span>
        </div>
      </section>
      <aside className="hist">
        <Reports reported={about.reported} />
        {about.words && <Author viewer={viewer} record={about.record} />}
        <Earlier decisions={about.decisions} />
      </aside>
    </>
  );
}

async function Heading({ about }: { about: CaseInFull }) {
  const [say, status] = await Promise.all([getTranslations("moderation.case"), getTranslations("moderation.status")]);
  const { words, fact } = about;
  const name = words?.creator?.name ?? say("erased");
  const title = fact ? say("title-fact", { number: fact.number }) : say(`title-${kindOf(about)}`, { name });
  return (
    <h2 id={HEADING} className="by" tabIndex={-1}>
      <b>{title}</b>
      {about.status && (
        <span className={about.status === "published" ? "st confirmed" : "st disputed"}>{status(about.status)}</span>
      )}
      {about.state === "decided" && <span className="quiet">{say("decided")}</span>}
    </h2>
  );
}

function kindOf({ words }: CaseInFull): "note" | "reply" | "comment" {
  if (words?.parentId) return "reply";
  return words?.quote ? "note" : "comment";
}

interface StepProps {
  to: CaseRow | undefined;
  letter: "j" | "k";
  label: string;
  place: Place;
}

function Step({ to, letter, label, place }: StepProps) {
  if (!to) return null;
  return (
    <Link
      className="btn"
      href={deskPath(place, { case: to.id })}
      data-key={letter}
      aria-keyshortcuts={letter}
      prefetch={false}
    >
      {label} <kbd>{letter}</kbd>
    </Link>
  );
}
