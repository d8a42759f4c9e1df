import { z } from "zod";
import { ROLES, type Role } from "@/lib/access/viewer";

/** The languages in which we write to people. */
export const LANGUAGES = ["ru", "ky", "uz", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

export const SIGN_UP_MODES = ["open", "invitation", "closed"] as const;
export type SignUpMode = (typeof SIGN_UP_MODES)[number];

/** What a person sees of their own account. */
export interface Account {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: Language | null;
  isVerified: boolean;
  suspendedReason: string | null;
  createdAt: Date;
}

/** One sign-in of a person, as they see it in their list. */
export interface SessionView {
  id: string;
  userAgent: string;
  address: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

/** A person as an admin sees them. */
export interface UserRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  isVerified: boolean;
  suspendedAt: Date | null;
  suspendedReason: string | null;
  createdAt: Date;
}

export interface InvitationView {
  id: string;
  role: Role;
  byName: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** The same address however it was typed: NFKC, no blanks around, lower case. */
export const normaliseEmail = (email: string): string => email.normalize("NFKC").trim().toLowerCase();

const email = z
  .string("email-needed")
  .max(254, "email-wrong")
  .transform(normaliseEmail)
  .pipe(z.string().min(1, "email-needed").pipe(z.email("email-wrong")));
const name = z
  .string("name-needed")
  .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "name-needed")
      .max(80, "name-long")
      .regex(/^[^\p{Cc}<>]*$/u, "name-wrong"),
  );
/** Only its size is looked at here; what makes a password good is said by `password-rules`. */
const password = z.string("password-needed").min(1, "password-needed").max(1000, "password-long");
const token = z.string("link-gone").min(1, "link-gone").max(100, "link-gone");
const id = z.string("wrong-value").min(1, "wrong-value").max(64, "wrong-value");
const role = z.enum(ROLES, "wrong-value");

export const Credentials = z.object({ email, password });
export const NewAccount = z.object({ name, email, password });
export const InvitedAccount = NewAccount.extend({ token });
export const EmailOnly = z.object({ email });
/** What the address of a mailed link or an invitation carries. */
export const LinkQuery = z.object({ token: z.string().max(100).default("") });
export const TokenOnly = z.object({ token });
export const NewPassword = z.object({ token, password });
export const PasswordChange = z.object({ currentPassword: password, password });
export const Profile = z.object({ name, language: z.enum(["", ...LANGUAGES], "wrong-value") });
export const SessionChoice = z.object({ sessionId: id });
export const RoleChange = z.object({ userId: id, role });
export const Suspension = z.object({
  userId: id,
  reason: z.string("reason-needed").trim().min(3, "reason-needed").max(500, "reason-long"),
});
export const UserChoice = z.object({ userId: id });
export const NewInvitation = z.object({ role });
export const InvitationChoice = z.object({ invitationId: id });
export const SignUpSetting = z.object({ mode: z.enum(SIGN_UP_MODES, "wrong-value") });
