-- Vectors stay in their rows, so that ranking does not fetch each from beside the table; and the planner knows how
-- frequent a word is, where it would otherwise take half a percent for every word and walk dates for the rare ones.
ALTER TABLE "ArticleSearch" SET (toast_tuple_target = 8160);
ALTER TABLE "ArticleSearch" ALTER COLUMN "words" SET STATISTICS 2000;
