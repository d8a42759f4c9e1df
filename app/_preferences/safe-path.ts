/**
 * The path of a page of ours, from its whole address; "/" for every other address.
 * ("https://a.kg/tags?x=1", "https://a.kg") ⇒ "/tags?x=1"
 */
export function safePath(address: string | null, ownOrigin: string | null): string {
  if (!address || !ownOrigin || !URL.canParse(address)) return "/";
  const { origin, pathname, search } = new URL(address);
  // "//host" after the host would be read as another host by the browser that is sent there.
  return origin === ownOrigin ? `/${pathname.replace(/^[/\\]+/, "")}${search}` : "/";
}
