import type { Locale as Ours } from "./locale";

/** Tells next-intl which languages there are, so that `getLocale()` is one of them. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Ours;
  }
}
