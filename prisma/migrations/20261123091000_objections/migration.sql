-- An author may object once to a decision that took their words away; somebody else then looks again.
ALTER TABLE "Decision" ADD COLUMN "objection" TEXT, ADD COLUMN "objectedAt" TIMESTAMPTZ(3);
