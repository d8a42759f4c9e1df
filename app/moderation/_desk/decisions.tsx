import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { type DecisionAction, LONGEST_TEXT } from "@/lib/moderation/moderation";
import { OBJECTION } from "@/lib/moderation/objection-commands";
import type { CaseInFull } from "@/lib/moderation/queries";
import { decideHere, restoreHere } from "../actions";
import type { Place } from "../place";
import { HiddenFields, PlaceFields } from "./hidden-fields";
import { TakingAway } from "./taking-away";

interface Props {
  viewer: Viewer;
  about: CaseInFull;
  place: Place;
  next?: string;
}

/** What can be decided of a case as it stands. Works without a script. */
export async function Decisions(props: Props) {
  const { about } = props;
  if (about.state === "decided") return mayClear(props) && <Restore {...props} />;
  return (
    <div className="decide" key={`${about.id} ${about.version} ${about.words?.version}`}>
      {isObjected(about) ? <OfObjection {...props} /> : about.words ? <OfWords {...props} /> : <OfFact {...props} />}
    </div>
  );
}

async function OfWords(props: Props) {
  const say = await getTranslations("moderation.do");
  const isHeld = props.about.status === "held";
  return (
    <>
      {mayClear(props) ? (
        <One {...props} action="approve" letter="a" label={say(isHeld ? "approve-held" : "approve")} first />
      ) : (
        <p className="hint">{say("newsroom")}</p>
      )}
      <TakingAway {...props} action="hide" letter="h" />
      <TakingAway {...props} action="remove" letter="r" />
    </>
  );
}

async function OfFact(props: Props) {
  const say = await getTranslations("moderation.do");
  return (
    <>
      <One {...props} action="dismiss" letter="a" label={say("dismiss-fact")} first />
      <One {...props} action="correct" letter="c" label={say("correct")} />
    </>
  );
}

const isObjected = ({ heldFor }: CaseInFull): boolean => heldFor.includes(OBJECTION);

/** Somebody else than who decided before says whether the words come back. */
async function OfObjection(props: Props) {
  const say = await getTranslations("moderation.do");
  const before = props.about.decisions.find(({ objection, undoneAt }) => objection !== null && undoneAt === null);
  if (!mayClear(props)) return <p>{say("newsroom")}</p>;
  const mayBeTheSame = props.about.group !== null && !props.about.isForNewsroom;
  if (before?.isMine && !mayBeTheSame) return <p>{say("another")}</p>;
  return (
    <>
      <One {...props} action="restore" letter="a" label={say("restore")} first />
      <One {...props} action="dismiss" letter="r" label={say("uphold")} />
    </>
  );
}

/** That what is said to break the law may stand in a group is for the archive's moderators to say. */
const mayClear = ({ viewer, about }: Props): boolean => !about.isForNewsroom || may(viewer, "moderation:queue", null);

type OneProps = Props & { action: DecisionAction; letter: string; label: string; first?: boolean };

/** A decision at one press. */
async function One({ about, place, next, action, letter, label, first }: OneProps) {
  const say = await getTranslations("moderation.do");
  return (
    <ActionForm action={decideHere} seeLabel={say("see")}>
      <HiddenFields about={about} place={place} next={next} />
      <input type="hidden" name="action" value={action} />
      <button type="submit" className={first ? "btn first" : "btn"} data-key={letter} aria-keyshortcuts={letter}>
        {label} <kbd>{letter}</kbd>
      </button>
    </ActionForm>
  );
}

/** What was taken away may come back, with words to its author. */
async function Restore({ about, place }: Props) {
  const say = await getTranslations("moderation.do");
  if (!about.annotationId || (about.status !== "hidden" && about.status !== "removed")) return null;
  return (
    <ActionForm action={restoreHere} className="restore" key={about.version}>
      <input type="hidden" name="annotation" value={about.annotationId} />
      <PlaceFields place={place} />
      <Field name="text" label={say("text")} maxLength={LONGEST_TEXT} autoComplete="off" />
      <Submit className="btn" pendingLabel={say("sending")}>
        {say("restore")}
      </Submit>
    </ActionForm>
  );
}
