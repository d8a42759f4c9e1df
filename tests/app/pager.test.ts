import { expect, test } from "vitest";
import { addressOf } from "@/app/_components/pager";

test("what a list is narrowed by is kept from page to page, what is not given is left out", () => {
  expect(addressOf("/articles", {})).toBe("/articles");
  expect(addressOf("/articles", { tag: "внешняя-политика", source: undefined, cursor: "WyJ4Il0" })).toBe(
    `/articles?tag=${encodeURIComponent("внешняя-политика")}&cursor=WyJ4Il0`,
  );
});
