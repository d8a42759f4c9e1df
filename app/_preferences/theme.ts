/** How the pages look: as the system says, or always light, or always dark. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = "spravka-theme";

/** The ground of the page (--paper of tokens.css), for the frame that browsers draw around it. */
export const PAPER = { light: "#fbfcfa", dark: "#151817" } as const;
