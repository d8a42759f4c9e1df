/** Words within a paragraph. */
export type Inline =
  | { kind: "text"; words: string }
  | { kind: "emphasis" | "strong" | "deleted"; inside: Inline[] }
  | { kind: "code"; words: string }
  | { kind: "break" }
  /** An address that may be followed: http, https or mailto. */
  | { kind: "link"; href: string; inside: Inline[] }
  | { kind: "mention"; name: string };

/** What stands under one another. */
export type Block =
  | { kind: "paragraph"; inside: Inline[] }
  | { kind: "quotation"; inside: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "code"; words: string };
