import { expect, test } from "vitest";
import { plainMessage } from "@/app/api/_docs/plain-message";

test.each([
  ["Nothing to fill in.", "Nothing to fill in."],
  ["There is no parameter {name} here.", "There is no parameter … here."],
  ["{n, plural, one {Wait # second.} other {Wait # seconds.}}", "Wait … seconds."],
  ["It is {status, select, confirmed {confirmed} other {not checked}}. Look at {it}.", "It is not checked. Look at …."],
  ["{a, select, x {y} other {{n, plural, one {#} other {# of {b}}}}}", "… of …"],
])("%s ⇒ %s", (message, plain) => expect(plainMessage(message)).toBe(plain));
