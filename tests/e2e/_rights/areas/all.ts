import type { ActionCase } from "../action-cases";
import type { PageCase, RouteCase } from "../page-cases";
import { clientActions, clientPages, clientRoutes } from "./client";
import { tokensActions, tokensPages, tokensRoutes } from "./tokens";

// Each area names its own doors in a file beside this one.
export const AREA_PAGES: readonly PageCase[] = [...clientPages, ...tokensPages];
export const AREA_ROUTES: readonly RouteCase[] = [...clientRoutes, ...tokensRoutes];
export const AREA_ACTIONS: readonly ActionCase[] = [...clientActions, ...tokensActions];
