import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { environment } from "@/lib/platform/environment";
import { Footer } from "./_components/footer";
import { Masthead } from "./_components/masthead/masthead";
import { OfflineHint } from "./_components/offline-hint";
import { chosenTheme } from "./_preferences/preferences";
import { PAPER } from "./_preferences/theme";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/golos-text/index.css";
import "./_styles/fonts.css";
import "./_styles/tokens.css";
import "./_styles/base.css";
import "./_styles/masthead.css";
import "./_styles/controls.css";
import "./_styles/status.css";
import "./_styles/kinds.css";
import "./_styles/tables.css";
import "./_styles/lists.css";
import "./_styles/home.css";
import "./_styles/article.css";
import "./_styles/notes.css";
import "./_styles/spravka.css";
import "./_styles/discussion.css";
import "./_styles/entity.css";
import "./_styles/bench.css";
import "./_styles/accounts.css";
import "./_styles/filing.css";
import "./_styles/api.css";
import "./_styles/print.css";

/** The house around every page. A page renders its own `<main className="wrap" id="main">`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, say] = await Promise.all([getLocale(), chosenTheme(), getTranslations("common")]);
  return (
    <html lang={locale} data-scroll-behavior="smooth" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <a className="skip" href="#main">
          {say("skip")}
        </a>
        <Masthead />
        {children}
        <Footer />
        <OfflineHint title={say("offline.title")} words={say("offline.words")} />
      </body>
    </html>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("common")]);
  return {
    metadataBase: new URL(environment().NEXTAUTH_URL),
    title: { default: say("brand"), template: `%s – ${say("brand")}` },
    description: say("description"),
    applicationName: say("brand"),
    openGraph: { siteName: say("brand"), type: "website", locale },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  if (theme !== "system") return { colorScheme: theme, themeColor: PAPER[theme] };
  return {
    colorScheme: "light dark",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: PAPER.light },
      { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
    ],
  };
}
