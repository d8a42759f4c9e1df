import { getTranslations } from "next-intl/server";
import { Keys } from "@/app/_components/keys/keys";

const LETTERS = ["a", "h", "r", "c", "e", "j", "k", "u", "?"] as const;

/** The keys with their words in the language of the interface. */
export async function KeysOfDesk({ subject, headingId }: { subject: string; headingId: string }) {
  const say = await getTranslations("moderation.keys");
  return (
    <Keys
      subject={subject}
      headingId={headingId}
      keys={LETTERS.map((letter) => [letter, say(`key.${letter === "?" ? "help" : letter}`)])}
      words={{
        ...{ all: say("all"), title: say("title"), close: say("close") },
        ...{ on: say("on"), off: say("off"), fields: say("fields") },
      }}
    />
  );
}
