import { z } from "zod";

/** A moment of the database as our pages carry it: ISO 8601, UTC, up to microseconds. */
const Moment = z.iso.datetime();

/** From when on something is news: after a break where the stream had come to, else what the page says. */
export function readSince(request: Request): string | null {
  const asked = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since");
  const moment = Moment.safeParse(asked);
  return moment.success ? moment.data : null;
}
