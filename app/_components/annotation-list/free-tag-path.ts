/** The page of a free tag; it finds the tag however it is written. */
export const freeTagPath = (label: string): string => `/tags/notes/${encodeURIComponent(label)}`;
