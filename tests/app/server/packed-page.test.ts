import { randomBytes } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PackedPage } from "@/app/_server/packed-page";

const newNonce = () => randomBytes(16).toString("base64url");
const packed = async (pieces: readonly string[]) =>
  PackedPage.pack(
    pieces.map((piece) => Buffer.from(piece)),
    newNonce().length,
  );

test("whatever the pieces are, unpacked it is the page with that nonce", async () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.constant("Слово за словом. "),
    fc.constant(""),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
      const page = await packed(pieces);
      for (const nonce of [newNonce(), newNonce()]) {
        expect(gunzipSync(page.with(nonce)).toString()).toBe(pieces.join(nonce));
      }
    }),
  );
});

test("pieces far longer than deflate looks back, with letters of two bytes", async () => {
  const pieces = ["<p>Ңөү oʻzbek ".repeat(9000), "слово ".repeat(20_000), randomBytes(100_000).toString("base64")];
  const nonce = newNonce();
  expect(gunzipSync((await packed(pieces)).with(nonce)).toString()).toBe(pieces.join(nonce));
});

test("what stands before a nonce is found again after it, so that the cuts cost little", async () => {
  const words = Array.from({ length: 400 }, () => randomBytes(6).toString("hex")).join(" ");
  const pieces = Array.from({ length: 10 }, () => words);
  const nonce = newNonce();
  const whole = gzipSync(pieces.join(nonce)).length;
  expect((await packed(pieces)).with(nonce).length).toBeLessThan(1.1 * whole);
});
