import type { Db } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { postMail } from "@/lib/platform/mail";
import en from "@/messages/en/mail.json" with { type: "json" };
import ky from "@/messages/ky/mail.json" with { type: "json" };
import ru from "@/messages/ru/mail.json" with { type: "json" };
import uz from "@/messages/uz/mail.json" with { type: "json" };
import { isLanguage, type Language } from "./account";

const WORDS = { ru, ky, uz, en };

export type LetterKind = Exclude<keyof typeof ru, "sign-off">;

export interface Addressee {
  email: string;
  name: string;
  /** The language chosen in the account. */
  locale: string | null;
}

/** A letter that is on its way: for the hint on a machine that sends no mail. */
export interface PostedLetter {
  messageId: string;
  /** The page that its link opens. */
  path: string;
}

/** Writes a letter in the person's language, else in that of the request, and leaves it in the transaction. */
export async function postLetter(
  tx: Db,
  kind: LetterKind,
  { email, name, locale }: Addressee,
  { path, language }: { path: string; language: Language },
): Promise<PostedLetter> {
  const words = WORDS[isLanguage(locale) ? locale : language];
  const origin = environment().NEXTAUTH_URL.replace(/\/+$/, "");
  const values = { name, origin, link: `${origin}${path}` };
  const text = `${fill(words[kind].text, values)}\n\n${fill(words["sign-off"], values)}\n`;
  return { messageId: await postMail(tx, { to: email, subject: words[kind].subject, text }), path };
}

/** "Hello {name}" ⇒ "Hello Ann". Letters have plain places only, no plurals. */
const fill = (words: string, values: Record<string, string>): string =>
  words.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
