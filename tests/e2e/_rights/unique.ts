import { randomBytes } from "node:crypto";

export const unique = (): string => randomBytes(5).toString("hex");
