-- Addresses at which a tag used to be: it was renamed, or merged into another.
CREATE TABLE "TagAddress" (
    "slug" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TagAddress_pkey" PRIMARY KEY ("slug")
);
CREATE INDEX "TagAddress_tagId_idx" ON "TagAddress"("tagId");
ALTER TABLE "TagAddress" ADD CONSTRAINT "TagAddress_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
