// One connection to the archive's database for the work around it: migrations, checks, copies.
import pg from "pg";
import { Refusal } from "./refusal.mjs";

/**
 * Connects, or refuses in a sentence that says what is wrong with the address (never its password).
 * Statements may take as long as they need, and moments are read and written in UTC, unless `session` says otherwise.
 */
export async function connect(url, session = SESSION) {
  const client = new pg.Client({ connectionString: checked(url), options: session, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end();
    throw unreachable(url, error);
  }
}

const SESSION =
  "-c statement_timeout=0 -c lock_timeout=0 -c idle_in_transaction_session_timeout=0 -c timezone=UTC -c datestyle=ISO -c extra_float_digits=3";

function checked(url) {
  if (URL.canParse(url ?? "") && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw new Refusal(
    "DATABASE_URL is not an address of the form postgresql://user:password@host:5432/database.",
    "DATABASE_URL – не адрес вида postgresql://user:password@host:5432/database.",
  );
}

function unreachable(url, error) {
  const { host, pathname, searchParams } = new URL(url);
  const server = searchParams.get("host") ?? host;
  const database = decodeURIComponent(pathname.slice(1));
  const [english, russian] = REASONS[error.code] ?? [
    `it does not answer (${error.code ?? error.message})`,
    `он не отвечает (${error.code ?? error.message})`,
  ];
  return new Refusal(
    `The database "${database}" at ${server} cannot be used: ${english}; check DATABASE_URL.`,
    `База «${database}» на сервере ${server} недоступна: ${russian}; проверьте DATABASE_URL.`,
    error,
  );
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const REASONS = {
  ECONNREFUSED: ["nothing listens there", "там никто не отвечает"],
  ENOTFOUND: ["there is no such host", "такого узла нет"],
  ETIMEDOUT: ["it does not answer in time", "он не отвечает вовремя"],
  "28P01": ["the password is wrong", "неверный пароль"],
  28000: ["the user is not let in", "пользователь не допущен"],
  "3D000": ["there is no such database", "такой базы нет"],
  53300: ["it has no connection left", "у него не осталось свободных соединений"],
  "57P03": ["it is starting or stopping", "он запускается или останавливается"],
};
