import { constants } from "node:fs";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import type { Transporter } from "nodemailer";
import type { Db } from "./db";
import { environment } from "./environment";
import { newId } from "./ids";
import { enqueue } from "./queue";
import { seal, unseal } from "./seal";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/**
 * Leaves a letter in the transaction that needs it and gives its id. Its text waits sealed: it may hold a secret link,
 * and of such links the database keeps only hashes.
 */
export async function postMail(tx: Db, { to, subject, text }: Mail): Promise<string> {
  const messageId = newId();
  await enqueue(tx, "send-mail", { to, subject, text: seal(text), messageId });
  return messageId;
}

/** Forgets letters to an address, those that wait and those that were sent; not one that is being sent at this moment. */
export async function forgetMail(tx: Db, address: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM pgboss.job WHERE "name" = 'send-mail' AND "data"->>'to' = ${address} AND "state" <> 'active'`;
}

/**
 * Sends a letter by SMTP_URL, or writes it into MAIL_FOLDER where none is set. The worker may come here twice for the
 * same letter: a file is written once; a mail server that got it twice sees the same Message-ID (RFC 5322 §3.6.4).
 */
export async function deliverMail({ messageId, text, ...head }: Mail & { messageId: string }): Promise<void> {
  const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = environment();
  const id = `<${messageId}@${new URL(NEXTAUTH_URL).hostname}>`;
  const message = { ...head, from: MAIL_FROM, messageId: id, text: unseal(text), headers: AUTOMATIC };
  if (SMTP_URL) await (await transporter(SMTP_URL)).sendMail(message);
  else await writeMail(message, messageId);
}

/** Where a letter lies when it is not sent, or null where mail is sent. */
export function mailFile(messageId: string): string | null {
  const { SMTP_URL, MAIL_FOLDER } = environment();
  return SMTP_URL ? null : `${MAIL_FOLDER}/${messageId}.eml`;
}

// No out-of-office notes back (RFC 3834 §5).
const AUTOMATIC = { "Auto-Submitted": "auto-generated" };

// Loaded by the process that sends, not by every page that posts.
let sending: Promise<Transporter> | null = null;
function transporter(url: string): Promise<Transporter> {
  sending ??= import("nodemailer").then(({ createTransport }) =>
    createTransport(url, { disableFileAccess: true, disableUrlAccess: true }),
  );
  return sending;
}

async function writeMail(message: Parameters<Transporter["sendMail"]>[0], messageId: string): Promise<void> {
  const file = mailFile(messageId);
  if (!file || (await exists(file))) return;
  const { createTransport } = await import("nodemailer");
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const { message: bytes } = await composer.sendMail(message);
  if (!Buffer.isBuffer(bytes)) throw new Error("mail: the composer gave no bytes");
  await mkdir(environment().MAIL_FOLDER, { recursive: true });
  // Written aside and renamed, so that nobody reads half a letter.
  await writeFile(`${file}.part`, bytes, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

const exists = (file: string): Promise<boolean> =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
