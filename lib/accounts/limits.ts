import { countHere, type Limit, takeTurn } from "@/lib/platform/throttle";
import { type Client, throttleNetwork } from "./client";

const HOUR = 60 * 60;

const SIGN_UP: Limit = { name: "sign-up", free: 10, window: HOUR, delay: 30, longest: HOUR };
const MAIL_ADDRESS: Limit = { name: "mail-address", free: 3, window: HOUR, delay: 5 * 60, longest: HOUR };
const MAIL_NETWORK: Limit = { name: "mail-network", free: 15, window: HOUR, delay: 60, longest: HOUR };
const LINK: Limit = { name: "link", free: 20, window: HOUR, delay: 5, longest: 15 * 60 };
const TOKEN_WRITE: Limit = { name: "token-write", free: 300, window: 60, delay: 1, longest: 60 };
/** Reading is counted in each process by itself: a count in the database would cost more than the reading. */
const TOKEN_READ = { free: 1200, window: 60 };
const PASSWORD: Limit = { name: "password", free: 5, window: HOUR, delay: 5, longest: 15 * 60 };

/** Each of them: @throws {AppError} too-many `wait`, unavailable `try-later` */

export const takeSignUpTurn = (client: Client): Promise<void> => takeTurn(SIGN_UP, throttleNetwork(client.address));

/** Counts by the address as typed, whether it has an account or not, so that being refused tells nothing. */
export async function takeMailTurn(email: string, client: Client): Promise<void> {
  await takeTurn(MAIL_ADDRESS, email);
  await takeTurn(MAIL_NETWORK, throttleNetwork(client.address));
}

/** A link from a mail or an invitation is tried. */
export const takeLinkTurn = (client: Client): Promise<void> => takeTurn(LINK, throttleNetwork(client.address));

/** Somebody who is signed in gives the present password. */
export const takePasswordTurn = (userId: string): Promise<void> => takeTurn(PASSWORD, userId);

/** A program reads or writes with a key. */
export const takeTokenTurn = async (token: string, what: "read" | "write"): Promise<void> =>
  what === "write" ? takeTurn(TOKEN_WRITE, token) : countHere(TOKEN_READ, token);
