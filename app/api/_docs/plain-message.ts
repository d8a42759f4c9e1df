/**
 * A message of messages/…, as a sentence for people who know no values: of its forms the last, of its places an ellipsis.
 * "{n, plural, one {# second} other {# seconds}} for {name}" ⇒ "… seconds for …"
 */
export function plainMessage(message: string): string {
  const open = message.indexOf("{");
  if (open < 0) return message.replaceAll("#", "…");
  const close = closingBrace(message, open);
  const place = message.slice(open + 1, close);
  return `${message.slice(0, open).replaceAll("#", "…")}${plainPlace(place)}${plainMessage(message.slice(close + 1))}`;
}

function plainPlace(place: string): string {
  const other = place.lastIndexOf("other {");
  if (other < 0) return "…";
  const open = place.indexOf("{", other);
  return plainMessage(place.slice(open + 1, closingBrace(place, open)));
}

/** Where the brace that opens at `open` closes. */
function closingBrace(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === "{") depth += 1;
    if (message[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return message.length;
}
