-- A report of a wrong fact leads to a correction.
ALTER TYPE "DecisionAction" ADD VALUE 'correct';

-- What a reporter's word weighs by how often earlier reports of theirs were upheld; what the fact should say, and where that
-- can be read.
ALTER TABLE "Report" ADD COLUMN "weight" REAL NOT NULL DEFAULT 1,
  ADD COLUMN "shouldSay" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "source" TEXT;

CREATE INDEX "Decision_actorId_createdAt_idx" ON "Decision"("actorId", "createdAt");
