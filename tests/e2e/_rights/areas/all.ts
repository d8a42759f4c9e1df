import type { ActionCase } from "../action-cases";
import type { PageCase, RouteCase } from "../page-cases";

// Each area names its own doors in a file beside this one.
export const AREA_PAGES: readonly PageCase[] = [];
export const AREA_ROUTES: readonly RouteCase[] = [];
export const AREA_ACTIONS: readonly ActionCase[] = [];
