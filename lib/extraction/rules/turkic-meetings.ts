import { factOf } from "@/lib/extraction/fact-of";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { delegations, groupBefore } from "@/lib/extraction/grammars/turkic-group";
import { type Happening, happeningRule, idsOf, namesOf, spanOfRoles } from "@/lib/extraction/grammars/turkic-happening";
import { personBefore } from "@/lib/extraction/grammars/turkic-people";
import { dateOf, inCase, officials, partakers, placeOf, type Role } from "@/lib/extraction/grammars/turkic-roles";
import { topicOfTalks } from "@/lib/extraction/grammars/turkic-topic";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";

/** "Эки өлкөнүн министрлери Исфарада жолугушту", "Karimov Aliyev bilan muzokara oʻtkazdi": who met whom. */
export const turkicMeeting = happeningRule("turkic-meeting", isMeeting, (clause, id) => {
  const { sentence, verb } = clause;
  const who = sidesOf(clause);
  if (who.length < 2) return [];
  const [date, place, topic] = [dateOf(clause), placeOf(clause), topicOfTalks(clause)];
  const args = {
    participants: namesOf(who),
    location: place?.name ?? null,
    topic,
    date: date?.value ?? null,
  };
  const entities = { participants: idsOf(who), location: [place?.entity] };
  const confidence = sureness(
    0.3,
    [date !== null, 0.3],
    [place !== null, 0.2],
    [who.length > 2, -0.4],
    [who.some(({ entity }) => entity === null), -0.4],
    [clause.isToCome, -0.2],
  );
  const span = spanOfRoles(verb, who);
  return [factOf("meeting", args, { sentence, words: span, rule: id, confidence, entities })];
});

function isMeeting(words: readonly TurkicWord[], at: number): boolean {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  if (MET.test(key)) return true;
  if (isReceiving(words, at)) return true;
  const isHeld = HELD.test(key) && words.slice(Math.max(0, at - 3), at).some((word) => TALKS.test(word.form.stem));
  return isHeld && !/^(?:жок|yoʻq)$/u.test(before);
}

const MET =
  /^(?:жолугуш(?:ту|кан|уп|ат|ушту)|жолук(?:ту|кан)|жолугуп|кездеш(?:ти|кен)|сүйлөш(?:тү|үштү|көн)|баарлаш(?:ты|кан)|uchrash(?:di|dilar|gan|ib|adi|moqda)|suhbatlash(?:di|dilar)|koʻrish(?:di|dilar))$/u;
const TALKS =
  /^(?:жолугушуу|сүйлөшүү|кездешүү|баарлашуу|маек|uchrashuv|muzokara|muzokaralar|suhbat|muloqot|сүйлөшүүлөр|жолугушуулар)$/u;
const HELD =
  /^(?:өткөр(?:дү|үштү|гөн|өт)|жүргүз(?:дү|үштү|гөн)|өт(?:тү|көн)|болду|болгон|кылды|oʻtkaz(?:di|dilar|gan|ildi|adi)|oʻt(?:di|gan)|bordi|bordilar|qildi|qilishdi|qurdi|boʻldi)$/u;

/** "элчини кабыл алды", "delegatsiyani qabul qildi". */
function isReceiving(words: readonly TurkicWord[], at: number): boolean {
  const [key, before] = [words[at]?.key ?? "", words[at - 1]?.key ?? ""];
  return (
    (/^(?:алды|алган)$/u.test(key) && before === "кабыл") || (/^(?:qildi|qilgan)$/u.test(key) && before === "qabul")
  );
}

function sidesOf(clause: Happening): Role[] {
  const { words, verb, sentence, cast, page } = clause;
  const hosts = [...partakers(clause), ...officials(clause), ...delegations(clause)].sort((a, b) => a.first - b.first);
  if (isReceiving(words, verb)) {
    const guests = [...inCase(clause, ["accusative"], ["person"]), ...officials(clause, "accusative")];
    return guests.length > 0 && hosts.length > 0 ? [...hosts, ...guests] : [];
  }
  const ofTalks = words
    .slice(Math.max(0, verb - 3), verb)
    .some((word) => TALKS.test(word.form.stem) && word.form.possessive);
  const owners = ofTalks ? inCase(clause, ["genitive"], ["person"]) : [];
  const known = [...hosts, ...owners].sort((a, b) => a.first - b.first);
  const group = known.length < 2 ? groupBefore(clause) : null;
  const speaksOn = known.length + (group ? 1 : 0) === 1 && words.slice(0, 3).some(({ key }) => /^(?:ал|u)$/u.test(key));
  const earlier = speaksOn ? personBefore(sentence, cast, page) : null;
  const before = earlier ? [{ name: earlier.name, entity: earlier.id, first: verb, end: verb }] : [];
  return [...before, ...known, ...(group ? [group] : [])];
}
