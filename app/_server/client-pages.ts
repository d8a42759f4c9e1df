/**
 * Addresses of the annotation client whose headers differ from those of the house.
 * - `frame`: the client itself, which any page of the web may hold in a frame
 * - `host`: a page of ours that holds it; the client opens a window from it and must be able to speak with it
 * - `popup`: that window
 */
export type ClientPage = "frame" | "host" | "popup";

const FRAMES = ["/app.html", "/notebook", "/user-profile", "/stream"];

export function clientPageOf(url: string): ClientPage | null {
  const path = url.split("?", 1)[0] ?? "";
  if (FRAMES.includes(path)) return "frame";
  if (path === "/oauth/authorize") return "popup";
  return /^\/articles\/[^/]+\/hypothesis$/.test(path) ? "host" : null;
}
