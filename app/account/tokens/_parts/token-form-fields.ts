import { z } from "zod";
import { SCOPES } from "@/lib/access/scopes";
import { NewToken } from "@/lib/accounts/tokens";

/** The form of a new key: each scope is a box of its own, so that what was ticked stays ticked after a refusal. */
export const TokenForm = z.preprocess((form) => {
  const { name, days, key, ...boxes } = z.record(z.string(), z.unknown()).parse(form);
  return { name, days, key, scopes: SCOPES.filter((scope) => boxes[scope] === "on") };
}, NewToken);
