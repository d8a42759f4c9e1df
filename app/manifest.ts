import type { MetadataRoute } from "next";
import { environment } from "@/lib/platform/environment";
import { PAPER } from "./_preferences/theme";

/** Settings are read when somebody asks, not when the archive is built. */
export const dynamic = "force-dynamic";

/** What a phone needs to keep the archive on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Справка",
    short_name: "Справка",
    lang: environment().DEFAULT_LOCALE,
    start_url: "/",
    display: "minimal-ui",
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
