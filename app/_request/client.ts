import { cookies, headers } from "next/headers";
import { chooseLocale, LOCALE_COOKIE } from "@/app/_i18n/locale";
import type { Client } from "@/lib/accounts/client";
import { environment } from "@/lib/platform/environment";

/** The header in which our own server passes the address of the client; it overwrites whatever the client sent. */
export const CLIENT_ADDRESS = "x-spravka-address";

/** Who is at the other end: for the throttle, the list of sessions and the language of letters. */
export async function getClient(): Promise<Client> {
  const asked = await headers();
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return {
    address: asked.get(CLIENT_ADDRESS) || "unknown",
    userAgent: asked.get("user-agent") ?? "",
    language: chooseLocale(chosen, asked.get("accept-language"), environment().DEFAULT_LOCALE),
  };
}
