-- Whether somebody reported an annotation as breaking the law and that is not settled: the case is open, was decided in the
-- last ten minutes, or took away what is still away.
CREATE FUNCTION is_reported_illegal(reported text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM "Report" p JOIN "ModerationCase" k ON k."id" = p."caseId"
    WHERE k."annotationId" = reported AND p."reason" = 'illegal' AND (k."state" = 'open'
      OR k."decidedAt" > now() - interval '10 minutes'
      OR EXISTS (SELECT FROM "Decision" d JOIN "Annotation" n ON n."id" = d."annotationId"
        WHERE d."caseId" = k."id" AND d."undoneAt" IS NULL AND d."action" IN ('hide', 'remove')
          AND n."status" IN ('hidden', 'removed'))))
$$;
