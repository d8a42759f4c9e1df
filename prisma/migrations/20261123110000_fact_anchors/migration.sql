-- CreateTable
CREATE TABLE "FactAnchor" (
    "factId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "state" "AnchorState" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "score" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FactAnchor_pkey" PRIMARY KEY ("factId","revisionId")
);

-- CreateIndex
CREATE INDEX "FactAnchor_revisionId_state_idx" ON "FactAnchor"("revisionId", "state");

-- AddForeignKey
ALTER TABLE "FactAnchor" ADD CONSTRAINT "FactAnchor_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactAnchor" ADD CONSTRAINT "FactAnchor_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "FactAnchor" ADD CONSTRAINT "FactAnchor_span"
  CHECK (("state" = 'orphan') = ("start" IS NULL) AND num_nonnulls("start", "end") IN (0, 2) AND ("start" IS NULL OR "end" > "start"));
