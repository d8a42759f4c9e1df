import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionedNames } from "@/lib/text/markdown/mentions";
import type { Block, Inline } from "@/lib/text/markdown/nodes";
import { plainWords } from "@/lib/text/markdown/plain";
import { readMarkdown } from "@/lib/text/markdown/read-markdown";
import { fastest } from "@/tests/support/fastest";

/** As a short sketch: <em>, <b>, <s>, <a href>, @name. */
const sketch = (blocks: readonly Block[]): string => blocks.map(block).join("");
function block(node: Block): string {
  if (node.kind === "paragraph") return `<p>${node.inside.map(inline).join("")}</p>`;
  if (node.kind === "quotation") return `<q>${sketch(node.inside)}</q>`;
  if (node.kind === "code") return `<pre>${node.words}</pre>`;
  return `<${node.ordered ? "ol" : "ul"}>${node.items.map((item) => `<li>${sketch(item)}</li>`).join("")}</${node.ordered ? "ol" : "ul"}>`;
}
function inline(node: Inline): string {
  switch (node.kind) {
    case "text":
      return node.words;
    case "code":
      return `<code>${node.words}</code>`;
    case "break":
      return "<br>";
    case "mention":
      return `<@${node.name}>`;
    case "link":
      return `<a ${node.href}>${node.inside.map(inline).join("")}</a>`;
    default:
      return `<${node.kind}>${node.inside.map(inline).join("")}</${node.kind}>`;
  }
}

describe("read", () => {
  test.each([
    ["Просто слова.", "<p>Просто слова.</p>"],
    [
      "*важно* и **очень**, ~~нет~~",
      "<p><emphasis>важно</emphasis> и <strong>очень</strong>, <deleted>нет</deleted></p>",
    ],
    ["> сказано\n\nОтвет", "<q><p>сказано</p></q><p>Ответ</p>"],
    ["- раз\n- два", "<ul><li><p>раз</p></li><li><p>два</p></li></ul>"],
    ["3. раз\n4. два", "<ol><li><p>раз</p></li><li><p>два</p></li></ol>"],
    ["`a < b` и\n```\nкод\n```", "<p><code>a < b</code> и</p><pre>код</pre>"],
    ["[сайт](https://stat.kg/ru/?a=1&b=2)", "<p><a https://stat.kg/ru/?a=1&b=2>сайт</a></p>"],
    ["смотрите https://stat.kg.", "<p>смотрите <a https://stat.kg/>https://stat.kg</a>.</p>"],
    ["[почта](mailto:a@b.kg)", "<p><a mailto:a@b.kg>почта</a></p>"],
    ["@Айгерим и @[Асан уулу Темир], да?", "<p><@Айгерим> и <@Асан уулу Темир>, да?</p>"],
    ["строка  \nдругая", "<p>строка<br>другая</p>"],
  ])("%s", (source, drawn) => {
    expect(sketch(readMarkdown(source))).toBe(drawn);
  });
});

describe("left as it was typed", () => {
  test.each([
    ["<script>alert(1)</script>", "<p><script>alert(1)</script></p>"],
    ["# Не заголовок", "<p># Не заголовок</p>"],
    ["![картинка](https://x.kg/a.png)", "<p>!<a https://x.kg/a.png>картинка</a></p>"],
    ["[опасно](javascript:alert(1))", "<p>опасно</p>"],
    ["[опасно](&#106;avascript:alert(1))", "<p>опасно</p>"],
    ["[опасно](data:text/html,x)", "<p>опасно</p>"],
    ["[вид](https://bank.kg@evil.example/)", "<p>вид</p>"],
    ["---", "<p>---</p>"],
    ["a@b.kg", "<p><a mailto:a@b.kg>a@b.kg</a></p>"],
  ])("%s", (source, drawn) => {
    expect(sketch(readMarkdown(source))).toBe(drawn);
  });
});

test("a line with a figure at its beginning is no list of one: the number is kept", () => {
  expect(plainWords(readMarkdown("2021. Что было тогда?"))).toContain("Что было тогда?");
});

test("names that are called are found in text, not in code and not in addresses", () => {
  expect(mentionedNames("@Нурлан, @Нурлан и `@код`, a@b.kg, @[Анна Ли]")).toEqual(["Нурлан", "Анна Ли"]);
});

test("never throws, and links lead nowhere but to the web and to mail", () => {
  const links = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) =>
      "inside" in node ? [...(node.kind === "link" ? [node.href] : []), ...links(node.inside)] : [],
    );
  const all = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((node) => {
      if (node.kind === "paragraph") return links(node.inside);
      if (node.kind === "quotation") return all(node.inside);
      return node.kind === "list" ? node.items.flatMap(all) : [];
    });
  const part = fc.constantFrom(
    "[",
    "](",
    ")",
    "javascript:",
    "http://",
    "*",
    "_",
    "`",
    "> ",
    "- ",
    "\n",
    "<a>",
    "@",
    "я",
    "😀",
    "\uD800",
    "&#x6A;",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      for (const href of all(readMarkdown(parts.join("")))) expect(href).toMatch(/^(?:https?|mailto):/u);
    }),
  );
});

test.each(["> ", "- ", "*", "_a ", "[", "](", "`", "~~a", "@[", "&#"])(
  "ten thousand characters of %j take no time to speak of",
  (part) => {
    const long = part.repeat(10_000 / part.length);
    const plain = fastest(() => readMarkdown("Слово за слово. ".repeat(625)));
    expect(fastest(() => readMarkdown(long))).toBeLessThan(60 * plain + 500);
  },
);
