import { countHere } from "@/lib/platform/throttle";
import { throttleNetwork } from "./client";

/** A page asks once when it is opened and then every twenty minutes; many people may sit behind one address. */
const TOKENS = { free: 120, window: 60 };

/** An annotation client asks for a key. @throws {AppError} too-many `wait` */
export const takeClientTokenTurn = async (address: string): Promise<void> =>
  countHere(TOKENS, `client-token\n${throttleNetwork(address)}`);
