import type { IncomingMessage } from "node:http";

/**
 * Annotation clients ask for their list of addresses at `/api/`; `/api` is our page for people. Which of the two is meant
 * is said by the slash and by Accept: a browser that goes to `/api/` is led to the page, a program that wants JSON of
 * `/api` gets the list.
 * @returns the address of the list within the house, or null
 */
export function clientRoot({ url = "", headers }: IncomingMessage): string | null {
  const [path, query] = url.split("?", 2);
  if (path !== "/api/" && path !== "/api") return null;
  const accept = headers.accept ?? "*/*";
  const isForPeople = /text\/html|text\/x-component/.test(accept) || headers.rsc !== undefined;
  const isForPrograms = path === "/api/" || /application\/json/.test(accept);
  return isForPeople || !isForPrograms ? null : `/api/index${query === undefined ? "" : `?${query}`}`;
}
