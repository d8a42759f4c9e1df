import type { ActionCase } from "../action-cases";
import type { PageCase, RouteCase } from "../page-cases";
import { tokensActions, tokensPages, tokensRoutes } from "./tokens";

// Each area names its own doors in a file beside this one.
export const AREA_PAGES: readonly PageCase[] = [...tokensPages];
export const AREA_ROUTES: readonly RouteCase[] = [...tokensRoutes];
export const AREA_ACTIONS: readonly ActionCase[] = [...tokensActions];
