import { getTranslations } from "next-intl/server";

export default async function HomePage() {
  const say = await getTranslations("common");
  return (
    <main className="wrap" id="main">
      <div className="hero">
        <h1>{say("brand")}</h1>
      </div>
    </main>
  );
}
