import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Browser,
  type BrowserContext,
  expect as expectSoon,
  type FrameLocator,
  type Page,
} from "@playwright/test";
import type { SignedIn } from "@/lib/access/viewer";
import { environment } from "@/lib/platform/environment";
import { sessionCookieOf } from "./sign-in";

const expect = expectSoon.configure({ timeout: 90_000 }); // the client asks several doors one after another

/** The unmodified client of the npm package, in a page of ours or of others. */
export interface ClientPage {
  page: Page;
  context: BrowserContext;
  /** What the client shows, in its frame. */
  sidebar: FrameLocator;
  /** Addresses outside the archive (and outside the page that holds it) which something asked for. */
  outside: string[];
}

interface Opened {
  viewer?: SignedIn;
  /** A page of ours, or the whole address of one of others. */
  path: string;
  /** Whether the push of changes is there. */
  push?: boolean;
  /** The site that holds the client, where it is not ours. */
  host?: string;
}

export const ORIGIN = new URL(environment().NEXTAUTH_URL).origin;

const opened: BrowserContext[] = [];

export async function closeClients(): Promise<void> {
  await Promise.all(opened.splice(0).map((context) => context.close()));
}

export async function openClient(browser: Browser, { viewer, path, push = true, host }: Opened): Promise<ClientPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  opened.push(context);
  context.setDefaultTimeout(90_000);
  if (viewer) await context.addCookies([(await sessionCookieOf(viewer)).cookie]);
  const page = await context.newPage();
  const outside: string[] = [];
  const isOurs = (url: string): boolean => {
    const { origin, protocol } = new URL(url.replace(/^ws/, "http"));
    return origin === ORIGIN || origin === host || ["data:", "blob:", "about:"].includes(protocol);
  };
  context.on("request", (request) => void (isOurs(request.url()) || outside.push(request.url())));
  page.on("websocket", (socket) => void (isOurs(socket.url()) || outside.push(socket.url())));
  await page.routeWebSocket(/_next\/hmr/, () => undefined); // the dev server loads pages anew while others edit
  if (!push) await page.routeWebSocket(/\/ws(?:\?|$)/, (socket) => socket.close({ code: 1011 }));
  await page.goto(path.startsWith("http") ? path : `${ORIGIN}${path}`);
  return { page, context, outside, sidebar: page.frameLocator('iframe[src*="/app.html"]') };
}

/** Opens the sidebar; the client does so by itself when something was selected. */
export async function openSidebar({ page, sidebar }: ClientPage): Promise<void> {
  await page.getByRole("button", { name: "Annotation sidebar", exact: true }).click();
  await expect(sidebar.getByRole("tab", { name: /^Annotations/ })).toBeVisible();
  await expect(sidebar.getByRole("button", { name: /now viewing/ })).toBeVisible(); // without a group nothing can be made
}

/** Selects words with the mouse, as a person does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await expect(page.locator("hypothesis-adder")).toBeAttached();
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector("#text, article") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last)
        return [
          [first.left + 1, first.top + first.height / 2],
          [last.right - 1, last.top + last.height / 2],
        ];
    }
    throw new Error(`no such words: ${wanted}`);
  }, words);
  await page.mouse.move(from?.[0] ?? 0, from?.[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move(to?.[0] ?? 0, to?.[1] ?? 0, { steps: 8 });
  await page.mouse.up();
}

/** A site that is none of ours, with one page; on this machine, because browsers keep pages of the web from asking it. */
export async function aSite(): Promise<{ origin: string; show: (html: string) => void; close: () => void }> {
  let page = "";
  const server = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end(page));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const show = (html: string) => {
    page = html;
  };
  return { origin: `http://127.0.0.1:${port}`, show, close: () => server.close() };
}
