import { newId } from "./ids";

/** The hidden key of a form: random, with the moment at which the form was drawn. */
export const newFormKey = (now = new Date()): string => `${newId()}-${now.getTime().toString(36)}`;

/** Seconds since the form with this key was drawn; null of a key that is none of ours. */
export function secondsSinceDrawn(key: string | null, now = new Date()): number | null {
  const drawn = key === null ? null : /^[0-9a-z]{16}-([0-9a-z]{8,9})$/u.exec(key)?.[1];
  return drawn ? Math.max(0, (now.getTime() - Number.parseInt(drawn, 36)) / 1000) : null;
}
