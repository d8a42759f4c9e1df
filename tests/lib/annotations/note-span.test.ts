import fc from "fast-check";
import { expect, test } from "vitest";
import { ANNOTATION_STATUSES, HIGHLIGHT_STYLES, VISIBILITIES } from "@/lib/annotations/annotation";
import { EVERY_NOTE, isWanted, type NoteFilter, type NoteSpan } from "@/lib/annotations/note-span";
import { unwire, wire } from "@/lib/annotations/note-wire";
import { aNoteSpan } from "../../support/a-note-span";

const STATES = ["exact", "moved", "edited", "relocated", "review", "orphan", "waiting"] as const;
const NOTES: Record<string, NoteSpan> = {
  reader: aNoteSpan({ tags: ["цифры"] }),
  editor: aNoteSpan({ kind: "editors", person: { id: "p2", name: "Редактор" } }),
  mine: aNoteSpan({ mine: true, visibility: "private", person: { id: "me", name: "Я" } }),
  held: aNoteSpan({ status: "held" }),
  edited: aNoteSpan({ state: "edited" }),
  doubtful: aNoteSpan({ state: "review" }),
  lost: aNoteSpan({ state: "orphan", start: null, end: null }),
  looked: aNoteSpan({ state: "waiting", start: null, end: null }),
  nobody: aNoteSpan({ person: null }),
};

test.each<[Partial<NoteFilter>, string]>([
  [{}, "reader editor mine held edited doubtful lost looked nobody"],
  [{ person: "p2" }, "editor"],
  [{ tag: "цифры" }, "reader"],
  [{ tag: "Цифры" }, ""],
  [{ kind: "editors" }, "editor"],
  [{ kind: "mine" }, "mine"],
  [{ kind: "facts" }, ""],
  [{ status: "placed" }, "reader editor mine held nobody"],
  [{ status: "changed" }, "edited"],
  [{ status: "review" }, "doubtful"],
  [{ status: "orphan" }, "lost looked"],
  [{ status: "held" }, "held"],
  [{ status: "closed" }, "mine"],
  [{ kind: "readers", person: "p1", status: "changed" }, "edited"],
])("%o", (filter, names) => {
  const wanted = Object.entries(NOTES).filter(([, note]) => isWanted(note, { ...EVERY_NOTE, ...filter }));
  expect(wanted.map(([name]) => name).join(" ")).toBe(names);
});

test("notes come out of the wire as they went in", () => {
  const person = fc.constantFrom(null, { id: "p1", name: "Айгерим" }, { id: "p2", name: "Рустам" });
  const place = fc.constantFrom([0, 4], [7, 90], [null, null]);
  const note = fc.record({
    place,
    ...{ person, tags: fc.uniqueArray(fc.constantFrom("цифры", "даты", "проверить")), mine: fc.boolean() },
    ...{
      style: fc.constantFrom(null, ...HIGHLIGHT_STYLES),
      kind: fc.constantFrom("editors" as const, "readers" as const),
    },
    ...{ status: fc.constantFrom(...ANNOTATION_STATUSES), visibility: fc.constantFrom(...VISIBILITIES) },
    state: fc.constantFrom(...STATES),
  });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), (all) => {
      const notes = all.map(({ place: [start = null, end = null], ...rest }) => aNoteSpan({ start, end, ...rest }));
      expect(unwire(JSON.parse(JSON.stringify(wire(notes))))).toEqual(notes);
    }),
  );
});

test("a thousand notes of few people weigh little", () => {
  const notes = Array.from({ length: 1000 }, (_, i) =>
    aNoteSpan({ id: `x${i}`, start: i * 50, end: i * 50 + 20, tags: ["цифры"] }),
  );
  expect(JSON.stringify(wire(notes)).length).toBeLessThan(50 * notes.length);
});
