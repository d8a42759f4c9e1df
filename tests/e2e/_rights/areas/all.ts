import type { ActionCase } from "../action-cases";
import type { PageCase, RouteCase } from "../page-cases";
import { clientActions, clientPages, clientRoutes } from "./client";
import { discussionActions, discussionPages, discussionRoutes } from "./discussion";
import { marginActions, marginPages, marginRoutes } from "./margin";
import { moderationActions, moderationPages, moderationRoutes } from "./moderation";
import { protocolActions, protocolPages, protocolRoutes } from "./protocol";
import { societyActions, societyPages, societyRoutes } from "./society";
import { tokensActions, tokensPages, tokensRoutes } from "./tokens";
import { writingActions, writingPages, writingRoutes } from "./writing";

// Each area names its own doors in a file beside this one.
export const AREA_PAGES: readonly PageCase[] = [
  ...clientPages,
  ...discussionPages,
  ...marginPages,
  ...moderationPages,
  ...protocolPages,
  ...societyPages,
  ...tokensPages,
  ...writingPages,
];
export const AREA_ROUTES: readonly RouteCase[] = [
  ...clientRoutes,
  ...discussionRoutes,
  ...marginRoutes,
  ...moderationRoutes,
  ...protocolRoutes,
  ...societyRoutes,
  ...tokensRoutes,
  ...writingRoutes,
];
export const AREA_ACTIONS: readonly ActionCase[] = [
  ...clientActions,
  ...discussionActions,
  ...marginActions,
  ...moderationActions,
  ...protocolActions,
  ...societyActions,
  ...tokensActions,
  ...writingActions,
];
