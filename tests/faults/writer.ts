import { A_PASSWORD } from "../support/a-user";
import { PlainBrowser } from "./plain-browser";

/** An article that the archive said it has. */
export interface Acknowledged {
  headline: string;
  slug: string;
}

/** What all writers have been answered so far. */
export interface Answered {
  articles: Acknowledged[];
  sessions: PlainBrowser[];
  repeated: number;
  /** Filings that were cut off at least once before they were answered. */
  cutOff: number;
  /** Answers that no archive may give: what is said to be lost or doubled is said here. */
  faults: string[];
}

const SESSION_ARTICLES = 8; // then they sign in anew
const REPEATED = 5; // every so many an answer is asked for once more

/** Signs in and files one article after another through the pages, until told that it is enough. */
export async function keepFiling(
  origin: string,
  { email, name }: { email: string; name: string },
  answered: Answered,
  isEnough: () => boolean,
): Promise<void> {
  let browser = new PlainBrowser(origin);
  for (let number = 0; !isEnough(); number += 1) {
    if (number % SESSION_ARTICLES === 0) {
      browser = await signIn(origin, email);
      answered.sessions.push(browser);
    }
    const before = browser.repeated;
    await fileArticle(browser, articleOf(name, number), number % REPEATED === 0, answered);
    answered.repeated += browser.repeated - before;
  }
}

async function signIn(origin: string, email: string): Promise<PlainBrowser> {
  const browser = new PlainBrowser(origin);
  const page = await browser.open("/signin");
  const { redirect } = await browser.send("/signin", page.form("password", { email, password: A_PASSWORD }));
  if (redirect !== "/") throw new Error(`${email} cannot sign in`);
  return browser;
}

/** The two steps of the form; a key that came with its page makes every repetition the same filing. */
async function fileArticle(
  browser: PlainBrowser,
  { headline, text }: { headline: string; text: string },
  isAskedAgain: boolean,
  answered: Answered,
): Promise<void> {
  const { articles, faults } = answered;
  const path = "/articles/new";
  const empty = await browser.open(path);
  if (empty.redirect) throw new Error(`a session is lost: ${path} leads to ${empty.redirect}`);
  const read = await browser.send(path, empty.form("key", { headline, text }, { name: "intent", value: "preview" }));
  const decided = read.form("key", {}, { name: "intent", value: "publish" });
  const before = browser.repeated;
  const slug = slugOf((await browser.send(path, decided)).redirect);
  if (browser.repeated > before) answered.cutOff += 1;
  if (!slug) return void faults.push(`«${headline}» was refused`);
  articles.push({ headline, slug });
  const again = isAskedAgain ? slugOf((await browser.send(path, decided)).redirect) : slug;
  if (again !== slug) faults.push(`the same request was answered with ${slug}, then with ${again}`);
}

const slugOf = (path: string | null): string | null => /^\/articles\/([^/]+)$/.exec(path ?? "")?.[1] ?? null;

function articleOf(writer: string, number: number): { headline: string; text: string } {
  const headline = `${writer}: итоги года, письмо ${number + 1}`;
  const text = `${headline}
В Бишкеке за год построили ${number + 20} жилых домов. Об этом 26 марта 2021 года сообщила мэрия города.
«Это только начало», – сказал министр экономики Данияр Амангельдиев. Письмо ${number + 1} прислал ${writer}.`;
  return { headline, text };
}
