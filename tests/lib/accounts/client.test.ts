import { expect, test } from "vitest";
import { addressPrefix, throttleNetwork } from "@/lib/accounts/client";
import { deviceName } from "@/lib/accounts/device-name";

test.each([
  ["203.0.113.77", "203.0.113.0/24", "203.0.113.77"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48", "2001:db8:1:2::/64"],
  ["2001:DB8::1", "2001:db8:0::/48", "2001:db8:0:0::/64"],
  ["::1", "0:0:0::/48", "0:0:0:0::/64"],
  ["unknown", "unknown", "unknown"],
])("of %s the archive keeps %s and the throttle counts %s", (address, kept, counted) => {
  expect(addressPrefix(address)).toBe(kept);
  expect(throttleNetwork(address)).toBe(counted);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1",
    "Safari, iOS",
  ],
  ["Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome, Android"],
  ["something else", ""],
])("%s ⇒ %s", (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
