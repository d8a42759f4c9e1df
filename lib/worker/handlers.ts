import { SYSTEM } from "@/lib/access/viewer";
import { sweepExpired } from "@/lib/accounts/commands/sweep-expired";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { sweepThreadOrder } from "@/lib/annotations/commands/sweep-thread-order";
import { sweepDrafts } from "@/lib/annotations/drafts/commands";
import { EXTRACTOR_VERSION, extract } from "@/lib/extraction/extract";
import { failExtraction, recordFacts } from "@/lib/facts/commands";
import { recordProposals } from "@/lib/facts/proposal-commands";
import { resumeWaiting } from "@/lib/facts/waiting-commands";
import { sweepKeys } from "@/lib/platform/idempotency";
import { deliverMail } from "@/lib/platform/mail";
import type { JobName, Jobs } from "@/lib/platform/queue";
import { configuredModel } from "@/lib/proposals/model";
import { modelExtractor } from "@/lib/proposals/model-extractor";

/** What is done for each job: one command, which may be run twice. Complete by its type. */
export type Handlers = { [Name in JobName]: (data: Jobs[Name]) => Promise<void> };

export const HANDLERS: Handlers = {
  "extract-facts": ({ revisionId }) =>
    recordFacts(SYSTEM, revisionId, {
      extractor: { extract, version: EXTRACTOR_VERSION },
      thenAsk: configuredModel() !== null,
    }),
  "give-up-facts": ({ revisionId }) => failExtraction(SYSTEM, revisionId, "gave-up"),
  "propose-facts": async ({ revisionId }) => {
    const model = configuredModel();
    if (model) await recordProposals(SYSTEM, revisionId, { extractor: modelExtractor(model) });
  },
  "reanchor-annotations": ({ articleId }) => reanchorAnnotations(SYSTEM, articleId),
  "send-mail": deliverMail,
  "sweep-expired": async () => {
    await sweepExpired(SYSTEM);
    await sweepKeys();
    await sweepDrafts();
    await sweepThreadOrder();
    await resumeWaiting(SYSTEM);
  },
};
