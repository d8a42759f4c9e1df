import { forgive, giveBackTurn, type Limit, takeTurn } from "@/lib/platform/throttle";
import { type Client, throttleNetwork } from "./client";

const DAY = 24 * 60 * 60;

/** One account from one network: what a guesser meets first. The person themself, elsewhere, meets none of it. */
const PAIR: Limit = { name: "sign-in-pair", free: 5, window: DAY, delay: 2, longest: 15 * 60 };
/** One network over all accounts: the same few passwords tried on many. */
const NETWORK: Limit = { name: "sign-in-network", free: 40, window: 60 * 60, delay: 2, longest: 15 * 60 };
/**
 * One account from all networks: 100 failures in a row (NIST SP 800-63B-4 §3.2.2), then one try a minute. Those who
 * come from a network where the account has signed in before are not counted, so strangers keep nobody out.
 */
const ACCOUNT: Limit = { name: "sign-in-account", free: 100, window: DAY, delay: 15, longest: 60 };

interface Attempt {
  email: string;
  client: Client;
  isKnownNetwork: boolean;
}

/** @throws {AppError} too-many `wait`, unavailable `try-later` */
export async function takeSignInTurn({ email, client, isKnownNetwork }: Attempt): Promise<void> {
  const network = throttleNetwork(client.address);
  await takeTurn(PAIR, `${email}\n${network}`);
  await takeTurn(NETWORK, network);
  if (!isKnownNetwork) await takeTurn(ACCOUNT, email);
}

/** After the right password, or a reset by mail. Of the network's failures none is forgotten: one account proves little. */
export async function forgiveSignIn(email: string, client: Client): Promise<void> {
  const network = throttleNetwork(client.address);
  await forgive(PAIR, `${email}\n${network}`);
  await giveBackTurn(NETWORK, network);
  await forgive(ACCOUNT, email);
}
