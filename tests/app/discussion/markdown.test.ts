import { expect, test } from "vitest";
import { Markdown } from "@/app/_components/markdown/markdown";
import { staticMarkup } from "@/app/_components/static-markup/static-markup";

const drawn = (source: string, people?: ReadonlyMap<string, string>): string =>
  staticMarkup(Markdown({ source, people })).replace(/^<div class="say">|<\/div>$/g, "");

test.each([
  ["Было **так** и *эдак*, ~~нет~~.", "<p>Было <strong>так</strong> и <em>эдак</em>, <del>нет</del>.</p>"],
  ["> слова\n\nответ", "<blockquote><p>слова</p></blockquote><p>ответ</p>"],
  ["3. три\n4. четыре", '<ol start="3"><li>три</li><li>четыре</li></ol>'],
  ["- раз\n\n  два", "<ul><li><p>раз</p><p>два</p></li></ul>"],
  ["```\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>"],
  ["строка\\\nдругая", "<p>строка<br/>другая</p>"],
  [
    "[слово](https://example.org/?a=1&b=2)",
    '<p><a href="https://example.org/?a=1&amp;b=2" rel="ugc nofollow noopener noreferrer">слово</a></p>',
  ],
  ["[слово](javascript:alert(1))", "<p>слово</p>"],
  ["<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"],
  ["# Не заголовок", "<p># Не заголовок</p>"],
])("%s", (source, html) => expect(drawn(source)).toBe(html));

test("a name that is known leads to its page, another is a name", () => {
  const people = new Map([["айгерим токтосунова", "/people/k3"]]);
  expect(drawn("@[Айгерим Токтосунова] и @Бек", people)).toBe(
    '<p><a class="mention" href="/people/k3">@Айгерим Токтосунова</a> и <span class="mention">@Бек</span></p>',
  );
});
