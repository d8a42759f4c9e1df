import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** The path that the newest letter to an address links to, once the worker has written it into the folder. */
export async function linkMailedTo(
  email: string,
  page: string,
  folder = process.env.MAIL_FOLDER ?? "",
): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const letters = (await readLetters(folder)).filter(({ text }) => text.toLowerCase().includes(`to: ${email}`));
    const links = letters.flatMap(({ text }) => bodyOf(text).match(new RegExp(`${page}\\?token=[\\w-]+`)) ?? []);
    if (links[0]) return links[0];
    await setTimeout(100);
  }
  throw new Error(`no letter to ${email} with a link to ${page} in ${folder}`);
}

async function readLetters(folder: string): Promise<{ text: string; name: string }[]> {
  const names = await readdir(folder).catch(() => []);
  const letters = names.filter((name) => name.endsWith(".eml"));
  return Promise.all(letters.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })));
}

/** The body of a letter: base64 or quoted-printable (RFC 2045 §6). */
export function bodyOf(letter: string): string {
  const [head = "", ...rest] = letter.replaceAll("\r\n", "\n").split("\n\n");
  const body = rest.join("\n\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
