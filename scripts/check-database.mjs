// What a database must be able to do before the archive trusts it. Each of these is a silent error otherwise.
import { connect } from "./connect.mjs";
import { Refusal } from "./refusal.mjs";

/** Refuses a database whose text search does not know Cyrillic letters (a cluster made with LC_CTYPE=C). */
export async function checkLetters(client) {
  const { rows } = await client.query(
    `SELECT to_tsvector('russian', 'МОСКВЫ') @@ to_tsquery('russian', 'москва') AND lower('Ё') = 'ё' AS folds`,
  );
  if (!rows[0].folds) throw noCyrillic();
}

/** Refuses a migrated database that cannot compare Cyrillic words, or whose new sessions do not live in UTC. */
export async function checkMigrated(client, url) {
  const similar = await client.query(`SELECT to_regproc('similarity') IS NULL AS "isAbsent"`);
  if (!similar.rows[0].isAbsent) {
    const { rows } = await client.query(`SELECT similarity('ПУТИН', 'Путина') > 0.5 AS compares`);
    if (!rows[0].compares) throw noCyrillic();
  }
  await checkTimeZone(url);
}

function noCyrillic() {
  return new Refusal(
    "This database cannot search Cyrillic: make it on a cluster initialised with a UTF-8 LC_CTYPE (initdb --locale=C --lc-ctype=C.UTF-8).",
    "Эта база не умеет искать по кириллице: создайте её на кластере с LC_CTYPE в UTF-8 (initdb --locale=C --lc-ctype=C.UTF-8).",
  );
}

// A plain session, as somebody's own tool would open it: ours set the zone themselves.
async function checkTimeZone(url) {
  const plain = await connect(url, "");
  try {
    const { rows } = await plain.query("SHOW timezone");
    if (!["UTC", "Etc/UTC"].includes(rows[0].TimeZone)) throw notUtc(plain.database, rows[0].TimeZone);
  } finally {
    await plain.end();
  }
}

function notUtc(database, zone) {
  return new Refusal(
    `The database keeps its time in ${zone}, and moments would be stored shifted: run ALTER DATABASE "${database}" SET timezone = 'UTC'.`,
    `База живёт по времени ${zone}, и моменты сохранялись бы со сдвигом: выполните ALTER DATABASE "${database}" SET timezone = 'UTC'.`,
  );
}
