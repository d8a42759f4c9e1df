import { z } from "zod";
import { CLIENT_ID } from "@/lib/accounts/commands/client-tokens";

/** What a client asks of the window. There is one client, and one way for it to be answered. */
export const AuthorizationRequest = z.object({
  client_id: z.literal(CLIENT_ID),
  origin: z.url().max(300),
  response_mode: z.literal("web_message"),
  response_type: z.literal("code"),
  /** The client's own word, by which it knows the answer again. */
  state: z.string().min(1).max(200),
  action: z.enum(["login", "signup"]).default("login"),
});
export type AuthorizationRequest = z.output<typeof AuthorizationRequest>;

/** The address of the window, to come back to. */
export const addressOf = (asked: AuthorizationRequest): string =>
  `/oauth/authorize?${new URLSearchParams({ ...asked, action: "login" })}`;
