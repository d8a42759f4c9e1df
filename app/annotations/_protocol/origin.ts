import { environment } from "@/lib/platform/environment";

/** Where the archive is reached; its annotations are named by it. */
export const archiveOrigin = (): string => new URL(environment().NEXTAUTH_URL).origin;
