-- The lower bound of the 95 % Wilson score interval (Wilson, 1927): how good something surely is when so many said yes and so
-- many no. Nothing said is nothing sure.
CREATE FUNCTION wilson_lower_bound(yes bigint, no bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN yes + no = 0 THEN 0::float8 ELSE
    ((yes + 1.9208) / (yes + no) - 1.96 * sqrt(yes::float8 * no / (yes + no) + 0.9604) / (yes + no)) / (1 + 3.8416 / (yes + no))
  END
$$;

-- Whether somebody has sent the same words in the last day is asked before every comment.
CREATE INDEX "Annotation_same_body" ON "Annotation" (md5("body"), "createdAt") WHERE "body" <> '';
