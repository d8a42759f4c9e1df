import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { environment } from "@/lib/platform/environment";
import { chooseLocale, LOCALE_COOKIE, type Locale, TIME_ZONE } from "./locale";
import { NAMESPACES } from "./namespaces";

/** The language of a request and its words; the time zone is the region's, so that dates read as there. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = chooseLocale(cookie, (await headers()).get("accept-language"), environment().DEFAULT_LOCALE);
  return { locale, messages: await messagesIn(locale), timeZone: TIME_ZONE };
});

const loaded = new Map<Locale, Promise<Record<string, unknown>>>();

function messagesIn(locale: Locale): Promise<Record<string, unknown>> {
  if (process.env.NODE_ENV !== "production") return load(locale);
  const messages = loaded.get(locale) ?? load(locale);
  loaded.set(locale, messages);
  return messages;
}

async function load(locale: Locale): Promise<Record<string, unknown>> {
  const files = await Promise.all(NAMESPACES.map((name) => import(`../../messages/${locale}/${name}.json`)));
  return Object.fromEntries(NAMESPACES.map((name, index) => [name, files[index].default]));
}
