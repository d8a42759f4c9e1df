import { AppError } from "@/lib/platform/app-error";
import type { Scope } from "./scopes";
import type { Role, SignedIn, Viewer } from "./viewer";

/** What each action is done to. `null`: to nothing in particular. */
interface Subjects {
  "article:file": null;
  "article:read-unpublished": null;
  "article:publish": null;
  "article:revise": null;
  "article:withdraw": null;
  "article:tag": null;
  "article:extract-again": null;
  "fact:decide": null;
  "fact:dispute": null;
  "tag:manage": null;
  "annotation:create": Annotating;
  "annotation:edit": { creatorId: string | null };
  "annotation:delete": { creatorId: string | null };
  "annotation:react": { creatorId: string | null };
  "annotation:report": null;
  "annotation:moderate": Moderated;
  "moderation:queue": null;
  "group:create": null;
  "group:join": null;
  "group:leave": { role: GroupRole | null };
  "group:manage": { role: GroupRole | null };
  "client:settle": null;
  "account:own": { userId: string };
  "invitation:create": { role: Role };
  "user:list": null;
  "user:set-role": { userId: string; from: Role; to: Role };
  "user:suspend": { userId: string; role: Role };
  "settings:change": null;
  "audit:read": null;
}
export type Action = keyof Subjects;

type GroupRole = "member" | "moderator";
export interface Annotating {
  visibility: "public" | "private" | "group" | "newsroom";
  /** The viewer's part in the group it is for; null where it is for none, or for a group of others. */
  groupRole: GroupRole | null;
  editorial: boolean;
  /** Of the article, where it is a public comment on one. */
  discussion: "open" | "premoderated" | "closed" | null;
}
/** Nobody moderates what its author keeps to themselves, nor words of their own. */
export interface Moderated {
  creatorId: string | null;
  visibility: Annotating["visibility"];
  groupRole: GroupRole | null;
  /** Somebody of its group says that it breaks the law, and that is not settled. */
  isReportedIllegal?: boolean;
}

type Rule<Subject> = (viewer: SignedIn, subject: Subject) => boolean;

const atLeast =
  (...roles: Role[]): Rule<unknown> =>
  ({ role }) =>
    roles.includes(role);
const contributors = atLeast("contributor", "editor", "admin");
const editors = atLeast("editor", "admin");
const admins = atLeast("admin");
const everybody: Rule<unknown> = () => true;
const isEditor = ({ role }: SignedIn): boolean => role === "editor" || role === "admin";

/** Who may do what. A guest or a suspended person may do none of it; the archive itself may do all. */
const POLICY: { [A in Action]: Rule<Subjects[A]> } = {
  "article:file": editors,
  "article:read-unpublished": editors,
  "article:publish": editors,
  "article:revise": editors,
  "article:withdraw": editors,
  "article:tag": editors,
  "article:extract-again": editors,
  "fact:decide": editors,
  "fact:dispute": contributors,
  "tag:manage": editors,
  "annotation:create": mayAnnotate,
  "annotation:edit": (viewer, { creatorId }) => viewer.id === creatorId,
  "annotation:delete": (viewer, { creatorId }) => viewer.id === creatorId,
  "annotation:react": (viewer, { creatorId }) => viewer.id !== creatorId,
  "annotation:report": everybody,
  "annotation:moderate": (viewer, { creatorId, visibility, groupRole, isReportedIllegal }) =>
    viewer.id !== creatorId &&
    (groupRole === "moderator" ||
      (isEditor(viewer) &&
        (visibility === "public" ||
          visibility === "newsroom" ||
          (visibility === "group" && isReportedIllegal === true)))),
  "moderation:queue": editors,
  "group:create": everybody,
  "group:join": everybody,
  "group:leave": (_, { role }) => role !== null,
  "group:manage": (_, { role }) => role === "moderator",
  // Preferences of the annotation client; it asks with a key.
  "client:settle": everybody,
  "account:own": (viewer, { userId }) => viewer.id === userId,
  "invitation:create": (viewer, { role }) => viewer.role === "admin" || (viewer.role === "editor" && role === "reader"),
  "user:list": admins,
  // Nobody changes their own role: an archive must not lose its last admin by a slip.
  "user:set-role": (viewer, { userId }) => viewer.role === "admin" && viewer.id !== userId,
  "user:suspend": (viewer, { userId }) => viewer.role === "admin" && viewer.id !== userId,
  "settings:change": admins,
  "audit:read": admins,
};

function mayAnnotate(viewer: SignedIn, { visibility, groupRole, editorial, discussion }: Annotating): boolean {
  if ((editorial || visibility === "newsroom") && !isEditor(viewer)) return false;
  if (visibility === "group") return groupRole !== null;
  return visibility !== "public" || discussion !== "closed" || isEditor(viewer);
}

/** Which scope an action needs; null: no key opens it, only the person themself. */
const SCOPE_NEEDED: { [A in Action]: Scope | null } = {
  "article:file": null,
  "article:read-unpublished": "read",
  "article:publish": null,
  "article:revise": null,
  "article:withdraw": null,
  "article:tag": null,
  "article:extract-again": null,
  "fact:decide": null,
  "fact:dispute": null,
  "tag:manage": null,
  "annotation:create": "annotate",
  "annotation:edit": "annotate",
  "annotation:delete": "annotate",
  "annotation:react": "annotate",
  "annotation:report": "annotate",
  "annotation:moderate": "moderate",
  "moderation:queue": "moderate",
  "group:create": "groups",
  "group:join": "groups",
  "group:leave": "groups",
  "group:manage": "groups",
  "client:settle": "read",
  "account:own": null,
  "invitation:create": null,
  "user:list": null,
  "user:set-role": null,
  "user:suspend": null,
  "settings:change": null,
  "audit:read": null,
};

export const ACTIONS = Object.keys(POLICY) as Action[];

/** Whether a viewer may do something; for showing or leaving out a button. */
export function may<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): boolean {
  if (viewer.kind === "system") return true;
  if (isBeyondKey(viewer, action)) return false;
  if (viewer.kind === "guest" || viewer.suspended) return ownsAccount(viewer, action, subject);
  return POLICY[action](viewer, subject);
}

/**
 * Refuses what the policy does not allow.
 * @throws {AppError} unauthenticated for guests, forbidden for others
 */
export function authorize<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): void {
  if (may(viewer, action, subject)) return;
  if (viewer.kind === "guest") throw new AppError("unauthenticated", "sign-in-first");
  if (isBeyondKey(viewer, action)) throw new AppError("forbidden", "token-scope");
  throw new AppError("forbidden", viewer.kind === "user" && viewer.suspended ? "suspended" : "not-allowed");
}

/** Whether a program asks, with a key that was not made for this. */
function isBeyondKey(viewer: Viewer, action: Action): boolean {
  if (viewer.kind !== "user" || viewer.scopes === undefined) return false;
  const needed = SCOPE_NEEDED[action];
  return needed === null || !viewer.scopes.includes(needed);
}

// A suspended person keeps the keys of their own account: password, sessions, sign-out.
function ownsAccount<A extends Action>(viewer: Viewer, action: A, subject: Subjects[A]): boolean {
  return action === "account:own" && viewer.kind === "user" && POLICY[action](viewer, subject);
}
