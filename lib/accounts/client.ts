import { isIPv4, isIPv6 } from "node:net";
import type { Language } from "./account";

/** Who is at the other end of a request, as far as accounts care. */
export interface Client {
  /** The address, or "unknown". */
  address: string;
  userAgent: string;
  /** In which language to write to them when the account has none. */
  language: Language;
}

/** The network a session came from, as coarse as it may be kept: /24 or /48. */
export function addressPrefix(address: string): string {
  if (isIPv4(address)) return `${address.split(".").slice(0, 3).join(".")}.0/24`;
  if (isIPv6(address)) return `${groups(address).slice(0, 3).join(":")}::/48`;
  return "unknown";
}

/** Whom the throttle counts as one: an IPv4 address, or the /64 that one subscriber gets in IPv6. */
export function throttleNetwork(address: string): string {
  return isIPv6(address) ? `${groups(address).slice(0, 4).join(":")}::/64` : address;
}

/** Enough to recognise one's own device in a list, no more. */
export const shortUserAgent = (userAgent: string): string => userAgent.replace(/[^\x20-\x7e]/g, "").slice(0, 200);

/** "2001:db8::1" ⇒ ["2001", "db8", "0", "0", "0", "0", "0", "1"] */
function groups(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array.from({ length: zeros }, () => "0"), ...right].map((group) => group.replace(/^0+(?=.)/, ""));
}
