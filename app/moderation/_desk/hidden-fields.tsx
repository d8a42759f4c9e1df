import type { CaseInFull } from "@/lib/moderation/queries";
import type { Place } from "../place";

interface Props {
  about: CaseInFull;
  place: Place;
  /** The case that comes after it. */
  next?: string;
}

/** Which case, as the moderator saw it, and where they go on. */
export function HiddenFields({ about, place, next }: Props) {
  return (
    <>
      <input type="hidden" name="case" value={about.id} />
      <input type="hidden" name="version" value={about.version} />
      {about.words && <input type="hidden" name="seen" value={about.words.version} />}
      {next && <input type="hidden" name="next" value={next} />}
      <PlaceFields place={place} />
    </>
  );
}

export function PlaceFields({ place: { filter, cursor } }: { place: Place }) {
  return (
    <>
      <input type="hidden" name="filter" value={filter} />
      {cursor && <input type="hidden" name="cursor" value={cursor} />}
    </>
  );
}
