import { expect, test } from "vitest";
import { passwordRefusal } from "@/lib/accounts/password-rules";

const OWNER = { email: "nurlan.abdyldaev@example.kg", name: "Нурлан Абдылдаев" };

test.each([
  ["правильная лошадь", null],
  ["correct horse battery", null],
  ["Zq9$ vP2@ mK7! x", null],
  ["пароль из пяти слов без цифр", null],
  ["14 characters!", "password-short"],
  ["😀".repeat(14), "password-short"],
  ["д".repeat(129), "password-long"],
  ["aaaaaaaaaaaaaaaaaaaa", "password-repeats"],
  ["abcabcabcabcabcabc", "password-repeats"],
  ["passwordpassword", "password-repeats"],
  ["abcdefghijklmnopq", "password-sequence"],
  ["12345678909876543", "password-sequence"],
  ["qwertyuiopasdfghj", "password-sequence"],
  ["йцукенгшщзфывапро", "password-sequence"],
  ["nurlan.abdyldaev@", "password-context"],
  ["Нурлан-Абдылдаев1", "password-context"],
  ["spravka spravka 24", "password-context"],
  ["Справка1234567!!!", "password-context"],
  ["password1234567890", "password-common"],
  ["Princess 987654 !!", "password-common"],
])("%s ⇒ %s", async (password, refusal) => {
  expect(await passwordRefusal(password, OWNER)).toBe(refusal);
});

test("a password is counted in code points after NFKC, at both ends", async () => {
  expect(await passwordRefusal(`${"й".normalize("NFD")} пятнадцать зн`, OWNER)).toBe(null);
  expect(Array.from(`й пятнадцать зн`).length).toBe(15);
  const longest = Array.from({ length: 128 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 997))).join("");
  expect(await passwordRefusal(longest, OWNER)).toBe(null);
  expect(await passwordRefusal(`${longest}ж`, OWNER)).toBe("password-long");
});
