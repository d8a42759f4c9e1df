/** How a discussion takes new entries: at once, after the newsroom has read them, or not at all. */
export const MODES = ["open", "premoderated", "closed"] as const;
export type Mode = (typeof MODES)[number];
