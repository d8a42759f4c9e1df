import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An answer as a browser without JavaScript takes it. */
export interface SentPage {
  status: number;
  /** Path to go on to, or null. */
  redirect: string | null;
  /**
   * The form that holds a field of this name, filled in, as a click on one of its buttons sends it.
   * @throws {Error} when the page has no such form, or the form no such button
   */
  form(field: string, filled: Record<string, string>, button?: { name: string; value: string }): FormData;
}

export function readPage(status: number, location: string | null, html: string): SentPage {
  const redirect = location && new URL(location, "http://localhost").pathname;
  const form: SentPage["form"] = (field, filled, button) => {
    const found = elements(parse(html), "form").find((each) => has(each, "name", field));
    if (!found) throw new Error(`status ${status}: no form with the field ${field}: ${wordsOf(html)}`);
    if (button && !buttons(found).some((each) => attribute(each, "value") === button.value)) {
      throw new Error(`status ${status}: no button ${button.value}: ${wordsOf(html)}`);
    }
    const sent = fieldsOf(found);
    for (const [name, value] of Object.entries(filled)) sent.set(name, value);
    if (button) sent.set(button.name, button.value);
    return sent;
  };
  return { status, redirect, form };
}

const buttons = (form: Element): Element[] => elements(form, "button");

// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#constructing-the-form-data-set
function fieldsOf(form: Element): FormData {
  const fields = new FormData();
  for (const input of elements(form, "input")) {
    const name = attribute(input, "name");
    const type = attribute(input, "type") ?? "text";
    if (!name || type === "checkbox" || type === "radio") continue; // none of ours is checked when a page comes
    if (type === "file") fields.set(name, new File([], ""));
    else fields.set(name, attribute(input, "value") ?? "");
  }
  for (const name of elements(form, "textarea").map((area) => attribute(area, "name"))) if (name) fields.set(name, "");
  for (const name of elements(form, "select").map((list) => attribute(list, "name"))) if (name) fields.set(name, "");
  return fields;
}

function elements(under: Node, name: string): Element[] {
  const children = "childNodes" in under ? under.childNodes : [];
  return children.flatMap((child) => {
    const own = "tagName" in child && child.tagName === name ? [child] : [];
    return [...own, ...elements(child, name)];
  });
}

const has = (form: Element, name: string, value: string): boolean =>
  ["input", "textarea", "select"].some((tag) => elements(form, tag).some((each) => attribute(each, name) === value));

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 500);
