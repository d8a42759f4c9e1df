-- Pages of entities look for those that were merged into them.
CREATE INDEX "Entity_mergedIntoId_idx" ON "Entity"("mergedIntoId");
