import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the first article lies: beside this file, or seen from the folder of the built program. */
export function findSeedFile(): string {
  const places = ["./article.txt", "../prisma/seed/article.txt"].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`article.txt is in none of ${places.join(", ")}`);
  return found;
}
