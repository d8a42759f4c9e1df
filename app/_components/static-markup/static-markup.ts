import { Fragment, isValidElement, type ReactNode } from "react";

/**
 * The HTML of elements that need neither a script nor React after they were drawn. A long page is drawn by React twice
 * for each request (once as data for the browser, once as HTML) and a third time in the browser; what stands still is
 * drawn here once. All text and every attribute is escaped, as React does it.
 * @throws {Error} for whatever would need React: client components, handlers, styles, promises
 */
export function staticMarkup(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (isValidElement<Props>(node)) return ofElement(node.type, node.props);
  if (Symbol.iterator in node) return Array.from(node, staticMarkup).join("");
  throw new Error("a promise cannot be drawn as static markup");
}

interface Props {
  children?: ReactNode;
  [name: string]: unknown;
}

const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function ofElement(type: unknown, { children, ...attributes }: Props): string {
  if (type === Fragment) return staticMarkup(children);
  if (typeof type === "function" && !("$$typeof" in type)) return staticMarkup(type({ children, ...attributes }));
  if (typeof type !== "string") throw new Error("a client component cannot be drawn as static markup");
  const opening = `<${type}${Object.entries(attributes).map(attribute).join("")}`;
  return VOID.has(type) ? `${opening}/>` : `${opening}>${staticMarkup(children)}</${type}>`;
}

/** The names that JSX spells in its own way; letter case means nothing to HTML. */
const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  tabIndex: "tabindex",
  defaultChecked: "checked",
};

function attribute([prop, value]: [string, unknown]): string {
  const name = NAMES[prop] ?? prop;
  const isSpoken = name.startsWith("aria-") || name.startsWith("data-");
  if (value === null || value === undefined || (value === false && !isSpoken)) return "";
  if (value === true && !isSpoken) return ` ${name}=""`;
  if (name.startsWith("on") || typeof value === "object" || typeof value === "function") {
    throw new Error(`"${prop}" cannot be drawn as static markup`);
  }
  if (ADDRESSES.has(name.toLowerCase()) && /^[\0-\x20]*javascript:/i.test(String(value)))
    throw new Error(`"${prop}" is a script`);
  return ` ${name}="${escaped(String(value))}"`;
}

const ADDRESSES = new Set(["href", "src", "action", "formaction"]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
