import { availableParallelism } from "node:os";
import { z } from "zod";

const flag = z.enum(["0", "1", "false", "true"]).transform((value) => value === "1" || value === "true");

/** What may be left out, or left empty in a file of settings. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Every setting that comes from outside; README holds the same table. Read once, when first asked for. */
const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  /** Where people reach the archive; decides cookies, links in mail and the Origin that writes must carry. */
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(16),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Справка <spravka@localhost>"),
  /** Where mail is written when no SMTP_URL is set. */
  MAIL_FOLDER: z.string().default(".data/mail"),
  SIGN_UP: z.enum(["open", "invitation", "closed"]).default("open"),
  DEFAULT_LOCALE: z.enum(["ru", "ky", "uz", "en"]).default("ru"),
  /** How many proxies in front of us may be believed about the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** Requests that the page cache may answer from memory; 0 switches it off. */
  PAGE_CACHE_MB: z.coerce.number().int().min(0).max(1024).default(48),
  /** Processes that draw pages side by side, each with its own connections and kept pages. */
  WEB_PROCESSES: given(z.coerce.number().int().min(1).max(64)).transform(
    (processes) => processes ?? Math.min(availableParallelism(), 4),
  ),
  THROTTLE: flag.default(true),
  /** The worker writes the time into this file while it lives and reaches the database. */
  HEALTH_FILE: z.string().optional(),
  /** A model that may propose facts, behind an OpenAI-compatible address. Without address and name nothing is sent. */
  SPRAVKA_MODEL_URL: given(z.url({ protocol: /^https?$/ })),
  SPRAVKA_MODEL_NAME: given(z.string().max(200)),
  SPRAVKA_MODEL_KEY: given(z.string()),
  /** Seconds for a whole answer. */
  SPRAVKA_MODEL_TIMEOUT: z.coerce.number().min(0.1).max(600).default(60),
  /** The most characters of an article that are sent. */
  SPRAVKA_MODEL_LONGEST: z.coerce.number().int().min(500).max(1_000_000).default(20_000),
  /** How the model is asked for JSON: by our schema, as any object, or in words alone, as its server can. */
  SPRAVKA_MODEL_FORMAT: z.enum(["schema", "object", "words"]).default("schema"),
});
export type Environment = z.infer<typeof Environment>;

let read: Environment | null = null;

/**
 * The settings, checked.
 * @throws {Error} naming every variable that is missing or wrong.
 */
export function environment(): Environment {
  if (read) return read;
  const result = Environment.safeParse(process.env);
  if (!result.success) throw new Error(`Settings: ${z.prettifyError(result.error)}`);
  read = result.data;
  return read;
}

export const isSecureOrigin = (): boolean => environment().NEXTAUTH_URL.startsWith("https://");
