-- By what names each revision calls an entity: a reader is shown those of the articles they may read, so that a draft
-- gives nothing away by a name.
CREATE TABLE "EntityName" (
    "revisionId" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "isFull" BOOLEAN NOT NULL,

    CONSTRAINT "EntityName_pkey" PRIMARY KEY ("revisionId", "entityId", "name")
);
CREATE INDEX "EntityName_entityId_idx" ON "EntityName"("entityId");
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;
