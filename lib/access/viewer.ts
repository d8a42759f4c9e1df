import type { Scope } from "./scopes";

/** Who asks. Every query and command takes one first. */
export type Role = "reader" | "contributor" | "editor" | "admin";
export const ROLES: readonly Role[] = ["reader", "contributor", "editor", "admin"];

export interface Guest {
  kind: "guest";
}
export interface SignedIn {
  kind: "user";
  id: string;
  name: string;
  role: Role;
  /** A suspended person reads like a guest and writes nothing. */
  suspended: boolean;
  sessionId: string;
  /** Set where a program asks with a key of theirs: it may do what these cover, and no more than the person may. */
  scopes?: readonly Scope[];
}
/** The archive itself: worker and seed. Never made from a request. */
export interface System {
  kind: "system";
}
export type Viewer = Guest | SignedIn | System;

export const GUEST: Guest = { kind: "guest" };
export const SYSTEM: System = { kind: "system" };

export const viewerId = (viewer: Viewer): string | null => (viewer.kind === "user" ? viewer.id : null);
