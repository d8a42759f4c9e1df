import { getTranslations } from "next-intl/server";

/** The way in for annotations from other places. */
export async function ToImport() {
  const say = await getTranslations("exchange");
  return (
    <p>
      <a className="link" href="/my/import">
        {say("to-import")}
      </a>
    </p>
  );
}
