/**
 * A reason why the archive cannot start, told in one sentence of each of two languages.
 * Whoever launches prints the sentences and leaves; anything else that is thrown is a bug and keeps its stack.
 */
export class Refusal extends Error {
  /**
   * @param {string} english one sentence: what is wrong and what to do
   * @param {string} russian the same
   * @param {unknown} [cause]
   */
  constructor(english, russian, cause) {
    super(english, { cause });
    this.name = "Refusal";
    this.russian = russian;
  }
}

/** Whether an error, or one it was caused by, says that a disk is full. */
export function isDiskFull(error) {
  if (!(error instanceof Error) || error instanceof Refusal) return false; // a refusal has said so itself
  const told = /No space left on device|could not extend file|disk (is )?full/i.test(error.message);
  return told || DISK_FULL.has(error.code) || isDiskFull(error.cause);
}

// Node's code, a quota's, and PostgreSQL's: https://www.postgresql.org/docs/18/errcodes-appendix.html
const DISK_FULL = new Set(["ENOSPC", "EDQUOT", "53100"]);

/** The refusal for a full disk, with the folder where space is wanted when it is known. */
export function diskFull(folder, cause) {
  return new Refusal(
    `The disk is full: free some space${folder ? ` for ${folder}` : ""} and start again.`,
    `Диск заполнен: освободите место${folder ? ` для ${folder}` : ""} и запустите снова.`,
    cause,
  );
}

/** Prints a refusal as its two sentences; a full disk is recognised; anything else goes on being thrown. */
export function refuse(error) {
  const refusal = isDiskFull(error) ? diskFull(null, error) : error;
  if (!(refusal instanceof Refusal)) throw error;
  process.stderr.write(`\n${refusal.message}\n${refusal.russian}\n`);
}
