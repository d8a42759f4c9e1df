import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { deliverMail } from "@/lib/platform/mail";
import { seal, unseal } from "@/lib/platform/seal";
import { bodyOf } from "@/tests/support/mail-folder";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "spravka-mail-"));
  vi.stubEnv("MAIL_FOLDER", join(folder, "mail"));
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test alone");
  vi.stubEnv("DATABASE_URL", "postgresql://localhost/unused");
});
afterAll(() => rm(folder, { recursive: true }));

test("without a mail server a letter is written once, whole, and for its owner's eyes", async () => {
  const letter = {
    to: "a@example.org",
    subject: "Новый пароль",
    text: seal("Здравствуйте!\n\nhttp://x/reset?token=abc-_1"),
    messageId: "m1",
  };
  await deliverMail(letter);
  await deliverMail({ ...letter, subject: "другое" });
  expect(await readdir(join(folder, "mail"))).toEqual(["m1.eml"]);
  const written = await readFile(join(folder, "mail", "m1.eml"), "utf8");
  expect(written).toMatch(/^To: a@example\.org$/m);
  expect(written).toMatch(/^Message-ID: <m1@localhost>$/m);
  expect(written).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(bodyOf(written)).toContain("Здравствуйте!\n\nhttp://x/reset?token=abc-_1");
});

test("sealed text reads back, looks different each time, and is refused when changed", () => {
  const sealed = seal("тайна");
  expect(unseal(sealed)).toBe("тайна");
  expect(seal("тайна")).not.toBe(sealed);
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith("AA") ? "BB" : "AA"}`;
  expect(() => unseal(changed)).toThrow();
});
