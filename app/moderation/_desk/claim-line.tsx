import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { momentWords } from "@/app/_i18n/dates";
import type { CaseInFull } from "@/lib/moderation/queries";
import { claimHere, releaseHere } from "../actions";
import type { Place } from "../place";
import { Claiming } from "./claiming";
import { PlaceFields } from "./hidden-fields";

/** Whose the case is just now. With a script it is taken by being looked at; without one, by a button. */
export async function ClaimLine({ about, place }: { about: CaseInFull; place: Place }) {
  const [say, locale] = await Promise.all([getTranslations("moderation.claim"), getLocale()]);
  const { claim } = about;
  if (about.state !== "open") return null;
  if (claim && !claim.isMine) {
    return (
      <div className="alert" role="status">
        <p>{say("other", { name: claim.name, until: momentWords(locale, claim.until) })}</p>
      </div>
    );
  }
  return (
    <div className="claim">
      <Claiming caseId={about.id} isMine={claim !== null} key={about.id} />
      {claim && <span className="quiet">{say("mine")}</span>}
      <ActionForm action={claim ? releaseHere : claimHere} className={claim ? undefined : "scriptless"}>
        <input type="hidden" name="case" value={about.id} />
        <PlaceFields place={place} />
        <Submit className="link">{say(claim ? "leave" : "take")}</Submit>
      </ActionForm>
    </div>
  );
}
