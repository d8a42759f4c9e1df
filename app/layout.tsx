import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { environment } from "@/lib/platform/environment";
import { FirstFonts } from "./_components/first-fonts";
import { Footer } from "./_components/footer";
import { Masthead } from "./_components/masthead/masthead";
import { OfflineHint } from "./_components/offline-hint";
import { chosenTheme } from "./_preferences/preferences";
import { PAPER } from "./_preferences/theme";
import "./_styles/house.css";

/** The house around every page. A page renders its own `<main className="wrap" id="main">`. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, say] = await Promise.all([getLocale(), chosenTheme(), getTranslations("common")]);
  return (
    <html lang={locale} data-scroll-behavior="smooth" data-theme={theme === "system" ? undefined : theme}>
      <body>
        <FirstFonts locale={locale} />
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
