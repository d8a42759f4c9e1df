import pino, { type Logger } from "pino";

/** Structured logs on standard output: one JSON object a line, no secrets. */
export const log: Logger = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { process: process.env.SPRAVKA_PROCESS ?? "web" },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["*.password", "*.token", "*.secret", "*.cookie", "*.authorization", "req.headers", "password", "token"],
    censor: "[redacted]",
  },
});
