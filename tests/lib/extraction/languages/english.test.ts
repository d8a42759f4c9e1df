import { describe, expect, test } from "vitest";
import type { FactKind } from "@/lib/extraction/fact";
import { drawnIn, toldIn } from "./drawn";

describe("names in English", () => {
  test.each([
    "The train stops in [place Osh] and [place Karakol].",
    "The meeting in [place Bishkek] was attended by [person Nurlan Asanov] and [person A. Sydykova].",
    "Officials of the [organisation Ministry of Health] visited [place Talas Region].",
    "[person Nurlanbek Turgunbek uulu] went to [place Osh].",
    "The [organisation World Bank] and the [organisation UN] will fund the bridge.",
    "Students of [organisation [place Osh] State University] met [person Aida Sydykova].",
    "[position Prime Minister of [place Kazakhstan]] [person Erlan Sadykov] flew to [place Tashkent].",
    "He asked us to wait in [place Almaty], and the weather let us.",
    "[place Kyrgyzstan's] exports to the [place US] rose.",
  ])("%s", (marked) => {
    expect(drawnIn("en", marked)).toBe(marked);
  });
});

describe("facts in English", () => {
  const cases: readonly (readonly [FactKind, string, readonly string[]])[] = [
    ["position", "President Azamat Toktorov opened the fair.", ["person: Azamat Toktorov; title: president"]],
    [
      "position",
      "Aida Osmonova, director of the Ministry of Finance, resigned.",
      ["person: Aida Osmonova; title: director; of: Ministry of Finance"],
    ],
    [
      "position",
      "The talks were led by Deputy Prime Minister Bakyt Sydykov.",
      ["person: Bakyt Sydykov; title: deputy prime minister"],
    ],
    ["position", "A president must wait.", []],
    [
      "position",
      "Andijan region governor Aziz Karimov met Emergency Situations Minister Boobek Asanov.",
      [
        "person: Aziz Karimov; title: governor; of: Andijan Region",
        "person: Boobek Asanov; title: emergency situations minister",
      ],
    ],
    [
      "attribution",
      "According to the Ministry of Economy and Commerce, trade grew.",
      ["source: Ministry of Economy and Commerce"],
    ],
    [
      "statement",
      "Governor Timur Asanov met the press in Almaty. “We see no room for easing,” he said.",
      ["speaker: Timur Asanov; said: We see no room for easing"],
    ],
    ["statement", "Timur Asanov met Ulan Sydykov in Almaty. “We see no room for easing,” he said.", []],
    [
      "appointment",
      "The fair is over. President Azamat Toktorov has appointed Aida Asanova prosecutor of the Osh Region, the press service said on February 11.",
      ["person: Aida Asanova; title: prosecutor; of: Osh Region; by: Azamat Toktorov"],
    ],
    [
      "appointment",
      "Jasur Karimov was named ambassador to Japan on February 11.",
      ["person: Jasur Karimov; title: ambassador to Japan; date: 2024-02-11"],
    ],
    ["appointment", "Jasur Karimov will not be named ambassador to Japan.", []],
    ["dismissal", "Prosecutor Jasur Karimov was dismissed.", ["person: Jasur Karimov; title: prosecutor"]],
    ["dismissal", "Jasur Karimov resigned as mayor of Osh.", ["person: Jasur Karimov; title: mayor; of: Osh"]],
    ["dismissal", "Jasur Karimov was fired upon near Osh.", []],
    ["position", "British analyst Luca Anceschi waits.", ["person: Luca Anceschi; title: analyst"]],
    [
      "position",
      "Uzbek Environment Minister Aziz Karimov met former Osh Mayor Nurlan Asanov.",
      [
        "person: Aziz Karimov; title: environment minister; of: Uzbekistan",
        "person: Nurlan Asanov; title: former mayor; of: Osh",
      ],
    ],
    [
      "position",
      "UN Resident Coordinator Sabine Machl thanked Prosecutor General Maksat Asanaliev.",
      [
        "person: Sabine Machl; title: resident coordinator; of: UN",
        "person: Maksat Asanaliev; title: prosecutor general",
      ],
    ],
    [
      "position",
      "The Polish consul in Bishkek, Anna Nowak, left.",
      ["person: Anna Nowak; title: consul in Bishkek; of: Poland"],
    ],
    [
      "position",
      "Sadyr Japarov met them. They were received by President Japarov.",
      ["person: Sadyr Japarov; title: president"],
    ],
    [
      "statement",
      "Aida Sydykova told reporters on Tuesday that the road was closed.",
      ["speaker: Aida Sydykova; said: the road was closed"],
    ],
    ["statement", "Aida Sydykova announced a loan of two million dollars for water.", []],
    [
      "statement",
      "“The road will be ready by autumn,” Nurlan Asanov said.",
      ["speaker: Nurlan Asanov; said: The road will be ready by autumn"],
    ],
    [
      "statement",
      "Aida Sydykova said that the school needs forty new desks.",
      ["speaker: Aida Sydykova; said: the school needs forty new desks"],
    ],
    ["statement", "Aida Sydykova said nothing.", []],
    ["attribution", "According to the National Bank, prices rose.", ["source: National Bank"]],
    ["attribution", "The Ministry of Health reported that two clinics were closed.", ["source: Ministry of Health"]],
    ["attribution", "The Ministry of Health bought two cars.", []],
  ];
  test.each(cases)("%s: %s", (kind, text, expected) => {
    expect(toldIn("en", text, kind)).toEqual(expected);
  });
});
