import type { Locale as Ours } from "./locale";

/** Tells next-intl which languages there are, so that `getLocale()` is one of them. */
declare module "use-intl" {
  interface AppConfig {
    Locale: Ours;
  }
}
