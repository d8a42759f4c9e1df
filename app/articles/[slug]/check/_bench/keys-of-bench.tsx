import { getTranslations } from "next-intl/server";
import { Keys } from "@/app/_components/keys/keys";

const LETTERS = ["c", "e", "x", "d", "j", "k", "u", "?"] as const;

/** The keys with their words in the language of the interface. */
export async function KeysOfBench({ factId, headingId }: { factId: string; headingId: string }) {
  const say = await getTranslations("bench.keys");
  return (
    <Keys
      subject={factId}
      headingId={headingId}
      keys={LETTERS.map((letter) => [letter, say(`key.${letter === "?" ? "help" : letter}`)])}
      words={{
        all: say("all"),
        title: say("title"),
        close: say("close"),
        on: say("on"),
        off: say("off"),
        fields: say("fields"),
      }}
    />
  );
}
