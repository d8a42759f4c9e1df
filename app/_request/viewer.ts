import { cache } from "react";
import type { Viewer } from "@/lib/access/viewer";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { readSessionCookie } from "./session-cookie";

/** Who asks; found once a request. */
export const getViewer: () => Promise<Viewer> = cache(async () => findViewer(await readSessionCookie()));
