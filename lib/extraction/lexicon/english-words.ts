import { inEnglish } from "@/lib/extraction/lexicon/gazetteer/transliteration";
import { FEMALE_NAMES, MALE_NAMES } from "@/lib/extraction/lexicon/given-names";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const GIVEN = `
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason
Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Peter Simon Martin Philip Alan Graham Colin Ian Neil Stuart Hugh
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Anna Angela
Ruth Brenda Pamela Nicole Katherine Catherine Samantha Christine Emma Olivia Rachel Janet Maria Heather Diane Julie Victoria Kelly Joan Alice Jane Claire Fiona Ursula Angela
Vladimir Dmitry Sergei Sergey Alexei Aleksandr Mikhail Nikolai Andrei Yuri Igor Oleg Viktor Maxim Pavel Ivan Olga Tatyana Natalia Yelena Elena Irina Svetlana Marina Yulia Galina Ludmila Lyudmila
Muhammad Mohammed Ahmed Ali Hassan Hussein Omar Ibrahim Mustafa Recep Emmanuel Olaf Antonio Charles Xi
Sadyr Akylbek Ulukbek Kamchybek Sooronbay Almazbek Kurmanbek Askar Roza Shavkat Islam Abdulla Kassym-Jomart Nursultan Emomali Rustam Gurbanguly Serdar
`;

const NAMES: ReadonlySet<string> = new Set(
  [...[...MALE_NAMES, ...FEMALE_NAMES].map(inEnglish), ...GIVEN.trim().split(/\s+/u)].map((name) => name.toLowerCase()),
);

/** True of a given name in English letters, lower case. */
export const isEnglishGiven = (plain: string): boolean =>
  NAMES.has(plain) || /^[a-z]{3,}(?:bek|bay|jon|zhan|gul|ulla|iddin|berdi)$/u.test(plain);

/** Nouns that head the name of a body: "Ministry of Health", "Osh State University". */
export const ENGLISH_BODIES = set(`
ministry committee agency department office government parliament senate council assembly fund bank university institute academy association federation chamber commission inspectorate service authority
organization organisation union company corporation holding group party court prosecutor's bureau board administration foundation embassy consulate hospital clinic school college museum theatre theater club league
newspaper cabinet headquarters directorate police mission secretariat centre center society network airlines railways
`);

/** Posts and trades, of two words the last; plural forms are groups and no posts. */
export const ENGLISH_POSTS = set(`
president vice-president premier minister chancellor king queen prince emir speaker deputy senator lawmaker mp governor mayor akim hokim hakim ambassador consul envoy secretary
chairman chairwoman chairperson chair head chief director rector dean manager leader commander commissioner inspector prosecutor judge justice lawyer attorney ombudsman spokesman spokeswoman spokesperson
general colonel major captain lieutenant professor doctor dr surgeon scientist economist analyst expert engineer architect teacher coach editor journalist reporter writer poet director-general
researcher coordinator manager executive auditor analyst spokesman treasurer negotiator rapporteur mufti imam bishop banker broker trader
chairlady vice-chairman vice-premier vice-minister
ceo cfo founder co-founder owner entrepreneur farmer activist representative adviser advisor aide official forecaster meteorologist geologist historian artist actor singer composer
`);

/** Adjectives of countries, and the country: "Uzbek Environment Minister". */
export const ENGLISH_DEMONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kyrgyz: "Kyrgyzstan",
    kyrgyzstani: "Kyrgyzstan",
    uzbek: "Uzbekistan",
    uzbekistani: "Uzbekistan",
    kazakh: "Kazakhstan",
    kazakhstani: "Kazakhstan",
    tajik: "Tajikistan",
    turkmen: "Turkmenistan",
    russian: "Russia",
    chinese: "China",
    turkish: "Turkey",
    afghan: "Afghanistan",
    iranian: "Iran",
    indian: "India",
    pakistani: "Pakistan",
    mongolian: "Mongolia",
    azerbaijani: "Azerbaijan",
    armenian: "Armenia",
    georgian: "Georgia",
    ukrainian: "Ukraine",
    belarusian: "Belarus",
    japanese: "Japan",
    german: "Germany",
    french: "France",
    british: "United Kingdom",
    american: "United States",
    hungarian: "Hungary",
    polish: "Poland",
    italian: "Italy",
  }),
);

/** Words that begin a title. */
export const ENGLISH_TITLES = set(
  "first second deputy vice acting interim former prime foreign interior defence defense finance health education energy transport economy justice agriculture culture emergency situations affairs protection development commerce trade chief senior executive general regional district city press attorney governing permanent special state environment labor labour digital agricultural industry trade water tourism sports religious resident country project program human legal medical scientific artistic commercial technical marketing team rescue group party faction",
);

export const ENGLISH_SAYING = set(
  "said says told added noted stressed stated explained announced warned recalled replied argued insisted admitted acknowledged claimed confirmed reported emphasized emphasised remarked declared",
);
