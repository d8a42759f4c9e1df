import { getTranslations } from "next-intl/server";

/** Why words wait for a moderator, in plain words: for their author and for moderators. */
export async function HeldWhy({ heldFor }: { heldFor: readonly string[] }) {
  const say = await getTranslations("moderation.held");
  return (
    <ul className="held-why">
      {heldFor.map((check) => (
        <li key={check}>{say.has(check) ? say(check) : say("other")}</li>
      ))}
    </ul>
  );
}
