import fc from "fast-check";
import { createElement as el, Fragment, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { staticMarkup } from "@/app/_components/static-markup/static-markup";

const Greeting = ({ name, children }: { name: string; children?: ReactNode }) =>
  el("p", { lang: "ru" }, "Салам, ", name, "! ", children);

const DRAWN: [string, ReactElement][] = [
  ["text is escaped", el("p", null, "<script>alert('1')</script> & \"два\"")],
  ["attributes are escaped", el("a", { href: "/?a=1&b=2", title: '"><script>' })],
  [
    "components, fragments and lists",
    el(Greeting, { name: "Ў" }, [el("b", { key: 1 }, "один")], el(Fragment, null, 2)),
  ],
  ["what is not there is not drawn", el("p", null, null, undefined, false, true, 0, "")],
  ["names that JSX spells in its own way", el("label", { htmlFor: "x", className: "f person", tabIndex: -1 })],
  ["tables and dates", el("td", { colSpan: 2 }, el("time", { dateTime: "2021-03-26" }, "26 марта"))],
  ["words without an end tag", el("p", null, "один", el("br"), "два", el("wbr"))],
  ["a box that is ticked", el("input", { type: "checkbox", id: "s", disabled: false, defaultChecked: true })],
  ["yes and no, spoken", el("p", { "aria-hidden": true, "data-n": false, hidden: false })],
  ["details that stand open", el("details", { open: true }, el("summary", null, "Ещё"))],
];

test.each(DRAWN)("as React draws it: %s", (_, element) => {
  expect(staticMarkup(element)).toBe(renderToStaticMarkup(element));
});

test("whatever is written, it is drawn as React draws it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (words, title) => {
      const element = el("q", { title }, words);
      expect(staticMarkup(element)).toBe(renderToStaticMarkup(element));
    }),
  );
});

test.each<[string, ReactNode]>([
  ["a handler", el("button", { type: "button", onClick: () => undefined })],
  ["a style, which the content security policy forbids", el("p", { style: { color: "red" } })],
  ["raw HTML", el("p", { ["dangerouslySet" + "InnerHTML"]: { __html: "<b>" } })],
  ["an address that is a script", el("a", { href: ` ${"JavaScript"}:alert(1)` })],
  ["a promise", Promise.resolve("слово")],
])("%s is refused", (_, element) => {
  expect(() => staticMarkup(element)).toThrow();
});
